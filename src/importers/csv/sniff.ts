/** Which separator a table has, where its header stands, and where notes begin under it. */
import type { CsvRecord } from './tokenize.js';
import { CsvReader } from './tokenize.js';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Header and twenty rows. */
const SAMPLE = 21;

/** The separator of the first line that says so ("sep=;", as Excel writes), and the text without that line. */
export function declaredSeparator(text: string): { readonly separator?: string; readonly text: string } {
  const [line = '', separator] = /^sep=(.)\r?\n/i.exec(text.slice(0, 10)) ?? [];
  return separator === undefined ? { text } : { separator, text: text.slice(line.length) };
}

function widths(text: string, separator: string): readonly number[] {
  const reader = new CsvReader(text, separator);
  const found: number[] = [];
  for (let record = reader.next(); record && found.length < SAMPLE; record = reader.next())
    found.push(record.cells.length);
  return found;
}

/** The number that most records have; of two as frequent, the larger. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || b - a)[0]?.[0] ?? 0;
}

/** The separator by which most of the first records fall into equally many fields; ";" where none divides anything. */
export function sniffSeparator(text: string): string {
  const head = text.slice(0, 200_000);
  const scored = SEPARATORS.map((separator) => {
    const found = widths(head, separator);
    const width = commonest(found);
    const share = found.filter((one) => one === width).length / Math.max(1, found.length);
    return { separator, score: width > 1 ? share * 10 + Math.log(width) : 0 };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.separator : ';';
}

export interface Frame {
  /** Index of the header record. */
  readonly header: number;
  /** Index after the last record of the table. */
  readonly end: number;
}

const filled = ({ cells }: CsvRecord): number => cells.filter((cell) => cell.trim() !== '').length;

/** Lines above that hold a title, and lines below that hold notes, are no records. */
export function findFrame(records: readonly CsvRecord[]): Frame {
  const width = commonest(records.slice(0, 200).map(({ cells }) => cells.length));
  const isWide = (record: CsvRecord): boolean =>
    record.cells.length === width && filled(record) > Math.min(1, width - 1);
  const header = Math.max(0, records.slice(0, 50).findIndex(isWide));
  let end = records.length;
  while (end > header + 1 && width > 1 && isNote(records[end - 1]!, width)) end -= 1;
  return { header, end: end === header + 1 && records.length > header + 1 ? records.length : end };
}

/** Only the first field is filled, with words, or the line has fewer fields than the table and no number. */
function isNote(record: CsvRecord, width: number): boolean {
  const [first = '', ...others] = record.cells;
  if (!/\p{L}/u.test(first)) return filled(record) === 0;
  const isAlone = others.every((cell) => cell.trim() === '');
  return isAlone && (record.cells.length < width || width > 2 || first.length > 40);
}
