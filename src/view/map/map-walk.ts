/** Going over a map by keys: to the next district in a direction, or by rank. Knows no keys and no DOM. */
import type { PlacedArea } from './placed.js';

export type Way = 'north' | 'east' | 'south' | 'west';

const VECTORS: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/**
 * The district whose middle lies nearest in a direction: within 60° of it, with what lies aside counted double; where there is
 * none, anything on that side. undefined at the edge of the map.
 */
export function nextTowards(areas: readonly PlacedArea[], from: PlacedArea, way: Way): PlacedArea | undefined {
  const [vx, vy] = VECTORS[way];
  let best: { readonly area: PlacedArea; readonly cost: number } | undefined;
  for (const area of areas) {
    if (area.id === from.id) continue;
    const [dx, dy] = [area.x - from.x, area.y - from.y];
    const ahead = dx * vx + dy * vy;
    const aside = Math.abs(dx * vy - dy * vx);
    if (ahead <= 0.5) continue;
    const cost = ahead + 2 * aside + (aside > ahead * 1.74 ? 1e6 : 0);
    if (!best || cost < best.cost) best = { area, cost };
  }
  return best?.area;
}

/** The district under a point: the smallest of those that lie on each other; discs come before outlines. */
export function areaAt(areas: readonly PlacedArea[], x: number, y: number): PlacedArea | undefined {
  let best: PlacedArea | undefined;
  let least = Infinity;
  for (const area of areas) {
    if (!contains(area, x, y)) continue;
    const size = area.isPoint ? -1 : (area.box[2] - area.box[0]) * (area.box[3] - area.box[1]);
    if (size < least) [best, least] = [area, size];
  }
  return best;
}

/** Whether a point lies in an area, by how often a line from it crosses the outline. */
export function contains({ rings, box, isPoint, x: cx, y: cy }: PlacedArea, x: number, y: number): boolean {
  if (isPoint) return Math.hypot(x - cx, y - cy) <= 12;
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  let isInside = false;
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 2; index < ring.length; before = index, index += 2) {
      const [y1, y2] = [ring[before + 1]!, ring[index + 1]!];
      if (y1 > y === y2 > y) continue;
      const [x1, x2] = [ring[before]!, ring[index]!];
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
  }
  return isInside;
}
