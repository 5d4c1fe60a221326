/**
 * The outlines of a document's geography, whatever it is written in: GeoJSON or TopoJSON, degrees or the metres of zone 32,
 * with heights, any winding, mixed or empty geometries. Gives degrees, north up; what had to be done is told as issues.
 */
import type { Geography } from '../../schema/generated/document.js';
import { issue, type Issue } from '../issues.js';
import { info } from './info.js';
import { boxOf, findPlacement, knownCrs, writtenCrs, type Box, type Crs, type Placement } from './coordinate-system.js';
import { BadPosition, readShape, windPolygon, type Polygon, type Position, type ShapeNotes } from './shapes.js';
import { type Raw, isObject, textOf } from '../raw.js';

/** Code that only some geographies need. */
export type GeoParts = typeof import('./further-geo.js');

/** One feature: outlines, or a point where it has none. */
export interface GeoFeature {
  /** Its own id, empty where it has none. */
  readonly id: string;
  readonly properties: Raw;
  readonly polygons: readonly Polygon[];
  readonly point?: Position;
}

export interface ReadGeography {
  readonly features: readonly GeoFeature[];
  /** undefined: metres or other units of an unknown system, drawn as they stand. */
  readonly crs: Crs | undefined;
  readonly issues: readonly Issue[];
}

interface ReadSetting {
  /** Where the geography stands. */
  readonly pointer: string;
  /** May be absent where `needsFurtherGeo` says no. */
  readonly parts: GeoParts | undefined;
}

interface Reading {
  readonly features: readonly { readonly id: unknown; readonly properties: unknown; readonly geometry: unknown }[];
  readonly issues: Issue[];
}

function rawFeatures(raw: Raw, object: string | undefined, { pointer, parts }: ReadSetting): Reading {
  if (raw['type'] === 'Topology') {
    const { features, name, broken } = parts!.topologyFeatures(raw, object);
    const issues = broken ? [issue('geo-broken-arcs', `${pointer}/arcs`, { count: broken })] : [];
    if (object !== undefined && name !== object)
      issues.push(issue('geo-no-object', pointer, { object, used: name ?? '' }));
    return { features, issues };
  }
  const list: readonly unknown[] =
    raw['type'] === 'Feature' ? [raw] : Array.isArray(raw['features']) ? raw['features'] : [];
  const features = list.filter(isObject).map(({ id, properties, geometry }) => ({ id, properties, geometry }));
  return { features, issues: [] };
}

interface Shapes {
  readonly features: GeoFeature[];
  readonly notes: ShapeNotes;
  readonly bad: number;
  readonly empty: number;
  readonly others: ReadonlyMap<string, number>;
}

function readFeatures(raw: Reading['features']): Shapes {
  const notes: ShapeNotes = { positions: 0, heights: 0, rewound: 0 };
  const others = new Map<string, number>();
  const features: GeoFeature[] = [];
  let [bad, empty] = [0, 0];
  for (const { id, properties, geometry } of raw) {
    const kept = { id: textOf(id), properties: isObject(properties) ? properties : {} };
    try {
      const shape = readShape(geometry, notes);
      const point = shape.others.find((other) => other.point)?.point;
      for (const { type, point: at } of shape.others) if (!at) others.set(type, (others.get(type) ?? 0) + 1);
      if (!shape.polygons.length && !shape.others.length) empty += 1;
      features.push({ ...kept, polygons: shape.polygons, ...(shape.polygons.length || !point ? {} : { point }) });
    } catch (error) {
      if (!(error instanceof BadPosition)) throw error;
      bad += 1;
      features.push({ ...kept, polygons: [] });
    }
  }
  return { features, notes, bad, empty, others };
}

function boxWithPoints(features: readonly GeoFeature[]): Box {
  const points = features.flatMap(({ point }) => (point ? [[[point]]] : []));
  return boxOf([...features.flatMap(({ polygons }) => polygons), ...points]);
}

