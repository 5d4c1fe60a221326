import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classBreaks, classOf, equal, quantile } from '../../src/analysis/class-breaks.js';
import { jenks } from '../../src/analysis/jenks.js';

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('the classes of a map', () => {
  it('hold as many values each by quantiles', () => {
    const breaks = classBreaks(TEN, quantile, 5);
    assert.deepEqual(breaks, [3, 5, 7, 9]);
    const counts = [0, 0, 0, 0, 0];
    for (const value of TEN) counts[classOf(value, breaks)]! += 1;
    assert.deepEqual(counts, [2, 2, 2, 2, 2]);
  });

  it('are equally wide by equal steps', () => {
    assert.deepEqual(classBreaks([0, 3, 100], equal, 3).map(Math.round), [33, 67]);
  });

  it('end at the gaps by Jenks', () => {
    assert.deepEqual(classBreaks([1, 2, 3, 20, 21, 22, 90, 91], jenks, 3), [20, 90]);
    assert.deepEqual(classBreaks([1e9 + 1, 1e9 + 2, 1e9 + 50], jenks, 2), [1e9 + 50]);
  });

  it('are fewer where there are fewer values, and none for one', () => {
    for (const method of [quantile, equal, jenks]) {
      assert.deepEqual(classBreaks([], method, 5), []);
      assert.deepEqual(classBreaks([4, 4, 4], method, 5), []);
      assert.equal(classBreaks([4, 5], method, 5).length, 1, method.name);
    }
  });

  it('of ten thousand values by Jenks are found in good time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 1000);
    assert.equal(classBreaks(many, jenks, 5).length, 4);
  });
});
