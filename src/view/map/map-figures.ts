/**
 * An indicator's figures as a map shows them: one per area in one period, its class, its rank. Limits of classes are the same
 * in every period, so that a colour means the same all along. No pixels, no language.
 */
import { classBreaks, classOf, equal, quantile, type BreakRule } from '../../analysis/class-breaks.js';
import { isLocal } from '../../model/local-areas.js';
import type { Model } from '../../model/model.js';
import type { Period } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import {
  findBenchmark,
  indicatorSeries,
  shownPeriod,
  type AreaSeries,
  type IndicatorSeries,
  type SeriesPoint,
} from '../indicator/indicator-series.js';
import { decimalsOf } from '../indicator/indicator-words.js';
import type { MapOptions } from './map-options.js';

export interface AreaFigure {
  readonly area: Area;
  /** undefined: no record at all. */
  readonly point: SeriesPoint | undefined;
  /** As written: rounded to the indicator's decimals. */
  readonly value: number | null;
  /** 1 = highest; of equals all have the same. Absent without a value. */
  readonly rank?: number;
  /** Index of the class, 0 = lowest. Absent without a value. */
  readonly classIndex?: number;
}

export interface MapFigures {
  readonly indicator: Indicator;
  readonly shaped: IndicatorSeries;
  /** Index of the shown period; -1: the document has none that was asked for. */
  readonly at: number;
  readonly period: Period | undefined;
  /** In the document's order. */
  readonly figures: readonly AreaFigure[];
  /** Of the values; where classes diverge, of their distances from the benchmark. */
  readonly breaks: readonly number[];
  /** Classes lie below and above the benchmark. */
  readonly isDiverging: boolean;
  /** Lowest and highest value of all periods. */
  readonly range: readonly [low: number, high: number];
  readonly benchmark: AreaSeries | undefined;
}

export const MOST_CLASSES = 5;

export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Local areas, whether or not they have figures; where a document has none, those that have. */
function shownAreas(model: Model, shaped: IndicatorSeries): readonly Area[] {
  const local = [...model.areas.values()].filter(isLocal);
  const compared = shaped.series.filter(({ role }) => role !== 'benchmark').map(({ area }) => area);
  if (local.length) return local;
  const isCompared = new Set(compared);
  return [...model.areas.values()].filter((area) => isCompared.has(area));
}

function breaksOf(
  values: readonly number[],
  { classes, jenks }: FigureOptions,
  { classBreaks: given, ...indicator }: Indicator,
): readonly number[] {
  const decimals = decimalsOf(indicator);
  if (classes === 'document' && given?.length) {
    const limits = [...new Set(given)].sort((a, b) => a - b);
    return limits.slice(0, MOST_CLASSES - 1);
  }
  const rule = classes === 'equal' ? equal : classes === 'jenks' && jenks ? jenks : quantile;
  const breaks = classBreaks(values, rule, MOST_CLASSES).map((limit) => roundTo(limit, decimals));
  return [...new Set(breaks)];
}

interface Distances {
  readonly all: readonly number[];
  /** In the shown period; null where either has no figure. */
  readonly at: readonly (number | null)[];
}

/** How far districts lie from the benchmark, in all periods; undefined where it has no figure in the shown one. */
function distancesOf(
  compared: readonly (AreaSeries | undefined)[],
  benchmark: AreaSeries | undefined,
  { at, decimals }: { at: number; decimals: number },
): Distances | undefined {
  if (!benchmark) return undefined;
  const between = (series: AreaSeries | undefined, period: number): number | null => {
    const [value, reference] = [series?.points[period]?.value, benchmark.points[period]?.value];
    return value == null || reference == null ? null : roundTo(value, decimals) - roundTo(reference, decimals);
  };
  const others = compared.filter((series) => series !== benchmark);
  const all = others.flatMap((series) => benchmark.points.map((_, period) => between(series, period)));
  return { all: all.filter((distance) => distance !== null), at: compared.map((series) => between(series, at)) };
}

/** Near and far, as far on both sides: half of all distances are nearer. */
function divergingBreaks(distances: readonly number[], decimals: number): readonly number[] {
  const sizes = distances.map(Math.abs).sort((a, b) => a - b);
  const middle = roundTo(sizes[sizes.length >> 1] ?? 0, decimals);
  return middle > 0 ? [-middle, 0, roundTo(middle + 10 ** -decimals, decimals)] : [0];
}

export interface FigureOptions extends MapOptions {
  /** The rule behind `classes="jenks"`, which is loaded on demand. */
  readonly jenks?: BreakRule | undefined;
}

export function mapFigures(model: Model, indicator: Indicator, options: FigureOptions): MapFigures {
  const { area, benchmark, period, chosenPeriod } = options;
  // What districts are held against stays so while the reader looks at it.
  const asked = { area: area === benchmark ? undefined : area, benchmark, period, chosenPeriod };
  const shaped = indicatorSeries(model, indicator, asked);
  const at = shownPeriod(shaped, asked);
  const decimals = decimalsOf(indicator);
  const byArea = new Map(shaped.series.map((series) => [series.area.id, series]));
  const shown = shownAreas(model, shaped);
  const all = shown.flatMap(({ id }) =>
    (byArea.get(id)?.points ?? []).flatMap(({ value }) => (value === null ? [] : [roundTo(value, decimals)])),
  );
  const reference = findBenchmark(shaped, at);
  const isAsked = benchmark !== undefined && reference?.area.id === benchmark;
  const compared = shown.map(({ id }) => byArea.get(id));
  const distances = isAsked ? distancesOf(compared, reference, { at, decimals }) : undefined;
  const breaks = distances ? divergingBreaks(distances.all, decimals) : breaksOf(all, options, indicator);
  const points = shown.map(({ id }) => byArea.get(id)?.points[at]);
  const values = points.map((point) => (point?.value == null ? null : roundTo(point.value, decimals)));
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  sorted.forEach((value, index) => void (rankOf.has(value) || rankOf.set(value, index + 1)));
  const figures = shown.map((one, index): AreaFigure => {
    const [point, value] = [points[index], values[index]!];
    if (value === null) return { area: one, point, value };
    return {
      area: one,
      point,
      value,
      rank: rankOf.get(value)!,
      classIndex: classOf(distances ? (distances.at[index] ?? 0) : value, breaks),
    };
  });
  return {
    indicator,
    shaped,
    at,
    period: shaped.periods[at],
    figures,
    breaks,
    isDiverging: distances !== undefined,
    // One by one: spread, more than some 100,000 figures would throw.
    range: [
      all.reduce((least, one) => Math.min(least, one), Infinity),
      all.reduce((most, one) => Math.max(most, one), -Infinity),
    ],
    benchmark: reference,
  };
}
