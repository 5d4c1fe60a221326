import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wilson } from '../../src/analysis/wilson.js';

const rounded = (numerator: number, denominator: number): readonly number[] | null =>
  wilson(numerator, denominator)?.map((end) => Number(end.toFixed(4))) ?? null;

describe('the interval of a share', () => {
  it('is Wilson’s score interval: 81 of 263 and 15 of 148, as published by Newcombe (1998)', () => {
    assert.deepEqual(rounded(81, 263), [0.2553, 0.3662]);
    assert.deepEqual(rounded(15, 148), [0.0624, 0.1605]);
  });

  it('stays within nothing and all, also where none or all count', () => {
    assert.deepEqual(rounded(0, 20), [0, 0.1611]);
    assert.deepEqual(rounded(29, 29), [0.883, 1]);
  });

  it('is not there for what is no share', () => {
    for (const [numerator, denominator] of [
      [1, 0],
      [-1, 10],
      [11, 10],
      [NaN, 10],
    ] as const) {
      assert.equal(wilson(numerator, denominator), null);
    }
  });
});
