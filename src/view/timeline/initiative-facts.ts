/** Everything the document says of an initiative as finished lines: for table and details, which therefore agree. */
import { factWords } from '../../i18n/timeline/fact-words.js';
import type { Financing, Initiative, InitiativeEvent } from '../../schema/generated/document.js';
import { spanOf, type Clock } from './time-span.js';
import { capitalized, type TimelineWords } from './timeline-words.js';

export interface FactLine {
  /** What stands before the text: an actor, a date, an area. Empty = the text stands alone. */
  readonly label: string;
  readonly text: string;
}

export function siteLines(initiative: Initiative, words: TimelineWords, clock: Clock): FactLine[] {
  return (initiative.sites ?? []).map((site) => {
    const note = words.text(site.note);
    const text = words.period(spanOf(initiative, site, clock));
    return { label: words.area(site.area), text: note ? `${text}. ${note}` : text };
  });
}

export function actorLines({ actors = [] }: Initiative, { actor, code }: TimelineWords): FactLine[] {
  return actors.flatMap(({ actor: id, role = 'partner' }) => {
    const name = actor(id);
    return name ? [{ label: name, text: factWords(code).role[role] }] : [];
  });
}

function amountText({ amount, currency = 'DKK', period }: Financing, { format, date }: TimelineWords): string {
  if (amount === undefined) return '';
  const unit = currency === 'DKK' ? { unit: 'currency' } : { unit: 'currency', label: currency };
  const sum = format.quantity(amount, unit);
  return period ? `${sum}, ${date(period)}` : sum;
}

/** Money is told of what has money of its own; a core service is paid as core services are. */
export function financingLines({ approach, financing = [] }: Initiative, words: TimelineWords): FactLine[] {
  if (approach !== 'extra') return [];
  return financing.map((one) => {
    const payer = one.actor ? words.actor(one.actor) : '';
    const parts = [amountText(one, words), words.text(one.note)].filter(Boolean);
    return {
      label: words.text(one.label) || payer || factWords(words.code).financing[one.kind],
      text: parts.join('. '),
    };
  });
}

function eventText(
  { kind, text, fromArea, toArea, initiative, evidence }: InitiativeEvent,
  words: TimelineWords,
): string {
  const { messages, area, titleOf } = words;
  const own = factWords(words.code);
  const isMove = kind === 'moved' && fromArea !== undefined && toArea !== undefined;
  const head = isMove
    ? own.movedFromTo(area(fromArea), area(toArea))
    : kind === 'merged' && initiative
      ? capitalized(messages.mergedWith(titleOf(initiative)))
      : own.event[kind];
  return [head, ...[text, evidence].map((one) => words.text(one)).filter(Boolean)].join(': ');
}

export function eventLines({ events = [] }: Initiative, words: TimelineWords): FactLine[] {
  return events.map((event) => ({ label: words.date(event.date), text: eventText(event, words) }));
}

/** "a: b; c: d", for a cell of the table. */
export function inOneLine(lines: readonly FactLine[]): string {
  return lines.map(({ label, text }) => [label, text].filter(Boolean).join(': ')).join('; ');
}
