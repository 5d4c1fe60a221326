/**
 * `npm run bench`, after a build: the time to the first picture and to new figures, ours and others', as a table.
 * `--rounds 5` is how often each is measured, `--job 1` (line charts), `2` (timeline), `3` (network), `4` (map) asks for one.
 * A page of its own for every sample, one browser for all.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/find-browser.mjs';
import { root } from '../../src/tools/paths.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { setup } from '../../src/tools/setup.mjs';
import { CASES, table, turns } from './figures.mjs';

const CONTESTANTS = ['floor', 'ours', 'peer'];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, job: { type: 'string' } } });
const rounds = Number(values.rounds);
const names = /** @type {import('./figures.mjs').CaseName[]} */ (Object.keys(CASES)).filter(
  (name) => values.job === undefined || String(CASES[name].job) === values.job,
);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is "${values.rounds}"; use a number from 1 on.`);
if (names.length === 0) throw new Error(`--job is "${values.job}"; use 1, 2, 3 or 4.`);
if (setup(join(root, 'test/bench/peers')) !== 0)
  throw new Error('The libraries to measure beside could not be installed.');
if (!existsSync(join(root, 'dist/cdn/bydelsblik.js'))) throw new Error('There is no build. Run: npm run build');

/** @param {string} contents of a module @returns {Promise<string>} one script with all that it imports, styles as texts */
async function bundle(contents) {
  const stdin = { contents, resolveDir: join(root, 'test/bench') };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}

const script = await bundle("import { measure } from './contestants.js'; globalThis.measure = measure;");
const peers = await bundle("import { peers } from './peers/peers.js'; globalThis.peers = peers;");
const found = findBrowser();
const server = await serve(root, [0]);
const browser = await launch({
  executablePath: found.path,
  env: { ...process.env, ...found.env },
  args: BROWSER_ARGS,
  defaultViewport: { width: 1280, height: 820 },
});

/** @param {import('./figures.mjs').CaseName} name @param {string} contestant */
async function sample(name, contestant) {
  const page = await browser.newPage();
  try {
    await page.goto(`http://localhost:${server.port}/test/bench/page.html`);
    if (contestant === 'peer') await page.addScriptTag({ content: peers });
    await page.addScriptTag({ content: script });
    const call = `measure(${JSON.stringify(name)}, ${JSON.stringify(contestant)})`;
    return /** @type {{ paint: number, update: number }} */ (await page.evaluate(call));
  } finally {
    await page.close();
  }
}

/** @type {import('./figures.mjs').Sample[]} */
const samples = [];
try {
  for (let round = 0; round < rounds; round++)
    for (const name of names)
      for (const contestant of turns(CONTESTANTS, round))
        samples.push({ case: name, contestant, ...(await sample(name, contestant)) });
} finally {
  await browser.close();
  server.close();
}

console.log(
  `${rounds} rounds, ${cpus().length} cores, Node ${process.versions.node}, ${found.version.split(' built')[0]}\n`,
);
console.log(table(samples));
