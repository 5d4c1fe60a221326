/** Words and sentences of `<bydel-criteria>`. Figures and names arrive written; only the sentence is made here. */
import type { Conclusion, CriterionOutcome } from '../../model/criteria-outcome.js';
import type { Operator } from '../../schema/generated/document.js';
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface ConclusionFact {
  readonly conclusion: Conclusion;
  /** The rule set's name. */
  readonly label: string;
  readonly area: string;
  readonly needed: number;
  /** Residents that the rules ask for, written; empty = none. */
  readonly atLeast: string;
  /** The area's residents, written; empty = not known. */
  readonly residents: string;
  readonly hidesOrigin: boolean;
}

export interface CriteriaMessages {
  readonly chart: string;
  heading(label: string): string;
  official(since: string, year: string): string;
  own(since: string, year: string): string;
  met(area: string, met: number, count: number, year: string): Phrase[];
  unanswered(count: number): string;
  conclusion(fact: ConclusionFact): string;
  years(met: number, needed: number): string;
  readonly of: string;
  readonly criteria: string;
  readonly outcome: Readonly<Record<CriterionOutcome, string>>;
  limit(operator: Operator, value: string): string;
  readonly limitUnknown: string;
  distance(distance: string, side: 'above' | 'below' | 'same'): string;
  readonly keys: { readonly limit: string; readonly isMet: string };
  readonly scale: string;
  follows(criterion: string, times: string, area: string, value: string): string;
  mean(criterion: string, years: number): string;
  formerly(name: string, from: string, to: string): string;
  readonly originHidden: string;
  readonly legalFact: string;
  readonly columns: {
    readonly criterion: string;
    readonly value: string;
    readonly period: string;
    readonly limit: string;
    readonly distance: string;
    readonly outcome: string;
  };
  caption(label: string, area: string, year: string): string;
  unknownRuleSet(id: string, known: string): string;
  notInForce(label: string, year: string): string;
  noFigures(area: string): string;
  readonly noAreas: string;
  badPeriod(key: string): string;
  unknownShow(word: string): string;
  readonly noIndicator: string;
}

export const criteriaVocabulary: Vocabulary<CriteriaMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
