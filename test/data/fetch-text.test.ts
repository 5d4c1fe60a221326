import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { fetchText, type FetchOptions } from '../../src/data/fetch-text.js';
import { LoadError } from '../../src/data/load-error.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';

const ADDRESS = 'https://kommune.example/tal.json';
/** More than any pause between two tries. */
const A_WHILE = 60_000;

function get(fake: FakeFetch, options: Partial<FetchOptions> = {}): ReturnType<typeof fetchText> {
  return fetchText(new URL(ADDRESS), { maxBytes: 1000, fetch: fake.fetch, ...options });
}

/** What the load fails with, as code and values. */
async function failure(work: Promise<unknown>): Promise<readonly unknown[]> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof LoadError, String(error));
    return [error.issue.code, error.issue.values];
  }
  return [];
}

/** Lets promises settle that wait for nothing but each other. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** Lets all pauses pass until the work is done. */
async function skipPauses<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = (): boolean => (isDone = true);
  work.then(done, done);
  for (let turn = 0; !isDone && turn < 100; turn += 1) {
    await settle();
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(isDone ? 0 : 6_000);
  }
  return work;
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

describe('fetchText', () => {
  it('asks politely and gives text and final address', async () => {
    const fake = fakeFetch({ [ADDRESS]: { body: '{}', url: 'https://kommune.example/2024/tal.json' } });
    assert.deepEqual(await get(fake), { text: '{}', address: 'https://kommune.example/2024/tal.json' });
    const { signal, ...init } = fake.asked[0]?.init ?? {};
    assert.deepEqual(init, {
      credentials: 'same-origin',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      cache: 'default',
    });
    assert.equal(signal?.aborted, false);
  });

  it('reads UTF-8 with and without mark, and UTF-16 with one', async () => {
    const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
      new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const texts = [Buffer.from('\ufeff"æøå"'), Buffer.from('"æøå"'), utf16('"æøå"'), utf16('"æøå"').map(swapped)];
    for (const body of texts.map((bytes) => new Uint8Array(bytes))) {
      assert.equal((await get(fakeFetch({ [ADDRESS]: { body } }))).text, '"æøå"');
    }
  });

  it('has what is no UTF-8 read by who knows how, and nothing else', async () => {
    const asked: string[] = [];
    const mend = (bytes: Uint8Array): Promise<string | undefined> => {
      asked.push(Buffer.from(bytes).toString('latin1'));
      return Promise.resolve(asked.at(-1));
    };
    const read = async (body: Uint8Array<ArrayBuffer>): Promise<string> =>
      (await get(fakeFetch({ [ADDRESS]: { body } }), { mend })).text;
    assert.equal(await read(new Uint8Array(Buffer.from('"æøå"', 'latin1'))), '"æøå"');
    assert.equal(await read(new Uint8Array(Buffer.from('"æøå"'))), '"æøå"');
    assert.deepEqual(asked, ['"æøå"']);
  });

  it('gives an empty text for an empty answer', async () => {
    assert.equal((await get(fakeFetch({ [ADDRESS]: {} }))).text, '');
  });

  it('says that a file is missing without asking twice', async () => {
    const fake = fakeFetch({ [ADDRESS]: { status: 404 } });
    assert.deepEqual(await failure(get(fake)), ['load-failed', { address: ADDRESS, status: 404 }]);
    assert.equal(fake.asked.length, 1);
  });

  it('stops reading at the cap', async () => {
    let read = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new Uint8Array((read += 100) && 100)),
      cancel: () => void (isCancelled = true),
    });
    const fake = fakeFetch({ [ADDRESS]: { body } });
    assert.deepEqual(await failure(get(fake)), ['too-large', { address: ADDRESS, megabytes: 0.001 }]);
    assert.ok(isCancelled);
    assert.ok(read <= 1300, `${read} bytes were read`);
  });

  it('refuses an answer that leads away where that is not allowed', async () => {
    const fake = fakeFetch({ [ADDRESS]: { type: 'opaqueredirect' } });
    assert.deepEqual(await failure(get(fake, { redirect: 'manual' })), ['foreign-address', { address: ADDRESS }]);
    assert.equal(fake.asked[0]?.init.redirect, 'manual');
  });

  it('refuses an answer that comes from no server', async () => {
    const fake = fakeFetch({ [ADDRESS]: { body: '{}', url: 'blob:https://kommune.example/1' } });
    assert.deepEqual(await failure(get(fake)), ['foreign-address', { address: ADDRESS }]);
  });
});

