/**
 * Finds a Chromium for the tests, in this order: CHROME_PATH; an installed browser; the one that the package
 * @sparticuz/chromium carries; apt, as root on Debian. Whatever is found has answered `--version` before it is used.
 * BYDELSBLIK_BROWSER = `installed`, `npm` or `apt` asks for one of them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';

/**
 * @typedef {object} Browser
 * @property {string} path of the executable
 * @property {string} version as the browser names itself
 * @property {Record<string, string>} env what the browser needs in its environment besides the present one
 */

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Flags for every test browser. The sandbox is off because it starts neither as root nor in most containers; the pages
 * it shows are our own. The fonts and colours are fixed so that measured sizes are alike between machines.
 */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/**
 * @param {string} path of an executable
 * @param {Record<string, string>} [env] what it needs besides the present environment
 * @returns {Browser | undefined} undefined where it does not answer
 */
function tryBrowser(path, env = {}) {
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(path) ? { path, version: 'unknown version', env } : undefined;
  const answer = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  const version = answer.stdout?.trim();
  return answer.status === 0 && version ? { path, version, env } : undefined;
}

/** @returns {Browser | undefined} */
function browserFromChromePath() {
  const path = process.env['CHROME_PATH'];
  if (!path) return undefined;
  const browser = tryBrowser(path);
  if (browser) return browser;
  throw new Error(`CHROME_PATH is "${path}", which is no browser that answers --version. Correct it or unset it.`);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Browser | undefined} */
function installedBrowser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  for (const path of [...onPath, ...FIXED_PLACES].filter(isExecutable)) {
    const browser = tryBrowser(path);
    if (browser) return browser;
  }
  return undefined;
}

/**
 * Unpacks into a folder of its own and renames it when it is whole: two runs at once, or one that was cut short, never
 * leave half a browser. The package unpacks into TMPDIR under fixed names, and its own shared libraries only where it
 * believes to be in a Lambda, hence the child process with these two variables.
 * @param {string} folder where the browser shall stand
 */
function unpackNpmBrowser(folder) {
  mkdirSync(cacheFolder, { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    renameSync(scratch, folder);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The package's own settings look for its font below /tmp only; a machine without fonts would show none.
 * @param {string} folder where the browser stands
 */
function fontSettings(folder) {
  const fonts = join(folder, 'fonts').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}

/** @returns {Browser | undefined} */
function npmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFile = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(packageFile)) return undefined;
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) unpackNpmBrowser(folder);
  writeFileSync(join(folder, 'fonts/fonts.conf'), fontSettings(folder));
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return tryBrowser(join(folder, 'chromium'), {
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_PATH: join(folder, 'fonts'),
  });
}

/** @returns {Browser | undefined} */
function aptBrowser() {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  const options = { stdio: /** @type {const} */ ('inherit') };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
  return installedBrowser();
}

const WAYS = new Map([
  ['installed', installedBrowser],
  ['npm', npmBrowser],
  ['apt', aptBrowser],
]);

/**
 * @returns {Browser} a browser that has answered
 * @throws where CHROME_PATH or BYDELSBLIK_BROWSER ask for what is not there, or where no way leads to a browser
 */
export function findBrowser() {
  const wanted = process.env['BYDELSBLIK_BROWSER'];
  if (wanted) {
    const browser = WAYS.get(wanted)?.();
    if (browser) return browser;
    throw new Error(`BYDELSBLIK_BROWSER is "${wanted}": no browser that way. Use ${[...WAYS.keys()].join(', ')}.`);
  }
  const browser = browserFromChromePath() ?? installedBrowser() ?? npmBrowser() ?? aptBrowser();
  if (browser) return browser;
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to its executable.');
}
