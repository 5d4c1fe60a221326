/** Where the document says that the way of counting changes, among the periods of a series. No pixels, no words. */
import type { IndicatorSeries } from './indicator-series.js';

function isBreakPeriod(period: string, key: string): boolean {
  return period === key || period.endsWith(`..${key}`);
}

/** Index of the periods in which the way of counting changes, with the words of the document. The first cannot be one. */
export function seriesBreaks({ indicator, periods }: IndicatorSeries): { at: number; key: string }[] {
  return (indicator.seriesBreaks ?? [])
    .map(({ period: key }) => ({ key, at: periods.findIndex((period) => isBreakPeriod(period.key, key)) }))
    .filter(({ at }) => at > 0);
}
