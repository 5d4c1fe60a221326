/** Where fingers on the picture and the handles of the strip of all years lead to. Pure. */
import type { ShownTime } from './time-window.js';
import type { TimeWindow } from './timeline-options.js';
import { LEAST_SPAN, within } from './time-window.js';

/** A finger, or the mouse, that holds a time. */
export interface HeldPoint {
  /** Where it is, px. */
  readonly x: number;
  /** The time that it holds, UTC ms. */
  readonly time: number;
}

/** Fingers nearer than this, px, cannot be told apart. */
const NEAR = 24;

/**
 * The window in which every finger stands on the time that it holds: one finger drags, two also stretch.
 *
 * @param axis Where the time axis begins and ends, px.
 */
export function pinchWindow(
  { window, limits }: ShownTime,
  points: readonly HeldPoint[],
  [left, right]: readonly [number, number],
): TimeWindow {
  const [a, b] = [...points].sort((one, other) => one.time - other.time);
  if (!a) return window;
  const isPinch = b !== undefined && b.x - a.x >= NEAR;
  const perPx = isPinch ? (b.time - a.time) / (b.x - a.x) : (window.end - window.start) / (right - left);
  const point = isPinch || !b ? a : { x: (a.x + b.x) / 2, time: (a.time + b.time) / 2 };
  return within(point.time - (point.x - left) * perPx, perPx * (right - left), limits);
}

/** What is held of the marked stretch in the strip of all years. */
export type BrushPart = 'start' | 'end' | 'whole';

/** The window after one of its ends, or the whole of it, was moved by so many ms. */
export function brushWindow({ window, limits }: ShownTime, part: BrushPart, by: number): TimeWindow {
  const { start, end } = window;
  if (part === 'whole') return within(start + by, end - start, limits);
  const least = Math.min(LEAST_SPAN, limits.end - limits.start);
  if (part === 'start') return { start: Math.max(limits.start, Math.min(start + by, end - least)), end };
  return { start, end: Math.min(limits.end, Math.max(end + by, start + least)) };
}
