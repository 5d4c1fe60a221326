/**
 * Places distances to a benchmark over time: zero is the benchmark's line, the axis runs on to the year of the latest
 * target, and the even path leads there. Pixels only; what a thing looks like is the business of `gap-scene.ts`.
 */
import { textWidth } from '../shared/text-width.js';
import { laterPeriods } from '../shared/later-periods.js';
import { timeAxis, type TimeAxis } from '../shared/time-axis.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import type { ViewContext } from '../view-context.js';
import type { EndLabel, EndWish } from './end-labels.js';
import { placeColumn, placeRound, wishesWidth, type LabelColumn, type Span } from './gap-labels.js';
import type { GapLine, GapSeries } from './gap-series.js';
import type { GapTarget } from './gap-targets.js';
import { gapWishes, wrapped, type GapWishes } from './gap-wishes.js';
import type { GapWords } from './gap-words.js';
import { gapsOf, stretchesOf, type BreakMark, type Gap, type Stretch } from './line-pieces.js';
import { FLAG_HEIGHT } from './target-flag.js';
import { breaksOf } from './trend-breaks.js';
import { trendHeight, trendSizes, type TrendSizes } from './trend-sizes.js';

export interface GapDrawing {
  readonly gaps: GapSeries;
  readonly targets: readonly GapTarget[];
  readonly words: GapWords;
  readonly context: ViewContext;
  readonly layers: { readonly intervals: boolean; readonly breaks: boolean };
}

