/**
 * What editors and compilers read of the tags, made from the manifest: types for templates of React, Vue and Svelte, custom
 * data for VS Code, web-types for JetBrains. Reads and writes dist/ only.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './paths.mjs';

/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string }, readonly?: boolean,
 *   kind?: string, static?: boolean, attribute?: string, fieldName?: string }} Entry
 * @typedef {{ name: string, tagName: string, summary?: string, description?: string, attributes?: Entry[],
 *   members?: Entry[], events?: Entry[], cssParts?: Entry[], cssProperties?: Entry[] }} Tag
 */

/** Attributes that take one or some of few words; the words stand in the description, between backticks. */
const ENUMERATED = new Set(['form', 'group', 'of', 'view', 'scale', 'relation', 'classes', 'shape', 'show']);

/** @returns {Tag[]} in the order of their names */
function readTags() {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  return modules
    .flatMap((/** @type {{ declarations?: Tag[] }} */ { declarations = [] }) => declarations)
    .filter((/** @type {Tag} */ { tagName }) => tagName)
    .sort((/** @type {Tag} */ a, /** @type {Tag} */ b) => (a.tagName < b.tagName ? -1 : 1));
}

/**
 * The words that an attribute takes; empty where it takes any.
 * @param {Entry} attribute
 * @param {readonly Tag[]} tags
 * @returns {string[]}
 */
export function valuesOf({ name, description = '' }, tags) {
  if (!ENUMERATED.has(name)) return [];
  const [said = ''] = description.split(/\bDefault\b/);
  const other = /`<([\w-]+) ([\w-]+)>`/.exec(said);
  const named = tags
    .find(({ tagName }) => tagName === other?.[1])
    ?.attributes?.find((entry) => entry.name === other?.[2]);
  if (named) return valuesOf(named, tags);
  const words = [...said.matchAll(/`([a-z][a-z -]*)`/g)].flatMap(([, words = '']) => words.split(' '));
  return [...new Set(words)];
}

const oneLine = (/** @type {string | undefined} */ text) => (text ?? '').replace(/\s+/g, ' ').trim();
const comment = (/** @type {string | undefined} */ text) => `  /** ${oneLine(text).replaceAll('*/', '*\\/')} */`;

/**
 * @param {Tag} tag
 * @param {Entry} member
 * @param {readonly Tag[]} tags
 */
function typeOf({ name: className }, member, tags) {
  const text = member.type?.text ?? '';
  const attribute = member.attribute ?? member.name;
  const values = valuesOf({ ...member, name: attribute }, tags);
  const words = values.map((value) => `'${value}'`).join(' | ') || 'string';
  if (text === 'readonly string[]')
    return values.length > 1
      ? `string | readonly (${words})[]`
      : `string | readonly ${values.length ? `(${words})` : words}[]`;
  if (/^string\b/.test(text)) return words;
  if (/^number\b/.test(text)) return 'number | `${number}`';
  if (text === 'boolean') return "boolean | ''";
  return `${className}['${member.name}']`;
}

/**
 * Everything that a template may set: the properties, and the attributes that are called otherwise.
 * @param {Tag} tag
 * @param {readonly Tag[]} tags
 */
function propsOf(tag, tags) {
  const settable = (tag.members ?? []).filter((entry) => entry.kind === 'field' && !entry.readonly && !entry.static);
  return settable.flatMap((member) => {
    const names = new Set([member.name, member.attribute ?? member.name]);
    const type = typeOf(tag, member, tags);
    return [...names].flatMap((name) => [
      comment(member.description),
      `  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`,
    ]);
  });
}

/** @param {readonly Tag[]} tags */
function tagsFile(tags) {
  const parts = tags.map((tag) =>
    [
      `/** ${oneLine(tag.summary ?? tag.description)} */`,
      `export interface ${tag.name}Props {`,
      ...propsOf(tag, tags),
      '}',
      '',
    ].join('\n'),
  );
  return `/** What templates may say of each tag. Made from the manifest. */
import type { ${tags.map(({ name }) => name).join(', ')}, Issue, PeriodDetail, SelectDetail } from '../index.js';

/** The events of the tags, by name. */
export interface BydelEvents {
  /** The reader chooses something. Bubbles; preventDefault stops the change. */
  'bydel-select': CustomEvent<SelectDetail>;
  /** The reader chooses a period. Bubbles; preventDefault stops it. */
  'bydel-period': CustomEvent<PeriodDetail>;
  /** Drawn. Does not bubble. */
  'bydel-ready': CustomEvent<{ readonly issues: readonly Issue[] }>;
  /** Could not be drawn. Does not bubble. */
  'bydel-error': CustomEvent<{ readonly code: string; readonly message: string; readonly pointer: string }>;
}

${parts.join('\n')}
export interface BydelTags {
${tags.map(({ tagName, name }) => `  '${tagName}': { readonly element: ${name}; readonly props: ${name}Props };`).join('\n')}
}
`;
}

