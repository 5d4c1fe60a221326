/**
 * Makes a document's texts harmless as Vega's data. Vega keeps values as keys of plain objects, puts titles into
 * expressions, and lets a colour name an address: a text that would act on any of these gets an invisible sign in front.
 */
import type { Row, Spec } from './spec-parts.js';

/** Word joiner: not seen, never part of a line break, and enough to make it another word. */
const HARMLESS = '\u2060';
/** Line breaks and control characters, of which some end an expression's text. */
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** What a browser may take for an address to fetch or to follow. */
const ADDRESS = /url\s*\(|^\s*(?:javascript|vbscript|data|blob|file)\s*:/i;

/** A text as a value or a title: reads the same, acts as nothing. */
export function guardText(text: string): string {
  const plain = text.replace(BREAKS, ' ');
  return plain in Object.prototype || plain === '__proto__' || ADDRESS.test(plain) ? HARMLESS + plain : plain;
}

/** The text as the document has it, for what is shown outside Vega. */
export function bareText(text: string): string {
  return text.startsWith(HARMLESS) ? text.slice(HARMLESS.length) : text;
}

/** Rows whose field names are ours: only their values are guarded. */
export function guardRows(rows: readonly Row[]): Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? guardText(value) : value]),
    ),
  );
}

/** Guards every text in a part of a specification that holds texts of a document. */
export function guardAll<T>(part: T): T {
  if (typeof part === 'string') return guardText(part) as T & string;
  if (Array.isArray(part)) return part.map(guardAll) as T & unknown[];
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part as Spec).map(([key, value]) => [key, guardAll(value)]);
  return Object.fromEntries(entries) as T;
}
