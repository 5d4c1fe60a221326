/** What stands around the figures of a constructed municipality: goals, voices and initiatives, for the first districts. */
import type { Document, Experience, ExperienceLink, Goal, Initiative } from '../../src/schema/generated/document.js';
import { MUNICIPALITY, districtId } from './districts.js';

const [FIRST, SECOND] = [districtId(0), districtId(1)];

const GOALS: readonly Goal[] = [
  {
    id: 'fewer',
    level: 'district',
    kind: 'target',
    text: { da: 'Færre uden job', en: 'Fewer without a job' },
    area: FIRST,
    indicator: 'jobless',
    target: { type: 'absolute', value: 9 },
    by: '2029',
  },
  {
    id: 'nearer',
    level: 'district',
    kind: 'target',
    text: { da: 'Afstanden til kommunen halveres', en: 'Half the distance to the municipality' },
    area: SECOND,
    indicator: 'jobless',
    target: { type: 'gap', benchmark: MUNICIPALITY, value: 4 },
    by: '2028',
  },
];

interface Said {
  readonly relation: ExperienceLink['relation'];
  readonly period: string;
  readonly da: string;
  readonly en: string;
  readonly area?: string;
}

const SAID: readonly Said[] = [
  { relation: 'confirms', period: '2018-Q2', da: 'Flere spørger om fritidsjob.', en: 'More people ask for jobs.' },
  { relation: 'nuances', period: '2021', da: 'De unge kommer ikke forbi.', en: 'The young do not come by.' },
  { relation: 'contradicts', period: '2021', da: 'Mange arbejder uden at stå i tallet.', en: 'Many work uncounted.' },
  { relation: 'explains', period: '2024', da: 'Bussen er lagt om.', en: 'The bus has been rerouted.' },
  { relation: 'confirms', period: '2023', da: 'Samme billede her.', en: 'The same picture here.', area: SECOND },
];

const EXPERIENCES = SAID.map(
  ({ relation, period, da, en, area = FIRST }, index): Experience => ({
    id: `said-${index + 1}`,
    area,
    period,
    text: { da, en },
    from: { role: { da: 'jobvejleder', en: 'job adviser' }, sector: 'municipal-institution' },
    links: [{ indicator: 'jobless', relation }],
  }),
);

const INITIATIVES: readonly Initiative[] = [
  {
    id: 'guidance',
    title: { da: 'Jobvejledning i bydelen', en: 'Job guidance in the district' },
    approach: 'adjusted-core',
    status: 'running',
    sites: [
      { area: FIRST, start: '2018-03', end: '2023-01' },
      { area: SECOND, start: '2023-01', end: 'open' },
    ],
    start: '2018-03',
    end: 'open',
    events: [
      { date: '2020-09', kind: 'adjusted', text: { da: 'Aftenåbent', en: 'Open in the evening' } },
      { date: '2023-01', kind: 'moved', fromArea: FIRST, toArea: SECOND },
    ],
    indicators: ['jobless'],
  },
  {
    id: 'lunch',
    title: { da: 'Fælles frokost', en: 'Lunch together' },
    approach: 'extra',
    status: 'running',
    sites: [{ area: FIRST }],
    start: '2021',
    end: 'unknown',
    indicators: ['jobless'],
  },
  {
    id: 'homework',
    title: { da: 'Lektiecafé', en: 'Homework café' },
    approach: 'extra',
    status: 'closed',
    sites: [{ area: FIRST }],
    start: '2017',
    end: '2019',
    indicators: ['jobless'],
  },
];

/** Parts for `districts`. */
export const layers = (): Required<Pick<Document, 'goals' | 'experiences' | 'initiatives'>> => ({
  goals: GOALS,
  experiences: EXPERIENCES,
  initiatives: INITIATIVES,
});
