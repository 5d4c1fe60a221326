/**
 * Whether a goal with a figure has been reached by its date. Only what the figures say: without a date that has passed,
 * a figure for that time, or a direction, nothing is said. No words, no pixels.
 */
import type { Model, Observation } from '../model/model.js';
import { parsePeriod, type Period } from '../model/period.js';
import type { Goal, GoalTarget } from '../schema/generated/document.js';

/** `due`: its date is still to come. `unknown`: it has passed, and no figure tells. */
export type GoalState = 'reached' | 'missed' | 'due' | 'unknown';

type Find = (area: string | undefined, fits: (period: Period) => boolean) => number | undefined;

/** The area that the goal holds for; of one for all, the only municipality with figures. */
function areaOf({ areas }: Model, { area }: Goal, known: ReadonlyMap<string, unknown>): string | undefined {
  if (area !== undefined) return area;
  const whole = [...known.keys()].filter((id) => areas.get(id)?.kind === 'municipality');
  return whole.length === 1 ? whole[0] : undefined;
}

/** What the target is held against: the value, its distance to the benchmark, or its change since the baseline. */
function measured(
  { type, benchmark, baseline }: GoalTarget,
  value: number,
  find: Find,
  own: string,
  by: Period,
): number | undefined {
  if (type === 'absolute') return value;
  const other =
    type === 'gap'
      ? benchmark === undefined
        ? undefined
        : find(benchmark, (period) => period.end > by.start && period.start < by.end)
      : find(own, (period) => period.key === baseline);
  return other === undefined ? undefined : value - other;
}

/** @param today UTC ms. */
export function goalState(model: Model, goal: Goal, today: number): GoalState {
  const by = goal.by === undefined ? undefined : parsePeriod(goal.by);
  if (!by || by.end > today) return 'due';
  const { target, indicator } = goal;
  const known = indicator === undefined ? undefined : model.byIndicator.get(indicator);
  const direction = indicator === undefined ? undefined : model.indicators.get(indicator)?.direction;
  if (!target || !known || (direction !== 'higher-is-worse' && direction !== 'higher-is-better')) return 'unknown';
  const isOne = ({ category, value }: Observation): boolean => category === (target.category ?? null) && value !== null;
  const find: Find = (area, fits) =>
    known.get(area ?? '')?.findLast((one) => isOne(one) && fits(one.period))?.value ?? undefined;
  const area = areaOf(model, goal, known);
  const value = find(area, (period) => period.end > by.start && period.start < by.end);
  if (area === undefined || value === undefined) return 'unknown';
  const reached = measured(target, value, find, area, by);
  if (reached === undefined) return 'unknown';
  return (direction === 'higher-is-worse' ? reached <= target.value : reached >= target.value) ? 'reached' : 'missed';
}
