import type { ExperiencesMessages, Relation } from './messages.js';

const RELATIONS: Readonly<Record<Relation, string>> = {
  confirms: 'Bekræfter',
  nuances: 'Nuancerer',
  contradicts: 'Modsiger',
  explains: 'Forklarer',
};

export const da: ExperiencesMessages = {
  chart: 'Erfaringer',
  heading: 'Erfaringer fra praksis',
  signalsHeading: 'Fra tal til beslutning',
  columns: { step: 'Trin', outcome: 'Hvad der skete' },
  summary: (count, contradictions, places) => [
    { text: String(count), strong: true },
    { text: ` ${count === 1 ? 'erfaring' : 'erfaringer'} fra ${places}` },
    { text: contradictions ? `, hvoraf ${contradictions} modsiger et tal.` : '.' },
  ],
  signals: (count, open) =>
    `${count === 1 ? 'Ét tal har' : `${count} tal har`} ført til dialog${open ? `, og ${open} forløb er ikke afsluttet` : ''}.`,
  quote: (text) => `»${text}«`,
  voices: (count) => (count === 1 ? '1\u00a0stemme' : `${count}\u00a0stemmer`),
  relation: (relation, indicator) => `${RELATIONS[relation]}: ${indicator}`,
  relations: RELATIONS,
  unlinked: 'Uden kobling til et tal',
  step: {
    figure: 'Tal',
    dialogue: 'Dialog',
    'local-experience': 'Lokal erfaring',
    decision: 'Beslutning',
    closed: 'Afsluttet',
  },
  open: 'ikke afsluttet',
  withoutGroup: 'Andet',
  filterLabel: 'Vis erfaringer, der',
  groupLabel: 'Ordnet efter',
  group: { theme: 'Tema', sector: 'Sektor', period: 'Periode' },
  all: 'Alle',
  counted: (word, count) => `${word} (${count})`,
  caution: 'Erfaringer er det, praktikere ser. De viser ikke, hvor mange det gælder.',
  capped: (shown, count) => `De nyeste ${shown} af ${count} erfaringer vises. Alle står i tabellen.`,
  withheld: (count) =>
    count === 1
      ? '1 erfaring er ikke for offentligheden og vises ikke.'
      : `${count} erfaringer er ikke for offentligheden og vises ikke.`,
  nothing: 'Der er ingen erfaringer, der passer til det valgte.',
  noSignals: 'Dokumentet har ingen forløb fra tal til dialog for det valgte.',
  unknownTheme: (id) => `Temaet »${id}« findes ikke i dokumentet. Ret attributten theme.`,
  unknownRelation: (word) => `»${word}« er ikke et forhold. Brug confirms, nuances, contradicts eller explains.`,
  unknownShow: (word) => `»${word}« kan ikke vises. Brug signals, eller udelad attributten show.`,
};
