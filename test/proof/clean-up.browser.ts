/** Widgets that come and go a hundred times leave nothing in the page; a thousand times in `npm run test:full`. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import { districtDocument } from '../helpers/district-document.js';
import { inside, oneFrame, type Widget } from '../helpers/widget-suite.js';
import { livingThings, PageLedger } from './living-things.js';
import { whenTold } from './page-watch.js';

const isFull = document.documentElement.dataset['stories'] === 'full';
const ROUNDS = isFull ? 1_000 : 100;
/** Bytes of memory that a round may cost: caches fill, and no two collections are alike. Measured over many rounds only. */
const MOST_BYTES = 1_024;
/** A thousand dashboards, ms. */
const LONG = isFull ? 600_000 : 30_000;
/** Nodes or listeners that the browser itself may keep; one left behind each round would be many times as many. */
const SLACK = 40;
/** Every so many rounds the page gets time to draw. */
const BREATH = 50;
/** Widgets in the page at the same time. */
const AT_ONCE = 20;

interface Made {
  /** What comes and goes. */
  readonly element: HTMLElement;
  /** What is drawn in it. */
  readonly widgets: readonly Widget[];
}

function widgetOf(tag: string, properties: Partial<Widget> = {}): Widget {
  return Object.assign(document.createElement(tag) as Widget, { eager: true }, properties);
}

const inSource = (source: HTMLElement, ...widgets: readonly Widget[]): Made => {
  source.append(...widgets);
  return { element: source, widgets };
};

function single(tag: string, properties: Partial<Widget>): Made {
  const element = widgetOf(tag, properties);
  return { element, widgets: [element] };
}

function inlineSource(): Made {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(districtDocument());
  const source = document.createElement('bydel-source');
  source.append(script);
  return inSource(source, widgetOf('bydel-indicator'), widgetOf('bydel-table'));
}

function refreshedSource(): Made {
  const source = document.createElement('bydel-source');
  source.setAttribute('src', '/demo/data/fire-kommuner.json');
  source.setAttribute('refresh', '30');
  return inSource(source, widgetOf('bydel-indicator'));
}

const CASES: readonly (readonly [what: string, make: () => Made])[] = [
  ['a trend', () => single('bydel-indicator', { data: districtDocument() })],
  ['a table', () => single('bydel-table', { data: districtDocument() })],
  ['a timeline', () => single('bydel-timeline', { data: FULL_DOCUMENT })],
  ['a network', () => single('bydel-network', { data: FULL_DOCUMENT })],
  ['a map', () => single('bydel-map', { data: FULL_DOCUMENT })],
  ['a profile', () => single('bydel-profile', { data: FULL_DOCUMENT })],
  ['criteria', () => single('bydel-criteria', { data: FULL_DOCUMENT })],
  ['experiences', () => single('bydel-experiences', { data: FULL_DOCUMENT })],
  ['goals', () => single('bydel-goals', { data: FULL_DOCUMENT })],
  ['twins', () => single('bydel-twins', { data: FULL_DOCUMENT })],
  ['a potential', () => single('bydel-potential', { data: FULL_DOCUMENT })],
  ['a dashboard', () => single('bydel-dashboard', { data: FULL_DOCUMENT })],
  ['a widget with an address of its own', () => single('bydel-indicator', { src: '/demo/data/fire-kommuner.json' })],
  ['a widget without a document', () => single('bydel-indicator', {})],
  ['a widget whose document fails', () => single('bydel-table', { data: { version: '9.0' } })],
  ['a source with a script and two widgets', inlineSource],
  ['a source that refreshes itself', refreshedSource],
];

async function settle(widgets: readonly Widget[]): Promise<void> {
  for (const widget of widgets) {
    if (widget.data ?? widget.src ?? widget.closest('bydel-source')) await widget.ready;
    await whenTold(widget);
  }
  await oneFrame();
}

/** Frames without a change after which nothing comes any more: rows for screen readers follow the picture of a timeline. */
const CALM = 20;

/** What the widgets say when all of it has come. */
async function calmTexts(widgets: readonly Widget[]): Promise<readonly string[]> {
  const read = (): string[] => widgets.map((widget) => inside(widget).text);
  let texts = read();
  for (let frame = 0; frame < CALM; frame += 1) {
    await oneFrame();
    const now = read();
    if (now.join('\n') !== texts.join('\n')) frame = 0;
    texts = now;
  }
  return texts;
}

