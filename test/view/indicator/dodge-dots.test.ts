import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dodgeDots, dodgedHeight } from '../../../src/view/indicator/dodge-dots.js';

describe('dodging dots', () => {
  const r = 4;

  function overlaps(places: readonly number[], offsets: readonly number[]): number {
    return places.flatMap((x, index) =>
      places
        .slice(index + 1)
        .filter((other, at) => Math.hypot(other - x, offsets[index + 1 + at]! - offsets[index]!) < 2 * r),
    ).length;
  }

  it('leaves dots that have room in the middle', () => {
    assert.deepEqual(dodgeDots([0, 20, 40], { r }), [0, 0, 0]);
    assert.equal(dodgedHeight([0, 0, 0], r), 8);
  });

  it('sets dots on the same place above and below each other', () => {
    const offsets = dodgeDots([5, 5, 5], { r });
    assert.equal(new Set(offsets).size, 3);
    assert.equal(
      offsets.reduce((sum, y) => sum + y, 0),
      0,
    );
  });

  it('never lets two dots cover each other, whatever their places', () => {
    const places = Array.from({ length: 100 }, (_, index) => ((index * 37) % 101) * 1.7).sort((a, b) => a - b);
    assert.equal(overlaps(places, dodgeDots(places, { r })), 0);
  });

  it('keeps the middle free for the reader’s dot, which is larger', () => {
    const own = { x: 50, r: 6 };
    const places = Array.from({ length: 40 }, (_, index) => 40 + index / 2);
    const offsets = dodgeDots(places, { r, own });
    assert.ok(places.every((x, index) => Math.hypot(x - own.x, offsets[index]!) >= own.r + r));
  });
});
