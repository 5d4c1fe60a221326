import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSteps } from '../../src/data/check-contents.js';
import { checkDocument } from '../../src/data/check-document.js';
import { inSlices } from '../../src/data/in-slices.js';
import { parseDocument, parseSteps } from '../../src/model/parse-document.js';
import { guardPrivacy, guardSteps } from '../../src/analysis/privacy-guard.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';

function* counting(steps: number, seen: number[]): Generator<undefined, string, undefined> {
  for (let step = 0; step < steps; step += 1) {
    seen.push(step);
    yield;
  }
  return 'done';
}

function* slow(milliseconds: number): Generator<undefined, void, undefined> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
}

describe('work in slices', () => {
  it('does every step and gives what came of it', async () => {
    const seen: number[] = [];
    assert.equal(await inSlices(counting(5, seen)), 'done');
    assert.deepEqual(seen, [0, 1, 2, 3, 4]);
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await inSlices(slow(200));
    clearInterval(timer);
    assert.ok(turns >= 2, String(turns));
  });

  it('stops between two slices where the caller aborts', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await assert.rejects(inSlices(slow(10_000), controller.signal), /enough/);
  });

  it('gives what the same work gives in one go', async () => {
    const raw: unknown = JSON.parse(JSON.stringify(FULL_DOCUMENT));
    const checked = checkDocument(raw);
    assert.deepEqual(await inSlices(checkSteps(raw)), checked);
    const model = parseDocument(checked.document as never);
    assert.deepEqual(await inSlices(parseSteps(checked.document as never)), model);
    assert.deepEqual(await inSlices(guardSteps(model)), guardPrivacy(model));
  });
});
