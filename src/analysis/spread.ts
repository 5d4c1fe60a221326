/** How some values lie: lowest, highest and the middle half; and which way a series goes. Knows no areas. */

export interface Spread {
  readonly low: number;
  readonly q1: number;
  readonly q3: number;
  readonly high: number;
  readonly count: number;
}

/** Quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan 1996. @param sorted not empty */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

/** Under four values the ends are single ones, and no spread is told. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < 4) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    low: sorted[0]!,
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
    high: sorted.at(-1)!,
    count: sorted.length,
  };
}

/**
 * The change over a series by the line of least squares: slope times the length in time.
 *
 * @param points In order of time; `at` in any unit.
 * @returns null for fewer than five points: they are no trend.
 */
export function trendChange(points: readonly { readonly at: number; readonly value: number }[]): number | null {
  if (points.length < 5) return null;
  const mean = (read: (point: { at: number; value: number }) => number): number =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const [at, value] = [mean((point) => point.at), mean((point) => point.value)];
  const over = points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0);
  const under = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
  return under === 0 ? null : (over / under) * (points.at(-1)!.at - points[0]!.at);
}
