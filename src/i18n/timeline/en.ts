import { englishFormat } from '../format.en.js';
import type { TimelineMessages } from './messages.js';

const n = (count: number): string => englishFormat.number(count);

const initiatives = (count: number): string => `${n(count)} ${count === 1 ? 'initiative' : 'initiatives'}`;
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const are = (count: number): string => `${n(count)} ${count === 1 ? 'is' : 'are'}`;

/** "2 are planned, 8 have ended and 1 has an unknown status", only what there is. */
function rest({ planned, paused, ended, unknown }: Readonly<Record<string, number>>): string {
  const parts = [
    planned && `${are(planned)} planned`,
    paused && `${are(paused)} paused`,
    ended && `${n(ended)} ${ended === 1 ? 'has' : 'have'} ended`,
    unknown && `${n(unknown)} ${unknown === 1 ? 'has' : 'have'} an unknown status`,
  ].filter(Boolean);
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length ? `, ${parts.join(', ')} and ${last}` : ` and ${last}`;
}

export const en: TimelineMessages = {
  chart: 'Timeline',
  heading: 'Initiatives',
  headingIn: (area) => `Initiatives in ${area}`,
  by: { area: 'by area', theme: 'by theme', approach: 'by approach', lead: 'by lead', goal: 'by goal' },
  none: {
    area: 'Without area',
    theme: 'Without theme',
    approach: 'Approach not stated',
    lead: 'Without lead',
    goal: 'Without goal',
  },
  groups: { area: 'Area', theme: 'Theme', approach: 'Approach', lead: 'Lead', goal: 'Goal' },
  initiatives,
  running: (count) => `${n(count)} running`,
  core: (count) => `${n(count)} core`,
  summary: ({ count, places, states, openEnded }) => [
    { text: `${initiatives(count)}${places ? ` in ${places}` : ''}: ` },
    { text: `${are(states.running)} running`, strong: true },
    { text: `${rest(states)}.` },
    ...(openEnded ? [{ text: ` ${openEnded === 1 ? 'One goes' : `${n(openEnded)} go`} on with no planned end.` }] : []),
  ],
  moved: ({ name, times: count, place }) => `${name} has moved ${times(count)} and now works in ${place}.`,
  movedMany: (count) => `${n(count)} ${count === 1 ? 'has' : 'have'} moved between areas.`,
  state: { planned: 'planned', running: 'running', paused: 'paused', ended: 'ended', unknown: 'unknown status' },
  approach: { 'adjusted-core': 'Adjusted core service', extra: 'Additional initiative' },
  today: 'today',
  openEnd: 'no planned end',
  unknownEnd: 'end unknown',
  unknownStart: 'start unknown',
  noDates: 'no date',
  part: (index, count) => `${index} of ${count}`,
  closedBecause: (reason) => `closed: ${reason}`,
  mergedWith: (name) => `merged with ${name}`,
  movedHere: (date) => `moved here ${date}`,
  earlier: (count) => `${n(count)} earlier`,
  later: (count) => `${n(count)} later`,
  unnamed: (count) => `${n(count)} without a name`,
  undated: (count) => `${n(count)} without a date`,
  millions: (amount) => `DKK ${amount} million`,
  atLeast: (amount) => `at least ${amount}`,
  otherThemes: 'Other themes',
  legend: {
    core: 'Adjusted core service',
    extra: 'Additional initiative, own money',
    plain: 'Approach not stated',
    planned: 'Planned',
    open: 'No planned end',
    unknown: 'End unknown',
    uncertain: 'Some time in the period',
    paused: 'Paused',
    adjusted: 'Adjusted',
    scaled: 'Scaled up',
    evaluated: 'Evaluated',
    closed: 'Closed, with the reason',
    moved: 'Moved to another area',
    reached: 'Goal, reached',
    missed: 'Goal, not reached or without figures',
    due: 'Goal, not yet due',
    allCount: 'All initiatives, number running',
    coreCount: 'Adjusted core services, number running',
  },
  groupBy: 'Group by',
  facet: { status: 'Status', theme: 'Theme', approach: 'Approach', targetGroup: 'Target group' },
  search: 'Search',
  filter: 'Filter',
  newestFirst: 'Newest start first',
  filtersLabel: 'Selection',
  found: (count, all) => `${n(count)} of ${initiatives(all)}`,
  clearFilter: 'Show all',
  showList: 'Show as list',
  listShown: 'The list is shown.',
  showTimeline: 'Show as timeline',
  toolsLabel: 'Time shown',
  tools: {
    all: 'All',
    decade: '10 years',
    year: '1 year',
    now: 'Now ± 1',
    today: 'Today',
    in: 'Zoom in',
    out: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
  },
  keys:
    'Arrow up and down go from row to row, arrow right and left open and close an area, Enter shows the details, ' +
    'plus and minus zoom.',
  shown: (count, from, to) => `${initiatives(count)} shown, ${from} to ${to}.`,
  noInitiatives: 'The document has no initiatives.',
  noneChosen: 'No initiatives match what is chosen.',
  unknownGroup: (group, known) => `Initiatives cannot be grouped by “${group}”. Use one of these: ${known}.`,
  unknownTheme: (id) => `The document has no theme “${id}”. Correct the attribute themes.`,
  unknownPeriod: (key) => `The period “${key}” cannot be read. Write 2024, 2024-Q1 or 2024-03, for example.`,
  movedAway: 'moved',
  columns: ['Initiative', 'Status', 'Start', 'End', 'Lead'],
};
