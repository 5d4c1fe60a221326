import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { describeIssue } from '../../src/i18n/describe-issue.js';
import { issue, type Issue, type IssueCode, type IssueValues } from '../../src/model/issues.js';
import { readSchema } from '../../src/tools/schema-read.js';

const ADDRESS = 'https://example.org/tal.json';

/** Each code with values as they occur, and what of its sentence names the place. */
const SAMPLES: { readonly [Code in IssueCode]: { readonly values: IssueValues[Code]; readonly place?: string } } = {
  'load-failed': { values: { address: ADDRESS, status: 404 }, place: ADDRESS },
  'load-timeout': { values: { address: ADDRESS, seconds: 20 }, place: ADDRESS },
  'foreign-address': { values: { address: ADDRESS }, place: ADDRESS },
  'integrity-failed': { values: { address: ADDRESS }, place: ADDRESS },
  stale: { values: { address: ADDRESS, updated: '2026-10-01' }, place: ADDRESS },
  'not-json': { values: { address: ADDRESS }, place: ADDRESS },
  'file-not-found': { values: { address: 'tal.json', folder: '/tal' }, place: 'tal.json' },
  'file-empty': { values: { address: 'tal.json' }, place: 'tal.json' },
  'file-not-json': { values: { address: 'tal.json', looks: 'page' }, place: 'tal.json' },
  'json-syntax': { values: { line: 12, column: 7 }, place: '12' },
  unreadable: { values: { message: 'Error: x' } },
  'not-an-object': { values: { actual: 'array' } },
  'version-missing': { values: {} },
  'version-unknown': { values: { version: '2.0' } },
  'too-large': { values: { address: ADDRESS, megabytes: 20 }, place: ADDRESS },
  'too-deep': { values: { limit: 32 } },
  'too-many': { values: { what: 'observations', count: 250_000, limit: 200_000 } },
  'string-too-long': { values: { length: 20_000, limit: 10_000 } },
  'wrong-type': { values: { expected: 'string+object', actual: 'number' } },
  'not-finite': { values: {} },
  'out-of-range': { values: { actual: 160, lower: 0, upper: 100 } },
  'wrong-length': { values: { expected: 2, actual: 3 } },
  'not-in-list': { values: { actual: 'planet', allowed: 'district, region', suggestion: '' } },
  'bad-id': { values: { actual: 'Å' } },
  'bad-category-id': { values: { actual: 'alle andre' } },
  'bad-period': { values: { actual: '2024K1' } },
  'bad-end': { values: { actual: 'aldrig' } },
  'bad-partial-date': { values: { actual: '1. oktober' } },
  'bad-link': { values: { actual: 'data:text/html,x' } },
  'bad-language': { values: { actual: 'dansk' } },
  'bad-currency': { values: { actual: 'kr.' } },
  'missing-property': { values: { property: 'label', suggestion: 'lable' } },
  'unknown-field': { values: { fields: '/areas/3/colour', count: 4 } },
  'attribute-not-allowed': { values: { attribute: 'src' } },
  'forbidden-key': { values: { key: '__proto__' } },
  'duplicate-id': { values: { id: 'aaparken' } },
  'duplicate-column': { values: { column: 'value' } },
  'unknown-reference': { values: { id: 'aparken', part: 'areas', suggestion: 'aaparken' } },
  'dropped-with': { values: { id: 'aaparken', count: 12 } },
  'circular-parent': { values: { id: 'aaparken' } },
  'missing-end': { values: {} },
  'end-before-start': { values: { start: '2020', end: '2019' } },
  'incomplete-limit': { values: {} },
  'person-without-basis': { values: { id: 'formand' } },
  'both-given': { values: { kept: 'data', dropped: 'href' } },
  'missing-column': { values: { column: 'area' } },
  'row-length': { values: { expected: 4, actual: 3 } },
  'unknown-category': { values: { category: '65+', indicator: 'attachment' } },
  'duplicate-observation': { values: { indicator: 'attachment', area: 'aaparken', period: '2024', category: '' } },
  'value-and-missing': { values: { missing: 'suppressed' } },
  'missing-reason': { values: { count: 3 } },
  'bad-interval': { values: { lower: '3', upper: '4' } },
  'privacy-hidden': { values: { count: 3 } },
  'geo-no-features': { values: {} },
  'geo-broken-arcs': { values: { count: 3 } },
  'geo-no-object': { values: { object: 'bydele', used: 'kommuner' } },
  'geo-bad-positions': { values: { count: 2 } },
  'geo-empty': { values: { count: 2 } },
  'geo-other-shape': { values: { type: 'LineString', count: 10 } },
  'geo-heights': { values: { count: 162 } },
  'geo-crs': { values: { crs: 'WGS84' } },
  'geo-crs-differs': { values: { written: 'WGS84', crs: 'EPSG:25832' } },
  'geo-unknown-crs': { values: { crs: 'EPSG:3857' } },
  'geo-axes-swapped': { values: { count: 2 } },
  'geo-key-missing': { values: { key: 'bydel_id', used: 'id' } },
  'geo-codes-padded': { values: { key: 'KOMKODE' } },
  'geo-areas-unmatched': { values: { count: 1, examples: 'havnen' } },
  'geo-features-unmatched': { values: { count: 3, key: 'KOMKODE', examples: '101, 147', meant: '101 → nord' } },
  'geo-names-alike': { values: { count: 2, key: 'id', examples: 'NORD → nord' } },
  'geo-joined': { values: { count: 1, examples: 'nord' } },
  'geo-object-chosen': { values: { object: 'bydele', count: 2 } },
  'geo-rewound': { values: { count: 3 } },
  'geo-unclosed': { values: { count: 3 } },
  'geo-flat': { values: { count: 1 } },
  'geo-meridian': { values: {} },
  'geo-encoding': { values: {} },
  'unknown-source': { values: { id: 'tal' }, place: 'tal' },
  'no-document': { values: {}, place: 'bydel-source' },
  'draw-failed': { values: { tag: 'bydel-map' }, place: 'bydel-map' },
  'more-issues': { values: { of: 'bad-period', count: 800 } },
};
const CODES = Object.keys(SAMPLES) as IssueCode[];
const POINTER = '/areas/3/name';

