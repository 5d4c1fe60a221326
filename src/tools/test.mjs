/**
 * `npm test`: every check there is, a line for each, and `N passed, N failed` as the last line. A stage that ran no test has
 * failed. A stage that has failed shows its output; the others still run. What needs one core runs beside what needs one;
 * the browser tests, which use two, run alone. `--full` draws every story in every theme, language and width too, and tries more
 * of what chance finds.
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

const stories = process.argv.includes('--full') ? 'full' : 'pairwise';

/**
 * @param {string} name of a stage
 * @returns {string} where its test runner leaves its counts
 */
const countsFile = (name) => join(cacheFolder, `counts-${process.pid}-${name.replace(/\W+/g, '-')}.json`);

/** Tests of these folders look at what the build has left. */
const AFTER_BUILD = [`architecture${sep}`, `bundles${sep}`];

/** What these need, npm does not install here: `npm run test:hosts`, `test:firefox` and `stories:test` run them. */
const APART = [`hosts${sep}`, `firefox${sep}`, `built-stories${sep}`];

/** @param {string} path below test/ */
const isAfterBuild = (path) => AFTER_BUILD.some((folder) => path.startsWith(folder));

/**
 * @param {string} file
 * @returns {Counts} what a run wrote; the file is gone afterwards
 */
function takeCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
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

/** Hooks for a whole file, or a clock that stands still: in a process with other files they would be meant for those too. */
const NEEDS_OWN_PROCESS = /^(?:before|after)(?:Each)?\(|\bmock\b|\bprototypes?\b/m;

/**
 * Starting a process and compiling what is imported takes longer than most files of tests do. So one process runs the files
 * that can share one; the others, and those that look at the build, have one each.
 * @param {string} name
 * @param {(path: string) => boolean} isWanted decides by the path below test/
 * @returns {Stage}
 */
function unitTests(name, isWanted) {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !APART.some((folder) => path.startsWith(folder)) && isWanted(path))
    .sort();
  const isAlone = (/** @type {string} */ path) =>
    isAfterBuild(path) || NEEDS_OWN_PROCESS.test(readFileSync(join(root, 'test', path), 'utf8'));
  const paths = (/** @type {boolean} */ alone) =>
    files.filter((path) => isAlone(path) === alone).map((path) => join('test', path));
  const work = async () => {
    const apart = await runUnits(name, ['--test'], paths(true));
    const shared = await runUnits(name, ['src/tools/test-files.mjs'], paths(false));
    return {
      status: apart.status || shared.status,
      output: `${apart.output}${shared.output}`,
      seconds: apart.seconds + shared.seconds,
      counts: sum([apart.counts, shared.counts]),
    };
  };
  return { name, work };
}

/**
 * @param {string} name of the stage
 * @param {readonly string[]} how node is to run the files
 * @param {readonly string[]} files
 * @returns {Promise<import('./run.mjs').Outcome & { counts: Counts }>}
 */
async function runUnits(name, how, files) {
  if (files.length === 0) return { status: 0, output: '', seconds: 0, counts: sum([]) };
  const file = countsFile(name);
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./src/tools/count-reporter.mjs', `--test-reporter-destination=${file}`],
  ].flat();
  const env = { ...ENVIRONMENT, BYDELSBLIK_STORIES: stories };
  const outcome = await run('node', ['--import', 'tsx', ...reporters, ...how, ...files], env);
  const counts = takeCounts(file);
  // A process that ends without a failed test, and yet not well, could not read one of its files.
  if (outcome.status !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...outcome, counts };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * @param {string} name
 * @param {'src' | 'npm' | 'cdn'} entry
 * @returns {Stage}
 */
function browserTests(name, entry) {
  const counts = countsFile(name);
  const env = { ...ENVIRONMENT, BYDELSBLIK_ENTRY: entry, BYDELSBLIK_STORIES: stories, BYDELSBLIK_COUNTS: counts };
  const work = async () => {
    const outcome = await run('wtr', ['--config', 'test/web-test-runner.config.mjs'], env);
    return { ...outcome, counts: takeCounts(counts) };
  };
  return { name, work };
}

/**
 * Lanes that run side by side, and the stages of each one after the other. What a step builds, the next one looks at.
 * @type {readonly (readonly (readonly Stage[])[])[]}
 */
const STEPS = [
  [
    [
      unitTests('Unit tests', (path) => !isAfterBuild(path)),
      check('Lint', 'eslint', ['.']),
      check('Format', 'prettier', ['--check', '.']),
    ],
    [
      check('Generated files are fresh', 'node', ['--import', 'tsx', 'src/tools/generate-schema.ts', '--check']),
      check('Types', 'tsc', ['-p', 'tsconfig.test.json']),
      check('Build', 'node', ['src/tools/build.mjs', '--types-checked']),
      unitTests('Package, architecture, budgets', isAfterBuild),
    ],
  ],
  [
    [
      browserTests('Browser tests on the source', 'src'),
      browserTests('Browser tests on the npm modules', 'npm'),
      browserTests('Browser tests on the script bundle', 'cdn'),
    ],
  ],
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

/** @type {Counts[]} */
const results = [];
/** @param {readonly Stage[]} lane */
async function runLane(lane) {
  for (const stage of lane) results.push(await runStage(stage));
}

mkdirSync(cacheFolder, { recursive: true });
try {
  for (const lanes of STEPS) await Promise.all(lanes.map(runLane));
} catch (error) {
  console.error(error);
  results.push({ passed: 0, failed: 1, skipped: 0 });
}
const { passed, failed } = sum(results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
