import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/data/check-document.js';
import type { Document } from '../../src/schema/generated/document.js';
import { closest, readDemoPart, tagsOf, type PageTag } from './read-page.js';

const COMMON = ['src', 'source', 'heading', 'heading-level', 'lang', 'view', 'eager'];

/** The contract's tags of this version with their attributes; `id` belongs to every tag of HTML. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  'bydel-source': ['src', 'id', 'lang', 'integrity', 'refresh', 'timeout'],
  'bydel-indicator': [
    ...COMMON,
    ...['indicator', 'form', 'area', 'areas', 'indicators', 'benchmark', 'period', 'from', 'to', 'category', 'show'],
  ],
  'bydel-timeline': [...COMMON, 'group', 'areas', 'themes', 'from', 'to', 'show'],
  'bydel-network': [...COMMON, 'form', 'networks', 'actor', 'steps', 'period', 'show'],
  'bydel-map': [...COMMON, 'form', 'indicator', 'area', 'period', 'classes', 'shape', 'benchmark', 'show'],
  'bydel-table': [...COMMON, 'of', 'indicator', 'areas'],
};

const LINKS = ['href', 'src', 'data-open', 'action', 'srcset', 'poster'];

const html = readDemoPart('index.html');
const tags = tagsOf(html);
const widgets = tags.filter(({ name }) => name.startsWith('bydel-') && name !== 'bydel-source');
const inlineScripts = tags.filter(({ name, attributes }) => name === 'script' && !attributes['src']);
const startText = tags.find(({ attributes }) => attributes['id'] === 'bench-text')?.text ?? '';

const place = ({ name, attributes }: PageTag): string => `<${name} ${JSON.stringify(attributes)}>`;
const readJson = (text: string): Document => JSON.parse(text) as Document;

function documentOf(source: PageTag): Document {
  const { src } = source.attributes;
  if (src) return readJson(readDemoPart(src));
  return readJson(inlineScripts.find(({ parent }) => parent === source)?.text ?? '');
}

/** The document that a widget shows: its own, that of the source it names, else that of the source around it. */
function shownDocument(widget: PageTag): Document {
  const { src, source } = widget.attributes;
  if (src) return readJson(readDemoPart(src));
  const named = tags.find(({ name, attributes }) => name === 'bydel-source' && attributes['id'] === source);
  const found = source ? named : closest(widget, 'bydel-source');
  assert.ok(found, `${place(widget)} has no source`);
  return documentOf(found);
}

describe('the demo page', () => {
  it('holds no script or style of its own that the strict policy would stop', () => {
    assert.deepEqual(
      inlineScripts.filter(({ attributes }) => attributes['type'] !== 'application/json').map(place),
      [],
    );
    assert.deepEqual(tags.filter(({ name }) => name === 'style').map(place), []);
    const named = tags.filter(({ attributes }) => Object.keys(attributes).some((key) => /^(style|on.*)$/.test(key)));
    assert.deepEqual(named.map(place), []);
  });

  it('has relative links only, and every one leads to something', () => {
    const links = tags.flatMap((tag) => LINKS.flatMap((key) => tag.attributes[key] ?? []));
    assert.ok(links.length > 10);
    for (const link of links) {
      assert.doesNotMatch(link, /^([a-z][a-z\d+.-]*:|\/)/i);
      if (link.startsWith('../dist/')) continue;
      const isThere = link.startsWith('#')
        ? tags.some(({ attributes }) => attributes['id'] === link.slice(1))
        : existsSync(new URL(`../../demo/${link}`, import.meta.url));
      assert.ok(isThere, `${link} leads nowhere`);
    }
  });

  it('gives every id once', () => {
    const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('uses the tags and attributes of the contract', () => {
    for (const tag of tags.filter(({ name }) => name.includes('-'))) {
      assert.ok(CONTRACT[tag.name], `${place(tag)} is in no contract`);
      for (const key of Object.keys(tag.attributes))
        assert.ok(CONTRACT[tag.name]?.includes(key), `${place(tag)}: ${key}`);
    }
  });

  it('shows every way of giving a widget its document', () => {
    assert.ok(widgets.some((widget) => closest(widget, 'bydel-source')?.attributes['src']));
    assert.ok(widgets.some(({ attributes }) => attributes['source']));
    assert.ok(widgets.some(({ attributes }) => attributes['src']));
    assert.ok(widgets.some((widget) => closest(widget, 'bydel-source') === inlineScripts[0]?.parent));
  });

  it('asks for indicators and areas that its documents have', () => {
    for (const widget of widgets) {
      const { indicators = [], areas = [] } = shownDocument(widget);
      const { indicator, area, areas: list = '', benchmark = 'none' } = widget.attributes;
      const known = new Set([...areas.map(({ id }) => id), 'none', 'twins']);
      const asked = [area ?? [], benchmark, list.split(/[\s,]+/).filter(Boolean)].flat();
      for (const id of asked) assert.ok(known.has(id), `${place(widget)}: no area ${id}`);
      if (indicator)
        assert.ok(
          indicators.some(({ id }) => id === indicator),
          `${place(widget)}: no such indicator`,
        );
    }
  });

  it('puts something to read in every widget for the time before the script runs', () => {
    for (const widget of widgets) assert.match(widget.text, /\p{L}{3}/u, place(widget));
  });

  it('says everything in its two-language part in both languages', () => {
    const inPart = tags.filter(
      (tag) => closest(tag, 'main') && tag.attributes['lang'] && /^(h\d|p|ul)$/.test(tag.name),
    );
    const count = (lang: string): number => inPart.filter(({ attributes }) => attributes['lang'] === lang).length;
    assert.ok(count('da') > 10);
    assert.equal(count('da'), count('en'));
  });

  it('has documents without a problem, but for the one that shows three', () => {
    const counts = inlineScripts.map(({ text }) => checkDocument(readJson(text)).issues.length);
    assert.deepEqual(counts, [0, 3]);
  });
});

describe('the try-it pane', () => {
  it('starts with a small document without a problem', () => {
    const { document, issues } = checkDocument(readJson(startText));
    assert.deepEqual(issues, []);
    assert.equal(document?.indicators?.length, 2);
    assert.ok(startText.length < 8_000);
  });
});
