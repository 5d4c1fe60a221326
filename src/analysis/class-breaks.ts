/**
 * Where the classes of a map begin: as many districts in each (quantile), as wide (equal), or by a rule that is given. Pure;
 * knows numbers only.
 */

/** The first value of each class but the lowest. */
export type BreakRule = (sorted: readonly number[], count: number) => readonly number[];

export function quantile(sorted: readonly number[], count: number): readonly number[] {
  return Array.from(
    { length: count - 1 },
    (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / count)]!,
  ).filter((value) => value !== undefined);
}

export function equal(sorted: readonly number[], count: number): readonly number[] {
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
export function classBreaks(values: readonly number[], rule: BreakRule, count: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const classes = Math.min(count, distinct);
  if (classes < 2) return [];
  return [...new Set(rule(sorted, classes))].filter((limit) => limit > sorted[0]!);
}

/** Index of the class of a value. */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= breaks[index]!) index += 1;
  return index;
}
