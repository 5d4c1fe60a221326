import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  loadDocument,
  readDocument,
  readText,
  type LoadOptions,
  type LoadResult,
} from '../../src/data/load-document.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';

const PAGE = 'https://kommune.example/side.html';
const ADDRESS = 'https://kommune.example/tal.json';
const PART = 'https://kommune.example/rows.json';

const DOCUMENT = {
  version: '1.0',
  areas: [{ id: 'a', name: 'A' }],
  indicators: [{ id: 'i', label: 'I', unit: 'count' }],
};
const ROWS = [{ indicator: 'i', area: 'a', period: '2024', value: 3 }];

function load(fake: FakeFetch, options: Partial<LoadOptions> = {}, address = 'tal.json'): Promise<LoadResult> {
  return loadDocument(address, { base: PAGE, fetch: fake.fetch, ...options });
}

function loadBody(body: string, options: Partial<LoadOptions> = {}): Promise<LoadResult> {
  return load(fakeFetch({ [ADDRESS]: { body } }), options);
}

const codes = ({ issues }: LoadResult): readonly string[] => issues.map(({ code }) => code);
const values = ({ model }: LoadResult): unknown => model?.observations.map(({ value }) => value);

describe('loadDocument', () => {
  it('gives the model of a good document and nothing to complain of', async () => {
    const result = await loadBody(JSON.stringify({ ...DOCUMENT, observations: ROWS }));
    assert.deepEqual(codes(result), []);
    assert.deepEqual(values(result), [3]);
  });

  it('reads a file that begins with a byte order mark', async () => {
    assert.deepEqual(codes(await loadBody(`\ufeff${JSON.stringify(DOCUMENT)}`)), []);
  });

  it('recognises what is no JSON at all', async () => {
    for (const body of ['<!doctype html><title>Log ind</title>', '', '  \n', 'Not found', 'id;value\n1;2']) {
      const { model, issues } = await loadBody(body);
      assert.equal(model, undefined);
      assert.deepEqual(issues, [{ code: 'not-json', severity: 'error', pointer: '', values: { address: ADDRESS } }]);
    }
  });

  it('says where the syntax breaks', async () => {
    for (const [body, line, column] of [
      ['{\n "version": NaN }', 2, 13],
      ['{"version":"1.0",\n"title":"Glads', 2, 15],
    ] as const) {
      const { model, issues } = await loadBody(body);
      assert.equal(model, undefined);
      assert.deepEqual(
        issues.map((found) => [found.code, found.values]),
        [['json-syntax', { line, column, address: ADDRESS }]],
      );
    }
  });

  it('refuses JSON that is no document', async () => {
    for (const body of ['[]', '"text"', '{"version":"9.0"}', '{}']) {
      const { model, issues } = await loadBody(body);
      assert.equal(model, undefined);
      assert.deepEqual(
        issues.map(({ severity, values: { address } }) => [severity, address]),
        [['error', ADDRESS]],
        body,
      );
    }
  });

  it('refuses 100,000 levels, closed or not', async () => {
    const open = '['.repeat(100_000);
    assert.deepEqual(codes(await loadBody(open)), ['json-syntax']);
    for (const body of [open + ']'.repeat(100_000), `{"version":"1.0","areas":${open}${']'.repeat(100_000)}}`]) {
      const { model, issues } = await loadBody(body);
      assert.equal(model, undefined);
      assert.equal(issues.length, 1);
    }
  });

  it('reads no more than the cap', async () => {
    const body = JSON.stringify(DOCUMENT);
    assert.deepEqual(codes(await loadBody(body, { caps: { bytes: 20 } })), ['too-large']);
  });

  it('asks no server for an address that has none', async () => {
    for (const address of ['data:application/json,{}', `${'javascript'}:alert(1)`, 'blob:x', 'file:///a']) {
      const fake = fakeFetch({});
      assert.deepEqual(codes(await load(fake, {}, address)), ['foreign-address']);
      assert.equal(fake.asked.length, 0);
    }
  });

  it('tells of a missing file', async () => {
    assert.deepEqual(codes(await load(fakeFetch({ [ADDRESS]: { status: 404 } }))), ['load-failed']);
  });

  it('rejects when the caller leaves, and for nothing else', async () => {
    await assert.rejects(load(fakeFetch({}), { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('hides what breaks the document’s own rule, and says so once', async () => {
    const result = await loadBody(
      JSON.stringify({ ...DOCUMENT, privacy: { profile: 'standard' }, observations: ROWS }),
    );
    assert.deepEqual(values(result), [null]);
    assert.deepEqual(codes(result), ['privacy-hidden']);
  });
});

describe('observations in a file of their own', () => {
  const document = JSON.stringify({ ...DOCUMENT, observations: { href: 'rows.json' } });

  it('are not held to what the document itself must be', async () => {
    const fake = fakeFetch({
      [ADDRESS]: { body: document },
      'https://kommune.example/rows.json': { body: JSON.stringify(ROWS) },
    });
    const integrity = `sha256-${createHash('sha256').update(document).digest('base64')}`;
    assert.deepEqual(values(await load(fake, { integrity })), [3]);
  });

  it('are fetched from beside the document, wherever it came from in the end', async () => {
    const part = 'https://kommune.example/2024/rows.json';
    const url = 'https://kommune.example/2024/tal.json';
    const fake = fakeFetch({ [ADDRESS]: { body: document, url }, [part]: { body: JSON.stringify(ROWS) } });
    const result = await load(fake);
    assert.deepEqual(values(result), [3]);
    assert.deepEqual(
      fake.asked.map(({ address, init }) => [address, init.redirect]),
      [
        [ADDRESS, 'follow'],
        [part, 'manual'],
      ],
    );
  });

  it('may be a table', async () => {
    const table = { columns: ['indicator', 'area', 'period', 'value'], rows: [['i', 'a', '2024', 7]] };
    const fake = fakeFetch({ [ADDRESS]: { body: document }, [PART]: { body: JSON.stringify(table) } });
    assert.deepEqual(values(await load(fake)), [7]);
  });

  it('are checked and guarded like others, at their place in the document', async () => {
    const rows = [...ROWS, { indicator: 'i', area: 'nowhere', period: '2024', value: 9 }];
    const body = JSON.stringify({ ...JSON.parse(document), privacy: {} });
    const fake = fakeFetch({ [ADDRESS]: { body }, [PART]: { body: JSON.stringify(rows) } });
    const result = await load(fake);
    assert.deepEqual(values(result), [null]);
    assert.deepEqual(codes(result), ['unknown-reference', 'privacy-hidden']);
    assert.match(result.issues[0]?.pointer ?? '', /^\/observations\/1\b/);
  });

  it('never come from another origin than the document', async () => {
    for (const href of ['https://andre.example/rows.json', '//andre.example/rows.json']) {
      const body = JSON.stringify({ ...DOCUMENT, observations: { href } });
      const fake = fakeFetch({ [ADDRESS]: { body } });
      const result = await load(fake);
      assert.equal(fake.asked.length, 1);
      assert.deepEqual(values(result), []);
      assert.ok(codes(result).length > 0);
    }
  });

  it('may be missing or broken: the rest of the document is there, and it is said what is not', async () => {
    const answers = [
      [{ status: 404 }, 'load-failed'],
      [{ body: '<html>' }, 'not-json'],
      [{ body: '[{' }, 'json-syntax'],
      [{ type: 'opaqueredirect' }, 'foreign-address'],
    ] as const;
    for (const [answer, code] of answers) {
      const result = await load(fakeFetch({ [ADDRESS]: { body: document }, [PART]: answer }));
      assert.equal(result.model?.areas.size, 1);
      assert.deepEqual(
        result.issues.map((found) => [found.code, found.severity, found.pointer]),
        [[code, 'warning', '/observations/href']],
      );
    }
  });

  it('are left when the caller leaves', async () => {
    const controller = new AbortController();
    const fake = fakeFetch({ [ADDRESS]: { body: document }, [PART]: 'never' });
    const work = load(fake, { signal: controller.signal });
    while (fake.asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await assert.rejects(work, { name: 'AbortError' });
  });
});

describe('readText', () => {
  it('reads a document that stands in the page', async () => {
    const text = `\ufeff\n${JSON.stringify({ ...DOCUMENT, observations: ROWS })}\n`;
    assert.deepEqual(values(await readText(text, { base: PAGE })), [3]);
  });

  it('fetches its observations from the page’s own origin only', async () => {
    const fake = fakeFetch({ [PART]: { body: JSON.stringify(ROWS) } });
    const text = (href: string): string => JSON.stringify({ ...DOCUMENT, observations: { href } });
    assert.deepEqual(values(await readText(text('rows.json'), { base: PAGE, fetch: fake.fetch })), [3]);
    assert.deepEqual(values(await readText(text('https://andre.example/'), { base: PAGE, fetch: fake.fetch })), []);
    assert.equal(fake.asked.length, 1);
  });

  it('says where the syntax breaks, and what is too much', async () => {
    assert.deepEqual(codes(await readText('{"a":}', { base: PAGE })), ['json-syntax']);
    assert.deepEqual(codes(await readText(`"${'x'.repeat(100)}"`, { base: PAGE, caps: { bytes: 100 } })), [
      'too-large',
    ]);
  });
});

describe('readDocument', () => {
  it('neither keeps nor changes the object', async () => {
    const raw = { ...structuredClone(DOCUMENT), observations: structuredClone(ROWS) };
    const before = structuredClone(raw);
    const { model } = await readDocument(raw, { base: PAGE });
    assert.deepEqual(raw, before);
    assert.equal(Object.isFrozen(raw) || Object.isFrozen(raw.areas) || Object.isFrozen(raw.areas[0]), false);
    raw.areas.length = 0;
    assert.equal(model?.document.areas?.length, 1);
  });

  it('answers anything at all with an issue', async () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        get: () => {
          throw new Error('no');
        },
      },
    );
    const circle: Record<string, unknown> = { version: '1.0' };
    circle['areas'] = circle;
    for (const raw of [null, undefined, 7, 'text', [], () => 0, Symbol('s'), new Date(0), trap, new Map()]) {
      const { model, issues } = await readDocument(raw, { base: PAGE });
      assert.equal(model, undefined);
      assert.equal(issues[0]?.severity, 'error');
    }
    assert.equal((await readDocument(circle, { base: PAGE })).model, undefined);
  });
});
