import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathMark, TextMark } from '../../../src/view/scene.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import type { MapView } from '../../../src/view/map/map-view.js';
import { box, mapOf, type AreaGiven } from '../../helpers/map-of.js';

/** Two districts that fill a square but for a gap between them, in which a small one lies. */
const around = (size: number): AreaGiven[] => [
  { id: 'west', rings: [box(0, 0, 1, 4)], value: 1 },
  { id: 'east', rings: [box(3, 0, 1, 4)], value: 2 },
  { id: 'small', name: 'Lundevang', rings: [box(1, 3, size)], value: 3 },
];
/** A small district in the middle of others, from coast to coast. */
const surrounded = (bottom: number): AreaGiven[] => [
  { id: 'north', rings: [box(0, 0.6, 4, 3)], value: 1 },
  { id: 'south-west', rings: [box(0, bottom, 2, 0.6 - bottom)], value: 2 },
  { id: 'south-east', rings: [box(2.1, bottom, 1.9, 0.6 - bottom)], value: 2 },
  { id: 'small', name: 'Lundevang', rings: [box(2, 0.45, 0.1, 0.15)], value: 3 },
];

const lensMarks = ({ picture }: MapView): PathMark[] =>
  (picture!.scene.groups.find(({ key }) => key === 'lens-small')?.marks ?? []).filter(
    (mark): mark is PathMark => mark.type === 'path',
  );
const lensWords = ({ picture }: MapView): TextMark =>
  picture!.scene.groups
    .find(({ key }) => key === 'lens-small')!
    .marks.findLast(({ type }) => type === 'text') as TextMark;
const corners = (d: string): (readonly [number, number])[] => {
  const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 ? [] : [[x, numbers[index + 1]!] as const]));
};

describe('a magnified district', () => {
  it('fills most of its lens, however small it is, and is a dot in its ring', async () => {
    for (const size of [0.1, 0.01, 0.001]) {
      const map = await mapOf(around(size));
      const [lens] = map.lenses();
      const own = lensMarks(map).findLast(({ fill }) => fill?.startsWith('class'))!;
      const across = corners(own.d).map(([x]) => x);
      const width = Math.max(...across) - Math.min(...across);
      assert.ok(width > lens!.r * 0.9 && width <= lens!.r * 1.5, `${size}: ${width}`);
      const { d } = map.areas.find(({ id }) => id === 'small')!;
      assert.ok(size > 0.01 ? d.length > 20 : /h2v2h-2Z$/.test(d), `${size}: ${d}`);
    }
  });

  it('is seen with its neighbours, faint and no further than the lens', async () => {
    const map = await mapOf(around(0.1));
    const [lens] = map.lenses();
    const faint = lensMarks(map).filter(({ opacity }) => opacity === 0.28);
    assert.equal(faint.length, 1);
    for (const [x, y] of corners(faint[0]!.d)) assert.ok(Math.hypot(x - lens!.x, y - lens!.y) <= lens!.r + 0.5);
  });

  it('has its words beside the lens: on no ring, on no line to it, in the picture', async () => {
    for (const width of [360, 960]) {
      const map = await mapOf(around(0.05), { width });
      const [lens] = map.lenses();
      const words = lensWords(map);
      const half = textWidth(words.text, words.size, 600) / 2;
      assert.match(words.text, /^Lundevang \d+\u00a0×$/);
      assert.ok(words.x - half >= 0 && words.x + half <= map.picture!.scene.width);
      assert.ok(words.y - words.size >= 0 && words.y <= map.picture!.scene.height);
      const isBelow = words.y > lens!.y;
      assert.ok(isBelow ? words.y - words.size >= lens!.y + lens!.r - 2 : words.y <= lens!.y - lens!.r);
      const { ring } = lens!;
      assert.ok(isBelow ? ring.y - ring.r <= lens!.y + lens!.r : ring.y + ring.r >= lens!.y - lens!.r);
    }
  });

  it('stands below the map where no place in it is near, and the picture stays as high while it is zoomed', async () => {
    const map = await mapOf(surrounded(0), { width: 360 });
    const [lens] = map.lenses();
    const lowest = Math.max(...map.areas.map(({ box: [, , , bottom] }) => bottom));
    assert.ok(lens!.y - lens!.r > lowest);
    const { height } = map.picture!.scene;
    assert.ok(height >= lens!.y + lens!.r && height > lowest + 50);
    const zoomed = await mapOf(surrounded(0), { width: 360, before: map, viewport: { scale: 2, x: 20, y: 20 } });
    assert.deepEqual(zoomed.lenses(), []);
    assert.equal(zoomed.picture!.scene.height, height);
    assert.deepEqual(lensMarks(zoomed), []);
  });

  it('is magnified also where the nearest empty place is across half the map', async () => {
    for (const width of [360, 960]) {
      const map = await mapOf(surrounded(-3), { width });
      const [lens] = map.lenses();
      assert.equal(lens?.id, 'small');
      const { height, width: wide } = map.picture!.scene;
      assert.ok(lens.x - lens.r >= 0 && lens.x + lens.r <= wide && lens.y + lens.r <= height, `${width}`);
    }
  });
});
