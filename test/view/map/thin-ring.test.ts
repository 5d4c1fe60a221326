import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededRandom } from '../../../src/tools/eksempelby/random.js';
import { thinRing } from '../../../src/view/map/thin-ring.js';

const AS_IT_IS = { k: 1, x: 0, y: 0 };

type Point = readonly [x: number, y: number];

const flat = (points: readonly Point[]): Float64Array => Float64Array.from(points.flat());
const pairs = (places: readonly number[]): Point[] =>
  Array.from({ length: places.length / 2 }, (_, index) => [places[2 * index]!, places[2 * index + 1]!]);

/** A coast: a circle whose radius wanders. */
function coast(corners: number, random: () => number): Point[] {
  let radius = 100;
  return Array.from({ length: corners }, (_, index) => {
    radius += (random() - 0.5) * 0.4;
    const angle = (2 * Math.PI * index) / corners;
    return [200 + radius * Math.cos(angle), 200 + radius * Math.sin(angle)];
  });
}

function distanceToLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

const distanceToRing = (point: Point, ring: readonly Point[]): number =>
  Math.min(...ring.map((corner, index) => distanceToLine(point, corner, ring[(index + 1) % ring.length]!)));

/** Walks the path as it is written. */
function pathPoints(d: string): Point[] {
  const [start, steps = ''] = d.replace('M', '').replace('Z', '').split('l');
  let [x, y] = start!.split(',').map(Number) as [number, number];
  const points: Point[] = [[x, y]];
  for (const [dx, dy] of pairs(steps ? steps.split(',').map(Number) : [])) {
    [x, y] = [x + dx, y + dy];
    points.push([x, y]);
  }
  return points;
}

describe('a thinned ring', () => {
  it('passes each corner of the ring within a third of a px, with a fraction of its corners', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const ring = coast(2000, seededRandom(String(seed)));
      const { points } = thinRing(flat(ring), AS_IT_IS);
      const thin = pairs(points);
      assert.ok(thin.length < ring.length / 3, `${thin.length} corners, seed ${seed}`);
      const farthest = Math.max(...ring.map((corner) => distanceToRing(corner, thin)));
      assert.ok(farthest < 0.34, `${farthest} px, seed ${seed}`);
    }
  });

  it('is written as it is remembered', () => {
    const { d, points } = thinRing(flat(coast(500, seededRandom('path'))), AS_IT_IS);
    const [written, remembered] = [pathPoints(d), pairs(points)];
    assert.equal(written.length, remembered.length);
    for (const [index, [x, y]] of written.entries()) {
      const [px, py] = remembered[index]!;
      assert.ok(Math.abs(x - px) < 1e-6 && Math.abs(y - py) < 1e-6, `corner ${index}`);
    }
  });

  it('keeps a corner from which the line turns back on itself', () => {
    const spike = flat([
      ...([
        [0, 0],
        [50, 0],
        [100, 0],
        [50, 0.05],
        [0, 0.1],
        [0, 40],
      ] as Point[]),
    ]);
    const { points } = thinRing(spike, AS_IT_IS);
    assert.ok(
      pairs(points).some(([x]) => x === 100),
      points.join(),
    );
  });

  it('needs four corners for a square, however many stand on its sides', () => {
    const side = Array.from({ length: 50 }, (_, index) => index);
    const square = flat([
      ...side.map((at): Point => [at, 0]),
      ...side.map((at): Point => [50, at]),
      ...side.map((at): Point => [50 - at, 50]),
      ...side.map((at): Point => [0, 50 - at]),
    ]);
    const { points, area, x, y } = thinRing(square, AS_IT_IS);
    assert.ok(points.length <= 10, points.join());
    assert.deepEqual([area, x, y], [5000, 25, 25]);
  });

  it('is nothing of a ring without corners', () => {
    assert.deepEqual(thinRing(flat([]), AS_IT_IS).points, []);
  });
});
