/** Words of what stands above a timeline's lanes. They are loaded with it. */
import type { LanguageCode } from '../locale.js';

export interface AboveWords {
  readonly bands: string;
  readonly goals: string;
  /** Several that are due at about the same time: "3 mål". */
  goalCount(count: number): string;
  readonly goalState: Readonly<Record<'reached' | 'missed', string>>;
}

const WORDS: Readonly<Record<LanguageCode, AboveWords>> = {
  da: {
    bands: 'Perioder',
    goals: 'Mål',
    goalCount: (count) => `${count} mål`,
    goalState: { reached: 'nået', missed: 'ikke nået' },
  },
  en: {
    bands: 'Periods',
    goals: 'Goals',
    goalCount: (count) => `${count} goals`,
    goalState: { reached: 'reached', missed: 'not reached' },
  },
};

export function aboveWords(code: LanguageCode): AboveWords {
  return WORDS[code];
}
