/**
 * What stacked shares consist of: for each area, or for each period of one area, the parts of a whole as the document has
 * them. A bar is made only where the whole is known and nothing hidden could be worked out from what is left of it.
 */
import { WHOLES } from '../../analysis/wholes.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import type { MissingReason, Model, Observation } from '../../model/model.js';
import type { Period } from '../../model/period.js';
import type { IndicatorOptions } from './indicator-options.js';
import {
  indicatorSeries,
  toPoint,
  type IndicatorSeries,
  type SeriesPoint,
  type SeriesRole,
} from './indicator-series.js';
import { decimalsOf } from './indicator-words.js';

export type Category = NonNullable<Indicator['breakdown']>['categories'][number];

/** One category's part of a bar. */
export interface Part {
  /** Percent of the whole; null = missing. */
  readonly share: number | null;
  /** How many, where the document tells. */
  readonly count: number | null;
  readonly missing: MissingReason | null;
  readonly status: Observation['status'];
  /** 95 % interval of the share, where there is one. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Why there is no bar. */
export type BarObstacle =
  /** No category has a figure. */
  | 'no-figures'
  /** The only hidden category would be what is left of the whole. */
  | 'gives-away'
  /** Counts without all categories and without a total. */
  | 'no-whole'
  /** The categories come to more than the whole. */
  | 'over-whole'
  | 'negative';

export interface Bar {
  readonly key: string;
  readonly area: Area;
  readonly role: SeriesRole;
  readonly period: Period;
  /** In the order of `Composition.categories`. Empty of figures where there is an obstacle. */
  readonly parts: readonly Part[];
  readonly obstacle: BarObstacle | null;
  /** Why the figures that stand in the way are missing. */
  readonly reason: MissingReason | null;
  /** Percent of the whole that belongs to categories without a figure; 0 = none. */
  readonly rest: number;
  /** What the shown categories come to, percent, where that is not the whole though none is missing; null = it is. */
  readonly sum: number | null;
  /** The whole as a number, where the document tells. */
  readonly total: number | null;
}

/** Units whose figures add up to a whole that has to be known first. */
const ADDING = new Set(['count', 'currency']);

export function canStack({ unit }: Indicator): boolean {
  return unit in WHOLES || ADDING.has(unit);
}

/** Reasons that keep a figure from the reader, which must not come back as what is left of a whole. */
const HIDING: ReadonlySet<MissingReason> = new Set<MissingReason>([
  'suppressed',
  'too-uncertain',
  'withdrawn',
  'not-yet-published',
]);

/** By area and period, then by category; the whole under "". */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

const cellKey = (area: string, period: Period): string => `${area} ${period.key}`;

export function cellsOf(model: Model, { id }: Indicator): Cells {
  const cells = new Map<string, Map<string, Observation>>();
  for (const [area, list] of model.byIndicator.get(id) ?? []) {
    for (const observation of list) {
      const key = cellKey(area, observation.period);
      const cell = cells.get(key) ?? new Map<string, Observation>();
      cells.set(key, cell.set(observation.category ?? '', observation));
    }
  }
  return cells;
}

/** One record per period that has any category: with a figure where one of them has. */
function onePerPeriod(observations: readonly Observation[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.category === null) continue;
    const { key } = observation.period;
    if ((found.get(key)?.value ?? null) === null) found.set(key, { ...observation, category: null });
  }
  return [...found.values()];
}

/**
 * Areas, roles and periods as every form has them, for wholes instead of single categories. Shares can be compared with a
 * larger area also where the figures are numbers, so the benchmark is the one that a share would have.
 */
export function wholeSeries(model: Model, indicator: Indicator, options: IndicatorOptions): IndicatorSeries {
  const records = [...(model.byIndicator.get(indicator.id) ?? [])].map(
    ([area, list]) => [area, onePerPeriod(list)] as const,
  );
  const byIndicator = new Map([[indicator.id, new Map(records)]]);
  const share: Indicator = { ...indicator, unit: 'percent' };
  return indicatorSeries({ ...model, byIndicator }, share, { ...options, category: undefined });
}

interface Whole {
  readonly amount: number;
  readonly total: number | null;
}

interface Raw {
  readonly points: readonly (SeriesPoint | null)[];
  readonly observations: readonly (Observation | undefined)[];
}

/** How far rounding may take the parts from their whole, in the unit of the figures. */
function tolerance(indicator: Indicator, count: number): number {
  return 0.5 * 10 ** -decimalsOf(indicator) * (count + 1) + 1e-9;
}

