/** A language as the views use it: its words and its ways of writing numbers, periods and dates. No global language. */
import type { Period } from '../model/period.js';
import type { Messages } from './messages.js';

export type LanguageCode = 'da' | 'en';

export interface Format {
  /** "1.234,5". `decimals` default 0. Minus is U+2212. */
  number(value: number, decimals?: number): string;
  /** With an explicit sign: "+2,3", "−1,8", "0,0". */
  signed(value: number, decimals?: number): string;
  /** Value with its unit in words: "61,4 pct.", "12 kr.", "3,1 procentpoint". */
  quantity(value: number, unit: UnitSpec, decimals?: number): string;
  /** The unit alone as an axis title: "Pct.", "Antal". */
  unitTitle(unit: UnitSpec): string;
  /** "2024", "1. kvt. 2024", "2022–23", "2023/24", "1. jan. 2024". */
  period(period: Period): string;
  /** ISO date "2026-10-01" → "1. oktober 2026". Partial dates are written as far as they go. */
  date(iso: string): string;
  /** "a, b og c". */
  list(items: readonly string[]): string;
}

export interface UnitSpec {
  readonly unit: string;
  /** The document's own word for the unit, resolved to this language. */
  readonly label?: string;
}

export interface Locale {
  readonly code: LanguageCode;
  readonly messages: Messages;
  readonly format: Format;
}
