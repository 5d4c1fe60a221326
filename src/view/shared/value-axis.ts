/** A linear value axis: an honest domain with round ends, few ticks, and whether it begins at zero. No pixels of text. */
import { roundTicks } from './round-ticks.js';

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  /** Round values from `min` to `max`, both included. */
  readonly ticks: readonly number[];
  /** True where the axis does not contain zero: the picture has to say so. */
  readonly cut: boolean;
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
  /** Value → px, `range[0]` at `min`. */
  scale(value: number): number;
}

export interface ValueAxisOptions {
  /** Px positions of the ends: `[position of min, position of max]`. */
  readonly range: readonly [number, number];
  /** About how many ticks, never more than one above. Default 5. */
  readonly count?: number;
  /** Zero must be in the domain: bars. Default false; then a domain that lies near zero begins there all the same. */
  readonly zero?: boolean;
  /** The axis does not pass these unless the values do, such as 0 and 100 for shares. */
  readonly limits?: readonly [number, number];
}

/** A line that uses less than this share of a zero-based axis is easier to read on an axis that begins higher. */
const ZERO_SHARE = 0.45;

function decimalsOf(step: number): number {
  return Math.max(0, Math.min(10, -Math.floor(Math.log10(step) + 1e-9)));
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 1] : [low, high];
}

/** @param values Every value that is drawn. A domain of no values is 0–1. */
export function valueAxis(values: readonly number[], options: ValueAxisOptions): ValueAxis {
  let [low, high] = extent(values);
  const [least, most] = options.limits ?? [-Infinity, Infinity];
  const isWithin = low >= least && high <= most;
  const fromZero = options.zero || (low > 0 ? (high - low) / high : (high - low) / -low) > ZERO_SHARE;
  if (fromZero && low > 0) low = 0;
  if (fromZero && high < 0) high = 0;
  if (low === high) {
    const pad = Math.abs(low) * 0.1 || 1;
    [low, high] = [low - (low === 0 && options.zero ? 0 : pad), high + pad];
  }
  if (isWithin) [low, high] = [Math.max(low, least), Math.min(high, most)];
  const found = roundTicks(low, high, options.count ?? 5);
  const [min, max] = [found[0]!, found.at(-1)!];
  const [from, to] = options.range;
  return {
    min,
    max,
    ticks: found,
    cut: min > 0 || max < 0,
    decimals: found.length > 1 ? decimalsOf((found[1] ?? 1) - (found[0] ?? 0)) : 0,
    scale: (value) => from + ((value - min) / (max - min || 1)) * (to - from),
  };
}

/** "Pct. Aksen begynder ved 20": what is written at an axis, without the parts that are empty. */
export function axisTitle(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('. ').replaceAll('.. ', '. ');
}
