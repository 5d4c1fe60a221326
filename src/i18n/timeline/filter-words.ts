/** Words of the panels in which a reader groups, filters and searches a timeline. They are loaded with the panels. */
import type { LanguageCode } from '../locale.js';

export interface FilterWords {
  /** Of a value that an initiative does not state. */
  readonly unsaid: string;
  /** Label of the search field. */
  readonly search: string;
  readonly close: string;
  /** Heading of the orders of a list, and those that are not the first. */
  readonly order: string;
  readonly orders: Readonly<Record<'oldest' | 'name', string>>;
}

const WORDS: Readonly<Record<LanguageCode, FilterWords>> = {
  da: {
    unsaid: 'Ikke oplyst',
    search: 'Ord i navn, formål, målgruppe, aktør eller område',
    close: 'Luk',
    order: 'Rækkefølge',
    orders: { oldest: 'Ældste start først', name: 'Navn' },
  },
  en: {
    unsaid: 'Not stated',
    search: 'Words in name, aims, target group, actor or area',
    close: 'Close',
    order: 'Order',
    orders: { oldest: 'Oldest start first', name: 'Name' },
  },
};

export function filterWords(code: LanguageCode): FilterWords {
  return WORDS[code];
}
