/** Limits, operators and needed counts: almenboligloven §§ 61 a and 61 b and its earlier versions. Figures are constructed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, defaultRuleSet, latestListYear, listYears, type CriteriaResult } from '../../src/analysis/criteria.js';
import { findRuleSet, multiple } from '../../src/analysis/limits.js';
import type { Model } from '../../src/model/model.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document } from '../../src/schema/generated/document.js';
import { eksempelby as model } from '../helpers/demo-model.js';

type Figure = readonly [indicator: string, period: string, value: number, area?: string, extra?: object];

const IDS = ['attachment', 'convictions', 'education', 'income', 'origin'];

function modelOf(
  figures: readonly Figure[],
  { population = 1842 as number | undefined, ruleSets = [] as object[] } = {},
): Model {
  return parseDocument({
    version: '1.0',
    areas: [
      { id: 'landet', name: 'Hele landet', kind: 'country' },
      { id: 'parken', name: 'Parken', kind: 'housing-area', parent: 'landet', population },
    ],
    indicators: IDS.map((id) => ({ id, label: id, unit: 'percent', decimals: 2 })),
    observations: figures.map(([indicator, period, value, area = 'parken', extra]) => ({
      indicator,
      area,
      period,
      value,
      ...extra,
    })),
    ruleSets,
  } as unknown as Document);
}

function hold(model: Model, id: string, year: number, origin = false): CriteriaResult {
  return assess(model, { ruleSet: findRuleSet(model, id)!, area: model.areas.get('parken')!, year, origin });
}

const outcomes = ({ criteria }: CriteriaResult): string => criteria.map(({ outcome }) => outcome).join(' ');

describe('the rules of 2010', () => {
  const of = (attachment: number, convictions: number, origin: number): Model =>
    modelOf([
      ['attachment', '2008..2011', attachment],
      ['convictions', '2008..2011', convictions],
      ['origin', '2012-01-01', origin],
    ]);

  it('take means of four years, and leave the limit itself out', () => {
    assert.equal(outcomes(hold(of(40, 2.7, 50), 'ghetto-2010', 2012, true)), 'not-met not-met not-met');
    assert.equal(outcomes(hold(of(40.1, 2.71, 50.1), 'ghetto-2010', 2012, true)), 'met met met');
    const ofTwo = modelOf([['attachment', '2010..2011', 45]]);
    assert.equal(hold(ofTwo, 'ghetto-2010', 2012).criteria[0]!.outcome, 'unknown');
  });

  it('ask for two of three; without the third nothing is said when it decides', () => {
    assert.equal(hold(of(40.1, 2.71, 10), 'ghetto-2010', 2012).conclusion, 'fulfilled');
    assert.equal(hold(of(40.1, 1, 90), 'ghetto-2010', 2012).conclusion, 'open');
    assert.equal(hold(of(40.1, 1, 90), 'ghetto-2010', 2012, true).conclusion, 'fulfilled');
    assert.equal(hold(of(30, 1, 90), 'ghetto-2010', 2012).conclusion, 'not-fulfilled');
  });
});

describe('the rules of 2014', () => {
  const of = (values: readonly [number, number, number, number]): Model =>
    modelOf([
      ['attachment', '2013..2014', values[0]],
      ['convictions', '2013..2014', values[1]],
      ['education', '2015-01-01', values[2]],
      ['income', '2014', values[3]],
      ['origin', '2015-01-01', 20],
    ]);

  it('stand at 40, 2.70, 50 and 55, the limit itself left out', () => {
    assert.equal(outcomes(hold(of([40, 2.7, 50, 55]), 'ghetto-2014', 2015)), 'not-met not-met not-met not-met');
    assert.equal(outcomes(hold(of([40.1, 2.71, 50.1, 54.9]), 'ghetto-2014', 2015)), 'met met met met');
  });

  it('ask for three of five', () => {
    assert.equal(hold(of([40.1, 2.71, 50.1, 60]), 'ghetto-2014', 2015).conclusion, 'fulfilled');
    assert.equal(hold(of([40.1, 2.71, 40, 60]), 'ghetto-2014', 2015).conclusion, 'open');
    assert.equal(hold(of([40.1, 2.71, 40, 60]), 'ghetto-2014', 2015, true).conclusion, 'not-fulfilled');
  });
});

const since2018 = (values: readonly [number, number, number, number], national = 0.73): Figure[] => [
  ['attachment', '2020..2021', values[0]],
  ['convictions', '2020..2021', values[1]],
  ['convictions', '2020..2021', national, 'landet'],
  ['education', '2022-01-01', values[2]],
  ['income', '2021', values[3]],
];

describe('the rules of 2018', () => {
  it('have a limit for convictions of three times the country, the limit itself included', () => {
    assert.equal(
      outcomes(hold(modelOf(since2018([40, 2.18, 60, 55])), 'udsat-2018', 2022)),
      'not-met not-met not-met not-met',
    );
    const at = hold(modelOf(since2018([40.1, 2.19, 60.1, 54.9])), 'udsat-2018', 2022);
    assert.equal(outcomes(at), 'met met met met');
    assert.equal(at.criteria[1]!.limitValue, 2.19);
    assert.equal(at.criteria[1]!.followed, 0.73);
  });

  it('are right at the border where a double is not: 3 × 0.92 is 2.76', () => {
    assert.ok(3 * 0.92 > 2.76);
    assert.equal(multiple(0.92, 3), 2.76);
    const at = hold(modelOf(since2018([10, 2.76, 10, 90], 0.92)), 'udsat-2018', 2022);
    assert.equal(at.criteria[1]!.outcome, 'met');
  });

  it('ask for two of four', () => {
    assert.equal(hold(modelOf(since2018([40.1, 1, 10, 54.9])), 'udsat-2018', 2022).conclusion, 'fulfilled');
    assert.equal(hold(modelOf(since2018([40.1, 1, 10, 90])), 'udsat-2018', 2022).conclusion, 'not-fulfilled');
  });

  it('need origin besides for a parallel society, and say nothing of it unasked', () => {
    const figures = [...since2018([40.1, 1, 10, 54.9]), ['origin', '2022-01-01', 50.1] as Figure];
    const unasked = hold(modelOf(figures), 'parallel-2018', 2022);
    assert.equal(unasked.conclusion, 'open');
    assert.equal(
      unasked.criteria.some(({ criterion }) => criterion.id === 'origin'),
      false,
    );
    assert.equal(hold(modelOf(figures), 'parallel-2018', 2022, true).conclusion, 'fulfilled');
    const none = hold(
      modelOf([...since2018([40.1, 1, 10, 54.9]), ['origin', '2022-01-01', 50]]),
      'parallel-2018',
      2022,
      true,
    );
    assert.equal(none.conclusion, 'not-fulfilled');
  });

  it('need the same in four years running until 2020, in five from 2021', () => {
    const year = (at: number): Figure[] => [
      ['attachment', `${at - 2}..${at - 1}`, 41],
      ['income', String(at - 1), 50],
      ['origin', `${at}-01-01`, 60],
    ];
    const of = (from: number, to: number): Model =>
      modelOf(Array.from({ length: to - from + 1 }, (_, index) => year(from + index)).flat());
    assert.deepEqual(hold(of(2019, 2023), 'omdannelse-2018', 2023, true).years, { met: 5, needed: 5 });
    assert.equal(hold(of(2019, 2023), 'omdannelse-2018', 2023, true).conclusion, 'fulfilled');
    assert.equal(hold(of(2020, 2023), 'omdannelse-2018', 2023, true).conclusion, 'open');
    assert.equal(hold(of(2018, 2020), 'omdannelse-2018', 2020, true).years!.needed, 4);
  });
});

describe('the rules of 2021', () => {
  it('stand at 30, twice the country, 60 and 65, with origin over 30 besides', () => {
    const at = [...since2018([30, 1.45, 60, 65]), ['origin', '2022-01-01', 30.1] as Figure];
    assert.equal(outcomes(hold(modelOf(at), 'forebyg-2021', 2022, true)), 'not-met not-met not-met not-met met');
    const past = hold(
      modelOf([...since2018([30.1, 1.46, 60, 64.9]), ['origin', '2022-01-01', 30.1]]),
      'forebyg-2021',
      2022,
      true,
    );
    assert.equal(outcomes(past), 'met met not-met met met');
    assert.equal(past.conclusion, 'fulfilled');
    assert.equal(
      hold(modelOf([...since2018([30.1, 1.46, 10, 90]), ['origin', '2022-01-01', 30]]), 'forebyg-2021', 2022, true)
        .conclusion,
      'not-fulfilled',
    );
  });
});

describe('what is never claimed', () => {
  it('an area under 1,000 residents is for orientation only', () => {
    const small = modelOf(since2018([41, 3, 61, 50]), { population: 999 });
    assert.equal(hold(small, 'udsat-2018', 2022).conclusion, 'orientation');
    assert.equal(
      hold(modelOf(since2018([41, 3, 61, 50]), { population: 1000 }), 'udsat-2018', 2022).conclusion,
      'fulfilled',
    );
  });

  it('an interval that holds the limit settles nothing', () => {
    const figures = since2018([41, 1, 10, 54]).map(
      (one): Figure => (one[0] === 'attachment' ? [one[0], one[1], one[2], 'parken', { lower: 39, upper: 43 }] : one),
    );
    const result = hold(modelOf(figures), 'udsat-2018', 2022);
    assert.equal(result.criteria[0]!.outcome, 'unclear');
    assert.equal(result.conclusion, 'open');
  });

  it('a hidden figure, a figure of another year and a limit that is not known settle nothing', () => {
    const [, , , ...rest] = since2018([41, 3, 61, 50]);
    const hidden = modelOf([
      ['attachment', '2020..2021', null as unknown as number, 'parken', { missing: 'suppressed' }],
      ...rest,
    ]);
    const result = hold(hidden, 'udsat-2018', 2022);
    assert.equal(outcomes(result), 'unknown unknown met met');
    assert.equal(result.criteria[0]!.missing, 'suppressed');
    assert.equal(hold(modelOf(since2018([41, 3, 61, 50])), 'udsat-2018', 2023).answered, 0);
    const noCountry = modelOf(since2018([41, 3, 61, 50]).filter((one) => one[3] !== 'landet'));
    assert.equal(hold(noCountry, 'udsat-2018', 2022).criteria[1]!.outcome, 'unknown');
  });
});

describe('the document of Eksempelby', () => {
  it('puts every district on the same state lists as the document does, with the same criteria', () => {
    let compared = 0;
    for (const area of model.areas.values()) {
      for (const { ruleSet: id, period, met = [] } of area.designations ?? []) {
        if (id === 'opmaerksomhed-2020') continue;
        const result = assess(model, { ruleSet: findRuleSet(model, id)!, area, year: Number(period), origin: true });
        const found = result.criteria.filter(
          ({ criterion, outcome }) => outcome === 'met' && criterion.id !== 'origin',
        );
        assert.deepEqual(
          found.map(({ criterion }) => criterion.id).sort(),
          [...met].sort(),
          `${area.id} ${id} ${period}`,
        );
        assert.ok(['fulfilled', 'orientation'].includes(result.conclusion), `${area.id} ${id} ${period}`);
        compared += 1;
      }
    }
    assert.ok(compared > 10);
  });

  it('gives the newest rules without origin, and the newest list with the most figures', () => {
    const area = model.areas.get('tranehoejparken')!;
    const ruleSet = defaultRuleSet(model, area)!;
    assert.equal(ruleSet.id, 'udsat-2018');
    assert.equal(latestListYear(model, ruleSet, area), 2025);
    assert.equal(listYears(model, ruleSet, area).at(-1), 2026);
  });
});
