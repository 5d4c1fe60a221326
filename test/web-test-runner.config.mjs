/** Browser tests. BYDELSBLIK_ENTRY = `src` (default), `npm` or `cdn` says which build the element tests run on. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { BROWSER_ARGS, findBrowser } from '../src/tools/find-browser.mjs';
import { emulatePlugin, openPage } from './helpers/wtr-emulate.mjs';
import { entryPlugin, wantedEntry } from './helpers/wtr-entry.mjs';
import { policyMiddleware, servedMiddleware } from './helpers/wtr-middleware.mjs';
import { summaryReporter } from './helpers/wtr-summary.mjs';
import { collectPlugin } from './proof/wtr-collect.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const entry = wantedEntry();
const browser = findBrowser();
/** `full` draws every story in every theme, language and width. */
const stories = process.env['BYDELSBLIK_STORIES'] === 'full' ? 'full' : 'pairwise';

if (entry !== 'src' && !existsSync(`${rootDir}/dist/cdn/bydelsblik.js`)) {
  throw new Error(`BYDELSBLIK_ENTRY is "${entry}", but nothing is built. Run "npm run build" first.`);
}

/** Names without a star come first, in their order: a long file that starts last would run alone while a core stands idle. */
const SLOWEST_FIRST = {
  src: ['clean-up', 'hidden-figures', 'hostile-texts', 'bad-input'].map((name) => `test/proof/${name}.browser.ts`),
  npm: ['test/elements/indicator/forms.browser.ts'],
  cdn: [
    'test/elements/timeline/timeline.browser.ts',
    'test/elements/indicator/forms.browser.ts',
    'test/proof/built/demo.browser.ts',
    'test/elements/chart/chart.browser.ts',
  ],
};

/**
 * The tests of the elements run on what people get: all on the script bundle, and on the npm modules those of the elements
 * that between them have every way of loading something. Pages that load the bundle are tested with it. While working on
 * an element, `--files` runs its tests on the source.
 */
const FILES = {
  src: [
    ...SLOWEST_FIRST.src,
    'test/**/*.browser.ts',
    '!test/elements/**',
    '!test/policy/**',
    '!test/proof/built/**',
    '!test/hosts/**',
    '!test/demo/**',
    '!test/autoload.browser.ts',
  ],
  npm: [
    ...SLOWEST_FIRST.npm,
    'test/elements/{source,indicator,network,dashboard}/*.browser.ts',
    'test/autoload.browser.ts',
  ],
  cdn: [
    ...SLOWEST_FIRST.cdn,
    'test/elements/**/*.browser.ts',
    'test/policy/**/*.browser.ts',
    'test/proof/built/**/*.browser.ts',
    'test/demo/**/*.browser.ts',
  ],
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: FILES[entry],
  concurrency: 2,
  nodeResolve: { exportConditions: ['production', 'default'] },
  browserLogs: true,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // The whole cross of stories takes its time; see `npm run test:full`.
  testsFinishTimeout: stories === 'full' ? 900_000 : 400_000,
  testFramework: { config: { ui: 'bdd', timeout: '15000' } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="da" data-stories="${stories}">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    <script src="/test/helpers/wtr-uncaught.js"></script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.path,
        env: { ...process.env, ...browser.env },
        args: BROWSER_ARGS,
      },
      createPage: openPage,
    }),
  ],
  middleware: [policyMiddleware, servedMiddleware(rootDir)],
  plugins: [
    entryPlugin(entry, rootDir),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
    emulatePlugin(),
    collectPlugin(),
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summaryReporter()],
};
