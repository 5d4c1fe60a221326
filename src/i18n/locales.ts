/** The languages of the interface, each made once. No language is global: every widget asks for its own. */
import { da } from './da.js';
import { en } from './en.js';
import { formatFor } from './format.js';
import type { LanguageCode, Locale } from './locale.js';

const made = new Map<LanguageCode, Locale>();

export function localeFor(code: LanguageCode): Locale {
  let locale = made.get(code);
  if (!locale) {
    locale = { code, messages: code === 'da' ? da : en, format: formatFor(code) };
    made.set(code, locale);
  }
  return locale;
}
