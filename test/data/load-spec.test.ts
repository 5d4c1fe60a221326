/** An analyst's specification comes from an address by the rules that documents come by. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSpec } from '../../src/data/load-spec.js';
import { fakeFetch, type Answer } from './fake-fetch.js';

const PAGE = 'https://kommune.example/bydele/side.html';
const ADDRESS = 'https://kommune.example/bydele/graf.vl.json';
const SPEC = '{"mark":"bar"}';

const load = (address: string, answer: Answer | readonly Answer[] = { body: SPEC }): Promise<string> =>
  loadSpec(address, PAGE, { fetch: fakeFetch({ [ADDRESS]: answer }).fetch });
const code = (wanted: string) => (error: { issue?: { code?: string } }) => error.issue?.code === wanted;

describe('loadSpec', () => {
  it('asks the address relative to the page, without a word of where it stands, and nothing else', async () => {
    const { fetch, asked } = fakeFetch({ [ADDRESS]: { body: SPEC } });
    assert.equal(await loadSpec('graf.vl.json', PAGE, { fetch }), SPEC);
    assert.deepEqual(
      asked.map(({ address, init }) => [address, init.credentials, init.referrerPolicy]),
      [[ADDRESS, 'same-origin', 'no-referrer']],
    );
  });

  it('asks for no address that no server answers for', async () => {
    const { fetch, asked } = fakeFetch({});
    for (const address of [
      'data:application/json,{}',
      'blob:https://kommune.example/1',
      'file:///graf.json',
      'https://',
    ])
      await assert.rejects(loadSpec(address, PAGE, { fetch }), code('foreign-address'), address);
    assert.deepEqual(asked, []);
  });

  it('follows no redirect to what is no web address', async () => {
    await assert.rejects(load(ADDRESS, { body: SPEC, url: 'data:application/json,{}' }), code('foreign-address'));
  });

  it('says what went wrong: not found, too large', async () => {
    await assert.rejects(load(ADDRESS, { status: 404 }), code('load-failed'));
    await assert.rejects(load(ADDRESS, { body: 'x'.repeat(2_000_001) }), code('too-large'));
  });

  it('reads what Windows writes: a mark in front, or UTF-16', async () => {
    assert.equal(await load(ADDRESS, { body: `\uFEFF${SPEC}` }), SPEC);
    const units = new Uint16Array([0xfeff, ...[...SPEC].map((letter) => letter.charCodeAt(0))]);
    assert.equal(await load(ADDRESS, { body: new Uint8Array(units.buffer) }), SPEC);
  });

  it('stops where the page does', async () => {
    const { fetch } = fakeFetch({ [ADDRESS]: 'never' });
    const abort = new AbortController();
    const loading = loadSpec(ADDRESS, PAGE, { fetch, signal: abort.signal });
    abort.abort(new Error('gone'));
    await assert.rejects(loading, /gone/);
  });
});
