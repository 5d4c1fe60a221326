import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fileName } from '../../src/export/file-name.js';

test('a file name keeps æ, ø and å readable', () => {
  assert.equal(fileName('Børn på Åvej – 3. kvartal'), 'boern-paa-aavej-3-kvartal');
  assert.equal(fileName('Ældre a\u030ar'), 'aeldre-aar');
});

test('a file name drops other accents and everything that a file system may dislike', () => {
  assert.equal(fileName('Café «À la carte» / Köln: 50 %'), 'cafe-a-la-carte-koeln-50');
  assert.equal(fileName('../../etc/passwd\u0000.exe'), 'etc-passwd-exe');
});

test('a file name is never empty and never long', () => {
  assert.equal(fileName('地区'), 'bydelsblik');
  assert.equal(fileName(''), 'bydelsblik');
  assert.ok(fileName('a b '.repeat(1000)).length <= 60);
  assert.doesNotMatch(fileName('a '.repeat(100)), /^-|-$/);
});
