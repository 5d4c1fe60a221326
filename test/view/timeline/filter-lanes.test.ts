import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facetValues, filterLanes } from '../../../src/view/timeline/filter-lanes.js';
import {
  isFiltering,
  NO_FILTER,
  usableFacets,
  type TimelineFilter,
} from '../../../src/view/timeline/timeline-facets.js';
import { CLOSED, drawn, MOVED, OPEN } from './timeline-fixture.js';

const { lanes, words } = drawn([{ ...OPEN, targetGroup: 'Unge' }, CLOSED, MOVED]);
const left = (filter: Partial<TimelineFilter>): string[] =>
  filterLanes(lanes, { ...NO_FILTER, ...filter }, words).facts.map(({ initiative }) => initiative.id);

describe('what a filter leaves', () => {
  it('is what fits one value of every facet', () => {
    assert.deepEqual(left({ values: { theme: ['health'] } }), ['cafe']);
    assert.deepEqual(left({ values: { theme: ['work', 'health'] } }), left({}));
    assert.deepEqual(left({ values: { theme: ['work'], approach: ['extra'] } }), ['team']);
    assert.deepEqual(left({ values: { status: ['ended'] } }), ['cafe']);
    assert.deepEqual(left({ values: { targetGroup: ['Unge'] } }), ['guide']);
    assert.deepEqual(left({ values: { targetGroup: [''] } }).sort(), ['cafe', 'team']);
  });

  it('is what holds every word, wherever it stands', () => {
    assert.deepEqual(left({ text: 'JOBCENTRET nord' }), ['guide']);
    assert.deepEqual(left({ text: 'vestvangen' }), ['team']);
    assert.deepEqual(left({ text: 'jobcentret sundhed' }), []);
    assert.equal(left({ text: '   ' }).length, 3);
  });

  it('keeps its lanes in order with their own counts, its moves, and the stretch of time of all', () => {
    const kept = filterLanes(lanes, { values: { theme: ['work'] }, text: '' }, words);
    assert.deepEqual(
      kept.lanes.map(({ key, count }) => [key, count]),
      [
        ['nord', 2],
        ['syd', 1],
        ['vest', 1],
      ],
    );
    assert.equal(kept.moves.length, 2);
    assert.equal(kept.extent, lanes.extent);
    assert.equal(filterLanes(lanes, { values: { theme: ['health'] }, text: '' }, words).moves.length, 0);
  });
});

describe('what there is to filter by', () => {
  it('counts what the other facets leave', () => {
    const filter: TimelineFilter = { values: { theme: ['work'], approach: ['adjusted-core'] }, text: '' };
    const counts = facetValues(lanes, 'theme', { filter, words }).map(({ label, count }) => [label, count]);
    assert.deepEqual(counts, [
      ['Job', 1],
      ['Sundhed', 0],
    ]);
  });

  it('puts what is not said last, without a name', () => {
    const values = facetValues(lanes, 'targetGroup', { filter: NO_FILTER, words });
    assert.deepEqual(values.at(-1), { key: '', label: '', count: 2 });
  });

  it('leaves out facets in which nothing differs', () => {
    assert.deepEqual(usableFacets(lanes.facts, words), ['status', 'theme', 'approach', 'targetGroup']);
    assert.deepEqual(usableFacets(drawn([OPEN]).lanes.facts, words), []);
  });

  it('knows whether anything is filtered', () => {
    assert.equal(isFiltering(NO_FILTER), false);
    assert.equal(isFiltering({ values: { theme: [] }, text: ' ' }), false);
    assert.equal(isFiltering({ values: {}, text: 'a' }), true);
  });
});
