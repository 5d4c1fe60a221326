import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkDocument } from '../../src/data/check-document.js';
import type { Issue, IssueCode } from '../../src/model/issues.js';
import { assertKnown, readSchema, type SchemaNode } from '../../src/tools/schema-read.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import { changed } from '../helpers/json-pointer.js';
import { compileParts, compileSchema } from './compile-schema.js';

const EXAMPLE = new URL('../../../shared/example-document.json', import.meta.url);
const schema = readSchema();
/** Every definition and every property, by its path in the schema; "" = the document itself. */
const definitionPaths = [
  ['', schema] as const,
  ...Object.entries(schema.$defs).map(([name, node]) => [`/$defs/${name}`, node] as const),
];
const propertyPaths = definitionPaths.flatMap(([path, node]) =>
  Object.entries(node.properties ?? {}).map(([name, property]) => [`${path}/properties/${name}`, property] as const),
);

/** Keys under which a document may hold free text. */
const TEXT_KEYS = [
  ...['title', 'label', 'name', 'text', 'description', 'definition', 'note', 'caveats', 'heading', 'targetGroup'],
  ...['aims', 'role', 'evidence', 'unitLabel', 'numeratorLabel', 'denominatorLabel'],
];

describe('The schema', () => {
  const validate = compileSchema(schema);

  test('accepts a document that uses every part of it', () => {
    assert.equal(validate(FULL_DOCUMENT), true, JSON.stringify(validate.errors));
  });

  const skip = existsSync(EXAMPLE) ? false : 'shared/example-document.json is not beside the repository';
  test('accepts the example document of the contract, and so does the check', { skip }, () => {
    const example: unknown = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
    assert.equal(validate(example), true, JSON.stringify(validate.errors));
    assert.deepEqual(checkDocument(example).issues, []);
  });

  test('uses no keyword that the generators would overlook', () => {
    const node = { type: 'string', minLength: 3 } as SchemaNode;
    assert.throws(() => assertKnown({ properties: { title: node } }), /minLength/);
  });

  test('says of every property what it means, with an example', () => {
    assert.deepEqual(
      propertyPaths.filter(([, { description, examples }]) => !description || !examples?.length).map(([path]) => path),
      [],
    );
  });

  test('is kept by its own examples and defaults', () => {
    const validateAt = compileParts(schema);
    for (const [path, node] of [...definitionPaths, ...propertyPaths]) {
      const values = [...(node.examples ?? []), ...(node.default === undefined ? [] : [node.default])];
      for (const value of values) assert.equal(validateAt(path)(value), true, `${path}: ${JSON.stringify(value)}`);
    }
  });

  test('has free text only under the keys that the contract names', () => {
    const isText = ({ $ref, anyOf, items }: SchemaNode): boolean =>
      $ref === '#/$defs/Text' || Boolean(anyOf?.some(isText)) || (items !== undefined && isText(items));
    const keys = propertyPaths.filter(([, node]) => isText(node)).map(([path]) => path.split('/').at(-1) ?? '');
    assert.deepEqual(
      keys.filter((key) => !TEXT_KEYS.includes(key)),
      [],
    );
  });

  test('has a format for every pattern, so that each has an issue of its own', () => {
    const nodes = [...definitionPaths, ...propertyPaths].filter(([, { pattern, format }]) => pattern && !format);
    assert.deepEqual(
      nodes.map(([path]) => path),
      ['/properties/version'],
    );
  });
});

/** Issues about what several values mean together, of which a schema knows nothing. */
const BEYOND: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'unknown-field',
  'dropped-with',
  'duplicate-id',
  'circular-parent',
  'missing-end',
  'end-before-start',
  'incomplete-limit',
  'person-without-basis',
  'both-given',
  'unknown-category',
  'duplicate-observation',
  'value-and-missing',
  'missing-reason',
  'bad-interval',
]);

function isAboutShape({ code, values }: Issue): boolean {
  // A reference that is no id at all is told as a reference to nothing, which helps more.
  if (code === 'unknown-reference') return !/^[a-z0-9][a-z0-9_.-]*$/.test(String(values['id']));
  // What a record lacks for its meaning, not for its shape.
  return !BEYOND.has(code) && !['benchmark', 'href'].includes(String(values['property']));
}

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pointersIn(child, `${at}/${key}`))];
}

describe('The check and the schema', () => {
  const validate = compileSchema(schema);
  const replacements: readonly unknown[] = [
    undefined,
    null,
    'x',
    'X y',
    '2024',
    -1,
    1.5,
    7,
    true,
    [],
    {},
    ['x'],
    { id: 3 },
  ];

  // Outlines pass as they are, and what lies in a list of one is the list's business.
  const pointers = pointersIn(FULL_DOCUMENT).filter(
    (pointer) => pointer !== '' && !/^\/geography\/data\//.test(pointer),
  );

  for (const replacement of replacements) {
    test(`agree wherever ${JSON.stringify(replacement) ?? 'nothing'} stands instead of a value`, () => {
      for (const pointer of pointers) {
        const document = changed(FULL_DOCUMENT, pointer, replacement);
        const issues = checkDocument(document).issues;
        const shape = issues.filter(isAboutShape);
        assert.equal(shape.length === 0, validate(document), `${pointer}: ${JSON.stringify(shape)}`);
      }
    });
  }
});
