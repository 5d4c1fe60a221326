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
  return (data, words) => {
    const write = (what: 'graphML' | 'ties') => async (): Promise<string> =>
      (await import('./write-files.js'))[what](data, words, locale);
    return [
      { label: files.graphml, ending: 'graphml', type: 'application/xml', write: write('graphML') },
      { label: files.ties, ending: 'ties.csv', type: 'text/csv', write: write('ties') },
    ];
  };
}
