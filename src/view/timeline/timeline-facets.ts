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

/** What the document writes of an initiative in a facet. */
const WRITTEN: Readonly<Record<TimelineFacet, (fact: InitiativeFact) => unknown>> = {
  status: ({ state }) => state,
  theme: ({ initiative }) => initiative.theme,
  approach: ({ initiative }) => initiative.approach,
  targetGroup: ({ initiative }) => initiative.targetGroup,
};

/** What an initiative is in a facet: an id, a word of the schema, or the text itself. */
export function facetValue(fact: InitiativeFact, facet: TimelineFacet, words: TimelineWords): string {
  return facet === 'targetGroup' ? words.text(fact.initiative.targetGroup) : String(WRITTEN[facet](fact) ?? UNSAID);
}

/** The facets in which the initiatives differ. */
export function usableFacets(facts: readonly InitiativeFact[], words: TimelineWords): TimelineFacet[] {
  const [first] = facts;
  if (!first) return [];
  return TIMELINE_FACETS.filter((facet) => {
    const written = WRITTEN[facet];
    const own = written(first);
    const value = facetValue(first, facet, words);
    // What is written alike needs no words: there may be 20,000.
    return facts.some((fact) => written(fact) !== own && facetValue(fact, facet, words) !== value);
  });
}
