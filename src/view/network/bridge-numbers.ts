/** Ties whose loss splits the network carry a number; the same stands below with what is lost. */
import type { SceneGroup } from '../scene.js';
import type { RoutedTie } from './route-ties.js';

const DISC = 11;

/** @param numberOf Number of the bridge between two actors, if they have one. */
export function bridgeNumbers(
  routed: readonly RoutedTie[],
  unit: number,
  numberOf: (from: number, to: number) => number | undefined,
): SceneGroup[] {
  const done = new Set<number>();
  return routed.flatMap(({ from, to, points }): SceneGroup[] => {
    const number = numberOf(from, to);
    if (number === undefined || done.has(number)) return [];
    done.add(number);
    const middle = Math.floor(points.length / 4) * 2;
    const [x, y] = [points[middle]!, points[middle + 1]!];
    return [
      {
        key: `bridge-${number}`,
        marks: [
          { type: 'circle', cx: x, cy: y, r: (DISC + 3) * unit, fill: 'ground' },
          { type: 'circle', cx: x, cy: y, r: DISC * unit, fill: 'core' },
          {
            ...{ type: 'text', x, y: y + 4.4 * unit, text: String(number) },
            ...{ size: 12.5 * unit, fill: 'ground', weight: 700, anchor: 'middle' },
          },
        ],
      },
    ];
  });
}
