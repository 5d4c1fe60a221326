/** Where zooming, going along and the presets lead to: from one stretch of time to the next. Pure. */
import type { ShownTime } from './time-window.js';
import type { TimeWindow } from './timeline-options.js';

export type ZoomCommand = 'in' | 'out' | 'earlier' | 'later' | 'all' | 'today' | 'decade' | 'year' | 'now';

/** A finger, or the mouse, that holds a time. */
export interface HeldPoint {
  /** Where it is, px. */
  readonly x: number;
  /** The time that it holds, UTC ms. */
  readonly time: number;
}

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365.25 * DAY;
/** Nothing in a document is finer than a day; closer than this the picture has nothing to say. */
const LEAST_SPAN = 60 * DAY;
const STEP = 1.6;
/** Share of the window that one step goes along. */
const PAN = 0.25;
/** Where today stands in a preset that looks back. */
const TODAY_AT = 0.87;
/** Fingers nearer than this, px, cannot be told apart. */
const NEAR = 24;

/** A window of the given length inside the limits, as near as possible to where it is wanted. */
function within(start: number, span: number, limits: TimeWindow): TimeWindow {
  const most = limits.end - limits.start;
  const length = Math.max(Math.min(LEAST_SPAN, most), Math.min(span, most));
  const from = Math.max(limits.start, Math.min(start, limits.end - length));
  return { start: from, end: from + length };
}

/**
 * The window made longer or shorter around a time that stays where it is.
 *
 * @param factor Over 1 shows more time.
 */
export function zoomWindow({ window, limits }: ShownTime, factor: number, anchor: number): TimeWindow {
  const span = window.end - window.start;
  const most = limits.end - limits.start;
  const length = Math.max(Math.min(LEAST_SPAN, most), Math.min(span * factor, most));
  return within(anchor - (anchor - window.start) * (length / span), length, limits);
}

/** The window moved by a share of its length. */
export function panWindow({ window, limits }: ShownTime, share: number): TimeWindow {
  const span = window.end - window.start;
  return within(window.start + span * share, span, limits);
}

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

function middleOf({ start, end }: TimeWindow): number {
  return (start + end) / 2;
}

/** The window that a command leads to. */
export function commandWindow(time: ShownTime, command: ZoomCommand, today: number): TimeWindow {
  const { window, limits } = time;
  switch (command) {
    case 'in':
      return zoomWindow(time, 1 / STEP, middleOf(window));
    case 'out':
      return zoomWindow(time, STEP, middleOf(window));
    case 'earlier':
      return panWindow(time, -PAN);
    case 'later':
      return panWindow(time, PAN);
    case 'all':
      return limits;
    case 'today': {
      const span = window.end - window.start;
      return within(today - span / 2, span, limits);
    }
    case 'decade':
      return within(today - 10 * YEAR * TODAY_AT, 10 * YEAR, limits);
    case 'year':
      return within(today - YEAR * TODAY_AT, YEAR, limits);
    case 'now':
      return within(today - YEAR, 2 * YEAR, limits);
  }
}

/** Whether a window is the one that a command leads to, to the hour. */
export function isAt(time: ShownTime, command: ZoomCommand, today: number): boolean {
  const to = commandWindow(time, command, today);
  const { start, end } = time.window;
  return Math.abs(to.start - start) + Math.abs(to.end - end) < 2 * 60 * 60 * 1000;
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
