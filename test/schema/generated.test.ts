import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSchema } from '../../src/tools/schema-read.js';
import { printKeys } from '../../src/tools/key-reference.js';
import { printReference } from '../../src/tools/schema-reference.js';
import {
  printFurtherRules,
  printGeographyRules,
  printInitiativeRules,
  printRules,
} from '../../src/tools/schema-rules.js';
import { printTypes } from '../../src/tools/schema-types.js';

const schema = readSchema();
const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const ADVICE = 'document.schema.json has changed: run `npm run generate` and commit what it writes';

describe('What is generated from the schema', () => {
  const reference = pathOf('stories/schema-reference.md');
  const files: readonly (readonly [path: string, print: () => string | Promise<string>])[] = [
    [pathOf('src/schema/generated/document.ts'), () => printTypes(schema)],
    [pathOf('src/schema/generated/rules.ts'), () => printRules(schema)],
    [pathOf('src/schema/generated/geography-rules.ts'), () => printGeographyRules(schema)],
    [pathOf('src/schema/generated/initiative-rules.ts'), () => printInitiativeRules(schema)],
    [pathOf('src/schema/generated/further-rules.ts'), () => printFurtherRules(schema)],
    [reference, () => printReference(schema, reference)],
    [pathOf('stories/keyboard.md'), () => printKeys(pathOf('stories/keyboard.md'))],
  ];

  for (const [path, print] of files) {
    test(`is fresh: ${path.split('/').at(-1)}`, async () => {
      assert.ok(readFileSync(path, 'utf8') === (await print()), ADVICE);
    });
  }

  test('links in the reference page only to sections that are there', async () => {
    const page = await printReference(schema, reference);
    const sections = new Set([...page.matchAll(/^## (.+)$/gm)].map(([, name]) => `#${name?.toLowerCase()}`));
    const links = [...page.matchAll(/\]\((#[^)]+)\)/g)].map(([, target]) => target!);
    assert.ok(links.length > 300);
    assert.deepEqual(
      links.filter((target) => !sections.has(target)),
      [],
    );
  });
});
