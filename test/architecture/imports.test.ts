/** The direction of imports (CONTRIBUTING.md draws it). What is not listed here is forbidden. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { readSourceFiles, visitAll, type Import, type SourceFile } from './source-files.js';

interface Rule {
  /** Folders below src/, or single files, whose code may be used. */
  readonly code: readonly string[];
  /** Of these, types only. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Heavy, and with expressions: only where every option is fixed. */
const VEGA = ['vega', 'vega-embed', 'vega-interpreter', 'vega-lite'];

const RULES: Readonly<Record<string, Rule>> = {
  schema: { code: [] },
  model: { code: ['schema'] },
  analysis: { code: ['schema', 'model'] },
  i18n: { code: [], types: ['model', 'schema', 'view', 'embed', 'a11y/key-map'] },
  theme: { code: ['view/scene'], packages: ['lit'] },
  view: { code: ['schema', 'model', 'analysis', 'i18n'], packages: ['d3'] },
  render: { code: ['view', 'i18n', 'theme', 'model/period'], packages: ['lit', ...VEGA] },
  a11y: { code: ['i18n'], types: ['view', 'lit'] },
  export: { code: ['model/plain-letters', 'view', 'i18n', 'theme', 'render'] },
  data: { code: ['schema', 'model', 'analysis'], types: ['view/scene'] },
  importers: {
    code: ['schema', 'model', 'data/json-place', 'data/own-worker'],
    packages: ['topojson-client', 'topojson-server', 'topojson-simplify'],
  },
  cli: {
    code: [
      ...['schema', 'model', 'analysis', 'importers', 'data', 'i18n'],
      ...['view', 'render/static', 'theme/default-theme', 'export'],
    ],
    packages: ['node:fs', 'node:path', 'node:util'],
  },
  controllers: { code: ['model', 'view', 'data', 'i18n', 'theme', 'a11y'], types: ['lit'] },
  embed: { code: ['i18n/embed', 'view/dashboard/allowed-attributes'] },
  elements: {
    code: [
      ...['schema', 'model', 'analysis', 'i18n', 'theme', 'view', 'render'],
      ...['a11y', 'export', 'data', 'controllers', 'elements'],
    ],
    packages: ['lit'],
  },
};

/** Entry points: their own short lists. `index` re-exports; the autoloader must not pull in Lit. */
const ENTRIES: Readonly<Record<string, Rule>> = {
  index: { code: Object.keys(RULES) },
  importers: { code: ['importers', 'i18n/importers'], types: ['model'] },
  analysis: { code: ['analysis'], types: ['model', 'schema'] },
  define: { code: ['elements'] },
  autoload: {
    code: ['show-failure', 'i18n/describe-issue', 'data/json-place', 'elements'],
    types: ['model/issues'],
  },
  'show-failure': { code: ['i18n/load-failed'] },
  classic: { code: ['classic-start', 'define'] },
  'classic-start': { code: ['show-failure'] },
};

/** What a view may take from d3: calculation, never the DOM. */
const CALCULATING_D3 = [
  'array',
  'scale',
  'shape',
  'time',
  'geo',
  'quadtree',
  'force',
  'format',
  'time-format',
  'interpolate',
  'path',
];

const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts']);

const files = readSourceFiles();
const isIn = (place: string, target: string) => target === place || target.startsWith(`${place}/`);

function isAllowed(file: SourceFile, { target, isTypeOnly, isPackage }: Import): boolean {
  const rule = file.folder ? RULES[file.folder] : ENTRIES[file.path];
  if (!rule) return false;
  if (!isPackage && file.folder && isIn(file.folder, target)) return true;
  const places = isPackage ? (rule.packages ?? []) : rule.code;
  return [...places, ...(isTypeOnly ? (rule.types ?? []) : [])].some((place) => isIn(place, target));
}

/** Every circle of modules that load each other, as "a → b → a". */
function circles(): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    const loaded = byPath.get(path)?.imports.filter((entry) => !entry.isTypeOnly && !entry.isDynamic) ?? [];
    for (const { target } of loaded) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

describe('imports', () => {
  it('run one way between the folders', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((entry) => !isAllowed(file, entry))
        .map(({ target, isTypeOnly }) => `src/${file.path}.ts may not import ${target}${isTypeOnly ? ' (type)' : ''}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('of Vega stand in one file, which nothing imports but on first use', () => {
    const isVega = ({ target }: Import): boolean => VEGA.some((name) => isIn(name, target));
    const importers = files.filter(({ imports }) => imports.some(isVega)).map(({ path }) => path);
    assert.deepEqual(importers, ['render/vega/mount-chart']);
    const direct = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isTypeOnly, isDynamic }) => target === importers[0] && !isTypeOnly && !isDynamic)
        .map(() => path),
    );
    assert.deepEqual(direct, []);
  });

  it('form no circle', () => {
    assert.deepEqual(circles(), []);
  });

  it('take from d3 only what calculates', async () => {
    const modules = await Promise.all(CALCULATING_D3.map((name) => import(`d3-${name}`) as Promise<object>));
    const allowed = new Set(modules.flatMap((module) => Object.keys(module)));
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((entry) => entry.target === 'd3' && !entry.isTypeOnly)
        .flatMap(({ names }) => (names.length > 0 ? names : ['*']))
        .filter((name) => !allowed.has(name))
        .map((name) => `src/${path}.ts: ${name}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the autoloader', () => {
  it('brings nothing with it but its one sentence: all else is loaded when it is needed', () => {
    const { imports } = files.find(({ path }) => path === 'autoload')!;
    const brought = imports.filter(({ isTypeOnly, isDynamic }) => !isTypeOnly && !isDynamic);
    assert.deepEqual(
      brought.map(({ target }) => target),
      ['show-failure'],
    );
  });
});

describe('the network', () => {
  it('is reached from data/ only', () => {
    const found: string[] = [];
    for (const { path, folder, tree } of files) {
      if (folder === 'data') continue;
      visitAll(tree, (node) => {
        if (ts.isIdentifier(node) && NETWORK.has(node.text)) found.push(`src/${path}.ts: ${node.text}`);
      });
    }
    assert.deepEqual(found, []);
  });
});
