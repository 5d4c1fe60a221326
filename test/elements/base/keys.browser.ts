/** The key map, held to what the widgets do: each key that it lists does something, and nothing else does. */
import '../../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import {
  keyMap,
  type KeyAction,
  type KeyEntry,
  type KeyGroup,
  type KeyPlace,
  type PointerWay,
} from '../../../src/a11y/key-map.js';
import { sendKeys, setViewport } from '../../helpers/browser.js';
import { inside, oneFrame, plain, type Widget } from '../../helpers/widget-suite.js';

const ADDRESS = new URL('../../../demo/data/eksempelby.json', import.meta.url).href;

interface KeyCase {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The one place that is tried here. Default all. */
  readonly place?: KeyPlace;
  /** Pressed in the picture first. */
  readonly first?: readonly string[];
}

const of = (tag: string, attributes: Record<string, string> = {}, more: Partial<KeyCase> = {}): KeyCase => ({
  ...{ tag, attributes },
  ...more,
});
/** Between them they show every place of the map's. */
const CASES: readonly KeyCase[] = [
  of('bydel-indicator'),
  of('bydel-indicator', { form: 'ranking' }, { place: 'periods' }),
  of('bydel-indicator', { view: 'table' }, { place: 'table' }),
  of('bydel-timeline'),
  of('bydel-timeline', {}, { place: 'overview', first: ['+', '+'] }),
  of('bydel-network'),
  of('bydel-network', {}, { place: 'network-search' }),
  of('bydel-map'),
  of('bydel-table'),
  of('bydel-criteria'),
  of('bydel-profile'),
  of('bydel-experiences'),
  of('bydel-goals'),
  of('bydel-twins'),
  of('bydel-potential'),
];

/** Frames until what a key does must be seen. */
const MOST_FRAMES = 30;
/** Frames until what comes late must be there. */
const LATE = 240;

interface Tried {
  readonly widget: Widget;
  readonly group: KeyGroup;
  /** How often the reader has chosen something. */
  readonly chosen: () => number;
}

const root = ({ widget }: Tried): ShadowRoot => widget.shadowRoot!;
const textOf = (tried: Tried, selector: string): string =>
  plain(root(tried).querySelector(selector)?.textContent ?? '');
/** Where the reader stands in a picture: the words beside it, or the row. */
const reading = (tried: Tried): string =>
  `${inside(tried.widget).tip ?? ''} ${root(tried).querySelector('.plot')?.getAttribute('aria-activedescendant') ?? ''}`;
const focus = (tried: Tried): Element | null => root(tried).activeElement;
const picture = (tried: Tried): string => root(tried).querySelector('.plot')?.innerHTML ?? '';
const span = (tried: Tried): string =>
  [...root(tried).querySelectorAll('.handle')].map((one) => one.getAttribute('aria-valuenow')).join();
const slider = (tried: Tried): string => root(tried).querySelector<HTMLInputElement>('.periods input')?.value ?? '';
const order = (tried: Tried): string => textOf(tried, 'tbody') + String(root(tried).querySelector('[aria-sort]'));
const open = (tried: Tried): number => root(tried).querySelectorAll('.downloads, .details, dialog').length;
const rows = (tried: Tried): string => root(tried).querySelector('.plot')?.getAttribute('aria-rowcount') ?? '';
const chosen = (tried: Tried): number => tried.chosen();

/** What each action changes. A new action needs a line here. */
const CHANGES: Readonly<Record<KeyAction, (tried: Tried) => unknown>> = {
  'next-control': focus,
  press: open,
  help: open,
  'close-downloads': open,
  along: reading,
  across: reading,
  'ten-along': reading,
  'row-ends': reading,
  'all-ends': reading,
  choose: chosen,
  'hide-words': reading,
  'step-period': slider,
  'end-period': slider,
  sort: order,
  'next-row': (tried) => (tried.group.place === 'map-list' ? focus(tried) : reading(tried)),
  'ten-rows': (tried) => (tried.group.place === 'map-list' ? focus(tried) : reading(tried)),
  'end-rows': (tried) => (tried.group.place === 'map-list' ? focus(tried) : reading(tried)),
  'open-lane': (tried) => rows(tried) + reading(tried),
  'close-lane': (tried) => rows(tried) + reading(tried),
  'choose-row': (tried) => rows(tried) + String(chosen(tried)),
  'type-ahead': (tried) => (tried.group.place === 'map-list' ? focus(tried) : reading(tried)),
  'close-details': open,
  zoom: picture,
  'whole-time': span,
  'pan-time': span,
  today: span,
  'move-edge': span,
  'leap-edge': span,
  'next-actor': reading,
  'ten-actors': reading,
  'end-actors': reading,
  'into-ties': reading,
  'back-from-ties': reading,
  'choose-actor': chosen,
  pan: picture,
  'move-actor': picture,
  neighbour: reading,
  'next-rank': reading,
  'end-ranks': reading,
  'type-rank': reading,
  'choose-area': chosen,
  'first-found': focus,
};

