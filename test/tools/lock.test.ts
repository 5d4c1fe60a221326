import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;

describe('the lock file', () => {
  it('has an entry for every optional dependency, so that `npm ci` works on every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
        .map((name) => `${name}, wanted by ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  it('names no registry, so that it installs from any', () => {
    const hosts = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    assert.deepEqual(hosts, []);
  });

  it('pins exactly what package.json names', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is no exact version`);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  });
});
