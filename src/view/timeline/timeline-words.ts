/**
 * How initiatives, their times and their lanes are written in the reader's language. One place for picture, list and
 * table.
 */
import type { TimelineMessages } from '../../i18n/timeline/messages.js';
import type { Format, LanguageCode } from '../../i18n/locale.js';
import { parsePeriod } from '../../model/period.js';
import type { Text } from '../../model/text.js';
import type { Initiative } from '../../schema/generated/document.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Span } from './time-span.js';
import { NO_LANE, type Lane, type Segment } from './timeline-lanes.js';
import type { TimelineGroup } from './timeline-options.js';

export interface TimelineWords {
  readonly messages: TimelineMessages;
  /** For words that are loaded later. */
  readonly code: LanguageCode;
  readonly format: Format;
  title(initiative: Initiative): string;
  titleOf(id: string): string;
  text(text: Text | undefined): string;
  area(id: string): string;
  theme(id: string | undefined): string;
  /** Organisation, unit or function; a person stands for the function. */
  actor(id: string): string;
  goal(id: string): string;
  indicator(id: string): string;
  lane(lane: Pick<Lane, 'key'>, group: TimelineGroup): string;
  /** A date of the document, in full: "marts 2024", "2. kvt. 2021", "2023/24". */
  date(key: string): string;
  /** A point in time to the day, month or year, from its ms. */
  time(at: number, exactness: 'day' | 'month' | 'year'): string;
  start(span: Span | undefined): string;
  end(span: Span | undefined): string;
  /** Beginning and end in one: "august 2016 – ingen planlagt slutning". */
  period(span: Span | undefined): string;
  /** How the initiative stood, and when it was, in one lane. */
  stay(segment: Segment): { readonly state: string; readonly start: string; readonly end: string };
  /** Those who lead, as a list. */
  lead(initiative: Initiative): string;
  /** "2 af 3"; empty where it has not moved. */
  part(segment: Segment): string;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** Every name is asked for in the reader's language, then the document's. */
export function timelineWords(context: ViewContext, messages: TimelineMessages): TimelineWords {
  const {
    model,
    locale: { code, format },
  } = context;
  const date = (key: string): string => {
    const period = parsePeriod(key);
    return period?.kind === 'mean' ? format.period(period) : format.date(key);
  };
  const area = (id: string): string => localText(context, model.areas.get(id)?.name);
  const theme = (id: string | undefined): string => localText(context, id ? model.themes.get(id)?.label : undefined);
  const actor = (id: string): string => {
    const one = model.actors.get(id);
    return localText(context, one?.kind === 'person' ? one.role : one?.name);
  };
  const goal = (id: string): string => localText(context, model.goals.get(id)?.text);
  const start = (span: Span | undefined): string => {
    if (!span) return messages.noDates;
    return span.start ? date(span.start.key) : messages.unknownStart;
  };
  const end = (span: Span | undefined): string => {
    if (!span) return '';
    if (span.end.kind === 'dated') return date(span.end.at.key);
    return span.end.kind === 'open' ? messages.openEnd : messages.unknownEnd;
  };
  const time = (at: number, exactness: keyof typeof LENGTHS): string =>
    format.date(new Date(at).toISOString().slice(0, LENGTHS[exactness]));
  return {
    messages,
    code,
    format,
    area,
    theme,
    actor,
    goal,
    date,
    start,
    end,
    title: ({ title }) => localText(context, title),
    titleOf: (id) => localText(context, model.initiatives.get(id)?.title),
    text: (text) => localText(context, text),
    indicator: (id) => localText(context, model.indicators.get(id)?.label),
    lane: ({ key }, group) => {
      if (key === NO_LANE) return messages.none[group];
      if (group === 'approach') return messages.approach[key === 'extra' ? 'extra' : 'adjusted-core'];
      return { area, theme, lead: actor, goal }[group](key);
    },
    time,
    period: (span) => [start(span), end(span)].filter(Boolean).join(' – '),
    stay: ({ span, state, leaves }) => ({
      state: leaves !== undefined && state === 'ended' ? messages.movedAway : messages.state[state],
      start: start(span),
      end: leaves !== undefined && span?.end.kind !== 'dated' ? time(leaves, 'month') : end(span),
    }),
    lead: ({ actors = [] }) =>
      format.list(
        actors
          .filter(({ role }) => role === 'lead')
          .map((one) => actor(one.actor))
          .filter(Boolean),
      ),
    part: ({ part }) => (part && part.count > 1 ? messages.part(part.index, part.count) : ''),
  };
}
