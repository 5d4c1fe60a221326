import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NumberEvidence, bareNumber, readNumber } from '../../src/importers/number-format.js';

function verdictOf(cells: readonly string[], given?: ',' | '.') {
  const evidence = new NumberEvidence();
  cells.forEach((cell, row) => evidence.add(bareNumber(cell) ?? '', row));
  return evidence.verdict(given);
}

function readAll(cells: readonly string[], given?: ',' | '.'): readonly (number | undefined)[] {
  const verdict = verdictOf(cells, given);
  assert.equal(verdict.kind, 'format');
  return verdict.kind === 'format' ? cells.map((cell) => readNumber(cell, verdict.format)) : [];
}

describe('the notation of a column', () => {
  it('is Danish where a number has a point before a comma, and holds for the others', () => {
    assert.deepEqual(readAll(['1.234,5', '1.234', '12,25', '7']), [1234.5, 1234, 12.25, 7]);
  });

  it('is English where a number has a comma before a point', () => {
    assert.deepEqual(readAll(['1,234.5', '1,234', '0.125']), [1234.5, 1234, 0.125]);
  });

  it('is not guessed from numbers like 1.234 alone', () => {
    assert.deepEqual(verdictOf(['1.234', '12', '345.678']), { kind: 'ambiguous', example: '1.234', row: 0 });
    assert.deepEqual(verdictOf(['12', '1,234']), { kind: 'ambiguous', example: '1,234', row: 1 });
  });

  it('follows the word of whoever knows, where the column does not tell', () => {
    assert.deepEqual(readAll(['1.234', '12'], ','), [1234, 12]);
    assert.deepEqual(readAll(['1.234', '12'], '.'), [1.234, 12]);
  });

  it('is known where a zero stands first, or more than three digits: no thousands look so', () => {
    assert.deepEqual(readAll(['0,125']), [0.125]);
    assert.deepEqual(readAll(['1234.567']), [1234.567]);
  });

  it('groups by spaces of every width, and by points in millions', () => {
    assert.deepEqual(readAll(['1 234,5', '1\u00a0234\u00a0567', '1\u2009000']), [1234.5, 1_234_567, 1000]);
    assert.deepEqual(readAll(['1.234.567', '5.000']), [1_234_567, 5000]);
  });

  it('is refused where two notations meet in a column', () => {
    assert.deepEqual(verdictOf(['1,5', '2.5']), { kind: 'mixed', first: '1,5', second: '2.5', row: 1 });
    assert.equal(verdictOf(['1.234.567', '1,234,567']).kind, 'mixed');
  });

  it('leaves units, minus signs and exponents out of account', () => {
    assert.deepEqual(readAll(['12,5 %', '\u22123,5', '7 pct.', 'kr. 1.200,00', '-4']), [12.5, -3.5, 7, 1200, -4]);
    assert.deepEqual(readAll(['1.5e3', '2']), [1500, 2]);
  });

  it('takes no text for a number', () => {
    for (const text of ['', 'abc', '1-4', '12a', '1.2.', '2024K1', '..', '1'.repeat(60)]) {
      assert.equal(bareNumber(text), undefined, text);
    }
  });
});
