/**
 * `dist/cdn/integrity.json`: the hash of every file of dist/cdn/, in the form of an import map's `integrity`, for pages that
 * check what they load. Keys are relative to dist/cdn/.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const NAME = 'integrity.json';

/** @param {string} file */
const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

export function writeIntegrity() {
  const folder = join(root, 'dist/cdn');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .sort();
  const integrity = Object.fromEntries(files.map((path) => [`./${path}`, hashOf(join(folder, path))]));
  writeFileSync(join(folder, NAME), `${JSON.stringify({ integrity }, null, 2)}\n`);
}
