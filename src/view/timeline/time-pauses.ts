/** When an initiative was paused, and when it ran, within a stretch of time. */
import type { Initiative } from '../../schema/generated/document.js';
import { momentOf } from './time-span.js';
import type { TimeWindow } from './timeline-options.js';

interface Split {
  readonly active: readonly TimeWindow[];
  readonly pauses: readonly TimeWindow[];
}

/** Times without pauses in between, and the pauses. An initiative that was not taken up again is paused to its end. */
export function splitByPauses({ events = [] }: Initiative, { start, end }: TimeWindow): Split {
  const active: TimeWindow[] = [];
  const pauses: TimeWindow[] = [];
  let at = start;
  let paused: number | undefined;
  for (const { kind, date } of events) {
    const time = momentOf(date)?.from ?? start;
    if (kind === 'paused' && paused === undefined && time > at && time < end) {
      active.push({ start: at, end: time });
      paused = time;
    } else if (kind === 'resumed' && paused !== undefined && time > paused) {
      at = Math.min(time, end);
      pauses.push({ start: paused, end: at });
      paused = undefined;
    }
  }
  if (paused !== undefined) pauses.push({ start: paused, end });
  else active.push({ start: at, end });
  return { active, pauses };
}
