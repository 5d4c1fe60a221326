import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Rows } from '../../../src/view/timeline/pack-rows.js';
import { packThinRows } from '../../../src/view/timeline/pack-thin-rows.js';

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x0, x1]) => ({ x0, x1 }));

const fitted = (gap: number, ...pairs: readonly (readonly [number, number])[]): number[] => {
  const rows = new Rows(gap);
  return at(...pairs).map((stretch) => rows.fit(stretch));
};

describe('rows', () => {
  it('hold what does not touch, first row first', () => {
    assert.deepEqual(fitted(5, [0, 10], [5, 15], [20, 30], [40, 50]), [0, 1, 0, 0]);
  });

  it('keep the gap between two', () => {
    assert.deepEqual(fitted(5, [0, 10], [12, 20]), [0, 1]);
    assert.deepEqual(fitted(5, [0, 10], [15, 20]), [0, 0]);
  });

  it('are none for nothing', () => assert.equal(new Rows(5).count, 0));
});

describe('thin rows', () => {
  it('are as many as overlap at once', () => {
    assert.deepEqual(packThinRows(at([0, 10], [2, 12], [11, 20], [13, 30]), 0, 10), [0, 1, 0, 1]);
  });

  it('give up where there would be too many', () => {
    assert.equal(packThinRows(at([0, 10], [1, 10], [2, 10]), 0, 2), undefined);
  });
});
