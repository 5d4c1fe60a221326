/** Where things are in the repository. Node built-ins only: `setup.mjs` runs before anything is installed. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository root, without a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** Scratch files that outlive `npm ci`: the unpacked test browser, results of the stages of `npm test`. */
export const cacheFolder = `${root}/.cache`;

/**
 * @param {string} url `import.meta.url` of the asking module
 * @returns {boolean} true where that module is what `node` was started with, not imported
 */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}
