/**
 * Where the names and figures of a picture of distances stand. Where the axis runs on to a target's year there may be
 * room for them between the last figure and that year, on either side of the benchmark's line and the even path; else
 * all stand in one column at the right, each with a leader.
 */
import { spreadLabels } from '../shared/spread-labels.js';
import { labelHeight, lineWidth, type EndLabel, type EndWish } from './end-labels.js';
import type { TrendSizes } from './trend-sizes.js';

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export interface LabelColumn {
  readonly x: number;
  /** Where the lines end that the labels belong to. */
  readonly end: number;
  readonly scale: (value: number) => number;
  readonly sizes: TrendSizes;
  readonly bounds: readonly [number, number];
}

export function wishesWidth(wishes: readonly EndWish[], sizes: TrendSizes): number {
  return Math.max(0, ...wishes.flatMap(({ lines }) => lines.map((line) => lineWidth(line, sizes))));
}

/** The free stretches between what stands fast, from top to bottom. */
function freeSpans(obstacles: readonly Span[], [top, bottom]: readonly [number, number]): Span[] {
  const free: Span[] = [];
  let from = top;
  for (const obstacle of [...obstacles].sort((a, b) => a.top - b.top)) {
    if (obstacle.top > from) free.push({ top: from, bottom: Math.min(obstacle.top, bottom) });
    from = Math.max(from, obstacle.bottom);
  }
  if (from < bottom) free.push({ top: from, bottom });
  return free;
}

const distanceTo = ({ top, bottom }: Span, at: number): number => Math.max(top - at, at - bottom, 0);

/** The middles of labels round what stands fast; undefined where they do not fit. */
function spreadRound(
  wishes: readonly { at: number; size: number }[],
  obstacles: readonly Span[],
  bounds: readonly [number, number],
): number[] | undefined {
  const least = Math.min(...wishes.map(({ size }) => size));
  const spans = freeSpans(obstacles, bounds).filter(({ top, bottom }) => bottom - top >= least);
  const middles = new Array<number>(wishes.length).fill(0);
  const members = spans.map((): number[] => []);
  for (const [index, { at }] of wishes.entries()) {
    const distances = spans.map((span) => distanceTo(span, at));
    const nearest = distances.indexOf(Math.min(...distances));
    members[nearest]?.push(index);
  }
  for (const [at, { top, bottom }] of spans.entries()) {
    const own = members[at]!.map((index) => wishes[index]!);
    if (own.reduce((sum, { size }) => sum + size, 0) > bottom - top) return undefined;
    spreadLabels(own, [top, bottom]).forEach((middle, rank) => (middles[members[at]![rank]!] = middle));
  }
  return spans.length || !wishes.length ? middles : undefined;
}

/** Labels in one column, none on another and none on what stands fast; undefined where they do not fit. */
export function placeRound(
  wishes: readonly EndWish[],
  column: LabelColumn,
  obstacles: readonly Span[] = [],
): EndLabel[] | undefined {
  const heights = wishes.map((wish) => labelHeight(wish, column.sizes));
  const middles = spreadRound(
    wishes.map(({ value }, index) => ({ at: column.scale(value), size: heights[index]! })),
    obstacles,
    column.bounds,
  );
  return (
    middles &&
    wishes.map(({ key, role, lines, value }, index) => ({
      key,
      role,
      lines,
      x: column.x,
      anchor: 'start' as const,
      from: { x: column.end, y: column.scale(value) },
      y: middles[index]! - heights[index]! / 2,
      height: heights[index]!,
    }))
  );
}

/** As many as fit in one column, the least needed left out first: the last of the wishes. */
export function placeColumn(wishes: readonly EndWish[], column: LabelColumn): EndLabel[] {
  for (let count = wishes.length; count > 0; count -= 1) {
    const placed = placeRound(wishes.slice(0, count), column);
    if (placed) return placed;
  }
  return [];
}
