/**
 * Writes what is generated: from the document schema types, rules and reference page, from the key map the page of keys. With
 * `--check` it writes nothing and fails where a file is not what its source says.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printKeys } from './key-reference.js';
import { readSchema } from './schema-read.js';
import { printReference } from './schema-reference.js';
import { printFurtherRules, printGeographyRules, printInitiativeRules, printRules } from './schema-rules.js';
import { printTypes } from './schema-types.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REFERENCE = 'stories/schema-reference.md';
const KEYS = 'stories/keyboard.md';

const schema = readSchema();
const files: readonly (readonly [path: string, text: string])[] = [
  ['src/schema/generated/document.ts', printTypes(schema)],
  ['src/schema/generated/rules.ts', printRules(schema)],
  ['src/schema/generated/geography-rules.ts', printGeographyRules(schema)],
  ['src/schema/generated/initiative-rules.ts', printInitiativeRules(schema)],
  ['src/schema/generated/further-rules.ts', printFurtherRules(schema)],
  [REFERENCE, await printReference(schema, ROOT + REFERENCE)],
  [KEYS, await printKeys(ROOT + KEYS)],
];

function isFresh([path, text]: readonly [string, string]): boolean {
  return existsSync(ROOT + path) && readFileSync(ROOT + path, 'utf8') === text;
}

if (process.argv.includes('--check')) {
  const stale = files.filter((file) => !isFresh(file)).map(([path]) => path);
  if (stale.length > 0) {
    console.error(`Not what its source says: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of files) writeFileSync(ROOT + path, text);
}
