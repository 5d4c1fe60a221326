/** How many initiatives the picture shows, in words: what is said after the stretch of time has changed. */
import { lastOf } from './time-span.js';
import { spanWords, type TimelineView } from './timeline-view.js';

/** Those in a lane that only counts are shown as part of its count. */
export function shownText({ placed, words, time, lanes: { clock } }: TimelineView): string {
  const { start, end } = time.window;
  const ids = placed().lanes.flatMap(({ bars, thin, lane, level }) => {
    const counted = lane.segments.filter(({ span }) => span && span.known < end && lastOf(span, clock) >= start);
    const segments = level === 'counts' ? counted : [...bars, ...thin].map(({ segment }) => segment);
    return segments.map(({ initiative }) => initiative.id);
  });
  const { from, to } = spanWords(time, words);
  return words.messages.shown(new Set(ids).size, from, to);
}
