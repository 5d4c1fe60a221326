/** From the text of a table to its records under one header, with what was decided on the way. */
import { ImportError } from '../import-error.js';
import type { FindingLog } from '../finding-log.js';
import type { Pacer } from '../pacer.js';
import { declaredSeparator, findFrame, sniffSeparator } from './sniff.js';
import { CsvReader, type CsvRecord } from './tokenize.js';

/** More records than any document can use: a guard, no limit that anybody should meet. */
const MOST_RECORDS = 2_000_000;

export interface Table {
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly records: readonly CsvRecord[];
  /** Lines under the table. */
  readonly note: string;
  /** Lines above it. */
  readonly title: string;
}

async function readRecords(reader: CsvReader, pacer: Pacer): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for (let record = reader.next(); record && records.length < MOST_RECORDS; record = reader.next()) {
    records.push(record);
    if ((records.length & 255) === 0 && pacer.isDue) await pacer.pause(reader.share);
  }
  if (reader.unclosed !== undefined) throw new ImportError('unclosed-quote', { line: reader.unclosed }, {});
  return records;
}

/** Headers without blanks around them; of two alike the second gets a number. */
function readHeaders({ cells, line }: CsvRecord, log: FindingLog): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const header = cell.trim().replace(/\s+/g, ' ') || `kolonne ${index + 1}`;
    let name = header;
    for (let number = 2; taken.has(name); number += 1) name = `${header} (${number})`;
    taken.add(name);
    if (name !== header) log.decide('duplicate-header', { line, field: header }, { header, name });
    return name;
  });
}

const words = (records: readonly CsvRecord[]): string =>
  records
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
    .join(' ')
    .slice(0, 2_000);

/** @throws (rejects) ImportError where there is no table, or a quote is never closed */
export async function readTable(
  text: string,
  { log, pacer, separator: wanted }: { readonly log: FindingLog; readonly pacer: Pacer; readonly separator?: string },
): Promise<Table> {
  const declared = declaredSeparator(text);
  const separator = wanted ?? declared.separator ?? sniffSeparator(declared.text);
  const records = await readRecords(new CsvReader(declared.text, separator), pacer);
  const { header, end } = findFrame(records);
  const head = records[header];
  if (!head) throw new ImportError('empty-file', {}, {});
  log.decide('separator', { line: head.line }, { separator });
  const [title, notes] = [records.slice(0, header), records.slice(end)];
  if (title.length > 0) log.decide('title-lines', { line: 1 }, { count: title.length });
  if (notes.length > 0) log.decide('footnote-lines', { line: notes[0]!.line }, { count: notes.length });
  const headers = readHeaders(head, log);
  const body = records.slice(header + 1, end);
  for (const { cells, line } of body) {
    if (cells.length === headers.length) continue;
    const isPadded = cells.length > headers.length && cells.slice(headers.length).every((cell) => cell.trim() === '');
    if (!isPadded) log.issue('row-width', { line }, { expected: headers.length, actual: cells.length });
  }
  return { headers, headerLine: head.line, records: body, note: words(notes), title: words(title) };
}
