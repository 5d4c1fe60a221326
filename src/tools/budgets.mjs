/**
 * How many bytes of script a page really loads, measured in a browser: gzip -9 of every script answer until the widget has
 * drawn. The limits stand in `budgets.json`. `node src/tools/budgets.mjs` prints the figures of the present build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';
import { isMain, root } from './paths.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {{ name: string, gzip: number }} Script
 * @typedef {{ what: string, gzip: number }} Budget
 */

/** @type {Record<string, Budget>} */
export const BUDGETS = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** @param {Uint8Array | string} content */
const gzipSize = (content) => gzipSync(content, { level: 9 }).length;

/**
 * @param {string} name of a file in dist/cdn/
 * @returns {Script[]}
 */
const fileOf = (name) => [{ name, gzip: gzipSize(readFileSync(join(root, 'dist/cdn', name))) }];

export const entryScripts = () => fileOf('bydelsblik.js');
export const classicScripts = () => fileOf('bydelsblik.iife.js');
export const vegaScripts = () => fileOf('bydelsblik-vega.js');

/**
 * @param {string} path of a page below the repository root
 * @param {string} tag whose first element on the page tells by its `ready` promise that it has drawn
 * @returns {Promise<Script[]>} the largest first
 */
export async function scriptsOf(path, tag) {
  const found = findBrowser();
  const server = await serve(root, [0]);
  const env = { ...process.env, ...found.env };
  const browser = await launch({ executablePath: found.path, args: BROWSER_ARGS, env });
  try {
    const page = await browser.newPage();
    /** @type {Promise<Script>[]} */
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      const name = new URL(response.url()).pathname.replace('/dist/cdn/', '');
      scripts.push(response.buffer().then((content) => ({ name, gzip: gzipSize(content) })));
    });
    await page.goto(`http://localhost:${server.port}${path}`);
    await page.evaluate(waitUntilDrawn, tag);
    await page.waitForNetworkIdle();
    return (await Promise.all(scripts)).sort((a, b) => b.gzip - a.gzip);
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Of the scripts of a page with a chart those that only a chart loads: Vega, and what turns forms into specifications.
 * @param {readonly Script[]} scripts
 */
export function vegaLazyScripts(scripts) {
  /** @type {readonly { fileName: string, modules: readonly { id: string }[] }[]} */
  const chunks = JSON.parse(readFileSync(join(root, '.build/cdn-chunks.json'), 'utf8'));
  const isLazy = (/** @type {string} */ name) =>
    chunks.find(({ fileName }) => fileName === name)?.modules.some(({ id }) => id.startsWith('/.build/render/vega/'));
  return scripts.filter(({ name }) => isLazy(name));
}

/**
 * Runs in the page.
 * @param {string} name
 */
async function waitUntilDrawn(name) {
  await customElements.whenDefined(name);
  const element = /** @type {(HTMLElement & { ready: Promise<unknown> }) | null} */ (document.querySelector(name));
  await element?.ready;
}

/** @param {readonly Script[]} scripts */
export const totalOf = (scripts) => scripts.reduce((sum, { gzip }) => sum + gzip, 0);

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {string} name of a budget
 * @param {readonly Script[]} scripts that were loaded
 * @returns {string | undefined} what is too heavy, by how much, and what to do; undefined where it fits
 */
export function excess(name, scripts) {
  const budget = BUDGETS[name];
  if (!budget) throw new Error(`No budget named ${name} in src/tools/budgets.json.`);
  const total = totalOf(scripts);
  if (total <= budget.gzip) return undefined;
  const list = scripts.map((script) => `  ${kB(script.gzip).padStart(8)}  ${script.name}`).join('\n');
  return (
    `${budget.what}: ${kB(total)} gzip, ${kB(total - budget.gzip)} over the budget of ${kB(budget.gzip)}.\n${list}\n` +
    `What each chunk is made of stands in .build/cdn-chunks.json. If the weight is worth it, raise "${name}" in ` +
    'src/tools/budgets.json in the same change and give the reason in CHANGELOG.md.'
  );
}

/**
 * Pages with a single widget, by the name of their budget.
 * @type {Record<string, readonly [path: string, tag: string]>}
 */
export const PAGES = {
  'one-indicator': ['/test/architecture/one-indicator.html', 'bydel-indicator'],
  'one-indicator-of-all': ['/test/architecture/one-indicator-of-all.html', 'bydel-indicator'],
  'one-chart': ['/test/architecture/one-chart.html', 'bydel-chart'],
  'one-timeline': ['/test/architecture/one-timeline.html', 'bydel-timeline'],
  'one-timeline-of-all': ['/test/architecture/one-timeline-of-all.html', 'bydel-timeline'],
  'one-criteria': ['/test/architecture/one-criteria.html', 'bydel-criteria'],
  'one-profile': ['/test/architecture/one-profile.html', 'bydel-profile'],
  'one-experiences': ['/test/architecture/one-experiences.html', 'bydel-experiences'],
  'one-goals': ['/test/architecture/one-goals.html', 'bydel-goals'],
  'one-twins': ['/test/architecture/one-twins.html', 'bydel-twins'],
  'one-potential': ['/test/architecture/one-potential.html', 'bydel-potential'],
  'one-map': ['/test/architecture/one-map.html', 'bydel-map'],
  'one-map-of-all': ['/test/architecture/one-map-of-all.html', 'bydel-map'],
  'one-network': ['/test/architecture/one-network.html', 'bydel-network'],
};

if (isMain(import.meta.url)) {
  /** @type {Record<string, Script[]>} */
  const measured = { entry: entryScripts(), classic: classicScripts(), vega: vegaScripts() };
  for (const [name, [path, tag]] of Object.entries(PAGES)) measured[name] = await scriptsOf(path, tag);
  measured['vega-lazy'] = vegaLazyScripts(measured['one-chart'] ?? []);
  for (const [name, scripts] of Object.entries(measured)) {
    const budget = BUDGETS[name];
    console.log(`${budget?.what}: ${kB(totalOf(scripts))} gzip of ${kB(budget?.gzip ?? 0)}`);
    for (const script of scripts) console.log(`  ${kB(script.gzip).padStart(8)}  ${script.name}`);
  }
}
