/**
 * Shapes an indicator's observations into series: one per area, each a role in the picture, with a point for every
 * period on the axis. A point without a value keeps its reason. No pixels, no colours.
 */
import type { Area, Indicator } from '../../schema/generated/document.js';
import type { MissingReason, Model, Observation, ObservationStatus } from '../../model/model.js';
import { comparePeriods, parsePeriod, type Period } from '../../model/period.js';
import { hasLayer, type IndicatorOptions } from './indicator-options.js';

export interface SeriesPoint {
  readonly period: Period;
  /** null = missing; never zero in its place. */
  readonly value: number | null;
  /** Why the value is missing. null where there is a value, or where the document has no record at all. */
  readonly missing: MissingReason | null;
  readonly status: ObservationStatus;
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
function chooseAreas(areas: readonly Area[], options: IndicatorOptions, benchmark: string | undefined): Area[] {
  const candidates = areas.filter(({ id }) => id !== benchmark);
  const asked = options.areas?.length ? new Set(options.areas) : undefined;
  const local = candidates.some(({ kind }) => LOCAL_KINDS.has(kind ?? ''));
  const isCompared = ({ id, kind }: Area): boolean =>
    id === options.area || (asked ? asked.has(id) : !local || LOCAL_KINDS.has(kind ?? ''));
  return candidates.filter(isCompared);
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

function toPoints(observations: readonly Observation[], periods: readonly Period[]): SeriesPoint[] {
  const byPeriod = new Map(observations.map((observation) => [observation.period.key, observation]));
  return periods.map((period) => {
    const found = byPeriod.get(period.key);
    return {
      period,
      value: found?.value ?? null,
      missing: found?.missing ?? null,
      status: found?.status ?? 'final',
      lower: found?.lower ?? null,
      upper: found?.upper ?? null,
    };
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
  const benchmark = chooseBenchmark(indicator, kept, options);
  const known = [...model.areas.values()].filter(({ id }) => kept.has(id));
  const compared = chooseAreas(known, options, benchmark);
  // The only area with figures needs no asking: it is what the picture is about.
  const valued = compared.filter(({ id }) => kept.get(id)!.some(({ value }) => value !== null));
  const highlighted = options.area ?? (valued.length === 1 ? valued[0]?.id : undefined);
  const roleOf = ({ id }: Area): SeriesRole =>
    id === benchmark ? 'benchmark' : id === highlighted ? 'highlight' : 'other';
  const shown = [...known.filter(({ id }) => id === benchmark), ...compared];
  const periods = allPeriods(
    shown.map(({ id }) => kept.get(id)!),
    options,
  );
  const order: Record<SeriesRole, number> = { highlight: 0, benchmark: 1, other: 2 };
  const series = shown
    .map((area) => ({ area, role: roleOf(area), points: toPoints(kept.get(area.id)!, periods) }))
    .sort((a, b) => order[a.role] - order[b.role]);
  return { indicator, category, periods, series };
}

/** The series in a role, or undefined. */
export function findSeries(series: readonly AreaSeries[], role: SeriesRole): AreaSeries | undefined {
  return series.find((candidate) => candidate.role === role);
}

/** The last point that has a value. */
export function lastValued(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.findLast(({ value }) => value !== null);
}
