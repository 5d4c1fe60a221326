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
  readonly isBroken?: boolean;
}

export interface TopologyFeatures {
  readonly features: readonly TopologyFeature[];
  /** The object that they are from; undefined where there is none, or where each is an area. */
  readonly name: string | undefined;
  /** Geometries that lack an arc. */
  readonly broken: number;
  /** Objects of the topology. */
  readonly count: number;
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
  // What quantising has left of a ring that was too small for its grid.
  while (ring.length && ring.length < 4) ring.push(ring[0]!);
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
    case 'MultiPoint':
      return { type, coordinates: listOf(coordinates).map(point) };
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

/** An object's geometries, each with the id and properties that belong to it; collections that name nothing are taken apart. */
function membersOf(value: unknown, depth = 0): readonly Raw[] {
  if (!isObject(value) || depth > 8) return [];
  const { type, id, properties, geometry } = value;
  const parts = type === 'FeatureCollection' ? value['features'] : value['geometries'];
  const isNamed = depth > 0 && (id !== undefined || properties !== undefined);
  if (Array.isArray(parts) && !isNamed) return parts.flatMap((part) => membersOf(part, depth + 1));
  return isObject(geometry) ? [{ ...geometry, id, properties }] : [value];
}

const countAreas = (members: readonly Raw[]): number =>
  members.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon').length;

/**
 * The object to draw: the wanted one, also where capitals differ, else the one with most areas. Where every object is a single
 * geometry, all of them, by their names.
 */
function chooseObject(objects: Raw, wanted: string | undefined): { name: string | undefined; members: readonly Raw[] } {
  const all = Object.entries(objects).map(([name, value]) => ({ name, members: membersOf(value), value }));
  const isSame = (name: string): boolean => name.toLowerCase() === wanted?.toLowerCase();
  const asked = all.find(({ name }) => name === wanted) ?? all.find(({ name }) => isSame(name));
  if (asked) return asked;
  const areSingle =
    all.length > 1 && all.every(({ value }) => isObject(value) && !value['geometries'] && !value['features']);
  if (areSingle && wanted === undefined) {
    const members = all.flatMap(({ name, members: own }) => own.map((one) => ({ ...one, id: one['id'] ?? name })));
    return { name: undefined, members };
  }
  const byAreas = [...all].sort((a, b) => countAreas(b.members) - countAreas(a.members));
  return byAreas[0] ?? { name: undefined, members: [] };
}

/** @param wanted name of an object */
export function topologyFeatures(raw: Raw, wanted?: string): TopologyFeatures {
  const objects = isObject(raw['objects']) ? raw['objects'] : {};
  const { name, members } = chooseObject(objects, wanted);
  const [arc, point] = [arcReader(raw), pointReader(raw)];
  let broken = 0;
  const features = members.map((member): TopologyFeature => {
    const { id, properties } = member;
    try {
      return { id, properties, geometry: geometryOf(member, arc, point) };
    } catch (error) {
      if (!(error instanceof BrokenArc)) throw error;
      broken += 1;
      return { id, properties, geometry: null, isBroken: true };
    }
  });
  return { features, name, broken, count: Object.keys(objects).length };
}
