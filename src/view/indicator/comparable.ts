/**
 * Which periods of an indicator may be held against each other: of one kind, on one side of every break, of one season.
 * Where the document says that the way of counting changes, and how that is told. No pixels.
 */
import { parsePeriod, type Period } from '../../model/period.js';
import type { Indicator, SeriesBreak } from '../../schema/generated/document.js';
import { localText, type ViewContext } from '../view-context.js';
import type { IndicatorSeries } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';

function liesBetween({ period }: SeriesBreak, earlier: Period, later: Period): boolean {
  const at = parsePeriod(period);
  return at !== undefined && earlier.end <= at.start && later.end > at.start;
}

/** The breaks that lie between two periods, in the document's order: the later one is the first that is counted anew. */
export function breaksBetween(
  { seriesBreaks = [] }: Indicator,
  earlier: Period,
  later: Period,
): readonly SeriesBreak[] {
  return seriesBreaks.filter((one) => liesBetween(one, earlier, later));
}

type ShapedPeriods = Pick<IndicatorSeries, 'indicator' | 'periods'>;

/** A break among the periods of a series. */
export interface PlacedBreak extends Pick<SeriesBreak, 'text'> {
  /** Index of the first period that is counted anew; never 0. */
  readonly at: number;
  /** When the way of counting changes, as the document says; it need not have a record. */
  readonly from: Period;
}

/** The breaks that have periods on both sides. */
export function seriesBreaks({ indicator, periods }: ShapedPeriods): readonly PlacedBreak[] {
  return (indicator.seriesBreaks ?? []).flatMap((one) => {
    const at = periods.findIndex((period, index) => index > 0 && liesBetween(one, periods[index - 1]!, period));
    return at < 0 ? [] : [{ at, from: parsePeriod(one.period)!, text: one.text }];
  });
}

export interface BreakTexts {
  readonly words: IndicatorWords;
  readonly context: ViewContext;
}

/** "Databrud 2018: Ny opgørelse." */
export function breakNotes(shaped: ShapedPeriods, { words, context }: BreakTexts): string[] {
  return seriesBreaks(shaped).map(({ from, text }) =>
    words.messages.break(words.period(from), localText(context, text)),
  );
}

/** Whether figures of two periods are counted alike: a mean of years is not held against a single year. */
export function areComparable(indicator: Indicator, earlier: Period, later: Period): boolean {
  return earlier.kind === later.kind && breaksBetween(indicator, earlier, later).length === 0;
}

const SEASONAL = new Set(['quarter', 'month', 'half-year']);

/** Whether two periods are the same quarter, month or half of a year; other kinds have no season. */
export function areOneSeason(a: Period, b: Period): boolean {
  return !SEASONAL.has(a.kind) || a.key.slice(4) === b.key.slice(4);
}

/** How many compared areas have a figure in each period. */
export function valuedCounts({ periods, series }: IndicatorSeries): readonly number[] {
  const compared = series.filter(({ role }) => role !== 'benchmark');
  return periods.map((_, index) => compared.filter(({ points }) => points[index]?.value != null).length);
}
