/**
 * Runs the same element tests on three things: the source (`src`), the package's modules (`npm`) and the bundle for a
 * script tag (`cdn`). Tests always import from `src/`; this plugin answers such an import with the built counterpart.
 * Knows the folder layout of the build, nothing of the tests.
 */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/** @typedef {'src' | 'npm' | 'cdn'} Entry */

const REGISTERING_MODULE = /^\/src\/(?:define|autoload|elements\/([a-z-]+)\/\1)\.js$/;
const CDN_ENTRY = '/test/helpers/wtr-cdn-entry.mjs';

/** @returns {Entry} what BYDELSBLIK_ENTRY asks for; `src` where it is not set */
export function wantedEntry() {
  const entry = process.env['BYDELSBLIK_ENTRY'] ?? 'src';
  if (entry === 'src' || entry === 'npm' || entry === 'cdn') return entry;
  throw new Error(`BYDELSBLIK_ENTRY is "${entry}"; use src, npm or cdn.`);
}

/**
 * @param {string} path of an imported module below the root: "/src/define.js"
 * @param {Entry} entry
 * @param {(path: string) => boolean} exists
 * @returns {string | undefined} the module to load instead; undefined = the one that was asked for
 */
export function builtCounterpart(path, entry, exists) {
  if (entry === 'cdn') return REGISTERING_MODULE.test(path) ? CDN_ENTRY : undefined;
  if (entry !== 'npm' || !path.startsWith('/src/')) return undefined;
  const built = path.replace('/src/', '/dist/');
  return exists(built) ? built : undefined;
}

/**
 * @param {Entry} entry
 * @param {string} root folder of the repository
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function entryPlugin(entry, root) {
  return {
    name: 'bydelsblik-entry',
    resolveImport({ source, context }) {
      if (!source.startsWith('.') || !context.path.startsWith('/test/')) return undefined;
      const path = posix.join(posix.dirname(context.path), source);
      return builtCounterpart(path, entry, (candidate) => existsSync(root + candidate));
    },
  };
}
