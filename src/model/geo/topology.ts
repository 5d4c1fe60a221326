/**
 * The outlines of a TopoJSON topology as GeoJSON features. Never throws: an arc that is not there, or that is no list of
 * positions, leaves its geometry out.
 */
import { type Raw, isObject, listOf } from '../raw.js';

type Line = readonly (readonly number[])[];

/** A feature as a reader of GeoJSON wants it; a geometry that is broken is null. */
export interface TopologyFeature {
  readonly id: unknown;
  readonly properties: unknown;
  readonly geometry: unknown;
}

export interface TopologyFeatures {
  readonly features: readonly TopologyFeature[];
  /** The object that they are from; undefined where there is none. */
  readonly name: string | undefined;
  /** Geometries that lack an arc. */
  readonly broken: number;
}

/** Quantised arcs hold steps from one position to the next, in whole units of a grid. */
function arcReader(raw: Raw): (index: number) => Line | undefined {
  const arcs = listOf(raw['arcs']);
  const transform = isObject(raw['transform']) ? raw['transform'] : undefined;
  const [kx = 1, ky = 1] = listOf(transform?.['scale']).map(Number);
  const [dx = 0, dy = 0] = listOf(transform?.['translate']).map(Number);
  const known = new Map<number, Line | undefined>();
  const read = (index: number): Line | undefined => {
    const arc = arcs[index];
    if (!Array.isArray(arc) || !arc.every(Array.isArray)) return undefined;
    if (!transform) return arc as Line;
    let [x, y] = [0, 0];
    return arc.map((step) => {
      const [right, up] = step as number[];
      x += Number(right);
      y += Number(up);
      return [x * kx + dx, y * ky + dy];
    });
  };
  return (index) => {
    if (!known.has(index)) known.set(index, read(index));
    return known.get(index);
  };
}

class BrokenArc extends Error {}

/** The numbers of the arcs that a ring runs along; `~index` runs along it backwards. */
function ringOf(indexes: unknown, arc: (index: number) => Line | undefined): Line {
  const ring: (readonly number[])[] = [];
  for (const index of listOf(indexes)) {
    const line = typeof index === 'number' ? arc(index < 0 ? ~index : index) : undefined;
    if (!line) throw new BrokenArc();
    const run = (index as number) < 0 ? [...line].reverse() : line;
    for (let at = ring.length ? 1 : 0; at < run.length; at += 1) ring.push(run[at]!);
  }
  return ring;
}

function geometryOf(raw: Raw, arc: (index: number) => Line | undefined, point: (value: unknown) => unknown): unknown {
  const { type, arcs, coordinates, geometries } = raw;
  const rings = (value: unknown): Line[] => listOf(value).map((ring) => ringOf(ring, arc));
  switch (type) {
    case 'Polygon':
      return { type, coordinates: rings(arcs) };
    case 'MultiPolygon':
      return { type, coordinates: listOf(arcs).map(rings) };
    case 'LineString':
      return { type, coordinates: ringOf(arcs, arc) };
    case 'MultiLineString':
      return { type, coordinates: rings(arcs) };
    case 'Point':
      return { type, coordinates: point(coordinates) };
    case 'GeometryCollection':
      return {
        type,
        geometries: listOf(geometries).map((one) => (isObject(one) ? geometryOf(one, arc, point) : null)),
      };
    default:
      return typeof type === 'string' ? { type } : null;
  }
}

function pointReader({ transform }: Raw): (value: unknown) => unknown {
  if (!isObject(transform)) return (value) => value;
  const [kx = 1, ky = 1] = listOf(transform['scale']).map(Number);
  const [dx = 0, dy = 0] = listOf(transform['translate']).map(Number);
  return (value) => {
    const [x, y] = listOf(value).map(Number);
    return [x! * kx + dx, y! * ky + dy];
  };
}

/** @param wanted name of an object; absent, or not there: the first */
export function topologyFeatures(raw: Raw, wanted?: string): TopologyFeatures {
  const objects = isObject(raw['objects']) ? raw['objects'] : {};
  const names = Object.keys(objects);
  const name = names.find((one) => one === wanted) ?? names[0];
  const object = name === undefined ? undefined : objects[name];
  if (!isObject(object)) return { features: [], name, broken: 0 };
  const [arc, point] = [arcReader(raw), pointReader(raw)];
  let broken = 0;
  const members = object['type'] === 'GeometryCollection' ? listOf(object['geometries']) : [object];
  const features = members.filter(isObject).map((member): TopologyFeature => {
    const { id, properties } = member;
    try {
      return { id, properties, geometry: geometryOf(member, arc, point) };
    } catch (error) {
      if (!(error instanceof BrokenArc)) throw error;
      broken += 1;
      return { id, properties, geometry: null };
    }
  });
  return { features, name, broken };
}
