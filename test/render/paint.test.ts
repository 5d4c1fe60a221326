import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { fadeRange, paintServers } from '../../src/render/paint.js';
import { round2 } from '../../src/render/round2.js';
import { translateMark } from '../../src/export/translate-mark.js';
import { everyMark } from './every-mark.js';

describe('fadeRange', () => {
  test('goes from the left to the right edge of a mark', () => {
    assert.deepEqual(fadeRange({ type: 'rect', x: 10, y: 0, w: 20, h: 5 }), [10, 30]);
    assert.deepEqual(fadeRange({ type: 'circle', cx: 10, cy: 0, r: 4 }), [6, 14]);
    assert.deepEqual(fadeRange({ type: 'line', x1: 30, y1: 0, x2: 10, y2: 9 }), [10, 30]);
  });

  test('reads the points of a path, written absolutely or relatively', () => {
    assert.deepEqual(fadeRange({ type: 'path', d: 'M10,20L50.126,30C60,30,70,20,80,20Z' }), [10, 80]);
    assert.deepEqual(fadeRange({ type: 'path', d: 'M10,20h40v10h-60' }), [-10, 50]);
    assert.deepEqual(fadeRange({ type: 'path', d: 'M10,20H90A5,5,0,0,1,95,25V30' }), [10, 95]);
    assert.deepEqual(fadeRange({ type: 'path', d: 'M-1e1,2L1.5e+1 .5' }), [-10, 15]);
  });

  test('is never empty: an upright line would vanish, a path without points has no edge', () => {
    assert.deepEqual(fadeRange({ type: 'line', x1: 5, y1: 0, x2: 5, y2: 9 }), [5, 6]);
    assert.deepEqual(fadeRange({ type: 'path', d: '' }), [0, 1]);
  });
});

describe('paintServers', () => {
  test('lists each gradient and pattern of a scene once', () => {
    const twice = { ...everyMark, groups: [...everyMark.groups, ...everyMark.groups] };
    const { fades, hatches } = paintServers(twice, 'p');
    assert.deepEqual(
      fades.map(({ id }) => id),
      ['p-fade-core-60-124', 'p-fade-core-130-190'],
    );
    assert.deepEqual(
      hatches.map(({ id }) => id),
      ['p-hatch-axis'],
    );
  });
});

describe('translateMark', () => {
  test('moves marks of every type and leaves the rest of them alone', () => {
    const [path, circle, text] = everyMark.groups[0]!.marks;
    const [line, rect] = everyMark.groups[1]!.marks;
    assert.deepEqual(translateMark(path!, 5, -10), { ...path, d: 'M15,10L55.12,20C65,20 75,10 85,10' });
    assert.deepEqual(translateMark(circle!, 5, -10), { ...circle, cx: 55.123, cy: 20.009 });
    assert.deepEqual(translateMark(text!, 5, -10), { ...text, x: 87, y: 14 });
    assert.deepEqual(translateMark(line!, 5, -10), { ...line, x1: 5, y1: 40, x2: 205, y2: 40 });
    assert.deepEqual(translateMark(rect!, 5, -10), { ...rect, x: 25, y: 50 });
  });

  test('moves the end of an arc, not its radii and flags, and no relative step', () => {
    const moved = (d: string) => translateMark({ type: 'path', d }, 100, 10);
    assert.deepEqual(moved('M0,0A5,6,0,1,0,7,8'), { type: 'path', d: 'M100,10A5,6,0,1,0,107,18' });
    assert.deepEqual(moved('M0,0h5v-6l1,2Z'), { type: 'path', d: 'M100,10h5v-6l1,2Z' });
    assert.deepEqual(moved('M0,0H5V6'), { type: 'path', d: 'M100,10H105V16' });
  });
});

test('round2 keeps two decimals', () => {
  assert.equal(round2(1.005), 1);
  assert.equal(round2(-10.126), -10.13);
});
