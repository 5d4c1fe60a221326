/** Words and sentences of the form `strip`. Figures and periods arrive written; only the sentence is made here. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { MeasureNoun } from '../messages.js';
import { da } from './da.js';

export interface StandingFact {
  readonly area: string;
  readonly noun: MeasureNoun;
  readonly value: string;
  readonly period: string;
  /** "13 andre bydele". */
  readonly others: string;
  readonly total: number;
  readonly above: number;
  readonly below: number;
  readonly same: number;
  readonly unclear: number;
}

export interface MiddleFact {
  /** "14 bydele". */
  readonly areas: string;
  readonly period: string;
  readonly lower: string;
  readonly upper: string;
}

export interface DistanceFact {
  readonly areas: string;
  readonly period: string;
  readonly distance: string;
}

export interface SpreadChangeFact {
  readonly change: 'grown' | 'shrunk' | 'same';
  readonly first: string;
  readonly firstPeriod: string;
  readonly last: string;
  readonly lastPeriod: string;
  /** "10 bydele", where not all that are shown have figures both times. */
  readonly among?: string;
}

export interface StripMessages {
  readonly chart: string;
  standing(fact: StandingFact): readonly Phrase[];
  ownMissing(area: string, period: string, reason: string): string;
  middle(fact: MiddleFact): readonly Phrase[];
  distance(fact: DistanceFact): readonly Phrase[];
  spreadChange(fact: SpreadChangeFact): string;
  /** For how many areas a figure is missing in the newest period. */
  missing(areas: string, period: string): string;
  readonly middleHalf: string;
  readonly withheld: string;
  readonly better: string;
  readonly worse: string;
  bestBetween(lower: string, upper: string): string;
  /** "gennemsnit 2022–23". */
  mean(period: string): string;
  /** "2021, 2023: ikke opgjort". */
  ownGap(area: string, periods: string, reason: string): string;
}

export const stripVocabulary: Vocabulary<StripMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
