import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

describe('the trimmed Vega of the script bundles', () => {
  it('calls itself the version that package.json asks for', () => {
    const { devDependencies, dependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const [, version] = /export const version = '([^']+)'/.exec(read('src/tools/vega-core.mjs')) ?? [];
    assert.ok(version);
    assert.equal(version, { ...devDependencies, ...dependencies }['vega']);
  });
});
