/**
 * The outlines of a document's geography, whatever it is written in: GeoJSON or TopoJSON, degrees or the metres of zone 32,
 * with heights, any winding, mixed or empty geometries. Gives degrees, north up; what had to be done is told as issues.
 */
import type { Geography } from '../../schema/generated/document.js';
import { issue, type Issue } from '../issues.js';
import { type Raw, isObject, textOf } from '../raw.js';
import { boxOf, type Box, type Crs } from './coordinate-system.js';
import { acrossMeridian } from './far-meridian.js';
import { info } from './info.js';
import { findCrs, isSwapped, knownCrs, writtenCrs } from './placement.js';
import type { GeoFeature, ReadGeography } from './plain-geography.js';
import { newNotes, readShape, type ShapeNotes } from './read-shape.js';
import { windPolygon, type Position } from './shapes.js';
import { topologyFeatures } from './topology.js';
import { degreesFromUtm } from './utm.js';

export type { GeoFeature, ReadGeography } from './plain-geography.js';

interface RawFeature {
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: unknown;
}

interface Reading {
  readonly features: readonly RawFeature[];
  /** Of them those that lack lines: told already. */
  readonly broken: number;
  readonly issues: readonly Issue[];
}

function fromTopology(raw: Raw, object: string | undefined, pointer: string): Reading {
  const { features, name, broken, count } = topologyFeatures(raw, object);
  const issues = broken ? [issue('geo-broken-arcs', `${pointer}/arcs`, { count: broken })] : [];
  if (object !== undefined && name !== object)
    issues.push(issue('geo-no-object', pointer, { object, used: name ?? '' }));
  else if (object === undefined && name !== undefined && count > 1)
    issues.push(info('geo-object-chosen', pointer, { object: name, count }));
  return { features, broken, issues };
}

/** Features, also those of a list, of collections in collections, and a geometry that stands alone. */
function featuresIn(raw: unknown, depth = 0): readonly RawFeature[] {
  if (depth > 8) return [];
  if (Array.isArray(raw)) return raw.flatMap((one) => featuresIn(one, depth + 1));
  if (!isObject(raw)) return [];
  if (Array.isArray(raw['features'])) return featuresIn(raw['features'], depth + 1);
  if ('geometry' in raw || raw['type'] === 'Feature') return [raw];
  return 'coordinates' in raw || 'geometries' in raw ? [{ geometry: raw }] : [];
}

interface Shapes {
  readonly features: readonly GeoFeature[];
  readonly notes: ShapeNotes;
  readonly empty: number;
  readonly others: ReadonlyMap<string, number>;
}

function readFeatures(raw: readonly RawFeature[]): Shapes {
  const notes = newNotes();
  const others = new Map<string, number>();
  let empty = 0;
  const features = raw.map(({ id, properties, geometry }): GeoFeature => {
    const faults = notes.bad.length;
    const { flat } = notes;
    const shape = readShape(geometry, notes);
    const { point, type: from } = shape.others.find((other) => other.point) ?? {};
    // A sliver beside an outline is nothing that anybody misses.
    if (shape.polygons.length > notes.flat - flat) notes.flat = flat;
    else if (from === 'Polygon') notes.flat += 1;
    for (const { type, point: at } of shape.others) if (!at) others.set(type, (others.get(type) ?? 0) + 1);
    if (!shape.polygons.length && !shape.others.length && faults === notes.bad.length) empty += 1;
    return {
      ...{ id: textOf(id), properties: isObject(properties) ? properties : {}, polygons: shape.polygons },
      ...(shape.polygons.length || !point ? {} : { point }),
    };
  });
  return { features, notes, empty, others };
}

/** undefined where a feature has no place. */
function boxOfFeature({ polygons, point }: GeoFeature): Box | undefined {
  if (polygons.length) return boxOf(polygons);
  return point && [...point, ...point];
}

interface Placed {
  readonly features: readonly GeoFeature[];
  readonly issues: readonly Issue[];
}

