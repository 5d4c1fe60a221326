/**
 * The script for a tag on pages that would break a careless widget. Each page shows the same widgets in a box of the same
 * size; the picture of the box must be that of a clean page, to the pixel.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/find-browser.mjs';
import { cacheFolder } from '../../src/tools/paths.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { root } from '../architecture/source-files.js';

interface Widget extends HTMLElement {
  readonly ready: Promise<void>;
}

interface HostPage {
  readonly doctype?: string;
  readonly attributes?: string;
  readonly head?: string;
  readonly charset?: string;
}

const WIDGETS = [
  '<bydel-indicator eager heading="Blåbærgrød på Ærø: én ø"></bydel-indicator>',
  '<bydel-indicator eager form="ranking"></bydel-indicator>',
  '<bydel-indicator eager form="multiples" heading-level="4"></bydel-indicator>',
  '<bydel-timeline eager></bydel-timeline>',
  '<bydel-network eager></bydel-network>',
  '<bydel-criteria eager></bydel-criteria>',
  '<bydel-profile eager></bydel-profile>',
  '<bydel-table eager of="goals"></bydel-table>',
].join('\n');

const MARGIN = 20;

/** The one thing that every page has alike: where the widgets stand, in which font. */
const BOX = Object.entries({
  all: 'initial',
  direction: 'inherit',
  display: 'block',
  position: 'absolute',
  // Not at the edge: what reaches out of the box, and cannot be seen, would move a page that reads from the right.
  left: `${MARGIN}px`,
  top: '0',
  width: '640px',
  font: '16px/1.5 sans-serif',
  color: '#1d252c',
  background: '#fff',
})
  .map(([name, value]) => `${name}: ${value} !important`)
  .join('; ');

/** As Prototype.js, MooTools and their time did it. */
const OLD_SCRIPT = `
  Object.prototype.each = function (visit) { for (var name in this) visit(this[name], name); };
  Object.prototype.extend = function () { throw new Error('extend'); };
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
  Array.prototype.last = function () { return this[this.length - 1]; };
  String.prototype.strip = function () { return this.trim(); };
  Function.prototype.delay = function (time) { return setTimeout(this, time); };
  window.$ = function (id) { return document.getElementById(id); };
  var name = 'old', status = 'old', parent = window, data = [], source = null, view = 1;
`;

const PAGES: Readonly<Record<string, HostPage>> = {
  'in quirks mode': { doctype: '' },
  'in almost standards mode': {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  'with a base on another site': { head: '<base href="https://elsewhere.example/intranet/" target="_blank">' },
  'that reads from the right': { attributes: 'dir="rtl"' },
  'in ISO-8859-1': { charset: 'iso-8859-1' },
  'whose old script adds to Object.prototype': { head: `<script>${OLD_SCRIPT}</script>` },
  'that unsets everything': { head: '<style>* { all: unset }</style>' },
  'that unsets everything for good': {
    head: '<style>* { all: unset !important } head, head *, script { display: none !important }</style>',
  },
  'that styles every bare tag': {
    head: `<style>
      html { font-size: 62.5% } body { text-transform: uppercase; letter-spacing: 4px; line-height: 3; text-align: right }
      svg { width: 20px; fill: red } text { font-size: 40px } path, line, rect { stroke: red !important; stroke-width: 9px }
      table, td, th { border: 9px solid red; padding: 20px } button { background: red; width: 100% } p, li { margin: 40px }
      h2, h3, h4 { font: 60px serif; color: red } div { display: flex; float: right } [part] { display: none !important }
    </style>`,
  },
};

const DATA = '/demo/data/eksempelby.json';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

function markup(
  origin: string,
  { doctype = '<!doctype html>', attributes = '', head = '', charset = 'utf-8' }: HostPage,
) {
  return `${doctype}
<html lang="da" ${attributes}>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>Værtsside</title>
${head}
<script type="module" src="${origin}/dist/cdn/bydelsblik.js"></script>
</head>
<body>
<div id="box" style="${BOX}">
<bydel-source src="${origin}${DATA}">
${WIDGETS}
</bydel-source>
</div>
</body>
</html>
`;
}

/** Runs in the page. */
async function waitUntilDrawn(): Promise<number> {
  const widgets = [...document.querySelectorAll<Widget>('bydel-source > *')];
  await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(widgets.map(({ ready }) => ready));
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return document.querySelector('#box')!.getBoundingClientRect().height;
}

interface Shown {
  readonly height: number;
  readonly picture: Buffer;
  readonly mode: string;
  readonly charset: string;
  readonly errors: readonly string[];
}

async function show(host: HostPage): Promise<Shown> {
  const origin = `http://localhost:${server.port}`;
  const charset = host.charset ?? 'utf-8';
  const body = Buffer.from(markup(origin, host), charset === 'utf-8' ? 'utf8' : 'latin1');
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 700, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/host-page')) return void request.continue();
      void request.respond({ status: 200, contentType: `text/html; charset=${charset}`, body });
    });
    await page.goto(`${origin}/host-page`, { waitUntil: 'load' });
    const height = await page.evaluate(waitUntilDrawn);
    const clip = { x: MARGIN, y: 0, width: 640, height: Math.ceil(height) };
    const picture = Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
    const { mode, set } = await page.evaluate(() => ({ mode: document.compatMode, set: document.characterSet }));
    return { height, picture, mode, charset: set, errors };
  } finally {
    await page.close();
  }
}

/** Where the two pictures lie that should have been one. */
function keep(what: string, shown: Shown): string {
  const folder = join(cacheFolder, 'host-pages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'clean.png'), clean.picture);
  writeFileSync(join(folder, `${what.replace(/\W+/g, '-')}.png`), shown.picture);
  return folder;
}

let clean: Shown;
before(async () => {
  const found = findBrowser();
  server = await serve(root, [0]);
  browser = await launch({ executablePath: found.path, args: BROWSER_ARGS, env: { ...process.env, ...found.env } });
  clean = await show({});
});

after(async () => {
  await browser?.close();
  server?.close();
});

describe('a widget looks as on a clean page, to the pixel,', () => {
  it('on that page again', async () => {
    assert.ok(clean.height > 2000);
    assert.deepEqual(clean.errors, []);
    assert.ok(clean.picture.equals((await show({})).picture));
  });

  for (const [what, host] of Object.entries(PAGES)) {
    it(`on a page ${what}`, async () => {
      const shown = await show(host);
      assert.deepEqual(shown.errors, []);
      assert.equal(shown.height, clean.height);
      assert.equal(shown.mode, host.doctype === '' ? 'BackCompat' : 'CSS1Compat');
      assert.equal(shown.charset.toLowerCase(), host.charset ? 'windows-1252' : 'utf-8');
      if (!shown.picture.equals(clean.picture)) assert.fail(`other pixels; both pictures: ${keep(what, shown)}`);
    });
  }
});
