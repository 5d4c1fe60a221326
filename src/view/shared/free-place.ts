/** Finds where in a plot words stand best: on no other words, and crossed by as few lines as can be. Pixels only. */
import { areApart, type Box } from './boxes.js';

export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** Between words and a line, px. */
const AIR = 3;

/** Whether a straight piece of a line, from left to right, passes a box. */
function passes(a: LinePoint, b: LinePoint, { left, right, top, bottom }: Box): boolean {
  const box = { left: left - AIR, right: right + AIR, top: top - AIR, bottom: bottom + AIR };
  const [from, to] = [Math.max(a.x, box.left), Math.min(b.x, box.right)];
  if (from > to) return false;
  const at = (x: number): number => (b.x === a.x ? a.y : a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y));
  const [y1, y2] = [at(from), at(to)];
  return Math.max(y1, y2) >= box.top && Math.min(y1, y2) <= box.bottom;
}

/** How many lines pass a box. Each runs from left to right. */
export function countCrossings(box: Box, lines: readonly (readonly LinePoint[])[]): number {
  return lines.filter((line) =>
    line.length === 1
      ? passes(line[0]!, line[0]!, box)
      : line.some((point, index) => index > 0 && passes(line[index - 1]!, point, box)),
  ).length;
}

export interface FreePlace {
  /** Index of the candidate. */
  readonly index: number;
  /** How many boxes it lies on, and how many lines pass it. */
  readonly overlaps: number;
  readonly crossings: number;
}

/** The best of the candidates; of equals the first. */
export function freePlace(
  candidates: readonly Box[],
  taken: readonly Box[],
  lines: readonly (readonly LinePoint[])[],
): FreePlace {
  const rated = candidates.map((box, index) => ({
    index,
    overlaps: taken.filter((other) => !areApart(box, other)).length,
    crossings: countCrossings(box, lines),
  }));
  return rated.reduce((best, one) => (isBetter(one, best) ? one : best));
}

function isBetter(a: FreePlace, b: FreePlace): boolean {
  return a.overlaps < b.overlaps || (a.overlaps === b.overlaps && a.crossings < b.crossings);
}
