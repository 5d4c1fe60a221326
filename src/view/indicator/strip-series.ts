/**
 * Shapes a strip: for each period every area with a figure, the benchmark, the middle half, and who lacks a figure; and
 * where the highlighted area stands among the others, as far as the intervals let it be told. No pixels, no words.
 */
import type { Period } from '../../model/period.js';
import type { SeriesBreak } from '../../schema/generated/document.js';
import { areComparable, areOneSeason, breaksBetween } from './comparable.js';
import {
  areClear,
  findBenchmark,
  type AreaSeries,
  type IndicatorSeries,
  type SeriesPoint,
} from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';

export interface StripDot {
  readonly series: AreaSeries;
  readonly point: SeriesPoint;
  readonly value: number;
}

export interface StripMissing {
  readonly series: AreaSeries;
  readonly point: SeriesPoint;
}

/** The values between which the middle half of the areas lies, and the ends of them all. */
export interface StripSpread {
  readonly low: number;
  readonly lower: number;
  readonly upper: number;
  readonly high: number;
}

export interface StripRow {
  readonly period: Period;
  /** Index of the period in the series' points. */
  readonly at: number;
  /** The compared areas by value, lowest first; of equal ones in the document's order. */
  readonly dots: readonly StripDot[];
  readonly own?: StripDot;
  readonly benchmark?: StripDot;
  readonly missing: readonly StripMissing[];
  /** Absent for few areas, and where one is hidden: its figure must not be found from what the others leave. */
  readonly spread?: StripSpread;
  /** A middle half would be there but for an area that is hidden. */
  readonly withheld: boolean;
  /** Where the series breaks between this period and the row below, which is the one before in time. */
  readonly breaks: readonly SeriesBreak[];
}

/** Fewer areas than this have no middle half worth the name. */
const FEWEST = 8;

function toDot(series: AreaSeries, at: number): StripDot[] {
  const point = series.points[at]!;
  return point.value === null ? [] : [{ series, point, value: point.value }];
}

/** Between the two nearest values, as most tables of quartiles do it. @param sorted Lowest first. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

function spreadOf(dots: readonly StripDot[]): StripSpread {
  const values = dots.map(({ value }) => value);
  return { low: values[0]!, lower: quantile(values, 0.25), upper: quantile(values, 0.75), high: values.at(-1)! };
}

function toRow(shaped: IndicatorSeries, at: number): Omit<StripRow, 'breaks'> {
  const compared = shaped.series.filter(({ role }) => role !== 'benchmark');
  const dots = compared.flatMap((series) => toDot(series, at)).sort((a, b) => a.value - b.value);
  const missing = compared
    .map((series) => ({ series, point: series.points[at]! }))
    .filter(({ point }) => point.value === null);
  const isHidden = missing.some(({ point }) => point.missing === 'suppressed');
  const isMany = dots.length >= FEWEST;
  const reference = findBenchmark(shaped, at);
  return {
    period: shaped.periods[at]!,
    at,
    dots,
    own: dots.find(({ series }) => series.role === 'highlight'),
    benchmark: reference && toDot(reference, at)[0],
    missing,
    withheld: isMany && isHidden,
    ...(isMany && !isHidden && { spread: spreadOf(dots) }),
  };
}

/**
 * The rows, the newest first. A period in which no area has even a reason for its missing figure has no row.
 *
 * @param at Index of the one period to show; absent = all.
 */
export function shapeStrip(shaped: IndicatorSeries, at?: number): readonly StripRow[] {
  const indexes = at === undefined ? [...shaped.periods.keys()].reverse() : [at];
  const rows = indexes
    .map((index) => toRow(shaped, index))
    .filter(({ dots, missing }) => dots.length > 0 || missing.some(({ point }) => point.missing !== null));
  return rows.map((row, index) => {
    const before = rows[index + 1];
    return { ...row, breaks: before ? breaksBetween(shaped.indicator, before.period, row.period) : [] };
  });
}

/** How many of the others the highlighted area's figure lies above and below, reads the same as, or cannot be told from. */
export interface Standing {
  readonly others: readonly AreaSeries[];
  readonly above: number;
  readonly below: number;
  readonly same: number;
  readonly unclear: number;
}

const hasInterval = ({ lower, upper }: SeriesPoint): boolean => lower !== null && upper !== null;

export function standingOf({ dots }: StripRow, own: StripDot, words: IndicatorWords): Standing {
  const others = dots.filter((dot) => dot !== own);
  const count = { above: 0, below: 0, same: 0, unclear: 0 };
  for (const { point, value } of others) {
    const isUncertain = hasInterval(point) || hasInterval(own.point);
    if (isUncertain && !areClear(own.point, point)) count.unclear += 1;
    else count[words.relation(own.value, value)] += 1;
  }
  return { others: others.map(({ series }) => series), ...count };
}

export interface SpreadChange {
  readonly first: StripRow;
  readonly last: StripRow;
  /** Areas with figures in both. */
  readonly areas: readonly AreaSeries[];
  readonly before: number;
  readonly after: number;
  /** Which way, as the two distances are written. */
  readonly relation: 'above' | 'below' | 'same';
}

/** The distance from the lowest to the highest: as the figures are, and at least and at most by their intervals. */
function distanceOf(dots: readonly StripDot[]): {
  readonly exact: number;
  readonly least: number;
  readonly most: number;
} {
  const [low, high] = [dots[0]!, dots.at(-1)!];
  const floor = Math.min(...dots.map(({ point, value }) => point.lower ?? value));
  const ceiling = Math.max(...dots.map(({ point, value }) => point.upper ?? value));
  const top = Math.max(...dots.map(({ point, value }) => point.lower ?? value));
  const bottom = Math.min(...dots.map(({ point, value }) => point.upper ?? value));
  return { exact: high.value - low.value, least: Math.max(0, top - bottom), most: ceiling - floor };
}

/** Fewer areas than this have a difference, not a spread. */
const FEWEST_IN_SPREAD = 3;

/** How the spread of the same areas has changed since the first period counted alike; undefined where it cannot be told. */
export function spreadChange(
  rows: readonly StripRow[],
  { indicator }: IndicatorSeries,
  words: IndicatorWords,
): SpreadChange | undefined {
  const [last] = rows;
  const first = rows.findLast(({ period, dots }) => {
    const isAlike = last && areOneSeason(period, last.period) && areComparable(indicator, period, last.period);
    return isAlike && dots.length >= FEWEST_IN_SPREAD;
  });
  if (!last || !first || first === last) return undefined;
  const inLast = new Set(last.dots.map(({ series }) => series));
  const areas = first.dots.map(({ series }) => series).filter((series) => inLast.has(series));
  if (areas.length < FEWEST_IN_SPREAD || areas.length * 2 < last.dots.length) return undefined;
  const [before, after] = [first, last].map(({ dots }) =>
    distanceOf(dots.filter(({ series }) => areas.includes(series))),
  );
  const relation = words.relation(after!.exact, before!.exact);
  const isExact = [before!, after!].every(({ least, most }) => most === least);
  const isTold = isExact || after!.least > before!.most || after!.most < before!.least;
  return isTold ? { first, last, areas, before: before!.exact, after: after!.exact, relation } : undefined;
}
