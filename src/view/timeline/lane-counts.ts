/**
 * How many initiatives run at each time, for lanes with more of them than can be drawn one by one. Stops at today:
 * nothing is foretold. Counted once for a lane's whole history; a window shows its part of it. No pixels.
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
  /** The highest of all. */
  readonly most: number;
  /** Where the counting ends: today or the end of the window. */
  readonly end: number;
}

/** Counts per step from the lane's first beginning to today. */
interface History {
  readonly start: number;
  readonly step: number;
  readonly all: Int32Array;
  readonly core: Int32Array;
}

const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;
/** More steps than this are finer than the picture. */
const MOST_STEPS = 400;
/** Longer histories are counted in longer steps than months. */
const MOST_KEPT = 6000;

function toHistory(segments: readonly Segment[], clock: Clock): History {
  const { today } = clock;
  let start = today;
  for (const { span } of segments) if (span && span.known < start) start = span.known;
  const step = Math.max(MONTH, (today - start) / MOST_KEPT);
  const steps = Math.ceil((today - start) / step);
  const history = { start, step, all: new Int32Array(steps + 1), core: new Int32Array(steps + 1) };
  for (const { span, initiative, state, leaves } of segments) {
    if (!span || span.known >= today) continue;
    // What is said to run does so today, however long ago the document was written.
    const last = Math.max(leaves ?? lastOf(span, clock), state === 'running' ? today : -Infinity);
    const isCore = initiative.approach === 'adjusted-core';
    if (!initiative.events) countStay(history, span.known, last, isCore);
    else
      for (const { start: begin, end } of splitByPauses(initiative, { start: span.known, end: last }).active)
        countStay(history, begin, end, isCore);
  }
  const { all, core } = history;
  for (const list of [all, core]) for (let at = 1; at < steps; at += 1) list[at]! += list[at - 1]!;
  return { start, step, all: all.subarray(0, steps), core: core.subarray(0, steps) };
}

/** One more where it begins, one fewer where it ends: added up when all have been counted. */
function countStay({ start, step, all, core }: History, begin: number, end: number, isCore: boolean): void {
  const steps = all.length - 1;
  const from = Math.max(0, Math.min(steps, Math.ceil((begin - start) / step)));
  const to = Math.max(0, Math.min(steps, Math.ceil((end - start) / step)));
  all[from]! += 1;
  if (to < steps) all[to]! -= 1;
  if (!isCore) return;
  core[from]! += 1;
  if (to < steps) core[to]! -= 1;
}

/** Made once per lane and day: every redraw asks for it. */
const histories = new WeakMap<readonly Segment[], { readonly today: number; readonly history: History }>();

function historyOf(segments: readonly Segment[], clock: Clock): History {
  const kept = histories.get(segments);
  if (kept?.today === clock.today) return kept.history;
  const history = toHistory(segments, clock);
  histories.set(segments, { today: clock.today, history });
  return history;
}

/** Counts per month, or in longer steps where the window has very many. */
export function laneCounts(segments: readonly Segment[], window: TimeWindow, clock: Clock): LaneCounts {
  const history = historyOf(segments, clock);
  const { start, step } = history;
  const end = Math.max(window.start, Math.min(window.end, clock.today));
  if (end <= window.start) return { times: [], all: [], core: [], most: 0, end };
  const stride = Math.max(1, Math.ceil((end - window.start) / step / MOST_STEPS));
  const first = Math.floor((window.start - start) / step);
  const indices: number[] = [];
  // Before the first beginning nothing runs: one step stands for all that time.
  if (first < 0) indices.push(-1);
  for (let at = Math.max(0, first); at < history.all.length && start + at * step < end; at += stride) indices.push(at);
  const all = indices.map((at) => history.all[at] ?? 0);
  return {
    times: indices.map((at) => Math.max(window.start, at < 0 ? window.start : start + at * step)),
    all,
    core: indices.map((at) => history.core[at] ?? 0),
    most: Math.max(0, ...all),
    end,
  };
}
