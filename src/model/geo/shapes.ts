/** Outlines as maps and importers handle them: positions without heights, rings closed and wound as RFC 7946 asks. */
import { isObject, listOf } from '../raw.js';

export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** The outer ring, then holes. */
export type Polygon = readonly Ring[];

/** A geometry that is no outline of an area, by its GeoJSON type. */
export interface OtherShape {
  readonly type: string;
  readonly point?: Position;
}

export interface Shape {
  readonly polygons: readonly Polygon[];
  readonly others: readonly OtherShape[];
}

/** What had to be done to a shape to read it. */
export interface ShapeNotes {
  positions: number;
  heights: number;
  rewound: number;
}

/** A coordinate that is none: its text, for the message. */
export class BadPosition extends Error {
  constructor(readonly example: string) {
    super(example);
  }
}

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

function readRing(value: unknown, notes: ShapeNotes): Ring {
  const ring: Position[] = [];
  for (const position of listOf(value)) ring.push(readPosition(position, notes));
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

/** Twice the area; positive where the ring runs against the clock. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const a = ring[index - 1]!;
    const b = ring[index]!;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

/** Outer rings against the clock, holes with it; rings that enclose nothing are left out. */
export function windPolygon(polygon: Polygon, notes: ShapeNotes): Polygon | undefined {
  const rings = polygon.flatMap((ring, index) => {
    const area = ring.length >= 4 ? signedArea(ring) : 0;
    if (area === 0) return index === 0 ? [[]] : [];
    if (area > 0 === (index === 0)) return [ring];
    notes.rewound += 1;
    return [[...ring].reverse()];
  });
  return rings[0]?.length ? rings : undefined;
}

function readPolygon(value: unknown, notes: ShapeNotes): readonly Polygon[] {
  const polygon = windPolygon(
    listOf(value).map((ring) => readRing(ring, notes)),
    notes,
  );
  return polygon ? [polygon] : [];
}

const NOTHING: Shape = { polygons: [], others: [] };

/**
 * Reads a GeoJSON geometry. Collections are taken apart, to a depth that no honest file reaches.
 *
 * @throws BadPosition
 */
export function readShape(geometry: unknown, notes: ShapeNotes, depth = 0): Shape {
  if (!isObject(geometry) || depth > 8) return NOTHING;
  const { type, coordinates } = geometry;
  switch (type) {
    case 'Polygon':
      return { polygons: readPolygon(coordinates, notes), others: [] };
    case 'MultiPolygon':
      return { polygons: listOf(coordinates).flatMap((polygon) => readPolygon(polygon, notes)), others: [] };
    case 'Point':
      return { polygons: [], others: [{ type, point: readPosition(coordinates, notes) }] };
    case 'GeometryCollection': {
      const shapes = listOf(geometry['geometries']).map((part) => readShape(part, notes, depth + 1));
      return { polygons: shapes.flatMap((shape) => shape.polygons), others: shapes.flatMap((shape) => shape.others) };
    }
    default:
      countPositions(coordinates, notes);
      return { polygons: [], others: [{ type: typeof type === 'string' ? type.slice(0, 30) : 'null' }] };
  }
}

/** Positions of lines count too: they tell which coordinate system the file has. */
function countPositions(value: unknown, notes: ShapeNotes, depth = 0): void {
  if (!Array.isArray(value) || depth > 4) return;
  if (typeof value[0] === 'number') readPosition(value, notes);
  else for (const part of value) countPositions(part, notes, depth + 1);
}
