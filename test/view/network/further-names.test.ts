import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../../src/model/steps.js';
import { furtherNames } from '../../../src/view/network/further-names.js';
import type { Box } from '../../../src/view/network/network-places.js';
import {
  overlaps,
  placeNames,
  type NameSpace,
  type NameWish,
  type PlacedName,
} from '../../../src/view/network/place-names.js';

const SIDE = 5;
const STEP = 14;
const around = (x: number, y: number): Box => ({ left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 });

/** A dense block of actors in the middle of an empty picture: no name has a place inside it. */
const WISHES = Array.from({ length: SIDE * SIDE }, (_, index): NameWish => {
  const [x, y] = [186 + (index % SIDE) * STEP, 136 + Math.floor(index / SIDE) * STEP];
  return { index, text: `Foreningen ${index}`, x, y, radius: 6, sides: ['right', 'left', 'below', 'above'] };
});
/** The one in the middle is the most important; who stands at a corner has a place near. */
const NAMED = [12, 7, 17, 11, 13, 0, 24].map((index) => WISHES[index]!);
const SPACE: NameSpace = {
  bounds: { left: 0, top: 0, right: 400, bottom: 330 },
  taken: WISHES.map(({ x, y }) => around(x, y)),
  tiePoints: [],
  size: 12.5,
  most: 30,
};

/** Of the line that leads to a name. */
function lineOf({ leader }: PlacedName): readonly [number, number, number, number] {
  const [mark] = leader!.marks;
  assert.ok(mark?.type === 'line');
  return [mark.x1, mark.y1, mark.x2, mark.y2];
}

function lengthOf([x1, y1, x2, y2]: readonly [number, number, number, number]): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

describe('furtherNames', () => {
  const near = placeNames(NAMED, SPACE);
  const all = finish(furtherNames(NAMED, near, SPACE));
  const further = all.filter(({ leader }) => leader);

  it('keeps what has a place at its actor, and finds one further out for the one in the middle', () => {
    assert.deepEqual(all.slice(0, near.length), near);
    assert.ok(!near.some(({ index }) => index === 12));
    assert.ok(further.some(({ index }) => index === 12));
    assert.deepEqual(
      near.map(({ index }) => index),
      [0, 24],
    );
    assert.ok(further.length >= 3, `${further.length} further out`);
  });

  it('covers no actor, no other name and nothing outside the picture', () => {
    for (const [at, { box }] of all.entries()) {
      assert.ok(!SPACE.taken.some((other) => overlaps(box, other)));
      assert.ok(!all.some((other, place) => place !== at && overlaps(box, other.box)));
      assert.ok(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 330);
    }
  });

  it('leads a line of at most 48 px from the actor to the name, through no other name', () => {
    for (const name of further) {
      const { index, box } = name;
      const leader = lineOf(name);
      const { x, y } = WISHES[index]!;
      assert.ok(Math.abs(Math.hypot(leader[0] - x, leader[1] - y) - 6) < 0.01, 'begins at the symbol');
      assert.ok(lengthOf(leader) <= 48);
      const [endX, endY] = [leader[2], leader[3]];
      assert.ok(endX >= box.left - 1 && endX <= box.right + 1 && endY >= box.top - 1 && endY <= box.bottom + 1);
      for (let share = 0; share <= 1; share += 0.1) {
        const point = around(leader[0] + (endX - leader[0]) * share, leader[1] + (endY - leader[1]) * share);
        const dot = {
          left: point.left + 5.9,
          top: point.top + 5.9,
          right: point.right - 5.9,
          bottom: point.bottom - 5.9,
        };
        assert.ok(!all.some((other) => other.index !== index && overlaps(dot, other.box)));
      }
    }
  });

  it('gives no more names than are wanted, the most important first', () => {
    const few = finish(furtherNames(NAMED, [], { ...SPACE, most: 3 }));
    assert.deepEqual(
      few.map(({ index }) => index),
      [12, 7, 17],
    );
  });
});
