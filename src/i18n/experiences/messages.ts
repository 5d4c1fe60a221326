/** Words and sentences of `<bydel-experiences>`. */
import type { ExperienceLink, SignalStep } from '../../schema/generated/document.js';
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export type Relation = ExperienceLink['relation'];
export type Grouping = 'theme' | 'sector' | 'period';

export interface ExperiencesMessages {
  readonly chart: string;
  readonly heading: string;
  readonly signalsHeading: string;
  /** Heads the columns of the trails' steps. */
  readonly columns: Readonly<Record<'step' | 'outcome', string>>;
  summary(count: number, contradictions: number, places: string): Phrase[];
  signals(count: number, open: number): string;
  readonly quote: (text: string) => string;
  voices(count: number): string;
  /** "Modsiger" with the indicator's name. */
  relation(relation: Relation, indicator: string): string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly unlinked: string;
  readonly step: Readonly<Record<SignalStep['kind'], string>>;
  readonly open: string;
  readonly withoutGroup: string;
  readonly filterLabel: string;
  readonly groupLabel: string;
  readonly group: Readonly<Record<Grouping, string>>;
  readonly all: string;
  counted(word: string, count: number): string;
  readonly caution: string;
  capped(shown: number, count: number): string;
  withheld(count: number): string;
  readonly nothing: string;
  readonly noSignals: string;
  unknownTheme(id: string): string;
  unknownRelation(word: string): string;
  unknownShow(word: string): string;
}

export const experiencesVocabulary: Vocabulary<ExperiencesMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
