/**
 * `npm run build`: everything in dist/, from nothing. Says what failed, with that tool's own words. With `--types-checked`,
 * where the compiler has just been through all of it (`npm test`), it only writes.
 */
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeIntegrity } from './integrity.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { writeTagTypes } from './tag-types.mjs';

/** The frame page, which needs no tool but for its script. */
const EMBED = ['embed.html', 'embed.css', 'embed-frames.js'];

/** What the compiler is told where it has nothing to find any more. */
const UNCHECKED = process.argv.includes('--types-checked') ? ['--noCheck'] : [];

const MANIFEST = join(root, 'dist/custom-elements.json');

/**
 * @param {string} what
 * @param {() => Promise<import('./run.mjs').Outcome>} work
 */
async function step(what, work) {
  const { status, output, seconds } = await work();
  if (status !== 0) throw new Error(`${what} failed.\n\n${output}`);
  console.log(`${what}: ${seconds.toFixed(1)} s`);
}

/** The analyzer prints an error in its settings, goes on without them and exits with 0; only its result tells. */
function checkManifest() {
  if (!existsSync(MANIFEST)) throw new Error('The manifest step left no dist/custom-elements.json.');
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const paths = modules.map((/** @type {{ path: string }} */ module) => module.path);
  if (paths.length > 0 && paths.every((/** @type {string} */ path) => path.startsWith('dist/'))) return;
  throw new Error('The manifest was made without its settings: see custom-elements-manifest.config.mjs.');
}

try {
  for (const folder of ['dist', '.build']) rmSync(join(root, folder), { recursive: true, force: true });
  await step('Types and modules', () => run('tsc', ['-p', 'tsconfig.json', ...UNCHECKED]));
  await step('Bundles', () => run('rollup', ['--config', 'rollup.config.mjs', '--silent']));
  await step('Manifest', () => run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs']));
  checkManifest();
  writeTagTypes();
  writeIntegrity();
  copyFileSync(join(root, 'src/schema/document.schema.json'), join(root, 'dist/schema.json'));
  for (const name of EMBED) copyFileSync(join(root, 'src/embed', name), join(root, 'dist', name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
