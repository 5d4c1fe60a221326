/**
 * Every story of the built Storybook, opened as its reader opens it: `npm run stories:test`, which builds first. No part of
 * `npm test`, since Storybook has an install of its own.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../src/tools/find-browser.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { root } from '../architecture/source-files.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const { entries } = JSON.parse(readFileSync(`${root}stories/dist/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};

/** Pages that are open at a time. */
const PAGES = 3;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  const { path, env } = findBrowser();
  server = await serve(`${root}stories/dist`, [0]);
  browser = await launch({ executablePath: path, args: [...BROWSER_ARGS], env: { ...process.env, ...env } });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** What goes wrong while an entry is shown; empty where nothing does. */
async function faultsOf(page: Page, { id, type }: Entry): Promise<string[]> {
  const faults: string[] = [];
  const origin = `http://localhost:${server.port}`;
  const onError = (error: unknown): void => void faults.push(String(error));
  const onRequest = (request: { url(): string }): void => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`asks ${url}`);
  };
  page.on('pageerror', onError);
  page.on('request', onRequest);
  try {
    await page.goto(`${origin}/iframe.html?viewMode=${type}&id=${id}`, { waitUntil: 'load' });
    // By what changes in the page: one in the background draws no frames.
    await page.waitForFunction(hasComeTo, { polling: 'mutation' }, type);
    faults.push(...(await page.evaluate(failure)));
  } catch (error) {
    faults.push(String(error));
  }
  page.off('pageerror', onError);
  page.off('request', onRequest);
  return faults;
}

/** In the page: whether Storybook has given up, or shows the paper, or every tag of ours has become an element. */
function hasComeTo(type: Entry['type']): boolean {
  if (/sb-show-(errordisplay|nopreview)/.test(document.body.className)) return true;
  if (type === 'docs') return document.querySelector('#storybook-docs :is(h1, h2)') !== null;
  const tags = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    localName.startsWith('bydel-'),
  );
  return tags.length > 0 && tags.every((tag) => tag.shadowRoot ?? tag.matches('bydel-source:defined'));
}

/** In the page: what Storybook says where it has given up. */
function failure(): string[] {
  if (!/sb-show-(errordisplay|nopreview)/.test(document.body.className)) return [];
  return [document.querySelector('#error-message')?.textContent ?? document.body.className];
}

describe('the built stories', () => {
  it('are all shown, each with its element, without an error or a request elsewhere', async () => {
    const open = Object.values(entries);
    const faults: string[] = [];
    const walk = async (): Promise<void> => {
      const page = await browser.newPage();
      for (let entry = open.pop(); entry; entry = open.pop()) {
        const found = await faultsOf(page, entry);
        faults.push(...found.map((fault) => `${entry!.title} / ${entry!.name}: ${fault}`));
      }
      await page.close();
    };
    assert.ok(open.length > 300, 'hardly any stories were built');
    await Promise.all(Array.from({ length: PAGES }, walk));
    assert.deepEqual(faults, []);
  });
});