const sumOf = (values: readonly (number | null)[]): number => values.reduce<number>((sum, one) => sum + (one ?? 0), 0);

function wholeOf(indicator: Indicator, raw: Raw, total: Observation | undefined): Whole | null {
  const fixed = WHOLES[indicator.unit];
  if (fixed !== undefined) {
    const denominators = new Set(raw.observations.flatMap((one) => one?.denominator ?? []));
    return { amount: fixed, total: denominators.size === 1 ? [...denominators][0]! : null };
  }
  const values = raw.points.map((point) => point?.value ?? null);
  const sum = sumOf(values);
  const given = total?.value ?? null;
  const complete = values.every((value) => value !== null);
  if (given !== null) {
    const isSame = complete && Math.abs(given - sum) <= tolerance(indicator, values.length);
    return { amount: isSame ? sum : given, total: given };
  }
  return complete ? { amount: sum, total: sum } : null;
}

interface Missing {
  readonly reasons: readonly (MissingReason | null)[];
  readonly hidden: number;
}

function missingOf({ points }: Raw): Missing {
  const reasons = points
    .filter((point) => point === null || point.value === null)
    .map((point) => point?.missing ?? null);
  return { reasons, hidden: reasons.filter((reason) => reason !== null && HIDING.has(reason)).length };
}

/** Whether what is left of the whole is a hidden figure, or so little that it gives all of them. */
function givesAway({ reasons, hidden }: Missing, left: number, least: number): boolean {
  return hidden > 0 && (reasons.length === 1 || left <= hidden * least);
}

function obstacleOf(indicator: Indicator, raw: Raw, whole: Whole | null): BarObstacle | null {
  const values = raw.points.flatMap((point) => point?.value ?? []);
  if (!values.length) return 'no-figures';
  if (values.some((value) => value < 0)) return 'negative';
  if (!whole) return 'no-whole';
  const left = whole.amount - sumOf(values);
  const slack = tolerance(indicator, raw.points.length);
  if (left < -slack) return 'over-whole';
  if (whole.amount <= 0) return 'no-figures';
  const missing = missingOf(raw);
  return givesAway(missing, left, indicator.unit === 'count' ? 1 : slack) ? 'gives-away' : null;
}

const NOTHING: Part = { share: null, count: null, missing: null, status: 'final', lower: null, upper: null };

function partOf(
  indicator: Indicator,
  found: { point: SeriesPoint | null; observation?: Observation },
  amount: number,
): Part {
  const { point, observation } = found;
  if (!point || point.value === null) return { ...NOTHING, missing: point?.missing ?? null };
  const scale = 100 / amount;
  const { lower, upper } = point;
  const count = ADDING.has(indicator.unit) ? point.value : (observation?.numerator ?? null);
  return {
    share: point.value * scale,
    count,
    missing: null,
    status: point.status,
    lower: lower === null ? null : lower * scale,
    upper: upper === null ? null : upper * scale,
  };
}

export interface BarPlace {
  readonly area: Area;
  readonly role: SeriesRole;
  readonly period: Period;
}

/** Reads one bar from the document's cells. */
export function readBar(indicator: Indicator, categories: readonly Category[], cells: Cells, place: BarPlace): Bar {
  const cell = cells.get(cellKey(place.area.id, place.period));
  const observations = categories.map(({ id }) => cell?.get(id));
  const raw: Raw = { observations, points: observations.map((one) => (one ? toPoint(one, indicator) : null)) };
  const whole = wholeOf(indicator, raw, cell?.get(''));
  const obstacle = obstacleOf(indicator, raw, whole);
  const missing = missingOf(raw);
  const reason = missing.reasons.find((one) => one !== null) ?? null;
  const base = { ...place, key: `${place.area.id}/${place.period.key}`, obstacle, reason };
  if (obstacle || !whole) {
    return { ...base, parts: categories.map(() => ({ ...NOTHING, missing: reason })), rest: 0, sum: null, total: null };
  }
  const parts = categories.map((_, index) =>
    partOf(indicator, { point: raw.points[index]!, observation: observations[index] }, whole.amount),
  );
  const shown = sumOf(parts.map(({ share }) => share));
  const slack = (tolerance(indicator, categories.length) * 100) / whole.amount;
  const left = Math.abs(100 - shown) <= slack ? 0 : 100 - shown;
  const isMissing = missing.reasons.length > 0;
  return { ...base, parts, rest: isMissing ? left : 0, sum: !isMissing && left ? shown : null, total: whole.total };
}
