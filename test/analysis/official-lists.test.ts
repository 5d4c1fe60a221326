/**
 * The official lists of 1 December: how many areas each held. The figures of areas are constructed; the counts are published.
 *
 * 2014–2017 (ghettoområder): the ministry's list of 2015, which also counts 2014; DR for 2016; Kristeligt Dagblad for 2017.
 * 2018–2023: BL, »Forebyggelsesområder og udsatte områder«. 2024: the ministry's press release and a law firm. The lists
 * overlap. Which areas stayed, came and left is arranged so that every count can be held against the rules at their
 * borders: who is off a list stands exactly on the limits that do not count, who is on it barely past them.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '../../src/analysis/criteria.js';
import { findRuleSet } from '../../src/analysis/limits.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document } from '../../src/schema/generated/document.js';

const LISTS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'ghetto-2014': { 2014: 31, 2015: 25, 2016: 25, 2017: 22 },
  'udsat-2018': { 2018: 43, 2019: 40, 2020: 25, 2021: 20, 2022: 17, 2023: 19, 2024: 12 },
  'parallel-2018': { 2018: 29, 2019: 28, 2020: 15, 2021: 12, 2022: 10, 2023: 12, 2024: 8 },
  'omdannelse-2018': { 2018: 15, 2019: 15, 2020: 13, 2021: 10, 2022: 9, 2023: 8, 2024: 7 },
  'forebyg-2021': { 2021: 62, 2022: 67, 2023: 56, 2024: 63 },
};

const YEARS = Array.from({ length: 11 }, (_, index) => 2014 + index);
/** Convicted in the whole country, mean of two years. 2022 is published (twice it is 1.45 per cent); the others are constructed. */
const NATIONAL: Readonly<Record<number, number>> = {
  2018: 0.92,
  2019: 0.86,
  2020: 0.81,
  2021: 0.76,
  2022: 0.725,
  2023: 0.73,
  2024: 0.7,
};

type Standing = 'off' | 'near' | 'prevention' | 'challenged' | 'parallel';
type Values = readonly [attachment: number, convictions: number, education: number, income: number, origin: number];

const times = (year: number, factor: number): number => Math.round(NATIONAL[year]! * factor * 1e6) / 1e6;

function valuesOf(standing: Standing, year: number): Values {
  if (year < 2018) return standing === 'parallel' ? [40.1, 2.7, 50.1, 54.9, 50] : [40, 2.7, 60, 55, 30];
  const values: Readonly<Record<Standing, Values>> = {
    off: [40, times(year, 3) - 0.001, 60, 55, 30],
    near: [30, times(year, 2) - 0.001, 60, 65, 80],
    prevention: [30.1, times(year, 2), 60, 65, 30.1],
    challenged: [40, times(year, 3), 60.1, 55, 50],
    parallel: [40.1, 0, 60, 54.9, 50.1],
  };
  return values[standing];
}

/** How many areas stand so in years that they share: `from`–`to`. */
interface Stay {
  readonly standing: Standing;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}
const stay = (standing: Standing, count: number, from: number, to: number): Stay => ({ standing, count, from, to });

const STAYS: readonly Stay[] = [
  // Long enough on the list to be transformed; those with a run into 2021 and on have five years by then.
  stay('parallel', 7, 2014, 2024),
  ...[2023, 2022, 2021].map((to) => stay('parallel', 1, 2014, to)),
  stay('parallel', 3, 2015, 2020),
  stay('parallel', 2, 2015, 2019),
  // Never long enough: three years at the old rule, four at the new one.
  stay('parallel', 1, 2018, 2021),
  stay('parallel', 1, 2018, 2020),
  stay('parallel', 11, 2018, 2019),
  stay('parallel', 1, 2016, 2018),
  stay('parallel', 1, 2021, 2023),
  stay('parallel', 1, 2023, 2024),
  stay('parallel', 2, 2023, 2023),
  // Off before the rules of 2018.
  stay('parallel', 6, 2014, 2017),
  stay('parallel', 3, 2014, 2016),
  stay('parallel', 1, 2015, 2015),
  stay('parallel', 12, 2014, 2014),
  ...[2024, 2024, 2024, 2024, 2023, 2023, 2023, 2021, 2020, 2020, 2019, 2019, 2018, 2018].map((to) =>
    stay('challenged', 1, 2018, to),
  ),
  stay('prevention', 37, 2021, 2024),
  stay('prevention', 5, 2021, 2022),
  stay('prevention', 8, 2022, 2022),
  stay('prevention', 14, 2024, 2024),
  stay('near', 4, 2018, 2024),
];
/** Too few residents for the law, whatever their figures. */
const SMALL = [stay('parallel', 3, 2014, 2024), stay('prevention', 2, 2018, 2024)];

