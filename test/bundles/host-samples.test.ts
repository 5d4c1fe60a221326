/**
 * The samples for SharePoint, Umbraco and Drupal in stories/hosts/, without those systems: their templates filled in as the
 * systems would, the web part on a stand-in for SharePoint's classes, and all of it drawn in a browser from the build.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/find-browser.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { root } from '../architecture/source-files.js';

interface Widget extends HTMLElement {
  readonly ready: Promise<void>;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

const VALUES: Readonly<Record<string, string>> = {
  src: '/demo/data/fire-kommuner.json',
  indicator: '',
  form: 'ranking',
  area: '',
  heading: 'Fire kommuner & én "form" <b>',
};

const sample = (path: string): string => readFileSync(`${root}stories/hosts/${path}`, 'utf8');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const valueOf = (name: string): string => {
  const value = VALUES[name];
  assert.ok(value !== undefined, `the template names "${name}"`);
  return escaped(value);
};

/** Razor leaves out an attribute whose value is null. */
function fillRazor(text: string): string {
  const markup = text.slice(text.indexOf('\n}\n') + 3);
  return markup.replace(/ ([\w-]+)="@(\w+)"/g, (_, attribute: string, name: string) =>
    valueOf(name) ? ` ${attribute}="${valueOf(name)}"` : '',
  );
}

function fillTwig(text: string): string {
  const markup = text.slice(text.indexOf('<div{{ attributes }}>'));
  return markup
    .replace(/\{% if (\w+) %\}([\s\S]*?)\{% endif %\}/g, (_, name: string, body: string) => (valueOf(name) ? body : ''))
    .replace(/\{\{ (attributes|title_prefix|title_suffix) \}\}/g, '')
    .replace(/\{\{ (\w+) \}\}/g, (_, name: string) => valueOf(name));
}

/** What SharePoint's own packages give the web part, as far as it uses them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '@microsoft/sp-core-library': 'export const Version = { parse: (text) => text };',
  '@microsoft/sp-property-pane':
    'const field = (name, options) => ({ name, ...options }); export { field as PropertyPaneTextField, field as PropertyPaneDropdown };',
  '@microsoft/sp-webpart-base': 'export class BaseClientSideWebPart { async onInit() {} }',
};

async function bundleWebPart(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}stories/hosts/sharepoint/BydelsblikWebPart.ts`],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'webPart', logLevel: 'silent' },
    plugins: [
      {
        name: 'stand-ins',
        setup(bundle) {
          bundle.onResolve({ filter: /^@microsoft\// }, ({ path }) => ({ path, namespace: 'stand-in' }));
          bundle.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: STAND_INS[path]! }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** Runs in the page. */
async function lookAtWidget() {
  await customElements.whenDefined('bydel-indicator');
  const widget = document.querySelector<Widget>('bydel-indicator')!;
  await widget.ready;
  const root = widget.shadowRoot!;
  return {
    attributes: widget.getAttributeNames().sort(),
    heading: root.querySelector('.heading')?.textContent.trim(),
    hasPicture: root.querySelector('.plot .scene') !== null,
  };
}

const DRAWN = { attributes: ['form', 'heading', 'src'], heading: VALUES['heading'], hasPicture: true };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** A page with some markup, where the script for a tag stands or not. */
async function open(
  markup: string,
  script = '<script type="module" src="/dist/cdn/bydelsblik.js"></script>',
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/sample')) return void request.continue();
    const body = `<!doctype html><html lang="da"><head><title>Prøve</title>${script}</head><body>${markup}</body></html>`;
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(`http://localhost:${server.port}/sample`, { waitUntil: 'load' });
  return page;
}

before(async () => {
  const found = findBrowser();
  server = await serve(root, [0]);
  browser = await launch({ executablePath: found.path, args: BROWSER_ARGS, env: { ...process.env, ...found.env } });
});

after(async () => {
  await browser?.close();
  server?.close();
});

const TEMPLATES = {
  Umbraco: () => fillRazor(sample('umbraco/bydelsblik.cshtml')),
  Drupal: () => fillTwig(sample('drupal/templates/block--block-content--type--bydelsblik.html.twig')),
};

for (const [system, fill] of Object.entries(TEMPLATES)) {
  describe(`the block for ${system}`, () => {
    it('holds tags and attributes that the manifest has, and no expression that is left', () => {
      const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8')) as Manifest;
      const tags = new Map(
        modules.flatMap(({ declarations = [] }) =>
          declarations.map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)] as const),
        ),
      );
      const markup = fill();
      const found = [...markup.matchAll(/<(bydel-[\w-]+)\s*([^>]*)>/g)];
      assert.ok(found.length > 0);
      for (const [, tag, attributes = ''] of found) {
        const names = [...attributes.matchAll(/([\w-]+)="/g)].map(([, name = '']) => name);
        assert.deepEqual(
          names.filter((name) => !tags.get(tag)?.includes(name)),
          [],
        );
      }
      assert.doesNotMatch(markup, /\{\{|\{%|="@/);
    });

    it('draws what the editor chose, and shows the editor’s text as text', async () => {
      const page = await open(fill());
      assert.deepEqual(await page.evaluate(lookAtWidget), DRAWN);
      await page.close();
    });
  });
}

describe('the web part for SharePoint', () => {
  it('loads the library, draws what its properties say, draws anew and clears away', async () => {
    const page = await open('<div id="part"></div>', '');
    await page.evaluate(`${await bundleWebPart()}; globalThis.webPart = webPart;`);
    await page.evaluate(async (values) => {
      const { webPart } = globalThis as unknown as { webPart: { default: new () => Record<string, unknown> } };
      const part = new webPart.default() as unknown as { onInit(): Promise<void>; render(): void };
      const properties = { ...values, tag: 'bydel-indicator', library: '/dist/cdn/bydelsblik.js' };
      Object.assign(part, { domElement: document.querySelector('#part'), properties });
      await part.onInit();
      part.render();
      part.render();
      Object.assign(globalThis, { part });
    }, VALUES);
    assert.deepEqual(await page.evaluate(lookAtWidget), DRAWN);
    assert.equal(await page.$$eval('#part > *', ({ length }) => length), 1);
    await page.evaluate('part.onDispose()');
    assert.equal(await page.$$eval('#part > *', ({ length }) => length), 0);
    await page.evaluate("part.properties = { ...part.properties, tag: 'script' }; part.render();");
    assert.equal(await page.$$eval('#part > *', ({ length }) => length), 0);
    const refusal =
      "part.properties = { ...part.properties, library: 'https://elsewhere.example/x.js' }; part.onInit().catch(String)";
    assert.match(String(await page.evaluate(refusal)), /must lie on http:\/\/localhost/);
    await page.close();
  });
});
