import type { TableKind } from '../../view/table/table-options.js';
import { danishFormat } from '../format.da.js';
import type { Phrase } from '../phrase.js';
import type { TableMessages } from './messages.js';

const NOUNS: Readonly<Record<TableKind, readonly [one: string, many: string]>> = {
  observations: ['tal', 'tal'],
  initiatives: ['indsats', 'indsatser'],
  actors: ['aktør', 'aktører'],
  ties: ['forbindelse', 'forbindelser'],
  experiences: ['erfaring', 'erfaringer'],
  goals: ['mål', 'mål'],
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${danishFormat.number(count)} ${count === 1 ? one : many}`;

/** "40 indsatser i 12 bydele, 31 i gang." with the count set apart. */
function sentence(kind: TableKind, count: number, rest: string): readonly Phrase[] {
  return [{ text: counted(count, NOUNS[kind]), strong: true }, { text: `${rest}.` }];
}

export const da: TableMessages = {
  headings: {
    observations: 'Tal',
    initiatives: 'Indsatser',
    actors: 'Aktører',
    ties: 'Forbindelser',
    experiences: 'Erfaringer',
    goals: 'Mål',
  },
  columns: {
    actor: 'Aktør',
    actorKind: 'Type',
    approach: 'Tilgang',
    area: 'Område',
    areas: 'Områder',
    assessment: 'Vurdering',
    by: 'Senest',
    category: 'Kategori',
    direction: 'Retning',
    end: 'Slut',
    evidence: 'Grundlag',
    experience: 'Erfaring',
    figure: 'Tal',
    financing: 'Finansiering',
    from: 'Fra',
    goal: 'Mål',
    goalKind: 'Type',
    indicator: 'Indikator',
    initiative: 'Indsats',
    lead: 'Leder',
    level: 'Niveau',
    lower: 'Interval, nedre',
    network: 'Netværk',
    otherActor: 'Anden aktør',
    parentActor: 'Del af',
    parentGoal: 'Del af',
    period: 'Periode',
    placement: 'Placering',
    presence: 'Til stede i',
    professions: 'Faggrupper',
    relation: 'Forhold til tal',
    sector: 'Sektor',
    since: 'Siden',
    start: 'Start',
    status: 'Status',
    strength: 'Styrke',
    subject: 'Emne',
    target: 'Måltal',
    targetGroup: 'Målgruppe',
    theme: 'Tema',
    tieKind: 'Forbindelse',
    ties: 'Antal forbindelser',
    until: 'Indtil',
    upper: 'Interval, øvre',
    voices: 'Antal stemmer',
  },
  all: {
    observations: 'Alle tal',
    initiatives: 'Alle indsatser',
    actors: 'Alle aktører',
    ties: 'Alle forbindelser',
    experiences: 'Alle erfaringer',
    goals: 'Alle mål',
  },
  within: (kind, areas) => {
    const word = kind === 'experiences' ? 'fra' : kind === 'observations' || kind === 'goals' ? 'for' : 'i';
    return `${da.headings[kind]} ${word} ${areas}`;
  },
  none: (kind, isFiltered) =>
    isFiltered
      ? `Dokumentet har ingen ${NOUNS[kind][1]} til det valgte udsnit.`
      : `Dokumentet har ingen ${NOUNS[kind][1]}.`,
  unknownKind: (kind, known) => `Der er ingen tabel over »${kind}«. Brug en af disse i attributten of: ${known}.`,
  known: (ids) => `Dokumentet har: ${ids}.`,

  observations: ({ figures, missing, indicators, areas, from, to }) => {
    const about = indicators > 1 ? ` om ${indicators} indikatorer` : '';
    const when = from === to ? from : `fra ${from} til ${to}`;
    const gaps = missing ? [{ text: ` ${counted(missing, NOUNS.observations)} mangler eller er skjult.` }] : [];
    return [...sentence('observations', figures, `${about} for ${areas}, ${when}`), ...gaps];
  },
  initiatives: (count, areas, running) =>
    sentence('initiatives', count, `${areas && ` i ${areas}`}${running ? `, ${running} i gang` : ''}`),
  actors: (count, sectors, present) =>
    sentence(
      'actors',
      count,
      ` fra ${counted(sectors, ['sektor', 'sektorer'])}${present ? `, ${present} til stede i en bydel` : ''}`,
    ),
  ties: (count, actors) => sentence('ties', count, ` mellem ${counted(actors, NOUNS.actors)}`),
  experiences: (count, areas) => sentence('experiences', count, ` fra ${areas}`),
  goals: (count, targets) => sentence('goals', count, targets ? `, ${targets} med et måltal` : ''),
  withheld: (count) => `${counted(count, NOUNS.experiences)} er ikke for offentligheden og vises ikke.`,

  notStated: 'ikke oplyst',
  wholeCategory: 'alle',
  final: 'endeligt',
  openEnd: 'ingen planlagt slutning',
  sector: {
    'municipal-central': 'kommunens forvaltning',
    'municipal-institution': 'kommunal institution',
    'housing-organisation': 'boligorganisation',
    landowner: 'grundejer',
    police: 'politi',
    volunteers: 'frivillige',
    'local-association': 'lokal forening',
    business: 'erhvervsliv',
    'faith-community': 'trossamfund',
    foundation: 'fond',
    'health-region': 'sundhedsvæsen og region',
    residents: 'beboere',
    education: 'uddannelse',
    other: 'andet',
  },
  actorKind: { organisation: 'organisation', unit: 'enhed', function: 'funktion', person: 'person' },
  placement: { central: 'centralt', local: 'lokalt' },
  presence: { fixed: 'fast', 'ad-hoc': 'ad hoc', 'town-hall': 'fra rådhuset' },
  approach: { 'adjusted-core': 'justeret kernedrift', extra: 'ekstra indsats' },
  initiativeStatus: {
    idea: 'idé',
    preparing: 'forberedes',
    running: 'i gang',
    paused: 'på pause',
    closed: 'afsluttet',
    moved: 'flyttet',
  },
  financing: {
    'core-budget': 'kernedrift',
    'municipal-pool': 'kommunal pulje',
    landsbyggefonden: 'Landsbyggefonden',
    foundation: 'fond',
    state: 'staten',
    'partner-in-kind': 'timer eller lokaler fra partner',
    other: 'anden finansiering',
  },
  tieKind: {
    cooperates: 'samarbejder med',
    refers: 'henviser til',
    bridges: 'bygger bro til',
    funds: 'finansierer',
    leads: 'leder',
    supports: 'støtter',
    coordinates: 'koordinerer',
  },
  oneWay: 'én vej',
  bothWays: 'begge veje',
  assessment: { better: 'bedre', worse: 'dårligere', same: 'uændret', mixed: 'blandet' },
  relation: { confirms: 'bekræfter', nuances: 'nuancerer', contradicts: 'modsiger', explains: 'forklarer' },
  level: { municipality: 'kommune', district: 'bydel', initiative: 'indsats' },
  goalKind: { vision: 'vision', goal: 'mål', target: 'måltal' },
  gapTarget: (distance, area) => `${distance} fra ${area}`,
  trendTarget: (change, since) => (since ? `${change} siden ${since}` : change),
  unnamedPerson: 'funktion ikke oplyst',
};
