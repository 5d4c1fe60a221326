import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFile } from '../../src/importers/import-file.js';
import { codesOf, decided, importGood, rowsOf } from './import-helpers.js';

const DIMENSIONS = {
  area: { label: 'område', category: { index: ['000', '101'], label: { '000': 'Hele landet', '101': 'København' } } },
  tid: { label: 'tid', category: { index: { '2024K1': 0, '2024K2': 1 }, label: {} } },
};
const DATASET = {
  version: '2.0',
  class: 'dataset',
  label: 'Ledige',
  id: ['area', 'tid'],
  size: [2, 2],
  role: { geo: ['area'], time: ['tid'] },
  dimension: DIMENSIONS,
  value: [10, 20, 3, null],
};

const json = (parts: object): string => JSON.stringify({ ...DATASET, ...parts });

describe('JSON-stat', () => {
  it('gives figures in row-major order, with periods, and tells missing from zero', async () => {
    const imported = await importGood(json({ value: [0, 20, 3, null], status: { '3': 'c' } }));
    assert.deepEqual(
      rowsOf(imported).map(({ area, period, value, missing }) => [area, period, value, missing]),
      [
        ['hele-landet', '2024-Q1', 0, null],
        ['hele-landet', '2024-Q2', 20, null],
        ['koebenhavn', '2024-Q1', 3, null],
        ['koebenhavn', '2024-Q2', null, 'suppressed'],
      ],
    );
    assert.equal(imported.parts.areas?.[0]?.kind, 'country');
    assert.equal(imported.parts.areas?.[1]?.code, '0101');
  });

  it('may be sparse, and of version 1 in a bundle', async () => {
    const { id, size, role, dimension, label } = DATASET;
    const dataset = { label, value: { '0': 10, '2': 3 }, dimension: { ...dimension, id, size, role } };
    const imported = await importGood(JSON.stringify({ first: dataset, second: dataset }));
    assert.deepEqual(
      rowsOf(imported).map(({ value }) => value),
      [10, null, 3, null],
    );
    assert.deepEqual(decided(imported, 'dataset-chosen'), { name: 'first', count: 2 });
  });

  it('has its status as one text, as a list or by cell', async () => {
    for (const status of ['p', ['p', 'p', 'p', 'p'], ['p'], { 0: 'p', 1: 'p', 2: 'p', 3: 'p' }]) {
      const statuses = rowsOf(await importGood(json({ value: [1, 2, 3, 4], status }))).map((row) => row.status);
      assert.deepEqual(statuses, ['provisional', 'provisional', 'provisional', 'provisional']);
    }
  });

  it('tells which area is part of which by `child`', async () => {
    const area = { ...DIMENSIONS.area, category: { ...DIMENSIONS.area.category, child: { '000': ['101'] } } };
    const imported = await importGood(json({ dimension: { ...DIMENSIONS, area } }));
    assert.equal(imported.parts.areas?.[1]?.parent, 'hele-landet');
  });

  it('with more or fewer values than its dimensions ask for fails, with both numbers and the place', async () => {
    for (const value of [[1, 2, 3], [1, 2, 3, 4, 5], { '4': 1 }]) {
      const [issue] = (await importFile(json({ value }))).issues;
      assert.equal(issue?.code, 'size-mismatch');
      assert.equal(issue.place.pointer, '/value');
      assert.equal(issue.values['expected'], 4);
    }
    const [issue] = (await importFile(json({ size: [2, 3] }))).issues;
    assert.deepEqual(
      [issue?.code, issue?.place.field, issue?.values],
      ['size-mismatch', 'tid', { expected: 3, actual: 2 }],
    );
  });

  it('without dimensions, values or data says what is missing', async () => {
    assert.deepEqual((await importFile(json({ value: undefined }))).issues[0]?.values, { part: 'value' });
    assert.deepEqual((await importFile(json({ dimension: {} }))).issues[0]?.values, { part: 'area' });
    const links = {
      version: '2.0',
      class: 'collection',
      link: { item: [{ class: 'dataset', href: 'https://x.example/' }] },
    };
    assert.deepEqual(codesOf(await importFile(JSON.stringify(links))), ['links-only']);
  });

  it('that is no JSON fails with line and column', async () => {
    const [issue] = (await importFile('{"class": "dataset",\n "value": [1, 2,, 3]}')).issues;
    assert.deepEqual([issue?.code, issue?.place], ['broken-json', { line: 2, column: 17 }]);
  });
});

