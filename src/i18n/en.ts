import type { Messages } from './messages.js';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  district: ['district', 'districts'],
  'housing-area': ['housing area', 'housing areas'],
  'housing-section': ['housing section', 'housing sections'],
  village: ['village', 'villages'],
  parish: ['parish', 'parishes'],
  municipality: ['municipality', 'municipalities'],
  region: ['region', 'regions'],
};

const areaWord = (count: number, kind = ''): string => (KINDS[kind] ?? ['area', 'areas'])[count === 1 ? 0 : 1];

export const en: Messages = {
  keys: 'Keys',
  showTable: 'Show as table',
  showPicture: 'Show as figure',
  download: 'Download',
  downloadCsv: 'Figures as CSV',
  downloadSvg: 'Picture as SVG',
  downloadPng: 'Picture as PNG',
  downloadSpec: 'Picture as Vega-Lite',
  loading: 'Loading figures …',
  slow: 'This is taking longer than usual.',
  retry: 'Try again',
  failed: 'The content cannot be shown',
  problems: (count) =>
    count === 1 ? '1 item in the document needs a look' : `${count} items in the document need a look`,
  moreProblems: (count) => `… and ${count} more.`,
  noDocument: 'No document is given. Set src on the element, or place it in a bydel-source.',
  tableShown: 'The table is shown.',
  pictureShown: 'The figure is shown.',
  saved: 'The file has been downloaded.',
  pictureKeys: 'Use the arrow keys to read the figures, Enter to choose and Escape to leave.',
  period: 'Period',
  previousPeriod: 'Previous period',
  nextPeriod: 'Next period',
  source: (names) => `Source: ${names}.`,
  updated: (date) => `Updated ${date}.`,
  constructed: 'constructed figures',
  estimated: 'estimated figures',
  position: (index, count) => `${index} of ${count}`,
  missing: {
    suppressed: 'not shown, to protect privacy',
    'not-collected': 'not collected',
    'not-applicable': 'not applicable',
    'not-yet-published': 'not yet published',
    'too-uncertain': 'too uncertain to show',
    withdrawn: 'withdrawn',
    unknown: 'no data',
    none: 'no data',
  },
  status: { provisional: 'provisional', estimated: 'estimated', revised: 'revised' },
  areas: (count, kind) => `${count} ${areaWord(count, kind)}`,
  otherAreas: (count, kind) => `${count} other ${areaWord(count, kind)}`,
  unknownIndicator: (id) => `The document has no indicator “${id}”. Correct the attribute indicator.`,
  unknownArea: (id) => `The document has no area “${id}”. Correct the id in the element’s attributes.`,
};
