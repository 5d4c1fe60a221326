import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DocumentStore } from '../../src/data/document-store.js';
import { loadDocument, type LoadResult } from '../../src/data/load-document.js';
import { LoadRegistry } from '../../src/data/registry.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';

const BASE = 'https://kommune.example/side.html';
const ADDRESS = 'https://kommune.example/tal.json';
const documentOf = (...areas: string[]): object => ({
  version: '1.0',
  areas: areas.map((id) => ({ id, name: id })),
  indicators: [{ id: 'i', label: 'I', unit: 'count' }],
  observations: areas.map((area) => ({ indicator: 'i', area, period: '2024', value: 1 })),
});
const body = (...areas: string[]): { readonly body: string } => ({ body: JSON.stringify(documentOf(...areas)) });

function storeWith(fake: FakeFetch = fakeFetch({})): DocumentStore {
  const loads = new LoadRegistry((address, options): Promise<LoadResult> => {
    return loadDocument(address, { ...options, fetch: fake.fetch });
  });
  return new DocumentStore({ base: () => BASE, loads });
}

/** Resolves when the store has left `loading`. */
function settled(store: DocumentStore): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (store.state.status === 'loading') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(check);
    check();
  });
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('DocumentStore', () => {
  it('is idle until it has somewhere to take a document from', () => {
    const store = storeWith();
    assert.deepEqual(store.state, { status: 'idle', issues: [], selection: {} });
    store.open(undefined);
    assert.equal(store.state.status, 'idle');
  });

  it('takes it from an address, a text or an object', async () => {
    const { body: text } = body('a');
    for (const origin of [{ address: 'tal.json' }, { text }, { raw: documentOf('a') }]) {
      const store = storeWith(fakeFetch({ [ADDRESS]: body('a') }));
      store.open(origin);
      assert.equal(store.state.status, 'loading');
      await settled(store);
      assert.equal(store.state.status, 'ready');
      assert.deepEqual([...(store.state.model?.areas.keys() ?? [])], ['a']);
    }
  });

  it('tells what the document’s own addresses are relative to: where it came from in the end, or the page', async () => {
    const url = 'https://kommune.example/arkiv/tal-2026.json';
    const store = storeWith(fakeFetch({ [ADDRESS]: [{ ...body('a'), url }] }));
    store.open({ address: 'tal.json' });
    await settled(store);
    assert.equal(store.state.base, url);
    store.open({ raw: documentOf('a') });
    await settled(store);
    assert.equal(store.state.base, BASE);
  });

  it('publishes frozen snapshots, another one for every change', async () => {
    const store = storeWith();
    const states: unknown[] = [];
    store.subscribe(() => states.push(store.state));
    store.open({ raw: documentOf('a') });
    await settled(store);
    store.select({ kind: 'area', id: 'a' });
    assert.equal(new Set(states).size, 3);
    for (const state of states) assert.ok(Object.isFrozen(state));
    assert.ok(Object.isFrozen(store.state.selection));
  });

  it('fails with the reason, and succeeds when asked again', async () => {
    const store = storeWith(fakeFetch({ [ADDRESS]: [{ status: 404 }, body('a')] }));
    store.open({ address: ADDRESS });
    await settled(store);
    assert.equal(store.state.status, 'failed');
    assert.deepEqual(
      store.state.issues.map(({ code }) => code),
      ['load-failed'],
    );
    store.reload();
    assert.equal(store.state.status, 'loading');
    await settled(store);
    assert.equal(store.state.status, 'ready');
    assert.deepEqual(store.state.issues, []);
  });

  it('refuses an address without a server', async () => {
    const store = storeWith();
    store.open({ address: `${'javascript'}:alert(1)` });
    await settled(store);
    assert.deepEqual(
      store.state.issues.map(({ code }) => code),
      ['foreign-address'],
    );
  });

  it('drops what comes late from an origin that was replaced', async () => {
    const fake = fakeFetch({ [ADDRESS]: 'never' });
    const store = storeWith(fake);
    store.open({ address: ADDRESS });
    await tick();
    store.open({ raw: documentOf('b') });
    await settled(store);
    await tick();
    assert.deepEqual([...(store.state.model?.areas.keys() ?? [])], ['b']);
    assert.equal(fake.asked[0]?.init.signal?.aborted, true);
  });

  it('takes the last of several objects that are set in one breath', async () => {
    const store = storeWith();
    for (const area of ['a', 'b', 'c']) store.open({ raw: documentOf(area) });
    await settled(store);
    await tick();
    assert.deepEqual([...(store.state.model?.areas.keys() ?? [])], ['c']);
  });

  it('shares a load with other stores, not the selection', async () => {
    const fake = fakeFetch({ [ADDRESS]: body('a') });
    const loads = new LoadRegistry((address, options) => loadDocument(address, { ...options, fetch: fake.fetch }));
    const stores = [1, 2].map(() => new DocumentStore({ base: () => BASE, loads }));
    for (const store of stores) store.open({ address: 'tal.json' });
    await Promise.all(stores.map(settled));
    stores[0]?.select({ kind: 'area', id: 'a' });
    assert.equal(fake.asked.length, 1);
    assert.equal(stores[0]?.state.model, stores[1]?.state.model);
    assert.deepEqual(
      stores.map(({ state }) => state.selection),
      [{ area: 'a' }, {}],
    );
  });
});

