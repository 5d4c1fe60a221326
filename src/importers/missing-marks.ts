/**
 * What statistical files write where a figure is missing, and the reason each mark stands for. Where agencies differ the
 * table takes the harmless reading, the importer says which, and the caller's own table goes first.
 */
import type { MissingReason } from '../schema/generated/document.js';

export const MISSING_REASONS = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'not-yet-published',
  'too-uncertain',
  'withdrawn',
  'unknown',
] as const satisfies readonly MissingReason[];
export const MARKS = ['zero', ...MISSING_REASONS] as const;
export type Mark = (typeof MARKS)[number];
export type MarkTable = Readonly<Record<string, Mark>>;

/** Marks of spreadsheets, StatBank, Eurostat and others, in small letters. */
const TABLE_MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['', 'unknown'],
  ['.', 'not-applicable'],
  ['..', 'unknown'],
  ['...', 'not-collected'],
  ['…', 'not-collected'],
  ['-', 'unknown'],
  ['–', 'unknown'],
  ['—', 'unknown'],
  ['−', 'unknown'],
  [':', 'not-collected'],
  [':c', 'suppressed'],
  [':u', 'too-uncertain'],
  ['*', 'suppressed'],
  ['**', 'suppressed'],
  ['x', 'suppressed'],
  ['#n/a', 'unknown'],
  ['#i/t', 'unknown'],
  ['#value!', 'unknown'],
  ['#værdi!', 'unknown'],
  ['#div/0!', 'unknown'],
  ['#ref!', 'unknown'],
  ['#reference!', 'unknown'],
  ['na', 'not-collected'],
  ['n/a', 'not-collected'],
  ['n.a.', 'not-collected'],
  ['nan', 'unknown'],
  ['null', 'unknown'],
  ['skjult', 'suppressed'],
  ['hidden', 'suppressed'],
  ['suppressed', 'suppressed'],
]);

/** Dots and dashes as PX files mean them. The dash is a count of nothing. */
const PX_MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['-', 'zero'],
  ['.', 'not-applicable'],
  ['..', 'unknown'],
  ['...', 'not-collected'],
  ['....', 'not-collected'],
  ['.....', 'not-collected'],
  ['......', 'not-collected'],
]);

/** Words that definitions of symbols are worded with, by reason. */
const WORDS: readonly (readonly [RegExp, Mark])[] = [
  [/hidden|secret|classified|confiden|diskretion|skjult|sekret|skyddad/i, 'suppressed'],
  [/uncertain|usikker|osäker|unreliable/i, 'too-uncertain'],
  [/not used|not applicable|n\.a\.|ikke forekomme|kan inte förekomma|logically/i, 'not-applicable'],
  [/not yet|endnu ikke|ännu inte/i, 'not-yet-published'],
  [/not collected|not available|foreligger ikke|inte tillgänglig|missing/i, 'not-collected'],
  [/^(nil|nul|zero|none|null)$/i, 'zero'],
];

/** The reason that a definition of a symbol names; undefined where it names none. */
export function reasonInWords(text: string): Mark | undefined {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1];
}

/** "<5", "< 10", "1-4", "1–4": a small number that somebody has hidden. */
const HIDDEN_SMALL = /^(?:[<≤]\s*\d{1,3}|\d{1,2}\s*[-–]\s*\d{1,2})$/;

/** Whether a text begins with a digit and has no dash: most cells do, and none of them is a mark. */
function isPlainDigits(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && !text.includes('-') && !text.includes('–');
}

/** What a text means where a number should stand; undefined where it is no mark. */
export function markOf(text: string, own: MarkTable = {}): Mark | undefined {
  if (Object.hasOwn(own, text)) return own[text];
  if (text.length > 12 || isPlainDigits(text)) return undefined;
  return TABLE_MARKS.get(text.toLowerCase()) ?? (HIDDEN_SMALL.test(text) ? 'suppressed' : undefined);
}

/** The same in a PX file or another source that follows its practice. */
export function pxMarkOf(text: string, own: MarkTable = {}): Mark | undefined {
  return Object.hasOwn(own, text) ? own[text] : PX_MARKS.get(text);
}
