import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laneCounts } from '../../../src/view/timeline/lane-counts.js';
import { timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import { CLOSED, modelOf, MOVED, OPEN, TODAY, type RawInitiative } from './timeline-fixture.js';

const WINDOW = { start: Date.parse('2016-01-01'), end: Date.parse('2028-01-01') };

function counts(initiatives: readonly RawInitiative[], lane = 0) {
  const { lanes, clock } = timelineLanes(modelOf(initiatives), { today: TODAY });
  const made = laneCounts(lanes[lane]!.segments, WINDOW, clock);
  const at = (day: string): readonly [number, number] => {
    const index = made.times.findLastIndex((time) => time <= Date.parse(day));
    return [made.all[index]!, made.core[index]!];
  };
  return { ...made, at };
}

describe('counts over time', () => {
  it('say how many run, and how many of them are core services', () => {
    const { at } = counts([OPEN, { ...CLOSED, sites: [{ area: 'nord' }] }]);
    assert.deepEqual(at('2017-06-01'), [0, 0]);
    assert.deepEqual(at('2018-06-01'), [1, 0]);
    assert.deepEqual(at('2020-06-01'), [2, 1]);
    assert.deepEqual(at('2022-06-01'), [1, 1]);
    assert.deepEqual(at('2026-09-01'), [1, 1]);
  });

  it('stop at today', () => {
    const { times, end } = counts([OPEN]);
    assert.equal(end, Date.parse(TODAY));
    assert.ok(times.at(-1)! < end);
  });

  it('leave out what is paused', () => {
    const { at } = counts([
      {
        ...OPEN,
        events: [
          { date: '2020-01', kind: 'paused' },
          { date: '2021-01', kind: 'resumed' },
        ],
      },
    ]);
    assert.deepEqual(
      [at('2019-10-01'), at('2020-06-01'), at('2021-06-01')],
      [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
    );
  });

  it('count a moved initiative where it is', () => {
    assert.deepEqual(counts([MOVED], 0).at('2021-06-01'), [0, 0]);
    assert.deepEqual(counts([MOVED], 1).at('2021-06-01'), [1, 0]);
  });

  it('stay few over a very long time', () => {
    const { lanes, clock } = timelineLanes(modelOf([OPEN]), { today: TODAY });
    const made = laneCounts(
      lanes[0]!.segments,
      { start: Date.parse('0100-01-01'), end: Date.parse('2028-01-01') },
      clock,
    );
    assert.ok(made.times.length <= 401);
    assert.equal(made.all.at(-1), 1);
  });

  it('are none in a time that has not come', () => {
    const { lanes, clock } = timelineLanes(modelOf([OPEN]), { today: TODAY });
    assert.deepEqual(
      laneCounts(lanes[0]!.segments, { start: Date.parse('2030-01-01'), end: Date.parse('2031-01-01') }, clock).times,
      [],
    );
  });
});
