/** What npm would publish, and whether every door of the package leads somewhere. Looks at the build. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readSourceFiles, root } from './source-files.js';

type Target = string | { readonly types: string; readonly default: string };

interface Package {
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: readonly string[];
  readonly customElements: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const {
  exports: doors,
  sideEffects,
  customElements: manifest,
  dependencies,
} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Package;

const files = readSourceFiles();

/** Modules that register a tag, as "elements/table/table". */
const registering = files
  .filter(
    ({ imports, path }) => path.startsWith('elements/') && imports.some(({ names }) => names.includes('defineOnce')),
  )
  .map(({ path }) => path);

/** Types for those who have the framework; no code. */
const FRAMEWORK_TYPES = /^types[\\/](react|vue|svelte)\.d\.ts$/;

const importsOf = (path: string) =>
  files
    .find((file) => file.path === path)!
    .imports.map(({ target }) => target)
    .filter((target) => registering.includes(target))
    .sort();

function packedFiles(): readonly string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(output) as readonly { files: readonly { path: string }[] }[];
  return packed!.files.map(({ path }) => path);
}

describe('the package', () => {
  it('has a file behind every export, with its types', () => {
    const targets = Object.values(doors).flatMap((door) => (typeof door === 'string' ? [door] : Object.values(door)));
    assert.deepEqual(
      [...targets, manifest].filter((target) => !existsSync(root + target)),
      [],
    );
  });

  it('can be imported without a page, and registers nothing then', async () => {
    const main = (await import(`${root}dist/index.js`)) as Record<string, unknown>;
    for (const name of ['BydelSource', 'BydelIndicator', 'BydelTable']) {
      assert.equal(typeof main[name], 'function', name);
    }
    assert.equal(globalThis.customElements?.get('bydel-indicator'), undefined);
  });

  it('has no door that breaks a server which reads it', () => {
    const code = Object.values(doors).flatMap((door) => (typeof door === 'string' ? [] : [door.default]));
    const read = code
      .filter((file) => existsSync(root + file))
      .map((file) => `await import(${JSON.stringify(pathToFileURL(root + file).href)});`);
    execFileSync(process.execPath, ['--input-type=module', '--eval', read.join('')], { stdio: 'pipe' });
  });

  it('imports nothing at run time but its dependencies', () => {
    const allowed = Object.keys(dependencies);
    const built = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(js|d\.ts)$/.test(path) && !path.startsWith('cdn') && !FRAMEWORK_TYPES.test(path),
    );
    const foreign = built.flatMap((path) =>
      [
        ...readFileSync(`${root}dist/${path}`, 'utf8').matchAll(
          /(?:\bfrom|\bimport)\s*\(?\s*['"]([@a-z][\w@/.-]*)['"]/g,
        ),
      ]
        .map(([, name = '']) => name)
        .filter((name) => !allowed.some((dependency) => name === dependency || name.startsWith(`${dependency}/`)))
        .map((name) => `dist/${path}: ${name}`),
    );
    assert.deepEqual(foreign, []);
  });

  it('publishes the build, the licence and the papers, and nothing else', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const packed = packedFiles();
    assert.deepEqual(
      packed.filter((path) => !path.startsWith('dist/') && !papers.includes(path)),
      [],
    );
    for (const path of [...papers, 'dist/index.js', 'dist/cdn/bydelsblik.js', 'dist/schema.json']) {
      assert.ok(packed.includes(path), path);
    }
  });
});

describe('a module that registers a tag', () => {
  it('exists for every element', () => {
    const folders = readdirSync(`${root}src/elements`).filter((name) => name !== 'base');
    assert.deepEqual(
      registering,
      folders.map((name) => `elements/${name}/${name}`),
    );
  });

  it('has a door of its own, and is reached by define and by the autoloader', () => {
    for (const path of registering) {
      const name = path.split('/')[1]!;
      assert.deepEqual(doors[`./define/${name}`], { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
    }
    assert.deepEqual(importsOf('define'), registering);
    assert.deepEqual(importsOf('autoload'), registering);
  });

  it('is kept by bundlers, ours included: a module that is not listed loses its registration in silence', () => {
    for (const path of ['define', 'autoload', ...registering]) {
      for (const file of [`./dist/${path}.js`, `./.build/${path}.js`, `./src/${path}.ts`]) {
        assert.ok(sideEffects.includes(file), `${file} is missing in "sideEffects" of package.json`);
      }
    }
  });
});
