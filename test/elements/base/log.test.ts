import assert from 'node:assert/strict';
import { it } from 'node:test';
import { warnOnce } from '../../../src/elements/base/log.js';

it('warns once per key, under the name of the library', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  warnOnce('a', 'first');
  warnOnce('a', 'again');
  warnOnce('b', 'second');
  assert.deepEqual(
    warn.mock.calls.map((call) => call.arguments),
    [['bydelsblik: first'], ['bydelsblik: second']],
  );
});
