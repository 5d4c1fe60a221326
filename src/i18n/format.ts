/**
 * Numbers, units, periods and dates in a language's own writing. By hand, not by `Intl`: the first formatter of a fresh
 * page costs more time than a whole line chart. Knows no words itself: they come as FormatWords.
 */
import type { Period } from '../model/period.js';
import type { Format } from './locale.js';

/** How one unit is written. `before` and `after` carry their own space, a no-break one. */
export interface UnitWords {
  readonly title: string;
  readonly before?: string;
  readonly after?: string;
  /** Instead of `after` where the number is written as exactly "1". */
  readonly afterOne?: string;
}

export interface FormatWords {
  readonly decimal: string;
  readonly thousands: string;
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Heading of the column in which a CSV file says why figures are missing. */
  readonly missing: string;
  /** Between the last two of a list. */
  readonly and: string;
  /** By the document's `unit`. */
  readonly units: Readonly<Record<string, UnitWords>>;
  day(day: number, monthAndYear: string): string;
  quarter(quarter: number, year: string): string;
  halfYear(half: number, year: string): string;
}

const MINUS = '\u2212';
const NO_BREAK = '\u00a0';
/** From here on a double no longer holds every whole number, and its digits would fill the page. */
const HUGE = 1e15;
/** A unit that is itself a number, "1.000 kr." or "DKK 1,000", needs a sign between the two. */
const MULTIPLE = /^(?:[A-Z]{3}\s)?1[.,]?000/;
const NO_UNIT: UnitWords = { title: '' };

/**
 * Rounds half up in the decimals that a reader sees: 0.35 becomes 0.4, where `toFixed` alone gives 0.3, because the
 * double nearest to 0.35 lies below it.
 */
function fixed(size: number, decimals: number): string {
  const shifted = Math.round(Number(`${size}e${decimals}`));
  return (Number.isNaN(shifted) ? size : Number(`${shifted}e-${decimals}`)).toFixed(decimals);
}

function numberWriter(words: FormatWords): Format['number'] {
  return (value, decimals = 0) => {
    if (!Number.isFinite(value)) return '–';
    const size = Math.abs(value);
    const sign = value < 0 ? MINUS : '';
    if (size >= HUGE) return sign + size.toExponential(2).replace('.', words.decimal).replace('+', '');
    const digits = fixed(size, decimals);
    const [whole = '', part] = digits.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.thousands);
    return (Number(digits) === 0 ? '' : sign) + (part ? grouped + words.decimal + part : grouped);
  };
}

/** Periods by their key, which says all there is to write; a key of no known form is written as it is. */
function pointWriter(words: FormatWords, months: readonly string[]): (key: string) => string {
  return (key) => {
    const match = /^(\d{4})-(?:Q(\d)|H(\d)|(\d\d)(?:-(\d\d))?)/.exec(key);
    if (!match) return key;
    const [, year = '', quarter, half, month, day] = match;
    if (quarter) return words.quarter(Number(quarter), year);
    if (half) return words.halfYear(Number(half), year);
    const name = months[Number(month) - 1];
    if (!name) return key;
    const monthAndYear = `${name} ${year}`;
    return day ? words.day(Number(day), monthAndYear) : monthAndYear;
  };
}

function periodWriter(words: FormatWords): (period: Period) => string {
  const point = pointWriter(words, words.shortMonths);
  return ({ key }) => {
    const [first = '', last] = key.split('..');
    if (last === undefined) return point(first);
    const areYears = /^\d{4}$/.test(first) && /^\d{4}$/.test(last);
    if (!areYears) return `${point(first)} – ${point(last)}`;
    return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
  };
}

/** A language's ways of writing, made from its words. */
export function createFormat(words: FormatWords): Format {
  const number = numberWriter(words);
  return {
    number,
    signed(value, decimals) {
      const text = number(value, decimals);
      return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    quantity(value, { unit, label }, decimals) {
      const text = number(value, decimals);
      if (label) return `${text}${NO_BREAK}${MULTIPLE.test(label) ? `×${NO_BREAK}` : ''}${label}`;
      const { before = '', after = '', afterOne = after } = words.units[unit] ?? NO_UNIT;
      return before + text + (text === '1' ? afterOne : after);
    },
    unitTitle({ unit, label }) {
      if (label) return label.charAt(0).toUpperCase() + label.slice(1);
      return (words.units[unit] ?? NO_UNIT).title;
    },
    period: periodWriter(words),
    date: pointWriter(words, words.months),
    list(items) {
      if (items.length < 2) return items.join('');
      return `${items.slice(0, -1).join(', ')} ${words.and} ${items[items.length - 1]}`;
    },
  };
}
