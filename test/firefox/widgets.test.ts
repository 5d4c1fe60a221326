/**
 * Every widget of the built script in Firefox: `npm run test:firefox`, after a build. No part of `npm test`, since npm carries
 * no Firefox; Debian's is the package firefox-esr. FIREFOX_PATH names another.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { serve } from '../../src/tools/serve.mjs';
import { root } from '../architecture/source-files.js';

interface Widget extends HTMLElement {
  readonly ready: Promise<void>;
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
  toCSV(): Promise<string>;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob | null>;
}

const TAGS = [
  ...['bydel-indicator', 'bydel-profile', 'bydel-criteria', 'bydel-map', 'bydel-timeline', 'bydel-network'],
  ...['bydel-experiences', 'bydel-goals', 'bydel-twins', 'bydel-potential', 'bydel-chart', 'bydel-table'],
];
const FORMS = ['trend', 'ranking', 'gap', 'change', 'strip', 'multiples', 'status'];

function findFirefox(): string {
  const candidates = [process.env['FIREFOX_PATH'], 'firefox-esr', 'firefox'].filter((name) => name !== undefined);
  for (const name of candidates) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  throw new Error(
    'No Firefox here. Install it (Debian: apt-get install firefox-esr), or say where it is in FIREFOX_PATH.',
  );
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
const errors: string[] = [];

before(async () => {
  const executablePath = findFirefox();
  server = await serve(root, [0]);
  browser = await launch({ browser: 'firefox', executablePath, headless: true });
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) errors.push(message.text());
  });
  await page.setViewport({ width: 900, height: 900 });
  // A page of our own origin without a widget: the tests put theirs in.
  await page.goto(`http://localhost:${server.port}/dist/embed.html`, { waitUntil: 'load' });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs in the page: puts one widget in place of the last, and says what came of it. */
async function drawAndLook(tag: string, attributes: Readonly<Record<string, string>>) {
  const widget = document.createElement(tag) as Widget;
  const given = { src: '/demo/data/eksempelby.json', eager: '', ...attributes };
  for (const [name, value] of Object.entries(given)) widget.setAttribute(name, value);
  document.querySelector('main')!.replaceChildren(widget);
  await customElements.whenDefined(tag);
  await widget.ready;
  const shadow = widget.shadowRoot!;
  const texts = [...shadow.querySelectorAll<SVGTextElement>('.scene text')];
  return {
    height: widget.offsetHeight,
    text: shadow.textContent,
    marks: shadow.querySelectorAll('.scene path, .scene line, .scene rect, .scene circle, .vega svg, .vega canvas')
      .length,
    rows: shadow.querySelectorAll('tr, li').length,
    emptyTexts: texts.filter((text) => text.textContent && text.getComputedTextLength() === 0).length,
    csv: (await widget.toCSV()).length,
    svg: (await widget.toSVG()).slice(0, 4),
    png: (await widget.toPNG())?.size ?? 0,
    errors: widget.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

const CASES: readonly { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }[] = [
  ...TAGS.map((tag) => ({ tag, attributes: {} })),
  ...FORMS.map((form) => ({ tag: 'bydel-indicator', attributes: { form } })),
  { tag: 'bydel-indicator', attributes: { form: 'composition', indicator: 'household-types' } },
  { tag: 'bydel-network', attributes: { form: 'sectors' } },
  { tag: 'bydel-indicator', attributes: { lang: 'en', view: 'table' } },
];

describe('in Firefox', () => {
  for (const { tag, attributes } of CASES) {
    it(`${tag} ${JSON.stringify(attributes)} draws and gives its files`, async () => {
      errors.length = 0;
      const found = await page.evaluate(drawAndLook, tag, attributes);
      assert.match(found.text, /Kilde: |Source: /);
      assert.ok(found.height > 100, `${found.height} px`);
      assert.ok(found.marks > 0 || found.rows > 1, 'nothing is drawn');
      assert.equal(found.emptyTexts, 0);
      assert.ok(found.csv > 20);
      if (found.marks > 0) assert.deepEqual([found.svg, found.png > 1000], ['<svg', true]);
      assert.deepEqual(found.errors, []);
      assert.deepEqual(errors, []);
    });
  }

  it('a reader chooses with the keys', async () => {
    await page.evaluate(drawAndLook, 'bydel-indicator', { form: 'ranking' });
    await page.evaluate(() => {
      document.addEventListener('bydel-select', ({ detail }) => (document.title = detail.kind), { once: true });
    });
    // What reads the keys is loaded with the focus.
    await page.waitForFunction(() => {
      const root = document.querySelector('bydel-indicator')!.shadowRoot!;
      const plot = root.querySelector<HTMLElement>('.plot')!;
      plot.focus();
      plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
      return root.querySelector('.tip') !== null;
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'area');
  });

  it('a dashboard draws all that is in it', async () => {
    errors.length = 0;
    const heights = await page.evaluate(async () => {
      const dashboard = document.createElement('bydel-dashboard') as Widget;
      dashboard.setAttribute('eager', '');
      dashboard.setAttribute('src', '/demo/data/eksempelby.json');
      document.querySelector('main')!.replaceChildren(dashboard);
      await customElements.whenDefined('bydel-dashboard');
      await dashboard.ready;
      const all = [...dashboard.shadowRoot!.querySelectorAll<Widget>('*')];
      const widgets = all.filter(({ localName }) => localName.startsWith('bydel-') && localName !== 'bydel-source');
      await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
      await Promise.all(widgets.map(({ ready }) => ready));
      return widgets.map(({ offsetHeight }) => offsetHeight);
    });
    assert.ok(heights.length > 3);
    assert.deepEqual(
      heights.filter((height) => height < 100),
      [],
    );
    assert.deepEqual(errors, []);
  });
});
