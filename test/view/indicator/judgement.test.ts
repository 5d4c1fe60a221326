import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '../../../src/schema/generated/document.js';
import type { SeriesPoint } from '../../../src/view/indicator/indicator-series.js';
import { areClear } from '../../../src/view/indicator/indicator-series.js';
import { isClear, judge } from '../../../src/view/indicator/judgement.js';
import { parsePeriod } from '../../../src/model/period.js';

const measure = (direction: string | undefined, targetRange?: { lower: number; upper: number }): Indicator =>
  ({ id: 'x', label: 'X', unit: 'percent', direction, targetRange }) as Indicator;
const held = (indicator: Indicator, value: number, reference: number): string =>
  judge(indicator, value === reference ? 'same' : value > reference ? 'above' : 'below', { value, reference });
const point = (value: number | null, lower: number | null = null, upper: number | null = null): SeriesPoint => ({
  period: parsePeriod('2024')!,
  status: 'final',
  missing: null,
  ...{ value, lower, upper },
});

describe('better and worse', () => {
  it('go by the measure’s own direction', () => {
    assert.equal(held(measure('higher-is-worse'), 30, 20), 'worse');
    assert.equal(held(measure('higher-is-worse'), 10, 20), 'better');
    assert.equal(held(measure('higher-is-better'), 30, 20), 'better');
    assert.equal(held(measure('higher-is-better'), 10, 20), 'worse');
    assert.equal(held(measure('higher-is-better'), 20, 20), 'level');
  });

  it('are never said of a measure without a good end', () => {
    for (const direction of ['neutral', 'unknown', undefined]) {
      assert.equal(held(measure(direction), 30, 20), 'unjudged');
      assert.equal(held(measure(direction), 20, 20), 'unjudged');
    }
    assert.equal(held(measure('target-range'), 30, 20), 'unjudged', 'a range that the document does not give');
  });

  it('go by the distance to a range, from either side', () => {
    const range = measure('target-range', { lower: 40, upper: 60 });
    assert.equal(held(range, 50, 70), 'better');
    assert.equal(held(range, 70, 35), 'worse');
    assert.equal(held(range, 45, 55), 'level');
    assert.equal(held(range, 35, 65), 'level');
  });
});

describe('what can be told apart', () => {
  it('is a figure whose interval leaves the reference out', () => {
    assert.equal(isClear(point(30, 28, 32), 33), true);
    assert.equal(isClear(point(30, 28, 32), 32), false);
    assert.equal(isClear(point(30), 30.1), true, 'a figure without an interval is taken as exact');
    assert.equal(isClear(point(30, 28, 32), null), true);
  });

  it('are two figures whose intervals do not overlap', () => {
    assert.equal(areClear(point(30, 28, 32), point(35, 33, 37)), true);
    assert.equal(areClear(point(30, 28, 34), point(35, 33, 37)), false);
    assert.equal(areClear(point(30), point(35, 29, 37)), false);
    assert.equal(areClear(point(null), point(35)), false);
  });
});
