/** Where reading a document can be interrupted, so that a page with a large one stays alive. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSteps } from '../../src/data/check-contents.js';
import { addFurtherChecks } from '../../src/data/further-checks.js';
import { longListsOf } from '../../src/data/long-lists.js';
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
  it('can pause within long lists, and says of them what it says of them in one go', () => {
    addFurtherChecks();
    const ids = Array.from({ length: 3_500 }, (_, index) => `a${index}`);
    const actors: Record<string, unknown>[] = ids.map((id) => ({ id, name: id, kind: 'unit' }));
    actors[20] = { id: 'a20', kind: 'unit' };
    actors[1_999] = { id: 'a3', name: 'Twice', kind: 'unit' };
    actors[3_400] = { id: 'a3400', name: 'Odd', kind: 'planet' };
    const ties = ids.slice(1).map((to) => ({ from: 'a0', to, kind: 'cooperates' }));
    const { pauses, result } = pausesOf(checkSteps({ ...RAW, actors, ties }, { longListsOf }));
    assert.ok(pauses >= 2 + 4 + 4, String(pauses));
    assert.equal(result.document?.actors?.length, 3_498);
    assert.equal(result.document.ties?.length, 3_497);
    const found = result.issues.map(({ code, pointer }) => [code, pointer]);
    assert.deepEqual(found.sort(), [
      ['dropped-with', '/actors/20'],
      ['duplicate-id', '/actors/1999'],
      ['missing-property', '/actors/20'],
      ['not-in-list', '/actors/3400/kind'],
      ['unknown-reference', '/ties/1998/to'],
    ]);
  });

  it('reads a list that stands in two parts by the rules of each', () => {
    const list = Array.from({ length: 1_200 }, (_, index) => ({
      id: `x${index}`,
      label: 'X',
      name: 'X',
      kind: 'district',
    }));
    const { result } = pausesOf(checkSteps({ ...RAW, areas: list, themes: list }, { longListsOf }));
    assert.deepEqual(result.document?.areas?.[0], { id: 'x0', name: 'X', kind: 'district' });
    assert.deepEqual(result.document.themes?.[0], { id: 'x0', label: 'X' });
  });
});
