import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, type TopLevelSpec } from 'vega-lite';
import { lockSpec } from '../../src/render/vega/lock-spec.js';
import { dataNames } from '../../src/render/vega/merge-spec.js';
import { DATA_NAMES } from '../../src/view/chart/named-data.js';
import { readDemoPart, tagsOf } from './read-page.js';

const tags = tagsOf(readDemoPart('charts.html'));
const charts = tags.filter(({ name }) => name === 'bydel-chart');

describe('the page of charts that an analyst wrote', () => {
  it('holds ten, each a specification that compiles over named data and is refused nothing', () => {
    assert.equal(charts.length, 10);
    for (const chart of charts) {
      const { text } = tags.find(({ parent }) => parent === chart)!;
      const spec = JSON.parse(text) as TopLevelSpec & { title: string };
      const { spec: locked, refusals } = lockSpec(spec as unknown as Record<string, unknown>);
      assert.deepEqual(refusals, [], spec.title);
      for (const name of dataNames(locked)) assert.ok((DATA_NAMES as readonly string[]).includes(name), name);
      assert.ok(compile(spec).spec.marks, spec.title);
    }
  });

  it('is found from the first page, and leads back to it', () => {
    assert.match(readDemoPart('index.html'), /<a href="charts\.html">/);
    assert.ok(tags.some(({ attributes }) => attributes['href'] === 'index.html'));
  });
});
