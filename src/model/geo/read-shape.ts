/**
 * GeoJSON geometries of every kind, with what is odd about them noted: heights, rings that are open or run the wrong way
 * round, outlines that enclose nothing, a world with a hole where the area should be. Never throws.
 */
import { isObject, listOf } from '../raw.js';
import { signedArea, windPolygon, type Polygon, type Position, type Rewound, type Ring } from './shapes.js';

/** A geometry that is no outline of an area, by its GeoJSON type. */
export interface OtherShape {
  readonly type: string;
  readonly point?: Position;
}

export interface Shape {
  readonly polygons: readonly Polygon[];
  readonly others: readonly OtherShape[];
}

/** What had to be done to shapes to read them. */
export interface ShapeNotes extends Rewound {
  positions: number;
  heights: number;
  /** Rings whose last position is not their first. */
  unclosed: number;
  /** Outlines that enclose as much with the clock as against it. */
  flat: number;
  /** What is left out for coordinates that are none: one example of each. */
  readonly bad: string[];
}

export const newNotes = (): ShapeNotes => ({ positions: 0, heights: 0, rewound: 0, unclosed: 0, flat: 0, bad: [] });

/** A coordinate that is none: its text, for the message. */
class BadPosition extends Error {}

/** By index, not by taking lists apart: there may be a million of them. */
function readPosition(value: unknown, notes: ShapeNotes): Position {
  const list = listOf(value);
  const x = list[0];
  const y = list[1];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new BadPosition(JSON.stringify(value ?? null).slice(0, 40));
  }
  notes.positions += 1;
  if (list.length > 2) notes.heights += 1;
  // What has no height is as it has to be.
  return list.length === 2 ? (list as unknown as Position) : [x, y];
}

/** One bad position leaves out its polygon or point, not the other parts of the area. */
function unlessBad<T>(read: () => readonly T[], notes: ShapeNotes): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadPosition)) throw error;
    notes.bad.push(error.message);
    return [];
  }
}

function readRing(value: unknown, notes: ShapeNotes): Ring {
  const ring: Position[] = [];
  for (const position of listOf(value)) ring.push(readPosition(position, notes));
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    ring.push(first);
    notes.unclosed += 1;
  }
  return ring;
}

/** Of the square over a ring's diameter: what encloses less is a line to arithmetic, and to the eye. */
const [LEAST, VISIBLE] = [1e-9, 1e-3];

/** Whether a ring encloses nothing: it runs out and back, or as much with the clock as against it. */
function isFlat(ring: Ring, least = LEAST): boolean {
  const [x, y] = ring[0] ?? [0, 0];
  let size = 0;
  for (const position of ring) size = Math.max(size, (position[0] - x) ** 2 + (position[1] - y) ** 2);
  return !(ring.length > 3 && Math.abs(signedArea(ring)) > least * size);
}

/** Of a ring that encloses as much with the clock as against it, something can be seen. */
function crossesItself(ring: Ring): boolean {
  const [first] = ring;
  return ring.some((position, index) => {
    return index > 1 && !isFlat([first!, ring[index - 1]!, position, first!], VISIBLE);
  });
}

/** A world with holes in it: wound for a globe, cut for a plane. What is meant are the holes. */
function isWorld(ring: Ring): boolean {
  const span = (axis: 0 | 1): number => {
    const values = ring.map((position) => position[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return ring.length < 1000 && span(0) > 350 && span(0) < 370 && span(1) > 140 && span(1) < 190;
}

function readPolygon(value: unknown, notes: ShapeNotes): Shape {
  const rings = listOf(value).map((ring) => readRing(ring, notes));
  const [outer, ...holes] = rings;
  if (!outer?.length) return NOTHING;
  if (holes.length && isWorld(outer)) {
    return { polygons: holes.flatMap((hole) => windPolygon([hole], notes) ?? []).map((ring) => [ring]), others: [] };
  }
  if (!isFlat(outer)) {
    const wound = windPolygon(rings, notes);
    return { polygons: wound ? [wound] : [], others: [] };
  }
  if (!crossesItself(outer)) return { polygons: [], others: [{ type: 'Polygon', point: outer[0]! }] };
  notes.flat += 1;
  return { polygons: [[outer]], others: [] };
}

const NOTHING: Shape = { polygons: [], others: [] };

function together(shapes: readonly Shape[]): Shape {
  return { polygons: shapes.flatMap((shape) => shape.polygons), others: shapes.flatMap((shape) => shape.others) };
}

/** Where several points lie, for an area that has no other place: the one nearest to their middle. */
function middleOf(points: readonly Position[]): Position | undefined {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const away = (point: Position): number => Math.hypot(point[0] - x, point[1] - y);
  return points.length ? points.reduce((best, point) => (away(point) < away(best) ? point : best)) : undefined;
}

/** Reads a GeoJSON geometry. Collections are taken apart, to a depth that no honest file reaches. */
export function readShape(geometry: unknown, notes: ShapeNotes, depth = 0): Shape {
  if (!isObject(geometry) || depth > 8) return NOTHING;
  const { type, coordinates } = geometry;
  const points = (list: readonly unknown[]): readonly Position[] =>
    list.flatMap((one) => unlessBad(() => [readPosition(one, notes)], notes));
  switch (type) {
    case 'Polygon':
      return together(unlessBad(() => [readPolygon(coordinates, notes)], notes));
    case 'MultiPolygon':
      return together(listOf(coordinates).flatMap((polygon) => unlessBad(() => [readPolygon(polygon, notes)], notes)));
    case 'Point':
    case 'MultiPoint': {
      const point = middleOf(points(type === 'Point' ? [coordinates] : listOf(coordinates)));
      return point ? { polygons: [], others: [{ type, point }] } : NOTHING;
    }
    case 'GeometryCollection':
      return together(listOf(geometry['geometries']).map((part) => readShape(part, notes, depth + 1)));
    default:
      unlessBad(() => (countPositions(coordinates, notes), []), notes);
      return { polygons: [], others: [{ type: typeof type === 'string' ? type.slice(0, 30) : 'null' }] };
  }
}

/** Positions of lines count too: they tell which coordinate system the file has. */
function countPositions(value: unknown, notes: ShapeNotes, depth = 0): void {
  if (!Array.isArray(value) || depth > 4) return;
  if (typeof value[0] === 'number') readPosition(value, notes);
  else for (const part of value) countPositions(part, notes, depth + 1);
}
