/** A widget's words, waited for. */
import type { Locale } from '../i18n/locale.js';
import type { Vocabulary } from '../i18n/vocabulary.js';

export async function wordsOf<Words>(vocabulary: Vocabulary<Words>, { code }: Locale): Promise<Words> {
  return code === 'da' ? vocabulary.da : vocabulary.en();
}
