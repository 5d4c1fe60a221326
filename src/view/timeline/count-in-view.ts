/** How many of a lane's segments a stretch of time touches, as far as it matters. */
import { lastOf, type Clock } from './time-span.js';
import type { Segment } from './timeline-lanes.js';
import type { TimeWindow } from './timeline-options.js';

/** @param most More than this are not counted. Default all are. */
export function countInView(
  segments: readonly Segment[],
  { start, end }: TimeWindow,
  clock: Clock,
  most = Infinity,
): number {
  let count = 0;
  for (const { span } of segments) {
    if (!span || span.known >= end || lastOf(span, clock) < start) continue;
    count += 1;
    if (count > most) break;
  }
  return count;
}
