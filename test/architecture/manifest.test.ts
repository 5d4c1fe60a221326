/** The manifest is what editors and vendors read: it names exactly the public tags, and says what everything is for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readSourceFiles, root } from './source-files.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Entry {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8')) as Manifest;
const tags = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((entry) => (entry.tagName ? [[entry.tagName, entry]] : [])),
);

const namesOf = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();

const WIDGET = {
  attributes: ['eager', 'heading', 'heading-level', 'source', 'src', 'view'],
  members: ['data', 'document', 'issues', 'ready', 'toCSV', 'toPNG', 'toSVG'],
  events: ['bydel-error', 'bydel-period', 'bydel-ready', 'bydel-select'],
  parts: ['actions', 'base', 'figure', 'heading', 'legend', 'message', 'source', 'summary', 'table'],
};

/** What the public contract promises of each tag. */
const PROMISED = new Map([
  [
    'bydel-source',
    {
      attributes: ['integrity', 'refresh', 'src', 'timeout'],
      members: ['data', 'document', 'issues', 'ready'],
      events: ['bydel-error', 'bydel-ready'],
      parts: [],
    },
  ],
  [
    'bydel-indicator',
    {
      ...WIDGET,
      attributes: [
        ...WIDGET.attributes,
        ...[
          'area',
          'areas',
          'benchmark',
          'category',
          'form',
          'from',
          'indicator',
          'indicators',
          'period',
          'show',
          'to',
        ],
      ].sort(),
    },
  ],
  ['bydel-chart', { ...WIDGET, attributes: [...WIDGET.attributes, 'areas', 'form', 'indicator', 'spec-src'].sort() }],
  ['bydel-dashboard', WIDGET],
  [
    'bydel-timeline',
    {
      ...WIDGET,
      attributes: [...WIDGET.attributes, 'areas', 'from', 'group', 'indicator', 'show', 'themes', 'to'].sort(),
    },
  ],
  [
    'bydel-network',
    {
      ...WIDGET,
      attributes: [...WIDGET.attributes, 'actor', 'form', 'networks', 'period', 'show', 'steps'].sort(),
    },
  ],
  [
    'bydel-map',
    {
      ...WIDGET,
      attributes: [
        ...WIDGET.attributes,
        ...['area', 'benchmark', 'classes', 'form', 'indicator', 'period', 'shape', 'show'],
      ].sort(),
    },
  ],
  ['bydel-criteria', { ...WIDGET, attributes: [...WIDGET.attributes, 'area', 'period', 'rule-set', 'show'].sort() }],
  [
    'bydel-experiences',
    { ...WIDGET, attributes: [...WIDGET.attributes, 'area', 'indicator', 'relation', 'show', 'theme'].sort() },
  ],
  ['bydel-goals', { ...WIDGET, attributes: [...WIDGET.attributes, 'area'].sort() }],
  ['bydel-potential', { ...WIDGET, attributes: [...WIDGET.attributes, 'area', 'comparison', 'period'].sort() }],
  [
    'bydel-profile',
    {
      ...WIDGET,
      attributes: [...WIDGET.attributes, 'area', 'areas', 'benchmark', 'form', 'indicators', 'period'].sort(),
    },
  ],
  [
    'bydel-twins',
    {
      ...WIDGET,
      attributes: [...WIDGET.attributes, 'area', 'count', 'indicators', 'period', 'scale', 'weights'].sort(),
    },
  ],
  ['bydel-table', { ...WIDGET, attributes: [...WIDGET.attributes, 'areas', 'indicator', 'of'].sort() }],
]);

describe('the manifest', () => {
  it('names exactly the public tags', () => {
    assert.deepEqual([...tags.keys()].sort(), [...PROMISED.keys()].sort());
  });

  it('leads to built files', () => {
    const wrong = modules.map(({ path }) => path).filter((path) => !/^dist\/.*\.js$/.test(path));
    assert.deepEqual(wrong, []);
  });

  for (const [tag, promised] of PROMISED) {
    it(`lists what the contract promises of <${tag}>, and no other attribute, event or part`, () => {
      const declared = tags.get(tag);
      assert.deepEqual(namesOf(declared?.attributes), promised.attributes);
      assert.deepEqual(namesOf(declared?.events), promised.events);
      assert.deepEqual(namesOf(declared?.cssParts), promised.parts);
      const members = namesOf(declared?.members);
      assert.deepEqual(
        promised.members.filter((name) => !members.includes(name)),
        [],
      );
    });

    it(`says of everything in <${tag}> what it is for`, () => {
      const declared = tags.get(tag);
      assert.ok(declared);
      const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;
      const silent = kinds.flatMap((kind) =>
        (declared[kind] ?? []).filter(({ description }) => !description?.trim()).map(({ name }) => `${kind}: ${name}`),
      );
      assert.deepEqual(silent, []);
    });
  }

  it('documents every part and every public custom property that the source uses, and no other', () => {
    const text = readSourceFiles()
      .map(({ tree }) => tree.text)
      .join('\n');
    const parts = [...text.matchAll(/\spart="([^"$]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    assert.deepEqual([...new Set(parts)].sort(), WIDGET.parts);

    const documented = namesOf(tags.get('bydel-indicator')?.cssProperties);
    const used = [...text.matchAll(/--bydel-[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9-]|\$)/g)].map(([name]) => name);
    assert.ok(documented.includes('--bydel-color-accent'));
    assert.deepEqual(
      used.filter((name) => !documented.includes(name)),
      [],
    );
  });
});
