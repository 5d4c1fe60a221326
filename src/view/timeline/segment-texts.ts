/** What is written at a bar: its name, when it began before the picture, which part of a move it is, how it ended. */
import type { TimeScale } from './place-bar.js';
import type { LabelTexts } from './place-label.js';
import type { Segment } from './timeline-lanes.js';
import type { TimelineWords } from './timeline-words.js';
import { momentOf } from './time-span.js';

/** Why it ended, or that the end is not known; a reason only where the document gives one. */
function endText({ initiative, span, leaves }: Segment, words: TimelineWords, today: number): string {
  if (leaves !== undefined || !span) return '';
  if (span.end.kind === 'unknown') return words.messages.unknownEnd;
  if (span.end.kind === 'open' || span.end.at.to > today) return '';
  const last = (initiative.events ?? []).findLast(({ kind }) => kind === 'closed' || kind === 'merged');
  if (!last) return '';
  if (last.kind === 'merged') return last.initiative ? words.messages.mergedWith(words.titleOf(last.initiative)) : '';
  const reason = words.text(last.text);
  return reason && words.messages.closedBecause(reason);
}

/** Whether the document says why the initiative was closed in this lane. */
export function hasReason({ initiative, leaves, state }: Segment): boolean {
  return (
    leaves === undefined &&
    state === 'ended' &&
    (initiative.events ?? []).some(({ kind, text }) => kind === 'closed' && text)
  );
}

export function labelTexts(segment: Segment, words: TimelineWords, { window, today }: TimeScale): LabelTexts {
  const start = segment.span?.start;
  const year = start && start.from < window.start ? start.key.slice(0, 4) : '';
  return {
    name: words.title(segment.initiative),
    before: year && `‹ ${year}`,
    part: words.part(segment),
    end: endText(segment, words, today),
  };
}

export interface BarEvent {
  readonly kind: 'adjusted' | 'scaled' | 'evaluated';
  /** UTC ms. */
  readonly at: number;
}

/** What happened to the initiative while it was in the lane, in order of time. A coarse date stands at its middle. */
export function barEvents({ initiative, span, arrives, leaves }: Segment): BarEvent[] {
  if (!span) return [];
  const from = arrives ?? span.start?.from ?? span.known;
  const to = leaves ?? (span.end.kind === 'dated' ? span.end.at.to : Infinity);
  return (initiative.events ?? []).flatMap(({ kind, date }): BarEvent[] => {
    if (kind !== 'adjusted' && kind !== 'scaled' && kind !== 'evaluated') return [];
    const moment = momentOf(date);
    const at = moment && (moment.from + moment.to) / 2;
    return at !== null && at > from && at < to ? [{ kind, at }] : [];
  });
}
