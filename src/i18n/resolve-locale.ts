/**
 * Which of the two languages an element speaks: the nearest `lang`, out through shadow roots as HTML does it, else
 * Danish. A reader of a language near to Danish, or of Greenlandic or Faroese, is given Danish; everybody else English.
 */
import type { LanguageCode } from './locale.js';

const DANISH_READERS = new Set(['da', 'kl', 'fo', 'nb', 'nn', 'no', 'sv']);

/** @param tag BCP 47, in any case: "da-DK", "en", "nb-NO". Empty = Danish. */
export function languageOf(tag: string): LanguageCode {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return !primary || DANISH_READERS.has(primary) ? 'da' : 'en';
}

/** The element or shadow host around an element; null at the top. */
function outerElement(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The language of an element by its own `lang` or the nearest around it. An empty `lang` says nothing. */
export function resolveLanguage(element: Element): LanguageCode {
  for (let at: Element | null = element; at; at = outerElement(at)) {
    const tag = at.getAttribute('lang')?.trim();
    if (tag) return languageOf(tag);
  }
  return 'da';
}
