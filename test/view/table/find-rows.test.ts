import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRows, searchTexts } from '../../../src/view/table/find-rows.js';
import type { TableRow } from '../../../src/view/widget-view.js';

const row = (key: string, ...texts: string[]): TableRow => ({
  key,
  cells: texts.map((text) => ({ text, value: text })),
});
const ROWS = [
  row('nord', 'Nordparken', '30,8\u00a0pct.'),
  row('syd', 'Sydhavnen', '−1,8'),
  row('vest', 'Vestvangen', 'vises ikke af hensyn til privatliv'),
];

const found = (query: string): string[] => findRows(ROWS, searchTexts(ROWS), query).map(({ key }) => key);

describe('finding rows', () => {
  it('looks in every cell, whatever the case of the letters', () => {
    assert.deepEqual(found('PARKEN'), ['nord']);
    assert.deepEqual(found('privatliv'), ['vest']);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual(found('pct. nord'), ['nord']);
    assert.deepEqual(found('nord syd'), []);
  });

  it('takes a typed hyphen for the minus sign', () => {
    assert.deepEqual(found('-1,8'), ['syd']);
  });

  it('finds everything where nothing is asked', () => {
    assert.deepEqual(found('  '), ['nord', 'syd', 'vest']);
  });
});
