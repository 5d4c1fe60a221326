/** The byte budgets of the classic file and of the heavier widgets' pages. The others stand in test/architecture. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { classicScripts, excess, scriptsOf } from '../../src/tools/budgets.mjs';
import { root } from '../architecture/source-files.js';

const { exports: doors } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly exports: object };

/** Of these, the ones that this version has. */
const HEAVY = ['timeline', 'network'].filter((name) => `./define/${name}` in doors);

describe('the byte budgets', () => {
  it('hold for the classic script file', () => {
    assert.equal(excess('classic', classicScripts()), undefined);
  });

  for (const name of HEAVY) {
    it(`hold for a page with one ${name}`, async () => {
      const scripts = await scriptsOf(`/test/bundles/one-${name}.html`, `bydel-${name}`);
      assert.ok(scripts.length > 1, 'the page loaded no chunk, so nothing was measured');
      assert.equal(excess(`one-${name}`, scripts), undefined);
    });
  }
});

describe('the classic script file', () => {
  const text = readFileSync(`${root}dist/cdn/bydelsblik.iife.js`, 'latin1');

  it('is a script in strict mode that imports nothing and leaves no name on the page', () => {
    assert.doesNotMatch(text, /\bimport\s*[({"'*]|\bexport\s*[{*]/);
    assert.match(text, /^!function\(\)\{"use strict";|^\(function\(\)\{"use strict";|^\(\(\)=>\{"use strict";/);
  });
});
