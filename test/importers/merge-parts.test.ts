import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/data/check-document.js';
import { importFile } from '../../src/importers/import-file.js';
import type { DocumentParts } from '../../src/importers/imported.js';
import { mergeParts } from '../../src/importers/merge-parts.js';

const ring = [
  [12, 55],
  [13, 55],
  [13, 56],
  [12, 56],
  [12, 55],
];
const map = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { KOMKODE: 101, NAVN: 'Koebenhavn' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
  ],
});

describe('the parts of several files', () => {
  it('become one document: figures find the outlines of their areas by code', async () => {
    const files = [
      map,
      'kommunekode;kommune;år;ledige\n0101;København;2024;7\n',
      'kommune;år;ledige\nKøbenhavn;2023;8\n',
    ];
    const imported = await Promise.all(files.map((text) => importFile(text)));
    const document = mergeParts(imported.map(({ parts }) => parts));
    assert.deepEqual(
      document.areas?.map(({ id, code }) => [id, code]),
      [['koebenhavn', '0101']],
    );
    assert.deepEqual(
      document.indicators?.map(({ id }) => id),
      ['ledige', 'ledige-3'],
    );
    const checked = checkDocument(document);
    assert.deepEqual(checked.issues, []);
    const observations = checked.document?.observations as readonly { readonly area: string; readonly value: number }[];
    assert.deepEqual(
      observations.map(({ area, value }) => [area, value]),
      [
        ['koebenhavn', 7],
        ['koebenhavn', 8],
      ],
    );
  });

  it('keeps areas of one name and different codes apart', () => {
    const document = mergeParts([
      { areas: [{ id: 'nord', name: 'Nord', code: '1' }] },
      { areas: [{ id: 'nord', name: 'Nord', code: '2' }] },
    ]);
    assert.deepEqual(
      document.areas?.map(({ id, code }) => [id, code]),
      [
        ['nord', '1'],
        ['nord-1', '2'],
      ],
    );
  });

  it('keep records that have one id in two files, and the note of a file', () => {
    const initiative = (title: string) => ({ id: '1', title, start: '2020', end: 'open' });
    const document = mergeParts([
      { note: 'Foreløbige tal', initiatives: [initiative('Café')], networks: [{ id: 'netvaerk', name: 'Nord' }] },
      { initiatives: [initiative('Værksted')], networks: [{ id: 'netvaerk', name: 'Syd' }] },
    ] as DocumentParts[]);
    assert.deepEqual(
      document.initiatives?.map(({ id, title }) => [id, title]),
      [
        ['1', 'Café'],
        ['1-2', 'Værksted'],
      ],
    );
    assert.deepEqual(
      document.networks?.map(({ id }) => id),
      ['netvaerk', 'netvaerk-2'],
    );
    assert.equal(document.note, 'Foreløbige tal');
  });
});
