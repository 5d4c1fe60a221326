/** Classes where figures leave gaps: Jenks, after Fisher's exact grouping. Pure; knows numbers only. */

/** More values than this are thinned before Jenks: its work grows with their square. */
const MOST_FOR_JENKS = 500;

/** Evenly picked, the ends always among them. */
function thinned(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= MOST_FOR_JENKS) return sorted;
  const last = sorted.length - 1;
  return Array.from(
    { length: MOST_FOR_JENKS },
    (_, index) => sorted[Math.round((index * last) / (MOST_FOR_JENKS - 1))]!,
  );
}

/** Sum of squared distances from the mean of the values from one place to another, by running sums. */
function spreads(values: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  const squares = [0];
  for (const value of values) {
    sums.push(sums.at(-1)! + value);
    squares.push(squares.at(-1)! + value * value);
  }
  return (from, to) => {
    const sum = sums[to + 1]! - sums[from]!;
    return Math.max(0, squares[to + 1]! - squares[from]! - (sum * sum) / (to - from + 1));
  };
}

/** The first value of each class but the lowest, so that the classes spread least within. */
export function jenks(sorted: readonly number[], count: number): readonly number[] {
  const values = thinned(sorted);
  // Around the middle, so that large numbers of little spread lose no digits in their squares.
  const middle = values[values.length >> 1]!;
  const spread = spreads(values.map((value) => value - middle));
  const length = values.length;
  let costs = values.map((_, to) => spread(0, to));
  const starts: number[][] = [];
  for (let groups = 2; groups <= count; groups += 1) {
    const next: number[] = [];
    const start: number[] = [];
    for (let to = 0; to < length; to += 1) {
      let [best, at] = [Infinity, to];
      for (let from = Math.min(groups - 1, to); from <= to; from += 1) {
        const cost = (from > 0 ? costs[from - 1]! : 0) + spread(from, to);
        if (cost < best) [best, at] = [cost, from];
      }
      next.push(best);
      start.push(at);
    }
    starts.push(start);
    costs = next;
  }
  const breaks: number[] = [];
  let to = length - 1;
  for (const start of starts.reverse()) {
    const from = start[to]!;
    if (from > 0) breaks.unshift(values[from]!);
    to = Math.max(0, from - 1);
  }
  return breaks;
}
