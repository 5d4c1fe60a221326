/**
 * The pictures of the README and of the demo's front page, drawn from the demo's document by the built command. Run it after
 * a build when the look of a widget has changed, look at the result, and commit it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';

const DOCUMENT = join(root, 'demo/data/eksempelby.json');
/** @typedef {{ readonly sites: readonly { readonly area: string }[] }} Initiative */
/** Lanes of the timeline: as many as a small picture holds. */
const LANES = new Set(['tranehoejparken', 'nattergalparken', 'floejtevangen', 'klokkeengen']);

/** @param {string} name @param {string} document @param {readonly string[]} options */
function draw(name, document, options) {
  const out = join(root, 'demo/pictures', `${name}.svg`);
  const command = [join(root, 'dist/cli/bydelsblik.js'), 'render', document, ...options, '--lang', 'da', '--out', out];
  execFileSync(process.execPath, command, { stdio: 'inherit' });
  // A text file ends with a line.
  writeFileSync(out, `${readFileSync(out, 'utf8').trimEnd()}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'bydelsblik-'));
try {
  const whole = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const initiatives = whole.initiatives.filter((/** @type {Initiative} */ { sites }) =>
    sites.every(({ area }) => LANES.has(area)),
  );
  const few = join(folder, 'few.json');
  // Without what names the others.
  writeFileSync(few, JSON.stringify({ ...whole, initiatives, experiences: [], ties: [], geography: undefined }));
  draw('trend', DOCUMENT, ['--widget', 'indicator', '--form', 'trend', '--width', '640']);
  draw('map', DOCUMENT, ['--widget', 'map', '--width', '700']);
  draw('timeline', few, ['--widget', 'timeline', '--width', '960']);
  draw('network', DOCUMENT, ['--widget', 'network', '--width', '960']);
} finally {
  rmSync(folder, { recursive: true });
}
