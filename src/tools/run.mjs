/** Starts other programs. Knows nothing of what they do. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} status exit code; 1 where a signal ended the program
 * @property {string} output stdout and stderr in the order they came
 * @property {number} seconds
 */

/**
 * Runs a program of the repository (`node`, or a command of an installed package) from the root and collects its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the present environment
 * @returns {Promise<Outcome>}
 */
export function run(command, args, env = {}) {
  const start = performance.now();
  const path = `${root}/node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (/** @type {Buffer} */ data) => (output += data.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ status: code ?? 1, output, seconds: (performance.now() - start) / 1000 });
    });
  });
}
