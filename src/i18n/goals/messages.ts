/** Words and sentences of `<bydel-goals>`. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

/** Why something is listed as not linked. */
export type LooseEnd =
  | 'goal-without-parent'
  | 'goal-without-initiative'
  | 'target-without-indicator'
  | 'initiative-without-goal';

export interface GoalsMessages {
  readonly chart: string;
  readonly heading: string;
  /** Of an area: its own goals and those that hold for all. */
  headingOf(area: string): string;
  summary(counts: { goals: number; targets: number; initiatives: number; loose: number }): Phrase[];
  readonly kind: Readonly<Record<'vision' | 'goal' | 'target', string>>;
  readonly initiative: string;
  readonly indicator: string;
  by(period: string): string;
  target(text: string): string;
  readonly looseHeading: string;
  readonly loose: Readonly<Record<LooseEnd, string>>;
  readonly caution: string;
  readonly noGoals: string;
  readonly noGoalsHere: string;
  readonly columns: { readonly initiatives: string; readonly missing: string };
}

export const goalsVocabulary: Vocabulary<GoalsMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
