/** The demo page as a reader gets it, on the built bundle: no accessibility fault and no sideways scroll, in any form. */
import { expect, waitUntil } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulate, setViewport, type EmulateOptions } from '../../helpers/browser.js';
import type { Widget } from '../../helpers/widget-suite.js';

interface DemoWindow extends Window {
  readonly axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
}

interface Demo {
  readonly page: Document;
  readonly window: DemoWindow;
}

const THEMES: readonly (readonly [name: string, options: EmulateOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const WIDTHS = [320, 1280];
const LANGUAGES = ['da', 'en'];

const frames = new Set<HTMLIFrameElement>();

function loaded(element: HTMLElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', reject, { once: true });
  });
}

/** The demo in a frame of some width, with every widget drawn. */
async function openDemo(width: number): Promise<Demo> {
  const frame = document.createElement('iframe');
  frame.title = 'Demo';
  frame.width = String(width);
  frame.height = '800';
  frame.style.setProperty('border', '0');
  frame.src = '/demo/index.html';
  frames.add(frame);
  document.body.append(frame);
  await loaded(frame);
  const window = frame.contentWindow as unknown as DemoWindow;
  const page = frame.contentDocument!;
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await loaded(script);
  await drawAll(page);
  return { page, window };
}

/** Drawn, or, as the page shows on purpose, with a card that says why not. */
const isDrawn = ({ shadowRoot }: Element): boolean =>
  shadowRoot?.querySelector('.plot .scene, table, .failure p + p') != null;

async function drawAll(page: Document): Promise<void> {
  const widgets = (): Widget[] => [...page.querySelectorAll<Widget>('bydel-indicator, bydel-table')];
  await waitUntil(() => page.querySelector('#stage bydel-indicator'), 'the try-it pane drew nothing', {
    timeout: 5_000,
  });
  await waitUntil(() => widgets().every(({ shadowRoot }) => shadowRoot), 'a tag was not loaded');
  for (const widget of widgets()) widget.eager = true;
  await waitUntil(() => widgets().every(isDrawn), 'a widget was not drawn', { timeout: 8_000 });
  await Promise.all(widgets().map(({ ready }) => ready));
}

async function choose({ page }: Demo, language: string): Promise<void> {
  page.querySelector<HTMLInputElement>(`input[name="language"][value="${language}"]`)!.click();
  const first = page.querySelector('#job bydel-indicator')!.shadowRoot!;
  const word = language === 'en' ? 'Source: ' : 'Kilde: ';
  await waitUntil(() => first.querySelector('.source')?.textContent?.startsWith(word), `not in ${language}`);
  await drawAll(page);
}

async function faults({ page, window }: Demo): Promise<string[]> {
  const { violations } = await window.axe.run(page, { resultTypes: ['violations'], iframes: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe('the demo page', () => {
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames.clear();
  });

  for (const [name, options] of THEMES) {
    for (const width of WIDTHS) {
      it(`has no accessibility fault and no sideways scroll: ${name}, ${width} px, Danish and English`, async () => {
        await setViewport({ width: Math.max(width, 400), height: 800 });
        await emulate(options);
        const demo = await openDemo(width);
        for (const language of LANGUAGES) {
          await choose(demo, language);
          expect(await faults(demo), language).to.deep.equal([]);
          expect(demo.page.documentElement.scrollWidth, language).to.be.at.most(width);
        }
      });
    }
  }
});
