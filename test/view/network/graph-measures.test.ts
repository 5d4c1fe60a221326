/**
 * The measures of a network against graphology, a graph library of others, over the networks of others: what we count ourselves
 * (`stories/decisions/0007-measures-of-a-network.md`) must be what everybody counts.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Graph from 'graphology';
import components from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { betweenness } from '../../../src/analysis/betweenness.js';
import { graphStructure } from '../../../src/analysis/graph-structure.js';
import { componentsOf } from '../../../src/view/network/graph-components.js';
import { neighboursOf, networkData, type NetworkData } from '../../../src/view/network/network-data.js';
import { absent } from '../../real-input/shared-data.js';
import { modelOf } from './network-document.js';
import { documentOf, NETWORK_FILES, readNetwork } from './shared-networks.js';

/** The same network in the library's own terms, made from the file, not from what we made of it. */
function otherGraph(file: string): Graph {
  const { actors, ties } = readNetwork(file);
  const graph = new Graph({ type: 'undirected' });
  for (const { id } of actors) graph.addNode(id);
  for (const { from, to } of ties) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to);
  }
  return graph;
}

function ours(file: string): NetworkData {
  return networkData(modelOf(documentOf(readNetwork(file))).model, {});
}

/** Nodes whose loss leaves more parts than there were, by taking each away. */
function cutNodes(graph: Graph): string[] {
  const before = components.countConnectedComponents(graph);
  return graph.filterNodes((node) => {
    const without = graph.copy();
    without.dropNode(node);
    return components.countConnectedComponents(without) > before;
  });
}

/** Taking away each of more nodes than this takes too long. */
const MOST_TAKEN = 400;

describe('the measures of a network, against graphology', { skip: absent }, () => {
  for (const file of NETWORK_FILES) {
    const [theirs, data] = [otherGraph(file), ours(file)];
    const idOf = (index: number): string => data.actors[index]!.key;

    it(`${file}: everybody has as many neighbours`, () => {
      for (const actor of data.actors) assert.equal(neighboursOf(actor).length, theirs.degree(actor.key), actor.key);
    });

    it(`${file}: falls into the same parts`, () => {
      const parts = new Map<number, string[]>();
      const { of, count } = componentsOf(data.graph);
      of.forEach((part, index) => parts.set(part, [...(parts.get(part) ?? []), idOf(index)]));
      const sorted = (lists: Iterable<readonly string[]>): string[] =>
        [...lists].map((ids) => [...ids].sort().join()).sort();
      const expected = components.connectedComponents(theirs);
      assert.deepEqual(sorted(parts.values()), sorted(expected));
      assert.equal(count, expected.length);
      assert.equal(graphStructure(data.graph).sizes.length, expected.length);
    });

    it(`${file}: as many shortest ways pass everybody`, () => {
      const pieces = betweenness(data.graph);
      let step = pieces.next();
      while (!step.done) step = pieces.next();
      const expected = betweennessCentrality(theirs, { normalized: true });
      step.value.forEach((share, index) => {
        assert.ok(
          Math.abs(share - expected[idOf(index)]!) < 1e-9,
          `${idOf(index)}: ${share}, ${expected[idOf(index)]}`,
        );
      });
    });

    if (data.actors.length > MOST_TAKEN) continue;
    it(`${file}: falls apart without the same actors`, () => {
      const found = graphStructure(data.graph).nodes.map(({ node }) => idOf(node));
      assert.deepEqual(found.sort(), cutNodes(theirs).sort());
    });
  }
});
