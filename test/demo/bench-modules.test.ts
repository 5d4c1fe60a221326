import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addCell, cellsOf, moveCell, removeCell } from '../../demo/bench/arrange.js';
import { pageText, snippetText, tokensText } from '../../demo/bench/code-text.js';
import { addParts, documentLines, looksLikeDocument } from '../../demo/bench/document-text.js';
import { keysAt, valuesAt, type Schema } from '../../demo/bench/schema-completion.js';
import { packWork, unpackWork } from '../../demo/bench/share.js';
import { attributesFor, optionsFor, tagFor, widgetsOf } from '../../demo/bench/widget-options.js';
import { readWork } from '../../demo/bench/work-store.js';
import { say, WORDS } from '../../demo/bench/words.js';
import { checkDocument } from '../../src/data/check-document.js';
import { mergeParts } from '../../src/importers.js';
import { readDemoPart, tagsOf } from './read-page.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = read('../../src/schema/document.schema.json') as Schema;
const start = JSON.parse(readDemoPart('bench/start.json')) as Record<string, unknown>;
const labels = (proposals: readonly { readonly label: string }[]): string[] => proposals.map(({ label }) => label);

const MANIFEST = {
  modules: [
    {
      declarations: [
        {
          tagName: 'bydel-indicator',
          attributes: [
            { name: 'indicator', type: { text: 'string | undefined' }, description: 'Id of the indicator.' },
            {
              name: 'form',
              type: { text: 'string | undefined' },
              description: '`trend` (over time), `ranking`\nor `gap`. Default by `data`.',
            },
            { name: 'areas', type: { text: 'readonly string[]' }, description: 'Ids of `some`. Default all.' },
            { name: 'period', type: { text: 'string | undefined' }, description: 'Such as `2024`.' },
            { name: 'show', type: { text: 'readonly string[]' }, description: 'Of `benchmark targets`.' },
            { name: 'view', type: { text: "'picture' | 'table' | undefined" } },
            { name: 'src', type: { text: 'string | undefined' } },
          ],
        },
        { tagName: 'bydel-source', attributes: [] },
      ],
    },
  ],
};

describe("the bench's completion", () => {
  it('names the members of the document and of its records, without those that are there', () => {
    const top = labels(keysAt(schema, [], ['title']));
    assert.equal(top[0], 'version');
    assert.ok(top.includes('indicators') && !top.includes('title'));
    assert.ok(labels(keysAt(schema, ['indicators', 0], [])).includes('direction'));
    assert.ok(labels(keysAt(schema, ['dashboard', 'sections', 1, 'widgets', 0], [])).includes('tag'));
    assert.deepEqual(keysAt(schema, ['nothing', 3], []), []);
  });

  it('names the values of a list of words, and the ids of other records', () => {
    assert.ok(labels(valuesAt(schema, ['indicators', 0, 'direction'], start)).includes('"higher-is-worse"'));
    assert.deepEqual(labels(valuesAt(schema, ['indicators', 0, 'source'], start)), ['"own"']);
    assert.ok(labels(valuesAt(schema, ['indicators', 0, 'benchmarks', 0], start)).includes('"kommunen"'));
    assert.deepEqual(valuesAt(schema, ['title'], start), []);
  });

  it('knows whose ids they are by the schema, not by the name of the member', () => {
    const document = { areas: [{ id: 'a' }], actors: [{ id: 'k' }], goals: [{ id: 'g' }], signals: [{ id: 's' }] };
    const at = (...path: (string | number)[]): string[] => labels(valuesAt(schema, path, document));
    assert.deepEqual(at('areas', 0, 'parent'), ['"a"']);
    assert.deepEqual(at('actors', 0, 'parent'), ['"k"']);
    assert.deepEqual(at('goals', 0, 'parent'), ['"g"']);
    assert.deepEqual(at('experiences', 0, 'signal'), ['"s"']);
    assert.deepEqual(at('initiatives', 0, 'goals', 0), ['"g"']);
    assert.deepEqual(at('areas', 0, 'id'), []);
  });
});

