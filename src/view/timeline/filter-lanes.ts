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

/** Everything of an initiative that a word can be found in. */
function searchable({ initiative }: InitiativeFact, words: TimelineWords): string {
  const { title, description, targetGroup, aims = [], actors = [], theme, sites = [] } = initiative;
  const texts = [title, description, targetGroup, ...aims].map((text) => words.text(text));
  const names = [words.theme(theme), ...actors.map(({ actor }) => words.actor(actor))];
  return [...texts, ...names, ...sites.map(({ area }) => words.area(area))].join('\n').toLocaleLowerCase();
}

function fits(
  fact: InitiativeFact,
  { values, text }: TimelineFilter,
  { words, except }: { readonly words: TimelineWords; readonly except?: TimelineFacet },
): boolean {
  const isRight = TIMELINE_FACETS.every((facet) => {
    const wanted = values[facet] ?? [];
    return facet === except || !wanted.length || wanted.includes(facetValue(fact, facet, words));
  });
  const sought = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!isRight || !sought.length) return isRight;
  const all = searchable(fact, words);
  return sought.every((word) => all.includes(word));
}

export function filterLanes(lanes: TimelineLanes, filter: TimelineFilter, words: TimelineWords): TimelineLanes {
  const facts = lanes.facts.filter((fact) => fits(fact, filter, { words }));
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
  for (const fact of facts) {
    const key = facetValue(fact, facet, words);
    counts.set(key, (counts.get(key) ?? 0) + Number(fits(fact, filter, { words, except: facet })));
  }
  return [...counts]
    .map(([key, count]) => ({ key, count, label: labelOf(key, facet, words) }))
    .sort((a, b) => Number(a.key === UNSAID) - Number(b.key === UNSAID));
}
