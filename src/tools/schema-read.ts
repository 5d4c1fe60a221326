/**
 * Reads the document schema for the generators. Knows the part of JSON Schema that the document schema uses, and
 * refuses any other keyword, so that no generated file can leave a rule out in silence.
 */
import { readFileSync } from 'node:fs';

export type TypeName = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** A schema or a part of one. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** Part of the document in which the id must exist: an annotation of our own. */
  readonly references?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

export interface DocumentSchema extends SchemaNode {
  readonly title: string;
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}

const KEYWORDS = new Set([
  ...['$ref', 'type', 'enum', 'anyOf', 'properties', 'required', 'additionalProperties', 'items', 'minItems'],
  ...[
    'maxItems',
    'pattern',
    'format',
    'references',
    'maxLength',
    'minimum',
    'maximum',
    'description',
    'default',
    'examples',
  ],
]);
const ROOT_KEYWORDS = new Set(['$schema', '$id', '$defs', 'title']);

/** @throws where the schema uses a keyword that the generators would overlook */
export function assertKnown(node: SchemaNode, where = ''): void {
  for (const keyword of Object.keys(node)) {
    if (KEYWORDS.has(keyword) || (where === '' && ROOT_KEYWORDS.has(keyword))) continue;
    throw new Error(`document.schema.json: the generators do not know "${keyword}" at "${where}".`);
  }
  for (const [name, child] of Object.entries(node.properties ?? {})) assertKnown(child, `${where}/${name}`);
  for (const child of node.anyOf ?? []) assertKnown(child, `${where}/anyOf`);
  if (node.items) assertKnown(node.items, `${where}/items`);
  if (typeof node.additionalProperties === 'object') assertKnown(node.additionalProperties, `${where}/*`);
}

/** The document schema. Throws where it uses a keyword that the generators would overlook. */
export function readSchema(): DocumentSchema {
  const text = readFileSync(new URL('../schema/document.schema.json', import.meta.url), 'utf8');
  const schema = JSON.parse(text) as DocumentSchema;
  assertKnown(schema);
  for (const [name, definition] of Object.entries(schema.$defs)) assertKnown(definition, name);
  return schema;
}

/** "#/$defs/Area" → "Area". */
export function definitionName(ref: string): string {
  return ref.slice('#/$defs/'.length);
}
