import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueAxis } from '../../../src/view/shared/value-axis.js';

const range = [100, 0] as const;

describe('valueAxis', () => {
  it('begins at zero when the figures lie near it', () => {
    const axis = valueAxis([12, 38], { range });
    assert.equal(axis.min, 0);
    assert.equal(axis.cut, false);
  });

  it('begins higher, and says so, when the figures use only the top of the axis', () => {
    const axis = valueAxis([81, 94], { range });
    assert.ok(axis.min > 0 && axis.min <= 81);
    assert.ok(axis.max >= 94);
    assert.equal(axis.cut, true);
  });

  it('always holds zero for bars', () => {
    assert.equal(valueAxis([81, 94], { range, zero: true }).min, 0);
    assert.equal(valueAxis([-81, -94], { range, zero: true }).max, 0);
  });

  it('never passes the limits of a share', () => {
    const axis = valueAxis([55, 99.7], { range, limits: [0, 100] });
    assert.equal(axis.max, 100);
  });

  it('passes the limits when the figures do, such as an income of more than 100 per cent of the region’s', () => {
    const axis = valueAxis([59.5, 127.5], { range, limits: [0, 100] });
    assert.ok(axis.max >= 127.5);
  });

  it('ends on ticks, and every value lies inside', () => {
    for (const values of [[3, 3.4], [-4, 9], [0, 0], [7], [120000, 480000], [0.001, 0.0042], [99.99, 100]]) {
      const axis = valueAxis(values, { range });
      assert.equal(axis.ticks[0], axis.min);
      assert.equal(axis.ticks.at(-1), axis.max);
      assert.ok(
        values.every((value) => value >= axis.min && value <= axis.max),
        String(values),
      );
      assert.ok(axis.max > axis.min);
    }
  });

  it('places the ends of the domain at the ends of the range', () => {
    const axis = valueAxis([0, 40], { range });
    assert.equal(axis.scale(axis.min), 100);
    assert.equal(axis.scale(axis.max), 0);
  });

  it('tells ticks apart by as many decimals as they need', () => {
    assert.equal(valueAxis([1.1, 1.9], { range }).decimals, 1);
    assert.equal(valueAxis([10, 50], { range }).decimals, 0);
  });

  it('is 0–1 where there are no values', () => {
    const axis = valueAxis([], { range });
    assert.deepEqual([axis.min, axis.max], [0, 1]);
  });
});
