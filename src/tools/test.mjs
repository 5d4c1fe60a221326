/**
 * `npm test`: every check there is, one after the other, a line for each, and `N passed, N failed` as the last line. A stage
 * that ran no test has failed. A stage that has failed shows its output; the others still run. `--full` draws every story in
 * every theme, language and width too.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, work: () => Promise<import('./run.mjs').Outcome & { counts?: Counts }> }} Stage
 */

/** Alike on every machine: dates are read in Denmark, colours are left out of what is shown on failure. */
const ENVIRONMENT = { TZ: 'Europe/Copenhagen', NO_COLOR: '1', FORCE_COLOR: '0' };

const isFull = process.argv.includes('--full');

const COUNTS_FILE = join(cacheFolder, `counts-${process.pid}.json`);

/** Tests of these folders look at what the build has left. */
const AFTER_BUILD = [`architecture${sep}`, `bundles${sep}`];

/** @param {string} path below test/ */
const isAfterBuild = (path) => AFTER_BUILD.some((folder) => path.startsWith(folder));

/** @returns {Counts | undefined} what the last run wrote; the file is gone afterwards */
function takeCounts() {
  if (!existsSync(COUNTS_FILE)) return undefined;
  const counts = JSON.parse(readFileSync(COUNTS_FILE, 'utf8'));
  rmSync(COUNTS_FILE);
  return counts;
}

/**
 * A stage that passes or fails as a whole.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function check(name, command, args) {
  return { name, work: () => run(command, args, ENVIRONMENT) };
}

/**
 * @param {string} name
 * @param {(path: string) => boolean} isWanted decides by the path below test/
 * @returns {Stage}
 */
function unitTests(name, isWanted) {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && isWanted(path))
    .map((path) => join('test', path))
    .sort();
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./src/tools/count-reporter.mjs', `--test-reporter-destination=${COUNTS_FILE}`],
  ].flat();
  const work = async () => {
    const outcome = await run('node', ['--import', 'tsx', '--test', ...reporters, ...files], ENVIRONMENT);
    return { ...outcome, counts: takeCounts() ?? { passed: 0, failed: 0, skipped: 0 } };
  };
  return { name, work };
}

/**
 * @param {string} name
 * @param {'src' | 'npm' | 'cdn'} entry
 * @returns {Stage}
 */
function browserTests(name, entry) {
  const stories = isFull ? 'full' : 'pairwise';
  const env = { ...ENVIRONMENT, BYDELSBLIK_ENTRY: entry, BYDELSBLIK_STORIES: stories, BYDELSBLIK_COUNTS: COUNTS_FILE };
  const work = async () => {
    const outcome = await run('wtr', ['--config', 'test/web-test-runner.config.mjs'], env);
    return { ...outcome, counts: takeCounts() ?? { passed: 0, failed: 0, skipped: 0 } };
  };
  return { name, work };
}

/** @type {readonly Stage[]} */
const STAGES = [
  check('Types', 'tsc', ['-p', 'tsconfig.test.json']),
  check('Generated files are fresh', 'node', ['--import', 'tsx', 'src/tools/generate-schema.ts', '--check']),
  check('Lint', 'eslint', ['.']),
  check('Format', 'prettier', ['--check', '.']),
  unitTests('Unit tests', (path) => !isAfterBuild(path)),
  browserTests('Browser tests on the source', 'src'),
  check('Build', 'node', ['src/tools/build.mjs']),
  browserTests('Browser tests on the npm modules', 'npm'),
  browserTests('Browser tests on the script bundle', 'cdn'),
  unitTests('Package, architecture, budgets', isAfterBuild),
];

/**
 * A program that fails without a failed test (it crashed, say) counts as one failure; so does a stage without a test.
 * @param {number} status
 * @param {Counts} [counts]
 * @returns {Counts}
 */
function judged(status, counts = { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 }) {
  const isEmpty = counts.passed + counts.failed === 0;
  const isSilentFailure = counts.failed === 0 && status !== 0;
  return isEmpty || isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage({ name, work }) {
  const { status, output, seconds, counts } = await work();
  const result = judged(status, counts);
  const parts = [`${result.passed} passed`, `${result.failed} failed`];
  if (result.skipped > 0) parts.push(`${result.skipped} skipped`);
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s   ${parts.join(', ')}`);
  if (result.failed > 0) console.log(`\n${output.trim() || 'No test ran.'}\n`);
  return result;
}

const total = { passed: 0, failed: 0 };
mkdirSync(cacheFolder, { recursive: true });
try {
  for (const stage of STAGES) {
    const { passed, failed } = await runStage(stage);
    total.passed += passed;
    total.failed += failed;
  }
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
