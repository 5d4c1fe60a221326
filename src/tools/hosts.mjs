/**
 * `npm run test:hosts`: the package as others have it. Builds, packs, installs the small apps of `test/hosts/` with their own
 * tools the first time, and runs the tests there. Needs a registry once per lock file; not part of `npm test`. `--built` takes the
 * present build.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

const folder = join(root, 'test/hosts');

/** Folders with an install of their own. */
const apps = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package-lock.json')));

/** @param {string} command @param {readonly string[]} args */
async function must(command, args) {
  const { status, output } = await run(command, args);
  if (status !== 0) throw new Error(output);
}

/** Into every app's node_modules. The package's own dependencies are found further up, in ours. */
async function unpack() {
  const shelf = join(folder, 'node_modules');
  rmSync(shelf, { recursive: true, force: true });
  mkdirSync(shelf);
  await must('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', shelf]);
  const [file = ''] = readdirSync(shelf);
  for (const app of apps) {
    const place = join(folder, app, 'node_modules/bydelsblik');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    await must('tar', ['-xzf', join(shelf, file), '--strip-components=1', '-C', place]);
  }
}

/** @returns {Promise<number>} exit code */
function test() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', ...files.map((name) => join(folder, name))];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Europe/Copenhagen' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function hosts() {
  const status = [root, ...apps.map((name) => join(folder, name))].reduce((failed, place) => failed || setup(place), 0);
  if (status !== 0) return status;
  if (!process.argv.includes('--built')) await must('node', ['src/tools/build.mjs']);
  await unpack();
  return test();
}

const start = performance.now();
try {
  process.exitCode = await hosts();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
console.log(`Hosts: ${process.exitCode ? 'failed' : 'passed'} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
