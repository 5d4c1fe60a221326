/**
 * What each column of a table holds: numbers in which notation, times, codes or words, and which marks of missing figures.
 * One walk over the cells gathers the evidence; a second one, for the columns that turn out to hold figures, reads them.
 */
import type { MissingReason } from '../../schema/generated/document.js';
import type { FindingLog } from '../finding-log.js';
import type { ColumnSummary, ImportOptions } from '../imported.js';
import { MISSING_REASONS, markOf, type Mark } from '../missing-marks.js';
import { NumberEvidence, bareNumber, readNumber, type NumberFormat } from '../number-format.js';
import type { Pacer } from '../pacer.js';
import { readTimeCode } from '../time-code.js';
import type { Table } from './table.js';

/** Different texts of a column that are told apart; a column of more is no dimension. */
const MOST_DISTINCT = 20_000;
const CODE_HEADER = /(?:kode|code|_id|\bid|nr\.?|nummer|number)$|^(?:id|nr|kode|code|nummer|postnr|ags|lau|nuts)\b/i;

export interface Column {
  readonly name: string;
  readonly index: number;
  /** Different texts with their numbers in order of appearance; undefined where there are too many. */
  readonly distinct: ReadonlyMap<string, number> | undefined;
  readonly numbers: number;
  readonly texts: number;
  readonly marks: ReadonlyMap<string, number>;
  readonly isCode: boolean;
  /** Every text in it is a time. */
  readonly isTime: boolean;
  /** How its numbers are written; undefined where it holds no figures, or none that can be read. */
  readonly format: NumberFormat | undefined;
  /** A number like "1.234" is all that it has. */
  readonly isAmbiguous: boolean;
}

/** A cell without blanks, and without the wrapping by which spreadsheets keep zeros: `="0101"`. */
export function cellText(cell: string | undefined): string {
  if (cell === undefined) return '';
  const text = cell.trim();
  return text.startsWith('=') ? (/^="?([^"]*)"?$/.exec(text)?.[1] ?? text) : text;
}

type Kind = 'number' | 'mark' | 'text';

class ColumnProfile {
  readonly evidence = new NumberEvidence();
  readonly marks = new Map<string, number>();
  distinct: Map<string, number> | undefined = new Map();
  /** What each of the distinct texts is: they come again and again. */
  readonly #kinds: Kind[] = [];
  numbers = 0;
  texts = 0;
  hasLeadingZero = false;
  firstText: { readonly text: string; readonly row: number } | undefined;

  constructor(readonly own: ImportOptions['marks']) {}

  add(text: string, row: number): void {
    const known = this.distinct?.get(text);
    const kind = known === undefined ? this.#judge(text, row) : this.#kinds[known]!;
    if (known === undefined) this.#remember(text, kind);
    if (kind === 'number') this.numbers += 1;
    else if (kind === 'mark') this.marks.set(text, (this.marks.get(text) ?? 0) + 1);
    else this.texts += 1;
  }

  #judge(text: string, row: number): Kind {
    if (markOf(text, this.own) !== undefined) return 'mark';
    const bare = bareNumber(text);
    if (bare !== undefined && this.evidence.add(bare, row)) {
      this.hasLeadingZero ||= /^0\d/.test(bare);
      return 'number';
    }
    this.firstText ??= { text, row };
    return 'text';
  }

  #remember(text: string, kind: Kind): void {
    const { distinct } = this;
    if (!distinct) return;
    if (distinct.size >= MOST_DISTINCT) this.distinct = undefined;
    else this.#kinds[distinct.set(text, distinct.size).size - 1] = kind;
  }
}

async function profileColumn(
  table: Table,
  index: number,
  own: ImportOptions['marks'],
  pacer: Pacer,
): Promise<ColumnProfile> {
  const profile = new ColumnProfile(own);
  for (let row = 0; row < table.records.length; row += 1) {
    profile.add(cellText(table.records[row]!.cells[index]), row);
    if ((row & 255) === 0 && pacer.isDue)
      await pacer.pause((index + row / table.records.length) / table.headers.length);
  }
  return profile;
}

/** For a column in which every figure is missing. */
const NO_FORMAT: NumberFormat = { decimal: '.', thousands: '' };

interface Judging {
  readonly table: Table;
  readonly options: ImportOptions;
  readonly log: FindingLog;
}

function isTimeColumn({ distinct, numbers, texts }: ColumnProfile): boolean {
  if (!distinct || numbers + texts === 0 || distinct.size > 2_000) return false;
  const written = [...distinct.keys()].filter((text) => markOf(text) === undefined);
  return written.length > 0 && written.every((text) => readTimeCode(text) !== undefined);
}

