/** The analyst's bench on the built bundle: from a file to a tag, and what can be done on the way. */
import { expect, waitUntil } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulate } from '../helpers/browser.js';
import type { Widget } from '../helpers/widget-suite.js';

interface BenchWindow extends Window {
  readonly axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
  readonly DataTransfer: typeof DataTransfer;
  readonly DragEvent: typeof DragEvent;
  readonly File: typeof File;
}

interface Page {
  readonly document: Document;
  readonly window: BenchWindow;
  readonly violations: string[];
}

const WAIT = { timeout: 8_000 };
const KEPT = 'bydelsblik-bench';
const CSV = 'Bydel;År;Andel trygge (pct.)\nÅparken;2024;71,5\nÅparken;2025;73,0\nBakken;2024;80,1\nBakken;2025;81,4\n';

const frames = new Set<HTMLIFrameElement>();

async function openBench({ width = 1280, end = '' } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'Værksted';
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demo/bench.html${end}`;
  frames.add(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument!;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  const opened = { document: page, window: frame.contentWindow as unknown as BenchWindow, violations };
  await drawn(opened);
  return opened;
}

const find = <Name extends HTMLElement = HTMLElement>({ document: page }: Page, selector: string): Name => {
  const found = page.querySelector<Name>(selector);
  if (!found) throw new Error(`The bench has no ${selector}.`);
  return found;
};
const text = (page: Page, selector: string): string => find(page, selector).textContent ?? '';
const widget = (page: Page): Widget | null => page.document.querySelector<Widget>('#stage-width > *');

async function drawn(page: Page, tag = 'bydel-indicator'): Promise<void> {
  await waitUntil(
    () => widget(page)?.localName === tag && widget(page)?.shadowRoot?.querySelector('.scene, table, bydel-indicator'),
    `no ${tag} is drawn`,
    WAIT,
  );
}

function drop({ document: page, window }: Page, name: string, content: string): void {
  const transfer = new window.DataTransfer();
  transfer.items.add(new window.File([content], name));
  page.body.dispatchEvent(new window.DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
}

function choose(page: Page, selector: string, value: string): void {
  const control = find<HTMLSelectElement>(page, selector);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

const editor = (page: Page): HTMLElement =>
  find(page, '#editor').shadowRoot!.querySelector<HTMLElement>('.cm-content')!;

async function imported(page: Page): Promise<void> {
  await waitUntil(() => /er læst som csv/.test(text(page, '#news')), 'nothing was imported', WAIT);
  await waitUntil(() => /Andel trygge/.test(widget(page)?.shadowRoot?.textContent ?? ''), 'not drawn', WAIT);
}

/** The page's own policy stops scripts that it does not know, but not one from its own address. */
async function faults({ document: page, window }: Page): Promise<string[]> {
  const script = page.createElement('script');
  const policies = (window as unknown as { trustedTypes: TrustedTypes }).trustedTypes;
  const policy = policies.createPolicy('bench', { createScriptURL: (address: string) => address });
  script.src = policy.createScriptURL('/node_modules/axe-core/axe.min.js') as unknown as string;
  page.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  const { violations } = await window.axe.run(page, { resultTypes: ['violations'], iframes: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): unknown };
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
  localStorage.removeItem(KEPT);
});

describe('the bench', () => {
  it('goes from a dropped file to a tag, and says how the file was understood', async () => {
    const page = await openBench();
    drop(page, 'tryghed 2025.csv', CSV);
    await imported(page);
    expect(text(page, '#import li')).not.to.equal('');
    choose(page, '[data-option="form"]', 'ranking');
    expect(text(page, '#code')).to.match(/src="tryghed-2025\.json"/);
    expect(text(page, '#code')).to.match(/form="ranking"/);
    await waitUntil(() => widget(page)?.getAttribute('form') === 'ranking', 'the widget does not follow');
    expect(page.violations).to.deep.equal([]);
  });

  it('reads the file again where a decision is changed, and undoes it all', async () => {
    const page = await openBench();
    drop(page, 'tal.csv', CSV);
    await imported(page);
    const role = find<HTMLSelectElement>(page, '[data-column="Bydel"]');
    role.value = 'ignore';
    role.dispatchEvent(new Event('change', { bubbles: true }));
    const again = (): HTMLSelectElement | null => page.document.querySelector('[data-column="Bydel"]');
    await waitUntil(() => again() && again() !== role, 'not read again', WAIT);
    expect(find<HTMLSelectElement>(page, '[data-column="Bydel"]').value).to.equal('ignore');
    for (const button = find<HTMLButtonElement>(page, '#undo'); !button.disabled; ) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await waitUntil(() => /Et lille dokument/.test(editor(page).textContent ?? ''), 'not undone', WAIT);
    expect(find<HTMLButtonElement>(page, '#redo').disabled).to.equal(false);
  });

  it('adds a file to the document', async () => {
    const page = await openBench();
    drop(page, 'tal.csv', CSV);
    await imported(page);
    find<HTMLInputElement>(page, 'input[value="add"]').click();
    await waitUntil(
      () => find(page, '[data-option="indicator"]').textContent?.includes('Trygge i deres bydel'),
      'the document is gone',
      WAIT,
    );
    expect(find(page, '[data-option="indicator"]').textContent).to.include('Andel trygge');
  });

  it('says what is wrong, marks it, and leads there', async () => {
    const page = await openBench();
    drop(page, 'tal.json', '{\n  "version": "1.0",\n  "title": "Tal",\n  "areas": [{ "id": "Å", "name": "Å" }]\n}');
    await waitUntil(() => page.document.querySelector('.where')?.textContent?.includes('Linje 4'), 'no place', WAIT);
    await waitUntil(() => find(page, '#editor').shadowRoot!.querySelector('.cm-lintRange'), 'no mark', WAIT);
    find(page, '.problem').click();
    expect(find(page, '#editor').shadowRoot!.activeElement).to.equal(editor(page));
  });

  it('keeps the work until it is thrown away, and gives it in a link', async () => {
    const first = await openBench();
    choose(first, '[data-option="area"]', 'klokkeengen');
    await waitUntil(() => localStorage.getItem(KEPT)?.includes('klokkeengen'), 'nothing kept', WAIT);
    const second = await openBench();
    expect(text(second, '#code')).to.include('area="klokkeengen"');
    const { packWork } = (await import('../../demo/bench/share.js')) as typeof import('../../demo/bench/share.js');
    const work = { text: '{"version":"1.0","title":"Delt"}', settings: { tag: 'bydel-table', values: {}, src: 'x' } };
    const end = await packWork(work);
    const frame = document.createElement('iframe');
    frame.src = `/demo/bench.html${end}`;
    frames.add(frame);
    document.body.append(frame);
    await waitUntil(
      () => /"Delt"/.test(frame.contentDocument?.querySelector('#editor')?.shadowRoot?.textContent ?? ''),
      'link not opened',
      WAIT,
    );
    find(second, '#discard').click();
    expect(localStorage.getItem(KEPT)).to.equal(null);
  });

  it('arranges a dashboard', async () => {
    const page = await openBench();
    find<HTMLDetailsElement>(page, '#panel-arrange').open = true;
    choose(page, '#bench select[id^="field"]', 'bydel-table');
    await drawn(page, 'bydel-table');
    find(page, '#add-cell').click();
    await waitUntil(() => page.document.querySelectorAll('.cells li').length === 3, 'not added', WAIT);
    find(page, '.cells li:last-child button').click();
    await waitUntil(() => /bydel-table/.test(text(page, '.cells li:nth-child(2)')), 'not moved', WAIT);
  });

  it('protects small numbers, with the proof', async () => {
    const page = await openBench();
    find(page, '#protect').click();
    await waitUntil(() => /skjult|ingen tal/.test(text(page, '#panel-protect [role="status"]')), 'no answer', WAIT);
    expect(page.violations).to.deep.equal([]);
  });

  it('gives the form as Vega-Lite, and draws what is made of it', async () => {
    const page = await openBench();
    find(page, '#make-spec').click();
    await waitUntil(() => /"mark"|"layer"/.test(text(page, '#panel-vega pre')), 'no specification', WAIT);
    find(page, '#panel-vega button:last-of-type').click();
    await waitUntil(() => widget(page)?.localName === 'bydel-chart', 'no chart', WAIT);
    await waitUntil(() => widget(page)?.shadowRoot?.querySelector('svg'), 'the chart is not drawn', WAIT);
    expect(text(page, '#code')).to.match(/<bydel-chart[^]*application\/json/);
    expect(page.violations).to.deep.equal([]);
  });

  it('tries colours, languages and widths', async () => {
    const page = await openBench();
    const accent = find<HTMLInputElement>(page, '[data-token="--bydel-color-accent"]');
    accent.value = 'rgb(1, 2, 3)';
    accent.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => /--bydel-color-accent: rgb\(1, 2, 3\);/.test(text(page, '#code')), 'not in the code');
    choose(page, '#look-lang', 'en');
    await waitUntil(() => /Source:/.test(widget(page)?.shadowRoot?.textContent ?? ''), 'not in English', WAIT);
    choose(page, '#look-width', '360');
    expect(find(page, '#stage-width').clientWidth).to.equal(360);
    choose(page, '#look-scheme', 'dark');
    expect(getComputedStyle(find(page, '#stage-width')).colorScheme).to.equal('dark');
  });

  it('shows its sample on a map, with the outlines that lie beside the document', async () => {
    const page = await openBench();
    choose(page, 'select:has(> [value="data/eksempelby.json"])', 'data/eksempelby.json');
    await waitUntil(() => /Eksempelby/.test(text(page, '#bench')), 'the sample is not there', WAIT);
    choose(page, 'select:has(> [value="bydel-map"])', 'bydel-map');
    const outlines = (): number =>
      widget(page)?.shadowRoot?.querySelectorAll('.plot path[class*="fill-class"]').length ?? 0;
    await waitUntil(() => outlines() === 14, 'the outlines are not drawn', WAIT);
  });

  it('speaks English', async () => {
    const page = await openBench({ end: '?lang=en' });
    expect(page.document.documentElement.lang).to.equal('en');
    expect(text(page, '#copy-tag')).to.equal('Copy the tag');
    expect(text(page, 'header')).to.include('Nothing leaves the browser');
    expect(text(page, 'h1')).to.equal('Workbench');
  });

  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const) {
    it(`has no accessibility fault and no sideways scroll in ${name} at 768 px`, async () => {
      await emulate(options);
      const page = await openBench({ width: 768 });
      drop(page, 'tal.csv', CSV);
      await imported(page);
      for (const fold of page.document.querySelectorAll('details')) fold.open = true;
      expect(await faults(page)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(768);
      expect(page.violations).to.deep.equal([]);
    }).timeout(30_000);
  }
});
