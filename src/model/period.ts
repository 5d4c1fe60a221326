/**
 * Periods and points in time as a document writes them. Everything is UTC and independent of the reader's time zone.
 * Knows no language: `i18n/format.ts` writes a period for people.
 */

/** What a period covers. `date` is a single day. */
export type PeriodKind = 'date' | 'year' | 'school-year' | 'quarter' | 'half-year' | 'month' | 'mean';

export interface Period {
  /** As written in the document: "2024", "2024-Q1", "2022..2023". */
  readonly key: string;
  readonly kind: PeriodKind;
  /** First millisecond, UTC. */
  readonly start: number;
  /** First millisecond after the period, UTC. */
  readonly end: number;
}

/** The first millisecond of a day, UTC. Month is 1–12. `Date.UTC` alone takes the years 0–99 for 1900–1999. */
function dayStart(year: number, month: number, day: number): number {
  return year > 99 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day);
}

function months(key: string, kind: PeriodKind, [year, month, count]: readonly [number, number, number]): Period {
  return { key, kind, start: dayStart(year, month, 1), end: dayStart(year, month + count, 1) };
}

const DAY = 86_400_000;

/** Of the calendar where the day is written back as it was read: 30 February is read as 1 March. */
function dayPeriod(key: string): Period | undefined {
  const start = Date.parse(key);
  const isRight = (new Date(start).toJSON() as string | null)?.startsWith(key);
  return isRight ? { key, kind: 'date', start, end: start + DAY } : undefined;
}

function simplePeriod(key: string): Period | undefined {
  // Days differ more from record to record than all else, so they are read by what reads them fastest.
  if (key.length === 10) return dayPeriod(key);
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d))|\/(\d\d))?$/.exec(key);
  if (!match) return undefined;
  const [year, quarter, half, month, next] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return undefined;
  if (quarter) return months(key, 'quarter', [year, quarter * 3 - 2, 3]);
  if (half) return months(key, 'half-year', [year, half * 6 - 5, 6]);
  if (next !== undefined) return next === (year + 1) % 100 ? months(key, 'school-year', [year, 8, 12]) : undefined;
  if (month === undefined) return months(key, 'year', [year, 1, 12]);
  return month > 0 && month < 13 ? months(key, 'month', [year, month, 1]) : undefined;
}

/** Periods that documents write over and over are read once; what is no period has none. */
const known = new Map<string, Period | undefined>();
const MOST_KNOWN = 10_000;
/** No period is longer than the mean of two days. */
const LONGEST = 22;

/**
 * Reads a period: `2024`, `2024-Q1`, `2024-H1`, `2024-03`, `2024-03-15`, school year `2023/24` (1 August to 31 July),
 * mean `2022..2023` (both ends included).
 *
 * @returns undefined where the text is none of these or names no real day.
 */
export function parsePeriod(key: string): Period | undefined {
  if (key.length > LONGEST) return undefined;
  let period = known.get(key);
  if (period ?? known.has(key)) return period;
  if (known.size > MOST_KNOWN) known.clear();
  period = readPeriod(key);
  known.set(key, period && Object.freeze(period));
  return period;
}

function readPeriod(key: string): Period | undefined {
  const middle = key.indexOf('..');
  if (middle < 0) return simplePeriod(key);
  const first = simplePeriod(key.slice(0, middle));
  const last = simplePeriod(key.slice(middle + 2));
  if (!first || !last || last.end <= first.start) return undefined;
  return { key, kind: 'mean', start: first.start, end: last.end };
}

/** Where a value of the period stands on a time axis: a day at its start, everything else in its middle. UTC ms. */
export function periodPosition(period: Period): number {
  return period.kind === 'date' ? period.start : (period.start + period.end) / 2;
}

/** Order in time; of two that start together, the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || a.end - b.end;
}
