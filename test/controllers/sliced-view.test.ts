import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SlicedView } from '../../src/controllers/sliced-view.js';
import type { Steps } from '../../src/model/steps.js';

function* making(view: string, log: string[] = []): Steps<string> {
  log.push(`${view} begun`);
  yield;
  log.push(`${view} done`);
  return view;
}

/** A view in slices, and what waits until it asks to be drawn. */
function sliced(): { readonly views: SlicedView<string>; readonly made: Promise<void> } {
  let onMade = (): void => undefined;
  const made = new Promise<void>((resolve) => (onMade = resolve));
  return { views: new SlicedView<string>(() => onMade()), made };
}

describe('SlicedView', () => {
  it('gives nothing while the view is made, then the view, and makes it once', async () => {
    const { views, made } = sliced();
    const log: string[] = [];
    const data = {};
    assert.equal(
      views.of([data, 640], () => making('wide', log)),
      undefined,
    );
    assert.equal(views.isWorking, true);
    assert.deepEqual(log, [], 'nothing is made in the turn that asks');
    await made;
    assert.equal(
      views.of([data, 640], () => making('wide', log)),
      'wide',
    );
    assert.equal(views.isWorking, false);
    assert.deepEqual(log, ['wide begun', 'wide done']);
  });

  it('leaves what it makes where something else is asked for', async () => {
    const { views, made } = sliced();
    const log: string[] = [];
    views.of([640], () => making('wide', log));
    views.of([360], () => making('narrow', log));
    await made;
    assert.equal(
      views.of([360], () => making('narrow', log)),
      'narrow',
    );
    assert.deepEqual(log, ['narrow begun', 'narrow done']);
  });

  it('throws what making the view threw, where the view is asked for', async () => {
    const { views, made } = sliced();
    const breaking = function* (): Steps<string> {
      yield;
      throw new Error('no view');
    };
    views.of([640], breaking);
    await made;
    assert.equal(views.isWorking, false);
    assert.throws(() => views.of([640], breaking), /no view/);
  });
});
