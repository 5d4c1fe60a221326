/** Writes the files of a network. Loaded when one is asked for. */
import { networkGraphML, networkTies } from '../../export/network-files.js';
import { tableToCsv } from '../../export/table-to-csv.js';
import type { Locale } from '../../i18n/locale.js';
import { readingVocabulary } from '../../i18n/network/reading.js';
import type { NetworkData } from '../../view/network/network-data.js';
import type { NetworkWords } from '../../view/network/network-words.js';

export type FileMaker = (data: NetworkData, words: NetworkWords, locale: Locale) => string | Promise<string>;

export const graphML: FileMaker = networkGraphML;

export const ties: FileMaker = async (data, words, locale) => {
  const texts = locale.code === 'da' ? readingVocabulary.da : await readingVocabulary.en();
  return tableToCsv(networkTies(data, words, texts), locale);
};
