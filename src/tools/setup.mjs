/**
 * Installs what is missing before any other script runs. Uses Node built-ins only, since nothing is installed on a fresh
 * clone. A stamp under node_modules holds the hash of the lock file that was installed, so a second run costs nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain, root } from './paths.mjs';

const LOWEST_NODE = [20, 19];

/**
 * @param {string} version as `process.versions.node` gives it
 * @returns {boolean} true where the version is high enough for every tool in the lock file
 */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = LOWEST_NODE;
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor);
}

/**
 * @param {string} folder a repository root
 * @returns {{ installed: boolean, stampFile: string, hash: string }} whether node_modules holds what the lock file asks for
 */
export function installedState(folder) {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stampFile = join(folder, 'node_modules/.cache/bydelsblik-lock.sha256');
  const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === hash;
  return { installed, stampFile, hash };
}

/** @param {string} folder */
function install(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status ?? 1;
}

/**
 * @param {string} folder with a package-lock.json
 * @returns {number} exit code
 */
export function setup(folder) {
  if (!isNodeRecent(process.versions.node)) {
    console.error(`bydelsblik needs Node ${LOWEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
    return 1;
  }
  const { installed, stampFile, hash } = installedState(folder);
  if (installed) return 0;
  console.log('Installing what package-lock.json asks for (first run, or the lock file has changed) …');
  const status = install(folder);
  if (status !== 0) return status;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${hash}\n`);
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = setup(root);
