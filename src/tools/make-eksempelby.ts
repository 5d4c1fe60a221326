/**
 * Writes the constructed demo document and its outlines: `node --import tsx src/tools/make-eksempelby.ts`.
 * With `--check` it writes nothing and fails where the files are not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { DISTRICTS } from './eksempelby/districts.js';
import { eksempelby } from './eksempelby/document.js';
import { formatJson } from './eksempelby/format-json.js';
import { outlines } from './eksempelby/geography.js';

const FOLDER = new URL('../../demo/data/', import.meta.url);

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['eksempelby.json', formatJson(eksempelby())],
  ['eksempelby.geojson', formatJson(outlines(DISTRICTS))],
];

async function isFresh(name: string, text: string): Promise<boolean> {
  return (await readFile(new URL(name, FOLDER), 'utf8')) === text;
}

if (process.argv.includes('--check')) {
  for (const [name, text] of FILES) {
    if (await isFresh(name, text)) continue;
    console.error(`demo/data/${name} is out of date: run node --import tsx src/tools/make-eksempelby.ts`);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of FILES) {
    await writeFile(new URL(name, FOLDER), text);
    console.log(`demo/data/${name}: ${Buffer.byteLength(text)} bytes`);
  }
}
