/**
 * Which districts stand on which lists, worked out from the constructed figures so that lists and figures agree. A list
 * of year Y uses what is known by 1 December of Y: two-year means up to Y−1, income of Y−1, education and origin on
 * 1 January of Y. Limits: the Danish act on social housing, §§ 61 a and 61 b, and its earlier versions.
 */
import type { Designation, RuleSet } from '../../schema/generated/document.js';
import type { Cell } from './cells.js';
import { residents } from './people.js';
import { DISTRICTS, type District } from './districts.js';
import { t } from './text.js';

const MIN_RESIDENTS = 1000;

/** The document's own list: the council looks at it every second year. */
export const OWN_RULE_SET: RuleSet = {
  id: 'opmaerksomhed-2020',
  label: t('Byrådets opmærksomhedsbydel', 'District under the council’s attention'),
  description: t(
    'Kommunens egen vurdering hvert andet år. Mindst to af fire kriterier skal være opfyldt.',
    'The municipality’s own assessment every second year. At least two of four criteria must be met.',
  ),
  from: '2020',
  minPopulation: MIN_RESIDENTS,
  needed: 2,
  criteria: [
    {
      id: 'support',
      label: t('På offentlig forsørgelse', 'On public support'),
      indicator: 'public-support',
      limits: [{ operator: 'at-least', multiplier: 1.5, area: 'kommunen' }],
    },
    {
      id: 'language',
      label: t('Behov for sprogindsats', 'Need of language support'),
      indicator: 'language',
      limits: [{ operator: 'over', value: 30 }],
    },
    {
      id: 'safety',
      label: t('Trygge i deres bydel', 'Feel safe in their district'),
      indicator: 'safety',
      limits: [{ operator: 'under', value: 75 }],
    },
    {
      id: 'sports',
      label: t('Børn i en forening', 'Children in a club'),
      indicator: 'sports',
      limits: [{ operator: 'under', value: 60 }],
    },
  ],
  source: 'own',
};

type Figures = (indicator: string, period: string, area?: string) => number | null;
type Test = readonly [criterion: string, met: boolean];

const over = (value: number | null, limit: number): boolean => value !== null && value > limit;
const under = (value: number | null, limit: number): boolean => value !== null && value < limit;
const atLeast = (value: number | null, limit: number | null): boolean =>
  value !== null && limit !== null && value >= limit;

function times(factor: number, value: number | null): number | null {
  return value === null ? null : factor * value;
}

interface StateList {
  readonly ruleSet: string;
  readonly years: readonly [number, number];
  readonly needed: number;
  readonly limits: { readonly attachment: number; readonly education: number; readonly income: number };
  /** A fixed share, or a multiple of the national mean. */
  readonly convictions: { readonly over: number } | { readonly times: number };
  /** Must be met besides. */
  readonly originOver?: number;
}

const STATE_LISTS: readonly StateList[] = [
  {
    ruleSet: 'ghetto-2014',
    years: [2014, 2017],
    needed: 3,
    limits: { attachment: 40, education: 50, income: 55 },
    convictions: { over: 2.7 },
  },
  {
    ruleSet: 'udsat-2018',
    years: [2018, 2025],
    needed: 2,
    limits: { attachment: 40, education: 60, income: 55 },
    convictions: { times: 3 },
  },
  {
    ruleSet: 'forebyg-2021',
    years: [2021, 2025],
    needed: 2,
    limits: { attachment: 30, education: 60, income: 65 },
    convictions: { times: 2 },
    originOver: 30,
  },
];

function stateTests(list: StateList, year: number, of: Figures): readonly Test[] {
  const mean = `${year - 2}..${year - 1}`;
  const convicted = of('convictions', mean);
  const tooManyConvicted =
    'over' in list.convictions
      ? over(convicted, list.convictions.over)
      : atLeast(convicted, times(list.convictions.times, of('convictions', mean, 'landet')));
  return [
    ['attachment', over(of('attachment', mean), list.limits.attachment)],
    ['convictions', tooManyConvicted],
    ['education', over(of('education', `${year}-01-01`), list.limits.education)],
    ['income', under(of('income', String(year - 1)), list.limits.income)],
  ];
}

function stateDesignation(list: StateList, year: number, of: Figures): Designation | undefined {
  const met = stateTests(list, year, of)
    .filter(([, isMet]) => isMet)
    .map(([criterion]) => criterion);
  const excluded = list.originOver !== undefined && !over(of('origin', `${year}-01-01`), list.originOver);
  return met.length < list.needed || excluded ? undefined : { ruleSet: list.ruleSet, period: String(year), met };
}

/** What the council sees in spring: last year's figures, and the survey of the last odd year. */
function ownDesignation(year: number, of: Figures): Designation | undefined {
  const before = String(year - 1);
  const support = `${before}-Q4`;
  const tests: readonly Test[] = [
    ['support', atLeast(of('public-support', support), times(1.5, of('public-support', support, 'kommunen')))],
    ['language', over(of('language', before), 30)],
    ['safety', under(of('safety', before), 75)],
    ['sports', under(of('sports', before), 60)],
  ];
  const met = tests.filter(([, isMet]) => isMet).map(([criterion]) => criterion);
  const decidedBy = ['direktionen', 'bo-tranehoej', 'bo-natur', 'bo-oest'];
  return met.length < 2 ? undefined : { ruleSet: OWN_RULE_SET.id, period: String(year), met, decidedBy };
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function designationsOf(district: District, of: Figures): Designation[] {
  const isAssessed = (year: number): boolean => residents(district, year) >= MIN_RESIDENTS;
  const stateLists = STATE_LISTS.flatMap((list) =>
    range(list.years)
      .filter(isAssessed)
      .map((year) => stateDesignation(list, year, of)),
  );
  const own = [2020, 2022, 2024, 2026].filter(isAssessed).map((year) => ownDesignation(year, of));
  return [...stateLists, ...own].filter((found) => found !== undefined);
}

/** Designations by district. */
export function designations(cells: readonly Cell[]): ReadonlyMap<string, readonly Designation[]> {
  const wholes = cells.filter(({ category }) => category === null);
  const byKey = new Map(wholes.map((one) => [`${one.indicator} ${one.area} ${one.period}`, one.value]));
  const figuresOf =
    (district: string): Figures =>
    (indicator, period, area = district) =>
      byKey.get(`${indicator} ${area} ${period}`) ?? null;
  return new Map(DISTRICTS.map((district) => [district.id, designationsOf(district, figuresOf(district.id))]));
}
