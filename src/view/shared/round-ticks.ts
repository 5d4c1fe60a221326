/** Round values at even steps round a domain. d3's `nice` and `ticks` do the same, but bring 4 kB of their module along. */

const STEPS = [1, 2, 5, 10, 20, 50];

/**
 * Multiples of 1, 2 or 5 times a power of ten, the first at or below `low`, the last at or above `high`.
 *
 * @param low Must be below `high`; both finite.
 * @param most At the most so many intervals.
 */
export function roundTicks(low: number, high: number, most: number): number[] {
  const power = Math.floor(Math.log10((high - low) / most));
  for (const step of STEPS) {
    // Dividing by whole powers keeps 0.3 from becoming 0.30000000000000004.
    const toSteps = (value: number): number =>
      power < 0 ? (value * 10 ** -power) / step : value / (step * 10 ** power);
    const toValue = (count: number): number => (power < 0 ? (count * step) / 10 ** -power : count * step * 10 ** power);
    const first = Math.floor(toSteps(low) + 1e-9);
    const last = Math.ceil(toSteps(high) - 1e-9);
    if (last - first <= most) return Array.from({ length: last - first + 1 }, (_, index) => toValue(first + index));
  }
  return [low, high];
}
