/**
 * CSV and its kin: decodes, finds separator, header and notes, decides what each column holds and is, and hands the figures
 * on. Every decision is written down.
 */
import { figureParts } from '../cube/figure-parts.js';
import { decodeText, tellEncoding } from '../decode-text.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import type { ImportOptions } from '../imported.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { readTimeCode } from '../time-code.js';
import { profileColumns, readFigures, summarize, tellMarks, type Column, type FigureColumn } from './columns.js';
import { longTable } from './long-table.js';
import { findRoles, type Roles } from './roles.js';
import { readTable, type Table } from './table.js';

/** Columns of figures under headers that are times, where there are at least two. */
function wideColumns(columns: readonly Column[]): readonly Column[] {
  const found = columns.filter(({ name, numbers, texts, marks, isAmbiguous }) => {
    return readTimeCode(name) !== undefined && (numbers > 0 || (marks.size > 0 && texts === 0)) && !isAmbiguous;
  });
  return found.length >= 2 ? found : [];
}

function checkRoles({ roles = {} }: ImportOptions, table: Table): void {
  const unknown = Object.keys(roles).find((name) => !table.headers.includes(name));
  if (unknown === undefined) return;
  const columns = table.headers.join(', ').slice(0, 200);
  throw new ImportError('unknown-column', { line: table.headerLine }, { name: unknown, columns });
}

function tellRoles(columns: readonly Column[], roles: Roles, log: FindingLog): void {
  for (const { name, index } of columns) {
    const role = roles.of[index]!;
    if (!roles.wide.includes(columns[index]!)) log.decide('column-role', { field: name, column: index + 1 }, { role });
  }
  const [first, last] = [roles.wide[0], roles.wide.at(-1)];
  if (first && last) log.decide('wide-periods', {}, { first: first.name, last: last.name, count: roles.wide.length });
}

const FIGURE_ROLES = ['value', 'numerator', 'denominator', 'lower', 'upper'];

async function readAllFigures(
  table: Table,
  columns: readonly Column[],
  roles: Roles,
  { options, pacer }: ReaderTask,
): Promise<ReadonlyMap<number, FigureColumn>> {
  const wanted = columns.filter(({ index }) => FIGURE_ROLES.includes(roles.of[index]!));
  const figures = new Map<number, FigureColumn>();
  for (const [done, column] of wanted.entries()) {
    pacer.span(0.45 + (0.3 * done) / wanted.length, 0.45 + (0.3 * (done + 1)) / wanted.length);
    figures.set(column.index, await readFigures(table, column, { options, pacer }));
  }
  return figures;
}

/** The file's name without its ending, for a table that has no other. */
function titleOf({ name = '' }: ImportOptions, table: Table): string {
  return (
    table.title ||
    name
      .replace(/^.*[/\\]/, '')
      .replace(/\.[a-z0-9]{1,6}$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim()
  );
}

/** The table of a CSV file, before anything is made of it. */
export async function openTable({ input, options, log, pacer }: ReaderTask): Promise<Table> {
  pacer.span(0, 0.05);
  const decoded = await decodeText(input, { pacer, label: options.encoding });
  if (decoded.text.trim() === '') throw new ImportError('empty-file', {}, {});
  tellEncoding(decoded, log);
  pacer.span(0.05, 0.2);
  return readTable(decoded.text, { log, pacer });
}

/** @throws (rejects) ImportError where there is no table at all */
export async function importCsv(task: ReaderTask, opened?: Table): Promise<ReaderResult> {
  const { options, log, pacer } = task;
  const table = opened ?? (await openTable(task));
  if (table.records.length === 0) throw new ImportError('no-table', { line: table.headerLine }, {});
  checkRoles(options, table);
  pacer.span(0.2, 0.45);
  const columns = await profileColumns({ table, options, log }, pacer);
  const roles = findRoles(columns, wideColumns(columns), options.roles);
  tellRoles(columns, roles, log);
  const figures = await readAllFigures(table, columns, roles, task);
  for (const column of columns) if (figures.has(column.index)) tellMarks(column, options, log);
  const summaries = columns.map((column) => {
    return summarize(column, roles.of[column.index]!, figures.get(column.index));
  });
  const summary = { records: table.records.length, columns: summaries };
  try {
    if (pacer.isDue) await pacer.pause(1);
    pacer.span(0.75, 1);
    const source = await longTable({ table, columns, roles, figures, title: titleOf(options, table) }, pacer);
    const made = await figureParts({ table: source, options, log, pacer });
    return { parts: made.parts, summary: { ...summary, ...made.summary } };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { parts: {}, summary, error };
  }
}