/** What is pressed before, for there to be something to do. */
const BEFORE: Readonly<Partial<Record<KeyAction, readonly string[]>>> = {
  'close-details': ['ArrowDown', 'Enter'],
  'close-lane': ['ArrowRight'],
  'choose-row': ['ArrowDown'],
  'whole-time': ['+', '+'],
  'pan-time': ['+', '+', '+'],
  today: ['+', '+', '+', '+', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft'],
  'back-from-ties': ['ArrowRight'],
  'row-ends': ['ArrowRight'],
  pan: ['+', '+', '+'],
};

/** Keys that are pressed for a name that stands for several. */
const FOR: Readonly<Record<string, readonly string[]>> = { Digit: ['3'], Letter: ['s', 'b', 'n'] };

async function press(key: string): Promise<void> {
  const parts = key === '+' ? ['+'] : key.split('+');
  const held = parts.slice(0, -1).map((name) => (name === 'Ctrl' ? 'Control' : name));
  const last = parts.at(-1)!;
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press: last === ' ' ? 'Space' : last });
  for (const up of held) await sendKeys({ up });
}

async function settled({ widget }: Tried): Promise<void> {
  await widget.updateComplete;
  await widget.ready;
  await oneFrame();
}

/** @returns whether the key changes what the action is about, within a second or so */
async function doesChange(tried: Tried, key: string, about: (tried: Tried) => unknown): Promise<boolean> {
  const before = about(tried);
  await press(key);
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    await oneFrame();
    if (about(tried) !== before) return true;
  }
  return false;
}

async function prepared(one: KeyCase, group: KeyGroup): Promise<Tried> {
  const widget = await show(one);
  let count = 0;
  widget.addEventListener('bydel-select', () => (count += 1));
  const tried = { widget, group, chosen: () => count };
  if (group.place === 'widget') inside(widget).button(/^Hent/).focus();
  else root(tried).querySelector<HTMLElement>(group.selector)!.focus();
  await settled(tried);
  return tried;
}

/** Whether a place is tried in a case: the whole widget in the first only, since it is the same in all. */
const isTried = (one: KeyCase, { place }: KeyGroup): boolean =>
  (one.place ?? place) === place && (place !== 'widget' || one === CASES[0]);
const isShown = (widget: Widget, { selector }: KeyGroup): boolean =>
  widget.shadowRoot!.querySelector(selector) !== null;

/** A widget in the page, drawn. They share one document, which a source keeps: it is loaded and read once. */
async function show({ tag, attributes, place, first }: KeyCase, lang = ''): Promise<Widget> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  Object.assign(widget, { src: ADDRESS, eager: true, lang });
  box.append(widget);
  await widget.ready;
  if (place === 'network-search') {
    inside(widget)
      .button(/^Søg og filtrér/)
      .click();
    await widget.ready;
    await oneFrame();
  }
  if (!first) return widget;
  inside(widget).plot!.focus();
  await widget.ready;
  for (const key of first) await press(key);
  // A strip of all years comes a moment after a timeline shows some of them.
  for (let frame = 0; frame < LATE && !widget.shadowRoot!.querySelector('.handle'); frame += 1) await oneFrame();
  return widget;
}

let kept: HTMLElement;
before(() => {
  kept = document.createElement('bydel-source');
  kept.setAttribute('src', ADDRESS);
  document.body.append(kept);
});
after(() => kept.remove());

/** @returns the keys of the entry that do nothing */
async function idleKeys(one: KeyCase, group: KeyGroup, { keys, does }: KeyEntry): Promise<readonly string[]> {
  const idle: string[] = [];
  const tried = await prepared(one, group);
  const openFirst = does === 'close-downloads' ? ['Enter'] : [];
  const typed = group.place === 'map-search' || group.place === 'network-search' ? ['a'] : [];
  for (const before of [...openFirst, ...typed, ...(BEFORE[does] ?? [])]) {
    await press(before);
    await settled(tried);
  }
  for (const key of keys) {
    const about = CHANGES[does];
    let works = false;
    for (const real of FOR[key] ?? [key]) works ||= await doesChange(tried, real, about);
    // At an end already: the other way first.
    for (const other of keys) {
      if (works || other === key) continue;
      await press(other);
      await settled(tried);
      works = await doesChange(tried, key, about);
    }
    if (!works) idle.push(`${group.place}: ${key} ${does}`);
    if (does === 'help') await press('Escape');
    if (does === 'first-found') root(tried).querySelector<HTMLElement>(group.selector)!.focus();
  }
  tried.widget.remove();
  return idle;
}

