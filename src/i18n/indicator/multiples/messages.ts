/** Words and sentences of small multiples. Figures, names and counts arrive written; only the sentence is made here. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { MeasureNoun } from '../messages.js';
import { da } from './da.js';

export interface ChangesFact {
  readonly noun: MeasureNoun;
  /** The period from which all are compared: "2010". */
  readonly since: string;
  /** The areas that have comparable figures in both periods: "11 bydele". */
  readonly areas: string;
  readonly count: number;
  /** Whether these are all the areas in the picture. */
  readonly all: boolean;
  readonly risen: number;
  readonly fallen: number;
  /** Both figures read the same. */
  readonly same: number;
  /** The intervals overlap. */
  readonly unclear: number;
}

export interface LevelsFact {
  readonly benchmark: string;
  /** The benchmark's figure with its unit. */
  readonly value: string;
  readonly period: string;
  /** "5 bydele", clearly above. */
  readonly above: string;
  readonly aboveCount: number;
  readonly belowCount: number;
  /** Counts those more than so far above, such as "10 procentpoint"; absent where all above are counted. */
  readonly distance?: string;
}

export interface VerdictsFact {
  readonly area: string;
  readonly benchmark: string;
  /** Indicators with figures of both. */
  readonly count: number;
  readonly better: number;
  readonly worse: number;
  readonly level: number;
  /** The interval holds the benchmark's figure. */
  readonly unclear: number;
  /** Measures without a good end: above, below and the same. */
  readonly above: number;
  readonly below: number;
}

export interface MultiplesWords {
  /** Areas whose interval holds the benchmark. */
  inseparable(count: number, benchmark: string): string;
  /** The picture's kind, first in its name. */
  readonly chart: string;
  /** "Kun grundskole i 12 bydele". */
  headingAreas(label: string, areas: string): string;
  /** "8 tal for Åparken". */
  headingIndicators(count: number, area: string): string;
  /** "Samme skala overalt, højeste andel først." */
  sharedByValue(noun: MeasureNoun): string;
  readonly shared: string;
  readonly free: string;
  /** Where some of the free axes begin above zero. */
  readonly someCut: string;
  changes(fact: ChangesFact): readonly Phrase[];
  levels(fact: LevelsFact): readonly Phrase[];
  verdicts(fact: VerdictsFact): readonly Phrase[];
  /** Indicators of one area without a benchmark, from first to latest figure. */
  movements(fact: { area: string; risen: number; fallen: number; same: number; unclear: number }): string;
  newBoundary(period: string): string;
  existsSince(period: string): string;
  missingBefore(reason: string, period: string): string;
  notComparable(names: string, period: string): string;
  missingEverywhere(periods: string, reason: string): string;
  /** One area's missing periods; `more` areas are not listed. */
  missingSome(list: string, more: number): string;
  missingOne(name: string, periods: string, reason: string): string;
  readonly own: string;
  provisionalIn(period: string): string;
  /** "figur 2 af 12". */
  panel(index: number, count: number): string;
  readonly indicator: string;
  readonly period: string;
  left(count: number): string;
  readonly tooFewPeriods: string;
  /** "mere end ti procentpoint": the distance in words. */
  points(count: number): string;
}

export const multiplesVocabulary: Vocabulary<MultiplesWords> = {
  da,
  en: async () => (await import('./en.js')).en,
};
