/**
 * The outlines of areas on a plane: degrees to an equal-area projection around their own middle, so that the eye weighs
 * districts by their true size, and north is up. Done once for a document; what size the picture has comes later.
 */
import { boxOf } from '../../model/geo/coordinate-system.js';
import { joinAreas, type AreaShape, type Joined, type OpenJoin } from '../../model/geo/join-areas.js';
import type { ReadGeography } from '../../model/geo/plain-geography.js';
import type { Polygon, Position } from '../../model/geo/shapes.js';
import type { Issue } from '../../model/issues.js';
import type { Area } from '../../schema/generated/document.js';

/** Left, top, right, bottom; y runs down. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

/** x, y, x, y … of one ring. */
export type FlatRing = Float64Array;

export interface ProjectedArea {
  readonly id: string;
  /** Empty where the area has only a point. */
  readonly rings: readonly FlatRing[];
  readonly extent: Extent;
  readonly point?: readonly [x: number, y: number];
}

export interface ProjectedMap {
  /** Areas with a place, in the document's order. */
  readonly areas: readonly ProjectedArea[];
  /** Outlines of areas that the map is not about, or that the document does not know: surroundings. */
  readonly around: readonly ProjectedArea[];
  readonly extent: Extent;
  /** Any place in the same plane. */
  readonly project: Project;
  readonly issues: readonly Issue[];
  /** Whether areas and outlines remain that `settle` was needed for. */
  readonly isOpen?: boolean;
}

const RADIANS = Math.PI / 180;

export type Project = (position: Position) => readonly [x: number, y: number];

/** Writes a place of the plane into a flat list: there may be a million of them, so none is made a list of its own. */
type Write = (position: Position, flat: Float64Array | number[], at: number) => void;

const EMPTY: Extent = [Infinity, Infinity, -Infinity, -Infinity];

export function unite(a: Extent, b: Extent): Extent {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Lambert's equal-area projection around a point. What lies on the other side of the earth is not drawn well. */
function equalArea([longitude, latitude]: Position): Write {
  const [l0, p0] = [longitude * RADIANS, latitude * RADIANS];
  const [sin0, cos0] = [Math.sin(p0), Math.cos(p0)];
  return (position, flat, at) => {
    const l = position[0] * RADIANS - l0;
    const sin = Math.sin(position[1] * RADIANS);
    // No latitude has a cosine below zero, and no map goes half round the earth: roots cost less than cosines.
    const cos = Math.sqrt(1 - sin * sin);
    const sinL = Math.sin(l);
    const cosL = Math.abs(l) < Math.PI / 2 ? Math.sqrt(1 - sinL * sinL) : Math.cos(l);
    const k = Math.sqrt(2 / Math.max(1e-9, 1 + sin0 * sin + cos0 * cos * cosL));
    flat[at] = k * cos * sinL;
    flat[at + 1] = -k * (cos0 * sin - sin0 * cos * cosL);
  };
}

const asItStands: Write = (position, flat, at) => {
  flat[at] = position[0];
  flat[at + 1] = -position[1];
};

function middleOf(shapes: readonly AreaShape[]): Position {
  const points = shapes.flatMap(({ point }) => (point ? [[[point]]] : []));
  const [left, bottom, right, top] = boxOf([...shapes.flatMap(({ polygons }) => polygons), ...points]);
  return [(left + right) / 2, (bottom + top) / 2];
}

function projectRing(ring: Polygon[number], write: Write): FlatRing {
  const flat = new Float64Array(ring.length * 2);
  for (let index = 0; index < ring.length; index += 1) write(ring[index]!, flat, 2 * index);
  return flat;
}

function extentOf(ring: FlatRing): Extent {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let index = 0; index < ring.length; index += 2) {
    const x = ring[index]!;
    const y = ring[index + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

function projectWith(write: Write): Project {
  return (position) => {
    const flat: number[] = [];
    write(position, flat, 0);
    return [flat[0]!, flat[1]!];
  };
}

function projectShape(
  id: string,
  { polygons, point }: Pick<AreaShape, 'polygons' | 'point'>,
  write: Write,
): ProjectedArea {
  const rings = polygons.flatMap((polygon) => polygon.map((ring) => projectRing(ring, write)));
  if (rings.length) return { id, rings, extent: rings.map(extentOf).reduce(unite) };
  const [x, y] = projectWith(write)(point ?? [0, 0]);
  return { id, rings, extent: [x, y, x, y], ...(point && { point: [x, y] as const }) };
}

/** An area's own point stands in where the file has none for it, and has degrees as the point has. */
function shapesOf(areas: readonly Area[], found: Joined['shapes'], isPlaced: boolean): readonly AreaShape[] {
  return areas.flatMap((area): AreaShape[] => {
    const shape = found.get(area.id);
    if (shape) return [shape];
    return area.point && isPlaced ? [{ area, polygons: [], point: area.point as Position }] : [];
  });
}

export interface MapGround {
  readonly geography: ReadGeography;
  /** As the document writes it. */
  readonly key: string | undefined;
  /** Code for areas and outlines that do not meet by exact names; absent: the map says that it `isOpen`. */
  readonly settle?: ((open: OpenJoin) => Joined) | undefined;
}

/**
 * @param areas all of the document
 * @param shown those that the map is about: they fill the picture, other areas are surroundings
 */
export function projectMap(
  areas: readonly Area[],
  shown: readonly Area[],
  { geography, key, settle }: MapGround,
): ProjectedMap {
  const joined: Joined = geography.features.length
    ? joinAreas(areas, geography.features, { key, expected: shown, pointer: '/geography' }, settle)
    : { shapes: new Map<string, AreaShape>(), rest: [], issues: [] };
  const isPlaced = geography.features.length === 0 || geography.crs !== undefined;
  const shapes = shapesOf(shown, joined.shapes, isPlaced);
  const write = isPlaced ? equalArea(middleOf(shapes)) : asItStands;
  const placed = shapes.map(({ area, ...shape }) => projectShape(area.id, shape, write));
  const isShown = new Set(shown.map(({ id }) => id));
  const others = [...joined.shapes.values()].filter(({ area }) => !isShown.has(area.id));
  const around = [...others.map(({ area, ...shape }) => [area.id, shape] as const), ...joined.rest.entries()]
    .filter(([, { polygons }]) => polygons.length > 0)
    .map(([id, shape]) => projectShape(typeof id === 'string' ? id : `around-${id}`, shape, write));
  const extent = placed.map((area) => area.extent).reduce(unite, EMPTY);
  return {
    areas: placed,
    around,
    extent,
    project: projectWith(write),
    issues: [...geography.issues, ...joined.issues],
    isOpen: joined.isOpen ?? false,
  };
}
