/**
 * Which coordinates an outline has: by the file's own word, and by how large they are. Degrees, or the metres of UTM zone 32
 * that Danish files come in.
 */
import type { Polygon } from './shapes.js';

export type Crs = 'WGS84' | 'EPSG:25832';

export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Denmark, generously. */
export const DEGREES: Box = [7, 54, 16, 58.5];

export const isIn = ([left, bottom, right, top]: Box, [west, south, east, north]: Box): boolean =>
  left >= west && right <= east && bottom >= south && top <= north;
export const swapBox = ([left, bottom, right, top]: Box): Box => [bottom, left, top, right];

export function boxOf(polygons: Iterable<Polygon>): Box {
  let left = Infinity;
  let bottom = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  for (const polygon of polygons) {
    const outer = polygon[0] ?? [];
    for (let index = 0; index < outer.length; index += 1) {
      const x = outer[index]![0];
      const y = outer[index]![1];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  }
  return [left, bottom, right, top];
}
