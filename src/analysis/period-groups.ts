/**
 * Which figures of a series add up over time: the quarters of a year, or the years of a mean. Whoever knows the mean of two
 * years and one of them knows the other. Knows nothing of limits and hides nothing.
 */
import type { Indicator } from '../schema/generated/document.js';
import type { Observation } from '../model/model.js';
import type { SumGroup } from './sum-groups.js';

type AmountOf = SumGroup['amountOf'];

interface Candidate {
  readonly total: Observation;
  readonly parts: readonly Observation[];
}

/** Observations of one kind of period that follow each other from the beginning of a longer one to its end. */
function tiling(total: Observation, series: readonly Observation[]): readonly Observation[] | undefined {
  const inside = series.filter(({ period }) => {
    return period !== total.period && period.start >= total.period.start && period.end <= total.period.end;
  });
  for (const kind of new Set(inside.map(({ period }) => period.kind))) {
    const parts = inside.filter(({ period }) => period.kind === kind && kind !== 'mean');
    let end = total.period.start;
    for (const { period } of parts) if (period.start === end) end = period.end;
    if (parts.length > 1 && end === total.period.end) return parts;
  }
  return undefined;
}

function candidates(series: readonly Observation[]): readonly Candidate[] {
  const kinds = new Set(series.map(({ period }) => period.kind));
  if (kinds.size < 2) return [];
  return series.flatMap((total) => {
    const parts = tiling(total, series);
    return parts ? [{ total, parts }] : [];
  });
}

/** Whether a longer period holds the sum of its parts (1), or their mean (their number); undefined where nothing shows it. */
function factorOf(found: readonly Candidate[], amountOf: AmountOf, tolerance: number): 'sum' | 'mean' | undefined {
  const complete = found.filter(({ total, parts }) => [total, ...parts].every((one) => amountOf(one) !== null));
  const fits = (factor: (parts: number) => number): boolean =>
    complete.length > 0 &&
    complete.every(({ total, parts }) => {
      const sum = parts.reduce((all, part) => all + amountOf(part)!, 0);
      return Math.abs(amountOf(total)! * factor(parts.length) - sum) <= tolerance * (parts.length + 1) + 1e-6;
    });
  if (fits(() => 1)) return 'sum';
  return fits((count) => count) ? 'mean' : undefined;
}

/** @param series the indicator's figures by area and category, each list in order of time */
export function periodGroups(
  indicator: Indicator,
  series: Iterable<readonly Observation[]>,
  tolerance: number,
): SumGroup[] {
  const amountOf: AmountOf = indicator.unit === 'count' ? ({ value }) => value : ({ numerator }) => numerator;
  const found = [...series].flatMap(candidates);
  const factor = factorOf(found, amountOf, tolerance);
  if (!factor) return [];
  return found.map(({ total, parts }) => {
    const amount = amountOf(total);
    const totalAmount = amount === null ? null : amount * (factor === 'sum' ? 1 : parts.length);
    return { total, parts, totalAmount, amountOf };
  });
}
