/** Long lists are taken by a quick check first: it must give what the other check gives, and refuse what the other refuses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkSteps, type CheckOptions, type CheckResult } from '../../src/data/check-contents.js';
import { addFurtherChecks } from '../../src/data/further-checks.js';
import { longListsOf } from '../../src/data/long-lists.js';
import { QuickCheck, UNSURE } from '../../src/data/quick-check.js';
import { finish } from '../../src/model/steps.js';
import type { DocumentSchema } from '../../src/tools/schema-read.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import { fuzzDocuments } from '../helpers/fuzz-document.js';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../src/schema/document.schema.json', import.meta.url), 'utf8'),
) as DocumentSchema;

addFurtherChecks();

/** Every list is long. */
const allLong: CheckOptions = { longListsOf: (raw, caps) => longListsOf(raw, caps, 0) };

const check = (raw: unknown, options: CheckOptions = {}): CheckResult => finish(checkSteps(raw, options));

/** Which lists come first is no matter, nor which of very many are listed one by one. */
function toldOf({ issues }: CheckResult): string[] {
  const hasMore = issues.some(({ code }) => code === 'more-issues');
  const told = issues.filter(({ code }) => code !== 'more-issues');
  return told.map(({ code, pointer }) => (hasMore || code === 'unknown-field' ? code : `${code} ${pointer}`)).sort();
}

const initiatives = (count: number, own: object = {}): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `i${index}`, title: 'Café', end: 'open', ...own }));

const withInitiatives = (list: unknown[], areas = 1): object => ({
  version: '1.0',
  areas: Array.from({ length: areas }, (_, index) => ({ id: `a${index}`, name: 'A' })),
  initiatives: list,
});

describe('long lists', () => {
  it('come out as from the other check, whatever the document holds', () => {
    let count = 0;
    for (const make of fuzzDocuments(SCHEMA, [{ document: FULL_DOCUMENT, weight: 1 }], 600, 27)) {
      const [quick, slow] = [check(make(), allLong), check(make())];
      assert.deepEqual(quick.document, slow.document);
      assert.deepEqual(toldOf(quick), toldOf(slow));
      count += 1;
    }
    assert.equal(count, 600);
  });

  it('are mostly taken at once', () => {
    const { areas, initiatives: list, actors, ties } = FULL_DOCUMENT;
    const ids = { get: () => ({ has: () => true }) as unknown as ReadonlySet<string> };
    const parts = { Area: areas, Initiative: list, Actor: actors, Tie: ties };
    for (const [name, records = []] of Object.entries(parts)) {
      const quick = new QuickCheck(name, { characters: 10_000, ids }, { values: 0 });
      const taken = records.filter((record) => quick.take(record) !== UNSURE);
      assert.ok(records.length > 0 && taken.length >= records.length / 2, `${name}: ${taken.length}/${records.length}`);
    }
  });

  it('are copied: nothing of the page’s object is kept', () => {
    const raw = withInitiatives(initiatives(3, { sites: [{ area: 'a0' }], aims: [{ da: 'Mål' }] }));
    const { document } = check(raw, allLong);
    const [own] = (raw as { initiatives: { sites: object[]; aims: object[] }[] }).initiatives;
    const [copy] = document?.initiatives ?? [];
    assert.deepEqual(copy?.sites, own!.sites);
    for (const [mine, yours] of [
      [copy, own],
      [copy?.sites, own!.sites],
      [copy?.sites?.[0], own!.sites[0]],
      [copy?.aims?.[0], own!.aims[0]],
    ])
      assert.notEqual(mine, yours);
  });

  it('keep the caps: depth, and what one part a million times would be', () => {
    let deep: object = {};
    for (let depth = 0; depth < 40; depth += 1) deep = { deep };
    const broken = check(withInitiatives([...initiatives(2), { id: 'deep', title: 'x', note: deep }]), allLong);
    assert.equal(broken.issues[0]?.code, 'too-deep');
    assert.equal(broken.document, undefined);
    const sites = Array.from({ length: 1_000 }, () => ({ area: 'a0' }));
    const bomb = check(withInitiatives(initiatives(100, { sites })), { ...allLong, caps: { bytes: 100_000 } });
    assert.equal(bomb.issues[0]?.code, 'too-large');
    const empty = { version: '1.0', areas: Array(1e9) };
    assert.equal(check(empty, allLong).issues[0]?.code, 'too-large');
    const emptyInside = withInitiatives(initiatives(2, { sites: Array(1e9) }));
    assert.equal(check(emptyInside, allLong).issues[0]?.code, 'too-large');
  });

  it('count once what both checks look at', () => {
    // 20 records of 4 values each, an area of 2, and as many items: no text of fewer characters than twice that holds them.
    const list = initiatives(20, { unknown: 1 });
    const read = (bytes: number): unknown => check(withInitiatives(list), { ...allLong, caps: { bytes } }).document;
    assert.notEqual(read(206), undefined);
    assert.equal(read(204), undefined);
  });

  it('say what is wrong inside a record: lists of another length, ids that are there twice', () => {
    const categories = [
      { id: 'x', label: 'X' },
      { id: 'x', label: 'Y' },
    ];
    const raw = {
      version: '1.0',
      areas: [{ id: 'a', name: 'A', point: [9, 55, 0] }],
      indicators: [{ id: 'i', label: 'I', unit: 'percent', breakdown: { label: 'B', categories } }],
    };
    assert.deepEqual(toldOf(check(raw, allLong)), [
      'duplicate-id /indicators/0/breakdown/categories/1',
      'wrong-length /areas/0/point',
    ]);
  });

  it('say where an end lies before its beginning, and which id is there twice', () => {
    const list = [
      ...initiatives(2),
      { id: 'i0', title: 'Twice', end: 'open' },
      { id: 'turned', title: 'x', start: '2024', end: '2020' },
    ];
    assert.deepEqual(toldOf(check(withInitiatives(list), allLong)), [
      'duplicate-id /initiatives/2',
      'end-before-start /initiatives/3/end',
    ]);
  });
});
