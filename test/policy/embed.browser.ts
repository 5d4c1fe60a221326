/** The published frame page under the strict policy, in a page that listens as a municipality's would. */
import { expect, waitUntil } from '@open-wc/testing';
import { oneFrame, type Widget } from '../helpers/widget-suite.js';

const TABLE = 'tag=bydel-table&src=/demo/data/fire-kommuner.json';

/** Another origin that the same test server answers for. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');

/** A frame loads all that a page loads. */
const SOON = { timeout: 10_000 };

interface Frame {
  readonly element: HTMLIFrameElement;
  /** Only of a frame of this page's own origin. */
  readonly page: Document;
  readonly violations: readonly string[];
}

const frames = new Set<HTMLIFrameElement>();
/** Who has told this page a height. */
const tellers: unknown[] = [];
const keep = ({ data, source }: MessageEvent): void => {
  if ((data as { type?: unknown } | null)?.type === 'bydelsblik-height') tellers.push(source);
};

async function openFrame(query: string, { origin = location.origin, width = '600' } = {}): Promise<Frame> {
  const element = Object.assign(document.createElement('iframe'), { width, title: 'Bydele' });
  element.src = `${origin}/dist/embed.html?${query}`;
  frames.add(element);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  await loaded;
  return {
    element,
    get page() {
      return element.contentDocument!;
    },
    get violations() {
      return (element.contentWindow as unknown as { violations: readonly string[] }).violations;
    },
  };
}

async function widgetIn(page: Document): Promise<Widget> {
  const widget = page.querySelector<Widget>('main > :not(p)')!;
  await page.defaultView!.customElements.whenDefined(widget.localName);
  await widget.ready;
  return widget;
}

/** The script of the page around, once: it listens as long as the page lives. */
before(async () => {
  const script = Object.assign(document.createElement('script'), { src: '/dist/embed-frames.js' });
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  document.head.append(script);
  await loaded;
});

beforeEach(() => {
  tellers.length = 0;
  window.addEventListener('message', keep);
});

afterEach(() => {
  window.removeEventListener('message', keep);
  for (const frame of frames) frame.remove();
  frames.clear();
});

describe('the frame page', () => {
  it('draws the widget that its address names, and gets the height that it needs, also when that changes', async () => {
    const frame = await openFrame('tag=bydel-indicator&form=ranking&lang=en&src=/demo/data/fire-kommuner.json');
    const widget = await widgetIn(frame.page);
    expect(widget.getAttribute('form')).to.equal('ranking');
    expect(widget.shadowRoot!.textContent).to.match(/Source: /);
    expect(frame.page.documentElement.lang).to.equal('en');
    const needed = (): number => Math.ceil(frame.page.querySelector('main')!.getBoundingClientRect().height);
    const fits = (): boolean => Number(frame.element.height) > 200 && Number(frame.element.height) === needed();
    await waitUntil(fits, 'the frame has another height than the widget', SOON);
    expect(frame.page.documentElement.scrollHeight).to.be.at.most(Number(frame.element.height));
    const before = frame.element.height;
    frame.element.width = '300';
    widget.setAttribute('view', 'table');
    await widget.ready;
    await waitUntil(() => frame.element.height !== before && fits(), 'the frame kept its height', SOON);
    expect(frame.page.querySelector('main > p')).to.equal(null);
    expect(frame.violations).to.deep.equal([]);
  });

  it('holds any other widget and the dashboard', async () => {
    for (const tag of ['bydel-timeline', 'bydel-dashboard', 'bydel-chart']) {
      const { page, violations } = await openFrame(`tag=${tag}&src=/demo/data/eksempelby.json`);
      const widget = await widgetIn(page);
      expect(widget.localName).to.equal(tag);
      expect(widget.offsetHeight, tag).to.be.greaterThan(200);
      expect(violations, tag).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('shows nothing of another site, asks it for nothing, and says so', async () => {
    const { page } = await openFrame(`tag=bydel-table&src=${elsewhere}/demo/data/fire-kommuner.json`);
    expect(page.querySelector('main')!.children.length).to.equal(1);
    expect(page.querySelector('main > p')!.textContent).to.match(/samme websted/);
    const asked = page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(asked)]).to.deep.equal([location.origin]);
  });

  it('makes no element and sets no attribute but those of the contract', async () => {
    const bad = await openFrame('tag=script&src=/test/policy/report.js');
    expect(bad.page.querySelector('main')!.children.length).to.equal(1);
    const frame = await openFrame(`${TABLE}&onclick=alert(1)&style=color:red&spec-src=x&heading=%3Cb%3EHej`);
    const widget = await widgetIn(frame.page);
    expect(widget.getAttributeNames().sort()).to.deep.equal(['eager', 'heading', 'src']);
    expect(widget.shadowRoot!.textContent).to.contain('<b>Hej');
    expect(frame.page.querySelectorAll('main > p').length).to.equal(3);
    expect(frame.violations).to.deep.equal([]);
  });

  it('tells its height to another origin where the address names that one, and to no other', async () => {
    const named = await openFrame(`${TABLE}&parent=${location.origin}`, { origin: elsewhere });
    await waitUntil(() => Number(named.element.height) > 200, 'the height was not told', SOON);
    expect(tellers.includes(named.element.contentWindow)).to.equal(true);
    const unnamed = await openFrame(TABLE, { origin: elsewhere });
    const wrong = await openFrame(`${TABLE}&parent=https://intranet.example`);
    await widgetIn(wrong.page);
    expect(wrong.page.querySelector('main > p')!.textContent).to.contain('https://intranet.example');
    expect(tellers.includes(unnamed.element.contentWindow)).to.equal(false);
    expect(tellers.includes(wrong.element.contentWindow)).to.equal(false);
    expect([unnamed.element.height, wrong.element.height]).to.deep.equal(['', '']);
  });
});

describe('the page around', () => {
  it('takes a height only from a frame of its own, from the origin in its address, and only a number', async () => {
    const frame = await openFrame('tag=none');
    await waitUntil(() => frame.element.height !== '', 'the frame told nothing', SOON);
    frame.element.height = '77';
    const say = (data: unknown, from: Partial<MessageEventInit>): boolean =>
      window.dispatchEvent(new MessageEvent('message', { data, ...from }));
    const good = { type: 'bydelsblik-height', height: 5 };
    const source = frame.element.contentWindow;
    const own = location.origin;
    say(good, { origin: own, source: window });
    say(good, { origin: elsewhere, source });
    for (const height of ['5', -5, NaN, Infinity, 1e9, null]) say({ ...good, height }, { origin: own, source });
    for (const data of [null, 'bydelsblik-height', { height: 5 }, undefined]) say(data, { origin: own, source });
    await oneFrame();
    expect(frame.element.height).to.equal('77');
    say(good, { origin: own, source });
    expect(frame.element.height).to.equal('5');
  });
});
