/** Words and sentences of stacked shares. Figures and names arrive written; only the sentence is made here. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import { da } from './da.js';

export interface LargestFact {
  readonly area: string;
  readonly group: string;
  readonly share: string;
  readonly period: string;
  /** Another group whose interval overlaps, so that neither is surely the larger. */
  readonly rival?: string;
  /** Some groups are not shown and may be larger. */
  readonly ofShown: boolean;
}

export interface DifferenceFact {
  readonly benchmark: string;
  readonly group: string;
  readonly area: string;
  readonly distance: string;
  readonly above: boolean;
  /** The group is the largest one, which the sentence before has named. */
  readonly isLargest: boolean;
}

export interface CompositionWords {
  /** The picture's kind, first in its name. */
  readonly chart: string;
  largest(fact: LargestFact): readonly Phrase[];
  difference(fact: DifferenceFact): string;
  /** No group differs: all read the same, or every interval overlaps. */
  noDifference(benchmark: string, isExact: boolean): string;
  /** The group that is highlighted. */
  share(fact: { area: string; group: string; share: string; period: string }): readonly Phrase[];
  groupInseparable(benchmark: string): string;
  /** The group that is the largest in so many of the areas. */
  mostCommon(fact: { group: string; count: number; all: number; areas: string; period: string }): readonly Phrase[];
  range(fact: { low: string; lowName: string; high: string; highName: string }): string;
  /** How one group's share has changed in one area. */
  moved(fact: {
    area: string;
    group: string;
    from: string;
    fromPeriod: string;
    to: string;
    toPeriod: string;
    isLargest: boolean;
  }): readonly Phrase[];
  unmoved(fact: { area: string; fromPeriod: string; toPeriod: string }): string;
  barMissing(name: string, reason: string): string;
  hiddenBars(count: number): string;
  /** Instead of a bar. */
  givesAway(reason: string): string;
  noWhole(reason: string): string;
  readonly overWhole: string;
  readonly negative: string;
  /** Legend and inside the hatched part. */
  readonly rest: string;
  readonly restNote: string;
  readonly others: string;
  othersNote(list: string, others: string): string;
  sums(list: string, more: number): string;
  sum(name: string, sum: string): string;
  readonly unitTitle: string;
  readonly ofWhole: string;
  shareColumn(category: string): string;
  countColumn(category: string): string;
  readonly total: string;
  readonly periodColumn: string;
  heading(label: string, area: string): string;
  readonly noBreakdown: string;
  notParts(breakdown: string): string;
  notAdding(unit: string): string;
}

export const compositionVocabulary: Vocabulary<CompositionWords> = {
  da,
  en: async () => (await import('./en.js')).en,
};
