/** Whether one figure is better or worse than another, by what the document says of the measure. No words, no colours. */
import type { Relation } from '../../i18n/indicator/messages.js';
import type { Indicator } from '../../schema/generated/document.js';
import type { SeriesPoint } from './indicator-series.js';

/** `unjudged`: the measure has no good or bad end; only higher and lower can be said. */
export type Verdict = 'better' | 'worse' | 'level' | 'unjudged';

/** How far a value lies outside a measure's good range; 0 within it. */
export function outside(value: number, { targetRange }: Indicator): number {
  if (!targetRange) return 0;
  return Math.max(targetRange.lower - value, value - targetRange.upper, 0);
}

/**
 * How a value stands to another. `higher-is-worse` and `higher-is-better` go by the value; `target-range` by the distance
 * to the range; `neutral`, `unknown` or nothing is never judged.
 *
 * @param relation How the two read when they are written: what reads the same is `level`.
 */
export function judge(
  indicator: Indicator,
  relation: Relation,
  { value, reference }: { readonly value: number; readonly reference: number },
): Verdict {
  const { direction, targetRange } = indicator;
  if (direction === 'target-range' && targetRange) {
    const difference = outside(value, indicator) - outside(reference, indicator);
    return difference === 0 ? 'level' : difference < 0 ? 'better' : 'worse';
  }
  if (direction !== 'higher-is-worse' && direction !== 'higher-is-better') return 'unjudged';
  if (relation === 'same') return 'level';
  return (relation === 'above') === (direction === 'higher-is-better') ? 'better' : 'worse';
}

/** Whether a figure's interval leaves the reference out. Without an interval or a reference it counts as clear. */
export function isClear({ lower, upper }: SeriesPoint, reference: number | null | undefined): boolean {
  if (reference == null || lower === null || upper === null) return true;
  return reference < lower || reference > upper;
}
