/** Where in a placed trend there is room for words: whether any line runs through a box. Pixels only. */
import type { Box } from '../shared/boxes.js';
import type { Stretch } from './line-pieces.js';
import type { PlacedTrend } from './trend-layout.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

function yAt(a: Point, b: Point, x: number): number {
  return b.x === a.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

function crosses(stretch: Stretch, { left, right, top, bottom }: Box): boolean {
  return stretch.some((b, index) => {
    const a = stretch[index - 1] ?? b;
    if (b.x < left || a.x > right) return false;
    const ys = [yAt(a, b, Math.max(a.x, left)), yAt(a, b, Math.min(b.x, right))];
    return Math.min(...ys) < bottom && Math.max(...ys) > top;
  });
}

/** True where no line, no gap and no break runs through the box. */
export function isFree({ lines, gaps, breaks }: PlacedTrend, box: Box): boolean {
  return (
    !lines.some(({ stretches }) => stretches.some((stretch) => crosses(stretch, box))) &&
    !gaps.some((gap) => gap.right > box.left && gap.left < box.right) &&
    !breaks.some(({ x }) => x > box.left - 4 && x < box.right + 4)
  );
}