/** To degrees, longitude first. Rings whose axes were swapped are wound again. */
function place(features: readonly GeoFeature[], crs: Crs, pointer: string): Placed {
  let swapped = 0;
  const placed = features.map((feature): GeoFeature => {
    const box = boxOfFeature(feature);
    const isTurned = box !== undefined && isSwapped(box, crs);
    if (isTurned) swapped += 1;
    else if (crs === 'WGS84') return feature;
    const move = (position: Position): Position => {
      const turned: Position = isTurned ? [position[1], position[0]] : position;
      return crs === 'WGS84' ? turned : degreesFromUtm(turned);
    };
    return {
      ...feature,
      polygons: feature.polygons.map((polygon) => {
        const rings = polygon.map((ring) => ring.map(move));
        return windPolygon(rings, newNotes()) ?? rings;
      }),
      ...(feature.point && { point: move(feature.point) }),
    };
  });
  const issues = swapped ? [issue('geo-axes-swapped', pointer, { count: swapped })] : [];
  const joined = acrossMeridian(placed);
  if (joined !== placed) issues.push(info('geo-meridian', pointer, {}));
  return { features: joined, issues };
}

function toldShapes({ empty, others, notes }: Shapes, broken: number, pointer: string): Issue[] {
  const { bad, heights, unclosed, rewound, flat } = notes;
  const issues: Issue[] = [];
  if (bad.length) issues.push(issue('geo-bad-positions', pointer, { count: bad.length }));
  if (empty > broken) issues.push(info('geo-empty', pointer, { count: empty - broken }));
  if (flat) issues.push(issue('geo-flat', pointer, { count: flat }));
  for (const [type, count] of others) issues.push(issue('geo-other-shape', pointer, { type, count }));
  if (heights) issues.push(info('geo-heights', pointer, { count: heights }));
  if (unclosed) issues.push(info('geo-unclosed', pointer, { count: unclosed }));
  if (rewound) issues.push(info('geo-rewound', pointer, { count: rewound }));
  return issues;
}

function toldCrs(crs: Crs | undefined, written: string | undefined, pointer: string): Issue {
  const name = written?.slice(0, 60) ?? '';
  if (!crs) return issue('geo-unknown-crs', pointer, { crs: name });
  const named = written === undefined ? 'WGS84' : knownCrs(written);
  return named === crs ? info('geo-crs', pointer, { crs }) : issue('geo-crs-differs', pointer, { written: name, crs });
}

function read(raw: unknown, { object, crs: said }: Pick<Geography, 'object' | 'crs'>, pointer: string): ReadGeography {
  const isTopology = isObject(raw) && raw['type'] === 'Topology';
  const reading: Reading = isTopology
    ? fromTopology(raw, object, pointer)
    : { features: featuresIn(raw), broken: 0, issues: [] };
  const { features: found, broken } = reading;
  const issues = [...reading.issues];
  if (!found.length) {
    return { features: [], crs: undefined, issues: [...issues, issue('geo-no-features', pointer, {})] };
  }
  const shapes = readFeatures(found);
  issues.push(...toldShapes(shapes, broken, pointer));
  const boxes = shapes.features.map(boxOfFeature).filter((box) => box !== undefined);
  if (!boxes.length) return { features: [], crs: undefined, issues };
  const own = isObject(raw) ? writtenCrs(raw) : undefined;
  const written = own !== undefined && knownCrs(own) ? own : (said ?? own);
  const crs = findCrs(boxes, written);
  const placed = crs ? place(shapes.features, crs, pointer) : { features: shapes.features, issues: [] };
  return { features: placed.features, crs, issues: [...issues, toldCrs(crs, written, pointer), ...placed.issues] };
}

/**
 * Reads a geography. Never throws, also not where a page's own object does.
 *
 * @param raw a FeatureCollection or a Topology; anything else gives no features and an issue
 * @param pointer where it stands
 */
export function readGeography(
  raw: unknown,
  geography: Pick<Geography, 'object' | 'crs'>,
  pointer: string,
): ReadGeography {
  try {
    return read(raw, geography, pointer);
  } catch {
    return { features: [], crs: undefined, issues: [issue('geo-no-features', pointer, {})] };
  }
}