const NAMED = ['Enter', ' ', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const OTHERS = ['+', '-', '0', '5', 'k', 'Delete', 'Backspace', 'Insert', 'F2', '/', '*', ','];
const HELD = ['', 'Ctrl+', 'Shift+', 'Alt+'];

/** A held key that the list does not name changes nothing: with it a key is the key alone. */
function isListed(held: string, key: string, groups: readonly KeyGroup[]): boolean {
  const names = [held + key, key, ...(/^\d$/.test(key) ? ['Digit', 'Letter'] : /^.$/u.test(key) ? ['Letter'] : [])];
  return groups.some(({ entries }) => entries.some(({ keys }) => names.some((name) => keys.includes(name))));
}

/** Keys that a place keeps from the page although the map does not list them. */
function unlistedKeys(place: Element, groups: readonly KeyGroup[]): readonly string[] {
  return HELD.flatMap((held) => [...NAMED, ...OTHERS].map((key) => [held, key] as const))
    .filter(([held, key]) => {
      const event = new KeyboardEvent('keydown', {
        ...{ key, bubbles: true, composed: true, cancelable: true },
        ...{ ctrlKey: held === 'Ctrl+', shiftKey: held === 'Shift+', altKey: held === 'Alt+' },
      });
      place.dispatchEvent(event);
      return event.defaultPrevented && !isListed(held, key, groups);
    })
    .map(([held, key]) => held + key);
}

const WAYS: Readonly<Record<string, PointerWay | 'none'>> = {
  click: 'click',
  ...{ pointerdown: 'drag', mousedown: 'drag', touchstart: 'drag' },
  ...{ pointermove: 'point', pointerenter: 'point', pointerover: 'point' },
  ...{ mousemove: 'point', mouseenter: 'point', mouseover: 'point' },
  wheel: 'wheel',
  ...{ dblclick: 'none', contextmenu: 'none', auxclick: 'none' },
};
const NATIVE = 'button, input, select, textarea, a[href], summary, label, dialog';

/** Listens in on what is listened to by pointer, while something is done. */
async function pointerListeners(work: () => Promise<void>): Promise<readonly (readonly [Element, string])[]> {
  const found: [Element, string][] = [];
  const original = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest): void {
    if (this instanceof Element && type in WAYS) found.push([this, type]);
    original.call(this, type, ...rest);
  };
  try {
    await work();
  } finally {
    EventTarget.prototype.addEventListener = original;
  }
  return found;
}

function hasKey(element: Element, way: PointerWay | 'none', groups: readonly KeyGroup[]): boolean {
  if (way === 'none') return false;
  if (element.closest(NATIVE)) return true;
  return groups.some(({ selector, entries }) => {
    const isPlace =
      element.matches(selector) ||
      element.querySelector(selector) !== null ||
      element.closest(`${selector}, .figure, .map-list`)?.querySelector(selector) !== null;
    return isPlace && entries.some(({ by }) => by?.includes(way));
  });
}

