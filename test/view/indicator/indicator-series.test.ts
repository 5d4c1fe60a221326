import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import { hasLayer } from '../../../src/view/indicator/indicator-options.js';
import {
  findBenchmark,
  indicatorSeries,
  shownPeriod,
  type IndicatorSeries,
} from '../../../src/view/indicator/indicator-series.js';
import { AREAS, districtModel, INDICATOR, OBSERVATIONS, yearly } from '../../helpers/district-document.js';

function shape(options: IndicatorOptions = {}, part: Readonly<Record<string, unknown>> = {}): IndicatorSeries {
  const model = districtModel(part);
  return indicatorSeries(model, model.indicators.get('jobless')!, options);
}

const REGIONS = [
  ...AREAS,
  { id: 'regionen', name: 'Regionen', kind: 'region', validTo: '2022' },
  { id: 'ny-region', name: 'Den nye region', kind: 'region', validFrom: '2023', predecessors: ['regionen'] },
];

describe('a benchmark with a time of its own', () => {
  const part = {
    areas: REGIONS,
    indicators: [{ ...INDICATOR, benchmarks: ['regionen'] }],
    observations: [
      ...OBSERVATIONS,
      ...yearly('regionen', [20, 21, 22, 23, 24]),
      ...yearly('ny-region', [undefined, undefined, 29, 30, 31]),
    ],
  };

  it('has no figure outside it, whatever the document says', () => {
    const { series } = shape({ area: 'nord' }, part);
    const old = series.find(({ area }) => area.id === 'regionen')!;
    assert.deepEqual(
      old.points.map(({ value }) => value),
      [20, 21, 22, null, null],
    );
    assert.equal(old.points[3]!.missing, 'not-applicable');
  });

  it('is carried on by the area that took over from it', () => {
    const shaped = shape({ area: 'nord' }, part);
    const held = shaped.periods.map((_, index) => findBenchmark(shaped, index)?.area.id);
    assert.deepEqual(held, ['regionen', 'regionen', 'regionen', 'ny-region', 'ny-region']);
  });

  it('is never among the compared areas', () => {
    const { series } = shape({}, part);
    assert.deepEqual(
      series.filter(({ role }) => role === 'benchmark').map(({ area }) => area.id),
      ['regionen', 'ny-region'],
    );
  });
});

describe('intervals', () => {
  const withNumbers = (extra: object): IndicatorSeries =>
    shape({ area: 'nord' }, { observations: [{ indicator: 'jobless', area: 'nord', period: '2024', ...extra }] });

  it('are computed from the numbers behind a share where the document gives none', () => {
    const [point] = withNumbers({ value: 30.8, numerator: 81, denominator: 263 }).series[0]!.points;
    assert.equal(point!.lower?.toFixed(1), '25.5');
    assert.equal(point!.upper?.toFixed(1), '36.6');
  });

  it('are the document’s own where it gives them', () => {
    const [point] = withNumbers({ value: 30.8, numerator: 81, denominator: 263, lower: 20, upper: 40 }).series[0]!
      .points;
    assert.deepEqual([point!.lower, point!.upper], [20, 40]);
  });

  it('are not made of numbers that are not what the value is a share of', () => {
    const [point] = withNumbers({ value: 50, numerator: 81, denominator: 263 }).series[0]!.points;
    assert.deepEqual([point!.lower, point!.upper], [null, null]);
  });
});

describe('the one period that a form shows', () => {
  const keyOf = (options: IndicatorOptions, part = {}): string | undefined => {
    const shaped = shape(options, part);
    return shaped.periods[shownPeriod(shaped, options)]?.key;
  };

  it('is the reader’s, then the page’s, then the latest with a figure', () => {
    assert.equal(keyOf({ period: '2021', chosenPeriod: '2022' }), '2022');
    assert.equal(keyOf({ period: '2021' }), '2021');
    assert.equal(
      keyOf({}, { observations: [...yearly('nord', [1, 2, null, null]), ...yearly('kommunen', [1, 2, 3, 4])] }),
      '2021',
    );
  });

  it('is the nearest before where the reader’s choice is of another kind', () => {
    const observations = ['2020..2021', '2021..2022'].map((period) => ({
      indicator: 'jobless',
      area: 'nord',
      period,
      value: 3,
    }));
    assert.equal(keyOf({ chosenPeriod: '2022-Q4' }, { observations }), '2021..2022');
    assert.equal(keyOf({ chosenPeriod: '2021' }, { observations }), '2020..2021');
    assert.equal(keyOf({ chosenPeriod: '2001' }, { observations }), '2021..2022');
  });

  it('is none where the page asks for one that is not there', () => {
    assert.equal(keyOf({ period: '1999' }), undefined);
  });
});

describe('layers', () => {
  it('of the figures are all shown by default, and just those named when any is named', () => {
    assert.equal(hasLayer({}, 'thresholds'), true);
    assert.equal(hasLayer({ show: ['benchmark'] }, 'thresholds'), false);
    assert.equal(hasLayer({ show: ['benchmark', 'thresholds'] }, 'thresholds'), true);
  });

  it('that are laid on top come only when named, and take nothing away', () => {
    assert.equal(hasLayer({}, 'initiatives'), false);
    assert.equal(hasLayer({ show: ['initiatives'] }, 'initiatives'), true);
    assert.equal(hasLayer({ show: ['initiatives'] }, 'benchmark'), true);
  });
});
