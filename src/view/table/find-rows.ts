/** Finds the rows that hold every word of a query, anywhere in their cells, as they are read on screen. */
import type { TableRow } from '../widget-view.js';

/** As people type it: small letters, and a hyphen for the minus sign that we print. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('\u2212', '-');
}

/** What each row is searched by. Made once for a table: writing 200,000 rows takes longer than looking through them. */
export function searchTexts(rows: readonly TableRow[]): readonly string[] {
  return rows.map(({ cells }) => plain(cells.map(({ text }) => text).join('\n')));
}

/**
 * @param texts `searchTexts(rows)`.
 * @param query Words in any order; empty finds every row.
 */
export function findRows(rows: readonly TableRow[], texts: readonly string[], query: string): readonly TableRow[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return words.length ? rows.filter((_, index) => words.every((word) => texts[index]?.includes(word))) : rows;
}