describe('the keys of the widgets', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  for (const one of CASES) {
    const what = `${one.tag} ${one.place ?? ''}`.trim();

    it(`each do what the list says: ${what}`, async () => {
      const first = await show(one);
      const groups = keyMap(one.tag).filter((group) => isShown(first, group) && isTried(one, group));
      first.remove();
      const idle: string[] = [];
      for (const group of groups) {
        for (const entry of group.entries) idle.push(...(await idleKeys(one, group, entry)));
      }
      expect(idle).to.deep.equal([]);
    }).timeout(180_000);

    it(`are all in the list: ${what}`, async () => {
      const groups = keyMap(one.tag);
      const unlisted: string[] = [];
      for (const group of groups.filter((group) => group.place !== 'widget' && isTried(one, group))) {
        const widget = await show(one);
        const place = widget.shadowRoot!.querySelector<HTMLElement>(group.selector);
        place?.focus();
        await widget.ready;
        await oneFrame();
        if (place) unlisted.push(...unlistedKeys(place, [group]));
        widget.remove();
      }
      expect(unlisted).to.deep.equal([]);
    });

    it(`can do all that a pointer can: ${what}`, async () => {
      let widget!: Widget;
      const found = await pointerListeners(async () => {
        widget = await show(one);
        inside(widget).plot?.focus();
        await widget.ready;
        await oneFrame();
      });
      const groups = keyMap(one.tag);
      const without = found
        .filter(([element]) => element.getRootNode() === widget.shadowRoot)
        .filter(([element, type]) => !hasKey(element, WAYS[type]!, groups))
        .map(([element, type]) => `${type} on ${element.localName}.${element.className}`);
      expect(without).to.deep.equal([]);
    });
  }

  it('are tried at every place of the list', async () => {
    const untried = new Set(CASES.flatMap(({ tag }) => keyMap(tag).map(({ place }) => `${tag} ${place}`)));
    for (const one of CASES) {
      const widget = await show(one);
      for (const group of keyMap(one.tag)) if (isShown(widget, group)) untried.delete(`${one.tag} ${group.place}`);
      widget.view = 'table';
      await widget.ready;
      for (const group of keyMap(one.tag)) if (isShown(widget, group)) untried.delete(`${one.tag} ${group.place}`);
      widget.remove();
    }
    expect([...untried]).to.deep.equal([]);
  });
});

describe('the list of keys', () => {
  const indicator = of('bydel-indicator');
  const dialog = (widget: Element): HTMLDialogElement | null => widget.shadowRoot!.querySelector('dialog');
  async function opened(widget: Element): Promise<HTMLDialogElement> {
    for (let frame = 0; frame < MOST_FRAMES && !dialog(widget)?.open; frame += 1) await oneFrame();
    return dialog(widget)!;
  }

  it('opens by a question mark in the picture, closes by Escape, and gives the focus back', async () => {
    const widget = await show(indicator);
    inside(widget).plot!.focus();
    await widget.ready;
    await sendKeys({ press: '?' });
    const list = await opened(widget);
    expect(plain(list.textContent)).to.contain('I billedet').and.contain('← eller →');
    expect(list.matches(':modal')).to.equal(true);
    expect(getComputedStyle(list).backgroundColor, 'a ground of its own').not.to.equal('rgba(0, 0, 0, 0)');
    await sendKeys({ press: 'Escape' });
    await oneFrame();
    expect(dialog(widget)).to.equal(null);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget).plot);
  });

  it('opens by its button, in English where the page is English, and has no accessibility faults', async () => {
    const widget = await show(indicator, 'en');
    const button = inside(widget).button(/^Keys$/);
    button.focus();
    await sendKeys({ press: 'Enter' });
    const list = await opened(widget);
    expect(plain(list.textContent)).to.contain('In the picture').and.contain('chooses what is read');
    await expect(widget).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await oneFrame();
    expect(dialog(widget)).to.equal(null);
    expect(widget.shadowRoot!.activeElement).to.equal(button);
  });

  it('lists only what is there', async () => {
    const widget = await show(of('bydel-indicator', { view: 'table' }));
    widget.shadowRoot!.querySelector<HTMLElement>('.sort')!.focus();
    await sendKeys({ press: '?' });
    const text = plain((await opened(widget)).textContent);
    expect(text).to.contain('På en kolonnes overskrift').and.not.contain('I billedet');
  });

  it('stays away where a question mark is written', async () => {
    const widget = await show(of('bydel-table'));
    const field = widget.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.focus();
    await sendKeys({ press: '?' });
    await oneFrame();
    expect(field.value).to.equal('?');
    expect(dialog(widget)).to.equal(null);
  });

  it('goes with its widget', async () => {
    const widget = await show(indicator);
    inside(widget).plot!.focus();
    await widget.ready;
    await sendKeys({ press: '?' });
    await opened(widget);
    widget.remove();
    expect(dialog(widget)).to.equal(null);
  });

  it('is the inner widget’s alone in a dashboard', async () => {
    const widget = await show(of('bydel-dashboard'));
    const inner = [...widget.shadowRoot!.querySelectorAll<Widget>('bydel-indicator')].find((one) => inside(one).plot)!;
    inside(inner).plot!.focus();
    await inner.ready;
    await sendKeys({ press: '?' });
    await opened(inner);
    await oneFrame();
    expect(dialog(inner)!.open).to.equal(true);
    expect(dialog(widget)).to.equal(null);
  });
});
