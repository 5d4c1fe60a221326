/** The sentence of a timeline: how many initiatives, where, how they stand, and what has moved. All counts add up. */
import type { SummaryFact } from '../../i18n/timeline/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { ViewContext } from '../view-context.js';
import { NO_LANE, type InitiativeFact, type TimelineLanes } from './timeline-lanes.js';
import type { TimelineWords } from './timeline-words.js';

function statesOf(facts: readonly InitiativeFact[]): SummaryFact['states'] {
  const states = { planned: 0, running: 0, paused: 0, ended: 0, unknown: 0 };
  for (const { state } of facts) states[state] += 1;
  return states;
}

function placesOf({ group, lanes }: TimelineLanes, { model, locale }: ViewContext): string {
  const keys = lanes.filter(({ key, count }) => key !== NO_LANE && count > 0).map(({ key }) => key);
  if (group !== 'area' || !keys.length) return '';
  const kinds = new Set(keys.map((key) => model.areas.get(key)?.kind ?? 'district'));
  return locale.messages.areas(keys.length, kinds.size === 1 ? [...kinds][0] : undefined);
}

/** One that has moved is named with where it is now; of several only the number is given. */
function movedPhrases({ moves, facts }: TimelineLanes, { messages, title, area }: TimelineWords): Phrase[] {
  const ids = new Set(moves.map(({ from }) => from.initiative.id));
  if (!ids.size) return [];
  if (ids.size > 1) return [{ text: ` ${messages.movedMany(ids.size)}` }];
  const last = moves.reduce((latest, move) => (move.at > latest.at ? move : latest));
  const isThere = facts.find(({ initiative }) => initiative === last.to.initiative)?.state === 'running';
  if (!isThere) return [{ text: ` ${messages.movedMany(1)}` }];
  return [
    { text: ` ${messages.moved({ name: title(last.to.initiative), times: moves.length, place: area(last.to.lane) })}` },
  ];
}

export function timelineSummary(lanes: TimelineLanes, words: TimelineWords, context: ViewContext): Phrase[] {
  const { facts } = lanes;
  if (!facts.length) return [];
  const openEnded = facts.filter(({ state, span }) => state === 'running' && span?.end.kind === 'open').length;
  const phrases = words.messages.summary({
    count: facts.length,
    places: placesOf(lanes, context),
    states: statesOf(facts),
    openEnded,
  });
  return [...phrases, ...movedPhrases(lanes, words)];
}
