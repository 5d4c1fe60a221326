/** Words of the controls round any table: what is shown of it, in which order. They are loaded with the table. */
import { danishFormat } from '../format.da.js';
import { englishFormat } from '../format.en.js';
import type { LanguageCode } from '../locale.js';
import type { SortDirection } from '../../view/table/shown-table.js';

export interface TableControlWords {
  sortBy(column: string): string;
  readonly previousRows: string;
  readonly nextRows: string;
  /** Name of the box in which a wide table is scrolled, before its caption. */
  readonly tableRegion: string;
  /** Label of the filter box. */
  readonly filter: string;
  /** "Række 1–500 af 2.340". */
  range(from: number, to: number, count: number): string;
  /** How many rows a filter leaves. */
  found(count: number, all: number): string;
  /** Said after sorting; `undefined` = back in the document's own order. */
  sorted(column: string, direction: SortDirection | undefined): string;
}

const da = (value: number): string => danishFormat.number(value);
const en = (value: number): string => englishFormat.number(value);

const WORDS: Readonly<Record<LanguageCode, TableControlWords>> = {
  da: {
    sortBy: (column) => `Sortér efter ${column}`,
    previousRows: 'Forrige rækker',
    nextRows: 'Næste rækker',
    tableRegion: 'Tabel, kan rulles',
    filter: 'Filtrér rækker',
    range: (from, to, count) => `Række ${da(from)}–${da(to)} af ${da(count)}`,
    found: (count, all) => `${count ? da(count) : 'Ingen'} af ${da(all)} rækker passer.`,
    sorted: (column, direction) =>
      direction
        ? `Sorteret efter ${column}, ${direction === 'ascending' ? 'stigende' : 'faldende'}.`
        : 'Oprindelig rækkefølge.',
  },
  en: {
    sortBy: (column) => `Sort by ${column}`,
    previousRows: 'Previous rows',
    nextRows: 'Next rows',
    tableRegion: 'Table, can be scrolled',
    filter: 'Filter rows',
    range: (from, to, count) => `Rows ${en(from)}–${en(to)} of ${en(count)}`,
    found: (count, all) => `${count ? en(count) : 'None'} of ${en(all)} rows match.`,
    sorted: (column, direction) => (direction ? `Sorted by ${column}, ${direction}.` : 'Original order.'),
  },
};

export function tableControlWords(code: LanguageCode): TableControlWords {
  return WORDS[code];
}
