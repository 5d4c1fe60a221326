/** Files of every format with something torn out, put in or moved: whatever comes, there is an import, in words, and sound. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeDecision, describeImportIssue } from '../../src/i18n/importers/describe-import.js';
import { importFile } from '../../src/importers/import-file.js';
import { assertSound } from './import-helpers.js';

const OUTLINE = [
  [
    [10, 55],
    [10.1, 55],
    [10.1, 55.1],
    [10, 55],
  ],
];

const SAMPLES: Readonly<Record<string, string>> = {
  'wide.csv': 'Bydel;2022;2023;2024\nNordparken;31,2;30,8;..\nVestvangen;11,4;12,0;11,2\nSøndermarken;1.204,5;-;8,1\n',
  'long.csv':
    'omraade,periode,indikator,antal\n"Nord, øst",2023-Q1,Ledige,12\n"Nord, øst",2023-Q2,Ledige,\nSyd,2023-Q1,Ledige,:\n',
  'ties.csv': 'fra;til;type;styrke\nSkolen;Boligforeningen;samarbejder;3\nPolitiet;Skolen;henviser;1\n',
  'initiatives.csv':
    'titel;bydel;start;slut;tema\nLektiecafé;Nordparken;2019;;Skole\nFritidsjob;Vestvangen;2020-03;2022-12;Job\n',
  'cube.json': JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Ledige',
    id: ['OMRÅDE', 'TID'],
    size: [2, 2],
    role: { time: ['TID'], geo: ['OMRÅDE'] },
    dimension: {
      OMRÅDE: { label: 'område', category: { index: ['1', '2'], label: { 1: 'Nord', 2: 'Syd' } } },
      TID: { label: 'tid', category: { index: ['2023', '2024'] } },
    },
    value: [3, null, 5.5, 7],
    status: { 1: '..' },
  }),
  'cube.px':
    'CHARSET="ANSI";\nMATRIX="LED";\nCONTENTS="Ledige";\nUNITS="antal";\nSTUB="område";\nHEADING="tid";\n' +
    'VALUES("område")="Nord","Syd";\nVALUES("tid")="2023","2024";\nTIMEVAL("tid")=TLIST(A1),"2023","2024";\nDATA=\n4 ".."\n6 7;\n',
  'outlines.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: ['Nord', 'Syd'].map((navn, index) => ({
      type: 'Feature',
      properties: { navn, kode: `0${index}` },
      geometry: { type: 'Polygon', coordinates: OUTLINE },
    })),
  }),
  'outlines.topojson': JSON.stringify({
    type: 'Topology',
    arcs: OUTLINE,
    objects: {
      bydele: {
        type: 'GeometryCollection',
        geometries: ['Nord', 'Syd'].map((navn) => ({ type: 'Polygon', properties: { navn }, arcs: [[0]] })),
      },
    },
  }),
  'network.graphml':
    '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/>' +
    '<graph edgedefault="undirected"><node id="a"><data key="l">Skolen</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>',
  'network.gexf':
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph><nodes><node id="a" label="Skolen"/><node id="b" label="Politiet"/></nodes>' +
    '<edges><edge id="0" source="a" target="b" weight="2"/></edges></graph></gexf>',
};

/** What people and programs leave in a file. */
const PIECES = [
  ...[
    '"',
    ';',
    ',',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '&amp;',
    "'",
    '1e400',
    '-',
    '..',
    'null',
  ],
  ...['__proto__', 'ø', '\ufeff', '=1+1', '<!DOCTYPE x [<!ENTITY a "b">]>', '9'.repeat(30), '2024', '0', ' ', '%'],
];

type Change = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const changes: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (at): Change =>
      (text) =>
        text.slice(0, at * text.length),
  ),
  fc.tuple(place, fc.constantFrom(...PIECES)).map(
    ([at, piece]): Change =>
      (text) =>
        text.slice(0, at * text.length) + piece + text.slice(at * text.length),
  ),
  fc.tuple(place, fc.nat(60), fc.nat(2)).map(
    ([at, length, copies]): Change =>
      (text) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + text.slice(start, start + length).repeat(copies) + text.slice(start + length);
      },
  ),
  fc.tuple(place, place).map(
    ([one, other]): Change =>
      (text) => {
        const lines = text.split('\n');
        const [from, to] = [one, other].map((at) => Math.min(lines.length - 1, Math.floor(at * lines.length)));
        [lines[from!], lines[to!]] = [lines[to!]!, lines[from!]!];
        return lines.join('\n');
      },
  ),
);

/** Slips of a program; a file's own words may be anything, so they are looked for in what we say ourselves. */
const SLIPS = /\bundefined\b|\[object |Cannot read/;

describe('a file that something has happened to', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`is imported, or refused in words: ${name}`, async () => {
      const property = fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 5 }), async (made) => {
        const text = made.reduce((before, change) => change(before), sample);
        const imported = await importFile(new TextEncoder().encode(text), { name });
        assertSound(imported);
        for (const language of ['da', 'en'] as const) {
          for (const one of imported.decisions) assert.doesNotMatch(await describeDecision(one, language), SLIPS);
          for (const one of imported.issues) assert.doesNotMatch(await describeImportIssue(one, language), SLIPS);
        }
        const isRefused = imported.issues.some(({ severity }) => severity === 'error');
        assert.equal(Object.keys(imported.parts).length === 0, isRefused);
      });
      await fc.assert(property, { numRuns: 200, seed: 20_261_126 });
    });

    it(`is understood as it is: ${name}`, async () => {
      const imported = await importFile(sample, { name });
      assert.deepEqual(
        imported.issues.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.ok(Object.keys(imported.parts).length > 0);
    });
  }
});
