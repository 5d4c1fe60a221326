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
export function usableFacets(facts: readonly InitiativeFact[], { text }: TimelineWords): TimelineFacet[] {
  const usable = new Set<TimelineFacet>();
  const { theme, approach, targetGroup } = facts[0]?.initiative ?? {};
  // What is written alike needs no words: there may be 20,000.
  const isOther = (group: typeof targetGroup): boolean => group !== targetGroup && text(group) !== text(targetGroup);
  for (const { state, initiative } of facts) {
    if (state !== facts[0]!.state) usable.add('status');
    if (initiative.theme !== theme) usable.add('theme');
    if (initiative.approach !== approach) usable.add('approach');
    if (!usable.has('targetGroup') && isOther(initiative.targetGroup)) usable.add('targetGroup');
  }
  return TIMELINE_FACETS.filter((facet) => usable.has(facet));
}
