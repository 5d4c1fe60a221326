import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { betweenness } from '../../src/analysis/betweenness.js';
import { graphStructure, type Graph } from '../../src/analysis/graph-structure.js';

const graph = (count: number, edges: readonly (readonly [number, number])[]): Graph => ({
  count,
  from: edges.map(([from]) => from),
  to: edges.map(([, to]) => to),
});

/** Parts by plain flooding, without some edge or node. */
function partCount({ count, from, to }: Graph, without: { edge?: number; node?: number } = {}): number {
  const seen = new Set<number>(without.node === undefined ? [] : [without.node]);
  let parts = 0;
  for (let root = 0; root < count; root += 1) {
    if (seen.has(root)) continue;
    parts += 1;
    const stack = [root];
    seen.add(root);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let edge = 0; edge < from.length; edge += 1) {
        if (edge === without.edge) continue;
        const ends = [from[edge]!, to[edge]!];
        if (!ends.includes(node)) continue;
        for (const other of ends) if (!seen.has(other)) (stack.push(other), seen.add(other));
      }
    }
  }
  return parts;
}

/** Some graph, the same for the same seed; simple, as a layout's graph is. */
function someGraph(seed: number): Graph {
  let state = seed * 7919 + 13;
  const next = (most: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % most;
  const count = 4 + next(16);
  const edges = new Map<string, readonly [number, number]>();
  for (let edge = 0; edge < count * 1.2; edge += 1) {
    const [a, b] = [next(count), next(count)];
    if (a !== b) edges.set([a, b].sort((x, y) => x - y).join(), [a, b]);
  }
  return graph(count, [...edges.values()]);
}

/** Share of pairs whose shortest way passes each node, by counting ways one by one. */
function betweennessByHand({ count, from, to }: Graph): number[] {
  const near = Array.from({ length: count }, (_, node) =>
    Array.from(from, (one, edge) => (one === node ? to[edge]! : to[edge] === node ? one : -1)).filter(
      (one) => one >= 0,
    ),
  );
  const ways = (a: number, b: number): number[][] => {
    let rows = [[a]];
    for (let step = 0; step < count; step += 1) {
      const found = rows.filter((row) => row.at(-1) === b);
      if (found.length) return found;
      rows = rows.flatMap((row) =>
        near[row.at(-1)!]!.filter((node) => !row.includes(node)).map((node) => [...row, node]),
      );
    }
    return [];
  };
  const sums = new Array<number>(count).fill(0);
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < count; b += 1) {
      if (a === b) continue;
      const found = ways(a, b);
      for (const row of found) for (const node of row.slice(1, -1)) sums[node] = sums[node]! + 1 / found.length;
    }
  }
  return sums.map((sum) => sum / ((count - 1) * (count - 2)));
}

function allOf(pieces: ReturnType<typeof betweenness>): Float64Array {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

describe('what holds a graph together', () => {
  it('is told with the smaller side of each edge whose loss splits it', () => {
    // Two triangles and a tie between them; a leaf on one.
    const two = graph(7, [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 5],
      [5, 3],
      [2, 3],
      [5, 6],
    ]);
    const { edges, nodes, sizes } = graphStructure(two);
    assert.deepEqual(edges.map(({ edge, size }) => [edge, size]).sort(), [
      [6, 3],
      [7, 1],
    ]);
    assert.equal(edges.find(({ edge }) => edge === 6)!.far, 2);
    assert.deepEqual(nodes.map(({ node }) => node).sort(), [2, 3, 5]);
    assert.deepEqual(sizes, [7]);
  });

  it('agrees with taking each edge and each node away, in sixty graphs', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const one = someGraph(seed);
      const { edges, nodes, sizes } = graphStructure(one);
      const whole = partCount(one);
      assert.equal(sizes.length, whole);
      const splitting = Array.from(one.from, (_, edge) => edge).filter((edge) => partCount(one, { edge }) > whole);
      assert.deepEqual(
        edges.map(({ edge }) => edge).sort((a, b) => a - b),
        splitting,
        `edges of ${seed}`,
      );
      const cuts = Array.from({ length: one.count }, (_, node) => node).filter((node) => {
        const isAlone = ![...Array.from(one.from), ...Array.from(one.to)].includes(node);
        return !isAlone && partCount(one, { node }) > whole;
      });
      assert.deepEqual(
        nodes.map(({ node }) => node).sort((a, b) => a - b),
        cuts,
        `nodes of ${seed}`,
      );
    }
  });

  it('needs no deep stack: a chain of 50,000', () => {
    const edges = Array.from({ length: 49_999 }, (_, node) => [node, node + 1] as const);
    const { edges: found, nodes } = graphStructure(graph(50_000, edges));
    assert.equal(found.length, 49_999);
    assert.equal(nodes.length, 49_998);
  });
});

describe('betweenness', () => {
  it('agrees with counting every shortest way by hand, in twenty graphs', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const one = someGraph(seed);
      const found = allOf(betweenness(one));
      betweennessByHand(one).forEach((share, node) =>
        assert.ok(Math.abs(share - found[node]!) < 1e-9, `${seed}/${node}`),
      );
    }
  });

  it('is one in the middle of a star, and nothing at its ends', () => {
    assert.deepEqual(
      [
        ...allOf(
          betweenness(
            graph(4, [
              [0, 1],
              [0, 2],
              [0, 3],
            ]),
          ),
        ),
      ],
      [1, 0, 0, 0],
    );
  });

  it('comes in pieces', () => {
    const edges = Array.from({ length: 4_000 }, (_, node) => [node, (node + 1) % 4_000] as const);
    const pieces = betweenness(graph(4_000, edges));
    assert.equal(pieces.next().done, false);
  });
});
