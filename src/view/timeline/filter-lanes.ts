/**
 * The initiatives that a reader's filter leaves, in the same lanes, and what there is to filter by. The stretch of time
 * stays that of all, so that nothing jumps. Loaded when a reader filters.
 */
import { facetValue, TIMELINE_FACETS, UNSAID, type TimelineFacet, type TimelineFilter } from './timeline-facets.js';
import { toLane, type InitiativeFact, type TimelineLanes } from './timeline-lanes.js';
import type { TimelineWords } from './timeline-words.js';

export interface FacetValue {
  readonly key: string;
  /** Empty where it is not said. */
  readonly label: string;
  /** How many initiatives the other facets leave with it. */
  readonly count: number;
}

/** Kept, since a reader who types asks for the same texts letter by letter. */
const texts = new WeakMap<InitiativeFact, { readonly messages: TimelineWords['messages']; readonly text: string }>();

/** Everything of an initiative that a word can be found in. */
function searchable(fact: InitiativeFact, words: TimelineWords): string {
  const { messages } = words;
  const kept = texts.get(fact);
  if (kept?.messages === messages) return kept.text;
  const { title, description, targetGroup, aims = [], actors = [], theme, sites = [] } = fact.initiative;
  const told = [title, description, targetGroup, ...aims].map((text) => words.text(text));
  const names = [words.theme(theme), ...actors.map(({ actor }) => words.actor(actor))];
  const text = [...told, ...names, ...sites.map(({ area }) => words.area(area))].join('\n').toLocaleLowerCase();
  texts.set(fact, { messages, text });
  return text;
}

/** Whether an initiative is what the reader has asked for. */
function filterBy(
  { values, text }: TimelineFilter,
  words: TimelineWords,
  except?: TimelineFacet,
): (fact: InitiativeFact) => boolean {
  const wanted = TIMELINE_FACETS.filter((facet) => facet !== except && values[facet]?.length);
  const sought = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (fact: InitiativeFact): boolean => {
    if (!wanted.every((facet) => values[facet]!.includes(facetValue(fact, facet, words)))) return false;
    return !sought.length || sought.every((word) => searchable(fact, words).includes(word));
  };
}

export function filterLanes(lanes: TimelineLanes, filter: TimelineFilter, words: TimelineWords): TimelineLanes {
  const facts = lanes.facts.filter(filterBy(filter, words));
  const kept = new Set(facts.map(({ initiative }) => initiative));
  return {
    ...lanes,
    facts,
    lanes: lanes.lanes
      .map(({ key, segments }) =>
        toLane(
          key,
          segments.filter(({ initiative }) => kept.has(initiative)),
        ),
      )
      .filter(({ count }) => count > 0),
    moves: lanes.moves.filter(({ from }) => kept.has(from.initiative)),
  };
}

function labelOf(key: string, facet: TimelineFacet, words: TimelineWords): string {
  const { messages } = words;
  if (key === UNSAID) return '';
  if (facet === 'status') return messages.state[key as keyof typeof messages.state];
  if (facet === 'approach') return messages.approach[key as keyof typeof messages.approach];
  return facet === 'theme' ? words.theme(key) : key;
}

/** What a facet holds, in the order of the document; what is not said comes last. */
export function facetValues(
  { facts }: TimelineLanes,
  facet: TimelineFacet,
  { filter, words }: { readonly filter: TimelineFilter; readonly words: TimelineWords },
): FacetValue[] {
  const counts = new Map<string, number>();
  const isLeft = filterBy(filter, words, facet);
  for (const fact of facts) {
    const key = facetValue(fact, facet, words);
    counts.set(key, (counts.get(key) ?? 0) + Number(isLeft(fact)));
  }
  return [...counts]
    .map(([key, count]) => ({ key, count, label: labelOf(key, facet, words) }))
    .sort((a, b) => Number(a.key === UNSAID) - Number(b.key === UNSAID));
}
