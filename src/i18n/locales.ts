/** The languages of the interface. Danish is always at hand; English comes when a widget speaks it. No language is global. */
import { da } from './da.js';
import { danishFormat } from './format.da.js';
import type { Locale } from './locale.js';

export const danish: Locale = { code: 'da', messages: da, format: danishFormat };

export async function loadEnglish(): Promise<Locale> {
  return (await import('./english.js')).english;
}
