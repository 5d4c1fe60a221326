/** Which periods of an indicator may be held against each other: of one kind, on one side of every break. No pixels. */
import { parsePeriod, type Period } from '../../model/period.js';
import type { Indicator, SeriesBreak } from '../../schema/generated/document.js';
import type { IndicatorSeries } from './indicator-series.js';

/** The breaks that lie between two periods, in order of time: the later one is the first that is counted anew. */
export function breaksBetween(
  { seriesBreaks = [] }: Indicator,
  earlier: Period,
  later: Period,
): readonly SeriesBreak[] {
  return seriesBreaks.filter(({ period }) => {
    const at = parsePeriod(period);
    return at !== undefined && earlier.end <= at.start && later.end > at.start;
  });
}

/** Whether figures of two periods are counted alike: a mean of years is not held against a single year. */
export function areComparable(indicator: Indicator, earlier: Period, later: Period): boolean {
  return earlier.kind === later.kind && breaksBetween(indicator, earlier, later).length === 0;
}

/** How many compared areas have a figure in each period. */
export function valuedCounts({ periods, series }: IndicatorSeries): readonly number[] {
  const compared = series.filter(({ role }) => role !== 'benchmark');
  return periods.map((_, index) => compared.filter(({ points }) => points[index]?.value != null).length);
}
