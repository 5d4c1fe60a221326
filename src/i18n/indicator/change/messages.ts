/** Words and sentences of the form `change`. Figures and periods arrive written; only the sentence is made here. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { MeasureNoun } from '../messages.js';
import { da } from './da.js';

/** What a figure did between two periods. */
export type TurnWord = 'rose' | 'fell' | 'same' | 'unclear';

export interface AreaChangeFact {
  readonly area: string;
  readonly noun: MeasureNoun;
  readonly turn: TurnWord;
  readonly first: string;
  readonly firstPeriod: string;
  readonly last: string;
  readonly lastPeriod: string;
  readonly distance: string;
  /** Absent where the measure has no good end, or where nothing can be judged. */
  readonly verdict?: 'better' | 'worse';
}

export interface TurnCountFact {
  readonly noun: MeasureNoun;
  /** "12 bydele": those with figures in both periods. */
  readonly areas: string;
  readonly total: number;
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  readonly unclear: number;
  /** Absent where the sentence before has named them. */
  readonly periods?: { readonly first: string; readonly last: string };
}

export interface ChangeMessages {
  readonly chart: string;
  areaChange(fact: AreaChangeFact): readonly Phrase[];
  /** The highlighted area lacks a figure. */
  areaMissing(area: string, ends: string): string;
  turns(fact: TurnCountFact): readonly Phrase[];
  /** "For 3 bydele mangler tallet i mindst en af de to perioder." */
  missing(areas: string, total: number): string;
  /** In a label: "faldet 0,4". The distance is empty where there is none. */
  turn(turn: TurnWord, distance: string): string;
  readonly verdict: Readonly<Record<'better' | 'worse', string>>;
  /** Read aloud: "faldet 0,4 procentpoint siden 2020". */
  since(turn: string, period: string): string;
  /** "gennemsnit 2022–23". */
  mean(period: string): string;
  /** Over the areas that have no line. */
  readonly withoutLine: string;
  /** "2020 vises ikke af hensyn til privatliv". */
  end(period: string, point: string): string;
  reasonCount(areas: string, reason: string): string;
  readonly change: string;
  readonly outcome: string;
  acrossBreak(period: string, text: string): string;
  readonly differentKinds: string;
  readonly overlapping: string;
  /** Two periods were taken because others are counted differently. */
  chosenPeriods(first: string, last: string): string;
  readonly needsTwo: string;
  noLine(first: string, last: string): string;
}

export const changeVocabulary: Vocabulary<ChangeMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
