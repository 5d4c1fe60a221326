/** Breaks names into lines; a word that is wider than a line is broken at the soft hyphens that it brings along. */
import { wrapText, type WrapOptions } from '../shared/text-width.js';

const SOFT = '\u00ad';

/** A text as it is read, without the places where it may be broken. */
export function unbroken(text: string): string {
  return text.replaceAll(SOFT, '');
}

/** @returns lines without soft hyphens; where a word is broken at one, its first part ends in a hyphen. */
export function wrapWords(text: string, size: number, maxWidth: number, options: WrapOptions = {}): string[] {
  if (!text.includes(SOFT)) return wrapText(text, size, maxWidth, options);
  const words = text.split(' ').map((word) => {
    const whole = unbroken(word);
    return wrapText(whole, size, maxWidth, options).length > 1 ? word.replaceAll(SOFT, `${SOFT}-`) : whole;
  });
  // Only the hyphen that ends a line is drawn.
  return wrapText(words.join(' '), size, maxWidth, options).map((line) =>
    unbroken(line.replaceAll(/\u00ad-(?=.)/g, '')),
  );
}
