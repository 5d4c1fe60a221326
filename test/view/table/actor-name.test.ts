import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actorName } from '../../../src/view/table/actor-name.js';
import type { Actor } from '../../../src/schema/generated/document.js';

const PERSON: Actor = {
  id: 'p',
  name: 'Navnet',
  kind: 'person',
  role: 'koordinator',
  basis: 'consent',
  expires: '2026-10-01',
};
const shown = (change: Partial<Actor>, today: string): unknown => actorName({ ...PERSON, ...change }, today);

describe('the name of a person', () => {
  it('is shown until the day it expires, and the function from that day', () => {
    assert.equal(shown({}, '2026-09-30'), 'Navnet');
    assert.equal(shown({}, '2026-10-01'), 'koordinator');
    assert.equal(shown({}, '2027-01-01'), 'koordinator');
  });

  it('expires at the beginning of a month or year', () => {
    assert.equal(shown({ expires: '2026-10' }, '2026-10-01'), 'koordinator');
    assert.equal(shown({ expires: '2027' }, '2026-12-31'), 'Navnet');
  });

  it('is not shown without a basis, an expiry or a known day', () => {
    assert.equal(shown({ basis: undefined }, '2020-01-01'), 'koordinator');
    assert.equal(shown({ expires: undefined }, '2020-01-01'), 'koordinator');
    assert.equal(shown({ expires: 'snart' }, '2020-01-01'), 'koordinator');
    assert.equal(shown({}, ''), 'koordinator');
  });

  it('gives way to nothing where the document tells no function', () => {
    assert.equal(shown({ role: undefined }, '2027-01-01'), undefined);
  });

  it('matters for persons only', () => {
    assert.equal(shown({ kind: 'function', name: 'Netværkskoordinator' }, '2027-01-01'), 'Netværkskoordinator');
    assert.equal(shown({ kind: undefined, name: 'Skolen' }, '2027-01-01'), 'Skolen');
  });
});
