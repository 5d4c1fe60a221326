/**
 * Cuts lines over time into pieces that may be drawn as one: never across a missing period, a break in the series or a
 * change of what a period covers. Tells the gaps with their reasons. Pixels only.
 */
import type { Period } from '../../model/period.js';
import type { TimeAxis } from '../shared/time-axis.js';
import type { IndicatorSeries, SeriesPoint } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly point: SeriesPoint;
}

/** A stretch of a line without a gap, a break or a change of period type. */
export type Stretch = readonly PlacedPoint[];

export interface Gap {
  readonly left: number;
  readonly right: number;
  readonly period: string;
  readonly reason: string;
}

export interface BreakMark {
  readonly x: number;
  /** First millisecond of the first period after the break. */
  readonly start: number;
  readonly text: string;
}

/** When a line may go from one point to the next. */
export interface LineRule {
  /** The usual distance between two periods, ms. */
  readonly step: number;
  /** First millisecond after each break. */
  readonly breaks: readonly number[];
}

/** Whether a line may be drawn from one point to the next. */
function joins(a: SeriesPoint, b: SeriesPoint, rule: LineRule): boolean {
  if (a.period.kind !== b.period.kind) return false;
  if (b.period.start - a.period.start > rule.step * 1.5) return false;
  return !rule.breaks.some((at) => a.period.start < at && b.period.start >= at);
}

/** A line's points in pieces, each to be drawn as one. */
export function stretchesOf(points: readonly PlacedPoint[], rule: LineRule): Stretch[] {
  const stretches: PlacedPoint[][] = [];
  let open: PlacedPoint[] | undefined;
  for (const placed of points) {
    if (placed.point.value === null) {
      open = undefined;
      continue;
    }
    const last = open?.at(-1);
    if (!open || !last || !joins(last.point, placed.point, rule)) stretches.push((open = []));
    open.push(placed);
  }
  return stretches;
}

/** Missing periods of the line the reader looks at; without one, those that no line has. Neighbours with one reason join. */
export function gapsOf(shaped: IndicatorSeries, time: TimeAxis, words: IndicatorWords): Gap[] {
  const highlight = shaped.series.find(({ role }) => role === 'highlight');
  const watched = highlight ? [highlight] : shaped.series;
  const gaps: Gap[] = [];
  let run: { first: Period; last: Period; reason: string } | undefined;
  const close = (): void => {
    if (!run) return;
    const { first, last, reason } = run;
    const period = first === last ? words.period(first) : `${words.period(first)}–${words.period(last)}`;
    gaps.push({ left: time.place(first) - time.halfStep, right: time.place(last) + time.halfStep, period, reason });
    run = undefined;
  };
  const firstKnown = highlight?.points.findIndex(({ value, missing }) => value !== null || missing !== null) ?? 0;
  shaped.periods.forEach((period, index) => {
    const missing = index >= firstKnown && watched.every(({ points }) => points[index]!.value === null);
    const points = missing ? watched.map(({ points: list }) => list[index]!) : [];
    const reason = missing ? words.missing(points.find((point) => point.missing) ?? points[0]!) : '';
    if (run && (!missing || run.reason !== reason)) close();
    if (missing) run = { first: run?.first ?? period, last: period, reason };
  });
  close();
  return gaps;
}
