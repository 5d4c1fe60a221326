import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureTogether } from '../../src/controllers/measuring.js';

describe('measureTogether', () => {
  it('reads for all who ask in one go, between what they change for it and what they take back', async () => {
    const done: string[] = [];
    const ask = (name: string): void =>
      measureTogether({
        before: () => done.push(`before ${name}`),
        read: () => done.push(`read ${name}`),
        after: () => done.push(`after ${name}`),
      });
    ask('a');
    ask('b');
    assert.deepEqual(done, []);
    await Promise.resolve();
    assert.deepEqual(done, ['before a', 'before b', 'read a', 'read b', 'after a', 'after b']);
  });

  it('goes on at once with what a look asks for', async () => {
    const done: string[] = [];
    measureTogether({
      read: () => {
        done.push('first');
        measureTogether({ read: () => done.push('then') });
      },
    });
    measureTogether({ read: () => done.push('beside') });
    await Promise.resolve();
    assert.deepEqual(done, ['first', 'beside', 'then']);
  });
});
