import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spreadOf, trendChange } from '../../src/analysis/spread.js';

describe('the spread of values', () => {
  it('has quartiles between order statistics', () => {
    // Sorted 1 2 4 8 16: positions 1 and 3 of 0–4.
    assert.deepEqual(spreadOf([16, 1, 8, 2, 4]), { low: 1, q1: 2, q3: 8, high: 16, count: 5 });
    // Sorted 1 2 3 4: positions 0.75 and 2.25.
    assert.deepEqual(spreadOf([4, 3, 2, 1]), { low: 1, q1: 1.75, q3: 3.25, high: 4, count: 4 });
  });

  it('is not told of fewer than four', () => {
    assert.equal(spreadOf([1, 2, 3]), null);
  });
});

describe('the change over a series', () => {
  const points = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

  it('is the line of least squares over its length', () => {
    assert.equal(trendChange(points([1, 3, 5, 7, 9])), 8);
    // Mean 2.4; slope (−2·1 − 1·2 + 0·4 + 1·1 + 2·4) / 10 = 0.5; over four steps 2.
    assert.equal(trendChange(points([1, 2, 4, 1, 4])), 2);
  });

  it('is not told of fewer than five points', () => {
    assert.equal(trendChange(points([1, 2, 3, 4])), null);
  });
});
