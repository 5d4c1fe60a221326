/** How many of a lane's segments a stretch of time touches, without asking each of them at every redraw. */
import { lastOf, type Clock } from './time-span.js';
import type { Segment } from './timeline-lanes.js';
import type { TimeWindow } from './timeline-options.js';

interface Sorted {
  readonly today: number;
  /** First and last known times, each in order, UTC ms. */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

const kept = new WeakMap<readonly Segment[], Sorted>();

function sortedTimes(segments: readonly Segment[], clock: Clock): Sorted {
  const known = kept.get(segments);
  if (known?.today === clock.today) return known;
  const begins = new Float64Array(segments.length);
  const ends = new Float64Array(segments.length);
  let count = 0;
  for (const { span } of segments) {
    if (!span) continue;
    begins[count] = span.known;
    ends[count++] = lastOf(span, clock);
  }
  const made: Sorted = {
    today: clock.today,
    begins: begins.subarray(0, count).sort(),
    ends: ends.subarray(0, count).sort(),
  };
  kept.set(segments, made);
  return made;
}

/** How many of the times come before the given one. */
function countBefore(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function countInView(segments: readonly Segment[], { start, end }: TimeWindow, clock: Clock): number {
  const { begins, ends } = sortedTimes(segments, clock);
  return Math.max(0, countBefore(begins, end) - countBefore(ends, start));
}
