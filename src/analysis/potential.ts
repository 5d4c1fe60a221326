/**
 * What closing the distance to a comparison area would be worth in a year, step by step.
 *
 * Formula, after the steps of Landsbyggefonden's potential calculator (difference to a comparison group, times a unit amount,
 * times those it concerns), with the amounts of the document and the reader's assumptions in place of its own:
 *
 *     persons = |value − comparison| ÷ whole × persons in the group × part of the distance that is closed
 *     amount  = persons × amount per person and year
 *
 * Every step is rounded as it is written, so that the reader's own sum gives the same. Nothing is counted where the district
 * stands no worse, where the two figures cannot be told apart, or where one of them is hidden. No growth, no discounting.
 */
import { figureIn, latestFigure, wholeFigures } from '../model/comparable.js';
import type { Model, Observation } from '../model/model.js';
import type { Period } from '../model/period.js';
import type { PotentialStatus } from '../model/potential-status.js';
import type { Area, Indicator, PotentialField } from '../schema/generated/document.js';
import { WHOLES } from './wholes.js';
import { wilson } from './wilson.js';

export interface Assumptions {
  /** Part of the distance that is closed, per cent, 0–100. Default 100. */
  readonly closed?: number;
  /** Amount per person by field. Default the document's. */
  readonly amounts?: ReadonlyMap<string, number>;
  /** Persons in the group by field. Default the denominator of the district's own figure. */
  readonly persons?: ReadonlyMap<string, number>;
}

export interface PotentialStep {
  readonly field: PotentialField;
  readonly indicator: Indicator | null;
  readonly status: PotentialStatus;
  readonly figure: Observation | null;
  readonly reference: Observation | null;
  /** How much worse the area stands, in the indicator's unit, rounded as written. null = nothing to count. */
  readonly gap: number | null;
  /** What the unit makes of a whole: 100 for per cent. */
  readonly whole: number;
  readonly base: number | null;
  readonly persons: number | null;
  readonly amountPerPerson: number;
  readonly amount: number | null;
}

export interface PotentialResult {
  readonly area: Area;
  readonly comparison: Area;
  readonly closed: number;
  readonly steps: readonly PotentialStep[];
  /** Of what is counted; null where nothing is. */
  readonly total: number | null;
}

export interface PotentialQuestion extends Assumptions {
  readonly area: Area;
  readonly comparison: Area;
  readonly until?: Period;
}

/** The document's interval, else Wilson's of the two numbers; a figure without either is taken as exact. */
function ends({ value, lower, upper, numerator, denominator }: Observation, whole: number): readonly [number, number] {
  if (lower !== null && upper !== null) return [lower, upper];
  const own = numerator !== null && denominator !== null ? wilson(numerator, denominator) : null;
  return own ? [own[0] * whole, own[1] * whole] : [value!, value!];
}

function areApart(a: Observation, b: Observation, whole: number): boolean {
  const [one, other] = [ends(a, whole), ends(b, whole)];
  return one[1] < other[0] || other[1] < one[0];
}

interface Pair {
  readonly indicator: Indicator | undefined;
  readonly figure: Observation | undefined;
  readonly reference: Observation | undefined;
}

function distance({ indicator, figure, reference }: Pair): { status: PotentialStatus; gap: number | null } {
  if (!indicator || figure?.value == null) return { status: 'hidden', gap: null };
  const { direction, decimals = 1, unit } = indicator;
  const whole = WHOLES[unit];
  if (!whole) return { status: 'no-share', gap: null };
  if (direction !== 'higher-is-worse' && direction !== 'higher-is-better') return { status: 'no-direction', gap: null };
  if (reference?.value == null) return { status: 'no-reference', gap: null };
  const written = (value: number): number => Number(value.toFixed(decimals));
  const more = written(figure.value) - written(reference.value);
  const gap = written(direction === 'higher-is-worse' ? more : -more);
  if (gap <= 0) return { status: 'ahead', gap: null };
  return areApart(figure, reference, whole) ? { status: 'counted', gap } : { status: 'unclear', gap: null };
}

function stepOf(model: Model, field: PotentialField, question: PotentialQuestion): PotentialStep {
  const { area, comparison, until, closed = 100, amounts, persons: bases } = question;
  const indicator = model.indicators.get(field.indicator);
  const figure = latestFigure(wholeFigures(model, field.indicator, area.id), until);
  const reference = figure && figureIn(wholeFigures(model, field.indicator, comparison.id), figure.period);
  const { status, gap } = distance({ indicator, figure, reference });
  const base = bases?.get(field.id) ?? figure?.denominator ?? null;
  const whole = WHOLES[indicator?.unit ?? ''] ?? 1;
  const persons = gap === null || base === null ? null : Math.round((gap / whole) * base * (closed / 100));
  const amountPerPerson = amounts?.get(field.id) ?? field.amountPerPerson;
  return {
    field,
    indicator: indicator ?? null,
    status: status === 'counted' && base === null ? 'no-base' : status,
    figure: figure ?? null,
    reference: reference ?? null,
    gap,
    whole,
    base,
    persons,
    amountPerPerson,
    amount: persons === null ? null : persons * amountPerPerson,
  };
}

export function potentialOf(
  model: Model,
  fields: readonly PotentialField[],
  question: PotentialQuestion,
): PotentialResult {
  const { area, comparison, closed = 100 } = question;
  const steps = fields.map((field) => stepOf(model, field, question));
  const amounts = steps.flatMap(({ amount }) => amount ?? []);
  return {
    ...{ area, comparison, closed, steps },
    total: amounts.length ? amounts.reduce((sum, amount) => sum + amount, 0) : null,
  };
}
