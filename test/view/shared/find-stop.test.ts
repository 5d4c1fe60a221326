import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stopFinder } from '../../../src/view/shared/find-stop.js';

const stop = (x: number, y: number, missing = false) => ({ key: `${x}/${y}`, x, y, text: '', missing });

describe('stopFinder', () => {
  const find = stopFinder({
    stops: [
      [stop(0, 0), stop(50, 0)],
      [stop(0, 40), stop(52, 4, true)],
    ],
  });

  it('finds the nearest stop in any row', () => {
    assert.deepEqual(find(2, 30, 48), { row: 1, index: 0 });
  });

  it('passes over what is not drawn', () => {
    assert.deepEqual(find(52, 4, 48), { row: 0, index: 1 });
  });

  it('finds nothing beyond its reach, and nothing in an empty picture', () => {
    assert.equal(find(200, 200, 48), undefined);
    assert.equal(stopFinder({ stops: [] })(0, 0, 48), undefined);
  });
});
