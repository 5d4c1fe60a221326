import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { installedState, isNodeRecent } from '../../src/tools/setup.mjs';

describe('setup', () => {
  it('accepts Node from 20.19 on', () => {
    const answers = ['18.20.4', '20.18.3', '20.19.0', '20.20.2', '22.0.0'].map(isNodeRecent);
    assert.deepEqual(answers, [false, false, true, true, true]);
  });

  it('asks for an install on a fresh clone and after a change of the lock file, and only then', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'bydelsblik-setup-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const lock = join(folder, 'package-lock.json');
    writeFileSync(lock, '{"lockfileVersion":3}');

    const fresh = installedState(folder);
    assert.equal(fresh.installed, false);

    mkdirSync(dirname(fresh.stampFile), { recursive: true });
    writeFileSync(fresh.stampFile, `${fresh.hash}\n`);
    assert.equal(installedState(folder).installed, true);

    writeFileSync(lock, '{"lockfileVersion":3,"packages":{}}');
    assert.equal(installedState(folder).installed, false);
  });
});
