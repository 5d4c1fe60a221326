/**
 * Documents that nobody wrote, read and drawn as pages without script: whatever comes, there is a result, with issues that
 * can be told, and nothing of a text becomes markup. 500 of them; 10,000 in `npm run test:full`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documentViews } from '../../src/cli/document-views.js';
import { openGeography } from '../../src/cli/open-geography.js';
import { readDocument } from '../../src/data/load-document.js';
import { describeIssue } from '../../src/i18n/describe-issue.js';
import { staticPage } from '../../src/render/static/static-page.js';
import { lightTheme } from '../../src/theme/default-theme.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import type { DocumentSchema } from '../../src/tools/schema-read.js';
import { fuzzDocuments } from '../helpers/fuzz-document.js';

function readJson(path: string): object {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as object;
}

const SCHEMA = readJson('src/schema/document.schema.json') as DocumentSchema;
/** Something of everything; published figures; a whole municipality, seldom, since it takes long. */
const REAL = [
  { document: FULL_DOCUMENT, weight: 35 },
  { document: readJson('demo/data/fire-kommuner.json'), weight: 14 },
  { document: readJson('demo/data/eksempelby.json'), weight: 1 },
];
const isFull = process.env['BYDELSBLIK_STORIES'] === 'full';
const COUNT = isFull ? 10_000 : 500;
/** In `npm test` a page is made of one document in so many: the widgets draw them all in the browser. */
const EVERY = isFull ? 1 : 4;
const SEED = 20_261_126;
const BASE = 'https://kommune.invalid/data/document.json';
const TODAY = '2026-10-01';
/** Where a document would lie whose outlines are a file: the demo's. */
const BESIDE = fileURLToPath(new URL('../../demo/data/eksempelby.json', import.meta.url));

/** What a page without script may be made of. */
const ELEMENTS = new Set(
  (
    'html head meta title style body main section figure figcaption h1 h2 h3 p ul ol li table caption thead tbody tr th td ' +
    'div span strong svg g path line rect circle text tspan desc defs details summary lineargradient stop pattern clippath footer header'
  ).split(' '),
);

const SHARED = [Object.prototype, Array.prototype, String.prototype, Function.prototype] as const;
const before = SHARED.map((object) => Reflect.ownKeys(object).length);

/** Tags that no page of ours has, and attributes that would run or load something. */
function foreign(page: string): readonly string[] {
  return [...page.matchAll(/<([a-z!][\w-]*)([^>]*)>/gi)].flatMap(([tag, name = '', attributes = '']) => {
    const isKnown = name === '!doctype' || name === '!DOCTYPE' || ELEMENTS.has(name.toLowerCase());
    const runs = /\s(?:on\w+|src|href|xlink:href|formaction)\s*=/i.test(attributes.replace(/"[^"]*"/g, '""'));
    return isKnown && !runs ? [] : [tag];
  });
}

/** Addresses that a document has made its reader ask for. */
const asked: string[] = [];
const fetch = (address: string | URL | Request): Promise<Response> => {
  asked.push(address instanceof Request ? address.url : String(address));
  return Promise.resolve(new Response('{"oops":', { status: 200 }));
};

describe('documents that nobody wrote', () => {
  const documents = fuzzDocuments(SCHEMA, REAL, COUNT, SEED);

  it(`are read, told of and drawn without script: ${COUNT} of them`, async () => {
    let drawn = 0;
    for (const [index, make] of documents.entries()) {
      const language = index % 2 ? 'da' : 'en';
      const { model, issues } = await readDocument(make(), { base: BASE, fetch: fetch as typeof globalThis.fetch });
      for (const issue of issues) {
        assert.match(issue.pointer, /^(?:\/.*)?$/s, `document ${index}: ${issue.code}`);
        assert.ok((await describeIssue(issue, language)).length > 5, `document ${index}: ${issue.code}`);
      }
      if (!model) assert.ok(issues.some(({ severity }) => severity === 'error'));
      if (!model) continue;
      drawn += 1;
      if (index % EVERY > 0) continue;
      const geography = openGeography(model.document, BESIDE);
      const views = await documentViews(model, { language, width: 640, today: TODAY, geography });
      const title = String(index);
      const page = staticPage(views, {
        title,
        language,
        theme: lightTheme,
        words: { legend: '', table: '', cut: String },
      });
      assert.deepEqual(foreign(page), [], `document ${index}`);
      assert.doesNotMatch(page, /\b(?:NaN|Infinity|undefined)\b|\[object Object\]/, `document ${index}`);
    }
    assert.ok(drawn > COUNT / 2, `${drawn} of ${COUNT} could be drawn at all`);
  });

  it('change no prototype and ask for no address but the document’s own origin', () => {
    assert.deepEqual(
      SHARED.map((object) => Reflect.ownKeys(object).length),
      before,
    );
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
    assert.deepEqual(
      asked.filter((address) => new URL(address).origin !== new URL(BASE).origin),
      [],
    );
  });
});
