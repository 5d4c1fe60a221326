import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeDecision } from '../../src/i18n/importers/describe-import.js';
import { importFile } from '../../src/importers/import-file.js';
import { codesOf, decided, importGood, rowsOf } from './import-helpers.js';

const LONG = 'bydel;tid;indhold\nÅparken;2023;1.234,5\nHavnen;2023;12,25\nÅparken;2024;7\n';

/** Bytes of windows-1252; only Latin letters are needed. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  [...text].forEach((sign, index) => view.setUint16(2 + index * 2, sign.charCodeAt(0), !isBig));
  return bytes;
}

describe('a long table', () => {
  it('gives areas, one indicator and its figures', async () => {
    const imported = await importGood(LONG);
    assert.deepEqual(rowsOf(imported), [
      { indicator: 'tal', area: 'aaparken', period: '2023', value: 1234.5 },
      { indicator: 'tal', area: 'havnen', period: '2023', value: 12.25 },
      { indicator: 'tal', area: 'aaparken', period: '2024', value: 7 },
    ]);
    assert.deepEqual(
      imported.parts.areas?.map(({ name }) => name),
      ['Åparken', 'Havnen'],
    );
    assert.deepEqual(decided(imported, 'number-format'), { decimal: ',', thousands: '.', example: '1.234,5' });
  });

  it('is read alike in every encoding that spreadsheets write', async () => {
    const expected = rowsOf(await importGood(LONG));
    const encoder = new TextEncoder();
    const inputs: readonly (readonly [string, Uint8Array])[] = [
      ['utf-8', encoder.encode(LONG)],
      ['utf-8', encoder.encode(`\ufeff${LONG}`)],
      ['windows-1252', latin(LONG)],
      ['utf-16le', utf16(LONG, false)],
      ['utf-16be', utf16(LONG, true)],
    ];
    for (const [encoding, bytes] of inputs) {
      const imported = await importGood(bytes);
      assert.deepEqual(rowsOf(imported), expected, encoding);
      assert.deepEqual(decided(imported, 'encoding'), { encoding, sample: 'Åparken' });
    }
  });

  it('is read alike with each separator, line ending and with Excel’s line about the separator', async () => {
    const expected = rowsOf(await importGood(LONG));
    for (const text of [
      LONG.replaceAll('\n', '\r\n'),
      LONG.replaceAll('\n', '\r'),
      LONG.replaceAll(';', '\t'),
      LONG.replaceAll(';', '|'),
      `sep=;\n${LONG}`,
      LONG.trimEnd(),
    ]) {
      assert.deepEqual(rowsOf(await importGood(text)), expected, JSON.stringify(text.slice(0, 40)));
    }
  });

  it('has flags, categories and a total', async () => {
    const imported = await importGood(
      'kommune,køn,tid,obs_value,obs_flag\nEksempelby,I alt,2024,10,\nEksempelby,Mænd,2024,4,p\nEksempelby,Kvinder,2024,6,e\n' +
        'Andenby,I alt,2024,:,c\n',
    );
    assert.deepEqual(
      rowsOf(imported).map(({ category, value, status, missing }) => [category, value, status, missing]),
      [
        [null, 10, null, null],
        ['maend', 4, 'provisional', null],
        ['kvinder', 6, 'estimated', null],
        [null, null, null, 'not-collected'],
      ],
    );
    assert.equal(imported.parts.indicators?.[0]?.breakdown?.partsOfWhole, true);
  });

  it('keeps codes as text with their zeros, also out of ="0101", and gives municipalities theirs back', async () => {
    const districts = await importGood('bydel_id;bydel_navn;år;antal\n="0101";Lodalen;2024;5\n="0102";Tøyen;2024;6\n');
    assert.deepEqual(
      districts.parts.areas?.map(({ code }) => code),
      ['0101', '0102'],
    );
    const municipalities = await importGood('kommunekode;kommune;år;antal\n101;København;2024;5\n751;Aarhus;2024;6\n');
    assert.deepEqual(
      municipalities.parts.areas?.map(({ code }) => code),
      ['0101', '0751'],
    );
    assert.deepEqual(decided(municipalities, 'codes-padded'), { example: '0101', count: 2 });
  });

  it('without areas is about the whole, which is named in both languages', async () => {
    const imported = await importGood('tid;ledige\n2024;5\n');
    assert.deepEqual(imported.parts.areas, [
      { id: 'hele-omraadet', name: { da: 'Hele området', en: 'The whole area' } },
    ]);
    const [told] = imported.decisions.filter(({ code }) => code === 'one-area');
    assert.match(await describeDecision(told!, 'da'), /»Hele området«/);
    assert.match(await describeDecision(told!, 'en'), /“The whole area”/);
  });

  it('refuses to guess at numbers like 1.234, says where, and takes the caller’s word', async () => {
    const text = 'bydel;tid;ledige\nA;2024;1.234\nB;2024;2.345\n';
    const refused = await importFile(text);
    const issue = refused.issues.find(({ code }) => code === 'ambiguous-number');
    assert.deepEqual(issue?.place, { line: 2, column: 3, field: 'ledige' });
    assert.deepEqual(rowsOf(refused), []);
    const given = await importGood(text, { decimal: ',' });
    assert.deepEqual(
      rowsOf(given).map(({ value }) => value),
      [1234, 2345],
    );
  });

  it('has its columns’ roles from the caller where the headers mislead', async () => {
    const imported = await importGood('a;b;c\nNord;2023;4\nSyd;2023;5\n', {
      roles: { a: 'area-name', b: 'period', c: 'value' },
    });
    assert.equal(imported.parts.areas?.length, 2);
    assert.deepEqual(codesOf(await importFile('a;b\n1;2\n', { roles: { x: 'area' } })), ['unknown-column']);
  });
});

describe('marks of missing figures', () => {
  const MARKS: readonly (readonly [string, string])[] = [
    ['..', 'unknown'],
    ['.', 'not-applicable'],
    ['-', 'unknown'],
    ['…', 'not-collected'],
    ['', 'unknown'],
    ['#N/A', 'unknown'],
    ['#I/T', 'unknown'],
    ['<5', 'suppressed'],
    ['1-4', 'suppressed'],
    ['*', 'suppressed'],
    ['x', 'suppressed'],
  ];

  it('become reasons, each told with its count, and never zero', async () => {
    const lines = MARKS.map(([mark], index) => `Bydel ${index};2024;${mark}`);
    const imported = await importGood(['bydel;tid;antal', 'Første;2024;0', ...lines].join('\n'));
    const rows = rowsOf(imported);
    assert.equal(rows[0]?.value, 0);
    MARKS.forEach(([mark, reason], index) => {
      assert.equal(rows[index + 1]?.value, null, mark);
      assert.equal(rows[index + 1]?.missing, reason, mark);
    });
    assert.equal(imported.decisions.filter(({ code }) => code === 'missing-mark').length, MARKS.length);
  });

  it('mean what the caller says', async () => {
    const imported = await importGood('bydel;tid;antal\nA;2024;-\nB;2024;..\nC;2024;3\n', {
      marks: { '-': 'zero', '..': 'suppressed' },
    });
    assert.deepEqual(
      rowsOf(imported).map(({ value, missing }) => [value, missing]),
      [
        [0, null],
        [null, 'suppressed'],
        [3, null],
      ],
    );
  });
});

describe('a wide table', () => {
  it('with years as headers gives one figure for each', async () => {
    const imported = await importGood('Område;2022;2023;2024\nA;1,5;2,5;..\nB;4;5;6\n');
    assert.deepEqual(
      rowsOf(imported).map(({ area, period, value }) => [area, period, value]),
      [
        ['a', '2022', 1.5],
        ['a', '2023', 2.5],
        ['a', '2024', null],
        ['b', '2022', 4],
        ['b', '2023', 5],
        ['b', '2024', 6],
      ],
    );
    assert.deepEqual(decided(imported, 'wide-periods'), { first: '2022', last: '2024', count: 3 });
  });

  it('with measures as headers gives an indicator for each, with its unit', async () => {
    const imported = await importGood('bydel;år;antal ledige;andel ledige pct.\nA;2024;12;4,5\n');
    assert.deepEqual(
      imported.parts.indicators?.map(({ label, unit }) => [label, unit]),
      [
        ['antal ledige', 'count'],
        ['andel ledige pct.', 'percent'],
      ],
    );
  });

  it('without times takes the year of the file’s name, or the caller’s, or says that it lacks one', async () => {
    const text = 'bydel;antal\nA;12\n';
    assert.equal(rowsOf(await importGood(text, { name: 'tal-2023.csv' }))[0]?.period, '2023');
    assert.equal(rowsOf(await importGood(text, { period: '2024K1' }))[0]?.period, '2024-Q1');
    const lacking = await importFile(text, { name: 'tal.csv' });
    assert.deepEqual(lacking.issues[0], {
      code: 'no-period',
      severity: 'error',
      place: { line: 1, field: 'bydel, antal' },
      values: {},
    });
  });
});

describe('an untidy table', () => {
  it('may have a title above and notes below', async () => {
    const imported = await importGood(
      'Ledige i bydelene\n\nbydel;tid;antal;andel\nA;2024;1;0,5\nB;2024;2;0,5\nKilde: Jobindsats;;;\nOpgjort 1. januar.\n',
    );
    assert.equal(rowsOf(imported).length, 4);
    assert.equal(imported.parts.title, 'Ledige i bydelene');
    assert.match(String(imported.parts.note), /Kilde: Jobindsats Opgjort 1\. januar\./);
  });

  it('may have two headers alike, line breaks and quotes in fields, and empty fields at the end', async () => {
    const imported = await importGood('bydel,antal,antal,tid\n"Nord\nog ""Vest""",1,2,2024\n"Syd, øst",3,4,2024\n');
    assert.deepEqual(
      imported.parts.areas?.map(({ name }) => name),
      ['Nord\nog "Vest"', 'Syd, øst'],
    );
    assert.deepEqual(
      imported.parts.indicators?.map(({ label }) => label),
      ['antal', 'antal (2)'],
    );
    assert.deepEqual(decided(imported, 'duplicate-header'), { header: 'antal', name: 'antal (2)' });
  });

  it('has rows of the wrong width and words among numbers told by line', async () => {
    const imported = await importFile(
      'bydel;tid;antal\nA;2024\nB;2024;1;9\nC;2024;mange\nD;2024;2\nE;2024;3\nF;2024;4\nG;2024;4\n',
    );
    assert.deepEqual(
      imported.issues.map(({ code, place }) => [code, place.line]),
      [
        ['row-width', 2],
        ['row-width', 3],
        ['not-a-number', 4],
      ],
    );
  });

  it('that never closes a quote fails with the line on which it opens', async () => {
    const imported = await importFile('bydel;tid;antal\nA;2024;1\n"B;2024;2\nC;2024;3\n');
    assert.deepEqual(imported.issues[0]?.place, { line: 3 });
    assert.deepEqual(codesOf(imported), ['unclosed-quote']);
  });

  it('keeps the first of two figures for the same thing', async () => {
    const imported = await importFile('bydel;tid;antal\nA;2024;1\nA;2024;2\n');
    assert.deepEqual(codesOf(imported), ['duplicate-figure']);
    assert.deepEqual(imported.issues[0]?.place, { line: 3, field: 'antal', column: 3 });
    const wide = await importFile('bydel;2023;2024\nA;1;2\n\nA;;3\n');
    assert.deepEqual(
      wide.issues.map(({ place }) => place),
      ['2023', '2024'].map((field, index) => ({ line: 4, field, column: index + 2 })),
    );
    assert.deepEqual(
      rowsOf(imported).map(({ value }) => value),
      [1],
    );
  });

  it('that is a workbook, a zip file or a PDF is told as such, whatever it is called and taken for', async () => {
    const ZIP = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0];
    const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];
    for (const [bytes, kind] of [
      [ZIP, 'workbook'],
      [OLD, 'old-workbook'],
      [Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ] as const) {
      for (const options of [
        { name: 'tal.csv' },
        { format: 'csv' },
        { format: 'json-stat', encoding: 'cp850' },
      ] as const) {
        const { parts, issues } = await importFile(new Uint8Array(bytes), options);
        assert.deepEqual(parts, {});
        assert.deepEqual(issues, [{ code: 'not-text', severity: 'error', place: {}, values: { kind } }]);
      }
    }
    assert.deepEqual(codesOf(await importFile('PK;tid;antal\nA;2024;1\n')), []);
  });

  it('that is empty, or has no figures, says so', async () => {
    assert.deepEqual(codesOf(await importFile('')), ['empty-file']);
    assert.deepEqual(codesOf(await importFile('  \n \n')), ['empty-file']);
    assert.deepEqual(codesOf(await importFile('bydel;tid;antal\n')), ['no-table']);
    assert.deepEqual(codesOf(await importFile('bydel;tid;navn\nA;2024;x y\n')), ['no-figures']);
  });
});

describe('a large table', () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `Bydel ${index % 300};${1900 + (index % 200)};${index},5`);
  const text = ['bydel;tid;antal', ...rows].join('\n');

  it('tells how far it has come, never backwards', async () => {
    const shares: number[] = [];
    await importFile(text, { onProgress: (share) => shares.push(share) });
    assert.ok(shares.length > 3, String(shares.length));
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
    assert.ok(shares.every((share) => share >= 0 && share <= 1));
  });

  it('stops where the caller aborts', async () => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort(new Error('enough'));
    await assert.rejects(importFile(text, { signal: controller.signal, onProgress }), /enough/);
  });

  it('of more figures than a document may hold is refused with both numbers', async () => {
    const many = [
      'bydel;tid;antal',
      ...Array.from({ length: 200_001 }, (_, index) => `B${index % 5_000};${1800 + Math.floor(index / 5_000)};1`),
    ];
    const imported = await importFile(many.join('\n'));
    assert.deepEqual(imported.issues[0]?.values, { count: 200_001, limit: 200_000 });
  });
});
