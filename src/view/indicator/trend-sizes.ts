/** How large a picture over time and its letters are, by the room it has. */
import type { ViewContext } from '../view-context.js';

/** Below this picture width (in rem of 16 px) the narrow layout is used. */
const NARROW = 560;

export interface TrendSizes {
  readonly narrow: boolean;
  readonly axis: number;
  readonly note: number;
  readonly name: number;
  readonly benchmark: number;
}

export function trendSizes({ width, rem = 16 }: ViewContext['space']): TrendSizes {
  const unit = rem / 16;
  const narrow = width < NARROW * unit;
  return { narrow, axis: 12.5 * unit, note: 12 * unit, name: (narrow ? 13.5 : 14) * unit, benchmark: 13 * unit };
}

/** Height of the plot with its axes, px: `foot` px of what stands below the axis come out of a fixed height. */
export function trendHeight({ width, height, rem = 16 }: ViewContext['space'], narrow: boolean, foot = 0): number {
  if (height) return Math.max(height - foot, (foot ? 10 : 6) * rem);
  return narrow ? 19 * rem : Math.round(Math.min(24, Math.max(20, (width / rem) * 0.4)) * rem);
}
