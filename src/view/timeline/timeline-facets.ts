/** By what a reader can choose among the initiatives, and what has been chosen. Facets that would not tell any apart are left out. */
import type { InitiativeFact } from './timeline-lanes.js';
import type { TimelineWords } from './timeline-words.js';

export const TIMELINE_FACETS = ['status', 'theme', 'approach', 'targetGroup'] as const;
export type TimelineFacet = (typeof TIMELINE_FACETS)[number];

export interface TimelineFilter {
  /** Values of which one must fit, by facet; none = all fit. */
  readonly values: Readonly<Partial<Record<TimelineFacet, readonly string[]>>>;
  /** Words that must all be found. Empty = none. */
  readonly text: string;
}

export const NO_FILTER: TimelineFilter = { values: {}, text: '' };

/** Key of what an initiative does not say. */
export const UNSAID = '';

export function isFiltering({ values, text }: TimelineFilter): boolean {
  return text.trim() !== '' || TIMELINE_FACETS.some((facet) => values[facet]?.length);
}

/** What an initiative is in a facet: an id, a word of the schema, or the text itself. */
export function facetValue({ state, initiative }: InitiativeFact, facet: TimelineFacet, words: TimelineWords): string {
  if (facet === 'status') return state;
  return facet === 'targetGroup' ? words.text(initiative.targetGroup) : (initiative[facet] ?? UNSAID);
}

/** The facets in which the initiatives differ. */
export function usableFacets(facts: readonly InitiativeFact[], words: TimelineWords): TimelineFacet[] {
  const usable = new Set<TimelineFacet>();
  const [first] = facts;
  const tell = (fact: InitiativeFact, facet: TimelineFacet): void => {
    if (!usable.has(facet) && facetValue(fact, facet, words) !== facetValue(first!, facet, words)) usable.add(facet);
  };
  const { theme, approach, targetGroup } = first?.initiative ?? {};
  for (const fact of facts) {
    const { state, initiative } = fact;
    // What is written alike needs no words: there may be 20,000.
    if (state !== first!.state) usable.add('status');
    if (initiative.theme !== theme) tell(fact, 'theme');
    if (initiative.approach !== approach) usable.add('approach');
    if (initiative.targetGroup !== targetGroup) tell(fact, 'targetGroup');
  }
  return TIMELINE_FACETS.filter((facet) => usable.has(facet));
}
