import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isolatedStep, placeIsolated } from '../../../src/view/network/organic-places.js';
import { drawNetwork, textsOf } from './network-document.js';
import { networkDocument } from './network-parts.js';

describe('actors without ties', () => {
  const actors = Array.from({ length: 12 }, (_, index) => ({
    id: `a${index}`,
    name: `Aktør ${index}`,
    sector: 'police',
  }));
  const heights = (rem: number): { readonly rows: number[]; readonly bottom: number; readonly height: number } => {
    const { view } = drawNetwork(networkDocument({ actors, networks: [], ties: [] }), {}, { rem, width: 56 * rem });
    const lines = textsOf(view).filter(({ text }) => text.startsWith('Aktør'));
    assert.equal(lines.length, 12);
    return {
      rows: [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b),
      bottom: Math.max(...lines.map(({ y }) => y)),
      height: view.picture!.scene.height,
    };
  };

  it('stand in rows that grow with the text, inside the picture', () => {
    const [usual, large] = [heights(16), heights(32)];
    const pitch = ({ rows: [first, second] }: typeof usual): number => second! - first!;
    assert.ok(Math.abs(pitch(large) - 2 * pitch(usual)) < 0.01, `${pitch(usual)} and ${pitch(large)}`);
    assert.ok(large.bottom <= large.height);
  });

  it('keep the height of their rows where there is room for the words of each', () => {
    const [x, y] = [new Float64Array(2), new Float64Array(2)];
    const step = isolatedStep(1, 2);
    placeIsolated([0, 1], { x, y, top: 0, width: step, step, unit: 2 });
    assert.deepEqual([...y], [0, 116]);
  });
});