interface Place {
  readonly id: string;
  readonly population: number;
  readonly stay: Stay;
}

const places: readonly Place[] = [
  ...STAYS.map((one) => ({ one, population: 1000 })),
  ...SMALL.map((one) => ({ one, population: 999 })),
].flatMap(({ one, population }, at) =>
  Array.from({ length: one.count }, (_, index) => ({ id: `omraade-${at}-${index}`, population, stay: one })),
);

const IDS = ['attachment', 'convictions', 'education', 'income', 'origin'] as const;
const periodOf = (id: (typeof IDS)[number], year: number): string => {
  if (id === 'income') return String(year - 1);
  return id === 'attachment' || id === 'convictions' ? `${year - 2}..${year - 1}` : `${year}-01-01`;
};

const model = parseDocument({
  version: '1.0',
  areas: [
    { id: 'landet', name: 'Hele landet', kind: 'country' },
    ...places.map(({ id, population }) => ({ id, name: id, kind: 'housing-area', parent: 'landet', population })),
  ],
  indicators: IDS.map((id) => ({ id, label: id, unit: 'percent', decimals: 3 })),
  observations: [
    ...Object.entries(NATIONAL).map(([year, value]) => ({
      indicator: 'convictions',
      area: 'landet',
      period: periodOf('convictions', Number(year)),
      value,
    })),
    ...places.flatMap(({ id: area, stay: { standing, from, to } }) =>
      YEARS.flatMap((year) => {
        const values = valuesOf(year >= from && year <= to ? standing : 'off', year);
        return IDS.map((indicator, at) => ({ indicator, area, period: periodOf(indicator, year), value: values[at] }));
      }),
    ),
  ],
} as unknown as Document);

function listed(id: string, year: number): number {
  const ruleSet = findRuleSet(model, id)!;
  return places.filter(({ id: area }) => {
    const question = { ruleSet, area: model.areas.get(area)!, year, origin: true };
    return assess(model, question).conclusion === 'fulfilled';
  }).length;
}

describe('the official lists', () => {
  for (const [id, counts] of Object.entries(LISTS)) {
    it(`hold as many areas as was published under ${id}`, () => {
      const found = Object.fromEntries(Object.keys(counts).map((year) => [year, listed(id, Number(year))]));
      assert.deepEqual(found, counts);
    });
  }

  it('put the limit of the prevention list of 2022 for convictions at 1.45 per cent', () => {
    const area = model.areas.get(places[0]!.id)!;
    const { criteria } = assess(model, {
      ruleSet: findRuleSet(model, 'forebyg-2021')!,
      area,
      year: 2022,
      origin: true,
    });
    assert.equal(criteria.find(({ criterion }) => criterion.id === 'convictions')!.limitValue, 1.45);
  });

  it('count the years before 2018 by the rules of their time, and tell how many', () => {
    const transformed = (id: string, year: number): unknown => {
      const ruleSet = findRuleSet(model, 'omdannelse-2018')!;
      return assess(model, { ruleSet, area: model.areas.get(id)!, year, origin: true }).years;
    };
    const [longest] = places;
    const late = places.find(({ stay: { from, to } }) => from === 2016 && to === 2018)!;
    assert.deepEqual(transformed(longest!.id, 2018), { met: 4, needed: 4 });
    assert.deepEqual(transformed(late.id, 2018), { met: 3, needed: 4 });
  });
});
