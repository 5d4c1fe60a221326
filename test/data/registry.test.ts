import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoadOptions, LoadResult } from '../../src/data/load-document.js';
import { LoadRegistry } from '../../src/data/registry.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { issue } from '../../src/model/issues.js';

const ADDRESS = 'https://kommune.example/tal.json';

interface Call {
  readonly options: LoadOptions;
  readonly answer: (result: LoadResult) => void;
}

/** Loads that end when the test says so. */
function heldLoads(): { readonly loads: LoadRegistry; readonly calls: Call[] } {
  const calls: Call[] = [];
  const loads = new LoadRegistry((_, options) => {
    return new Promise<LoadResult>((answer, reject) => {
      calls.push({ options, answer });
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
    });
  });
  return { loads, calls };
}

const good = (updated = '2026-01-01'): LoadResult => ({
  model: parseDocument({ version: '1.0', updated }),
  issues: [],
});
const bad: LoadResult = { issues: [issue('load-failed', '', { address: ADDRESS, status: 500 })] };
const ignore = (): void => undefined;
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('LoadRegistry', () => {
  it('loads a file once for all who ask, in the same breath and later', async () => {
    const { loads, calls } = heldLoads();
    const first = loads.open({ address: ADDRESS });
    first.join(ignore);
    assert.equal(loads.open({ address: ADDRESS }), first);
    calls[0]?.answer(good());
    await tick();
    const later = loads.open({ address: ADDRESS });
    assert.equal(later.state.status, 'ready');
    assert.equal(calls.length, 1);
  });

  it('loads another address, and another frozen version, apart', () => {
    const { loads, calls } = heldLoads();
    for (const request of [
      { address: ADDRESS },
      { address: `${ADDRESS}?2` },
      { address: ADDRESS, integrity: 'sha256-A' },
    ]) {
      loads.open(request).join(ignore);
    }
    assert.equal(calls.length, 3);
    assert.equal(calls[2]?.options.integrity, 'sha256-A');
  });

  it('tells every user when the document has come', async () => {
    const { loads, calls } = heldLoads();
    const load = loads.open({ address: ADDRESS });
    const seen: string[] = [];
    load.join(() => seen.push(`a ${load.state.status}`));
    load.join(() => seen.push(`b ${load.state.status}`));
    assert.equal(load.state.status, 'loading');
    calls[0]?.answer(good());
    await tick();
    assert.deepEqual(seen, ['a ready', 'b ready']);
  });

  it('ends the load when the last user leaves, and forgets it', async () => {
    const { loads, calls } = heldLoads();
    const load = loads.open({ address: ADDRESS });
    const leaves = [load.join(ignore), load.join(ignore)];
    leaves[0]?.();
    await tick();
    assert.equal(calls[0]?.options.signal?.aborted, false);
    leaves[1]?.();
    await tick();
    assert.equal(calls[0]?.options.signal?.aborted, true);
    assert.equal(loads.size, 0);
  });

  it('goes on when a user leaves and comes back in one breath', async () => {
    const { loads, calls } = heldLoads();
    loads.open({ address: ADDRESS }).join(ignore)();
    loads.open({ address: ADDRESS }).join(ignore);
    await tick();
    assert.equal(calls.length, 1);
    assert.equal(calls[0]?.options.signal?.aborted, false);
  });

  it('loads anew for a user who comes after all have left', async () => {
    const { loads, calls } = heldLoads();
    loads.open({ address: ADDRESS }).join(ignore)();
    await tick();
    loads.open({ address: ADDRESS }).join(ignore);
    assert.equal(calls.length, 2);
    assert.equal(loads.size, 1);
  });

  it('tries a failed load again when asked to', async () => {
    const { loads, calls } = heldLoads();
    const load = loads.open({ address: ADDRESS });
    const seen: string[] = [];
    load.join(() => seen.push(load.state.status));
    calls[0]?.answer(bad);
    await tick();
    load.reload();
    load.reload();
    calls[1]?.answer(good());
    await tick();
    assert.deepEqual(seen, ['failed', 'loading', 'ready']);
    assert.deepEqual(
      calls.map(({ options }) => options.cache),
      ['default', 'no-cache'],
    );
  });

  it('keeps the figures while it asks for newer ones, and when none come', async () => {
    const { loads, calls } = heldLoads();
    const load = loads.open({ address: ADDRESS });
    load.join(ignore);
    calls[0]?.answer(good());
    await tick();
    const { model } = load.state;
    load.reload();
    assert.equal(load.state.status, 'ready');
    calls[1]?.answer(bad);
    await tick();
    assert.equal(load.state.status, 'stale');
    assert.equal(load.state.model, model);
    assert.deepEqual(
      load.state.issues.map(({ code }) => code),
      ['stale', 'load-failed'],
    );
    assert.deepEqual(load.state.issues[0]?.values, { address: ADDRESS, updated: '2026-01-01' });
    load.reload();
    calls[2]?.answer(good('2026-02-02'));
    await tick();
    assert.equal(load.state.status, 'ready');
    assert.equal(load.state.model?.document.updated, '2026-02-02');
    assert.deepEqual(load.state.issues, []);
  });

  it('tells nobody who has left', async () => {
    const { loads, calls } = heldLoads();
    const load = loads.open({ address: ADDRESS });
    let told = 0;
    const leave = load.join(() => (told += 1));
    load.join(ignore);
    leave();
    calls[0]?.answer(good());
    await tick();
    assert.equal(told, 0);
  });
});
