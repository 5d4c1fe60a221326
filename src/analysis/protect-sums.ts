/**
 * Complementary suppression: hides as many further figures as it takes until no hidden one can be worked out. First one sum
 * at a time, until no total gives anything away with the parts beside it; then all sums together, since two hidden figures
 * in every row and column are not enough where the rows and columns hang together. Knows nothing of where sums come from.
 */
import type { Observation } from '../model/model.js';
import { pinned, type BoundedSum } from './bounds-check.js';
import { givenAway } from './linear-check.js';

/** A sum, with what counts as small in it. */
export interface GuardedSum extends BoundedSum {
  /** Hidden parts that come to less than this together are too few to be hidden behind each other. 0 = no such limit. */
  readonly smallest: number;
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

type SumsOf = ReadonlyMap<Observation, readonly GuardedSum[]>;

function indexSums(sums: readonly GuardedSum[]): SumsOf {
  const sumsOf = new Map<Observation, GuardedSum[]>();
  for (const sum of sums) {
    for (const figure of sum.total ? [sum.total, ...sum.parts] : sum.parts) {
      const known = sumsOf.get(figure);
      if (known) known.push(sum);
      else sumsOf.set(figure, [sum]);
    }
  }
  return sumsOf;
}

/** Hides until each of the sums is safe by itself, and those that it drags in. */
function protectEach(sums: readonly GuardedSum[], sumsOf: SumsOf, hidden: Set<Observation>): void {
  const open = [...sums];
  for (let sum = open.pop(); sum; sum = open.pop()) {
    const figure = nextToHide(sum, hidden);
    if (!figure) continue;
    hidden.add(figure);
    open.push(...(sumsOf.get(figure) ?? []));
  }
}

/**
 * What to hide beside a figure that the sums together give away: in its own sums the smallest figure that closes a circle
 * with what is hidden already, else the smallest, else a total.
 */
function helperFor(figure: Observation, sumsOf: SumsOf, hidden: ReadonlySet<Observation>): Observation | undefined {
  const own = sumsOf.get(figure) ?? [];
  let best: Observation | undefined;
  let [leastOpen, least] = [Infinity, Infinity];
  for (const sum of own) {
    for (const part of sum.parts) {
      const amount = sum.amountOf(part);
      if (hidden.has(part) || !amount) continue;
      const others = (sumsOf.get(part) ?? []).filter((other) => other !== sum);
      const open = others.filter((other) => !other.parts.some((one) => hidden.has(one))).length;
      if (open > leastOpen || (open === leastOpen && amount >= least)) continue;
      [best, leastOpen, least] = [part, open, amount];
    }
  }
  return best ?? own.find(({ total }) => total && !hidden.has(total))?.total ?? undefined;
}

/** Adds to `hidden` until no hidden figure can be worked out, from one sum or from all together, exactly or by its bounds. */
export function protectSums(sums: readonly GuardedSum[], hidden: Set<Observation>): void {
  const sumsOf = indexSums(sums);
  protectEach(sums, sumsOf, hidden);
  for (;;) {
    const touched = new Set<GuardedSum>();
    const exact = givenAway(sums, hidden);
    for (const figure of exact.size > 0 ? exact : pinned(sums, hidden)) {
      const own = sumsOf.get(figure) ?? [];
      // One helper for each place in a round: it may be all that the figures around it need.
      if (own.some((sum) => touched.has(sum))) continue;
      const helper = helperFor(figure, sumsOf, hidden);
      if (!helper) continue;
      hidden.add(helper);
      for (const sum of [...own, ...(sumsOf.get(helper) ?? [])]) touched.add(sum);
    }
    if (touched.size === 0) return;
    protectEach([...touched], sumsOf, hidden);
  }
}
