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
export function facetValue({ initiative, state }: InitiativeFact, facet: TimelineFacet, words: TimelineWords): string {
  if (facet === 'status') return state;
  if (facet === 'targetGroup') return words.text(initiative.targetGroup);
  return initiative[facet] ?? UNSAID;
}

/** The facets in which the initiatives differ. */
export function usableFacets(facts: readonly InitiativeFact[], words: TimelineWords): TimelineFacet[] {
  const [first] = facts;
  if (!first) return [];
  return TIMELINE_FACETS.filter((facet) => {
    const value = facetValue(first, facet, words);
    if (facet === 'status') return facts.some(({ state }) => state !== value);
    const written = first.initiative[facet];
    // What is written alike needs no words: there may be 20,000.
    return facts.some((fact) => fact.initiative[facet] !== written && facetValue(fact, facet, words) !== value);
  });
}
