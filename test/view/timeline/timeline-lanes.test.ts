import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_LANE, timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import type { TimelineOptions } from '../../../src/view/timeline/timeline-options.js';
import { CLOSED, modelOf, MOVED, OPEN, TODAY, type RawInitiative } from './timeline-fixture.js';

const lanes = (initiatives: readonly RawInitiative[], options: Partial<TimelineOptions> = {}) =>
  timelineLanes(modelOf(initiatives), { today: TODAY, ...options });
const keys = (initiatives: readonly RawInitiative[], options: Partial<TimelineOptions> = {}) =>
  lanes(initiatives, options).lanes.map(({ key }) => key);

describe('lanes', () => {
  it('stand in the document’s order of areas, what names none comes last', () => {
    assert.deepEqual(keys([{ id: 'none', start: '2020', end: 'open' }, CLOSED, OPEN]), ['nord', 'syd', NO_LANE]);
  });

  it('can be made by theme, approach, lead or goal', () => {
    const all = [CLOSED, { ...OPEN, goals: ['g-far', 'g-job'] }, { id: 'bare', start: '2020', end: 'open' }];
    assert.deepEqual(keys(all, { group: 'theme' }), ['work', 'health', NO_LANE]);
    assert.deepEqual(keys(all, { group: 'approach' }), ['adjusted-core', 'extra', NO_LANE]);
    assert.deepEqual(keys(all, { group: 'lead' }), ['jobcenter', NO_LANE]);
    assert.deepEqual(keys(all, { group: 'goal' }), ['g-job', 'g-far', NO_LANE]);
    assert.deepEqual(keys(all, { group: 'nonsense' }), ['nord', 'syd', NO_LANE], 'an unknown group is areas');
  });

  it('hold an initiative in every area where it is, and count it once in all', () => {
    const both = { ...OPEN, sites: [{ area: 'nord' }, { area: 'vest', start: '2022-01' }] };
    const made = lanes([both]);
    assert.deepEqual(
      made.lanes.map(({ key, count, running }) => [key, count, running]),
      [
        ['nord', 1, 1],
        ['vest', 1, 1],
      ],
    );
    assert.equal(made.facts.length, 1);
    assert.deepEqual(made.moves, [], 'to grow is not to move');
  });

  it('keep only what is asked for, and the lane of an area that is asked for and empty', () => {
    assert.deepEqual(keys([OPEN, CLOSED], { areas: ['syd', 'vest'] }), ['syd', 'vest']);
    assert.deepEqual(keys([OPEN, CLOSED], { themes: ['work'] }), ['nord']);
    assert.deepEqual(keys([OPEN, CLOSED], { areas: ['nowhere'] }), ['nord', 'syd'], 'an unknown id filters nothing');
  });

  it('stand in order of time inside, without dates last', () => {
    const made = lanes([{ id: 'dateless', sites: [{ area: 'nord' }] }, OPEN, { ...OPEN, id: 'early', start: '2012' }]);
    assert.deepEqual(
      made.lanes[0]!.segments.map(({ initiative }) => initiative.id),
      ['early', 'guide', 'dateless'],
    );
    assert.deepEqual(
      made.facts.map(({ initiative }) => initiative.id),
      ['early', 'guide', 'dateless'],
    );
  });

  it('reach from the first beginning to the last known end', () => {
    const { extent } = lanes([CLOSED]);
    assert.deepEqual(extent, { start: Date.parse('2018-01-15'), end: Date.parse('2021-07-01') });
    assert.equal(lanes([{ id: 'dateless' }]).extent, undefined);
  });
});

describe('a moved initiative', () => {
  it('is one thread through its lanes, in the order of its stays', () => {
    const { moves, lanes: made, facts } = lanes([MOVED]);
    assert.deepEqual(
      moves.map(({ from, to }) => [from.lane, to.lane]),
      [
        ['nord', 'syd'],
        ['syd', 'vest'],
      ],
    );
    assert.deepEqual(
      made.flatMap(({ segments }) => segments.map(({ part }) => part)),
      [
        { index: 1, count: 3 },
        { index: 2, count: 3 },
        { index: 3, count: 3 },
      ],
    );
    assert.equal(facts.length, 1);
    assert.equal(moves[0]!.at, Date.parse('2020-05-01'));
  });

  it('has left the lanes that it moved from', () => {
    const { lanes: made } = lanes([MOVED]);
    assert.deepEqual(
      made.map(({ running }) => running),
      [0, 0, 1],
    );
  });

  it('is seen to have moved where one site ends as the next begins, also without an event', () => {
    const { moves } = lanes([{ ...MOVED, events: [] }]);
    assert.deepEqual(
      moves.map(({ from, to }) => [from.lane, to.lane]),
      [
        ['nord', 'syd'],
        ['syd', 'vest'],
      ],
    );
  });

  it('does not move where a site ends long before another begins', () => {
    const apart = {
      ...MOVED,
      events: [],
      sites: [
        { area: 'nord', start: '2015', end: '2016-01' },
        { area: 'syd', start: '2019-01', end: 'open' },
      ],
    };
    assert.deepEqual(lanes([apart as RawInitiative]).moves, []);
  });

  it('keeps its parts where only one of its areas is shown', () => {
    const { moves, lanes: made } = lanes([MOVED], { areas: ['syd'] });
    assert.deepEqual(moves, []);
    assert.deepEqual(made[0]!.segments[0]!.part, { index: 2, count: 3 });
  });

  it('may come back to where it was', () => {
    const back: RawInitiative = {
      ...MOVED,
      events: [],
      sites: [
        { area: 'nord', start: '2018-01', end: '2019-01' },
        { area: 'syd', start: '2019-01', end: '2020-01' },
        { area: 'nord', start: '2020-01', end: 'open' },
      ],
    };
    const made = lanes([back]);
    assert.deepEqual(
      made.moves.map(({ from, to }) => [from.lane, to.lane]),
      [
        ['nord', 'syd'],
        ['syd', 'nord'],
      ],
    );
    assert.equal(made.lanes[0]!.count, 1);
  });
});