/** Every position put through a function; rings whose axes were swapped are wound again. */
function place(
  features: readonly GeoFeature[],
  { crs, isSwapped }: Placement,
  parts: GeoParts | undefined,
): readonly GeoFeature[] {
  if (crs === 'WGS84' && !isSwapped) return features;
  const turn = ([x, y]: Position): Position => (isSwapped ? [y, x] : [x, y]);
  const move = (position: Position): Position =>
    crs === 'WGS84' ? turn(position) : parts!.degreesFromUtm(turn(position));
  const ignored: ShapeNotes = { positions: 0, heights: 0, rewound: 0 };
  return features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.flatMap((polygon): Polygon[] => {
      const rings = polygon.map((ring) => ring.map(move));
      const wound = windPolygon(rings, ignored);
      return wound ? [wound] : [];
    }),
    ...(feature.point && { point: move(feature.point) }),
  }));
}

function toldShapes({ bad, empty, others, notes }: Shapes, pointer: string): Issue[] {
  const issues: Issue[] = [];
  if (bad) issues.push(issue('geo-bad-positions', pointer, { count: bad }));
  if (empty) issues.push(info('geo-empty', pointer, { count: empty }));
  for (const [type, count] of others) issues.push(issue('geo-other-shape', pointer, { type, count }));
  if (notes.heights) issues.push(info('geo-heights', pointer, { count: notes.heights }));
  return issues;
}

function toldPlacement(placement: Placement | undefined, written: string | undefined, pointer: string): Issue[] {
  if (!placement) return [issue('geo-unknown-crs', pointer, { crs: written ?? '' })];
  const { crs, isSwapped } = placement;
  const issues: Issue[] = [];
  const named = written === undefined ? 'WGS84' : knownCrs(written);
  issues.push(
    named === crs
      ? info('geo-crs', pointer, { crs })
      : issue('geo-crs-differs', pointer, { written: (written ?? 'WGS84').slice(0, 60), crs }),
  );
  if (isSwapped) issues.push(issue('geo-axes-swapped', pointer, {}));
  return issues;
}

function read(raw: unknown, { object, crs }: Pick<Geography, 'object' | 'crs'>, setting: ReadSetting): ReadGeography {
  const { pointer, parts } = setting;
  const { features: found, issues } = isObject(raw) ? rawFeatures(raw, object, setting) : { features: [], issues: [] };
  if (!found.length) {
    return { features: [], crs: undefined, issues: [...issues, issue('geo-no-features', pointer, {})] };
  }
  const shapes = readFeatures(found);
  const box = boxWithPoints(shapes.features);
  if (box[0] > box[2]) return { features: [], crs: undefined, issues: [...issues, ...toldShapes(shapes, pointer)] };
  const own = isObject(raw) ? writtenCrs(raw) : undefined;
  const written = own !== undefined && knownCrs(own) ? own : (crs ?? own);
  const placement = findPlacement(box, written === undefined ? undefined : knownCrs(written));
  return {
    features: placement ? place(shapes.features, placement, parts) : shapes.features,
    crs: placement?.crs,
    issues: [...issues, ...toldShapes(shapes, pointer), ...toldPlacement(placement, written, pointer)],
  };
}

/** The first number in nested lists, or undefined. */
function firstNumber(value: unknown, depth = 0): number | undefined {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value) || depth > 4) return undefined;
  return firstNumber(value[0], depth + 1);
}

/** Whether a geography cannot be read without `GeoParts`. Never throws. */
export function needsFurtherGeo(raw: unknown, { crs }: Pick<Geography, 'crs'>): boolean {
  try {
    if (!isObject(raw)) return false;
    const written = writtenCrs(raw) ?? crs ?? '';
    if (raw['type'] === 'Topology' || knownCrs(written) === 'EPSG:25832' || crs === 'EPSG:25832') return true;
    const { features } = rawFeatures(raw, undefined, { pointer: '', parts: undefined });
    return features.some(
      ({ geometry }) => isObject(geometry) && Math.abs(firstNumber(geometry['coordinates']) ?? 0) > 180,
    );
  } catch {
    return false;
  }
}

/**
 * Reads a geography. Never throws, also not where a page's own object does.
 *
 * @param raw a FeatureCollection or a Topology; anything else gives no features and an issue
 * @param pointer where it stands
 * @param parts needed where `needsFurtherGeo` says so
 */
export function readGeography(
  raw: unknown,
  geography: Pick<Geography, 'object' | 'crs'>,
  { pointer, parts }: ReadSetting,
): ReadGeography {
  try {
    return read(raw, geography, { pointer, parts });
  } catch {
    return { features: [], crs: undefined, issues: [issue('geo-no-features', pointer, {})] };
  }
}
