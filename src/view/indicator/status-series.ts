/** Shapes level against change: which two periods, each area's figures, and what may be claimed of them. No pixels. */
import type { StatusPlace, StatusVerdict } from '../../i18n/indicator/status/messages.js';
import type { Period } from '../../model/period.js';
import type { Indicator } from '../../schema/generated/document.js';
import { areComparable, areOneSeason, valuedCounts } from './comparable.js';
import {
  areClear,
  findBenchmark,
  type AreaSeries,
  type IndicatorSeries,
  type SeriesPoint,
} from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';
import { judge } from './judgement.js';

export interface StatusItem {
  readonly series: AreaSeries;
  readonly now: SeriesPoint;
  readonly before: SeriesPoint;
}

export interface StatusPoint extends StatusItem {
  readonly level: number;
  readonly change: number;
  readonly place: StatusPlace;
  readonly verdict?: StatusVerdict;
}

export interface Status {
  readonly period: Period;
  readonly since: Period;
  readonly points: readonly StatusPoint[];
  /** Areas of which one of the two figures is missing, by id. */
  readonly missing: readonly StatusItem[];
  /** The line between high and low: the benchmark's level, else the median of the areas; null where there is none. */
  readonly line: number | null;
  readonly benchmark?: StatusItem;
}

/** Index of the first period before the shown one that was counted alike; -1 where there is none. */
export function earlierPeriod(shaped: IndicatorSeries, at: number): number {
  const shown = shaped.periods[at];
  const counts = valuedCounts(shaped);
  return shaped.periods.findIndex(
    (period, index) =>
      shown !== undefined &&
      index < at &&
      counts[index]! > 0 &&
      areOneSeason(period, shown) &&
      areComparable(shaped.indicator, period, shown),
  );
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length < 2) return null;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

interface Ground {
  readonly indicator: Indicator;
  readonly words: IndicatorWords;
  readonly line: number | null;
  readonly reference: SeriesPoint | undefined;
}

const isMeasured = (...points: readonly SeriesPoint[]): boolean =>
  points.some(({ lower, upper }) => lower !== null || upper !== null);

function placeOf({ now, before }: StatusItem, { words, line, reference }: Ground): StatusPlace {
  const other = reference ?? { ...now, value: line, lower: null, upper: null };
  const isLevelClear = !isMeasured(now, other) || areClear(now, other);
  const isChangeClear = !isMeasured(now, before) || areClear(now, before);
  return {
    level: line === null ? 'alone' : isLevelClear ? words.relation(now.value!, line) : 'unclear',
    change: isChangeClear ? words.relation(now.value!, before.value!) : 'unclear',
  };
}

/** Only of a clear level and a clear change, and only against a benchmark. */
function verdictOf({ now, before }: StatusItem, place: StatusPlace, ground: Ground): StatusVerdict | undefined {
  const { indicator, reference } = ground;
  if (reference?.value == null || place.level === 'unclear' || place.level === 'alone' || place.change === 'unclear')
    return undefined;
  const level = judge(indicator, place.level, { value: now.value!, reference: reference.value });
  const change = judge(indicator, place.change, { value: now.value!, reference: before.value! });
  const isTold = (verdict: string): verdict is 'better' | 'worse' => verdict === 'better' || verdict === 'worse';
  return isTold(level) && isTold(change) ? { level, change } : undefined;
}

export function statusOf(
  shaped: IndicatorSeries,
  [at, earlier]: readonly [number, number],
  words: IndicatorWords,
): Status {
  const [period, since] = [shaped.periods[at]!, shaped.periods[earlier]!];
  const itemOf = (series: AreaSeries): StatusItem => ({
    series,
    now: series.points[at]!,
    before: series.points[earlier]!,
  });
  const items = shaped.series.filter(({ role }) => role !== 'benchmark').map(itemOf);
  const known = items.filter(({ now, before }) => now.value !== null && before.value !== null);
  const found = findBenchmark(shaped, at);
  const benchmark = found && itemOf(found);
  const line = benchmark?.now.value ?? medianOf(known.map(({ now }) => now.value!));
  const ground: Ground = { indicator: shaped.indicator, words, line, reference: benchmark?.now };
  const points = known.map((item): StatusPoint => {
    const place = placeOf(item, ground);
    const change = Number((item.now.value! - item.before.value!).toFixed(10));
    return { ...item, level: item.now.value!, change, place, verdict: verdictOf(item, place, ground) };
  });
  const missing = items
    .filter((item) => !known.includes(item))
    .sort((a, b) => (a.series.area.id < b.series.area.id ? -1 : 1));
  return { period, since, points, missing, line, benchmark };
}