const REACT = `/** \`import type {} from 'bydelsblik/react'\`: the tags in JSX of React 19, with events as \`onbydel-select\`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BydelEvents, BydelTags } from './tags.js';

type Handlers = { [Name in keyof BydelEvents as \`on\${Name}\`]?: (event: BydelEvents[Name]) => void };
type Element<Tag extends keyof BydelTags> = BydelTags[Tag]['element'];
type Elements = {
  [Tag in keyof BydelTags]: Omit<DetailedHTMLProps<HTMLAttributes<Element<Tag>>, Element<Tag>>, keyof BydelTags[Tag]['props']> &
    BydelTags[Tag]['props'] &
    Handlers;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const VUE = `/** \`import type {} from 'bydelsblik/vue'\`: the tags in templates of Vue 3, with events as \`@bydel-select\`. */
import type { HTMLAttributes, VNodeProps } from 'vue';
import type { BydelEvents, BydelTags } from './tags.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Handlers = { [Name in keyof BydelEvents as \`on\${Capitalize<Camel<Name>>}\`]?: (event: BydelEvents[Name]) => void };
type Components = {
  [Tag in keyof BydelTags]: new () => BydelTags[Tag]['element'] & {
    readonly $props: BydelTags[Tag]['props'] & Omit<HTMLAttributes, keyof BydelTags[Tag]['props']> & VNodeProps & Handlers;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

const SVELTE = `/** \`import type {} from 'bydelsblik/svelte'\`: the tags in templates of Svelte 5, with events as \`onbydel-select\`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { BydelEvents, BydelTags } from './tags.js';

type Handlers = { [Name in keyof BydelEvents as \`on\${Name}\`]?: (event: BydelEvents[Name]) => void };
type Elements = {
  [Tag in keyof BydelTags]: Omit<HTMLAttributes<BydelTags[Tag]['element']>, keyof BydelTags[Tag]['props']> &
    BydelTags[Tag]['props'] &
    Handlers;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** @param {readonly Tag[]} tags */
function vscodeData(tags) {
  return {
    version: 1.1,
    tags: tags.map((tag) => ({
      name: tag.tagName,
      description: oneLine(tag.summary ?? tag.description),
      attributes: (tag.attributes ?? []).map((attribute) => {
        const values = valuesOf(attribute, tags).map((name) => ({ name }));
        const { name, description } = attribute;
        return { name, description: oneLine(description), ...(values.length > 0 && { values }) };
      }),
    })),
  };
}

/**
 * @param {readonly Tag[]} tags
 * @param {string} version
 */
function webTypes(tags, version) {
  const brief = (/** @type {readonly Entry[]} */ entries = []) =>
    entries.map(({ name, description }) => ({ name, description: oneLine(description) }));
  const elements = tags.map((tag) => ({
    name: tag.tagName,
    description: oneLine(tag.summary ?? tag.description),
    attributes: (tag.attributes ?? []).map((attribute) => {
      const { name, description, type } = attribute;
      const words = valuesOf(attribute, tags).map((value) => `'${value}'`);
      const isList = type?.text === 'readonly string[]';
      const shape = words.length > 0 && !isList ? words.join(' | ') : isList ? 'string' : (type?.text ?? 'string');
      return { name, description: oneLine(description), required: false, value: { type: shape } };
    }),
    js: {
      properties: brief((tag.members ?? []).filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)),
      events: brief(tag.events),
    },
    css: { parts: brief(tag.cssParts), properties: brief(tag.cssProperties) },
  }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'bydelsblik',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements } },
  };
}

export function writeTagTypes() {
  const tags = readTags();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist/types');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tags.d.ts'), tagsFile(tags));
  for (const [name, text] of Object.entries({ react: REACT, vue: VUE, svelte: SVELTE })) {
    writeFileSync(join(folder, `${name}.d.ts`), text);
    writeFileSync(join(folder, `${name}.js`), '// Types only.\nexport {};\n');
  }
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(root, 'dist/vscode.html-custom-data.json'), json(vscodeData(tags)));
  writeFileSync(join(root, 'dist/web-types.json'), json(webTypes(tags, version)));
}

if (isMain(import.meta.url)) writeTagTypes();