describe('retries', () => {
  it('come twice, after one and after four seconds, when the network is down', async () => {
    const fake = fakeFetch({});
    const times: number[] = [];
    const failed = failure(get(fake));
    for (let second = 0; second <= 8; second += 0.5) {
      await settle();
      times.push(...Array.from({ length: fake.asked.length - times.length }, () => second));
      mock.timers.tick(500);
    }
    assert.deepEqual(await failed, ['load-failed', { address: ADDRESS, status: 0 }]);
    const [first, second = 0, third = 0] = times;
    assert.equal(times.length, 3);
    assert.equal(first, 0);
    assert.ok(second >= 1 && second <= 1.5, `${second}`);
    assert.ok(third - second >= 4 && third - second <= 5.5, `${third - second}`);
  });

  it('end with the first good answer', async () => {
    for (const status of [502, 503, 504]) {
      const fake = fakeFetch({ [ADDRESS]: [{ status }, undefined, { body: '{}' }] });
      assert.equal((await skipPauses(get(fake))).text, '{}');
      assert.equal(fake.asked.length, 3);
    }
  });

  it('do not come for other errors', async () => {
    for (const status of [400, 401, 403, 500]) {
      const fake = fakeFetch({ [ADDRESS]: { status } });
      assert.deepEqual(await failure(get(fake)), ['load-failed', { address: ADDRESS, status }]);
      assert.equal(fake.asked.length, 1);
    }
  });

  it('wait as long as the server asks', async () => {
    const fake = fakeFetch({ [ADDRESS]: [{ status: 503, headers: { 'retry-after': '20' } }, { body: '{}' }] });
    const work = get(fake);
    await settle();
    mock.timers.tick(19_000);
    await settle();
    assert.equal(fake.asked.length, 1);
    assert.equal((await skipPauses(work)).text, '{}');
  });

  it('are given up where the server asks for more than a reader waits', async () => {
    const fake = fakeFetch({ [ADDRESS]: { status: 503, headers: { 'retry-after': '3600' } } });
    assert.deepEqual(await failure(get(fake)), ['load-failed', { address: ADDRESS, status: 503 }]);
    assert.equal(fake.asked.length, 1);
  });

  it('end when the caller leaves in a pause', async () => {
    const fake = fakeFetch({});
    const controller = new AbortController();
    const work = get(fake, { signal: controller.signal });
    await settle();
    controller.abort();
    await assert.rejects(work, { name: 'AbortError' });
    mock.timers.tick(A_WHILE);
    assert.equal(fake.asked.length, 1);
  });
});

describe('time-outs and aborts', () => {
  it('gives up after twenty seconds, or after what the caller says', async () => {
    for (const [timeout, seconds] of [
      [undefined, 20],
      [3000, 3],
    ] as const) {
      const fake = fakeFetch({ [ADDRESS]: 'never' });
      const failed = failure(get(fake, { timeout }));
      await settle();
      mock.timers.tick(seconds * 1000);
      assert.deepEqual(await failed, ['load-timeout', { address: ADDRESS, seconds }]);
      assert.equal(fake.asked.length, 1);
    }
  });

  it('gives up on an answer that begins and never ends', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>();
    const fake = fakeFetch({ [ADDRESS]: { body } });
    const failed = failure(get({ ...fake, fetch: endedByAbort(fake.fetch, body) }));
    await settle();
    mock.timers.tick(20_000);
    assert.equal((await failed)[0], 'load-timeout');
  });

  it('rejects with the caller’s reason when the caller leaves', async () => {
    const fake = fakeFetch({ [ADDRESS]: 'never' });
    const controller = new AbortController();
    const work = get(fake, { signal: controller.signal });
    await settle();
    controller.abort();
    await assert.rejects(work, { name: 'AbortError' });
    assert.ok(fake.asked[0]?.init.signal?.aborted);
  });

  it('asks nothing for a caller who has left already', async () => {
    const fake = fakeFetch({ [ADDRESS]: { body: '{}' } });
    await assert.rejects(get(fake, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal(fake.asked.length, 0);
  });
});

describe('integrity', () => {
  const hashes = {
    sha256: 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=',
    sha384: 'sha384-0qI7x4Pjqjj0AeE8dIhQUTfElUp/2IMx8Vl8X/cREdyAfHNwpbKCxtpUHFbt5p8w',
  };

  it('lets the file through that it was made for', async () => {
    const fake = fakeFetch({ [ADDRESS]: { body: '{}' } });
    for (const integrity of [
      hashes.sha256,
      hashes.sha384,
      `sha256-AAAA ${hashes.sha384}`,
      ` ${hashes.sha256}\nsha256-AAAA`,
    ]) {
      assert.equal((await get(fake, { integrity })).text, '{}');
    }
  });

  it('refuses every other file, and what it cannot read', async () => {
    const fake = fakeFetch({ [ADDRESS]: { body: '{ }' } });
    for (const integrity of [hashes.sha256, hashes.sha384, 'md5-AAAA', 'nonsense']) {
      assert.deepEqual(await failure(get(fake, { integrity })), ['integrity-failed', { address: ADDRESS }]);
    }
  });

  it('goes by the strongest hash', async () => {
    const fake = fakeFetch({ [ADDRESS]: { body: '{}' } });
    assert.deepEqual(await failure(get(fake, { integrity: `${hashes.sha256} sha384-AAAA` })), [
      'integrity-failed',
      { address: ADDRESS },
    ]);
  });
});

/** Exchanges the two bytes of every pair. */
function swapped(_: number, index: number, bytes: Uint8Array): number {
  return bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0;
}

/** Breaks the body off when the request is aborted, as browsers do. */
function endedByAbort(fetch: FakeFetch['fetch'], body: ReadableStream): FakeFetch['fetch'] {
  return async (input, init) => {
    const response = await fetch(input, init);
    const reader = body.getReader();
    const broken = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
    Object.defineProperty(response, 'body', { value: { getReader: () => ({ ...reader, read: () => broken }) } });
    return response;
  };
}
