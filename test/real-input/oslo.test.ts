import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findInChanges,
  findInCompositions,
  findInMultiples,
  findInRankings,
  findInStrips,
  findInTrends,
  modelWithoutIssues,
} from './draw-all.js';
import { osloDocument } from './oslo-document.js';
import { absent } from './shared-data.js';

describe('the published district figures of Oslo', { skip: absent }, () => {
  it('make a document in which nothing is found wrong and nothing is hidden', () => {
    const { document, figures } = osloDocument();
    const model = modelWithoutIssues(document);
    assert.equal(model.observations.length, figures.length);
    assert.ok(figures.length > 1_000, String(figures.length));
    const districts = [...model.areas.values()].filter(({ kind }) => kind === 'district');
    assert.equal(districts.length, 15);
  });

  it('all stand in the tables of the trends, with every district and every year', () => {
    const { document, figures } = osloDocument();
    assert.equal(findInTrends(modelWithoutIssues(document), figures), figures.length);
  });

  it('all stand in the tables of the rankings, year by year', () => {
    const { document, figures } = osloDocument();
    assert.equal(findInRankings(modelWithoutIssues(document), figures), figures.length);
  });

  it('are drawn from the first year to the last', () => {
    const { document, figures } = osloDocument();
    assert.ok(findInChanges(modelWithoutIssues(document), figures) > 100);
  });

  it('all stand in the tables of the strips', () => {
    const { document, figures } = osloDocument();
    assert.equal(findInStrips(modelWithoutIssues(document), figures), figures.length);
  });

  it('all stand in the tables of small multiples, where there are several years', () => {
    const { document, figures } = osloDocument();
    const years = new Set(figures.filter(({ indicator }) => indicator === 'husholdning').map(({ period }) => period));
    const single = years.size < 2 ? figures.filter(({ indicator }) => indicator === 'husholdning').length : 0;
    assert.equal(findInMultiples(modelWithoutIssues(document), figures), figures.length - single);
  });

  it('stand in the tables of the stacked shares, with the numbers behind them', () => {
    const { document, figures } = osloDocument();
    assert.ok(findInCompositions(modelWithoutIssues(document), figures) > 1_000);
  });
});
