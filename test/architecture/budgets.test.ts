import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BUDGETS, PAGES, entryScripts, excess, scriptsOf, vegaLazyScripts } from '../../src/tools/budgets.mjs';
import { root } from './source-files.js';

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly modules: readonly { readonly id: string }[];
}

const chunks = JSON.parse(readFileSync(`${root}.build/cdn-chunks.json`, 'utf8')) as readonly Chunk[];

describe('the byte budgets', () => {
  it('hold for the script that every page loads', () => {
    assert.equal(excess('entry', entryScripts()), undefined);
  });

  for (const [name, [path, tag]] of Object.entries(PAGES)) {
    it(`hold for a page with ${name.replace('-', ' ')}`, async () => {
      const scripts = await scriptsOf(path, tag);
      assert.ok(scripts.length > 1, 'the page loaded no chunk, so nothing was measured');
      assert.equal(excess(name, scripts), undefined);
      const lazy = vegaLazyScripts(scripts);
      assert.equal(lazy.length > 0, name === 'one-chart', 'no other page loads a byte of Vega');
      assert.equal(excess('vega-lazy', lazy), undefined);
    });
  }

  it('say what is too heavy, by how much and how to raise them on purpose', () => {
    const message = excess('entry', [{ name: 'bydelsblik.js', gzip: BUDGETS['entry']!.gzip + 1500 }]);
    assert.match(message!, /1\.5 kB over the budget of/);
    assert.match(message!, /raise "entry" in src\/tools\/budgets\.json/);
  });
});

describe('the bundle for a script tag', () => {
  it('loads nothing with its first file, which holds no Lit', () => {
    const entry = chunks.find((chunk) => chunk.isEntry)!;
    assert.equal(entry.fileName, 'bydelsblik.js');
    assert.deepEqual(entry.imports, []);
    assert.deepEqual(
      entry.modules.map(({ id }) => id).filter((id) => !id.startsWith('/.build/')),
      [],
    );
  });

  it('has no chunk that loads the first file again, which a query string would make a second copy of', () => {
    const wrong = chunks.filter(({ imports }) => imports.includes('bydelsblik.js')).map(({ fileName }) => fileName);
    assert.deepEqual(wrong, []);
  });

  it('needs no package: every import is a file of its own', () => {
    const names = new Set(chunks.map(({ fileName }) => fileName));
    assert.deepEqual(
      chunks.flatMap(({ imports }) => imports).filter((name) => !names.has(name)),
      [],
    );
  });
});
