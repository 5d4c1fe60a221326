/** Moves labels apart on one axis, in order, so that none overlaps, each as near its own place as that allows. */

export interface LabelWish {
  /** Where the label's middle would best stand, px. */
  readonly at: number;
  /** How much room it takes, px. */
  readonly size: number;
}

interface Pool {
  sum: number;
  count: number;
}

/**
 * Least squares under order: with each label's start reduced by the sizes before it, "no overlap" becomes "never
 * falling", which pooling adjacent violators solves (Ayer et al. 1955); clamping keeps the order.
 *
 * @param wishes In any order.
 * @param bounds Lowest and highest px that labels may cover. Where they cannot all fit, the last ones pass the end.
 * @returns The middle of each label, in the order of `wishes`.
 */
export function spreadLabels(wishes: readonly LabelWish[], bounds: readonly [number, number]): number[] {
  const order = [...wishes.keys()].sort((a, b) => wishes[a]!.at - wishes[b]!.at);
  const pools: Pool[] = [];
  let total = 0;
  for (const index of order) {
    const wish = wishes[index]!;
    pools.push({ sum: wish.at - wish.size / 2 - total, count: 1 });
    total += wish.size;
    joinFalling(pools);
  }
  const starts = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  const placed = new Array<number>(wishes.length).fill(0);
  let before = 0;
  order.forEach((index, rank) => {
    const { size } = wishes[index]!;
    placed[index] = Math.max(bounds[0], Math.min(starts[rank]!, bounds[1] - total)) + before + size / 2;
    before += size;
  });
  return placed;
}

function joinFalling(pools: Pool[]): void {
  for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
    if (before.sum / before.count <= last.sum / last.count) return;
    pools.length -= 2;
    pools.push({ sum: before.sum + last.sum, count: before.count + last.count });
  }
}
