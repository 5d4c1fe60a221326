/** Prints the document schema as TypeScript: one named, read-only type per definition, with the schema's own words. */
import { definitionName } from './schema-read.js';
import type { DocumentSchema, SchemaNode, TypeName } from './schema-read.js';

const PRIMITIVES: Readonly<Record<TypeName, string>> = {
  object: 'Readonly<Record<string, unknown>>',
  array: 'readonly unknown[]',
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

function arrayType(node: SchemaNode): string {
  const item = node.items ? typeText(node.items) : 'unknown';
  if (node.minItems !== undefined && node.minItems === node.maxItems) {
    return `readonly [${Array(node.minItems).fill(item).join(', ')}]`;
  }
  return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
}

function typeText(node: SchemaNode): string {
  if (node.$ref) return definitionName(node.$ref);
  if (node.anyOf) return node.anyOf.map(typeText).join(' | ');
  if (node.enum) return node.enum.map((value) => `'${value}'`).join(' | ');
  if (node.type === 'array') return arrayType(node);
  if (typeof node.additionalProperties === 'object') {
    return `Readonly<Record<string, ${typeText(node.additionalProperties)}>>`;
  }
  return [node.type ?? []]
    .flat()
    .map((name) => PRIMITIVES[name])
    .join(' | ');
}

/** Words in lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function comment(node: SchemaNode, indent: string): string {
  const fallback = node.default === undefined ? '' : ` Default: ${JSON.stringify(node.default)}.`;
  const lines = wrap(`${node.description ?? ''}${fallback}`, 117 - indent.length - 3);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** "start type;", with a long union over several lines. */
function statement(start: string, node: SchemaNode, indent: string): string {
  const type = typeText(node);
  if (`${indent}${start} ${type};`.length <= 120) return `${indent}${start} ${type};\n`;
  return `${indent}${start}\n${type
    .split(' | ')
    .map((one) => `${indent}  | ${one}`)
    .join('\n')};\n`;
}

function propertyText(name: string, node: SchemaNode, required: boolean): string {
  const key = /^[A-Za-z$]\w*$/.test(name) ? name : `'${name}'`;
  return comment(node, '  ') + statement(`readonly ${key}${required ? '' : '?'}:`, node, '  ');
}

function definitionText(name: string, node: SchemaNode): string {
  if (!node.properties) return comment(node, '') + statement(`export type ${name} =`, node, '');
  const properties = Object.entries(node.properties).map(([key, child]) =>
    propertyText(key, child, node.required?.includes(key) ?? false),
  );
  if (node.additionalProperties === true) properties.push('  readonly [name: string]: unknown;\n');
  return `${comment(node, '')}export interface ${name} {\n${properties.join('')}}\n`;
}

/** The whole of `generated/document.ts`. */
export function printTypes(schema: DocumentSchema): string {
  const definitions = [[schema.title, schema] as const, ...Object.entries(schema.$defs)];
  return [
    '/* Generated from document.schema.json by `npm run generate`. Do not edit. */\n',
    ...definitions.map(([name, node]) => definitionText(name, node)),
  ].join('\n');
}
