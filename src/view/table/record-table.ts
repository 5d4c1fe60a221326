/**
 * A table of records of one kind: a list of columns, each of which writes one cell of a record. Rows are made when they
 * are asked for and cells when they are read, since 200,000 figures may stand behind a page of 500.
 */
import type { ColumnWord } from '../../i18n/table/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Model } from '../../model/model.js';
import type { Locale } from '../../i18n/locale.js';
import type { Target } from '../scene.js';
import type { TableCell, TableColumn, TableRow } from '../widget-view.js';
import { lazy } from '../shared/lazy.js';
import type { TableWords } from './table-words.js';

/** What each kind of table is given. */
export interface TableInput {
  readonly model: Model;
  readonly locale: Locale;
  readonly words: TableWords;
  /** Known ids only; empty = all. */
  readonly areas: ReadonlySet<string>;
  /** A known id. */
  readonly indicator?: string;
}

export interface RecordColumn<T> {
  readonly key: ColumnWord;
  /** Instead of the word for the key. */
  readonly label?: string;
  /** Default false. */
  readonly numeric?: boolean;
  cell(record: T): TableCell;
}

/** What each kind of table gives back; the frame around it is made in `table-view.ts`. */
export interface RecordTable {
  readonly count: number;
  readonly summary: readonly Phrase[];
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  rows(): readonly TableRow[];
}

export interface RecordTableParts<T> {
  readonly records: readonly T[];
  readonly columns: readonly RecordColumn<T>[];
  readonly summary: readonly Phrase[];
  readonly notes?: readonly string[];
  targetOf?(record: T): Target;
}

class RecordRow<T> implements TableRow {
  constructor(
    readonly key: string,
    private readonly record: T,
    private readonly table: Pick<RecordTableParts<T>, 'columns' | 'targetOf'>,
  ) {}

  get target(): Target | undefined {
    return this.table.targetOf?.(this.record);
  }

  get cells(): readonly TableCell[] {
    return this.table.columns.map(({ cell }) => cell(this.record));
  }
}

/** The first column, which names the row, and those in which any record has something to say. */
function filledColumns<T>({ records, columns }: RecordTableParts<T>): readonly RecordColumn<T>[] {
  return columns.filter(({ cell }, index) => index === 0 || records.some((record) => cell(record).value !== null));
}

export function recordTable<T>(parts: RecordTableParts<T>, { messages }: TableWords): RecordTable {
  const { records, summary, notes = [], targetOf } = parts;
  const columns = filledColumns(parts);
  return {
    count: records.length,
    summary,
    notes,
    columns: columns.map(({ key, label = messages.columns[key], numeric }) => ({ key, label, numeric })),
    rows: lazy(() => records.map((record, index) => new RecordRow(String(index), record, { columns, targetOf }))),
  };
}

/** Whether nothing is asked for or one of the ids is. */
export function isWithin(areas: ReadonlySet<string>, ids: readonly (string | undefined)[]): boolean {
  return areas.size === 0 || ids.some((id) => id !== undefined && areas.has(id));
}

/** "12 bydele": how many different areas, by their common kind. Empty where there is none. */
export function countAreas({ model, locale }: TableInput, ids: Iterable<string>): string {
  const areas = new Set(ids);
  const kinds = new Set([...areas].map((id) => model.areas.get(id)?.kind ?? 'district'));
  const [kind] = kinds;
  return areas.size ? locale.messages.areas(areas.size, kinds.size === 1 ? kind : undefined) : '';
}
