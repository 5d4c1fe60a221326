/**
 * Texts that break careless programs, in every place of a document where a text can stand: each free text holds every one
 * of them, and each other text in turn is replaced by some. All is drawn as text or left out with an issue.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import { changed } from '../helpers/json-pointer.js';
import { draw, inside, type Widget } from '../helpers/widget-suite.js';
import { foreignMarkup, watchPage, type PageWatch } from './page-watch.js';

/** The keys under which a document carries text for people. */
const FREE_TEXT = new Set(
  (
    'title label name text description definition note caveats heading targetGroup aims role evidence unitLabel ' +
    'numeratorLabel denominatorLabel'
  ).split(' '),
);
const LANGUAGE = /^[a-z]{2}$/;
/** Under the cap on a single text. */
const LONGEST = 9_000;

const OWN = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  "';alert(1);//",
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;',
  '\u202e\u2066reversed\u2069',
  '\u2028\u2029',
  '\u0000\u0007',
  '\ud800',
  '\ufeff',
  "=cmd|'/c calc'!A1",
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '0',
  '   ',
  '%s%n',
  '../../etc/passwd',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319',
  '\u0627\u0644\u0639\u0631\u0628\u064a\u0629',
  '{"a":1}',
  '[object Object]',
  'url(x)',
  'expression(alert(1))',
];

interface Place {
  readonly pointer: string;
  readonly isFreeText: boolean;
}

/** Every string below a value. */
function textPlaces(value: unknown, pointer = '', isFreeText = false): Place[] {
  if (typeof value === 'string') return [{ pointer, isFreeText }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const isFree = FREE_TEXT.has(key) || (isFreeText && (LANGUAGE.test(key) || /^\d+$/.test(key)));
    return textPlaces(member, `${pointer}/${key}`, isFree);
  });
}

/** A document that uses every part; its experiences may be shown to all. */
const DOCUMENT = changed(FULL_DOCUMENT, '/experiences/0/audience', 'public') as typeof FULL_DOCUMENT;
const PLACES = textPlaces(DOCUMENT);

async function linesOf(file: string): Promise<string[]> {
  const answer = await fetch(`/test/served/hostile/${file}`);
  if (!answer.ok) return [];
  const text = await answer.text();
  return file.endsWith('.json') ? (JSON.parse(text) as string[]) : text.split('\n');
}

async function hostileTexts(): Promise<readonly string[]> {
  const found = (await Promise.all(['xss-payloads.txt', 'blns.json'].map(linesOf))).flat();
  return [...OWN, ...found].filter((text) => text.length > 0 && text.length < LONGEST);
}

/** All texts, joined to as few as the cap allows. */
function joined(texts: readonly string[]): string[] {
  const long: string[] = [];
  for (const text of texts) {
    const last = long.at(-1);
    if (last !== undefined && last.length + text.length < LONGEST) long[long.length - 1] = `${last} ${text}`;
    else long.push(text);
  }
  return long;
}

/** Pictures, rows of tables, widgets of a dashboard. */
const DRAWN = '.plot .scene, tbody tr, bydel-indicator, bydel-table';

const WIDGETS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['bydel-indicator', { form: 'trend' }],
  ['bydel-indicator', { form: 'ranking' }],
  ['bydel-timeline', {}],
  ['bydel-network', {}],
  ['bydel-dashboard', {}],
  ...['observations', 'initiatives', 'actors', 'ties', 'experiences', 'goals'].map(
    (of): [string, Record<string, string>] => ['bydel-table', { of }],
  ),
];

async function drawAll(lang: string): Promise<Widget[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  return Promise.all(
    WIDGETS.map(([tag, attributes]) => draw({ tag, attributes, document: () => DOCUMENT }, { lang, parent: box })),
  );
}

/** How many pictures and rows each widget has. */
function countsOf(widgets: readonly Widget[]): string[] {
  return widgets.map(
    (widget) =>
      `${widget.getAttribute('form') ?? widget.getAttribute('of') ?? widget.localName}: ${inside(widget).count(DRAWN)}`,
  );
}

async function show(widgets: readonly Widget[], data: unknown): Promise<void> {
  for (const widget of widgets) widget.data = data;
  await Promise.all(widgets.map(({ ready }) => ready));
}

