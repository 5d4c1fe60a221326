/**
 * Where the classes of a map begin: as many districts in each (quantile), as wide (equal), or where the figures leave gaps
 * (Jenks, after Fisher's exact grouping). Pure; knows numbers only.
 */

export type BreakMethod = 'quantile' | 'equal' | 'jenks';

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
function jenks(sorted: readonly number[], count: number): readonly number[] {
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

function quantile(sorted: readonly number[], count: number): readonly number[] {
  return Array.from(
    { length: count - 1 },
    (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / count)]!,
  ).filter((value) => value !== undefined);
}

function equal(sorted: readonly number[], count: number): readonly number[] {
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return Array.from({ length: count - 1 }, (_, index) => low + ((high - low) * (index + 1)) / count);
}

/**
 * The lower limits of the classes above the lowest, ascending and distinct: a class holds what is at least its limit and
 * under the next.
 *
 * @param values in any order, as they are written
 * @param count as many classes at the most; fewer where there are fewer distinct values
 */
export function classBreaks(values: readonly number[], method: BreakMethod, count: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const classes = Math.min(count, distinct);
  if (classes < 2) return [];
  const breaks = { quantile, equal, jenks }[method](sorted, classes);
  return [...new Set(breaks)].filter((limit) => limit > sorted[0]!);
}

/** Index of the class of a value. */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= breaks[index]!) index += 1;
  return index;
}
