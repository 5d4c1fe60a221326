/** Words of the strip of all years under a timeline. They are loaded with it. */
import type { LanguageCode } from '../locale.js';

export interface OverviewWords {
  readonly name: string;
  /** Where it shows how many run. */
  readonly ofCounts: string;
  readonly handle: Readonly<Record<'start' | 'end', string>>;
}

const WORDS: Readonly<Record<LanguageCode, OverviewWords>> = {
  da: { name: 'Overblik', ofCounts: 'Overblik, i gang', handle: { start: 'Vist fra', end: 'Vist til' } },
  en: { name: 'Overview', ofCounts: 'Overview, running', handle: { start: 'Shown from', end: 'Shown to' } },
};

export function overviewWords(code: LanguageCode): OverviewWords {
  return WORDS[code];
}
