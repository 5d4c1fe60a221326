/**
 * Which coordinates an outline has: by the file's own word, and by how large they are. Degrees, or the metres of UTM zone 32
 * that Danish files come in.
 */
import type { Polygon } from './shapes.js';

export type Crs = 'WGS84' | 'EPSG:25832';

export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Denmark, generously. */
export const DEGREES: Box = [7, 54, 16, 58.5];
export const METRES: Box = [200_000, 5_900_000, 1_100_000, 6_600_000];

export const isIn = ([left, bottom, right, top]: Box, [west, south, east, north]: Box): boolean =>
  left >= west && right <= east && bottom >= south && top <= north;
export const swapBox = ([left, bottom, right, top]: Box): Box => [bottom, left, top, right];

/** The name of the system as the file's `crs` member writes it; undefined where it has none. */
export function writtenCrs(raw: Readonly<Record<string, unknown>>): string | undefined {
  const crs = raw['crs'];
  const properties = typeof crs === 'object' && crs !== null && 'properties' in crs ? crs.properties : undefined;
  const name =
    typeof properties === 'object' && properties !== null && 'name' in properties ? properties.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

export function knownCrs(name: string): Crs | undefined {
  if (/25832$/.test(name)) return 'EPSG:25832';
  return /(?:CRS84|4326|WGS ?84|4258)$/i.test(name) ? 'WGS84' : undefined;
}

export function boxOf(polygons: Iterable<Polygon>): Box {
  let left = Infinity;
  let bottom = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  for (const polygon of polygons) {
    for (const position of polygon[0] ?? []) {
      const x = position[0];
      const y = position[1];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  }
  return [left, bottom, right, top];
}

export interface Placement {
  readonly crs: Crs;
  /** Whether latitude or northing stands first. */
  readonly isSwapped: boolean;
}

/** By how large the numbers are, against what is written; undefined where they fit neither system. */
export function findPlacement(box: Box, written: Crs | undefined): Placement | undefined {
  const isDegrees = box.every((number) => Math.abs(number) <= 180);
  const guessed = isDegrees ? 'WGS84' : isIn(box, METRES) || isIn(swapBox(box), METRES) ? 'EPSG:25832' : undefined;
  // The numbers decide: what cannot be degrees is not, and what can be degrees is no place in zone 32.
  const crs = guessed ?? (written === 'EPSG:25832' ? written : undefined);
  if (!crs) return undefined;
  const home = crs === 'WGS84' ? DEGREES : METRES;
  return { crs, isSwapped: !isIn(box, home) && isIn(swapBox(box), home) };
}
