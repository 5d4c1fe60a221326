/** Initiatives from a table: one a row, told by its headers in Danish or English. */
import { cellText } from '../csv/columns.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import type { Table } from '../csv/table.js';
import { NumberEvidence, bareNumber, readNumber } from '../number-format.js';
import type { ImportOptions } from '../imported.js';
import { readTimeCode } from '../time-code.js';
import { initiativeParts, type ProjectRecord } from './initiative-parts.js';

/** An initiative's own words: a table that has one of these is about nothing else. */
const TITLE =
  /^(?:indsats(?:en)?s?[_ ]?(?:navn|titel)?|projekt(?:et)?s?[_ ]?(?:navn|titel)?|navn på (?:indsats|projekt)(?:en|et)?|initiativ(?:et)?s?[_ ]?(?:navn|titel)?|initiative(?:[_ ]?(?:name|title))?|project(?:[_ ]?(?:name|title))?|aktivitet)$/i;

const HEADERS = {
  id: /^(?:id|nr|nummer|identifier|(?:projekt|indsats|project)[_ ]?(?:id|nr|nummer))$/i,
  title: /^(?:title|titel|navn|name)$/i,
  description: /^(?:description|beskrivelse|formål)$/i,
  start:
    /^(?:start(?:[_ ]?(?:date|dato|år|year|tidspunkt))?|fra|fra dato|begynder|begyndt|påbegyndt|igangsat|planned dates:start date)$/i,
  awarded: /^(?:award[_ ]?date|bevillingsdato|bevilget)$/i,
  end: /^(?:end(?:[_ ]?(?:date|year))?|slut(?:[_ ]?(?:dato|år|tidspunkt))?|til|til dato|ophører|ophørt|afsluttet|udløber|planned dates:end date)$/i,
  time: /^(?:periode|period|projektperiode|løbetid|duration)$/i,
  area: /^(?:area|område(?:navn)?|bydel(?:e|snavn)?|district|place|boligområde|boligafdeling|sted|lokalitet)$/i,
  theme: /^(?:theme|tema|emne|indsatsområde|programme|program|kategori|category)$/i,
  lead: /^(?:lead|tovholder|ansvarlig(?: (?:enhed|organisation))?|projektejer|ejer|owner|recipient|modtager|recipient org:name)$/i,
  partners: /^(?:partners?|partnere|samarbejdspartnere?|aktører|deltagere)$/i,
  target: /^(?:målgrupper?|target[_ ]?group|for hvem)$/i,
  status: /^(?:status|tilstand|state)$/i,
  approach: /^(?:tilgang|approach|type|indsatstype|slags)$/i,
  funder: /^(?:funder|finansiering|finansieringskilde|pulje|bevillingsgiver|funding org:name)$/i,
  amount: /^(?:amount|beløb|bevilling|budget|økonomi|amount awarded)(?: (?:i |in )?(?:kr\.?|dkk))?$/i,
  currency: /^(?:currency|valuta)$/i,
} as const;

type Field = keyof typeof HEADERS;
export type ProjectColumns = Readonly<Record<Field, number>>;

/** "Startdato (dd-mm-åååå)" and "start_dato" are both a start. */
const bareHeader = (name: string): string =>
  name
    .replace(/\(.*\)/, '')
    .replace(/[:*]+$/, '')
    .trim();

/** Columns that a table of figures by time has, and no list of initiatives. */
const FIGURES = /^(?:tid|år|aar|year|time|kvartal|måned|indhold|værdi|value|antal)$/i;

/**
 * The columns of a table of initiatives: it has a title and a beginning, or a header that says what it lists and no figures.
 * undefined for any other table.
 */
export function projectColumns({ headers }: Table, { format }: ImportOptions): ProjectColumns | undefined {
  const names = headers.map(bareHeader);
  const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const entries = Object.entries(HEADERS).map(([field, pattern]) => [field, find(pattern)]);
  const columns = Object.fromEntries(entries) as Record<Field, number>;
  const own = find(TITLE);
  const isList = own >= 0 && find(FIGURES) < 0 && headers.length > 1;
  if (own >= 0) columns.title = own;
  if (format === 'initiatives') return { ...columns, title: Math.max(0, columns.title) };
  return columns.title >= 0 && (columns.start >= 0 || isList) ? columns : undefined;
}

const MOST_PARTNERS = 50;

/** "A; B", "A, B" or one a line. A name with a comma in it stands in quotes of the file, so semicolons go before commas. */
function splitNames(text: string): readonly string[] {
  const sign = text.includes(';') ? /;/ : text.includes('\n') ? /\n/ : /,/;
  const names = text.split(sign).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_PARTNERS);
}

/** One period as beginning and end: "2019-2023", or a year alone, which is a beginning. */
function splitPeriod(text: string): readonly [start: string, end: string] {
  const [start = '', end = ''] = (readTimeCode(text) ?? text).split('..');
  const school = /^(\d{4})\/\d\d$/.exec(start);
  return school ? [start, start] : [start, end];
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
    if (verdict.kind === 'format' && amount === null && /\p{L}|\d/u.test(texts.amount))
      log.issue('not-a-number', { line, ...amountPlace }, { text: texts.amount.slice(0, 40) });
    const [start, end] = texts.start === '' && texts.end === '' ? splitPeriod(texts.time) : [texts.start, texts.end];
    records.push({ ...texts, start, end, partners: splitNames(texts.partners), amount, place: { line } });
    if (pacer.isDue) await pacer.pause(records.length / table.records.length);
  }
  for (const [field, index] of Object.entries(columns)) {
    if (index >= 0)
      log.decide(
        'column-role',
        { field: table.headers[index]!, column: index + 1 },
        { role: field === 'time' ? 'period' : field },
      );
  }
  return initiativeParts(records, log);
}
