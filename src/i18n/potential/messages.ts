/** Words and sentences of `<bydel-potential>`. Figures arrive written; only the sentence is made here. */
import type { PotentialStatus } from '../../model/potential-status.js';
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface PotentialMessages {
  readonly chart: string;
  heading(area: string, comparison: string): string;
  definition(currency: string, year: string): string;
  summary(fact: {
    area: string;
    comparison: string;
    total: string;
    closed: number;
    counted: number;
    count: number;
  }): Phrase[];
  nothing(area: string, comparison: string): string;
  readonly total: string;
  currency(code: string): string;
  gap(value: string, reference: string, gap: string): string;
  persons(gap: string, base: string, closed: number, persons: string): string;
  amount(persons: string, amount: string): string;
  readonly status: Readonly<Record<PotentialStatus, string>>;
  readonly caution: string;
  readonly rounding: string;
  readonly provisional: string;
  readonly assumptions: string;
  readonly assumptionsHint: string;
  readonly closed: string;
  readonly percent: string;
  amountOf(field: string): string;
  personsOf(field: string): string;
  readonly columns: {
    readonly field: string;
    readonly period: string;
    readonly gap: string;
    readonly base: string;
    readonly persons: string;
    readonly perPerson: string;
    readonly amount: string;
    readonly status: string;
  };
  readonly noPotential: string;
  readonly noAreas: string;
  readonly twinsName: string;
  /** Which districts the mean is made of. */
  twins(names: string, count: number): string;
  noTwins(area: string): string;
  unknownComparison(id: string): string;
  sameArea(area: string): string;
  badPeriod(key: string): string;
}

export const potentialVocabulary: Vocabulary<PotentialMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
