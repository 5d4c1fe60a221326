/**
 * What every widget has to do, run for each of them by one call: the states, both languages, accessibility in every
 * theme, the picture's one tab stop, a table equal to the view, and nothing left behind.
 */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Issue } from '../../src/model/issues.js';
import { emulate, sendKeys, setViewport } from './browser.js';

/** The public face of a widget that the suite relies on. */
export interface Widget extends HTMLElement {
  data?: unknown;
  src?: string;
  heading?: string;
  headingLevel: number;
  view?: 'picture' | 'table';
  eager: boolean;
  lang: string;
  readonly issues: readonly Issue[];
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<boolean>;
  toCSV(): Promise<string>;
}

export interface WidgetCase {
  readonly tag: string;
  /** A document that fills the widget. */
  readonly document: () => object;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the widget draws a picture. Default true. */
  readonly picture?: boolean;
}

/** A widget in the page, drawn. */
export async function draw(
  { tag, document: make, attributes = {} }: WidgetCase,
  { data = make() as unknown, lang = '', parent = undefined as HTMLElement | undefined } = {},
): Promise<Widget> {
  const box = parent ?? (await fixture<HTMLElement>(html`<div></div>`));
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (lang) widget.lang = lang;
  widget.eager = true;
  widget.data = data;
  box.append(widget);
  await widget.ready;
  return widget;
}

/** A click that comes before anything else: the code that reads the picture is not there yet. */
export function clickAtOnce(plot: Element, at: Element): void {
  const { x, y, width, height } = at.getBoundingClientRect();
  const place = { clientX: x + width / 2, clientY: y + height / 2 };
  plot.dispatchEvent(new PointerEvent('click', { ...place, bubbles: true, composed: true }));
}

/** The one place where tests look into a widget's shadow root. */
export function inside(widget: Element): {
  readonly heading: HTMLElement | null;
  readonly summary: string;
  readonly plot: HTMLElement | null;
  readonly tip: string | undefined;
  readonly status: string;
  readonly table: HTMLTableElement | null;
  readonly message: string;
  readonly source: string;
  readonly text: string;
  button(label: RegExp): HTMLButtonElement;
  count(selector: string): number;
} {
  const root = widget.shadowRoot!;
  const textOf = (selector: string): string => plain(root.querySelector(selector)?.textContent ?? '');
  const tip = root.querySelector('.tip');
  return {
    heading: root.querySelector('.heading'),
    summary: textOf('.summary'),
    plot: root.querySelector('.plot'),
    tip: tip?.checkVisibility({ visibilityProperty: true }) ? tip.textContent! : undefined,
    status: textOf('[role="status"]'),
    table: root.querySelector('table'),
    message: [...root.querySelectorAll('.message')].map(({ textContent }) => plain(textContent)).join(' '),
    source: textOf('.source'),
    text: plain(root.querySelector('.base')?.textContent ?? ''),
    button: (label) => {
      const found = [...root.querySelectorAll('button')].find(({ textContent }) => label.test(plain(textContent)));
      if (!found) throw new Error(`No button ${String(label)}`);
      return found;
    },
    count: (selector) => root.querySelectorAll(selector).length,
  };
}

