import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overviewOf } from '../../../src/view/timeline/overview-scene.js';
import { laneAt, stickyScene } from '../../../src/view/timeline/sticky-scene.js';
import { brushWindow } from '../../../src/view/timeline/drag-window.js';
import { assertInside, CLOSED, drawn, MOVED, OPEN } from './timeline-fixture.js';

const day = (key: string): number => Date.parse(key);

describe('the strip of all years', () => {
  const zoomed = { window: { start: day('2019-01-01'), end: day('2021-01-01') } };
  const content = (count: number) =>
    overviewOf(drawn(Array.from({ length: count }, (_, index) => ({ ...CLOSED, id: `i${index}` })))).scene.groups.find(
      ({ key }) => key === 'overview-content',
    )!.marks;

  it('marks what is shown among all years', () => {
    const view = drawn([OPEN, CLOSED, MOVED], zoomed);
    const { scale, brush } = overviewOf(view);
    assert.deepEqual(brush, [scale.x(zoomed.window.start), scale.x(zoomed.window.end)]);
    assert.ok(brush[0] > scale.left && brush[1] < scale.right);
    assert.deepEqual(scale.window, view.time.limits);
  });

  it('is a line for each of a few initiatives, and counts for many', () => {
    assert.equal(content(5).filter(({ type }) => type === 'line').length, 5);
    assert.ok(content(80).every(({ type }) => type === 'path'));
  });

  it('holds lines of what began elsewhere before anything that is shown', () => {
    const { scale, scene } = overviewOf(drawn([{ ...MOVED, start: '2005' }], { areas: ['vest'] }));
    const marks = scene.groups.find(({ key }) => key === 'overview-content')!.marks;
    assert.equal(marks.length, 1);
    for (const mark of marks) assert.ok(mark.type === 'line' && mark.x1 >= scale.left && mark.x2 <= scale.right);
  });

  it('has room for large text', () => {
    const { scene } = overviewOf(drawn([OPEN, CLOSED], {}, { width: 1400, rem: 32 }));
    assertInside(scene);
    const group = (key: string) => scene.groups.find((one) => one.key === key)!.marks;
    const [strip] = group('overview-ground');
    assert.ok(strip?.type === 'rect');
    for (const mark of group('overview-axis')) {
      assert.ok(mark.type === 'text' && mark.y - mark.size * 0.8 >= strip.y + strip.h);
    }
  });

  it('is not drawn anew while only the stretch changes', () => {
    const view = drawn([OPEN, CLOSED]);
    const moved = { ...view, time: { ...view.time, ...zoomed } };
    const still = (one: typeof view) => overviewOf(one).scene.groups.filter(({ key }) => key === 'overview-content');
    assert.equal(still(view)[0], still(moved)[0]);
  });
});

describe('the marked stretch', () => {
  const time = {
    window: { start: day('2018-01-01'), end: day('2020-01-01') },
    limits: { start: day('2010-01-01'), end: day('2030-01-01') },
  };
  const YEAR = 365 * 24 * 60 * 60 * 1000;

  it('is moved, or stretched at either end, and stops at the limits', () => {
    assert.equal(brushWindow(time, 'whole', YEAR).start, time.window.start + YEAR);
    assert.deepEqual(brushWindow(time, 'start', -YEAR), { start: time.window.start - YEAR, end: time.window.end });
    assert.deepEqual(brushWindow(time, 'end', 50 * YEAR), { start: time.window.start, end: time.limits.end });
  });

  it('cannot be turned round', () => {
    const { start, end } = brushWindow(time, 'start', 50 * YEAR);
    assert.ok(end - start >= 50 * 24 * 60 * 60 * 1000);
    const other = brushWindow(time, 'end', -50 * YEAR);
    assert.ok(other.end > other.start);
  });
});

describe('the axis at the edge of the screen', () => {
  it('names the lane that stands there', () => {
    const view = drawn([OPEN, CLOSED, MOVED]);
    const placed = view.placed();
    const lane = laneAt(placed, placed.lanes[1]!.y + 5)!;
    assert.equal(lane.lane.key, 'syd');
    const texts = stickyScene(view, lane.lane.key).groups.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])),
    );
    assert.ok(texts.includes('Sydhavnen') && texts.includes('2020') && texts.includes('i dag'));
    assert.equal(laneAt(placed, 0), undefined);
  });
});
