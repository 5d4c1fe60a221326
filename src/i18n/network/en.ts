import { englishFormat } from '../format.en.js';
import type { NetworkMessages } from './messages.js';

const counted = (count: number, one: string, many: string): string =>
  `${englishFormat.number(count)} ${count === 1 ? one : many}`;
const actors = (count: number): string => counted(count, 'actor', 'actors');
const ties = (count: number): string => counted(count, 'tie', 'ties');

export const en: NetworkMessages = {
  heading: 'Actors and ties',
  definition: {
    organic: 'Actors that work together lie close. Nearness means a tie, not distance in the district.',
    levels: 'Who works with whom, from strategic leadership to those who do the work.',
    sectors: 'Who works together across sectors. Actors of the same sector stand together.',
  },
  chart: { organic: 'Network', levels: 'Network by level', sectors: 'Network by sector' },
  summary: ({ actors: count, sectors, ties: lines, networks }) => [
    { text: actors(count), strong: true },
    {
      text:
        `${sectors ? ` from ${counted(sectors, 'sector', 'sectors')}` : ''} with ${ties(lines)}` +
        `${networks ? ` in ${counted(networks, 'network', 'networks')}` : ''}.`,
    },
  ],
  inPeriod: (period) => `in ${period}`,
  sector: {
    'municipal-central': 'Municipal administration',
    'municipal-institution': 'Municipal institution',
    'housing-organisation': 'Housing organisation',
    landowner: 'Landowner',
    police: 'Police',
    volunteers: 'Volunteers',
    'local-association': 'Local association',
    business: 'Business',
    'faith-community': 'Faith community',
    foundation: 'Foundation',
    'health-region': 'Health service and region',
    residents: 'Residents',
    education: 'Education',
    other: 'Other sector',
    initiative: 'Initiative',
  },
  sectorMany: {
    'municipal-central': 'Municipal administration',
    'municipal-institution': 'Municipal institutions',
    'housing-organisation': 'Housing organisations',
    landowner: 'Landowners',
    police: 'Police',
    volunteers: 'Volunteers',
    'local-association': 'Local associations',
    business: 'Businesses',
    'faith-community': 'Faith communities',
    foundation: 'Foundations',
    'health-region': 'Health services',
    residents: 'Residents',
    education: 'Education',
    other: 'Other sectors',
    initiative: 'Initiatives',
  },
  wholeSector: (sector, members) => `${sector} (${englishFormat.number(members)})`,
  level: { strategic: 'Strategic leadership', coordinating: 'Coordinating', operational: 'Operational' },
  levelWord: { strategic: 'strategic', coordinating: 'coordinating', operational: 'operational' },
  noLevel: 'Level not stated',
  support: 'Support function',
  tie: {
    bridges: 'bridges',
    leads: 'leads',
    coordinates: 'coordinates',
    cooperates: 'cooperates',
    supports: 'supports',
    refers: 'refers',
    'takes-part': 'takes part in initiative',
    funds: 'funds',
  },
  person: 'function not stated',
  actors,
  initiatives: (count) => counted(count, 'initiative', 'initiatives'),
  ties,
  isolated: 'Without ties',
  keys:
    'Up and Down go from actor to actor, Right into its ties and Left back. Enter chooses, Escape goes ' +
    'out, a question mark shows all keys.',
  namesShown: (shown, all) =>
    `${englishFormat.number(shown)} of ${englishFormat.number(all)} actor names are shown, the best connected first. ` +
    'The others are in the table.',
  missing: {
    inLeadership: (who) => `${who}: missing in the leadership`,
    inNetwork: (who, network) => `${who}: missing${network && ` in ${network}`}`,
    seats: (count) => counted(count, 'empty seat', 'empty seats'),
    summaryTop: (who) => [
      { text: ' Missing in the leadership: ' },
      { text: englishFormat.list(who.map((one) => one.toLowerCase())), strong: true },
      { text: '.' },
    ],
    summaryRest: (count) => [
      { text: ' ' },
      { text: counted(count, 'seat', 'seats'), strong: true },
      { text: count === 1 ? ' is empty in the networks.' : ' are empty in the networks.' },
    ],
    note: (network, sectors, isMinimum) =>
      `${network} lacks: ${sectors}${isMinimum ? ', by the minimum of the field; the document itself names nobody' : ''}.`,
    lack: {
      'one-organisation': (network) =>
        `${network} has members from one sector only. A district network reaches across organisations.`,
      'one-profession': (network) =>
        `${network} has one profession only. A district network reaches across professions.`,
      'not-expected': (network, sectors) =>
        `${network} does not expect: ${sectors}. A leadership usually holds municipality, housing organisations and landowners.`,
      'housing-absent': (network, actors) => `At work in the districts and not in ${network}: ${actors}.`,
    },
  },
  files: { graphml: 'Network (GraphML)', ties: 'Ties (CSV)' },
  strengthNote: 'The thicker the line, the stronger the tie.',
  allYears: 'all years',
  tools: {
    label: 'Tools of the network',
    find: 'Search and filter',
    bridges: 'Show bridges',
    noBridges: 'Hide bridges',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Whole picture',
    reset: 'Put moved ones back',
  },
  selfTies: (count) => `${ties(count)} from an actor to itself ${count === 1 ? 'is' : 'are'} not drawn.`,
  arranging: (share) => `Arranging the network …${share ? ` ${share} per cent` : ''}`,
};
