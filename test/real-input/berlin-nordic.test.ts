import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { berlinDocument, nordicDocument, type Converted } from './berlin-nordic.js';
import {
  findInChanges,
  findInMultiples,
  findInRankings,
  findInStrips,
  findInTrends,
  modelWithoutIssues,
} from './draw-all.js';
import { absent } from './shared-data.js';

const SOURCES: readonly (readonly [name: string, read: () => Converted, atLeast: number])[] = [
  ['the social monitoring of Berlin', berlinDocument, 70],
  ['the table of the Nordic countries', nordicDocument, 2_400],
];

for (const [name, read, atLeast] of SOURCES) {
  describe(name, { skip: absent }, () => {
    it('is drawn whole: every figure stands in a trend and in a ranking', () => {
      const { document, figures } = read();
      const model = modelWithoutIssues(document);
      assert.ok(figures.length >= atLeast, String(figures.length));
      assert.equal(findInTrends(model, figures), figures.length);
      assert.equal(findInRankings(model, figures), figures.length);
      assert.equal(findInStrips(model, figures), figures.length);
      const ends = findInChanges(model, figures);
      assert.ok(ends > 0 || name.includes('Berlin'), String(ends));
      assert.ok(findInMultiples(model, figures) > 0);
    });
  });
}
