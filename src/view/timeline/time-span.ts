/**
 * When an initiative, or its time in one area, began and ended, as far as the document says: coarse dates stay as wide
 * as they are, an end that is not known stays open. Nothing is filled in. No pixels, no language.
 */
import { parsePeriod, type Period } from '../../model/period.js';
import type { Initiative, Site } from '../../schema/generated/document.js';

/** A point in time, as exact as the document gives it. */
export interface Moment {
  /** As written. */
  readonly key: string;
  /** The first ms that it can have been, and the first after the last, UTC. */
  readonly from: number;
  readonly to: number;
  /** A day or a month, which most pictures cannot tell from a point; anything longer is `coarse`. */
  readonly precision: 'day' | 'month' | 'coarse';
}

export type SpanEnd =
  | { readonly kind: 'dated'; readonly at: Moment }
  /** No end is planned. */
  | { readonly kind: 'open' }
  /** Whether it has ended is not known; `since` = the last time that it is known to have been, UTC ms. */
  | { readonly kind: 'unknown'; readonly since: number };

export interface Span {
  /** null = not known; then `known` is the first time that anything is known of. */
  readonly start: Moment | null;
  readonly known: number;
  readonly end: SpanEnd;
}

export interface Clock {
  /** The reader's day, UTC ms. */
  readonly today: number;
  /** The day that the document speaks of: its own date, else today; never later than today. UTC ms. */
  readonly asOf: number;
}

export type InitiativeState = 'planned' | 'running' | 'paused' | 'ended' | 'unknown';

const MOST_KEPT = 10_000;
/** Documents have few different dates: each is read once, and is one end for all that end then. */
const moments = new Map<string, Moment | null>();
const ends = new WeakMap<Moment, SpanEnd>();
const OPEN: SpanEnd = { kind: 'open' };

function toMoment({ key, kind, start, end }: Period): Moment {
  return { key, from: start, to: end, precision: kind === 'date' ? 'day' : kind === 'month' ? 'month' : 'coarse' };
}

/** The moment that a document writes; null where it is none, such as `open`, or no real day. */
export function momentOf(key: string | undefined): Moment | null {
  if (!key) return null;
  let found = moments.get(key);
  if (found === undefined) {
    const period = parsePeriod(key);
    found = period ? toMoment(period) : null;
    if (moments.size >= MOST_KEPT) moments.clear();
    moments.set(key, found);
  }
  return found;
}

function endAt(at: Moment): SpanEnd {
  let end = ends.get(at);
  if (!end) ends.set(at, (end = { kind: 'dated', at }));
  return end;
}

/** @param updated The document's own date. */
export function clockOf(today: string, updated: string | undefined): Clock {
  const now = momentOf(today)?.from ?? 0;
  return { today: now, asOf: Math.min(now, momentOf(updated)?.to ?? now) };
}

/** The last time that an initiative whose end is not known is known to have been. */
function lastKnown({ status, events = [] }: Initiative, known: number, { today, asOf }: Clock): number {
  const times = events.map(({ date }) => momentOf(date)?.to ?? known).filter((time) => time <= today);
  return Math.max(known, ...times, status === 'running' || status === 'paused' ? asOf : known);
}

/** The end as written; an initiative that is closed is not open any more, whatever its end says. */
function endKey({ end, status }: Initiative, site: Site | undefined): string {
  const own = site?.end ?? end ?? 'unknown';
  const isOver = own === 'open' && end && end !== 'open';
  const key = isOver ? end : own;
  return key === 'open' && status === 'closed' ? 'unknown' : key;
}

/**
 * @param site Where the initiative is; what it does not say is as for the initiative. Absent = the initiative as a
 * whole.
 * @returns undefined where no date at all is known.
 */
export function spanOf(initiative: Initiative, site: Site | undefined, clock: Clock): Span | undefined {
  const start = momentOf(site?.start ?? initiative.start);
  const key = endKey(initiative, site);
  const end = momentOf(key);
  const first = initiative.events?.map(({ date }) => momentOf(date)).find((event) => event !== null);
  const known = start ? (start.precision === 'coarse' ? start.to : start.from) : (first?.from ?? end?.from);
  if (known === undefined) return undefined;
  // An end before the beginning is reported when the document is checked; it says nothing of when the end was.
  if (end && (!start || end.to > start.from)) return { start, known: Math.min(known, end.to), end: endAt(end) };
  if (key === 'open') return { start, known, end: OPEN };
  return { start, known, end: { kind: 'unknown', since: lastKnown(initiative, known, clock) } };
}

/**
 * Where an initiative stands on the reader's day. Dates that have passed come before the status, which is as old as the
 * document.
 */
export function stateOf(status: Initiative['status'], span: Span | undefined, { today }: Clock): InitiativeState {
  if (status === 'closed') return 'ended';
  if (span?.end.kind === 'dated' && span.end.at.to <= today) return 'ended';
  if (status === 'idea' || status === 'preparing') return 'planned';
  if (span?.start && span.start.from > today) return 'planned';
  if (status === 'paused') return 'paused';
  if (status === 'running') return 'running';
  return span && span.end.kind !== 'unknown' ? 'running' : 'unknown';
}

/** The last ms that a span is known to cover; for an open one the reader's day or its beginning. */
export function lastOf({ known, end }: Span, { today }: Clock): number {
  if (end.kind === 'dated') return end.at.to;
  return end.kind === 'open' ? Math.max(today, known) : end.since;
}
