/**
 * A table as CSV, as a spreadsheet in the reader's language opens it: semicolons and decimal commas in Danish, commas
 * and points in English; full precision, no thousands separators. One kind of value in a column: where a number is
 * missing its cell is empty, and the words for why stand in a last column of their own, there only when needed.
 */
import { daFormatWords } from '../i18n/format.da.js';
import { enFormatWords } from '../i18n/format.en.js';
import type { Locale } from '../i18n/locale.js';
import type { TableCell, TableColumn, TableRow, TableView } from '../view/widget-view.js';

interface Dialect {
  readonly separator: string;
  readonly decimal: string;
}

/** What a spreadsheet would take for a formula or begin a new cell with; the wide forms count in some languages. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function writeText(text: string, { separator }: Dialect): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return guarded.includes(separator) || /["\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function writeNumber(value: number, { decimal }: Dialect): string {
  return Number.isFinite(value) ? String(value === 0 ? 0 : value).replace('.', decimal) : '';
}

function writeCell({ value, text }: TableCell, numeric: boolean | undefined, dialect: Dialect): string {
  if (typeof value === 'number') return writeNumber(value, dialect);
  if (value === null && numeric) return '';
  return writeText(value ?? text, dialect);
}

/** "2021: ikke opgjort; 2022: vises ikke" */
function missingNote({ cells }: TableRow, columns: readonly TableColumn[]): string {
  return cells
    .map(({ value, text }, index) => ({ column: columns[index], isMissing: value === null, text }))
    .filter(({ column, isMissing, text }) => column?.numeric && isMissing && text)
    .map(({ column, text }) => `${column?.label}: ${text}`)
    .join('; ');
}

/** Lines end in CR LF. No byte order mark: that belongs to the file. */
export function tableToCsv({ columns, rows }: TableView, { code }: Pick<Locale, 'code'>): string {
  const { decimal, missing } = code === 'da' ? daFormatWords : enFormatWords;
  const dialect: Dialect = { separator: decimal === ',' ? ';' : ',', decimal };
  const notes = rows.map((row) => missingNote(row, columns));
  const hasNotes = notes.some((note) => note);
  const head = [...columns.map(({ label }) => label), ...(hasNotes ? [missing] : [])];
  const lines = rows.map((row, index) => [
    ...row.cells.map((cell, at) => writeCell(cell, columns[at]?.numeric, dialect)),
    ...(hasNotes ? [writeText(notes[index] ?? '', dialect)] : []),
  ]);
  return [head.map((label) => writeText(label, dialect)), ...lines]
    .map((cells) => `${cells.join(dialect.separator)}\r\n`)
    .join('');
}
