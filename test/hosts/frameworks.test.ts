/**
 * The packed package in small apps of React, Vue, Svelte and Angular, each checked and bundled by its own tools: types of
 * attributes, properties and events, a drawn widget, data from the framework, a choice that reaches it, and its removal.
 * `npm run test:hosts` installs and unpacks what this needs.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/find-browser.mjs';
import { root } from '../../src/tools/paths.mjs';
import { serve } from '../../src/tools/serve.mjs';

interface Widget extends HTMLElement {
  readonly ready: Promise<void>;
  readonly areas: unknown;
  readonly headingLevel: unknown;
  readonly eager: unknown;
}

const APPS = ['react', 'vue', 'svelte', 'angular'] as const;

/** Runs a script of an app; its own words are the failure. */
function runScript(folder: string, script: string): void {
  try {
    execFileSync('npm', ['run', '--silent', script], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NG_CLI_ANALYTICS: 'false', NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    assert.fail(`${stdout}\n${stderr}`);
  }
}

let browser: Browser;
before(async () => {
  const found = findBrowser();
  browser = await launch({ executablePath: found.path, args: BROWSER_ARGS, env: { ...process.env, ...found.env } });
});
after(() => browser?.close());

/** Runs in the page: waits for the widget and says what it is. */
async function lookAtWidget() {
  await customElements.whenDefined('bydel-indicator');
  const widget = document.querySelector<Widget>('bydel-indicator')!;
  await widget.ready;
  return {
    hasPicture: widget.shadowRoot!.querySelector('.plot .scene') !== null,
    text: widget.shadowRoot!.textContent,
    areas: widget.areas,
    level: widget.headingLevel,
    heading: widget.shadowRoot!.querySelector('h2')?.textContent ?? '',
    eager: widget.eager,
  };
}

/** Runs in the page, again and again: what reads the keys is loaded with the focus. */
function readOn(): boolean {
  const root = document.querySelector('bydel-indicator')!.shadowRoot!;
  const plot = root.querySelector<HTMLElement>('.plot')!;
  plot.focus();
  plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
  return root.querySelector('.tip') !== null;
}

const outputOf = (page: Page): Promise<string> => page.$eval('output', ({ textContent }) => textContent.trim());

for (const name of APPS) {
  const folder = join(root, 'test/hosts', name);
  describe(`an app of ${name}`, () => {
    let server: Awaited<ReturnType<typeof serve>> | undefined;
    after(() => server?.close());

    it('compiles with typed attributes, properties and events', () => runScript(folder, 'check'));

    it('is bundled by its own tools', () => {
      rmSync(join(folder, 'dist'), { recursive: true, force: true });
      runScript(folder, 'build');
      assert.ok(existsSync(join(folder, 'dist/index.html')));
    });

    it('draws its data, hears the choice, takes other data and lets it go without a trace', async () => {
      server = await serve(join(folder, 'dist'), [0]);
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.location().url?.endsWith('/favicon.ico')) return;
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      await page.goto(`http://localhost:${server.port}/index.html`, { waitUntil: 'load' });
      await page.waitForSelector('bydel-indicator');

      const first = await page.evaluate(lookAtWidget);
      assert.ok(first.hasPicture);
      assert.match(first.text, /Nordparken/);
      assert.doesNotMatch(first.text, /Vestvangen/);
      assert.deepEqual(first.areas, ['nord', 'syd']);
      assert.deepEqual([first.level, first.eager], [2, true]);
      assert.match(first.heading, /Uden job/);

      await page.waitForFunction(readOn);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('output')!.textContent !== '');
      assert.match(await outputOf(page), /^area (nord|syd|kommunen)$/);

      await page.click('#change');
      await page.waitForFunction(
        () =>
          (document.querySelector('bydel-indicator') as HTMLElement & { data: { title: string } }).data.title ===
          'Nyby',
      );
      const second = await page.evaluate(lookAtWidget);
      assert.ok(second.hasPicture);

      await page.click('#remove');
      await page.waitForFunction(() => document.querySelector('bydel-indicator') === null);
      // What had been left would answer to another size.
      await page.setViewport({ width: 400, height: 300 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.deepEqual(problems, []);
      await page.close();
    });
  });
}
