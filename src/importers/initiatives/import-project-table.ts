/** Initiatives from a table: one a row, told by its headers in Danish or English. */
import { cellText } from '../csv/columns.js';
import type { ReaderResult, ReaderTask } from '../csv/import-csv.js';
import type { Table } from '../csv/table.js';
import { NumberEvidence, bareNumber, readNumber } from '../number-format.js';
import { initiativeParts, type ProjectRecord } from './initiative-parts.js';

const HEADERS = {
  id: /^(?:id|nr|nummer|identifier)$/i,
  title: /^(?:title|titel|navn|name|indsats|projekt|projektnavn|initiative)$/i,
  description: /^(?:description|beskrivelse|formål)$/i,
  start: /^(?:start(?:[_ ]?(?:date|dato))?|startdato|fra|begynder|planned dates:start date)$/i,
  awarded: /^(?:award[_ ]?date|bevillingsdato|bevilget)$/i,
  end: /^(?:end(?:[_ ]?(?:date|dato))?|slut(?:dato)?|til|ophører|planned dates:end date)$/i,
  area: /^(?:area|område|bydel|district|place|boligområde|sted)$/i,
  theme: /^(?:theme|tema|emne|programme|program)$/i,
  lead: /^(?:lead|tovholder|ansvarlig|recipient|modtager|recipient org:name)$/i,
  funder: /^(?:funder|finansiering|pulje|bevillingsgiver|funding org:name)$/i,
  amount: /^(?:amount|beløb|bevilling|amount awarded)$/i,
  currency: /^(?:currency|valuta)$/i,
} as const;

type Field = keyof typeof HEADERS;
export type ProjectColumns = Readonly<Record<Field, number>>;

/** The columns of a table of initiatives; undefined where it has no title, or no beginning. */
export function projectColumns({ headers }: Table): ProjectColumns | undefined {
  const entries = Object.entries(HEADERS).map(([field, pattern]) => [
    field,
    headers.findIndex((name) => pattern.test(name)),
  ]);
  const columns = Object.fromEntries(entries) as Record<Field, number>;
  return columns.title >= 0 && columns.start >= 0 ? columns : undefined;
}

export async function importProjectTable(
  table: Table,
  columns: ProjectColumns,
  { log, pacer, options }: ReaderTask,
): Promise<ReaderResult> {
  const evidence = new NumberEvidence();
  const cell = (cells: readonly string[], field: Field): string =>
    columns[field] < 0 ? '' : cellText(cells[columns[field]]);
  table.records.forEach(({ cells }, row) => {
    const bare = bareNumber(cell(cells, 'amount'));
    if (bare !== undefined) evidence.add(bare, row);
  });
  const verdict = evidence.verdict(options.decimal);
  const amountPlace = { field: table.headers[columns.amount] ?? 'amount' };
  if (verdict.kind === 'ambiguous') log.issue('ambiguous-number', amountPlace, { example: verdict.example });
  if (verdict.kind === 'mixed')
    log.issue('mixed-numbers', amountPlace, { first: verdict.first, second: verdict.second });
  const records: ProjectRecord[] = [];
  for (const { cells, line } of table.records) {
    const texts = Object.fromEntries(
      Object.keys(HEADERS).map((field) => [field, cell(cells, field as Field)]),
    ) as Record<Field, string>;
    const amount = verdict.kind === 'format' ? (readNumber(texts.amount, verdict.format) ?? null) : null;
    records.push({ ...texts, amount, place: { line } });
    if (pacer.isDue) await pacer.pause(records.length / table.records.length);
  }
  for (const [field, index] of Object.entries(columns)) {
    if (index >= 0) log.decide('column-role', { field: table.headers[index]!, column: index + 1 }, { role: field });
  }
  return initiativeParts(records, log);
}
