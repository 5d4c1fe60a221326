import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packRows, packThinRows } from '../../../src/view/timeline/pack-rows.js';

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x0, x1]) => ({ x0, x1 }));

describe('rows', () => {
  it('hold what does not touch, first row first', () => {
    assert.deepEqual(packRows(at([0, 10], [20, 30], [5, 15], [40, 50]), 5), [0, 0, 1, 0]);
  });

  it('keep the gap between two', () => {
    assert.deepEqual(packRows(at([0, 10], [12, 20]), 5), [0, 1]);
    assert.deepEqual(packRows(at([0, 10], [15, 20]), 5), [0, 0]);
  });

  it('are none for nothing', () => assert.deepEqual(packRows([], 5), []));
});

describe('thin rows', () => {
  it('are as many as overlap at once', () => {
    assert.deepEqual(packThinRows(at([0, 10], [2, 12], [11, 20], [13, 30]), 0, 10), [0, 1, 0, 1]);
  });

  it('give up where there would be too many', () => {
    assert.equal(packThinRows(at([0, 10], [1, 10], [2, 10]), 0, 2), undefined);
  });
});
