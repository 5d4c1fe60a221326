import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Imported } from '../../src/importers/imported.js';
import { addPiece, takeApart } from '../../src/importers/pieces.js';

const rows = Array.from({ length: 30_000 }, (_, index) => [`a${index % 9}`, '2024', index]);
const ring = Array.from({ length: 15_000 }, (_, index) => [12 + index / 1e5, 55]);
const imported = {
  format: 'csv',
  parts: {
    areas: [{ id: 'a1', name: 'A', kind: 'district' }],
    observations: { columns: ['area', 'period', 'value'], rows },
    geography: { data: { type: 'FeatureCollection', features: [{ coordinates: [ring] }, { coordinates: [] }] } },
  },
  decisions: [],
  issues: [],
  summary: { records: rows.length },
} as unknown as Imported;

describe('an import that is handed over in pieces', () => {
  it('is the same on the other side, and is not changed by it', () => {
    const before = structuredClone(imported);
    const { skeleton, pieces } = takeApart(imported);
    const other = structuredClone(skeleton);
    for (const piece of pieces) addPiece(other, structuredClone(piece));
    assert.deepEqual(other, before);
    assert.deepEqual(imported, before);
  });

  it('has no piece that takes the page long to read, as far as one item is not larger', () => {
    const { skeleton, pieces } = takeApart(imported);
    assert.ok(JSON.stringify(skeleton).length < 1_000);
    const rowPieces = pieces.filter(({ path }) => path.at(-1) === 'rows');
    assert.ok(rowPieces.length >= 6);
    assert.ok(Math.max(...rowPieces.map(({ items }) => items.length)) <= 5_000);
  });

  it('goes whole where it is small', () => {
    const small: Imported = { format: 'csv', parts: {}, decisions: [], issues: [], summary: {} };
    assert.deepEqual(takeApart(small), { skeleton: small, pieces: [] });
  });
});