/** The column's notation, or why it has none. */
function judge(profile: ColumnProfile, index: number, { table, options, log }: Judging): Column {
  const name = table.headers[index]!;
  const place = (row: number) => ({
    line: table.records[row]?.line ?? table.headerLine,
    column: index + 1,
    field: name,
  });
  const { numbers, texts, marks, distinct, evidence } = profile;
  const isCode = profile.hasLeadingZero || CODE_HEADER.test(name);
  const isFigures = numbers > 0 && !isCode && numbers >= texts * 4;
  const verdict = isFigures ? evidence.verdict(options.decimal) : undefined;
  if (verdict?.kind === 'ambiguous') log.issue('ambiguous-number', place(verdict.row), { example: verdict.example });
  if (verdict?.kind === 'mixed')
    log.issue('mixed-numbers', place(verdict.row), { first: verdict.first, second: verdict.second });
  const isMarksOnly = numbers + texts === 0 && [...marks.keys()].some((mark) => mark !== '');
  const format = verdict?.kind === 'format' ? verdict.format : isMarksOnly ? NO_FORMAT : undefined;
  if (verdict?.kind === 'format' && !verdict.isPlain) {
    log.decide('number-format', { field: name, column: index + 1 }, { ...verdict.format, example: verdict.example });
  }
  if (format && profile.firstText)
    log.issue('not-a-number', place(profile.firstText.row), { text: profile.firstText.text.slice(0, 40) });
  if (isCode && profile.hasLeadingZero) {
    const example = [...(distinct ?? new Map<string, number>()).keys()].find((text) => /^0\d/.test(text)) ?? '';
    log.decide('codes-as-text', { field: name, column: index + 1 }, { example });
  }
  const isAmbiguous = verdict?.kind === 'ambiguous' || verdict?.kind === 'mixed';
  return { name, index, distinct, numbers, texts, marks, isCode, isTime: isTimeColumn(profile), format, isAmbiguous };
}

export async function profileColumns(judging: Judging, pacer: Pacer): Promise<readonly Column[]> {
  const columns: Column[] = [];
  for (let index = 0; index < judging.table.headers.length; index += 1) {
    const profile = await profileColumn(judging.table, index, judging.options.marks, pacer);
    columns.push(judge(profile, index, judging));
    if (pacer.isDue) await pacer.pause((index + 1) / judging.table.headers.length);
  }
  return columns;
}

/** Reasons by number, for arrays of bytes; 0 = none. */
const REASONS: readonly (MissingReason | null)[] = [null, ...MISSING_REASONS];

/** The figures of a column: numbers, and reasons where there are none. */
export class FigureColumn {
  readonly #values: Float64Array;
  readonly #reasons: Uint8Array;
  readonly #missing: Partial<Record<MissingReason, number>> = {};
  #min = Infinity;
  #max = -Infinity;

  constructor(length: number) {
    this.#values = new Float64Array(length).fill(NaN);
    this.#reasons = new Uint8Array(length);
  }

  set(row: number, value: number | MissingReason): void {
    if (typeof value !== 'number') {
      this.#reasons[row] = REASONS.indexOf(value);
      this.#missing[value] = (this.#missing[value] ?? 0) + 1;
      return;
    }
    this.#values[row] = value;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
  }

  /** Least and greatest number, and the missing ones by reason. */
  get counts(): Pick<ColumnSummary, 'missing' | 'min' | 'max'> {
    const hasValues = this.#min <= this.#max;
    return { missing: this.#missing, min: hasValues ? this.#min : null, max: hasValues ? this.#max : null };
  }

  value(row: number): number | null {
    const value = this.#values[row]!;
    return Number.isNaN(value) ? null : value;
  }

  missing(row: number): MissingReason | null {
    return REASONS[this.#reasons[row]!]!;
  }
}

function settle(mark: Mark): number | MissingReason {
  return mark === 'zero' ? 0 : mark;
}

/** Reads a column that holds figures. What is neither number nor mark is missing, and was reported. */
export async function readFigures(
  table: Table,
  column: Column,
  { options, pacer }: { readonly options: ImportOptions; readonly pacer: Pacer },
): Promise<FigureColumn> {
  const figures = new FigureColumn(table.records.length);
  for (let row = 0; row < table.records.length; row += 1) {
    const text = cellText(table.records[row]!.cells[column.index]);
    const mark = markOf(text, options.marks);
    if (mark !== undefined) figures.set(row, settle(mark));
    else figures.set(row, (column.format && readNumber(text, column.format)) ?? 'unknown');
    if ((row & 255) === 0 && pacer.isDue) await pacer.pause(row / table.records.length);
  }
  return figures;
}

/** Which marks of missing figures a column has, and what they were taken for. */
export function tellMarks(column: Column, options: ImportOptions, log: FindingLog): void {
  for (const [mark, count] of column.marks) {
    const reason = markOf(mark, options.marks) ?? 'unknown';
    log.decide(
      'missing-mark',
      { field: column.name, column: column.index + 1 },
      { mark: mark.slice(0, 20), reason, count },
    );
  }
}

/** Counts of a column, with its least and greatest number where it holds figures. */
export function summarize(column: Column, role: string, figures?: FigureColumn): ColumnSummary {
  const { name, numbers, texts } = column;
  const { missing = {}, min = null, max = null } = figures?.counts ?? {};
  return { name, role, numbers, texts, missing, min, max };
}
