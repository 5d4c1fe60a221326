/**
 * Turns an indicator's series into distances to the benchmark, period by period. A distance needs both figures; where
 * one is missing the point keeps which, and the reason. No pixels, no words.
 */
import type { Area } from '../../schema/generated/document.js';
import { findBenchmark, type AreaSeries, type IndicatorSeries, type SeriesPoint } from './indicator-series.js';
import { isClear } from './judgement.js';

/** `value` is the distance; so are the ends of its interval, at their widest: area's against benchmark's. */
export interface GapPoint extends SeriesPoint {
  readonly own: SeriesPoint;
  readonly reference: SeriesPoint | null;
  /** The benchmark's figure is what is missing. */
  readonly lacksReference: boolean;
}

export interface GapLine extends AreaSeries {
  readonly points: readonly GapPoint[];
}

export interface GapSeries extends IndicatorSeries {
  /** One per area but the benchmark's. */
  readonly series: readonly GapLine[];
  /** The area that the distance is taken to; of several that took over from each other, the latest with figures. */
  readonly benchmark: Area;
  /** Ids of all areas that stand for the benchmark. */
  readonly benchmarks: ReadonlySet<string>;
  /** The benchmark's latest figure. */
  readonly level: SeriesPoint | undefined;
}

/** Without the noise that subtraction leaves in the last digits. */
const difference = (a: number, b: number): number => Number((a - b).toFixed(10));

function intervalOf(own: SeriesPoint, reference: SeriesPoint): readonly [number, number] | null {
  if (own.lower === null && own.upper === null && reference.lower === null && reference.upper === null) return null;
  const [low, high] = [own.lower ?? own.value!, own.upper ?? own.value!];
  return [difference(low, reference.upper ?? reference.value!), difference(high, reference.lower ?? reference.value!)];
}

function toGap(own: SeriesPoint, reference: SeriesPoint | null): GapPoint {
  const lacksReference = own.value !== null && reference === null;
  const missing = lacksReference ? 'unknown' : own.missing;
  if (own.value === null || !reference || reference.value === null) {
    return { ...own, own, reference, lacksReference, value: null, missing, lower: null, upper: null };
  }
  const [lower, upper] = intervalOf(own, reference) ?? [null, null];
  const status = own.status === 'final' ? reference.status : own.status;
  const value = difference(own.value, reference.value);
  return { period: own.period, value, missing: null, status, lower, upper, own, reference, lacksReference };
}

/** From the first period with a distance to the last of which any area has a record. */
function shownPeriods(lines: readonly GapLine[], count: number): readonly [number, number] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const first = indices.findIndex((index) => lines.some(({ points }) => points[index]!.value !== null));
  const last = indices.findLastIndex((index) =>
    lines.some(({ points }) => points[index]!.own.value !== null || points[index]!.own.missing !== null),
  );
  return [Math.max(0, first), last + 1];
}

/** undefined where no benchmark is drawn. */
export function gapSeries(shaped: IndicatorSeries): GapSeries | undefined {
  const references = shaped.periods.map((_, at) => findBenchmark(shaped, at));
  const benchmarks = shaped.series.filter(({ role }) => role === 'benchmark');
  const latest = references.findLastIndex((reference) => reference !== undefined);
  const benchmark = references[latest] ?? benchmarks[0];
  if (!benchmark) return undefined;
  const lines = shaped.series
    .filter(({ role }) => role !== 'benchmark')
    .map(
      (one): GapLine => ({
        ...one,
        points: one.points.map((point, at) => toGap(point, references[at]?.points[at] ?? null)),
      }),
    );
  const [from, to] = shownPeriods(lines, shaped.periods.length);
  return {
    ...shaped,
    periods: shaped.periods.slice(from, to),
    series: lines.map((line) => ({ ...line, points: line.points.slice(from, to) })),
    benchmark: benchmark.area,
    benchmarks: new Set(benchmarks.map(({ area }) => area.id)),
    level: references[latest]?.points[latest],
  };
}

/** Whether a distance is more than the intervals of its two figures can explain. */
export function isClearGap(point: SeriesPoint): boolean {
  return isClear(point, 0);
}
