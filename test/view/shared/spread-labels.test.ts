import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spreadLabels, type LabelWish } from '../../../src/view/shared/spread-labels.js';

const wish = (at: number, size = 10): LabelWish => ({ at, size });

function gaps(wishes: readonly LabelWish[], placed: readonly number[]): number[] {
  const order = [...placed.keys()].sort((a, b) => placed[a]! - placed[b]!);
  return order.slice(1).map((index, rank) => {
    const before = order[rank]!;
    return placed[index]! - wishes[index]!.size / 2 - (placed[before]! + wishes[before]!.size / 2);
  });
}

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    assert.deepEqual(spreadLabels([wish(50), wish(10)], [0, 100]), [50, 10]);
  });

  it('moves two labels that want the same place apart to either side', () => {
    assert.deepEqual(spreadLabels([wish(50), wish(50)], [0, 100]), [45, 55]);
  });

  it('keeps labels inside the bounds', () => {
    assert.deepEqual(spreadLabels([wish(-20), wish(0), wish(120)], [0, 100]), [5, 15, 95]);
  });

  it('keeps the order and never overlaps, whatever the wishes', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round += 1) {
      const wishes = Array.from({ length: 8 }, () => wish(random() * 200, 8 + random() * 12));
      const placed = spreadLabels(wishes, [0, 200]);
      assert.ok(gaps(wishes, placed).every((gap) => gap > -1e-9));
      for (const [a, one] of wishes.entries()) {
        for (const [b, other] of wishes.entries()) if (one.at < other.at) assert.ok(placed[a]! < placed[b]!);
      }
    }
  });

  it('gives back nothing for no labels', () => {
    assert.deepEqual(spreadLabels([], [0, 10]), []);
  });
});
