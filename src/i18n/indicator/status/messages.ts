/** Words and sentences of the form `status`: level against change. Figures and periods arrive written. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { MeasureNoun, Relation } from '../messages.js';
import { da } from './da.js';

/** What an area's level is to the line, and what has become of it; `unclear` where intervals overlap. */
export interface StatusPlace {
  /** `alone`: there is no line. */
  readonly level: Relation | 'unclear' | 'alone';
  readonly change: Relation | 'unclear';
}

/** Whether level and change are on the better side; absent where the measure is not judged. */
export interface StatusVerdict {
  readonly level: 'better' | 'worse';
  readonly change: 'better' | 'worse';
}

export interface StatusFact {
  readonly area: string;
  readonly noun: MeasureNoun;
  readonly value: string;
  readonly period: string;
  readonly since: string;
  readonly line: string;
  readonly place: StatusPlace;
  /** The change without sign. */
  readonly change: string;
  readonly verdict?: StatusVerdict;
}

export interface StatusSpreadFact {
  readonly areas: string;
  readonly period: string;
  readonly since: string;
  readonly line: string;
  /** The corner that tells most, with how many stand there, and who where they are few. */
  readonly corner: StatusPlace;
  readonly count: number;
  readonly names: string;
  readonly opposite: number;
  readonly unclear: number;
}

export interface StatusMessages {
  readonly chart: string;
  /** What the line is called where it is no benchmark: as a label, and in a sentence. */
  readonly median: string;
  readonly theMedian: string;
  axisX(unit: string, period: string): string;
  axisY(unit: string, period: string): string;
  /** "højt og stigende". */
  corner(place: StatusPlace): string;
  verdict(verdict: StatusVerdict): string;
  summary(fact: StatusFact): readonly Phrase[];
  spread(fact: StatusSpreadFact): readonly Phrase[];
  /** Where no area stands clearly in a corner. */
  allUnclear(areas: string, period: string, since: string): string;
  provisionalNote(period: string): string;
  readonly provisional: string;
  readonly unclear: string;
  unplaced(name: string, period: string, reason: string): string;
  unplacedMany(count: number): string;
  level: string;
  change(since: string): string;
  readonly place: string;
  sinceNote(period: string): string;
  noEarlier(label: string, period: string): string;
  nobody(period: string, since: string): string;
}

export const statusVocabulary: Vocabulary<StatusMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
