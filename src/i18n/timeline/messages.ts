/**
 * Words and sentences of `<bydel-timeline>`. Dates and counts of areas arrive written; only the sentence is made
 * here.
 */
import type { Phrase } from '../phrase.js';
import type { Approach } from '../../schema/generated/document.js';
import type { InitiativeState } from '../../view/timeline/time-span.js';
import type { TimelineFacet } from '../../view/timeline/timeline-facets.js';
import type { TimelineGroup } from '../../view/timeline/timeline-options.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface SummaryFact {
  readonly count: number;
  /** "12 bydele"; empty where the lanes are no areas. */
  readonly places: string;
  readonly states: Readonly<Record<InitiativeState, number>>;
  /** Running without a planned end. */
  readonly openEnded: number;
}

export interface MoveFact {
  readonly name: string;
  readonly times: number;
  /** Where it is now. */
  readonly place: string;
}

export type LegendWord =
  | 'core'
  | 'extra'
  | 'plain'
  | 'planned'
  | 'open'
  | 'unknown'
  | 'uncertain'
  | 'paused'
  | 'adjusted'
  | 'scaled'
  | 'evaluated'
  | 'closed'
  | 'moved'
  | 'reached'
  | 'missed'
  | 'due'
  | 'allCount'
  | 'coreCount';
/** Buttons that choose the stretch of time. */
export type TimeTool = 'all' | 'decade' | 'year' | 'now' | 'today' | 'earlier' | 'later' | 'out' | 'in';

export interface TimelineMessages {
  readonly chart: string;
  readonly heading: string;
  headingIn(area: string): string;
  /** "efter område": how the lanes are made. */
  readonly by: Readonly<Record<TimelineGroup, string>>;
  /** Lane of what names no area, theme, approach, lead or goal. */
  readonly none: Readonly<Record<TimelineGroup, string>>;
  /** Name of the treegrid's first column for lanes, such as "Område". */
  readonly groups: Readonly<Record<TimelineGroup, string>>;
  initiatives(count: number): string;
  running(count: number): string;
  /** "12 kerne": adjusted core services among them. */
  core(count: number): string;
  summary(fact: SummaryFact): readonly Phrase[];
  moved(fact: MoveFact): string;
  movedMany(count: number): string;
  readonly state: Readonly<Record<InitiativeState, string>>;
  /** In place of a state, where it has gone on to another lane. */
  readonly movedAway: string;
  readonly approach: Readonly<Record<Approach, string>>;
  readonly today: string;
  /** In place of an end or a beginning. */
  readonly openEnd: string;
  readonly unknownEnd: string;
  readonly unknownStart: string;
  readonly noDates: string;
  part(index: number, count: number): string;
  closedBecause(reason: string): string;
  mergedWith(name: string): string;
  movedHere(date: string): string;
  /** What a lane does not show. */
  earlier(count: number): string;
  later(count: number): string;
  unnamed(count: number): string;
  undated(count: number): string;
  /** "1,4 mio. kr."; a sum to which amounts that are not known come on top is "mindst 1,4 mio. kr.". */
  millions(amount: string): string;
  atLeast(amount: string): string;
  readonly otherThemes: string;
  readonly legend: Readonly<Record<LegendWord, string>>;
  /** Before the name of how the lanes are made, on the button that changes it. */
  readonly groupBy: string;
  readonly facet: Readonly<Record<TimelineFacet, string>>;
  readonly search: string;
  /** Where there is room for one button only. */
  readonly filter: string;
  /** Order of the list, until the reader chooses another. */
  readonly newestFirst: string;
  readonly filtersLabel: string;
  /** "12 af 40 indsatser". */
  found(count: number, all: number): string;
  readonly clearFilter: string;
  readonly showList: string;
  /** Said once it is. */
  readonly listShown: string;
  readonly showTimeline: string;
  readonly toolsLabel: string;
  readonly tools: Readonly<Record<TimeTool, string>>;
  /** Of the rows that screen readers read: name, status, start, end, lead. */
  readonly columns: readonly string[];
  /** How the picture is used by keyboard, read after its name. */
  readonly keys: string;
  /** "14 indsatser vist, 2024 til 2027". */
  shown(count: number, from: string, to: string): string;
  readonly noInitiatives: string;
  readonly noneChosen: string;
  unknownGroup(group: string, known: string): string;
  unknownTheme(id: string): string;
  unknownPeriod(key: string): string;
}

export const timelineVocabulary: Vocabulary<TimelineMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
