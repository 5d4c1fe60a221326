/** Where reading a document can be interrupted, so that a page with a large one stays alive. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSteps } from '../../src/data/check-contents.js';
import { addFurtherChecks } from '../../src/data/further-checks.js';
import { parseSteps } from '../../src/model/parse-document.js';
import type { Steps } from '../../src/model/steps.js';
import type { Document } from '../../src/schema/generated/document.js';

const RAW = {
  version: '1.0',
  title: 'Prøveby',
  language: 'da',
  areas: [{ id: 'nord', name: 'Nordparken', kind: 'district' }],
  initiatives: [{ id: 'cafe', title: 'Café', sites: [{ area: 'nord' }], start: '2020', end: 'open' }],
};

function pausesOf<T>(steps: Steps<T>): { readonly pauses: number; readonly result: T } {
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done) return { pauses, result: step.value };
  }
}

describe('reading a document', () => {
  it('can pause before its records are checked, after that, and before the model is drawn', () => {
    addFurtherChecks();
    const { pauses, result } = pausesOf(checkSteps(RAW));
    assert.equal(result.document?.initiatives?.length, 1);
    assert.equal(pauses, 2);
    assert.equal(pausesOf(parseSteps(result.document as Document)).pauses, 1);
  });
});
