/**
 * Which hidden figures can be one number only, since no other fits between what everybody knows: none is less than nothing,
 * and none is more than its total leaves. Narrows bounds sum by sum. Knows nothing of limits.
 */
import type { Observation } from '../model/model.js';
import type { SumGroup } from './sum-groups.js';

/** A sum with what everybody knows of its figures. */
export interface BoundedSum extends SumGroup {
  /** The least that everybody knows a hidden part to be: 1 where zeros are shown. */
  readonly floor: number;
  /** How far rounding may take each figure from what it was. Default 0. */
  readonly slack?: number;
}

/** Between which numbers everybody knows a hidden figure to lie. */
interface Bounds {
  lower: number;
  upper: number;
}

/** Bounds get no narrower after a few rounds; a chain of sums needs as many as it is long. */
const ROUNDS = 20;

/** Narrows the bounds of what one sum hides. @returns whether anything changed */
function narrow(sum: BoundedSum, boundsOf: (figure: Observation) => Bounds | undefined): boolean {
  const open = sum.parts.flatMap((part) => boundsOf(part) ?? []);
  const total = sum.total ? boundsOf(sum.total) : undefined;
  if (open.length === 0 || (!total && sum.totalAmount === null)) return false;
  const seen = sum.parts.reduce((all, part) => all + (boundsOf(part) ? 0 : (sum.amountOf(part) ?? 0)), 0);
  const slack = (sum.slack ?? 0) * (sum.parts.length - open.length + 1);
  const most = (total?.upper ?? sum.totalAmount!) - seen + slack;
  const least = (total?.lower ?? sum.totalAmount!) - seen - slack;
  const lowers = open.reduce((all, { lower }) => all + lower, 0);
  const uppers = open.reduce((all, { upper }) => all + upper, 0);
  let hasChanged = false;
  for (const bounds of open) {
    const upper = Math.min(bounds.upper, most - (lowers - bounds.lower));
    const lower = Math.max(bounds.lower, least - (uppers - bounds.upper));
    if (upper < bounds.upper || (Number.isFinite(lower) && lower > bounds.lower)) hasChanged = true;
    bounds.upper = upper;
    if (Number.isFinite(lower)) bounds.lower = lower;
  }
  return hasChanged;
}

/** Hidden figures for which the sums leave one number only. */
export function pinned(sums: readonly BoundedSum[], hidden: ReadonlySet<Observation>): Set<Observation> {
  const bounds = new Map<Observation, Bounds>();
  for (const { total, parts, floor } of sums) {
    for (const figure of total ? [total, ...parts] : parts) {
      const known = bounds.get(figure);
      if (known) known.lower = Math.max(known.lower, floor);
      else if (hidden.has(figure)) bounds.set(figure, { lower: floor, upper: Infinity });
    }
  }
  const open = sums.filter(
    ({ total, parts }) => (total && bounds.has(total)) || parts.some((part) => bounds.has(part)),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const changed = open.filter((sum) => narrow(sum, (figure) => bounds.get(figure)));
    if (changed.length === 0) break;
  }
  return new Set([...bounds].filter(([, { lower, upper }]) => upper - lower < 1e-9).map(([figure]) => figure));
}
