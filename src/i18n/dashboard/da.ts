import type { DashboardMessages } from './messages.js';

export const da: DashboardMessages = {
  names: {
    'bydel-indicator': 'Indikatorer',
    'bydel-profile': 'Profiler',
    'bydel-criteria': 'Kriterier',
    'bydel-map': 'Kort',
    'bydel-timeline': 'Tidslinjer',
    'bydel-network': 'Netværk',
    'bydel-experiences': 'Erfaringer',
    'bydel-goals': 'Mål',
    'bydel-twins': 'Tvillingebydele',
    'bydel-potential': 'Økonomiske potentialer',
    'bydel-chart': 'Egne figurer',
    'bydel-table': 'Tabeller',
  },
  notYet: (name) => `${name} kan ikke vises i denne version.`,
  unknownTag: (tag, known) => `Der findes ingen visning, der hedder »${tag}«. Ret feltet tag til en af: ${known}.`,
  unusable: 'Denne visning er ikke beskrevet, så den kan bruges. Ret den i dokumentets dashboard.',
  loadFailed: (reason) => `Visningen kunne ikke indlæses. Genindlæs siden. Teknisk årsag: ${reason}`,
  isDefault: 'Dokumentet beskriver ikke selv et overblik (dashboard). Her vises de dele, som dokumentet har.',
  empty: 'Der er intet at vise: Dokumentet har hverken et dashboard eller tal, indsatser eller netværk.',
  defaultHeadings: { indicators: 'Tal', initiatives: 'Indsatser', networks: 'Samarbejde' },
};
