/**
 * The districts that are most like a district, by a published formula, with what each variable adds to the distance.
 *
 * Formula: weighted Euclidean distance on scaled variables, d = √(Σ wᵢ·(xᵢ − yᵢ)² / Σ wᵢ). `z` scales by mean and standard
 * deviation over the compared districts; `range` divides by highest minus lowest (as Gower 1971 scales). The result is in
 * standard deviations, or in parts of the range. Each variable's share is wᵢ·(xᵢ − yᵢ)² / Σ wⱼ·(xⱼ − yⱼ)². A district
 * without a figure for one of the variables has no distance: it is left out and named, never filled in.
 */
import { comparableIndicators, figureIn, latestFigure, wholeFigures } from '../model/comparable.js';
import { localAreas } from '../model/local-areas.js';
import type { Model } from '../model/model.js';
import type { Period } from '../model/period.js';
import type { Area, Indicator } from '../schema/generated/document.js';

export type TwinScale = 'z' | 'range';

export interface TwinVariable {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly weight: number;
  /** The district's own figure. */
  readonly value: number;
}

export interface Twin {
  readonly area: Area;
  readonly distance: number;
  /** In the order of the variables: the figure, and its part of the squared distance, 0–1. */
  readonly parts: readonly { readonly value: number; readonly share: number }[];
}

export interface TwinResult {
  readonly area: Area;
  readonly variables: readonly TwinVariable[];
  /** Nearest first; of equals the document's order. */
  readonly twins: readonly Twin[];
  /** Districts that lack a figure for a variable. */
  readonly left: readonly Area[];
  /** Indicators that were asked for and for which the district has no figure that can be shown. */
  readonly unused: readonly Indicator[];
}

export interface TwinQuestion {
  readonly area: Area;
  /** Default all that are comparable. */
  readonly indicators?: readonly Indicator[];
  /** In the order of the indicators. Default 1 each; 0 leaves a variable out. */
  readonly weights?: readonly number[];
  readonly scale?: TwinScale;
  readonly until?: Period;
}

interface Column extends TwinVariable {
  readonly values: ReadonlyMap<string, number>;
  readonly unit: number;
}

function valuesIn(model: Model, indicator: Indicator, period: Period): Map<string, number> {
  return new Map(
    localAreas(model).flatMap(({ id }): [string, number][] => {
      const value = figureIn(wholeFigures(model, indicator.id, id), period)?.value;
      return value == null ? [] : [[id, value]];
    }),
  );
}

/** What a difference is divided by: the standard deviation of all (n, not n − 1), or the range. */
function unitOf(values: readonly number[], scale: TwinScale): number {
  if (scale === 'range') return Math.max(...values) - Math.min(...values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function columnOf(model: Model, indicator: Indicator, weight: number, question: TwinQuestion): Column | undefined {
  const found = latestFigure(wholeFigures(model, indicator.id, question.area.id), question.until);
  if (found?.value == null) return undefined;
  const values = valuesIn(model, indicator, found.period);
  values.set(question.area.id, found.value);
  const unit = unitOf([...values.values()], question.scale ?? 'z');
  return { indicator, period: found.period, weight, value: found.value, values, unit };
}

function twinOf(area: Area, columns: readonly Column[]): Twin | undefined {
  const squares: { value: number; square: number }[] = [];
  for (const { values, unit, weight, value } of columns) {
    const other = values.get(area.id);
    if (other === undefined) return undefined;
    squares.push({ value: other, square: unit === 0 ? 0 : weight * ((other - value) / unit) ** 2 });
  }
  const total = squares.reduce((sum, { square }) => sum + square, 0);
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  return {
    area,
    distance: Math.sqrt(total / weights),
    parts: squares.map(({ value, square }) => ({ value, share: total === 0 ? 0 : square / total })),
  };
}

/** All other districts by distance. Without a variable that has a figure and a weight there are none. */
export function findTwins(model: Model, question: TwinQuestion): TwinResult {
  const { area, weights = [] } = question;
  const indicators = question.indicators ?? comparableIndicators(model, area.id);
  const tried = indicators.map((indicator, index) => ({
    indicator,
    weight: weights[index] ?? 1,
    column: columnOf(model, indicator, weights[index] ?? 1, question),
  }));
  const columns = tried.flatMap(({ column }) => (column && column.weight > 0 ? [column] : []));
  const others = localAreas(model).filter(({ id }) => id !== area.id);
  const found = columns.length ? others.flatMap((other) => twinOf(other, columns) ?? []) : [];
  return {
    area,
    variables: columns,
    twins: found.sort((a, b) => a.distance - b.distance),
    left: columns.length ? others.filter(({ id }) => !found.some((one) => one.area.id === id)) : [],
    unused: tried.flatMap(({ indicator, column, weight }) => (column || weight === 0 ? [] : [indicator])),
  };
}

/**
 * The plain mean of some districts' figures in a period. A mean that a hidden figure is part of is not told: it would be of
 * other districts than it says, and could give the hidden one back.
 */
export function meanOf(
  model: Model,
  { areas, indicator, period }: { areas: readonly Area[]; indicator: string; period: Period },
): number | null {
  const values = areas.map(({ id }) => figureIn(wholeFigures(model, indicator, id), period)?.value ?? null);
  if (!values.length || values.includes(null)) return null;
  return values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
}
