/** Looks through the built files for ways to turn text into markup or code. Lit has one of them, and only one. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from './source-files.js';

const SINKS: Readonly<Record<string, RegExp>> = {
  innerHTML: /\.innerHTML\s*=(?!=)/g,
  outerHTML: /\.outerHTML\s*=(?!=)/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/g,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b/g,
  createContextualFragment: /\bcreateContextualFragment\b/g,
  parseFromString: /\bparseFromString\b/g,
  'document.write': /\bdocument\.write(?:ln)?\(/g,
  srcdoc: /\bsrcdoc\b/g,
  eval: /(?<![.\w$])eval\s*\(/g,
  Function: /(?<![.\w$])(?:new\s+)?Function\s*\(/g,
  'text timer': /\bset(?:Timeout|Interval)\(\s*["'`]/g,
};

function sinksIn(folder: string, isWanted: (path: string) => boolean): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const paths = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((path) => path.endsWith('.js') && isWanted(path))) {
    const text = readFileSync(`${root}${folder}/${path}`, 'utf8');
    for (const [name, pattern] of Object.entries(SINKS)) {
      const { length } = [...text.matchAll(pattern)];
      if (length > 0) counts[name] = (counts[name] ?? 0) + length;
    }
  }
  return counts;
}

/** What is made of `render/vega/mount-chart.ts`, the one module that imports Vega. */
const isVega = (path: string): boolean => /bydelsblik-vega|mount-chart/.test(path);

describe('the build', () => {
  it('turns no text into markup or code in our own modules', () => {
    assert.deepEqual(
      sinksIn('dist', (path) => !path.startsWith('cdn')),
      {},
    );
  });

  it("holds one such place in each bundle: Lit's own template, filled through its Trusted Types policy", () => {
    const isClassic = (path: string): boolean => path === 'bydelsblik.iife.js';
    assert.deepEqual(
      sinksIn('dist/cdn', (path) => !isClassic(path) && !isVega(path)),
      { innerHTML: 1 },
    );
    assert.deepEqual(sinksIn('dist/cdn', isClassic), { innerHTML: 1 });
  });

  it('has others in Vega’s own files alone, of which none is reached: test/policy/chart.browser.ts draws without', () => {
    const each = { 'document.write': 1, Function: 3, innerHTML: 3 };
    assert.deepEqual(
      sinksIn('dist/cdn', (path) => path === 'bydelsblik-vega.js'),
      each,
    );
    assert.deepEqual(
      sinksIn('dist/cdn', (path) => isVega(path) && path !== 'bydelsblik-vega.js'),
      each,
    );
  });

  it('is plain ASCII in the bundle, for pages that are served as ISO-8859-1', () => {
    for (const path of readdirSync(`${root}dist/cdn`, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.js')) continue;
      const text = readFileSync(`${root}dist/cdn/${path}`, 'latin1');
      assert.equal(/[^\x09\x0a\x0d\x20-\x7e]/.exec(text)?.index, undefined, path);
    }
  });
});
