/** Where the buttons and presets lead to: from one stretch of time to the next. Pure. */
import { LEAST_SPAN, within, type ShownTime } from './time-window.js';
import type { TimeWindow } from './timeline-options.js';

export type ZoomCommand = 'in' | 'out' | 'earlier' | 'later' | 'all' | 'today' | 'decade' | 'year' | 'now';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365.25 * DAY;
const STEP = 1.6;
/** Share of the window that one step goes along. */
const PAN = 0.25;
/** Where today stands in a preset that looks back. */
const TODAY_AT = 0.87;

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

/** The window that a command leads to. */
export function commandWindow(time: ShownTime, command: ZoomCommand, today: number): TimeWindow {
  const { window, limits } = time;
  const { start, end } = window;
  const zoom = (factor: number): TimeWindow => zoomWindow(time, factor, (start + end) / 2);
  const around = (todayAt: number, span = end - start): TimeWindow => within(today - span * todayAt, span, limits);
  switch (command) {
    case 'in':
      return zoom(1 / STEP);
    case 'out':
      return zoom(STEP);
    case 'earlier':
      return panWindow(time, -PAN);
    case 'later':
      return panWindow(time, PAN);
    case 'all':
      return limits;
    case 'today':
      return around(0.5);
    case 'decade':
      return around(TODAY_AT, 10 * YEAR);
    case 'year':
      return around(TODAY_AT, YEAR);
    case 'now':
      return around(0.5, 2 * YEAR);
  }
}

/** Whether a window is the one that a command leads to, to the hour. */
export function isAt(time: ShownTime, command: ZoomCommand, today: number): boolean {
  const to = commandWindow(time, command, today);
  const { start, end } = time.window;
  return Math.abs(to.start - start) + Math.abs(to.end - end) < 2 * 60 * 60 * 1000;
}
