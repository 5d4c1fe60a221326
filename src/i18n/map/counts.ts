/** Words of `<bydel-map>` for who can be met and what runs in a district. Loaded with those forms. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './counts.da.js';

export interface InitiativesFact {
  readonly count: number;
  readonly period: string;
  readonly moves: number;
  readonly area: string;
  readonly most: number;
}

export interface CountMessages {
  readonly noneThere: string;
  readonly presence: {
    readonly heading: string;
    readonly definition: string;
    /** Over a column of counts. */
    readonly unit: string;
    total(count: number): string;
    readonly places: string;
    readonly who: string;
    readonly none: string;
    count(form: 'fixed' | 'ad-hoc' | 'town-hall', count: number): string;
    summary(fixed: number, all: string, empty: number): Phrase[];
  } & Readonly<Record<'fixed' | 'ad-hoc' | 'town-hall', string>>;
  readonly initiatives: {
    readonly heading: string;
    readonly definition: string;
    /** Over a column of counts. */
    readonly unit: string;
    total(count: number): string;
    readonly which: string;
    readonly none: string;
    readonly arrows: string;
    summary(fact: InitiativesFact): Phrase[];
  };
  readonly noPresence: string;
  readonly noInitiatives: string;
}

export const countVocabulary: Vocabulary<CountMessages> = {
  da,
  en: async () => (await import('./counts.en.js')).en,
};
