/** Which stretch of time is shown: what the initiatives need, what the page asks for, what the reader has zoomed to. */
import { momentOf } from './time-span.js';
import type { TimelineLanes } from './timeline-lanes.js';
import type { TimelineOptions, TimeWindow } from './timeline-options.js';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365.25 * DAY;
/** Nothing in a document is finer than a day; closer than this the picture has nothing to say. */
export const LEAST_SPAN = 60 * DAY;
/** From more years than this on, the picture begins where the last dozen begin; the rest is one button away. */
const MOST_YEARS = 16;
const YEARS_BACK = 11;
const YEARS_AHEAD = 1.5;
/** Room beside today for bars that go on, as a share of the picture. */
const AHEAD = 0.13;
const BEYOND = 0.04;

export interface ShownTime {
  readonly window: TimeWindow;
  /** The widest that the reader can zoom out to. */
  readonly limits: TimeWindow;
}

/** The first ms of the year, UTC. */
export function yearStart(time: number): number {
  return Date.UTC(new Date(time).getUTCFullYear(), 0, 1);
}

/**
 * With room right of the last end for what is said there, and right of today, so that a fade is not cut to a sharp
 * end.
 */
function withRoom({ start, end }: TimeWindow, today: number): TimeWindow {
  const least = today + ((today - start) * AHEAD) / (1 - AHEAD);
  const roomy = end + (end - start) * BEYOND;
  return { start, end: today >= start && today <= end ? Math.max(roomy, least) : roomy };
}

function usualWindow({ start, end }: TimeWindow, today: number): TimeWindow {
  if (end - start <= MOST_YEARS * YEAR || today < start) return { start, end };
  const near = Math.min(end, today + YEARS_AHEAD * YEAR);
  return { start: Math.max(start, yearStart(near - YEARS_BACK * YEAR)), end: near };
}

/** A window of the given length inside the limits, as near as possible to where it is wanted. */
export function within(start: number, span: number, limits: TimeWindow): TimeWindow {
  const most = limits.end - limits.start;
  const length = Math.max(Math.min(LEAST_SPAN, most), Math.min(span, most));
  const from = Math.max(limits.start, Math.min(start, limits.end - length));
  return { start: from, end: from + length };
}

/** What is shown and how far it could be widened. A period that cannot be read counts as not asked for. */
export function shownTime({ extent, clock }: TimelineLanes, options: TimelineOptions): ShownTime {
  const { today } = clock;
  const known = extent ?? { start: today - YEAR, end: today + YEAR };
  const needed = { start: yearStart(known.start), end: Math.max(known.end, known.start + YEAR) };
  const all = withRoom(needed, today);
  const [from, to] = [momentOf(options.from)?.from, momentOf(options.to)?.to];
  const limits = { start: Math.min(all.start, from ?? all.start), end: Math.max(all.end, to ?? all.end) };
  const usual = withRoom(usualWindow(needed, today), today);
  const asked = {
    start: from ?? Math.min(usual.start, (to ?? Infinity) - YEAR),
    end: to ?? Math.max(usual.end, (from ?? -Infinity) + YEAR),
  };
  const usable = asked.end > asked.start ? asked : usual;
  const { window } = options;
  return { window: window ? within(window.start, window.end - window.start, limits) : usable, limits };
}
