import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutGraph } from '../../../src/view/network/layout-graph.js';
import { isSameGraph } from '../../../src/view/network/same-graph.js';

const tie = (from: number, to: number, kind = 'cooperates') => ({ from, to, tie: { kind } });
const TIES = [tie(0, 1), tie(1, 2)];

describe('isSameGraph', () => {
  const graph = layoutGraph(3, TIES, { fixed: Float64Array.of(0.5, 0.5, NaN, NaN, NaN, NaN) });

  it('knows a graph of the same ties and places again', () => {
    assert.ok(isSameGraph(graph, layoutGraph(3, TIES, { fixed: Float64Array.of(0.5, 0.5, NaN, NaN, NaN, NaN) })));
  });

  for (const [what, other] of [
    ['another tie', layoutGraph(3, [tie(0, 1), tie(0, 2)], graph)],
    ['one tie more', layoutGraph(3, [...TIES, tie(0, 2)], graph)],
    ['a tie of another length', layoutGraph(3, [tie(0, 1, 'bridges'), tie(1, 2)], graph)],
    ['another actor', layoutGraph(4, TIES, graph)],
    ['another fixed place', layoutGraph(3, TIES, { fixed: Float64Array.of(0.5, 0.6, NaN, NaN, NaN, NaN) })],
    ['no fixed places', layoutGraph(3, TIES)],
    ['groups', layoutGraph(3, TIES, { fixed: graph.fixed, groups: Uint32Array.of(0, 0, 1) })],
  ] as const) {
    it(`tells it from a graph with ${what}`, () => {
      assert.equal(isSameGraph(graph, other), false);
    });
  }
});
