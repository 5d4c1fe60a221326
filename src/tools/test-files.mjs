/**
 * Runs files of unit tests in this one process: `node --import tsx src/tools/test-files.mjs test/a.test.ts test/b.test.ts`.
 * Knows nothing of which of them can share one.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

for (const file of process.argv.slice(2)) await import(pathToFileURL(join(root, file)).href);
