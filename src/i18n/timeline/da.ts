import { danishFormat } from '../format.da.js';
import type { TimelineMessages } from './messages.js';

const n = (count: number): string => danishFormat.number(count);

const initiatives = (count: number): string => `${n(count)} ${count === 1 ? 'indsats' : 'indsatser'}`;
const times = (count: number): string => (count === 1 ? 'én gang' : count === 2 ? 'to gange' : `${count} gange`);

/** "2 er planlagt, 8 er afsluttet og 1 har ukendt status", only what there is. */
function rest({ planned, paused, ended, unknown }: Readonly<Record<string, number>>): string {
  const parts = [
    planned && `${n(planned)} er planlagt`,
    paused && `${n(paused)} er på pause`,
    ended && `${n(ended)} er afsluttet`,
    unknown && `${n(unknown)} har ukendt status`,
  ].filter(Boolean);
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length ? `, ${parts.join(', ')} og ${last}` : ` og ${last}`;
}

export const da: TimelineMessages = {
  chart: 'Tidslinje',
  heading: 'Indsatser',
  headingIn: (area) => `Indsatser i ${area}`,
  by: {
    area: 'efter område',
    theme: 'efter tema',
    approach: 'efter tilgang',
    lead: 'efter leder',
    goal: 'efter mål',
  },
  none: {
    area: 'Uden område',
    theme: 'Uden tema',
    approach: 'Tilgang ikke oplyst',
    lead: 'Uden leder',
    goal: 'Uden mål',
  },
  groups: { area: 'Område', theme: 'Tema', approach: 'Tilgang', lead: 'Leder', goal: 'Mål' },
  initiatives,
  running: (count) => `${n(count)} i gang`,
  core: (count) => `${n(count)} kerne`,
  summary: ({ count, places, states, openEnded }) => [
    { text: `${initiatives(count)}${places ? ` i ${places}` : ''}: ` },
    { text: `${n(states.running)} er i gang`, strong: true },
    { text: `${rest(states)}.` },
    ...(openEnded ? [{ text: ` ${openEnded === 1 ? 'Én' : n(openEnded)} fortsætter uden planlagt slutning.` }] : []),
  ],
  moved: ({ name, times: count, place }) => `${name} er flyttet ${times(count)} og arbejder nu i ${place}.`,
  movedMany: (count) => `${n(count)} er flyttet mellem områder.`,
  state: { planned: 'planlagt', running: 'i gang', paused: 'på pause', ended: 'afsluttet', unknown: 'ukendt status' },
  approach: { 'adjusted-core': 'Justeret kernedrift', extra: 'Ekstra indsats' },
  today: 'i dag',
  openEnd: 'ingen planlagt slutning',
  unknownEnd: 'slut ukendt',
  unknownStart: 'start ukendt',
  noDates: 'uden dato',
  part: (index, count) => `${index} af ${count}`,
  closedBecause: (reason) => `nedlagt: ${reason}`,
  mergedWith: (name) => `lagt sammen med ${name}`,
  movedHere: (date) => `flyttet hertil ${date}`,
  earlier: (count) => `${n(count)} tidligere`,
  later: (count) => `${n(count)} senere`,
  unnamed: (count) => `${n(count)} uden navn`,
  undated: (count) => `${n(count)} uden dato`,
  millions: (amount) => `${amount} mio. kr.`,
  atLeast: (amount) => `mindst ${amount}`,
  otherThemes: 'Andre temaer',
  legend: {
    core: 'Justeret kernedrift',
    extra: 'Ekstra indsats, egne penge',
    plain: 'Tilgang ikke oplyst',
    planned: 'Planlagt',
    open: 'Ingen planlagt slutning',
    unknown: 'Slut ukendt',
    uncertain: 'Et sted i perioden',
    paused: 'På pause',
    adjusted: 'Justeret',
    scaled: 'Udvidet',
    evaluated: 'Evalueret',
    closed: 'Nedlagt, med begrundelse',
    moved: 'Flyttet til et andet område',
    reached: 'Mål, nået',
    missed: 'Mål, ikke nået eller uden tal',
    due: 'Mål, endnu ikke forfaldent',
    allCount: 'Alle indsatser, antal i gang',
    coreCount: 'Justeret kernedrift, antal i gang',
  },
  groupBy: 'Gruppér',
  facet: { status: 'Status', theme: 'Tema', approach: 'Tilgang', targetGroup: 'Målgruppe' },
  search: 'Søg',
  filter: 'Filtrér',
  newestFirst: 'Nyeste start først',
  filtersLabel: 'Udvalg',
  found: (count, all) => `${n(count)} af ${initiatives(all)}`,
  clearFilter: 'Vis alle',
  showList: 'Vis som liste',
  listShown: 'Listen vises.',
  showTimeline: 'Vis som tidslinje',
  toolsLabel: 'Tidsrum',
  tools: {
    all: 'Alle',
    decade: '10 år',
    year: '1 år',
    now: 'Nu ± 1',
    today: 'I dag',
    in: 'Zoom ind',
    out: 'Zoom ud',
    earlier: 'Tidligere',
    later: 'Senere',
  },
  keys:
    'Pil op og ned går fra række til række, pil højre og venstre åbner og lukker et område, Enter viser detaljer, ' +
    'plus og minus zoomer.',
  shown: (count, from, to) => `${initiatives(count)} vist, ${from} til ${to}.`,
  noInitiatives: 'Dokumentet har ingen indsatser.',
  noneChosen: 'Ingen indsatser passer til det valgte.',
  unknownGroup: (group, known) => `Indsatser kan ikke grupperes efter »${group}«. Brug en af disse: ${known}.`,
  unknownTheme: (id) => `Temaet »${id}« findes ikke i dokumentet. Ret attributten themes.`,
  unknownPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024, 2024-Q1 eller 2024-03.`,
  movedAway: 'flyttet',
  columns: ['Indsats', 'Status', 'Start', 'Slut', 'Leder'],
};
