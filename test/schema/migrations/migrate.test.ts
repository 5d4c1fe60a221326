import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { migrate } from '../../../src/schema/migrations/migrate.js';

describe('migrate', () => {
  it('returns a document of the newest version as it is', () => {
    const document = { version: '1.0' };
    assert.equal(migrate(document), document);
  });

  it('leaves what it does not know to the check', () => {
    for (const raw of [{ version: '9.0' }, { version: 1 }, {}, [], null, 'text', undefined])
      assert.equal(migrate(raw), raw);
  });

  it('takes every step from an old version to the newest', () => {
    const steps = new Map<string, (old: object) => Readonly<Record<string, unknown>>>([
      ['0.1', (old) => ({ ...old, version: '0.2', first: true })],
      ['0.2', (old) => ({ ...old, version: '1.0', second: true })],
    ]);
    assert.deepEqual(migrate({ version: '0.1' }, steps), { version: '1.0', first: true, second: true });
  });
});
