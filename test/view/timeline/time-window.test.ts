import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownTime, yearStart } from '../../../src/view/timeline/time-window.js';
import { timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import type { TimelineOptions } from '../../../src/view/timeline/timeline-options.js';
import { CLOSED, modelOf, OPEN, TODAY, type RawInitiative } from './timeline-fixture.js';

function shown(initiatives: readonly RawInitiative[], options: Partial<TimelineOptions> = {}) {
  const all = { today: TODAY, ...options };
  return shownTime(timelineLanes(modelOf(initiatives), all), all);
}
const year = (time: number): number => new Date(time).getUTCFullYear();
const today = Date.parse(TODAY);

describe('the stretch of time', () => {
  it('begins with a year and leaves room beside today for what goes on', () => {
    const { window, limits } = shown([OPEN]);
    assert.equal(window.start, Date.parse('2019-01-01'));
    assert.ok((window.end - today) / (window.end - window.start) > 0.1);
    assert.deepEqual(window, limits);
  });

  it('ends soon after the last initiative where all have ended', () => {
    const { end } = shown([CLOSED]).window;
    assert.ok(end > Date.parse('2021-07-01') && end < Date.parse('2022-01-01'));
  });

  it('shows the last dozen years of a long history; the limits hold it all', () => {
    const { window, limits } = shown([{ ...OPEN, start: '1987' }]);
    assert.equal(year(limits.start), 1987);
    assert.ok(year(window.start) >= 2015);
    assert.ok(window.end > today);
  });

  it('is not drawn out by one planned far ahead', () => {
    const { window, limits } = shown([
      { ...OPEN, start: '1990' },
      { ...OPEN, id: 'far', start: '2060', end: '2070' },
    ]);
    assert.ok(year(limits.end) >= 2071);
    assert.ok(year(window.end) <= 2029);
  });

  it('is what the page asks for, however little of it has initiatives', () => {
    const { window, limits } = shown([OPEN], { from: '2010', to: '2030-06' });
    assert.equal(window.start, Date.parse('2010-01-01'));
    assert.equal(window.end, Date.parse('2030-07-01'));
    assert.ok(limits.start <= window.start && limits.end >= window.end);
  });

  it('does without a period that cannot be read, or that ends before it begins', () => {
    assert.deepEqual(shown([OPEN], { from: 'never' }).window, shown([OPEN]).window);
    assert.deepEqual(shown([OPEN], { from: '2024', to: '2020' }).window, shown([OPEN]).window);
  });

  it('stays inside its limits when the reader has zoomed', () => {
    const { window, limits } = shown([OPEN], { window: { start: 0, end: Date.parse('2020-01-01') } });
    assert.equal(window.start, limits.start);
    assert.ok(window.end <= limits.end);
  });

  it('is there also where no initiative has a date', () => {
    const { window } = shown([{ id: 'dateless' }]);
    assert.ok(window.start < today && window.end > today);
  });

  it('copes with the first and the last year there are', () => {
    const { window, limits } = shown([{ ...OPEN, start: '0001', end: '9999' }]);
    assert.ok(window.end > window.start);
    assert.ok(limits.end - limits.start > window.end - window.start);
  });
});

describe('the start of a year', () => {
  it('is its first ms, UTC', () =>
    assert.equal(yearStart(Date.parse('2020-06-05T12:00:00Z')), Date.parse('2020-01-01')));
});
