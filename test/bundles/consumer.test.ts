/**
 * The package as a vendor has it: packed, unpacked beside its dependencies, bundled by rollup and by esbuild, and opened
 * in a browser. Looks at what a page gets for one import, and at what it does not get. Nothing comes from the network.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { launch, type Browser } from 'puppeteer-core';
import { rollup, type OutputChunk } from 'rollup';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/find-browser.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { root } from '../architecture/source-files.js';

const { dependencies, exports: doors } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** Every tag of this version, by the package's own doors. */
const TAGS = Object.keys(doors).flatMap((door) => {
  const name = /^\.\/define\/(.+)$/.exec(door)?.[1];
  return name ? [`bydel-${name}`] : [];
});

const CONSUMERS = {
  all: "import 'bydelsblik/define';",
  table: "import 'bydelsblik/define/table';",
  bare: "import 'bydelsblik';",
  named: "import { BydelTable } from 'bydelsblik'; globalThis.tableClass = BydelTable;",
} as const;

type Consumer = keyof typeof CONSUMERS;
const NAMES = Object.keys(CONSUMERS) as readonly Consumer[];

/** The modules that left code in the files that the page loads at once. */
type Bundled = readonly string[];

const shop = mkdtempSync(join(tmpdir(), 'bydelsblik-consumer-'));

/** On Windows a junction needs no rights; elsewhere the type is ignored. */
function link(name: string): void {
  const place = join(shop, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place, 'junction');
}

function unpack(): void {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', shop], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(output) as [{ readonly filename: string }];
  const place = join(shop, 'node_modules', 'bydelsblik');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', join('..', '..', filename), '--strip-components=1'], { cwd: place });
  for (const name of Object.keys(dependencies)) link(name);
}

const entryOf = (name: Consumer): string => join(shop, `${name}.js`);
const moduleName = (id: string): string =>
  id
    .split(sep)
    .join('/')
    .replace(/^.*\/node_modules\//, '');

async function bundleWithRollup(name: Consumer): Promise<Bundled> {
  const bundle = await rollup({ input: entryOf(name), plugins: [nodeResolve({ browser: true })], onwarn: () => {} });
  const { output } = await bundle.write({ dir: join(shop, 'rollup', name), format: 'es' });
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const [entry] = chunks as [OutputChunk];
  const first = chunks.filter(({ fileName }) => fileName === entry.fileName || entry.imports.includes(fileName));
  return first.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [moduleName(id)] : [])),
  );
}

async function bundleWithEsbuild(name: Consumer): Promise<Bundled> {
  const outdir = join(shop, 'esbuild', name);
  const { metafile } = await build({
    ...{ entryPoints: [entryOf(name)], outdir, bundle: true, splitting: true, format: 'esm', metafile: true },
    logLevel: 'silent',
  });
  const files = Object.entries(metafile.outputs);
  const [path, entry] = files.find(([, { entryPoint }]) => entryPoint?.split('/').at(-1) === `${name}.js`)!;
  const imported = entry.imports.flatMap((found) => (found.kind === 'import-statement' ? [found.path] : []));
  const first = files.filter(([file]) => file === path || imported.includes(file)).map(([, output]) => output);
  return first.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([id, { bytesInOutput }]) => (bytesInOutput > 0 ? [moduleName(id)] : [])),
  );
}

const BUNDLERS = { rollup: bundleWithRollup, esbuild: bundleWithEsbuild } as const;
type Bundler = keyof typeof BUNDLERS;

const bundled = new Map<string, Bundled>();
const resultOf = (bundler: Bundler, name: Consumer): Bundled => bundled.get(`${bundler} ${name}`)!;
const ownModules = (modules: Bundled): readonly string[] =>
  modules.filter((name) => name.startsWith('bydelsblik/dist/')).map((name) => name.replace('bydelsblik/dist/', ''));

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** The tags that a page has registered after the bundle has run. */
async function registeredBy(bundler: Bundler, name: Consumer): Promise<readonly string[]> {
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`http://localhost:${server.port}/${bundler}-${name}.html`, { waitUntil: 'load' });
  const found = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag) !== undefined), TAGS);
  await page.close();
  assert.deepEqual(errors, []);
  return found;
}

before(async () => {
  unpack();
  for (const name of NAMES) writeFileSync(entryOf(name), CONSUMERS[name]);
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    for (const name of NAMES) {
      bundled.set(`${bundler} ${name}`, await bundle(name));
      const script = `<script type="module" src="./${bundler}/${name}/${name}.js"></script>`;
      writeFileSync(join(shop, `${bundler}-${name}.html`), `<!doctype html><title>${name}</title>${script}`);
    }
  }
  const found = findBrowser();
  server = await serve(shop, [0]);
  browser = await launch({ executablePath: found.path, args: BROWSER_ARGS, env: { ...process.env, ...found.env } });
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(shop, { recursive: true, force: true });
});

for (const bundler of Object.keys(BUNDLERS) as readonly Bundler[]) {
  describe(`the packed package in a page bundled by ${bundler}`, () => {
    it('registers every tag for `bydelsblik/define`', async () => {
      assert.deepEqual(await registeredBy(bundler, 'all'), TAGS);
    });

    it('registers one tag for `bydelsblik/define/table`, and carries no other widget', async () => {
      assert.deepEqual(await registeredBy(bundler, 'table'), ['bydel-table']);
      const own = ownModules(resultOf(bundler, 'table'));
      assert.ok(own.includes('elements/table/table.js'));
      const others = /^(?:elements|view|i18n)\/(?:indicator|dashboard|timeline|network|source)\//;
      assert.deepEqual(
        own.filter((name) => others.test(name)),
        [],
      );
    });

    it('registers nothing for `bydelsblik`, and leaves nothing of it where the page uses nothing', async () => {
      assert.deepEqual(await registeredBy(bundler, 'bare'), []);
      assert.deepEqual(await registeredBy(bundler, 'named'), []);
      assert.deepEqual(ownModules(resultOf(bundler, 'bare')), []);
      assert.ok(ownModules(resultOf(bundler, 'named')).includes('elements/table/table.element.js'));
    });
  });
}