function withTexts(choose: (index: number) => string): unknown {
  return PLACES.filter(({ isFreeText }) => isFreeText).reduce<unknown>(
    (document, { pointer }, index) => changed(document, pointer, choose(index)),
    DOCUMENT,
  );
}

/** Hundreds of documents in eleven widgets, ms: on a busy machine that takes longer than other tests may. */
const LONG = 60_000;

describe('hostile texts', () => {
  let watch: PageWatch;
  beforeEach(() => {
    watch = watchPage();
  });
  afterEach(() => watch.stop());

  function expectCalm(widgets: readonly Widget[]): void {
    expect(watch.problems()).to.deep.equal([]);
    expect(widgets.flatMap(({ shadowRoot }) => foreignMarkup(shadowRoot!))).to.deep.equal([]);
  }

  for (const lang of ['da', 'en']) {
    it(`in every free text at once are drawn as text: ${lang}`, async () => {
      const texts = await hostileTexts();
      const widgets = await drawAll(lang);
      const healthy = countsOf(widgets);
      expect(healthy.filter((count) => count.endsWith(': 0'))).to.deep.equal([]);
      for (const text of joined(texts)) {
        await show(
          widgets,
          withTexts(() => text),
        );
        expect(countsOf(widgets)).to.deep.equal(healthy);
        expectCalm(widgets);
      }
      await show(
        widgets,
        withTexts((index) => texts[index % texts.length]!),
      );
      expectCalm(widgets);
    }).timeout(LONG);
  }

  it('are the very texts that the page shows', async () => {
    const text = '<img src=x onerror=alert(1)> & "quoted"';
    const [trend] = await drawAll('da');
    await show(
      [trend!],
      withTexts(() => text),
    );
    expect(inside(trend!).heading?.textContent).to.equal(text);
    expect(await trend!.toCSV()).to.contain('<img src=x onerror=alert(1)>');
  });

  it('in place of any other text, one at a time, leave that out and draw the rest', async () => {
    const texts = await hostileTexts();
    const widgets = await drawAll('da');
    const others = PLACES.filter(({ isFreeText, pointer }) => !isFreeText && pointer !== '/version');
    expect(others.length).to.be.greaterThan(100);
    for (const [index, { pointer }] of others.entries()) {
      await show(widgets, changed(DOCUMENT, pointer, texts[(index * 7) % texts.length]));
      for (const widget of widgets) {
        expect(inside(widget).text.length, pointer).to.be.greaterThan(20);
        expect(inside(widget).count('.failure'), pointer).to.equal(0);
      }
    }
    expectCalm(widgets);
  }).timeout(LONG);

  it('as keys, at every level, are passed over', async () => {
    const texts = await hostileTexts();
    const keys = [...OWN, ...texts.slice(0, 200)];
    const widgets = await drawAll('da');
    const healthy = countsOf(widgets);
    const strange = (value: unknown): Record<string, unknown> =>
      Object.fromEntries(keys.map((key) => [key, value] as const));
    const data = JSON.parse(
      JSON.stringify({
        ...strange('x'),
        ...DOCUMENT,
        areas: DOCUMENT.areas?.map((area) => ({ ...strange(1), ...area })),
        indicators: DOCUMENT.indicators?.map((indicator) => ({ ...strange([]), ...indicator })),
      }),
    ) as unknown;
    await show(widgets, data);
    expect(countsOf(widgets)).to.deep.equal(healthy);
    expectCalm(widgets);
  });

  it('in the attributes of the page’s own tags are told as text', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const names = [
      'heading',
      'indicator',
      'form',
      'area',
      'areas',
      'benchmark',
      'period',
      'from',
      'to',
      'category',
      'show',
      'of',
      'view',
      'lang',
    ];
    const widgets = await Promise.all(
      OWN.filter((text) => !text.includes('\u0000')).flatMap((text) =>
        ['bydel-indicator', 'bydel-table'].map((tag) => {
          const attributes = Object.fromEntries(names.map((name) => [name, text]));
          return draw({ tag, attributes, document: () => DOCUMENT }, { parent: box });
        }),
      ),
    );
    for (const widget of widgets) expect(inside(widget).count('.failure')).to.equal(0);
    expectCalm(widgets);
  });
});
