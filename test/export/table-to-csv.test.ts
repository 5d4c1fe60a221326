import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { tableToCsv } from '../../src/export/table-to-csv.js';
import type { TableCell, TableView } from '../../src/view/widget-view.js';

const da = { code: 'da' } as const;
const en = { code: 'en' } as const;

function table(...rows: readonly (readonly TableCell[])[]): TableView {
  const columns = [
    { key: 'area', label: 'Bydel' },
    { key: 'value', label: '2024', numeric: true },
  ];
  return { caption: '', columns, rows: rows.map((cells, index) => ({ key: String(index), cells })) };
}
const number = (value: number): TableCell => ({ text: 'as on screen', value });
const word = (value: string): TableCell => ({ text: value, value });

/** The one line under the head. */
const line = (view: TableView, locale: typeof da | typeof en = da): string =>
  tableToCsv(view, locale).split('\r\n')[1] ?? '';

describe('tableToCsv', () => {
  test('writes semicolons and decimal commas in Danish, commas and points in English', () => {
    const view = table([word('Søborg'), number(1234.5)]);
    assert.equal(tableToCsv(view, da), 'Bydel;2024\r\nSøborg;1234,5\r\n');
    assert.equal(tableToCsv(view, en), 'Bydel,2024\r\nSøborg,1234.5\r\n');
  });

  test('writes numbers in full, negative ones with a plain hyphen, and no negative zero', () => {
    assert.equal(line(table([number(-1.8), number(61.449)])), '-1,8;61,449');
    assert.equal(line(table([number(-0), number(0)])), '0;0');
    assert.equal(line(table([number(Number.NaN), number(1)])), ';1');
  });

  test('quotes texts that hold a separator, a quote or a line break', () => {
    assert.equal(line(table([word('a;b'), number(1)])), '"a;b";1');
    assert.equal(line(table([word('a;b'), number(1)]), en), 'a;b,1');
    assert.equal(line(table([word('a,b'), number(1)]), en), '"a,b",1');
    assert.equal(line(table([word('han sagde "nej"'), number(1)])), '"han sagde ""nej""";1');
    assert.ok(tableToCsv(table([word('a\nb'), number(1)]), da).includes('"a\nb";1'));
  });

  test('keeps a spreadsheet from reading a text as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']) {
      assert.equal(line(table([word(`${start}1+1`), number(1)])), `'${start}1+1;1`);
    }
    assert.ok(tableToCsv(table([word('\r=1'), number(1)]), da).includes(`"'\r=1";1`));
    assert.equal(line(table([word('=HYPERLINK("http://a;b")'), number(1)])), `"'=HYPERLINK(""http://a;b"")";1`);
  });

  test('guards and quotes the heads of columns as well', () => {
    const view: TableView = { caption: '', columns: [{ key: 'a', label: '=a;b' }], rows: [] };
    assert.equal(tableToCsv(view, da), `"'=a;b"\r\n`);
  });

  test('leaves the cell of a missing number empty and says why in a column of its own', () => {
    const view = table([word('Søborg'), { text: 'ikke opgjort', value: null }], [word('Vadgård'), number(3)]);
    assert.equal(tableToCsv(view, da), 'Bydel;2024;Manglende tal\r\nSøborg;;2024: ikke opgjort\r\nVadgård;3;\r\n');
    assert.equal(tableToCsv(view, en), 'Bydel,2024,Missing figures\r\nSøborg,,2024: ikke opgjort\r\nVadgård,3,\r\n');
  });

  test('writes the words where a text is missing', () => {
    assert.equal(line(table([{ text: 'slut ukendt', value: null }, number(1)])), 'slut ukendt;1');
  });
});
