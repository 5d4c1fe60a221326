/** A figure on its way into the document, and the ways of writing periods that the indicators use. */

export type Missing =
  | 'suppressed'
  | 'not-collected'
  | 'not-applicable'
  | 'not-yet-published'
  | 'too-uncertain'
  | 'withdrawn';
export type Status = 'final' | 'provisional' | 'estimated' | 'revised';

/** One observation. Either a value or a reason; a cell with a reason carries no number at all. */
export interface Cell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly category: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: Status | null;
  readonly missing: Missing | null;
}

/** A period as the document writes it and the year whose residents it counts; quarters lie within the year. */
export interface Slot {
  readonly key: string;
  readonly year: number;
  /** Position in time in years, for trends. */
  readonly time: number;
}

export const MUNICIPALITY = 'kommunen';

type Written = Pick<Cell, 'indicator' | 'area' | 'period'> & Partial<Cell>;

export function cell(written: Written): Cell {
  return {
    category: null,
    value: null,
    numerator: null,
    denominator: null,
    lower: null,
    upper: null,
    status: written.missing ? null : 'final',
    missing: null,
    ...written,
  };
}

export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const years = (first: number, last: number): Slot[] =>
  range(first, last).map((year) => ({ key: String(year), year, time: year }));

/** One day a year, `monthDay` as "01-01". */
export const days = (first: number, last: number, monthDay: string): Slot[] =>
  range(first, last).map((year) => ({ key: `${year}-${monthDay}`, year, time: year }));

export const schoolYears = (first: number, last: number): Slot[] =>
  range(first, last).map((year) => ({ key: `${year}/${String((year + 1) % 100).padStart(2, '0')}`, year, time: year }));

/** Means of two years; `year` is the first of them. */
export const twoYears = (first: number, last: number): Slot[] =>
  range(first, last - 1).map((year) => ({ key: `${year}..${year + 1}`, year, time: year }));

/** From the first quarter of `first` up to and including `last`, as "2026-Q2". */
export const quarters = (first: number, last: string): Slot[] =>
  range(first, Number(last.slice(0, 4)))
    .flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => ({
        key: `${year}-Q${quarter}`,
        year,
        time: year + (quarter - 1) / 4,
      })),
    )
    .filter(({ key }) => key <= last);
