import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countCrossings } from '../../../src/view/network/crossings.js';
import { forceLayout, layOutAtOnce } from '../../../src/view/network/force-layout.js';
import { componentsOf } from '../../../src/view/network/graph-components.js';
import { layoutGraph, type LayoutGraph } from '../../../src/view/network/layout-graph.js';
import { seeded } from '../../../src/view/network/seeded.js';

const graphOf = (count: number, pairs: readonly (readonly [number, number])[]): LayoutGraph =>
  layoutGraph(
    count,
    pairs.map(([from, to]) => ({ from, to, tie: { kind: 'cooperates' } })),
  );

/** Groups of twenty with a few ties between them. */
function clustered(count: number, ties: number): LayoutGraph {
  const random = seeded(7);
  return graphOf(
    count,
    Array.from({ length: ties }, () => {
      const from = Math.floor(random() * count);
      const near = from - (from % 20) + Math.floor(random() * 20);
      return [from, random() < 0.1 ? Math.floor(random() * count) : Math.min(count - 1, near)] as const;
    }).filter(([from, to]) => from !== to),
  );
}

const distance = (at: Float64Array, a: number, b: number): number =>
  Math.hypot(at[a * 2]! - at[b * 2]!, at[a * 2 + 1]! - at[b * 2 + 1]!);

describe('the force layout', () => {
  it('gives the same places every time', () => {
    const graph = clustered(300, 700);
    assert.deepEqual(layOutAtOnce(graph), layOutAtOnce(graph));
  });

  it('comes in pieces that add up to the whole', () => {
    const graph = clustered(300, 700);
    const pieces = forceLayout(graph);
    let [count, step] = [0, pieces.next()];
    for (; !step.done; step = pieces.next()) count += 1;
    assert.ok(count > 100);
    assert.deepEqual(step.value, layOutAtOnce(graph));
  });

  it('puts tied actors nearer each other than others', () => {
    const graph = clustered(400, 1000);
    const at = layOutAtOnce(graph);
    const edges = Array.from(graph.from, (from, edge) => distance(at, from, graph.to[edge]!)).filter(
      (one) => !Number.isNaN(one),
    );
    const random = seeded(1);
    const pairs = Array.from({ length: 2000 }, () =>
      distance(at, Math.floor(random() * 400), Math.floor(random() * 400)),
    ).filter((one) => !Number.isNaN(one));
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
    assert.ok(mean(edges) < 0.3 * mean(pairs), `${mean(edges)} ${mean(pairs)}`);
  });

  it('leaves room between any two of very many', () => {
    const graph = clustered(2000, 5000);
    const at = layOutAtOnce(graph);
    const placed = Array.from({ length: 2000 }, (_, node) => node).filter((node) => !Number.isNaN(at[node * 2]!));
    const [xs, ys] = [0, 1].map((axis) => placed.map((node) => at[node * 2 + axis]!)) as [number[], number[]];
    const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
    const least = 0.2 * Math.sqrt(area / placed.length);
    const crowded = placed.filter((a) => placed.some((b) => a !== b && distance(at, a, b) < least));
    assert.ok(crowded.length < 0.02 * placed.length, String(crowded.length));
  });

  it('untangles a ladder', () => {
    const steps = Array.from({ length: 10 }, (_, step) => step);
    const ladder = graphOf(20, [
      ...steps.map((step) => [step * 2, step * 2 + 1] as const),
      ...steps.slice(1).flatMap(
        (step) =>
          [
            [step * 2 - 2, step * 2],
            [step * 2 - 1, step * 2 + 1],
          ] as const,
      ),
    ]);
    assert.equal(countCrossings(ladder, layOutAtOnce(ladder)), 0);
  });

  it('keeps components apart', () => {
    const ring = (start: number): [number, number][] =>
      [0, 1, 2, 3, 4].map((node) => [start + node, start + ((node + 1) % 5)]);
    const at = layOutAtOnce(graphOf(15, [...ring(0), ...ring(5), ...ring(10)]));
    const boxOf = (start: number): { left: number; right: number; top: number; bottom: number } => {
      const [xs, ys] = [0, 1].map((axis) => [0, 1, 2, 3, 4].map((node) => at[(start + node) * 2 + axis]!)) as [
        number[],
        number[],
      ];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    for (const [one, two] of [
      [0, 5],
      [0, 10],
      [5, 10],
    ] as const) {
      const [a, b] = [boxOf(one), boxOf(two)];
      assert.ok(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top);
    }
  });

  it('has no place for those without ties, and none at all for nobody', () => {
    assert.ok(Number.isNaN(layOutAtOnce(graphOf(3, [[0, 1]]))[4]));
    assert.equal(layOutAtOnce(graphOf(0, [])).length, 0);
  });

  it('never moves what is fixed', () => {
    const fixed = Float64Array.from([0.1, 0.2, NaN, NaN, 0.9, 0.8]);
    const at = layOutAtOnce({
      ...graphOf(3, [
        [0, 1],
        [1, 2],
      ]),
      fixed,
    });
    assert.deepEqual([...at.slice(0, 2), ...at.slice(4)], [0.1, 0.2, 0.9, 0.8]);
    assert.ok(at[2]! >= 0 && at[2]! <= 1);
  });

  it('finishes when many stand on the same spot', () => {
    const star = graphOf(
      200,
      Array.from({ length: 199 }, (_, leaf) => [0, leaf + 1] as const),
    );
    assert.ok(layOutAtOnce(star).every((value) => Number.isFinite(value)));
  });
});

describe('components', () => {
  it('are numbered by their first node', () => {
    assert.deepEqual(
      componentsOf(
        graphOf(6, [
          [4, 1],
          [5, 3],
          [3, 0],
        ]),
      ),
      { of: Int32Array.from([0, 1, 2, 0, 1, 0]), count: 3 },
    );
  });
});

describe('ties between the same two', () => {
  it('are one edge, as long as the longest of them', () => {
    const graph = layoutGraph(2, [
      { from: 0, to: 1, tie: { kind: 'refers' } },
      { from: 1, to: 0, tie: { kind: 'bridges' } },
    ]);
    assert.equal(graph.from.length, 1);
    assert.ok(graph.length[0]! > 1);
  });
});
