/** What is written at a bar: its name, when it began before the picture, which part of a move it is, how it ended. */
import type { TimeScale } from './place-bar.js';
import type { LabelTexts } from './place-label.js';
import type { Segment } from './timeline-lanes.js';
import { hasTimelineLayer, type TimelineOptions } from './timeline-options.js';
import type { TimelineWords } from './timeline-words.js';
import { momentOf } from './time-span.js';

const MILLION = 1_000_000;

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

/** Id of the initiative that this one became part of when it ended. */
export function mergedInto({ initiative: { events = [] }, leaves, state }: Segment): string | undefined {
  if (leaves !== undefined || state !== 'ended') return undefined;
  const last = events.findLast(({ kind }) => kind === 'closed' || kind === 'merged');
  return last?.kind === 'merged' ? last.initiative : undefined;
}

/** Whether the document says why the initiative was closed in this lane. */
export function hasReason({ initiative, leaves, state }: Segment): boolean {
  return (
    leaves === undefined &&
    state === 'ended' &&
    (initiative.events ?? []).some(({ kind, text }) => kind === 'closed' && text)
  );
}

/** What an additional initiative has of its own money, where the document says so: never for a core service. */
function moneyText({ initiative: { approach, financing = [] } }: Segment, { format, messages }: TimelineWords): string {
  const known = financing.flatMap(({ amount, currency = 'DKK' }) =>
    amount === undefined ? [] : [{ amount, currency }],
  );
  const [first] = known;
  if (approach !== 'extra' || !first || known.some(({ currency }) => currency !== first.currency)) return '';
  const sum = known.reduce((total, { amount }) => total + amount, 0);
  const isDanish = first.currency === 'DKK';
  const text =
    isDanish && sum >= MILLION
      ? messages.millions(format.number(sum / MILLION, 1))
      : format.quantity(sum, { unit: 'currency', label: isDanish ? undefined : first.currency });
  return known.length < financing.length ? messages.atLeast(text) : text;
}

export function labelTexts(
  segment: Segment,
  words: TimelineWords,
  { scale: { window, today }, options }: { readonly scale: TimeScale; readonly options: TimelineOptions },
): LabelTexts {
  const start = segment.span?.start;
  const year = start && start.from < window.start ? start.key.slice(0, 4) : '';
  return {
    name: words.title(segment.initiative),
    before: year && `‹ ${year}`,
    part: words.part(segment),
    money: hasTimelineLayer(options, 'money') ? moneyText(segment, words) : '',
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
