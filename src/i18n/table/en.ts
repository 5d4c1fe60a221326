import type { TableKind } from '../../view/table/table-options.js';
import { englishFormat } from '../format.en.js';
import type { Phrase } from '../phrase.js';
import type { TableMessages } from './messages.js';

const NOUNS: Readonly<Record<TableKind, readonly [one: string, many: string]>> = {
  observations: ['figure', 'figures'],
  initiatives: ['initiative', 'initiatives'],
  actors: ['actor', 'actors'],
  ties: ['tie', 'ties'],
  experiences: ['experience', 'experiences'],
  goals: ['goal', 'goals'],
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${englishFormat.number(count)} ${count === 1 ? one : many}`;

/** "40 initiatives in 12 districts, 31 running." with the count set apart. */
function sentence(kind: TableKind, count: number, rest: string): readonly Phrase[] {
  return [{ text: counted(count, NOUNS[kind]), strong: true }, { text: `${rest}.` }];
}

export const en: TableMessages = {
  headings: {
    observations: 'Figures',
    initiatives: 'Initiatives',
    actors: 'Actors',
    ties: 'Ties',
    experiences: 'Experiences',
    goals: 'Goals',
  },
  columns: {
    actor: 'Actor',
    actorKind: 'Type',
    approach: 'Approach',
    area: 'Area',
    areas: 'Areas',
    assessment: 'Assessment',
    by: 'By',
    category: 'Category',
    direction: 'Direction',
    end: 'End',
    evidence: 'Evidence',
    experience: 'Experience',
    figure: 'Figure',
    financing: 'Funding',
    from: 'From',
    goal: 'Goal',
    goalKind: 'Type',
    indicator: 'Indicator',
    initiative: 'Initiative',
    lead: 'Lead',
    level: 'Level',
    lower: 'Interval, lower',
    network: 'Network',
    otherActor: 'Other actor',
    parentActor: 'Part of',
    parentGoal: 'Part of',
    period: 'Period',
    placement: 'Placement',
    presence: 'Present in',
    professions: 'Professions',
    relation: 'Relation to figures',
    sector: 'Sector',
    since: 'Since',
    start: 'Start',
    status: 'Status',
    strength: 'Strength',
    subject: 'Subject',
    target: 'Target',
    targetGroup: 'Target group',
    theme: 'Theme',
    tieKind: 'Tie',
    ties: 'Number of ties',
    until: 'Until',
    upper: 'Interval, upper',
    voices: 'Number of voices',
  },
  all: {
    observations: 'All figures',
    initiatives: 'All initiatives',
    actors: 'All actors',
    ties: 'All ties',
    experiences: 'All experiences',
    goals: 'All goals',
  },
  within: (kind, areas) => {
    const word = kind === 'experiences' ? 'from' : kind === 'observations' || kind === 'goals' ? 'for' : 'in';
    return `${en.headings[kind]} ${word} ${areas}`;
  },
  none: (kind, isFiltered) =>
    isFiltered ? `The document has no ${NOUNS[kind][1]} for this selection.` : `The document has no ${NOUNS[kind][1]}.`,
  unknownKind: (kind, known) => `There is no table of “${kind}”. Use one of these in the attribute of: ${known}.`,
  known: (ids) => `The document has: ${ids}.`,

  observations: ({ figures, missing, indicators, areas, from, to }) => {
    const about = indicators > 1 ? ` on ${indicators} indicators` : '';
    const when = from === to ? from : `from ${from} to ${to}`;
    const gaps = missing
      ? [{ text: ` ${counted(missing, NOUNS.observations)} ${missing === 1 ? 'is' : 'are'} missing or hidden.` }]
      : [];
    return [...sentence('observations', figures, `${about} for ${areas}, ${when}`), ...gaps];
  },
  initiatives: (count, areas, running) =>
    sentence('initiatives', count, `${areas && ` in ${areas}`}${running ? `, ${running} running` : ''}`),
  actors: (count, sectors, present) =>
    sentence(
      'actors',
      count,
      ` from ${counted(sectors, ['sector', 'sectors'])}${present ? `, ${present} present in a district` : ''}`,
    ),
  ties: (count, actors) => sentence('ties', count, ` between ${counted(actors, NOUNS.actors)}`),
  experiences: (count, areas) => sentence('experiences', count, ` from ${areas}`),
  goals: (count, targets) => sentence('goals', count, targets ? `, ${targets} with a target figure` : ''),
  withheld: (count) =>
    `${counted(count, NOUNS.experiences)} ${count === 1 ? 'is' : 'are'} not for the public and not shown.`,

  notStated: 'not stated',
  wholeCategory: 'all',
  final: 'final',
  openEnd: 'no planned end',
  sector: {
    'municipal-central': 'municipal administration',
    'municipal-institution': 'municipal institution',
    'housing-organisation': 'housing organisation',
    landowner: 'landowner',
    police: 'police',
    volunteers: 'volunteers',
    'local-association': 'local association',
    business: 'business',
    'faith-community': 'faith community',
    foundation: 'foundation',
    'health-region': 'health service and region',
    residents: 'residents',
    education: 'education',
    other: 'other',
  },
  actorKind: { organisation: 'organisation', unit: 'unit', function: 'function', person: 'person' },
  placement: { central: 'central', local: 'local' },
  presence: { fixed: 'permanent', 'ad-hoc': 'ad hoc', 'town-hall': 'from the town hall' },
  approach: { 'adjusted-core': 'adjusted core service', extra: 'additional initiative' },
  initiativeStatus: {
    idea: 'idea',
    preparing: 'in preparation',
    running: 'running',
    paused: 'paused',
    closed: 'ended',
    moved: 'moved',
  },
  financing: {
    'core-budget': 'core budget',
    'municipal-pool': 'municipal pool',
    landsbyggefonden: 'The National Building Fund',
    foundation: 'foundation',
    state: 'the state',
    'partner-in-kind': 'time or rooms from a partner',
    other: 'other funding',
  },
  tieKind: {
    cooperates: 'cooperates with',
    refers: 'refers to',
    bridges: 'bridges to',
    funds: 'funds',
    leads: 'leads',
    supports: 'supports',
    coordinates: 'coordinates',
  },
  oneWay: 'one way',
  bothWays: 'both ways',
  assessment: { better: 'better', worse: 'worse', same: 'unchanged', mixed: 'mixed' },
  relation: { confirms: 'confirms', nuances: 'nuances', contradicts: 'contradicts', explains: 'explains' },
  level: { municipality: 'municipality', district: 'district', initiative: 'initiative' },
  goalKind: { vision: 'vision', goal: 'goal', target: 'target' },
  gapTarget: (distance, area) => `${distance} from ${area}`,
  trendTarget: (change, since) => (since ? `${change} since ${since}` : change),
  unnamedPerson: 'function not stated',
};
