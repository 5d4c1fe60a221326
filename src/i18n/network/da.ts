import { danishFormat } from '../format.da.js';
import type { NetworkMessages } from './messages.js';

const counted = (count: number, one: string, many: string): string =>
  `${danishFormat.number(count)} ${count === 1 ? one : many}`;
const actors = (count: number): string => counted(count, 'aktør', 'aktører');
const ties = (count: number): string => counted(count, 'forbindelse', 'forbindelser');
const neighbours = (count: number): string => counted(count, 'anden aktør', 'andre aktører');

export const da: NetworkMessages = {
  heading: 'Aktører og forbindelser',
  definition: {
    organic: 'Aktører, der arbejder sammen, ligger tæt. Nærhed betyder forbindelse, ikke afstand i bydelen.',
    levels: 'Hvem der arbejder sammen med hvem, fra strategisk ledelse til det udførende led.',
  },
  chart: { organic: 'Netværk', levels: 'Netværk efter niveau' },
  summary: ({ actors: count, sectors, ties: lines, networks }) => [
    { text: actors(count), strong: true },
    {
      text:
        ` fra ${counted(sectors, 'sektor', 'sektorer')} med ${ties(lines)}` +
        `${networks ? ` i ${counted(networks, 'netværk', 'netværk')}` : ''}.`,
    },
  ],
  focus: (name, count, others) => [
    { text: ` ${name} har ` },
    { text: ties(count), strong: true },
    { text: count ? ` til ${neighbours(others)}.` : '.' },
  ],
  inPeriod: (period) => `i ${period}`,
  sector: {
    'municipal-central': 'Kommunens forvaltning',
    'municipal-institution': 'Kommunal institution',
    'housing-organisation': 'Boligorganisation',
    landowner: 'Grundejer',
    police: 'Politi',
    volunteers: 'Frivillige',
    'local-association': 'Lokal forening',
    business: 'Erhvervsliv',
    'faith-community': 'Trossamfund',
    foundation: 'Fond',
    'health-region': 'Sundhedsvæsen og region',
    residents: 'Beboere',
    education: 'Uddannelse',
    other: 'Anden sektor',
  },
  level: { strategic: 'Strategisk ledelse', coordinating: 'Koordinerende', operational: 'Udførende' },
  levelWord: { strategic: 'strategisk', coordinating: 'koordinerende', operational: 'udførende' },
  noLevel: 'Niveau ikke oplyst',
  support: 'Understøttende funktion',
  kind: { organisation: 'organisation', unit: 'enhed', function: 'funktion', person: 'person' },
  role: { lead: 'leder', chair: 'formand', coordinator: 'koordinator', member: 'medlem', observer: 'observatør' },
  tie: {
    bridges: { name: 'brobygger', to: 'bygger bro til', from: 'har bro fra', both: 'bygger bro til' },
    leads: { name: 'leder', to: 'leder', from: 'ledes af', both: 'deler ledelse med' },
    coordinates: { name: 'koordinerer', to: 'koordinerer', from: 'koordineres af', both: 'koordinerer med' },
    cooperates: { name: 'samarbejder', to: 'samarbejder med', from: 'samarbejder med', both: 'samarbejder med' },
    supports: { name: 'støtter', to: 'støtter', from: 'støttes af', both: 'støtter gensidigt' },
    refers: { name: 'henviser', to: 'henviser til', from: 'får henvisninger fra', both: 'henviser til og fra' },
    funds: { name: 'finansierer', to: 'finansierer', from: 'finansieres af', both: 'finansierer sammen med' },
  },
  person: 'funktion ikke oplyst',
  actors,
  ties,
  others: (count) => counted(count, 'anden', 'andre'),
  isolated: 'Uden forbindelser',
  stop: ({ name, sector, ties: count, neighbours: list }) =>
    `${name}, ${sector.toLowerCase()}, ${count ? `${ties(count)}: ${list}` : 'ingen forbindelser'}.`,
  keys: 'Brug piletasterne til at gå fra aktør til aktør, Enter til at vælge og Escape til at gå ud.',
  namesShown: (shown, all) =>
    `${danishFormat.number(shown)} af ${danishFormat.number(all)} aktørnavne er vist, de bedst forbundne først. ` +
    'Resten kan læses med piletasterne, med musen og i tabellen.',
  selfTies: (count) =>
    count === 1
      ? '1 forbindelse fra en aktør til sig selv er ikke tegnet.'
      : `${danishFormat.number(count)} forbindelser fra en aktør til sig selv er ikke tegnet.`,
  neighboursOnly: (name, all) =>
    `Figuren viser ${name} og dens naboer. Alle ${danishFormat.number(all)} aktører står i tabellen.`,
  details: {
    chosen: (name, count) => `${name} er valgt, ${count}.`,
    closed: 'Valget er ophævet.',
    networks: 'Netværk',
    twoSteps: 'Vis 2 led',
    oneStep: 'Vis 1 led',
    showAll: (count) => `Vis alle ${danishFormat.number(count)}`,
    alone: 'Ingen forbindelser i det viste netværk.',
    since: (period) => `siden ${period}`,
    until: (period) => `indtil ${period}`,
    between: (from, to) => `fra ${from} til ${to}`,
  },
  columns: {
    actor: 'Aktør',
    sector: 'Sektor',
    networks: 'Netværk',
    level: 'Niveau',
    ties: 'Antal forbindelser',
    neighbours: 'Forbundet med',
  },
  tableCaption: 'Aktører og deres forbindelser',
  notStated: 'ikke oplyst',
  arranging: 'Netværket stilles op …',
  unknownActor: (id) => `Aktøren »${id}« findes ikke i dokumentet. Ret attributten actor.`,
  actorNotShown: (name) => `${name} er ikke med i det viste netværk.`,
  unknownNetwork: (id, known) =>
    `Netværket »${id}« findes ikke i dokumentet. Ret attributten networks.${known && ` Dokumentet har: ${known}.`}`,
  unknownForm: (form, known) => `Formen »${form}« kan ikke tegnes. Brug en af disse: ${known}.`,
  unknownLayer: (word) => `Ordet »${word}« i attributten show kendes ikke.`,
  unknownPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024, 2024-Q1 eller 2022..2023.`,
  noLevels: 'Ingen aktører har et niveau i dokumentet, så netværket vises uden niveauer.',
  noActors: 'Dokumentet har ingen aktører.',
  noneInPeriod: 'Ingen aktører hører til det valgte netværk i den valgte periode.',
};