const PX = `CHARSET="ANSI";
LANGUAGE="da";
LANGUAGES="da","en";
DECIMALS=1;
CONTENTS="Ledige";
CONTENTS[en]="Unemployed";
UNITS="pct.";
STUB="område";
STUB[en]="area";
HEADING="tid";
VALUES("område")="101 København","751 Aarhus";
VALUES[en]("area")="101 Copenhagen","751 Aarhus";
VALUES("tid")="2024K1","2024K2";
CODES("område")="101","751";
TIMEVAL("tid")=TLIST(Q1),"20241","20242";
NOTE="En lang note, der "
"går over to linjer.";
DATA=
4.5 "..."
- 3.25;
`;

describe('a PX file', () => {
  it('gives figures with its time list, marks and notes', async () => {
    const imported = await importGood(PX);
    assert.deepEqual(
      rowsOf(imported).map(({ area, period, value, missing }) => [area, period, value, missing]),
      [
        ['koebenhavn', '2024-Q1', 4.5, null],
        ['koebenhavn', '2024-Q2', null, 'not-collected'],
        ['aarhus', '2024-Q1', 0, null],
        ['aarhus', '2024-Q2', 3.25, null],
      ],
    );
    assert.equal(imported.parts.note, 'En lang note, der går over to linjer.');
    assert.deepEqual(
      imported.parts.indicators?.map(({ label, unit, decimals }) => [label, unit, decimals]),
      [['Ledige', 'percent', 1]],
    );
  });

  it('is read in the language that is asked for', async () => {
    const imported = await importGood(PX, { language: 'en' });
    assert.equal(imported.parts.indicators?.[0]?.label, 'Unemployed');
    assert.equal(imported.parts.areas?.[0]?.name, 'Copenhagen');
  });

  it('is read in the characters that it names, and in DOS characters where it names none', async () => {
    const bytes = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
      Uint8Array.from(text, (sign) => codes[sign] ?? sign.charCodeAt(0));
    const dos = bytes(PX.replace('CHARSET="ANSI";\n', ''), { å: 0x86, ø: 0x9b, æ: 0x91 });
    assert.equal((await importGood(dos, { name: 'a.px' })).parts.areas?.[0]?.name, 'København');
    assert.equal((await importGood(bytes(PX, {}))).parts.areas?.[0]?.name, 'København');
    const utf8 = new TextEncoder().encode(`CODEPAGE="utf-8";\n${PX}`);
    assert.equal((await importGood(utf8)).parts.areas?.[0]?.name, 'København');
  });

  it('may name the rows of its data by keys, in any order and with some left out', async () => {
    const keyed = PX.replace('DATA=\n4.5 "..."\n- 3.25;', 'KEYS("område")=CODES;\nDATA=\n"751", 1 2;');
    assert.deepEqual(
      rowsOf(await importGood(keyed)).map(({ area, value }) => [area, value]),
      [
        ['aarhus', 1],
        ['aarhus', 2],
      ],
    );
    const [issue] = (await importFile(keyed.replace('"751", 1', '"999", 1'))).issues;
    assert.deepEqual([issue?.code, issue?.values, issue?.place.field], ['unknown-value', { text: '999' }, 'område']);
  });

  it('says what its dots mean by symbols of its own, or the caller does', async () => {
    const own = PX.replace('DATA=', 'DATASYMBOL3="skjult";\nDATA=');
    assert.equal(rowsOf(await importGood(own))[1]?.missing, 'suppressed');
    assert.equal(rowsOf(await importGood(PX, { marks: { '...': 'withdrawn' } }))[1]?.missing, 'withdrawn');
  });

  it('that is broken says where, and never fails otherwise', async () => {
    const broken: readonly (readonly [string, string, object])[] = [
      [PX.replace('"751 Aarhus";', '"751 Aarhus;'), 'broken-px', { line: 11 }],
      [PX.replace('3.25', ''), 'size-mismatch', { line: 18, field: 'DATA' }],
      [PX.replace('STUB="område";\n', '').replace('HEADING="tid";\n', ''), 'missing-part', {}],
      [PX.replace('VALUES("tid")="2024K1","2024K2";\n', ''), 'missing-part', { field: 'tid' }],
      [
        PX.replace('CODES("område")="101","751"', 'CODES("område")="101"'),
        'size-mismatch',
        { line: 11, field: 'område' },
      ],
      [PX.slice(0, 60), 'broken-px', { line: 4 }],
    ];
    for (const [text, code, place] of broken) {
      const [issue] = (await importFile(text)).issues;
      assert.deepEqual([issue?.code, issue?.place], [code, place]);
    }
    for (let end = 0; end < PX.length; end += 7) {
      const { issues } = await importFile(PX.slice(0, end), { format: 'px' });
      assert.ok(
        issues.every(({ code }) => code !== 'unreadable-file'),
        PX.slice(0, end),
      );
    }
  });
});