describe("the bench's options", () => {
  const widgets = widgetsOf(MANIFEST);

  it('come from the manifest and the document', () => {
    const options = optionsFor(widgets, 'bydel-indicator', start, 'da');
    assert.deepEqual(
      options.map(({ name, kind, choices }) => [name, kind, choices.length]),
      [
        ['indicator', 'one', 2],
        ['form', 'one', 3],
        ['areas', 'some', 5],
        ['period', 'text', 10],
        ['show', 'some', 2],
        ['view', 'one', 2],
      ],
    );
  });

  it('are empty, not broken, over anything else than a document', () => {
    for (const data of [
      null,
      undefined,
      3,
      [],
      { indicators: 'x', areas: [null, 3], observations: { rows: [null] } },
    ]) {
      assert.equal(optionsFor(widgets, 'bydel-indicator', data, 'da').length, 6);
    }
  });

  it('let through what the tag knows', () => {
    const chosen = { form: 'trend', src: 'https://elsewhere', onclick: 'x', view: '', period: 3 };
    assert.deepEqual(attributesFor(widgets, 'bydel-indicator', chosen), [['form', 'trend']]);
  });
});

describe("the bench's widget for what is opened", () => {
  it('stays where the document has what it needs', () => {
    assert.equal(tagFor('bydel-criteria', { indicators: [{}], initiatives: [{}] }), 'bydel-criteria');
    assert.equal(tagFor('bydel-table', { initiatives: [{}] }), 'bydel-table');
  });

  it('is the first that shows something of it elsewhere', () => {
    assert.equal(tagFor('bydel-indicator', { indicators: [], initiatives: [{}], actors: [{}] }), 'bydel-timeline');
    assert.equal(tagFor('bydel-criteria', { areas: [{}], geography: { data: {} } }), 'bydel-map');
    assert.equal(tagFor('bydel-goals', { areas: [{}] }), 'bydel-goals');
  });
});

describe("the bench's text of a document", () => {
  it('holds the same document, a figure a line', async () => {
    for (const path of ['bench/start.json', 'data/fire-kommuner.json']) {
      const document: unknown = JSON.parse(readDemoPart(path));
      const lines = await documentLines(document);
      assert.deepEqual(JSON.parse(lines.join('\n')), document);
      assert.ok(lines.every((line) => line.length < 400));
    }
    assert.deepEqual(await documentLines({ a: undefined, b: [] }), ['{ "b": [] }']);
  });

  it('rests between slices', async () => {
    let [time, rests] = [0, 0];
    const breathe = (): Promise<void> => Promise.resolve(void (rests += 1));
    await documentLines(JSON.parse(readDemoPart('data/fire-kommuner.json')), { breathe, now: () => (time += 10) });
    assert.ok(rests > 2);
  });

  it('tells documents from data', () => {
    assert.ok(looksLikeDocument(start));
    assert.ok(!looksLikeDocument({ version: '2.0', class: 'dataset' }));
    assert.ok(!looksLikeDocument([]));
  });

  it('takes parts into a document without losing what it has', () => {
    const document = {
      ...start,
      goals: [{ id: 'g' }],
      observations: [{ indicator: 'language', area: 'kommunen', period: '2025', value: 1 }],
    };
    const parts = {
      areas: [{ id: 'ny', name: 'Ny', kind: 'district' }],
      observations: { columns: ['indicator', 'area', 'period', 'value'], rows: [['language', 'ny', '2025', 2]] },
    };
    const added = addParts(document, parts, mergeParts as never) as unknown as Record<string, unknown>;
    assert.deepEqual(added['goals'], [{ id: 'g' }]);
    assert.deepEqual((added['observations'] as { rows: unknown[] }).rows.length, 2);
    assert.equal((added['areas'] as unknown[]).length, 6);
  });
});

