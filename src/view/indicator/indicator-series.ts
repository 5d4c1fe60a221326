/**
 * Shapes an indicator's observations into series: one per area, each a role in the picture, with a point for every
 * period on the axis. A point without a value keeps its reason. No pixels, no colours.
 */
import { WHOLES } from '../../analysis/wholes.js';
import { wilson } from '../../analysis/wilson.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import type { MissingReason, Model, Observation, ObservationStatus } from '../../model/model.js';
import { comparePeriods, parsePeriod, type Period } from '../../model/period.js';
import { lazy } from '../shared/lazy.js';
import { hasLayer, type IndicatorOptions } from './indicator-options.js';

export interface SeriesPoint {
  readonly period: Period;
  /** null = missing; never zero in its place. */
  readonly value: number | null;
  /** Why the value is missing. null where there is a value, or where the document has no record at all. */
  readonly missing: MissingReason | null;
  readonly status: ObservationStatus;
  /** 95 % interval: the document's, else computed from the numbers behind a share. null = none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export type SeriesRole = 'highlight' | 'benchmark' | 'other';

export interface AreaSeries {
  readonly area: Area;
  readonly role: SeriesRole;
  /** One point per period of `IndicatorSeries.periods`, in that order. */
  readonly points: readonly SeriesPoint[];
}

export interface IndicatorSeries {
  readonly indicator: Indicator;
  /** Category of the breakdown that is shown; null = the whole. */
  readonly category: string | null;
  /** Every period with a record, in order of time. */
  readonly periods: readonly Period[];
  /** Highlighted area first, then the benchmark, then the others in the document's order. */
  readonly series: readonly AreaSeries[];
}

type ShapedPeriods = Pick<IndicatorSeries, 'indicator' | 'periods'>;

const LOCAL_KINDS = new Set(['district', 'housing-area', 'housing-section', 'village', 'parish']);

/** The category to show: the one asked for, else the whole, else the first that has figures. */
function chooseCategory(observations: Iterable<readonly Observation[]>, asked: string | undefined): string | null {
  if (asked) return asked;
  let first: string | null = null;
  for (const list of observations) {
    for (const { category } of list) {
      if (category === null) return null;
      first ??= category;
    }
  }
  return first;
}

/** The benchmark's area id: the one asked for, else the indicator's first that has figures; of numbers, none. */
function chooseBenchmark(
  indicator: Indicator,
  available: ReadonlyMap<string, unknown>,
  options: IndicatorOptions,
): string | undefined {
  if (options.benchmark === 'none' || !hasLayer(options, 'benchmark')) return undefined;
  if (options.benchmark) {
    return available.has(options.benchmark) && options.benchmark !== options.area ? options.benchmark : undefined;
  }
  // A larger area always counts more: in numbers it is a total, not a benchmark.
  if (indicator.unit === 'count') return undefined;
  return indicator.benchmarks?.find((id) => available.has(id) && id !== options.area);
}

/**
 * The areas that are compared: those asked for; else the local ones; else, in a document of larger areas, all.
 * The highlighted area is always among them, the benchmark never.
 */
function chooseAreas(areas: readonly Area[], options: IndicatorOptions, benchmarks: ReadonlySet<string>): Area[] {
  const candidates = areas.filter(({ id }) => !benchmarks.has(id));
  const asked = options.areas?.length ? new Set(options.areas) : undefined;
  const local = candidates.some(({ kind }) => LOCAL_KINDS.has(kind ?? ''));
  const isCompared = ({ id, kind }: Area): boolean =>
    id === options.area || (asked ? asked.has(id) : !local || LOCAL_KINDS.has(kind ?? ''));
  return candidates.filter(isCompared);
}

/** The benchmark and the areas of its kind that took over from it, which carry the comparison on. */
function benchmarkLine(areas: readonly Area[], first: string | undefined): Set<string> {
  const line = new Set(first === undefined ? [] : [first]);
  const kind = areas.find(({ id }) => id === first)?.kind;
  for (const { id, predecessors, kind: own } of areas) {
    if (own === kind && predecessors?.some((before) => line.has(before))) line.add(id);
  }
  return line;
}

function isBetween(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  return (!from || period.end > from.start) && (!to || period.start < to.end);
}

function allPeriods(lists: readonly (readonly Observation[])[], options: IndicatorOptions): Period[] {
  const from = options.from ? parsePeriod(options.from) : undefined;
  const to = options.to ? parsePeriod(options.to) : undefined;
  const found = new Map<string, Period>();
  for (const list of lists) {
    for (const { period } of list) if (isBetween(period, from, to)) found.set(period.key, period);
  }
  return [...found.values()].sort(comparePeriods);
}

/** Wilson's interval, where none is given and the value is the share of the two numbers that stand beside it. */
function ownInterval(found: Observation, { unit, decimals = 1 }: Indicator): readonly [number, number] | undefined {
  const { value, lower, upper, numerator, denominator } = found;
  const whole = WHOLES[unit];
  if (lower !== null || upper !== null || value === null || numerator === null || denominator === null || !whole) {
    return undefined;
  }
  const ends = wilson(numerator, denominator);
  const isShare = Math.abs((numerator / denominator) * whole - value) <= 0.51 * 10 ** -decimals;
  return ends && isShare ? [ends[0] * whole, ends[1] * whole] : undefined;
}

