/**
 * Puts a table's rows in the order of one column. Missing cells stand last in both directions, in the order they came
 * in, so that their place tells nothing of what is hidden. Knows no language: texts are compared by a given function.
 */
import type { TableCell } from '../widget-view.js';
import type { SortDirection } from './shown-table.js';

export interface SortOptions {
  /** Index of the column. */
  readonly column: number;
  readonly direction: SortDirection;
  /** Order of two texts, as `Array.sort` wants it. */
  compareText(a: string, b: string): number;
}

interface Keyed<Row> {
  readonly row: Row;
  readonly key: number;
}

/** The place of each text among all, each compared once: 200,000 rows may name a dozen areas. Equal texts share one. */
function textRanks(texts: ReadonlySet<string>, compare: SortOptions['compareText']): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let rank = 0;
  let before: string | undefined;
  for (const text of [...texts].sort(compare)) {
    if (before !== undefined && compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return ranks;
}

/**
 * Stable: rows that are equal keep their order, in both directions. Numbers go by value and before texts.
 *
 * @returns A new list; the one given stays as it is.
 */
export function sortRows<Row extends { readonly cells: readonly TableCell[] }>(
  rows: readonly Row[],
  { column, direction, compareText }: SortOptions,
): Row[] {
  const values = rows.map(({ cells }) => cells[column]?.value ?? null);
  const ranks = textRanks(new Set(values.filter((value) => typeof value === 'string')), compareText);
  const numbers: Keyed<Row>[] = [];
  const texts: Keyed<Row>[] = [];
  const missing: Row[] = [];
  rows.forEach((row, index) => {
    const value = values[index]!;
    if (typeof value === 'number') numbers.push({ row, key: value });
    else if (value === null) missing.push(row);
    else texts.push({ row, key: ranks.get(value)! });
  });
  const sign = direction === 'ascending' ? 1 : -1;
  const order = (a: Keyed<Row>, b: Keyed<Row>): number => sign * (a.key - b.key);
  const sorted = sign === 1 ? [numbers, texts] : [texts, numbers];
  return [...sorted.flatMap((part) => part.sort(order).map(({ row }) => row)), ...missing];
}
