/** Prints the document schema as a page to read: one table per record, one section per sort of value, all linked. */
import { format, resolveConfig } from 'prettier';
import { definitionName } from './schema-read.js';
import type { DocumentSchema, SchemaNode } from './schema-read.js';

const INTRODUCTION = `# The document, field by field

Generated from \`src/schema/document.schema.json\` by \`npm run generate\`. Do not edit.

One JSON document carries everything that the widgets draw. Fields that the library does not know are kept aside and
reported. The smallest part that is wrong is left out and reported, and the rest is drawn. Dates stand for themselves
in every time zone. Examples are constructed.
`;

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

/** Text as a table cell can hold it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function limits({ minimum, maximum }: SchemaNode): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}

function typeText(node: SchemaNode): string {
  if (node.$ref) return link(definitionName(node.$ref));
  if (node.anyOf) return node.anyOf.map(typeText).join(' or ');
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' ');
  if (Array.isArray(node.type)) return node.type.join(' or ');
  if (node.type === 'array') {
    const count = node.minItems !== undefined && node.minItems === node.maxItems ? `${node.minItems} ` : '';
    return `list of ${count}${node.items ? typeText(node.items) : 'anything'}`;
  }
  if (typeof node.additionalProperties === 'object') return `object of ${typeText(node.additionalProperties)}`;
  return `${String(node.type)}${limits(node)}`;
}

function propertyRow(name: string, node: SchemaNode, isRequired: boolean): string {
  const cells = [
    `\`${name}\``,
    typeText(node),
    isRequired ? 'yes' : '',
    node.default === undefined ? '' : code(node.default),
    node.description ?? '',
    node.examples?.[0] === undefined ? '' : code(node.examples[0]),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function valueText(node: SchemaNode): string {
  const lines = [`Type: ${node.references ? `id of one of the document's ${node.references}` : typeText(node)}.`];
  if (node.pattern) lines.push(`Pattern: \`${node.pattern}\`.`);
  if (node.examples) lines.push(`Examples: ${node.examples.map(code).join(', ')}.`);
  return lines.join('\n\n');
}

function section(name: string, node: SchemaNode): string {
  const rows = Object.entries(node.properties ?? {}).map(([key, child]) =>
    propertyRow(key, child, node.required?.includes(key) ?? false),
  );
  const table = [
    '| property | type | required | default | meaning | example |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const body = rows.length > 0 ? [...table, ...rows].join('\n') : valueText(node);
  return `## ${name}\n\n${node.description ?? ''}\n\n${body}\n`;
}

function contents(schema: DocumentSchema): string {
  const names = [schema.title, ...Object.keys(schema.$defs)];
  const records = names.filter((name) => name === schema.title || schema.$defs[name]?.properties);
  const values = names.filter((name) => !records.includes(name));
  const list = (some: readonly string[]): string => [...some].sort().map(link).join(' · ');
  return `Records: ${list(records)}\n\nValues: ${list(values)}\n`;
}

/** The whole of `stories/schema-reference.md`. */
export async function printReference(schema: DocumentSchema, path: string): Promise<string> {
  const definitions = [[schema.title, schema] as const, ...Object.entries(schema.$defs)];
  const sections = definitions.map(([name, node]) => section(name, node));
  const text = [INTRODUCTION, contents(schema), ...sections].join('\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}
