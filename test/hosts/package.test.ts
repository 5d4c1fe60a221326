/** The package as its vendors' tools see it, and as another machine would build it. `npm run test:hosts` unpacks it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/tools/paths.mjs';

const place = join(root, 'test/hosts/package/node_modules/bydelsblik');
const shelf = join(root, 'test/hosts/node_modules');
const { resolve } = createRequire(join(root, 'test/hosts/package/package.json'));

interface Message {
  readonly code: string;
  readonly type: string;
}

interface Publint {
  publint(options: { pkgDir: string; pack: false; strict: boolean }): Promise<{ messages: readonly Message[] }>;
}

interface Problem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
}

interface TypesWrong {
  readonly createPackageFromTarballData: (data: Uint8Array) => unknown;
  readonly checkPackage: (pkg: unknown) => Promise<{ readonly problems?: readonly Problem[] }>;
}

/** A tool that the main install does not have. */
const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(path).href)) as T;

/** Hash by path of every file in a folder. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

describe('the packed package', () => {
  it('is clean by publint, warnings and suggestions included', async () => {
    const { publint } = await load<Publint>(resolve('publint'));
    const { messages } = await publint({ pkgDir: place, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  it('has types that resolve as its code does, for every way of importing it that there is', async () => {
    const { checkPackage, createPackageFromTarballData } = await load<TypesWrong>(resolve('@arethetypeswrong/core'));
    const tarball = readdirSync(shelf).find((name) => name.endsWith('.tgz'))!;
    const { problems = [] } = await checkPackage(createPackageFromTarballData(readFileSync(join(shelf, tarball))));
    // ES modules only, and reached by the exports map only: those who resolve otherwise are told to move on.
    const ours = problems.filter(
      ({ kind, resolutionKind }) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM',
    );
    assert.deepEqual(ours, []);
  });
});

describe('the build', () => {
  it('gives the same bytes in another folder', () => {
    const other = mkdtempSync(join(tmpdir(), 'bydelsblik-build-'));
    try {
      const parts = [
        'src',
        'demo',
        'package.json',
        'tsconfig.json',
        'rollup.config.mjs',
        'custom-elements-manifest.config.mjs',
      ];
      for (const part of parts) cpSync(join(root, part), join(other, part), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'), 'junction');
      execFileSync('node', ['src/tools/build.mjs'], { cwd: other, stdio: ['ignore', 'pipe', 'pipe'] });
      assert.deepEqual(hashes(join(other, 'dist')), hashes(join(root, 'dist')));
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
