/** Constructed initiatives in invented districts: as many as a story asks for, with every sort of start, end and event. */
import type { Document, Initiative, InitiativeEvent, Site } from '../../src/schema/generated/document.js';
import { MUNICIPALITY, districtId, districts } from './districts.js';
import { layers } from './layers.js';

const THEMES = [
  { id: 'work', label: { da: 'Job', en: 'Work' } },
  { id: 'school', label: { da: 'Skole', en: 'School' } },
  { id: 'safety', label: { da: 'Tryghed', en: 'Safety' } },
] as const;

const KINDS = [
  { da: 'Lektiecafé', en: 'Homework café' },
  { da: 'Jobvejledning', en: 'Job guidance' },
  { da: 'Aftenvandring', en: 'Evening walks' },
  { da: 'Sprogklub', en: 'Language club' },
  { da: 'Åben rådgivning', en: 'Open counselling' },
] as const;

const STARTS = ['2015', '2016-Q3', '2018-03', '2019-H2', '2020-08-15', '2021/22'] as const;
const ENDS = ['open', 'unknown', '2023', '2025-06', 'open'] as const;
const STATUSES: readonly Initiative['status'][] = ['running', 'running', 'closed', 'paused', 'preparing'];

function eventsOf(index: number, start: string, areas: number): InitiativeEvent[] {
  const events: InitiativeEvent[] = [{ date: start, kind: 'started' }];
  if (index % 3 === 0) {
    events.push({ date: '2022-03', kind: 'adjusted', text: { da: 'Aftenåbent', en: 'Open in the evening' } });
  }
  if (index % 5 === 0 && areas > 1) {
    const [from, to] = [districtId(index % areas), districtId((index + 1) % areas)];
    events.push({ date: '2022-09', kind: 'moved', fromArea: from, toArea: to });
  }
  return events;
}

function sitesOf(index: number, span: Pick<Site, 'start' | 'end'>, areas: number): Site[] {
  const site = { area: districtId(index % areas), ...span };
  if (index % 5 > 0 || areas < 2) return [site];
  return [
    { ...site, end: '2022-09' },
    { area: districtId((index + 1) % areas), start: '2022-09', end: span.end },
  ];
}

export interface InitiativesOptions {
  readonly count?: number;
  readonly areas?: number;
  /** What every title ends with. */
  readonly titleEnd?: string;
  readonly change?: (initiative: Initiative, index: number) => Initiative;
  readonly parts?: Partial<Document>;
}

function initiative(index: number, { areas = 4, titleEnd = '' }: InitiativesOptions): Initiative {
  const start = STARTS[index % STARTS.length]!;
  const end = ENDS[index % ENDS.length]!;
  const kind = KINDS[index % KINDS.length]!;
  const name = `${index >= KINDS.length ? ` ${Math.floor(index / KINDS.length) + 1}` : ''}${titleEnd}`;
  return {
    id: `initiative-${index + 1}`,
    title: { da: `${kind.da}${name}`, en: `${kind.en}${name}` },
    approach: index % 2 ? 'extra' : 'adjusted-core',
    theme: THEMES[index % THEMES.length]!.id,
    sites: sitesOf(index, { start, end }, areas),
    start,
    end,
    status: STATUSES[index % STATUSES.length],
    events: eventsOf(index, start, areas),
    goals: index % 4 ? [] : ['fewer'],
    indicators: ['jobless'],
  };
}

export function initiatives(options: InitiativesOptions = {}): Document {
  const { count = 12, areas = 4, change = (one: Initiative) => one, parts } = options;
  return districts({
    areas,
    parts: {
      themes: THEMES,
      goals: layers().goals,
      bands: [
        { label: { da: 'Byrådsperiode 2018–2021', en: 'Council term 2018–2021' }, start: '2018', end: '2021' },
        { label: { da: 'Byrådsperiode 2022–2025', en: 'Council term 2022–2025' }, start: '2022', end: '2025' },
      ],
      initiatives: Array.from({ length: count }, (_, index) => change(initiative(index, options), index)),
      ...parts,
    },
  });
}

/** Nobody wrote down when they began and will end. */
export const undatedInitiatives = (): Document =>
  initiatives({
    change: ({ id, title, approach, theme, status }) => ({
      ...{ id, title, approach, theme, status },
      sites: [{ area: MUNICIPALITY }],
    }),
  });
