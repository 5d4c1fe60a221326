/** Words for all that is told of single initiatives: in the details, in the list, in the table. They are loaded with those. */
import type { Financing, InitiativeActor, InitiativeEvent, InitiativeStatus } from '../../schema/generated/document.js';
import type { LanguageCode } from '../locale.js';

export type ColumnWord =
  | 'name'
  | 'areas'
  | 'theme'
  | 'approach'
  | 'status'
  | 'start'
  | 'end'
  | 'lead'
  | 'actors'
  | 'targetGroup'
  | 'aims'
  | 'financing'
  | 'events'
  | 'goals'
  | 'indicators';
export type DetailWord =
  | 'about'
  | 'aims'
  | 'targetGroup'
  | 'financing'
  | 'actors'
  | 'goals'
  | 'events'
  | 'sites'
  | 'indicators'
  | 'links'
  | 'notes';

export interface FactWords {
  readonly status: Readonly<Record<InitiativeStatus, string>>;
  readonly role: Readonly<Record<NonNullable<InitiativeActor['role']>, string>>;
  readonly event: Readonly<Record<InitiativeEvent['kind'], string>>;
  readonly financing: Readonly<Record<Financing['kind'], string>>;
  /** Planned: "planlagt til april 2027", "planlagt fra 2027". */
  plannedTo(date: string): string;
  plannedFrom(date: string): string;
  /** Heading in the list on narrow screens. */
  readonly plannedHeading: string;
  pausedFrom(from: string, to: string): string;
  /** "Flyttet juni 2019 og juli 2022". */
  movedOn(dates: string): string;
  movedFromTo(from: string, to: string): string;
  readonly column: Readonly<Record<ColumnWord, string>>;
  readonly detail: Readonly<Record<DetailWord, string>>;
  readonly coincidence: string;
  /** "20,9 pct. i 2026". */
  figureIn(figure: string, period: string): string;
  readMore(host: string): string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  showMore(count: number): string;
  /** What is said when the details have come, and when they are closed. */
  detailsShown(name: string): string;
  readonly detailsClosed: string;
}

const WORDS: Readonly<Record<LanguageCode, FactWords>> = {
  da: {
    status: {
      idea: 'idé',
      preparing: 'forberedes',
      running: 'i gang',
      paused: 'på pause',
      closed: 'afsluttet',
      moved: 'flyttet',
      unknown: 'ukendt status',
    },
    role: { lead: 'leder', partner: 'deltager', funder: 'betaler', host: 'lægger lokaler til' },
    event: {
      started: 'Startet',
      adjusted: 'Justeret',
      scaled: 'Udvidet',
      moved: 'Flyttet',
      merged: 'Lagt sammen',
      paused: 'Sat på pause',
      resumed: 'Genoptaget',
      evaluated: 'Evalueret',
      closed: 'Afsluttet',
    },
    financing: {
      'core-budget': 'Kernedrift',
      'municipal-pool': 'Kommunal pulje',
      landsbyggefonden: 'Landsbyggefonden',
      foundation: 'Fond',
      state: 'Staten',
      'partner-in-kind': 'Partnere, i timer og lokaler',
      other: 'Anden finansiering',
    },
    plannedTo: (date) => `planlagt til ${date}`,
    plannedFrom: (date) => `planlagt fra ${date}`,
    pausedFrom: (from, to) => (to ? `På pause ${from} – ${to}` : `På pause fra ${from}`),
    movedOn: (dates) => `Flyttet ${dates}`,
    movedFromTo: (from, to) => `Flyttet fra ${from} til ${to}`,
    column: {
      name: 'Indsats',
      areas: 'Områder',
      theme: 'Tema',
      approach: 'Tilgang',
      status: 'Status',
      start: 'Start',
      end: 'Slut',
      lead: 'Leder',
      actors: 'Andre aktører',
      targetGroup: 'Målgruppe',
      aims: 'Formål',
      financing: 'Finansiering',
      events: 'Forløb',
      goals: 'Mål',
      indicators: 'Indikatorer',
    },
    detail: {
      about: 'Om indsatsen',
      aims: 'Formål',
      targetGroup: 'Målgruppe',
      financing: 'Finansiering',
      actors: 'Aktører og roller',
      goals: 'Mål',
      events: 'Forløb',
      sites: 'Områder',
      indicators: 'Følges med',
      links: 'Mere',
      notes: 'Bemærkninger',
    },
    figureIn: (figure, period) => `${figure} i ${period}`,
    coincidence: 'Når en indsats og en ændring falder sammen i tid, viser det ikke, at indsatsen er årsagen.',
    readMore: (host) => `Læs mere på ${host}`,
    previous: 'Forrige',
    next: 'Næste',
    close: 'Luk',
    plannedHeading: 'Planlagt',
    showMore: (count) => `Vis ${count} til`,
    detailsShown: (name) => `Detaljer om ${name} står under figuren.`,
    detailsClosed: 'Detaljerne er lukket.',
  },
  en: {
    status: {
      idea: 'idea',
      preparing: 'in preparation',
      running: 'running',
      paused: 'paused',
      closed: 'ended',
      moved: 'moved',
      unknown: 'unknown status',
    },
    role: { lead: 'leads', partner: 'takes part', funder: 'pays', host: 'provides rooms' },
    event: {
      started: 'Started',
      adjusted: 'Adjusted',
      scaled: 'Scaled up',
      moved: 'Moved',
      merged: 'Merged',
      paused: 'Paused',
      resumed: 'Resumed',
      evaluated: 'Evaluated',
      closed: 'Closed',
    },
    financing: {
      'core-budget': 'Core budget',
      'municipal-pool': 'Municipal pool',
      landsbyggefonden: 'The National Building Fund',
      foundation: 'Foundation',
      state: 'The state',
      'partner-in-kind': 'Partners, in hours and rooms',
      other: 'Other funding',
    },
    plannedTo: (date) => `planned until ${date}`,
    plannedFrom: (date) => `planned from ${date}`,
    pausedFrom: (from, to) => (to ? `Paused ${from} – ${to}` : `Paused since ${from}`),
    movedOn: (dates) => `Moved ${dates}`,
    movedFromTo: (from, to) => `Moved from ${from} to ${to}`,
    column: {
      name: 'Initiative',
      areas: 'Areas',
      theme: 'Theme',
      approach: 'Approach',
      status: 'Status',
      start: 'Start',
      end: 'End',
      lead: 'Lead',
      actors: 'Other actors',
      targetGroup: 'Target group',
      aims: 'Aims',
      financing: 'Funding',
      events: 'Course of events',
      goals: 'Goals',
      indicators: 'Indicators',
    },
    detail: {
      about: 'About the initiative',
      aims: 'Aims',
      targetGroup: 'Target group',
      financing: 'Funding',
      actors: 'Actors and roles',
      goals: 'Goals',
      events: 'Course of events',
      sites: 'Areas',
      indicators: 'Followed by',
      links: 'More',
      notes: 'Remarks',
    },
    figureIn: (figure, period) => `${figure} in ${period}`,
    coincidence:
      'An initiative and a change that come at the same time do not show that one is the cause of the other.',
    readMore: (host) => `Read more at ${host}`,
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    plannedHeading: 'Planned',
    showMore: (count) => `Show ${count} more`,
    detailsShown: (name) => `The details of ${name} stand below the figure.`,
    detailsClosed: 'The details are closed.',
  },
};

export function factWords(code: LanguageCode): FactWords {
  return WORDS[code];
}
