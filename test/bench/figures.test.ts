import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CASES, figuresOf, lanesOf, median, seeded, table, turns, type CaseName } from './figures.mjs';

const names = Object.keys(CASES) as CaseName[];

describe("the benchmark's figures", () => {
  it('are the same for the same seed, and others for another seed or an update', () => {
    for (const name of names) {
      const text = (seed: number, version: number) => JSON.stringify(figuresOf(name, seed, version));
      assert.equal(text(1, 0), text(1, 0), name);
      assert.notEqual(text(1, 0), text(2, 0), name);
      assert.notEqual(text(1, 0), text(1, 1), name);
    }
  });

  it('are as many as the table says', () => {
    const network = figuresOf('network', 1, 0) as { nodes: unknown[]; edges: unknown[] };
    assert.deepEqual([network.nodes.length, network.edges.length], [500, 1000]);
    assert.equal((figuresOf('timeline', 1, 0) as { items: unknown[] }).items.length, 500);
    assert.equal((figuresOf('map', 1, 0) as { values: unknown[] }).values.length, 100);
    assert.equal((figuresOf('line', 1, 0) as { series: unknown[] }).series.length, 12);
  });

  it('lie between 0 and 1 and spread over it where they come from the generator', () => {
    const next = seeded(7);
    const values = Array.from({ length: 1000 }, next);
    assert.ok(values.every((value) => value >= 0 && value < 1));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    assert.ok(Math.abs(mean - 0.5) < 0.05, `${mean}`);
  });
});

describe("the benchmark's counting", () => {
  it('takes the middle of the values, or of the two around it, as numbers and not as words', () => {
    assert.equal(median([10, 9, 100]), 10);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.throws(() => median([]), RangeError);
  });

  it('goes backwards every other round', () => {
    assert.deepEqual(turns(['floor', 'ours'], 0), ['floor', 'ours']);
    assert.deepEqual(turns(['floor', 'ours'], 1), ['ours', 'floor']);
  });

  it("gives ratios of medians to the floor's, and names the peer, and puts a dash where none was measured", () => {
    const lines = table([
      { case: 'timeline', contestant: 'floor', paint: 40, update: 10 },
      { case: 'timeline', contestant: 'floor', paint: 60, update: 30 },
      { case: 'timeline', contestant: 'ours', paint: 75, update: 30 },
    ]).split('\n');
    assert.equal(lines.length, 4);
    assert.match(lines[2] ?? '', /first paint \| 50\.0 ms \| 1\.50 \| – \|$/);
    assert.match(lines[3] ?? '', /new figures \| 20\.0 ms \| 1\.50 \| – \|$/);
    const paint = { case: 'line', paint: 10, update: 10 } as const;
    const named = table([
      { ...paint, contestant: 'floor' },
      { ...paint, contestant: 'peer', paint: 20 },
    ]);
    assert.match(named, /first paint \| 10\.0 ms \| – \| 2\.00 uPlot \|/);
  });
});

describe("the benchmark's bars", () => {
  it('lie in the first free lane of their district, and districts below each other', () => {
    const at = (group: string, start: number, end: number) => ({ group, start, end });
    const bars = lanesOf({
      groups: [{ id: 'a' }, { id: 'b' }],
      items: [at('b', 0, 9), at('a', 2, 4), at('a', 0, 3), at('a', 3, 5)],
    });
    assert.deepEqual(
      bars.map(({ group, start, lane }) => [group, start, lane]),
      [
        ['a', 0, 0],
        ['a', 2, 1],
        ['a', 3, 0],
        ['b', 0, 2],
      ],
    );
  });
});