export interface PlacedGapLine {
  readonly series: GapLine;
  readonly stretches: readonly Stretch[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedTarget {
  readonly target: GapTarget;
  readonly x: number;
  readonly y: number;
  /** The even path: where it begins. */
  readonly from?: Point;
}

export interface PlacedGap {
  readonly width: number;
  readonly height: number;
  readonly sizes: TrendSizes;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly value: ValueAxis;
  readonly time: TimeAxis;
  /** Where the figures end: the grid goes no further. */
  readonly lastX: number;
  /** y of the benchmark's line. */
  readonly zero: number;
  readonly lines: readonly PlacedGapLine[];
  readonly gaps: readonly Gap[];
  readonly breaks: readonly BreakMark[];
  readonly targets: readonly PlacedTarget[];
  readonly labels: readonly EndLabel[];
  /** True where the benchmark and the targets are named in the plot itself: at 360 px, between the lines' ends. */
  readonly inPlot: boolean;
  readonly bracket?: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly intervals: boolean;
}

/** Space between a line's end and its label, px. */
const GUTTER = 10;
/** A column of names is at least as wide, px. */
const LEAST_NAME = 52;

/** Every distance that has to be inside the axis; zero and a little on both sides of it always are. */
function drawnValues({ gaps, targets, layers }: GapDrawing): number[] {
  const values = targets.flatMap(({ gap, way }) => [gap, way?.from.value ?? gap]);
  for (const { points, role } of gaps.series) {
    for (const { value, lower, upper } of points) {
      if (value === null) continue;
      values.push(value);
      if (layers.intervals && role === 'highlight' && lower !== null && upper !== null) values.push(lower, upper);
    }
  }
  const reach = Math.max(...values.map(Math.abs)) || 1;
  return [...values, reach * 0.1, -reach * 0.1];
}

interface Frame {
  readonly drawing: GapDrawing;
  readonly sizes: TrendSizes;
  readonly value: ValueAxis;
  readonly left: number;
  readonly wishes: GapWishes;
}

interface Ground {
  readonly time: TimeAxis;
  readonly right: number;
  readonly lastX: number;
}

function groundOf({ drawing, sizes, left }: Frame, right: number): Ground {
  const { gaps, targets, words } = drawing;
  const inset = sizes.narrow ? 4 : 8;
  const until = targets.map(({ by }) => by).sort((a, b) => b.end - a.end)[0];
  const time = timeAxis(gaps.periods, {
    range: [left + inset, right - inset],
    size: sizes.axis,
    format: words.plain.format,
    until,
    later: laterPeriods,
  });
  const last = gaps.periods.at(-1);
  return { time, right, lastX: last ? time.place(last) : right };
}

const placeTargets = ({ drawing, value }: Frame, { time }: Ground): PlacedTarget[] =>
  drawing.targets.map((target) => ({
    target,
    x: Math.round(time.place(target.by)),
    y: Math.round(value.scale(target.gap)),
    from: target.way && { x: time.place(target.way.from.period), y: value.scale(target.way.from.value!) },
  }));

/** What a column of labels must keep clear of: the benchmark's line, the paths, the flags, and words at them. */
function obstaclesIn(frame: Frame, ground: Ground, [left, right]: readonly [number, number]): Span[] {
  const { value, sizes, wishes } = frame;
  const zero = value.scale(0);
  const spans: Span[] = [{ top: zero - (sizes.narrow ? sizes.note + 8 : 4), bottom: zero + 4 }];
  for (const { x, y, from, target } of placeTargets(frame, ground)) {
    if (from) {
      const at = (to: number): number => from.y + ((Math.min(x, to) - from.x) / (x - from.x || 1)) * (y - from.y);
      spans.push({ top: Math.min(at(left), at(right)) - 4, bottom: Math.max(at(left), at(right)) + 4 });
    }
    const label = wishes.marks.find(({ key }) => key === `target-${target.goal.id}`);
    const width = sizes.narrow && label ? wishesWidth([label], sizes) : 14;
    if (x - width < right && x > left)
      spans.push({ top: y - FLAG_HEIGHT - 4, bottom: y + (sizes.narrow ? sizes.axis + 12 : 4) });
  }
  return spans;
}

interface Arranged extends Ground {
  readonly labels: readonly EndLabel[];
  readonly inPlot: boolean;
}

/** Between the last figure and the target's year, where that is wide enough. */
function arrangeBetween(frame: Frame, bounds: readonly [number, number]): Arranged | undefined {
  const { drawing, sizes, value, wishes } = frame;
  const { width } = drawing.context.space;
  if (!drawing.targets.length) return undefined;
  const yearWidth = Math.max(...drawing.targets.map(({ by }) => textWidth(drawing.words.plain.period(by), sizes.axis)));
  const markWidth = sizes.narrow ? yearWidth / 2 - 4 : wishesWidth(wishes.marks, sizes) + GUTTER + 16;
  const ground = groundOf(frame, width - markWidth - 2);
  const columnX = ground.lastX + GUTTER + (wishes.range ? 6 : 0);
  const room = Math.max(LEAST_NAME, ground.right - columnX);
  const own = sizes.narrow ? wishes.ends.map((wish) => wrapped(wish, sizes, room)) : wishes.ends;
  const columnEnd = columnX + wishesWidth(own, sizes);
  if (columnEnd > ground.right - (sizes.narrow ? 0 : 24)) return undefined;
  const column: LabelColumn = { x: columnX, end: ground.lastX, scale: value.scale, sizes, bounds };
  const ends = placeRound(own, column, obstaclesIn(frame, ground, [columnX, columnEnd]));
  if (!ends) return undefined;
  if (sizes.narrow) return hasRoom(frame, ground) ? { ...ground, labels: ends, inPlot: true } : undefined;
  const marks = placeRound(wishes.marks, { ...column, x: ground.right + 16, end: ground.right });
  return marks && { ...ground, labels: [...ends, ...marks], inPlot: false };
}

/** Whether the words under the flags and on the benchmark's line keep clear of each other. */
function hasRoom(frame: Frame, ground: Ground): boolean {
  const { value, sizes } = frame;
  const boxes = placeTargets(frame, ground).map(({ y }) => ({ top: y - FLAG_HEIGHT - 2, bottom: y + sizes.axis + 10 }));
  const zero = value.scale(0);
  const all = [...boxes, { top: zero - sizes.note - 8, bottom: zero + 3 }].sort((a, b) => a.top - b.top);
  return all.every(({ top }, index) => index === 0 || top >= all[index - 1]!.bottom);
}

/** All in one column at the right. */
function arrangeColumn(frame: Frame, bounds: readonly [number, number]): Arranged {
  const { drawing, sizes, value, wishes, left } = frame;
  const { width } = drawing.context.space;
  const all = [...wishes.marks, ...wishes.ends];
  const gutter = GUTTER + (wishes.range ? 10 : drawing.targets.length ? 8 : 0);
  const right = Math.max(left + 40, width - wishesWidth(all, sizes) - gutter - 4);
  const ground = groundOf(frame, right);
  const column: LabelColumn = { x: right + gutter, end: ground.lastX, scale: value.scale, sizes, bounds };
  const marks = new Set(wishes.marks.map(({ key }) => key));
  const labels = placeColumn(all, column).map((label) =>
    marks.has(label.key) ? { ...label, from: { ...label.from, x: right } } : label,
  );
  return { ...ground, labels, inPlot: false };
}

function frameOf(
  drawing: GapDrawing,
): Frame & { readonly plotTop: number; readonly plotBottom: number; readonly height: number } {
  const { space } = drawing.context;
  const sizes = trendSizes(space);
  const height = trendHeight(space, sizes.narrow);
  const plotTop = sizes.axis * 2.4;
  const plotBottom = height - sizes.axis * 2;
  const value = valueAxis(drawnValues(drawing), {
    range: [plotBottom, plotTop],
    zero: true,
    count: Math.max(2, Math.min(sizes.narrow ? 5 : 6, Math.floor((plotBottom - plotTop) / 40))),
  });
  const { format } = drawing.words.plain;
  const tickWidth = Math.max(...value.ticks.map((tick) => textWidth(format.signed(tick, value.decimals), sizes.axis)));
  const mostWidth = space.width * (sizes.narrow ? 0.3 : 0.28);
  const found = gapWishes(drawing, sizes);
  const wrap = (wish: EndWish): EndWish => wrapped(wish, sizes, mostWidth);
  const wishes = { ...found, ends: found.ends.map(wrap), marks: found.marks.map(wrap) };
  return { drawing, sizes, value, left: tickWidth + 14, wishes, plotTop, plotBottom, height };
}

export function placeGap(drawing: GapDrawing): PlacedGap {
  const frame = frameOf(drawing);
  const { gaps, words, context, layers } = drawing;
  const { sizes, value, left, wishes, plotTop, plotBottom, height } = frame;
  const bounds = [0, plotBottom + 6] as const;
  const arranged = arrangeBetween(frame, bounds) ?? arrangeColumn(frame, bounds);
  const { time, right, lastX, labels, inPlot } = arranged;
  const breaks = layers.breaks ? breaksOf(gaps, time, { words: words.plain, context }) : [];
  const rule = { step: time.step, breaks: breaks.map(({ start }) => start) };
  const { range } = wishes;
  return {
    width: context.space.width,
    height,
    sizes,
    value,
    time,
    lastX,
    labels,
    inPlot,
    breaks,
    zero: value.scale(0),
    intervals: layers.intervals,
    plot: { left, right, top: plotTop, bottom: plotBottom },
    lines: gaps.series.map((series) => ({
      series,
      stretches: stretchesOf(
        series.points.map((point) => ({
          point,
          x: time.place(point.period),
          y: point.value === null ? plotBottom : value.scale(point.value),
        })),
        rule,
      ),
    })),
    gaps: gapsOf(gaps, time, words.signed),
    targets: placeTargets(frame, arranged),
    bracket: range && { x: lastX + 4, top: value.scale(range[1]), bottom: value.scale(range[0]) },
  };
}
