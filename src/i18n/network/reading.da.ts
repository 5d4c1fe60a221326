import { danishFormat } from '../format.da.js';
import type { ReadingWords } from './reading.js';

const number = (count: number): string => danishFormat.number(count);

export const readingDa: ReadingWords = {
  search: 'Søg aktør',
  found: (shown, all) => (all > shown ? `${number(shown)} af ${number(all)} fund er vist` : `${number(all)} fundet`),
  nothingFound: 'Ingen aktører fundet',
  levels: 'Niveauer',
  area: 'Bydel',
  allAreas: 'alle bydele',
  collapse: 'Saml en sektor i ét punkt',
  initiatives: 'Vis indsatser, aktørerne er sammen om',
  sizeByTies: 'Størrelse efter antal forbindelser',
  order: 'Rækkefølge for piletaster og liste',
  orders: { ties: 'flest forbindelser først', name: 'efter navn', group: 'efter sektor' },
  clear: 'Ryd alle valg',
  cleared: 'Alle valg er ryddet.',
  shown: (actors, ties) => `${actors} og ${ties} vist.`,
  actor: ({ name, kind, ties, neighbours, part }) =>
    `${[name, kind, ties].join(', ')}${neighbours && `: ${neighbours}`}${part && `; ${part}`}.`,
  part: (at, all) => `gruppe ${number(at)} af ${number(all)}`,
  tie: ({ at, all, name, kind, span }) =>
    `Forbindelse ${number(at)} af ${number(all)}: ${name}, ${kind}${span && `, ${span}`}.`,
  noTies: 'ingen forbindelser',
  zoomed: (scale, actors) => `${scale} gange så stort, ${actors} i udsnittet.`,
  moved: (name) => `${name} er flyttet.`,
  move: { label: 'Flyt aktøren', left: 'til venstre', right: 'til højre', up: 'op', down: 'ned' },
  tieColumns: {
    ...{ from: 'Aktør', kind: 'Forbindelse', to: 'Anden aktør', direction: 'Retning' },
    ...{ strength: 'Styrke', since: 'Siden', until: 'Indtil', network: 'Netværk' },
  },
  oneWay: 'én vej',
  bothWays: 'begge veje',
  showPicture: 'Vis netværket som billede',
  showList: 'Vis netværket som liste',
  tieCount: 'Antal forbindelser',
  more: (count) => `Vis ${number(count)} til`,
  kind: { organisation: 'organisation', unit: 'enhed', function: 'funktion', person: 'person' },
  role: { lead: 'leder', chair: 'formand', coordinator: 'koordinator', member: 'medlem', observer: 'observatør' },
  details: {
    chosen: (name, count) => `${name} er valgt, ${count}.`,
    closed: 'Valget er ophævet.',
    networks: 'Netværk',
    twoSteps: 'Vis 2 led',
    oneStep: 'Vis 1 led',
    showAll: (count) => `Vis alle ${number(count)}`,
    alone: 'Ingen forbindelser i det viste netværk.',
    strength: (value) => `styrke ${value}`,
    since: (period) => `siden ${period}`,
    until: (period) => `indtil ${period}`,
    between: (from, to) => `fra ${from} til ${to}`,
  },
};