function sample(code: IssueCode): Issue {
  return issue(code, POINTER, SAMPLES[code].values as IssueValues[typeof code]);
}

describe('Every issue', () => {
  for (const code of CODES) {
    test(`is told in both languages, with its place and what to do: ${code}`, async () => {
      const [da, en] = await Promise.all([describeIssue(sample(code), 'da'), describeIssue(sample(code), 'en')]);
      assert.notEqual(da, en);
      for (const text of [da, en]) {
        assert.ok(text.includes(SAMPLES[code].place ?? POINTER), text);
        assert.match(text, /^\P{Ll}.*\.$|^[a-z]+:.*\.$/u);
        assert.doesNotMatch(text, /undefined|NaN|\[object| {2}|\.\.(?!\d)/);
        // What is wrong, and what to do about it: two statements.
        assert.ok(text.split(/[.;?] /).length >= 2, text);
      }
    });
  }

  test('is of a code that something reports', () => {
    const source = sourceTexts();
    const formats = Object.values(readSchema().$defs).map(({ format }) => format);
    const isUsed = (code: string): boolean =>
      source.includes(`'${code}'`) ||
      (code.startsWith('bad-') && source.includes('bad-${') && hasFormat(code, formats));
    assert.deepEqual(
      CODES.filter((code) => !isUsed(code)),
      [],
    );
  });
});

function hasFormat(code: string, formats: readonly (string | undefined)[]): boolean {
  return formats.includes(code.slice(4)) || readSchema().properties?.['language']?.format === code.slice(4);
}

/** The library's code but for the tables of codes and sentences. */
function sourceTexts(): string {
  const root = new URL('../../src/', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/issues|issue-sentences/.test(path))
    .map((path) => readFileSync(new URL(path, root), 'utf8'))
    .join('\n');
}

describe('A sentence about an issue', () => {
  test('says in Danish what, where and what to do', async () => {
    assert.equal(
      await describeIssue(sample('unknown-reference'), 'da'),
      'Ved /areas/3/name henvises til »aparken«, som ikke findes i areas. Mente du »aaparken«? Ret henvisningen, ' +
        'eller tilføj posten i areas.',
    );
  });

  test('says in English what, where and what to do', async () => {
    assert.equal(
      await describeIssue(sample('wrong-type'), 'en'),
      'At /areas/3/name stands a number, but it must be a text or an object. Correct the value; it was left out.',
    );
  });

  test('speaks of the whole document where there is no pointer', async () => {
    const whole = issue('version-missing', '', {});
    assert.equal(await describeIssue(whole, 'da'), 'I dokumentet mangler feltet version. Tilføj "version": "1.0".');
    assert.equal(await describeIssue(whole, 'en'), 'In the document, the version is missing. Add "version": "1.0".');
  });

  test('names the file of which nothing could be drawn', async () => {
    const address = 'https://kommune.example/tal.json';
    const [whole, part, broken] = [
      issue('version-missing', '', {}),
      issue('version-unknown', '/version', { version: '9.0' }),
      issue('json-syntax', '/observations/href', { line: 3, column: 4, address }),
    ].map((found): Issue => ({ ...found, values: { ...found.values, address } }));
    assert.match(await describeIssue(whole!, 'da'), /^I https:\/\/kommune.example\/tal.json mangler feltet version/);
    assert.match(await describeIssue(whole!, 'en'), /^In https:\/\/kommune.example\/tal.json, the version is missing/);
    assert.match(await describeIssue(part!, 'da'), /^Ved \/version i https:\/\/kommune.example\/tal.json /);
    assert.match(await describeIssue(part!, 'en'), /^At \/version of https:\/\/kommune.example\/tal.json,? /);
    assert.match(await describeIssue(broken!, 'da'), /^I https:\/\/kommune.example\/tal.json .* linje 3, tegn 4/);
    assert.match(await describeIssue(broken!, 'en'), /^In https:\/\/kommune.example\/tal.json.* line 3, character 4/);
  });

  test('says which record went with the fault', async () => {
    const bad = sample('bad-period');
    const dropped: Issue = { ...bad, values: { ...bad.values, record: '/areas/3' } };
    assert.match(await describeIssue(dropped, 'da'), /Derfor er hele \/areas\/3 udeladt\.$/);
    assert.match(await describeIssue(dropped, 'en'), /So all of \/areas\/3 was left out\.$/);
  });

  test('tells apart why a file did not come', async () => {
    const texts = await Promise.all(
      [0, 403, 404, 500].map((status) => describeIssue(issue('load-failed', '', { address: ADDRESS, status }), 'da')),
    );
    assert.equal(new Set(texts.map((text) => text.replace(/\d+/g, ''))).size, 4);
  });

  test('states open limits as such', async () => {
    const text = (lower: number, upper: number): Promise<string> =>
      describeIssue(issue('out-of-range', POINTER, { actual: -1, lower, upper }), 'da');
    assert.match(await text(0, Infinity), /mindst 0/);
    assert.match(await text(-Infinity, 9), /højst 9/);
  });
});
