/** What a page's author can ask of `<bydel-table>`, and what its view has to be told besides. */

export const TABLE_KINDS = ['observations', 'initiatives', 'actors', 'ties', 'experiences', 'goals'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface TableOptions {
  /** As written. Default `observations`. */
  readonly of?: string;
  /** Indicator id: its figures, or the initiatives, experiences and goals that name it. Default all. */
  readonly indicator?: string;
  /** Area ids; empty = all. */
  readonly areas?: readonly string[];
  /** The reader's day, `2026-10-01`: the name of a person is not shown from the day it expires. */
  readonly today: string;
}

export function isTableKind(of: string): of is TableKind {
  return (TABLE_KINDS as readonly string[]).includes(of);
}
