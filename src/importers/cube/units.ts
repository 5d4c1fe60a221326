/** Units of the schema from the words that files use, from the name of a measure, or from the figures themselves. */
import type { Unit } from '../../schema/generated/document.js';

const WORDS: readonly (readonly [RegExp, Unit])[] = [
  [
    /^(?:pct\.?|%|procent|percent(?:age)?|per cent|pc)$|\b(?:pct\.?|procent|percent(?:age)?|per cent|andel|share|rate of)\b|%/i,
    'percent',
  ],
  [/promille|\bper 1[., ]?000\b|pr\. 1[., ]?000|‰/i, 'per-1000'],
  [/\bind(?:ek|ice|ex)/i, 'index'],
  [/\bkr\.?(?:\b|$)|\bdkk\b|\beuro?s?\b|\busd\b|\bkroner\b|€|\bmio\.? kr/i, 'currency'],
  [/^(?:years?|år)$|gennemsnitsalder|average age|levetid/i, 'years'],
  [/\bratio\b|\bforhold\b/i, 'ratio'],
  [/^(?:antal|number|personer|persons?|pers\.?|count|stk\.?|units?)\b|\bantal\b|\bnumber of\b/i, 'count'],
];

/** The unit that a text names; undefined where it names none that we know. */
export function unitInWords(text: string): Unit | undefined {
  return text === '' ? undefined : WORDS.find(([pattern]) => pattern.test(text.replaceAll('_', ' ')))?.[1];
}

/** Decimals that a number is written with, at most six. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = ''] = String(value).split('.');
  return Math.min(6, fraction.length || 6);
}
