/** The files of a network: what writes them is loaded when one is asked for. */
import type { Locale } from '../../i18n/locale.js';
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { NetworkData } from '../../view/network/network-data.js';
import type { NetworkWords } from '../../view/network/network-words.js';
import type { ViewFile } from '../../view/widget-view.js';

export function networkFiles(
  { files }: NetworkMessages,
  locale: Locale,
): (data: NetworkData, words: NetworkWords) => readonly ViewFile[] {
  return (data, words) => [
    {
      ...{ label: files.graphml, ending: 'graphml', type: 'application/xml' },
      write: async () => (await import('../../export/network-files.js')).networkGraphML(data, words),
    },
    {
      ...{ label: files.ties, ending: 'ties.csv', type: 'text/csv' },
      write: async () => {
        const { networkTies } = await import('../../export/network-files.js');
        const { tableToCsv } = await import('../../export/table-to-csv.js');
        const { readingVocabulary } = await import('../../i18n/network/reading.js');
        const texts = locale.code === 'da' ? readingVocabulary.da : await readingVocabulary.en();
        return tableToCsv(networkTies(data, words, texts), locale);
      },
    },
  ];
}