describe('what is chosen', () => {
  it('is one record of each kind, until it is taken back', () => {
    const store = storeWith();
    store.select({ kind: 'area', id: 'a' });
    store.select({ kind: 'actor', id: 'x' });
    store.select({ kind: 'area', id: 'b' });
    assert.deepEqual(store.state.selection, { area: 'b', actor: 'x' });
    store.select({ kind: 'area', id: 'a' }, false);
    assert.deepEqual(store.state.selection, { area: 'b', actor: 'x' });
    store.select({ kind: 'area', id: 'b' }, false);
    assert.deepEqual(store.state.selection, { actor: 'x' });
  });

  it('tells nobody when nothing changes', () => {
    const store = storeWith();
    store.select({ kind: 'area', id: 'a' });
    store.setPeriod('2024');
    let told = 0;
    store.subscribe(() => (told += 1));
    store.select({ kind: 'area', id: 'a' });
    store.select({ kind: 'actor', id: 'x' }, false);
    store.setPeriod('2024');
    assert.equal(told, 0);
  });

  it('outlives a new version of the document as far as that still has it', async () => {
    const store = storeWith(fakeFetch({ [ADDRESS]: [body('a', 'b'), body('b', 'c'), body('c')] }));
    store.open({ address: ADDRESS });
    await settled(store);
    store.select({ kind: 'area', id: 'b' });
    store.setPeriod('2024');
    store.reload();
    await tick();
    assert.deepEqual([store.state.selection, store.state.period], [{ area: 'b' }, '2024']);
    store.reload();
    await tick();
    assert.deepEqual([store.state.selection, store.state.period], [{}, '2024']);
  });

  it('loses a period that no figure is of', async () => {
    const store = storeWith();
    store.setPeriod('1999');
    store.open({ raw: documentOf('a') });
    await settled(store);
    assert.equal(store.state.period, undefined);
  });
});

describe('a store that is closed', () => {
  it('stops what is under way and tells its listeners', async () => {
    const fake = fakeFetch({ [ADDRESS]: 'never' });
    const store = storeWith(fake);
    store.open({ address: ADDRESS });
    await tick();
    let told = 0;
    store.subscribe(() => (told += 1));
    store.close();
    await tick();
    assert.equal(told, 1);
    assert.equal(fake.asked[0]?.init.signal?.aborted, true);
  });

  it('keeps document and selection, and goes on where it was', async () => {
    const fake = fakeFetch({ [ADDRESS]: body('a') });
    const origin = { address: ADDRESS };
    const store = storeWith(fake);
    store.open(origin);
    await settled(store);
    store.select({ kind: 'area', id: 'a' });
    store.close();
    await tick();
    store.open(origin);
    assert.equal(store.state.status, 'ready');
    await tick();
    assert.equal(fake.asked.length, 2);
    assert.deepEqual(store.state.selection, { area: 'a' });
  });

  it('keeps the figures when the server is gone by the time it comes back', async () => {
    const origin = { address: ADDRESS };
    const store = storeWith(fakeFetch({ [ADDRESS]: [body('a'), { status: 404 }] }));
    store.open(origin);
    await settled(store);
    store.close();
    await tick();
    store.open(origin);
    await tick();
    assert.equal(store.state.status, 'stale');
    assert.deepEqual(
      store.state.issues.map(({ code }) => code),
      ['stale', 'load-failed'],
    );
    assert.ok(store.state.model);
  });

  it('does not read an object again that it has read', async () => {
    let reads = 0;
    const raw = {
      ...documentOf('a'),
      get title() {
        return `read ${(reads += 1)}`;
      },
    };
    const origin = { raw };
    const store = storeWith();
    store.open(origin);
    await settled(store);
    const before = reads;
    store.close();
    store.open(origin);
    await tick();
    assert.equal(reads, before);
    store.open({ raw });
    await settled(store);
    assert.ok(reads > before);
  });
});
