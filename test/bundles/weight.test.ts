/** The classic script file: its byte budget (the others stand in test/architecture) and what it does to a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { classicScripts, excess } from '../../src/tools/budgets.mjs';
import { root } from '../architecture/source-files.js';

describe('the byte budgets', () => {
  it('hold for the classic script file', () => {
    assert.equal(excess('classic', classicScripts()), undefined);
  });
});

describe('the classic script file', () => {
  const text = readFileSync(`${root}dist/cdn/bydelsblik.iife.js`, 'latin1');

  it('is a script in strict mode that imports nothing but Vega, on first use, and leaves no name on the page', () => {
    const imports = [...text.matchAll(/\bimport\s*(?:\(([^)]*)\)|[{"'*])/g)].map(([, address]) => address);
    assert.deepEqual(imports, ['"./bydelsblik-vega.js"']);
    assert.doesNotMatch(text, /\bexport\s*[{*]/);
    assert.match(text, /^!function\(\)\{"use strict";|^\(function\(\)\{"use strict";|^\(\(\)=>\{"use strict";/);
  });
});
