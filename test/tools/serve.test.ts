import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../src/tools/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

describe('the demo server', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;

  /** `fetch` would tidy the path before sending it. */
  const get = (path: string, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const outgoing = request({ host: 'localhost', port: server.port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      outgoing.on('error', reject).end();
    });

  before(async () => {
    const parent = mkdtempSync(join(tmpdir(), 'bydelsblik-serve-'));
    folder = join(parent, 'root');
    mkdirSync(join(folder, 'demo'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(parent, 'root-secrets'));
    writeFileSync(join(parent, 'root-secrets/key.txt'), 'secret');
    writeFileSync(join(folder, '.git/config'), 'secret');
    writeFileSync(join(folder, 'demo/index.html'), '<p>Nørrebro');
    writeFileSync(join(folder, 'demo/data.json'), '{}');
    writeFileSync(join(folder, 'demo/code.js'), '');
    writeFileSync(join(folder, 'demo/æble.svg'), '<svg/>');
    symlinkSync(join(parent, 'root-secrets/key.txt'), join(folder, 'demo/way-out.txt'));
    server = await serve(folder, [0]);
  });

  after(() => {
    server.close();
    rmSync(join(folder, '..'), { recursive: true });
  });

  it('leads from the root to the demo', async () => {
    const { status, headers } = await get('/');
    assert.deepEqual([status, headers['location']], [302, '/demo/']);
  });

  it('serves pages, modules and data with their types and without caching', async () => {
    const page = await get('/demo/?x=1');
    assert.equal(page.body, '<p>Nørrebro');
    assert.equal(page.headers['cache-control'], 'no-store');
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal((await get('/demo/data.json')).headers['content-type'], 'application/json; charset=utf-8');
    assert.equal((await get('/demo/code.js')).headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal((await get('/demo/%C3%A6ble.svg')).headers['content-type'], 'image/svg+xml; charset=utf-8');
  });

  it('adds the slash that relative links in a folder need', async () => {
    assert.equal((await get('/demo')).headers['location'], '/demo/');
    assert.equal((await get('//demo')).headers['location'], '/demo/');
  });

  it('serves nothing outside its folder, nothing hidden and nothing malformed', async () => {
    const paths = [
      '/../root-secrets/key.txt',
      '/demo/../../root-secrets/key.txt',
      '/%2e%2e/root-secrets/key.txt',
      '/..%2froot-secrets%2fkey.txt',
      '/demo/..%5c..%5croot-secrets%5ckey.txt',
      '/demo/way-out.txt',
      '/.git/config',
      '/%2egit/config',
      '/demo/index.html%00.js',
      '/%',
      '/missing.js',
    ];
    for (const path of paths) assert.equal((await get(path)).status, 404, path);
  });

  it('answers GET and HEAD only', async () => {
    const head = await get('/demo/', 'HEAD');
    assert.deepEqual([head.status, head.body], [200, '']);
    assert.equal((await get('/demo/', 'POST')).status, 405);
  });

  it('takes the next port where one is taken, and says so where it may not', async () => {
    const second = await serve(folder, [server.port, 0]);
    second.close();
    assert.notEqual(second.port, server.port);
    await assert.rejects(serve(folder, [server.port]), /is taken/);
  });
});
