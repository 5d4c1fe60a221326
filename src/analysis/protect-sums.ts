/**
 * Complementary suppression: hides as many further figures as it takes until no hidden one can be worked out from a total
 * and the parts beside it. One sum at a time, until none gives anything away; figures that stand in several sums are
 * followed into all of them. Knows nothing of where the sums come from.
 */
import type { Observation } from '../model/model.js';
import type { SumGroup } from './sum-groups.js';

/** A sum, with what counts as small in it. */
export interface GuardedSum extends SumGroup {
  /** Hidden parts that come to less than this together are too few to be hidden behind each other. 0 = no such limit. */
  readonly smallest: number;
  /** The least that everybody knows a hidden part to be: 1 where zeros are shown. */
  readonly floor: number;
}

/** The smallest figure in sight that hides something if it goes too; a zero hides nothing, since everybody can guess it. */
function smallestVisible(sum: GuardedSum, hidden: ReadonlySet<Observation>): Observation | undefined {
  let smallest: Observation | undefined;
  let least = Infinity;
  for (const part of sum.parts) {
    const amount = sum.amountOf(part);
    if (hidden.has(part) || !amount || amount >= least) continue;
    smallest = part;
    least = amount;
  }
  return smallest;
}

/** Whether total and visible parts say too much about the hidden ones. */
function givesAway({ parts, totalAmount, amountOf, ...sum }: GuardedSum, hidden: ReadonlySet<Observation>): boolean {
  const hiddenParts = parts.filter((part) => hidden.has(part)).length;
  if (sum.total && hidden.has(sum.total)) return hiddenParts === 0;
  if (hiddenParts === 0 || totalAmount === null) return false;
  const seen = parts.reduce((amount, part) => (hidden.has(part) ? amount : amount + (amountOf(part) ?? 0)), 0);
  const rest = totalAmount - seen;
  return hiddenParts === 1 || rest < sum.smallest || rest <= hiddenParts * sum.floor;
}

/** What to hide next in a sum: its smallest part, its total when no part is left, nothing when it is safe. */
function nextToHide(sum: GuardedSum, hidden: ReadonlySet<Observation>): Observation | undefined {
  if (!givesAway(sum, hidden)) return undefined;
  const part = smallestVisible(sum, hidden);
  if (part) return part;
  return sum.total && !hidden.has(sum.total) ? sum.total : undefined;
}

/** Adds to `hidden` until every sum is safe. */
export function protectSums(sums: readonly GuardedSum[], hidden: Set<Observation>): void {
  const sumsOf = new Map<Observation, GuardedSum[]>();
  for (const sum of sums) {
    for (const figure of sum.total ? [sum.total, ...sum.parts] : sum.parts) {
      const known = sumsOf.get(figure);
      if (known) known.push(sum);
      else sumsOf.set(figure, [sum]);
    }
  }
  const open = [...sums];
  for (let sum = open.pop(); sum; sum = open.pop()) {
    const figure = nextToHide(sum, hidden);
    if (!figure) continue;
    hidden.add(figure);
    open.push(...(sumsOf.get(figure) ?? []));
  }
}
