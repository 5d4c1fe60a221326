import { danishFormat } from '../format.da.js';
import type { NetworkMessages } from './messages.js';

const counted = (count: number, one: string, many: string): string =>
  `${danishFormat.number(count)} ${count === 1 ? one : many}`;
const actors = (count: number): string => counted(count, 'aktør', 'aktører');
const ties = (count: number): string => counted(count, 'forbindelse', 'forbindelser');

export const da: NetworkMessages = {
  heading: 'Aktører og forbindelser',
  definition: {
    organic: 'Aktører, der arbejder sammen, ligger tæt. Nærhed betyder forbindelse, ikke afstand.',
    levels: 'Hvem der arbejder sammen med hvem, fra strategisk ledelse til det udførende led.',
    sectors: 'Hvem der arbejder sammen på tværs af sektorer. Samme sektor står samlet.',
  },
  chart: { organic: 'Netværk', levels: 'Netværk efter niveau', sectors: 'Netværk efter sektor' },
  summary: ({ actors: count, sectors, ties: lines, networks }) => [
    { text: actors(count), strong: true },
    {
      text:
        `${sectors ? ` fra ${counted(sectors, 'sektor', 'sektorer')}` : ''} med ${ties(lines)}` +
        `${networks ? ` i ${counted(networks, 'netværk', 'netværk')}` : ''}.`,
    },
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
    initiative: 'Indsats',
  },
  sectorMany: {
    'municipal-central': 'Kommunens forvaltning',
    'municipal-institution': 'Kommunale institutioner',
    'housing-organisation': 'Bolig\u00adorganisationer',
    landowner: 'Grundejere',
    police: 'Politiet',
    volunteers: 'Frivillige',
    'local-association': 'Lokale foreninger',
    business: 'Erhvervs\u00adlivet',
    'faith-community': 'Trossamfund',
    foundation: 'Fonde',
    'health-region': 'Sundheds\u00advæsenet',
    residents: 'Beboere',
    education: 'Uddannelse',
    other: 'Andre sektorer',
    initiative: 'Indsatser',
  },
  wholeSector: (sector, members) => `${sector} (${danishFormat.number(members)})`,
  level: { strategic: 'Strategisk ledelse', coordinating: 'Koordinerende', operational: 'Udførende' },
  levelWord: { strategic: 'strategisk', coordinating: 'koordinerende', operational: 'udførende' },
  noLevel: 'Niveau ikke oplyst',
  support: 'Understøttende funktion',
  tie: {
    bridges: 'brobygger',
    leads: 'leder',
    coordinates: 'koordinerer',
    cooperates: 'samarbejder',
    supports: 'støtter',
    refers: 'henviser',
    'takes-part': 'deltager i indsats',
    funds: 'finansierer',
  },
  person: 'funktion ikke oplyst',
  actors,
  initiatives: (count) => counted(count, 'indsats', 'indsatser'),
  ties,
  isolated: 'Uden forbindelser',
  keys:
    'Pil op og ned går fra aktør til aktør, pil højre ind i dens forbindelser og pil venstre tilbage. Enter vælger, ' +
    'Escape går ud, spørgsmålstegn viser alle taster.',
  namesShown: (shown, all) =>
    `${danishFormat.number(shown)} af ${danishFormat.number(all)} aktørnavne er vist, de bedst forbundne først. ` +
    'Resten står i tabellen.',
  missing: {
    inLeadership: (who) => `${who} mangler i ledelsen`,
    inNetwork: (who, network) => `${who} mangler${network && ` i ${network}`}`,
    seats: (count) => counted(count, 'tom plads', 'tomme pladser'),
    summaryTop: (who) => [
      { text: ' ' },
      { text: `${danishFormat.list(who.map((one, at) => (at ? one.toLowerCase() : one)))} mangler`, strong: true },
      { text: ' i ledelsen.' },
    ],
    summaryRest: (count) => [
      { text: ' ' },
      { text: counted(count, 'plads', 'pladser'), strong: true },
      { text: count === 1 ? ' er tom i netværkene.' : ' er tomme i netværkene.' },
    ],
    note: (network, sectors, isMinimum) =>
      `${network} mangler ${sectors}${isMinimum ? ' efter feltets mindstekrav; dokumentet nævner selv ingen' : ''}.`,
    lack: {
      'one-organisation': (network) =>
        `${network} har kun medlemmer fra én sektor. Et bydelsnetværk går på tværs af organisationer.`,
      'one-profession': (network) => `${network} har kun én faggruppe. Et bydelsnetværk går på tværs af fag.`,
      'not-expected': (network, sectors) =>
        `${network} venter ikke ${sectors}. En ledelse har normalt kommune, boligorganisationer og grundejere med.`,
      'housing-absent': (network, actors) => `${actors} arbejder i bydelene og er ikke med i ${network}.`,
    },
  },
  files: { graphml: 'Netværk (GraphML)', ties: 'Forbindelser (CSV)' },
  strengthNote: 'Jo tykkere linje, jo stærkere forbindelse.',
  allYears: 'alle år',
  tools: {
    label: 'Netværkets værktøjer',
    find: 'Søg og filtrér',
    bridges: 'Vis broer',
    noBridges: 'Skjul broer',
    zoomIn: 'Zoom ind',
    zoomOut: 'Zoom ud',
    whole: 'Hele billedet',
    reset: 'Stil flyttede tilbage',
  },
  selfTies: (count) => `${ties(count)} fra en aktør til sig selv er ikke tegnet.`,
  arranging: (share) => `Netværket stilles op …${share ? ` ${share} pct.` : ''}`,
};