describe("the bench's dashboard", () => {
  const cell = { tag: 'bydel-table', attributes: {} };
  const tags = (document: unknown): (string | undefined)[] => cellsOf(document).map((one) => one.cell.tag);

  it('gets, moves and loses widgets, and changes nothing in place', () => {
    const before = JSON.stringify(start);
    const added = addCell(start, cell);
    assert.deepEqual(tags(added), ['bydel-indicator', 'bydel-indicator', 'bydel-table']);
    const moved = moveCell(added, cellsOf(added)[2]!, -1);
    assert.deepEqual(tags(moved), ['bydel-indicator', 'bydel-table', 'bydel-indicator']);
    assert.deepEqual(tags(removeCell(moved, cellsOf(moved)[0]!)), ['bydel-table', 'bydel-indicator']);
    assert.equal(JSON.stringify(start), before);
    assert.deepEqual(tags(addCell({}, cell)), ['bydel-table']);
  });

  it('goes over the border of a section', () => {
    const document = { dashboard: { sections: [{ widgets: [{ tag: 'a' }] }, { widgets: [{ tag: 'b' }] }] } };
    const down = moveCell(document, cellsOf(document)[0]!, 1) as typeof document;
    assert.deepEqual(down.dashboard.sections, [{ widgets: [{ tag: 'a' }, { tag: 'b' }] }]);
    assert.deepEqual(tags(moveCell(document, cellsOf(document)[0]!, -1)), ['a', 'b']);
  });
});

describe("the bench's code", () => {
  const chosen = {
    tag: 'bydel-chart',
    address: 'tal.json',
    attributes: [['indicator', 'x"y']] as const,
    lang: 'en',
    spec: '{"title":"</script><img>"}',
    tokens: { '--bydel-color-accent': '#123456', '--bydel-color-ink': 'red;} body{', other: 'x' },
  };

  it('escapes what stands in it', () => {
    const snippet = snippetText(chosen);
    assert.match(snippet, /indicator="x&quot;y"/);
    assert.match(snippet, /lang="en"/);
    assert.equal(snippet.match(/<\/script>/g)?.length, 2);
    assert.doesNotMatch(snippet, /body/);
    assert.match(pageText(chosen, '<b>'), /<title>&lt;b><\/title>/);
  });

  it('leaves the theme out where nothing is set', () => {
    assert.equal(tokensText({}), '');
    assert.doesNotMatch(snippetText({ ...chosen, tokens: {} }), /style/);
  });
});

describe("the bench's links", () => {
  it('bring the work back', async () => {
    const work = { text: JSON.stringify(start), settings: { tag: 'bydel-table' } };
    assert.deepEqual(await unpackWork(await packWork(work)), work);
    assert.equal(await unpackWork('#proev'), undefined);
  });

  it('are refused where they are damaged or unpack to too much', async () => {
    await assert.rejects(unpackWork('#work=????'));
    await assert.rejects(unpackWork('#work=AAAA'));
    const bomb = await packWork('x'.repeat(6_000_000));
    await assert.rejects(unpackWork(bomb), RangeError);
  });

  it('are held to their form', () => {
    assert.equal(readWork({ text: 3 }, []), undefined);
    const work = readWork({ text: '{}', settings: { tag: 'script', values: { a: 1 }, name: '../x.json' } }, [
      'bydel-table',
    ]);
    assert.deepEqual(work?.settings, {
      tag: 'bydel-indicator',
      values: {},
      spec: '',
      tokens: {},
      name: 'mit-dokument.json',
    });
  });
});

describe("the bench's page", () => {
  it('starts with a document without a problem', () => {
    assert.deepEqual(checkDocument(start).issues, []);
  });

  it('says the same in its markup as in its words, and has relative links only', () => {
    const tags = tagsOf(readDemoPart('bench.html'));
    for (const { attributes, text } of tags) {
      if (attributes['data-word']) assert.equal(text.trim().replace(/\s+/g, ' '), say(attributes['data-word']));
      for (const link of [attributes['href'], attributes['src']]) assert.doesNotMatch(link ?? '', /^(\w+:|\/)/);
    }
    assert.ok(tags.some(({ attributes }) => /default-src 'none'/.test(attributes['content'] ?? '')));
    assert.match(readDemoPart('index.html'), /href="bench\.html"/);
  });

  it('is found from the front page, every link of which leads somewhere', () => {
    const links = tagsOf(readDemoPart('start.html')).flatMap(({ attributes: { href, src } }) =>
      [href ?? src ?? []].flat(),
    );
    assert.ok(links.includes('bench.html') && links.length > 8);
    for (const link of links) assert.ok(readDemoPart(link).length > 0, link);
  });

  it('has every word in two languages', () => {
    for (const [key, pair] of Object.entries(WORDS)) assert.ok(pair.length === 2 && pair.every(Boolean), key);
  });
});
