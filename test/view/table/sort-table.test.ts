import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortRows } from '../../../src/view/table/sort-table.js';
import type { SortDirection } from '../../../src/view/table/shown-table.js';

const compareText = (a: string, b: string): number => a.localeCompare(b, 'da', { sensitivity: 'base' });

type Value = string | number | null;

/** Rows of a name and a value, sorted by the value; what comes back is the names. */
function namesSorted(pairs: readonly (readonly [name: string, value: Value])[], direction: SortDirection): string[] {
  const rows = pairs.map(([name, value]) => ({
    name,
    cells: [
      { text: name, value: name },
      { text: '', value },
    ],
  }));
  return sortRows(rows, { column: 1, direction, compareText }).map(({ name }) => name);
}

describe('sorting the rows of a table', () => {
  it('orders numbers by value, not by how they are written', () => {
    const pairs = [
      ['ti', 10],
      ['to', 2],
      ['minus', -3],
      ['nul', 0],
    ] as const;
    assert.deepEqual(namesSorted(pairs, 'ascending'), ['minus', 'nul', 'to', 'ti']);
    assert.deepEqual(namesSorted(pairs, 'descending'), ['ti', 'to', 'nul', 'minus']);
  });

  it('orders texts as it is told, here in Danish', () => {
    const pairs = [
      ['1', 'Åparken'],
      ['2', 'Ærtevej'],
      ['3', 'Zenit'],
      ['4', 'Østervang'],
      ['5', 'Aksen'],
    ] as const;
    assert.deepEqual(namesSorted(pairs, 'ascending'), ['5', '3', '2', '4', '1']);
    assert.deepEqual(namesSorted(pairs, 'descending'), ['1', '4', '2', '3', '5']);
  });

  it('puts missing cells last in both directions, in the order they came in', () => {
    const pairs = [
      ['skjult b', null],
      ['en', 1],
      ['skjult a', null],
      ['to', 2],
    ] as const;
    assert.deepEqual(namesSorted(pairs, 'ascending'), ['en', 'to', 'skjult b', 'skjult a']);
    assert.deepEqual(namesSorted(pairs, 'descending'), ['to', 'en', 'skjult b', 'skjult a']);
  });

  it('leaves rows that are equal in their order, in both directions', () => {
    const numbers = [
      ['a', 1],
      ['b', 0],
      ['c', 1],
      ['d', 1],
    ] as const;
    assert.deepEqual(namesSorted(numbers, 'ascending'), ['b', 'a', 'c', 'd']);
    assert.deepEqual(namesSorted(numbers, 'descending'), ['a', 'c', 'd', 'b']);
    const texts = [
      ['a', 'Nord'],
      ['b', 'nord'],
      ['c', 'Nord'],
    ] as const;
    assert.deepEqual(namesSorted(texts, 'descending'), ['a', 'b', 'c']);
  });

  it('keeps numbers apart from texts in a mixed column', () => {
    const pairs = [
      ['tekst', 'b'],
      ['tal', 5],
      ['mangler', null],
      ['tekst a', 'a'],
    ] as const;
    assert.deepEqual(namesSorted(pairs, 'ascending'), ['tal', 'tekst a', 'tekst', 'mangler']);
    assert.deepEqual(namesSorted(pairs, 'descending'), ['tekst', 'tekst a', 'tal', 'mangler']);
  });

  it('changes nothing of what it is given', () => {
    const rows = Object.freeze([3, 1, 2].map((value) => ({ cells: [{ text: '', value }] })));
    sortRows(rows, { column: 0, direction: 'ascending', compareText });
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]?.value),
      [3, 1, 2],
    );
  });

  it('leaves the order alone for a column that is not there', () => {
    const rows = [{ cells: [{ text: '', value: 2 }] }, { cells: [{ text: '', value: 1 }] }];
    assert.deepEqual(sortRows(rows, { column: 7, direction: 'ascending', compareText }), rows);
  });
});
