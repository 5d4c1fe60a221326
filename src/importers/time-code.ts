/**
 * Points and stretches of time as statistical files write them, as periods of a document: StatBank's codes, ISO, Danish and
 * English words, school years, spans and spreadsheet days. Knows single texts; whoever calls decides for the column.
 */
import { parsePeriod } from '../model/period.js';

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(mar|mär)/,
  /^apr/,
  /^(maj|may|mai)$/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^(dec|des)/,
];

const two = (number: string | number): string => String(number).padStart(2, '0');

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Monday to Sunday of an ISO week, as a span of days. */
function week(year: number, number: number): string | undefined {
  if (number < 1 || number > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000 + (number - 1) * 7 * 86_400_000;
  return `${isoDay(monday)}..${isoDay(monday + 6 * 86_400_000)}`;
}

/** "2023" and "24", "2024" or "2025": a school year where the second follows the first, else a span. */
function yearPair(first: string, sign: string, last: string): string {
  const year = Number(first);
  const next = last.length === 2 ? Math.floor(year / 100) * 100 + Number(last) : Number(last);
  if (sign === '/' && next === year + 1) return `${first}/${two(next % 100)}`;
  return `${first}..${next}`;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(word.toLowerCase())) + 1;
}

type Reader = (match: readonly string[]) => string | undefined;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})\s*[HS]\s*([12])$/i, ([, year, half]) => `${year}-H${half}`],
  [/^(\d{4})[\s-]*[QK]\s*([1-4])$/i, ([, year, quarter]) => `${year}-Q${quarter}`],
  [/^(\d{4})M(\d\d)$/i, ([, year, month]) => `${year}-${month}`],
  [/^(\d{4})M(\d\d)D(\d\d)$/i, ([, year, month, day]) => `${year}-${month}-${day}`],
  [/^(\d{4})-?[UW](\d\d?)$/i, ([, year, number]) => week(Number(year), Number(number))],
  [/^(?:Q|K)([1-4])[\s-]*(\d{4})$/i, ([, quarter, year]) => `${year}-Q${quarter}`],
  [/^([1-4])\.?\s*(?:kvt\.?|kvartal|quarter)\s*(\d{4})$/i, ([, quarter, year]) => `${year}-Q${quarter}`],
  [/^([12])\.?\s*(?:halvår|half-?year)\s*(\d{4})$/i, ([, half, year]) => `${year}-H${half}`],
  [
    /^(\d{4})\s*(\/|-|–|:|\.\.)\s*(\d{4}|\d\d)$/,
    ([, first = '', sign = '', last = '']) => spanOrMonth(first, sign, last),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, year, month, day]) => `${year}-${month}-${day}`],
  [/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/, ([, day]) => day],
  [
    /^(\d\d?)[./-](\d\d?)[./-](\d{4})(?: \d\d:\d\d.*)?$/,
    ([, day = '', month = '', year]) => `${year}-${two(month)}-${two(day)}`,
  ],
  [/^(\d\d?)\.?\s+([a-zæøåä]{3,9})\.?\s+(\d{4})$/i, ([, day = '', month = '', year]) => wordDay(day, month, year)],
  [/^([a-zæøåä]{3,9})\.?\s+(\d{4})$/i, ([, month = '', year]) => wordMonth(month, year)],
  [/^(\d{4})\s+([a-zæøåä]{3,9})\.?$/i, ([, year, month = '']) => wordMonth(month, year)],
];

/** "2024-03" is a month, "2022-23" two years, "2022-2023" as well. */
function spanOrMonth(first: string, sign: string, last: string): string {
  const isMonth = sign === '-' && last.length === 2 && Number(last) >= 1 && Number(last) <= 12;
  return isMonth ? `${first}-${last}` : yearPair(first, sign, last);
}

function wordDay(day: string, word: string, year: string | undefined): string | undefined {
  const month = monthOf(word);
  return month > 0 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function wordMonth(word: string, year: string | undefined): string | undefined {
  const month = monthOf(word);
  return month > 0 ? `${year}-${two(month)}` : undefined;
}

/**
 * The period that a text means: "2024", "2024K1", "2024M01D15", "2024U27", "2023/2024", "1. januar 2024", "31/12/2024" …
 * Day stands before month, as in Danish.
 *
 * @returns a period as documents write it; undefined where the text is none, or no real day
 */
export function readTimeCode(written: string): string | undefined {
  const text = written.trim();
  if (text.length < 4 || text.length > 40) return undefined;
  if (/^\d{4}$/.test(text)) return Number(text) >= 1700 && Number(text) <= 2200 ? text : undefined;
  if (/^\d{4}[-/]/.test(text) && parsePeriod(text)) return text;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const period = match ? read(match) : undefined;
    if (period !== undefined) return parsePeriod(period) ? period : undefined;
  }
  return undefined;
}

/** Codes of a PX file's TIMEVAL, which writes quarter and month as bare digits: "20012" in a list of quarters. */
export function readTimeval(code: string, scale: string): string | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(\d*)$/.exec(code) ?? [];
  const letter = scale.charAt(0).toUpperCase();
  if (!year) return readTimeCode(code);
  if (letter === 'A') return readTimeCode(code);
  return readTimeCode(`${year}${letter}${letter === 'M' || letter === 'W' ? rest.padStart(2, '0') : rest}`);
}
