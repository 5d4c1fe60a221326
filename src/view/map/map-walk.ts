/** Going over a map by keys: to the next district in a direction, or by rank. Knows no keys and no DOM. */
import type { Direction } from '../../i18n/map/messages.js';
import { contains, type PlacedArea } from './placed.js';

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

/** Where in the map an area lies, as a compass says it. */
export function positionOf({ x, y }: PlacedArea, all: readonly PlacedArea[]): Direction | 'middle' {
  const xs = all.map((area) => area.x);
  const ys = all.map((area) => area.y);
  const third = (value: number, values: readonly number[]): number => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high > low ? Math.min(2, Math.floor((3 * (value - low)) / (high - low))) : 1;
  };
  const [column, row] = [third(x, xs), third(y, ys)];
  const up = ['north', '', 'south'][row]!;
  const aside = ['west', '', 'east'][column]!;
  return (up + aside || 'middle') as Direction | 'middle';
}
