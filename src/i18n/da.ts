import type { Messages } from './messages.js';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  district: ['bydel', 'bydele'],
  'housing-area': ['boligområde', 'boligområder'],
  'housing-section': ['boligafdeling', 'boligafdelinger'],
  village: ['landsby', 'landsbyer'],
  parish: ['sogn', 'sogne'],
  municipality: ['kommune', 'kommuner'],
  region: ['region', 'regioner'],
};

const areaWord = (count: number, kind = ''): string => (KINDS[kind] ?? ['område', 'områder'])[count === 1 ? 0 : 1];
const isNeuter = (kind = ''): boolean =>
  !['district', 'housing-section', 'village', 'municipality', 'region'].includes(kind);

export const da: Messages = {
  keys: 'Taster',
  showTable: 'Vis som tabel',
  showPicture: 'Vis som figur',
  download: 'Hent',
  downloadCsv: 'Tal som CSV',
  downloadSvg: 'Figur som SVG',
  downloadPng: 'Figur som PNG',
  downloadSpec: 'Figur som Vega-Lite',
  loading: 'Henter tal …',
  slow: 'Det tager længere end normalt.',
  retry: 'Prøv igen',
  failed: 'Indholdet kan ikke vises',
  problems: (count) =>
    count === 1 ? '1 oplysning i dokumentet kræver et blik' : `${count} oplysninger i dokumentet kræver et blik`,
  moreProblems: (count) => `… og ${count} til.`,
  noDocument: 'Der er ikke angivet noget dokument. Sæt src på elementet, eller læg det i en bydel-source.',
  tableShown: 'Tabellen vises.',
  pictureShown: 'Figuren vises.',
  saved: 'Filen er hentet.',
  pictureKeys: 'Brug piletasterne til at læse tallene, Enter til at vælge og Escape til at gå ud.',
  period: 'Periode',
  previousPeriod: 'Forrige periode',
  nextPeriod: 'Næste periode',
  source: (names) => `Kilde: ${names}.`,
  updated: (date) => `Opdateret ${date}.`,
  constructed: 'konstruerede tal',
  estimated: 'skønnede tal',
  position: (index, count) => `${index} af ${count}`,
  missing: {
    suppressed: 'vises ikke af hensyn til privatliv',
    'not-collected': 'ikke opgjort',
    'not-applicable': 'ikke relevant',
    'not-yet-published': 'ikke offentliggjort endnu',
    'too-uncertain': 'for usikkert til at vise',
    withdrawn: 'trukket tilbage',
    unknown: 'ingen data',
    none: 'ingen data',
  },
  status: { provisional: 'foreløbigt', estimated: 'skønnet', revised: 'revideret' },
  areas: (count, kind) => `${count} ${areaWord(count, kind)}`,
  otherAreas: (count, kind) =>
    `${count} ${count === 1 ? (isNeuter(kind) ? 'andet' : 'anden') : 'andre'} ${areaWord(count, kind)}`,
  unknownIndicator: (id) => `Indikatoren »${id}« findes ikke i dokumentet. Ret attributten indicator.`,
  unknownArea: (id) => `Området »${id}« findes ikke i dokumentet. Ret id’et i elementets attributter.`,
};
