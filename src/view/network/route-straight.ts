/** Ties as straight lines; several between two actors run beside each other. Pixels only. */
import type { Places } from './network-places.js';
import { straight, type RadiusOf, type RoutedTie, type TieLine } from './route-ties.js';

const LANE = 6;

export function routeStraight(lines: readonly TieLine[], places: Places, radiusOf: RadiusOf): RoutedTie[] {
  const pairs = new Map<string, TieLine[]>();
  for (const line of lines) {
    const key = `${Math.min(line.from, line.to)} ${Math.max(line.from, line.to)}`;
    const pair = pairs.get(key);
    if (pair) pair.push(line);
    else pairs.set(key, [line]);
  }
  return [...pairs.values()].flatMap((pair) =>
    pair.map((line, place) => {
      const shift = (place - (pair.length - 1) / 2) * Math.min(LANE, 18 / pair.length);
      return straight(line, places, { shift: line.from < line.to ? shift : -shift, radiusOf });
    }),
  );
}
