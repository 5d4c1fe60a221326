import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardPrivacy } from '../../src/analysis/privacy-guard.js';
import { randomTable, recoverable, seeded } from './random-tables.js';

const TABLES = 10_000;

describe('ten thousand random tables with all their totals', () => {
  it('give not one hidden figure back, and hide no more than they need to', () => {
    const random = seeded(20_261_126);
    let [small, hidden, withSmall] = [0, 0, 0];
    for (let table = 0; table < TABLES; table += 1) {
      const made = randomTable(random);
      const guarded = guardPrivacy(made.model).model;
      const { observations } = made.model;
      const few = observations.filter(({ value }) => value! > 0 && value! < 5);
      const gone = guarded.observations.filter(({ value }) => value === null);
      if (few.length > 0) withSmall += 1;
      small += few.length;
      hidden += gone.length;
      for (const [index, { value }] of observations.entries()) {
        if (value! > 0 && value! < 5) assert.equal(guarded.observations[index]!.value, null);
      }
      assert.deepEqual(recoverable({ ...made, model: guarded }), [], `table ${table}`);
    }
    assert.ok(withSmall > TABLES * 0.9, String(withSmall));
    // Two and a half helpers for each small figure at the very most.
    assert.ok(hidden / small < 2.6, `${hidden} hidden for ${small} small`);
  });
});