/** One space where there are several, also for hard ones. */
export function plain(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const BROKEN: readonly (readonly [name: string, data: unknown])[] = [
  ['an empty object', {}],
  ['a list', []],
  ['a text', 'hello'],
  ['a number', 7],
  ['an unknown version', { version: '9.0' }],
  [
    'wrong types everywhere',
    { version: '1.0', title: 7, areas: 'x', indicators: [null, 3], observations: { rows: 'no' } },
  ],
];

export function widgetSuite(widget: WidgetCase): void {
  const hasPicture = widget.picture !== false;

  describe(`${widget.tag}: what every widget does`, () => {
    it('draws heading, sentence and source line from the document', async () => {
      const { heading, summary, source } = inside(await draw(widget));
      expect(heading?.localName).to.equal('h3');
      expect(heading?.textContent).not.to.equal('');
      expect(summary).to.match(/\.$/);
      expect(source).to.match(/^Kilde: /);
    });

    it('takes heading and level from the page, and no heading when it is empty', async () => {
      const one = await draw({
        ...widget,
        attributes: { ...widget.attributes, heading: 'Vores tal', 'heading-level': '2' },
      });
      expect(inside(one).heading?.localName).to.equal('h2');
      expect(inside(one).heading?.textContent).to.equal('Vores tal');
      one.heading = '';
      await one.updateComplete;
      expect(inside(one).heading).to.equal(null);
    });

    it('speaks English where the page does, and follows a change of language', async () => {
      const one = await draw(widget, { lang: 'en' });
      expect(inside(one).source).to.match(/^Source: /);
      one.lang = 'da';
      await oneFrame();
      await one.updateComplete;
      expect(inside(one).source).to.match(/^Kilde: /);
    });

    it('freezes the document when a page first asks for it, and not to draw', async () => {
      const one = await draw(widget);
      const { followedStore } = one as unknown as { followedStore: { state: { model: { document: object } } } };
      const { document } = followedStore.state.model;
      expect(Object.isFrozen(document)).to.equal(false);
      expect((one as unknown as { document: unknown }).document).to.equal(followedStore.state.model);
      expect(Object.isFrozen(document)).to.equal(true);
    });

    it('tells the page once that it is drawn, by an event that does not bubble', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      let bubbled = 0;
      box.addEventListener('bydel-ready', () => (bubbled += 1));
      const one = document.createElement(widget.tag) as Widget;
      one.eager = true;
      one.data = widget.document();
      setTimeout(() => box.append(one));
      const { detail } = (await oneEvent(one, 'bydel-ready')) as CustomEvent<{ issues: readonly Issue[] }>;
      expect(detail.issues).to.be.an('array');
      expect(bubbled).to.equal(0);
    });

    it('keeps the page’s own content visible until there is something to show', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const one = document.createElement(widget.tag) as Widget;
      one.textContent = 'Tabel uden script';
      box.append(one);
      await one.updateComplete;
      expect(one.shadowRoot!.querySelector('slot')!.assignedNodes().length).to.equal(1);
      expect(inside(one).message).to.contain('src');
    });

    for (const [name, data] of BROKEN) {
      it(`says in words what is wrong with ${name}, and throws nothing`, async () => {
        const one = await draw(widget, { data });
        await oneFrame();
        await one.updateComplete;
        expect(inside(one).text.length).to.be.greaterThan(20);
        expect(one.issues.length + inside(one).message.length).to.be.greaterThan(0);
      });
    }

    it('draws as before when attributes that it could not use are taken away', async () => {
      const one = await draw({ ...widget, attributes: {} });
      const said = (): readonly unknown[] => {
        const { heading, summary, message, source } = inside(one);
        return [heading?.textContent, summary, message, source, one.issues];
      };
      const before = said();
      const { observedAttributes } = customElements.get(widget.tag) as unknown as { observedAttributes: string[] };
      const names = observedAttributes.filter((name) => !['src', 'source', 'eager'].includes(name));
      for (const change of [
        (name: string) => one.setAttribute(name, '-'),
        (name: string) => one.removeAttribute(name),
      ]) {
        names.forEach(change);
        await one.updateComplete;
        await one.ready;
      }
      expect(said()).to.deep.equal(before);
    });

    it('draws again when the document is replaced, and after a broken one', async () => {
      const one = await draw(widget, { data: { version: '9.0' } });
      one.data = widget.document();
      await one.ready;
      expect(inside(one).summary).not.to.equal('');
    });

    for (const theme of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      for (const lang of ['da', 'en']) {
        it(`has no accessibility faults: ${Object.values(theme)[0] ?? 'light'}, ${lang}`, async () => {
          await emulate(theme);
          const box = await fixture<HTMLElement>(html`<div></div>`);
          box.style.setProperty('color-scheme', 'light dark');
          box.style.setProperty('background', 'Canvas');
          const one = await draw(widget, { lang, parent: box });
          await expect(one).to.be.accessible();
          one.view = 'table';
          await one.updateComplete;
          await expect(one).to.be.accessible();
          one.data = { version: '9.0' };
          await one.ready;
          await expect(one).to.be.accessible();
        });
      }
    }

    it('fits 320 px without sideways scrolling', async () => {
      await setViewport({ width: 320, height: 640 });
      const one = await draw(widget);
      await oneFrame();
      await one.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      one.view = 'table';
      await one.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('gives the table of the view as CSV', async () => {
      const one = await draw(widget);
      one.view = 'table';
      await one.updateComplete;
      const csv = (await one.toCSV())
        .replace(/^\ufeff/, '')
        .trim()
        .split('\r\n');
      const { table } = inside(one);
      expect(csv[0]!.split(';').length).to.equal(table!.tHead!.rows[0]!.cells.length);
      expect(csv.length - 1).to.equal(table!.tBodies[0]!.rows.length);
    });

    it('leaves nothing behind and draws again when it comes back', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const one = await draw(widget, { parent: box });
      const before = one.shadowRoot!.querySelectorAll('*').length;
      for (let round = 0; round < 20; round += 1) {
        one.remove();
        box.append(one);
      }
      await one.ready;
      await oneFrame();
      await one.updateComplete;
      expect(one.shadowRoot!.querySelectorAll('*').length).to.equal(before);
      expect(inside(one).summary).not.to.equal('');
    });

    it('goes on in silence when it is removed while drawing', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const one = document.createElement(widget.tag) as Widget;
      one.data = widget.document();
      box.append(one);
      one.remove();
      await oneFrame();
      expect(one.isConnected).to.equal(false);
    });

    if (!hasPicture) return;

    it('has one tab stop in the picture, and a name for it', async () => {
      const one = await draw(widget);
      const { plot } = inside(one);
      expect(plot?.tabIndex).to.equal(0);
      expect(plot?.getAttribute('aria-label')).not.to.equal('');
      expect(plot?.querySelectorAll('[tabindex]').length).to.equal(0);
    });

    it('keeps a key that comes before the code that reads the picture', async () => {
      const reading = (one: Widget): string =>
        `${inside(one).tip ?? ''} ${inside(one).plot!.getAttribute('aria-activedescendant') ?? ''}`;
      const awake = await draw(widget);
      inside(awake).plot!.focus();
      await waitUntil(() => reading(awake) !== ' ', 'the picture did not wake');
      await sendKeys({ press: 'End' });
      await awake.updateComplete;
      const expected = reading(awake);
      const one = await draw(widget);
      const { plot } = inside(one);
      plot!.focus();
      const early = new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true, cancelable: true });
      plot!.dispatchEvent(early);
      expect(early.defaultPrevented).to.equal(true);
      await waitUntil(() => reading(one) === expected, 'the key was not kept');
    });

    it('switches between picture and table by keyboard, and says so', async () => {
      const one = await draw(widget);
      inside(one)
        .button(/Vis som tabel/)
        .focus();
      await sendKeys({ press: 'Enter' });
      await one.updateComplete;
      expect(inside(one).table).not.to.equal(null);
      inside(one)
        .button(/Vis som figur/)
        .focus();
      await sendKeys({ press: 'Enter' });
      await one.updateComplete;
      expect(inside(one).plot).not.to.equal(null);
    });

    it('opens the downloads by keyboard and closes them with Escape, back on the button', async () => {
      const one = await draw(widget);
      const opener = inside(one).button(/^Hent/);
      opener.focus();
      await sendKeys({ press: 'Enter' });
      await one.updateComplete;
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Escape' });
      await one.updateComplete;
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      expect(one.shadowRoot!.activeElement).to.equal(opener);
    });

    it('goes back to the button after a download', async () => {
      const one = await draw(widget);
      const opener = inside(one).button(/^Hent/);
      opener.click();
      await one.updateComplete;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => {};
      try {
        inside(one).button(/CSV/).focus();
        await sendKeys({ press: 'Enter' });
        await expectSaid(one, /^Filen er hentet/);
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(one.shadowRoot!.activeElement).to.equal(opener);
    });
  });
}

/** Where a picture fits a page, heading and sentences are printed on the same. */
export function printsTogether(widget: WidgetCase): void {
  it('is printed with what stands over its picture held together', async () => {
    await setViewport({ width: 1280, height: 900 });
    const one = await draw(widget);
    await emulate({ media: 'print' });
    const base = one.shadowRoot!.querySelector('.base')!;
    const over = [...base.querySelectorAll(':scope > :has(~ .figure)')].map((part) => getComputedStyle(part));
    expect(over).to.have.lengthOf.above(1);
    // Pages are not broken between the rows of a grid as they are between blocks.
    expect(getComputedStyle(base).display).to.equal('block');
    for (const { display, breakInside } of over) if (display !== 'none') expect(breakInside).to.equal('avoid');
  });
}

/** Frames until a message must have been said: it waits 150 ms for a further one, longer on a busy machine. */
const MOST_FRAMES = 240;

/** Expects that the live region says the text, now or soon. A message that is there already counts: no race with a key. */
export async function expectSaid(widget: Element, text: RegExp): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES && !text.test(inside(widget).status); frame += 1) await oneFrame();
  expect(inside(widget).status).to.match(text);
}

/** After the next frame: observers and what waits for them have had their turn. */
export async function oneFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