describe(`what comes and goes ${ROUNDS} times`, () => {
  let ledger: PageLedger;
  let box: HTMLElement;
  beforeEach(async () => {
    box = await fixture<HTMLElement>(html`<div></div>`);
    ledger = new PageLedger();
  });
  afterEach(() => ledger.restore());

  for (const [what, make] of CASES) {
    it(`leaves nothing in the page and looks as before: ${what}`, async () => {
      const { element, widgets } = make();
      box.append(element);
      await settle(widgets);
      const texts = await calmTexts(widgets);
      const before = await livingThings();
      const held = ledger.held();
      for (let round = 0; round < ROUNDS; round += 1) {
        element.remove();
        if (round % BREATH === 0) await oneFrame();
        box.append(element);
        if (round % BREATH === 1) await settle(widgets);
      }
      await settle(widgets);
      expect(await calmTexts(widgets)).to.deep.equal(texts);
      expect([...ledger.held()].sort()).to.deep.equal([...held].sort());
      element.remove();
      await oneFrame();
      expect(ledger.held()).to.deep.equal([]);
      const after = await livingThings();
      expect(after.nodes - before.nodes, 'nodes').to.be.lessThan(SLACK);
      expect(after.listeners - before.listeners, 'listeners').to.be.lessThan(SLACK);
    }).timeout(LONG);

    it(`is forgotten when each time another one comes: ${what}`, async () => {
      /** Shows some at once; where it is asked, until they are drawn. */
      const showSome = async (isDrawn: boolean): Promise<void> => {
        const some = Array.from({ length: AT_ONCE }, make);
        box.append(...some.map(({ element }) => element));
        if (isDrawn) await settle(some.flatMap(({ widgets }) => widgets));
        for (const { element } of some) element.remove();
      };
      for (let shown = 0; shown < 2; shown += 1) await showSome(shown === 0);
      await oneFrame();
      const before = await livingThings();
      for (let shown = 0; shown < ROUNDS / AT_ONCE; shown += 1) await showSome(shown % 4 === 0);
      await oneFrame();
      expect(ledger.held()).to.deep.equal([]);
      const after = await livingThings();
      expect(after.nodes - before.nodes, 'nodes').to.be.lessThan(SLACK);
      expect(after.listeners - before.listeners, 'listeners').to.be.lessThan(SLACK);
      if (isFull) expect((after.heap - before.heap) / ROUNDS, 'bytes a round').to.be.lessThan(MOST_BYTES);
    }).timeout(LONG);
  }

  it('ends its request when it goes while the answer is on its way', async () => {
    const signals: AbortSignal[] = [];
    const { fetch: original } = window;
    window.fetch = (input, init) => {
      if (init?.signal) signals.push(init.signal);
      return original(input, init);
    };
    try {
      for (let round = 0; round < 20; round += 1) {
        const { element, widgets } = single(round % 2 ? 'bydel-table' : 'bydel-indicator', {
          src: `/test/served/stall?${round}`,
        });
        box.append(element);
        await widgets[0]!.updateComplete;
        element.remove();
        await oneFrame();
      }
    } finally {
      window.fetch = original;
    }
    expect(signals).to.have.length(20);
    expect(signals.filter(({ aborted }) => !aborted)).to.have.length(0);
    expect(ledger.held()).to.deep.equal([]);
  });

  it('lets go of the page when it goes with its table, downloads and tip open', async () => {
    const {
      element,
      widgets: [widget],
    } = single('bydel-indicator', { data: districtDocument() });
    box.append(element);
    await widget!.ready;
    for (let round = 0; round < ROUNDS; round += 1) {
      inside(widget!).button(/^Hent/).click();
      inside(widget!).plot?.focus();
      if (round % BREATH === 0) await oneFrame();
      element.remove();
      if (round % BREATH === 0) expect(ledger.held()).to.deep.equal([]);
      box.append(element);
      if (round % BREATH === 0) await oneFrame();
    }
    element.remove();
    expect(ledger.held()).to.deep.equal([]);
  });
});
