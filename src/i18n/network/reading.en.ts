import { englishFormat } from '../format.en.js';
import type { ReadingWords } from './reading.js';

const number = (count: number): string => englishFormat.number(count);

export const readingEn: ReadingWords = {
  search: 'Search actor',
  found: (shown, all) => (all > shown ? `${number(shown)} of ${number(all)} found are shown` : `${number(all)} found`),
  nothingFound: 'No actors found',
  levels: 'Levels',
  area: 'District',
  allAreas: 'all districts',
  collapse: 'Draw a sector as one',
  initiatives: 'Show initiatives that actors share',
  sizeByTies: 'Size by number of ties',
  order: 'Order for arrow keys and list',
  orders: { ties: 'most ties first', name: 'by name', group: 'by sector' },
  clear: 'Clear all choices',
  cleared: 'All choices are cleared.',
  shown: (actors, ties) => `${actors} and ${ties} shown.`,
  actor: ({ name, kind, ties, neighbours, part }) =>
    `${[name, kind, ties].join(', ')}${neighbours && `: ${neighbours}`}${part && `; ${part}`}.`,
  part: (at, all) => `group ${number(at)} of ${number(all)}`,
  tie: ({ at, all, name, kind, span }) =>
    `Tie ${number(at)} of ${number(all)}: ${name}, ${kind}${span && `, ${span}`}.`,
  noTies: 'no ties',
  zoomed: (scale, actors) => `${scale} times as large, ${actors} in view.`,
  moved: (name) => `${name} has been moved.`,
  move: { label: 'Move the actor', left: 'left', right: 'right', up: 'up', down: 'down' },
  tieColumns: {
    ...{ from: 'Actor', kind: 'Tie', to: 'Other actor', direction: 'Direction' },
    ...{ strength: 'Strength', since: 'Since', until: 'Until', network: 'Network' },
  },
  oneWay: 'one way',
  bothWays: 'both ways',
  showPicture: 'Show the network as a picture',
  showList: 'Show the network as a list',
  tieCount: 'Number of ties',
  more: (count) => `Show ${number(count)} more`,
  kind: { organisation: 'organisation', unit: 'unit', function: 'function', person: 'person' },
  role: { lead: 'lead', chair: 'chair', coordinator: 'coordinator', member: 'member', observer: 'observer' },
  details: {
    chosen: (name, count) => `${name} is chosen, ${count}.`,
    closed: 'The choice is cleared.',
    networks: 'Networks',
    twoSteps: 'Show 2 steps',
    oneStep: 'Show 1 step',
    showAll: (count) => `Show all ${number(count)}`,
    alone: 'No ties in the network shown.',
    strength: (value) => `strength ${value}`,
    since: (period) => `since ${period}`,
    until: (period) => `until ${period}`,
    between: (from, to) => `from ${from} to ${to}`,
  },
};
