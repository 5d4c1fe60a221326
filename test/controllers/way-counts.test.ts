import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WayCounts } from '../../src/controllers/way-counts.js';
import type { LayoutGraph } from '../../src/view/network/layout-graph.js';

const GRAPH: LayoutGraph = {
  count: 2,
  from: Uint32Array.of(0),
  to: Uint32Array.of(1),
  length: Float32Array.of(1),
};
const SHARES = Float64Array.of(0.5, 0.5);

/** What never ends by itself counts nothing, however long one waits for it. */
function counts(isEndless: () => boolean): { readonly ways: WayCounts; readonly counted: Promise<void> } {
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  let onChange = (): void => {};
  const counted = new Promise<void>((resolve) => (onChange = resolve));
  const count = function* (): Generator<undefined, Float64Array> {
    while (isEndless()) yield;
    return SHARES;
  };
  return { ways: new WayCounts(host, { count, onChange: () => onChange() }), counted };
}

describe('WayCounts', () => {
  it('goes on counting when the widget comes back, without being asked again', async () => {
    let isEndless = true;
    const { ways, counted } = counts(() => isEndless);
    assert.equal(ways.of(GRAPH), undefined);
    ways.hostDisconnected();
    assert.equal(ways.isWorking, false);
    isEndless = false;
    ways.hostConnected();
    assert.equal(ways.isWorking, true);
    await counted;
    assert.equal(ways.of(GRAPH), SHARES);
  });

  it('counts nothing again that is counted', async () => {
    const { ways, counted } = counts(() => false);
    ways.of(GRAPH);
    await counted;
    ways.hostDisconnected();
    ways.hostConnected();
    assert.equal(ways.isWorking, false);
    assert.equal(ways.of(GRAPH), SHARES);
  });
});