function isValid({ validFrom, validTo }: Area, period: Period): boolean {
  const [from, to] = [validFrom, validTo].map((key) => (key ? parsePeriod(key) : undefined));
  return (!from || period.end > from.start) && (!to || period.start < to.end);
}

const NOT_VALID = { value: null, missing: 'not-applicable', status: 'final', lower: null, upper: null } as const;

/** An observation is its own point, unless its interval has to be computed. */
export function toPoint(found: Observation, indicator: Indicator): SeriesPoint {
  const interval = ownInterval(found, indicator);
  return interval ? { ...found, lower: interval[0], upper: interval[1] } : found;
}

/** One point per period; an area has none for a period in which it did not exist. */
function toPoints(area: Area, observations: readonly Observation[], shaped: ShapedPeriods): SeriesPoint[] {
  const byPeriod = lazy(() => new Map(observations.map((observation) => [observation.period.key, observation])));
  const isLimited = area.validFrom !== undefined || area.validTo !== undefined;
  return shaped.periods.map((period, index) => {
    if (isLimited && !isValid(area, period)) return { period, ...NOT_VALID };
    // Both are in order of time: where no record is lacking, they stand side by side.
    const beside = observations[index];
    const found = beside?.period.key === period.key ? beside : byPeriod().get(period.key);
    return found
      ? toPoint(found, shaped.indicator)
      : { period, value: null, missing: null, status: 'final', lower: null, upper: null };
  });
}

/** The series of an indicator for the options; `series` is empty where no area has a record. */
export function indicatorSeries(model: Model, indicator: Indicator, options: IndicatorOptions): IndicatorSeries {
  const records = model.byIndicator.get(indicator.id) ?? new Map<string, readonly Observation[]>();
  const category = chooseCategory(records.values(), options.category);
  const kept = new Map<string, readonly Observation[]>();
  for (const [area, list] of records) {
    const own = list.filter((observation) => observation.category === category);
    if (own.length) kept.set(area, own);
  }
  const known = [...model.areas.values()].filter(({ id }) => kept.has(id));
  const benchmarks = benchmarkLine(known, chooseBenchmark(indicator, kept, options));
  const compared = chooseAreas(known, options, benchmarks);
  // The only area with figures needs no asking: it is what the picture is about.
  const valued = compared.filter(({ id }) => kept.get(id)!.some(({ value }) => value !== null));
  const highlighted = options.area ?? (valued.length === 1 ? valued[0]?.id : undefined);
  const roleOf = ({ id }: Area): SeriesRole =>
    benchmarks.has(id) ? 'benchmark' : id === highlighted ? 'highlight' : 'other';
  const shown = [...known.filter(({ id }) => benchmarks.has(id)), ...compared];
  const periods = allPeriods(
    shown.map(({ id }) => kept.get(id)!),
    options,
  );
  const order: Record<SeriesRole, number> = { highlight: 0, benchmark: 1, other: 2 };
  const series = shown
    .map((area) => ({ area, role: roleOf(area), points: toPoints(area, kept.get(area.id)!, { indicator, periods }) }))
    .sort((a, b) => order[a.role] - order[b.role]);
  return { indicator, category, periods, series };
}

/** The series in a role, or undefined. */
export function findSeries(series: readonly AreaSeries[], role: SeriesRole): AreaSeries | undefined {
  return series.find((candidate) => candidate.role === role);
}

/** The benchmark that has a figure in a period, by the period's index; of several, the one that holds then. */
export function findBenchmark({ series }: IndicatorSeries, at: number): AreaSeries | undefined {
  return series.find(({ role, points }) => role === 'benchmark' && points[at]?.value != null);
}

/** The period itself, else the latest that begins before it ends: a chosen year shows the mean that ends in it. */
function nearestPeriod(periods: readonly Period[], key: string): number {
  const chosen = parsePeriod(key);
  const same = periods.findIndex((period) => period.key === key);
  return same < 0 && chosen ? periods.findLastIndex(({ end }) => end <= chosen.end) : same;
}

/**
 * Index of the one period that a form shows: the reader's, else the page's, else the latest in which a compared area has
 * a figure; -1 where the page asks for one that is not there.
 */
export function shownPeriod({ periods, series }: IndicatorSeries, options: IndicatorOptions): number {
  const chosen = options.chosenPeriod ? nearestPeriod(periods, options.chosenPeriod) : -1;
  if (chosen >= 0) return chosen;
  if (options.period) return periods.findIndex(({ key }) => key === options.period);
  const compared = series.filter(({ role }) => role !== 'benchmark');
  const latest = periods.findLastIndex((_, index) => compared.some(({ points }) => points[index]?.value != null));
  return latest < 0 ? periods.length - 1 : latest;
}

/** Whether two figures can be told apart: their intervals do not overlap. A figure without one is taken as exact. */
export function areClear(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.value === null || b.value === null) return false;
  const [aLow, aHigh] = [a.lower ?? a.value, a.upper ?? a.value];
  const [bLow, bHigh] = [b.lower ?? b.value, b.upper ?? b.value];
  return aHigh < bLow || bHigh < aLow;
}

/** The last point that has a value. */
export function lastValued(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.findLast(({ value }) => value !== null);
}
