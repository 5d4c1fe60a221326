/** What can be laid on a trend of the district document: limits that step, targets, voices and initiatives. */
import { INDICATOR } from './district-document.js';

const LIMITED = {
  ...INDICATOR,
  thresholds: [
    { label: 'Opmærksomhedsgrænse', operator: 'over', value: 35, to: '2021' },
    { label: 'Opmærksomhedsgrænse', operator: 'over', value: 30, from: '2022' },
  ],
};
const GOALS = [
  {
    id: 'm1',
    text: 'Færre uden job',
    area: 'nord',
    indicator: 'jobless',
    target: { type: 'absolute', value: 25 },
    by: '2028',
  },
  {
    id: 'm2',
    text: 'Nærmere kommunen',
    area: 'syd',
    indicator: 'jobless',
    target: { type: 'gap', benchmark: 'kommunen', value: 3 },
    by: '2027',
  },
];
const said = (id: string, relation: string, period: string, area = 'nord'): object => ({
  id,
  area,
  period,
  text: `Ord ${id}`,
  from: { role: { da: 'vejleder', en: 'adviser' } },
  links: [{ indicator: 'jobless', relation }],
});
const EXPERIENCES = [
  said('e1', 'confirms', '2021-Q2'),
  said('e2', 'nuances', '2022'),
  said('e3', 'contradicts', '2022'),
  said('e4', 'explains', '2023'),
  said('e5', 'confirms', '2023', 'syd'),
];
const INITIATIVES = [
  {
    id: 'job',
    title: 'Jobvejledning',
    approach: 'adjusted-core',
    status: 'running',
    sites: [
      { area: 'nord', start: '2021-01', end: '2023-01' },
      { area: 'syd', start: '2023-01', end: 'open' },
    ],
    start: '2021-01',
    end: 'open',
    events: [
      { date: '2022-03', kind: 'adjusted' },
      { date: '2023-01', kind: 'moved', fromArea: 'nord', toArea: 'syd' },
    ],
    indicators: ['jobless'],
  },
  {
    id: 'cafe',
    title: 'Frokost',
    approach: 'extra',
    status: 'running',
    sites: [{ area: 'nord' }],
    start: '2022',
    end: 'unknown',
    indicators: ['jobless'],
  },
  {
    id: 'other',
    title: 'Lektier',
    approach: 'extra',
    status: 'running',
    sites: [{ area: 'nord' }],
    start: '2022',
    end: 'open',
    indicators: [],
  },
];

/** Parts for `districtDocument`. */
export const LAYERS = {
  indicators: [LIMITED],
  goals: GOALS,
  experiences: EXPERIENCES,
  initiatives: INITIATIVES,
};
