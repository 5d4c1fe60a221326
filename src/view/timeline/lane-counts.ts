/**
 * How many initiatives run at each time, for lanes with more of them than can be drawn one by one. Stops at today:
 * nothing is foretold. No pixels.
 */
import { splitByPauses } from './time-pauses.js';
import type { Segment } from './timeline-lanes.js';
import { lastOf, type Clock } from './time-span.js';
import type { TimeWindow } from './timeline-options.js';

export interface LaneCounts {
  /** The time of each count, UTC ms; it holds until the next one. */
  readonly times: readonly number[];
  readonly all: readonly number[];
  /** Adjusted core services among them. */
  readonly core: readonly number[];
  /** Where the counting ends: today or the end of the window. */
  readonly end: number;
}

const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;
/** More steps than this are finer than the picture. */
const MOST_STEPS = 400;

/** Counts per month, or in longer steps where the window has very many. */
export function laneCounts(segments: readonly Segment[], window: TimeWindow, clock: Clock): LaneCounts {
  const end = Math.max(window.start, Math.min(window.end, clock.today));
  const step = Math.max(MONTH, (end - window.start) / MOST_STEPS);
  const steps = Math.ceil((end - window.start) / step);
  const changes = { all: new Array<number>(steps + 1).fill(0), core: new Array<number>(steps + 1).fill(0) };
  const index = (time: number): number => Math.max(0, Math.min(steps, Math.ceil((time - window.start) / step)));
  for (const { span, initiative, state, leaves } of segments) {
    if (!span || span.known >= end) continue;
    // What is said to run does so today, however long ago the document was written.
    const last = Math.max(leaves ?? lastOf(span, clock), state === 'running' ? clock.today : -Infinity);
    const lists = initiative.approach === 'adjusted-core' ? [changes.all, changes.core] : [changes.all];
    for (const stretch of splitByPauses(initiative, { start: span.known, end: last }).active) {
      const [from, to] = [index(stretch.start), index(stretch.end)];
      for (const list of lists) {
        list[from]! += 1;
        if (to < steps) list[to]! -= 1;
      }
    }
  }
  const sum = (list: readonly number[]): number[] => {
    let total = 0;
    return list.slice(0, steps).map((change) => (total += change));
  };
  return {
    times: Array.from({ length: steps }, (_, at) => window.start + at * step),
    all: sum(changes.all),
    core: sum(changes.core),
    end,
  };
}
