import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TimeZoom } from '../../src/controllers/time-zoom.js';
import { commandWindow, isAt, panWindow, zoomWindow, type ZoomCommand } from '../../src/view/timeline/zoom-window.js';
import { pinchWindow } from '../../src/view/timeline/drag-window.js';
import type { ShownTime } from '../../src/view/timeline/time-window.js';
import type { TimeWindow } from '../../src/view/timeline/timeline-options.js';

const day = (key: string): number => Date.parse(key);
const LIMITS = { start: day('2010-01-01'), end: day('2030-01-01') };
const TIME: ShownTime = { window: { start: day('2018-01-01'), end: day('2022-01-01') }, limits: LIMITS };
const span = ({ start, end }: TimeWindow): number => end - start;

describe('zooming', () => {
  it('keeps the time under the pointer where it is', () => {
    const anchor = day('2019-01-01');
    const zoomed = zoomWindow(TIME, 0.5, anchor);
    const share = ({ start, end }: TimeWindow): number => (anchor - start) / (end - start);
    assert.ok(Math.abs(share(zoomed) - share(TIME.window)) < 1e-9);
    assert.equal(span(zoomed), span(TIME.window) / 2);
  });

  it('never leaves the limits, and never comes nearer than two months', () => {
    assert.deepEqual(zoomWindow(TIME, 1000, day('2019-01-01')), LIMITS);
    assert.equal(Math.round(span(zoomWindow(TIME, 0.00001, day('2019-01-01'))) / 86_400_000), 60);
  });

  it('copes with limits shorter than that', () => {
    const limits = { start: 0, end: 1000 };
    assert.deepEqual(zoomWindow({ window: limits, limits }, 0.1, 500), limits);
  });
});

describe('going along', () => {
  it('moves by a share and stops at the limits', () => {
    assert.equal(panWindow(TIME, 0.25).start, TIME.window.start + span(TIME.window) / 4);
    assert.equal(panWindow(TIME, 100).end, LIMITS.end);
    assert.equal(panWindow(TIME, -100).start, LIMITS.start);
    assert.equal(span(panWindow(TIME, 100)), span(TIME.window));
  });
});

describe('the buttons', () => {
  const at = (command: ZoomCommand): TimeWindow => commandWindow(TIME, command, day('2026-10-01'));

  it('zoom in and out about the middle', () => {
    assert.ok(span(at('in')) < span(TIME.window));
    assert.ok(span(at('out')) > span(TIME.window));
  });

  it('go back, on, to everything and to today', () => {
    assert.ok(at('earlier').start < TIME.window.start);
    assert.ok(at('later').start > TIME.window.start);
    assert.deepEqual(at('all'), LIMITS);
    const today = at('today');
    assert.ok(today.start < day('2026-10-01') && today.end > day('2026-10-01'));
    assert.equal(span(today), span(TIME.window));
  });

  it('lead to ten years, one year, and a year on both sides of today', () => {
    const years = (window: TimeWindow): number => Math.round(span(window) / 86_400_000 / 365.25);
    const isIn = ({ start, end }: TimeWindow): boolean => start < day('2026-10-01') && end > day('2026-10-01');
    for (const [command, length] of [
      ['decade', 10],
      ['year', 1],
      ['now', 2],
    ] as const) {
      assert.equal(years(at(command)), length, command);
      assert.ok(isIn(at(command)), command);
      assert.ok(isAt({ window: at(command), limits: LIMITS }, command, day('2026-10-01')), command);
      assert.ok(!isAt(TIME, command, day('2026-10-01')), command);
    }
  });
});

describe('fingers', () => {
  const AXIS = [100, 1100] as const;

  it('carry the time that they hold along', () => {
    const moved = pinchWindow(TIME, [{ x: 600, time: day('2019-01-01') }], AXIS);
    assert.equal(span(moved), span(TIME.window));
    assert.ok(Math.abs(moved.start + span(moved) / 2 - day('2019-01-01')) < 1000);
  });

  it('stretch the time between them, and cannot turn it round', () => {
    const [a, b] = [day('2019-01-01'), day('2020-01-01')];
    const wide = pinchWindow(
      TIME,
      [
        { x: 1100, time: b },
        { x: 100, time: a },
      ],
      AXIS,
    );
    assert.deepEqual(wide, { start: a, end: b });
    const crossed = pinchWindow(
      TIME,
      [
        { x: 100, time: b },
        { x: 1100, time: a },
      ],
      AXIS,
    );
    assert.equal(span(crossed), span(TIME.window));
  });
});

/** A key or a turn of the wheel, as far as the controller looks at it. */
function press(key: string, held: Partial<KeyboardEvent> = {}) {
  let prevented = false;
  const event = {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
    preventDefault: () => (prevented = true),
  };
  return { event: event as unknown as KeyboardEvent, isPrevented: () => prevented };
}

describe('the keys', () => {
  function zoom() {
    const shown: (TimeWindow | undefined)[] = [];
    const host = {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => {},
      updateComplete: Promise.resolve(true),
    };
    const controller = new TimeZoom(host, {
      time: () => TIME,
      today: () => day('2026-10-01'),
      axis: () => [0, 1000],
      isReading: () => false,
      show: (window) => shown.push(window),
      hold: () => {},
    });
    return { controller, shown };
  }

  it('plus and minus zoom, the arrows with shift go along', () => {
    const { controller, shown } = zoom();
    for (const [key, held] of [
      ['+', {}],
      ['-', {}],
      ['0', {}],
      ['ArrowLeft', { shiftKey: true }],
      ['ArrowRight', { shiftKey: true }],
      ['Home', { shiftKey: true }],
    ] as const) {
      const { event, isPrevented } = press(key, held);
      assert.equal(controller.onKeydown(event), true, key);
      assert.equal(isPrevented(), true);
    }
    assert.equal(shown.length, 6);
  });

  it('leave the browser its own zoom, and the grid its arrows', () => {
    const { controller, shown } = zoom();
    for (const [key, held] of [
      ['+', { ctrlKey: true }],
      ['-', { metaKey: true }],
      ['ArrowLeft', {}],
      ['a', {}],
    ] as const) {
      assert.equal(controller.onKeydown(press(key, held).event), false, key);
    }
    assert.deepEqual(shown, []);
  });

  it('and the plain wheel is left to the page', () => {
    const { controller, shown } = zoom();
    let prevented = false;
    const wheel = { ctrlKey: false, metaKey: false, deltaX: 0, deltaY: 100, preventDefault: () => (prevented = true) };
    controller.onWheel.handleEvent(wheel as unknown as WheelEvent);
    assert.equal(prevented, false);
    assert.deepEqual(shown, []);
    assert.equal(controller.onWheel.passive, false);
  });
});
