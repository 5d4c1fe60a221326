import '../../../src/define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { clickOn, emulate, hover, sendKeys, setViewport } from '../../helpers/browser.js';
import { districtDocument } from '../../helpers/district-document.js';
import {
  clickAtOnce,
  expectSaid,
  inside,
  oneFrame,
  plain,
  widgetSuite,
  type Widget,
} from '../../helpers/widget-suite.js';
import { ACTORS, CLOSED, GOALS, MOVED, OPEN, THEMES } from '../../view/timeline/timeline-fixture.js';

interface Timeline extends Widget {
  clock: () => Date;
}

const timelineDocument = (initiatives: readonly object[] = [OPEN, CLOSED, MOVED]): object =>
  districtDocument({ initiatives, themes: THEMES, actors: ACTORS, goals: GOALS });
const timeline = { tag: 'bydel-timeline', document: timelineDocument };

widgetSuite(timeline);

/** A timeline wide enough for bars, on a day that does not change. */
async function drawn({ attributes = {}, document: data = timelineDocument(), width = 900 } = {}): Promise<Timeline> {
  await setViewport({ width, height: 800 });
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement('bydel-timeline') as Timeline;
  widget.clock = () => new Date(2026, 9, 1);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value as string);
  widget.eager = true;
  widget.data = data;
  box.append(widget);
  await widget.ready;
  return widget;
}

const all = (widget: Element, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const rowTexts = (widget: Element): string[] =>
  all(widget, '[role="row"]').map((row) => plain([...row.children].map(({ textContent }) => textContent).join(' | ')));

/** Until the rows have come, a moment after the picture. */
async function withRows(widget: Timeline): Promise<Timeline> {
  for (let frame = 0; frame < 120 && all(widget, '[role="row"]').length < 2; frame += 1) await oneFrame();
  return widget;
}

/** The row that a screen reader stands on. */
function activeRow(widget: Element): string {
  const id = inside(widget).plot!.getAttribute('aria-activedescendant');
  const row = id && widget.shadowRoot!.getElementById(id);
  return row ? plain(row.firstElementChild!.textContent) : '';
}

async function focused(widget: Widget): Promise<Widget> {
  inside(widget).plot!.focus();
  await widget.ready;
  await widget.updateComplete;
  return widget;
}

async function press(widget: Widget, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await widget.updateComplete;
  await widget.ready;
}

/** Points at the middle of a bar, by the text of its name. */
function pointOf(widget: Element, name: string): { clientX: number; clientY: number; bubbles: true } {
  const text = all(widget, 'text').find(({ firstChild }) => firstChild?.textContent === name)!;
  const { left, top, width, height } = text.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
}

async function point(widget: Widget, name: string, type: 'pointermove' | 'click'): Promise<void> {
  const { plot } = inside(widget);
  plot!.dispatchEvent(new PointerEvent('pointermove', pointOf(widget, name)));
  await widget.ready;
  plot!.dispatchEvent(new PointerEvent(type, pointOf(widget, name)));
  await widget.updateComplete;
  await widget.ready;
}

describe('bydel-timeline: colours', () => {
  const colorsOf = (widget: Element): readonly string[] => {
    const fillOf = (selector: string): string => getComputedStyle(all(widget, selector)[0]!).fill;
    const outline = all(widget, '[data-key="syd/cafe/0"] .stroke-theme2')[0]!;
    return [
      fillOf('[data-key="nord/guide/0"] path'),
      fillOf('[data-key="name-nord/guide/0"] text'),
      getComputedStyle(outline).stroke,
    ];
  };

  it('fill solid bars with white letters on them, darker than outlines in the dark', async () => {
    const light = await drawn();
    expect(colorsOf(light)).to.deep.equal(['rgb(47, 98, 143)', 'rgb(255, 255, 255)', 'rgb(138, 87, 19)']);
    await emulate({ colorScheme: 'dark' });
    const dark = await drawn();
    dark.parentElement!.style.setProperty('color-scheme', 'dark');
    expect(colorsOf(dark)).to.deep.equal(['rgb(64, 115, 159)', 'rgb(255, 255, 255)', 'rgb(207, 159, 87)']);
  });

  it('are those of the reader’s system in forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const [bar, letters] = colorsOf(await drawn());
    expect(bar).not.to.equal(letters);
  });
});

describe('bydel-timeline: letters', () => {
  /** What is written on the bar of the café, and how far it ends from the bar's end, px. */
  async function onBar(family: string, width: number): Promise<readonly [words: string, left: number]> {
    const widget = await drawn({ width });
    widget.style.setProperty('--bydel-font-family', family);
    widget.heading = family;
    await widget.updateComplete;
    await widget.ready;
    await oneFrame();
    const [bar] = all(widget, '[data-key="syd/cafe/0"]');
    const [text] = all(widget, '[data-key="name-syd/cafe/0"] text');
    const words = text!.textContent;
    const left = bar!.getBoundingClientRect().right - text!.getBoundingClientRect().right;
    widget.remove();
    return [words, left];
  }

  it('are measured in the page’s own font: more of them stand on a bar in a narrow one, and none leaves it', async () => {
    const counts = { monospace: 0, 'sans-serif': 0 };
    for (const family of ['monospace', 'sans-serif'] as const) {
      for (let width = 600; width < 900; width += 40) {
        const [words, left] = await onBar(family, width);
        if (words.includes('kr.')) counts[family] += 1;
        expect(left, `${words} at ${width} in ${family}`).to.satisfy((px: number) => px > 4 || px < -20);
      }
    }
    expect(counts['sans-serif']).to.be.greaterThan(counts.monospace);
  });

  it('stand by the table where a list of fonts makes no sense', async () => {
    const [words] = await onBar('12,;', 900);
    expect(words).to.contain('Café Onsdag');
  });
});

describe('bydel-timeline: rows for screen readers', () => {
  it('are a treegrid with a header, lanes and initiatives, which come once the picture stands', async () => {
    const widget = await drawn();
    expect(rowTexts(widget)).to.deep.equal(['Indsats | Status | Start | Slut | Leder']);
    await withRows(widget);
    expect(inside(widget).plot!.getAttribute('role')).to.equal('treegrid');
    expect(rowTexts(widget)).to.deep.equal(
      [
        'Indsats | Status | Start | Slut | Leder',
        'Nordparken | 2 indsatser, 1 i gang',
        'Gadeteam, 1 af 3 | flyttet | 2018 | maj 2020 | ',
        'Jobguide | i gang | marts 2019 | ingen planlagt slutning | Jobcentret',
        'Sydhavnen | 2 indsatser, 0 i gang',
        'Café Onsdag | afsluttet | 15. januar 2018 | 30. juni 2021 | ',
        'Gadeteam, 2 af 3 | flyttet | maj 2020 | februar 2023 | ',
        'Vestvangen | 1 indsats, 1 i gang',
        'Gadeteam, 3 af 3 | i gang | februar 2023 | ingen planlagt slutning | ',
      ].map(plain),
    );
    expect(all(widget, '.scene[aria-hidden="true"]').length).to.be.greaterThan(0);
  });

  it('come in pages of 100', async () => {
    const many = Array.from({ length: 700 }, (_, index) => ({ ...CLOSED, id: `i${index}`, title: `Indsats ${index}` }));
    const widget = await drawn({ document: timelineDocument(many) });
    await focused(widget);
    await press(widget, 'ArrowRight');
    expect(all(widget, '[role="row"]').length).to.equal(101);
    expect(inside(widget).plot!.getAttribute('aria-rowcount')).to.equal('702');
    await press(widget, 'End');
    expect(all(widget, '[role="row"]').length).to.equal(2);
    expect(activeRow(widget)).to.equal('Indsats 699');
  });
});

describe('bydel-timeline: by keyboard', () => {
  it('goes from row to row and rings the bar where the reader stands', async () => {
    const widget = await focused(await drawn());
    expect(activeRow(widget)).to.equal('Nordparken');
    await press(widget, 'ArrowDown', 'ArrowDown');
    expect(activeRow(widget)).to.equal('Jobguide');
    expect(all(widget, '.ring').length).to.equal(1);
    expect(inside(widget).tip).to.match(/^Jobguide: i gang, marts 2019/);
    inside(widget).plot!.blur();
    await widget.updateComplete;
    expect(all(widget, '.ring').length).to.equal(0);
  });

  it('reads a row word by word, not cell against cell', async () => {
    const widget = await withRows(await drawn());
    const [, , row] = all(widget, '[role="row"]');
    expect(plain(row!.textContent).trim()).to.equal('Gadeteam, 1 af 3 flyttet 2018 maj 2020');
  });

  it('closes and opens a lane, in the picture too', async () => {
    const widget = await focused(await drawn());
    const bars = (): number => all(widget, '[data-target="initiative"]').length;
    const before = bars();
    await press(widget, 'ArrowLeft');
    expect(bars()).to.equal(before - 2);
    expect(all(widget, '[aria-expanded="false"][role="row"]').length).to.equal(1);
    await press(widget, 'ArrowRight');
    expect(bars()).to.equal(before);
  });

  it('says what became of a lane: closed, opened, its area chosen or no longer', async () => {
    const widget = await focused(await drawn({ attributes: { group: 'theme' } }));
    await press(widget, 'Enter');
    await expectSaid(widget, /^Job er lukket\.$/);
    await press(widget, 'Enter');
    await expectSaid(widget, /^Job er åbnet: 2 indsatser, 2 i gang\.$/);
    const byArea = await focused(await drawn());
    await press(byArea, 'ArrowLeft');
    await expectSaid(byArea, /^Nordparken er lukket\.$/);
    await press(byArea, 'Enter');
    await expectSaid(byArea, /^Nordparken er valgt\.$/);
    await press(byArea, 'Enter');
    await expectSaid(byArea, /^Nordparken er ikke længere valgt\.$/);
  });

  it('opens the details with Enter, tells of it, and closes them with Escape', async () => {
    const widget = await focused(await drawn());
    await press(widget, 'j', 'Enter');
    await oneFrame();
    expect(plain(all(widget, '.details')[0]!.textContent)).to.match(/Jobguide.*Jobcentret.*leder.*Klubben.*deltager/);
    await expectSaid(widget, /Detaljer om Jobguide/);
    expect(all(widget, '[aria-selected="true"]').length).to.equal(1);
    await press(widget, 'Escape');
    expect(all(widget, '.details').length).to.equal(0);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget).plot);
  });

  it('closes the details with Escape from inside them too, and gives the focus back', async () => {
    const widget = await focused(await drawn());
    await press(widget, 'j', 'Enter');
    await oneFrame();
    all(widget, '.details button')[0]!.focus();
    await press(widget, 'Escape');
    expect(all(widget, '.details').length).to.equal(0);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget).plot);
  });

  it('zooms with plus and minus, goes along with shift and arrows, and says what is shown', async () => {
    const widget = await focused(await drawn());
    const range = (): string => all(widget, '.range')[0]!.textContent;
    const before = range();
    await press(widget, '+', '+');
    expect(range()).not.to.equal(before);
    await expectSaid(widget, /indsats(er)? vist, \d{4} til \d{4}\.$/);
    const zoomed = range();
    await sendKeys({ down: 'Shift' });
    await press(widget, 'ArrowLeft', 'ArrowLeft');
    await sendKeys({ up: 'Shift' });
    expect(range()).not.to.equal(zoomed);
    await press(widget, '-', '-', '-', '-');
    expect(range()).to.equal(before);
  });
});

const rangeOf = (widget: Element): string => all(widget, '.range')[0]!.textContent;

/** Until what was asked for is drawn. */
async function settled(widget: Widget): Promise<void> {
  await oneFrame();
  await widget.updateComplete;
  await widget.ready;
  await oneFrame();
  await widget.updateComplete;
}

/** A timeline that the pointer has come to. */
async function awake(place: Parameters<typeof drawn>[0] = {}): Promise<Timeline> {
  const widget = await drawn(place);
  inside(widget).plot!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  await settled(widget);
  return widget;
}

/** @returns whether the page may not scroll with it. */
function wheel(widget: Widget, turn: WheelEventInit): boolean {
  const { left, top, width } = inside(widget).plot!.getBoundingClientRect();
  const event = new WheelEvent('wheel', { ...turn, clientX: left + width / 2, clientY: top + 60, cancelable: true });
  inside(widget).plot!.dispatchEvent(event);
  return event.defaultPrevented;
}

/** @param x Px from the picture's left edge. */
function pointer(widget: Widget, type: string, x: number, pointerId = 1): void {
  const { plot } = inside(widget);
  // Made up here, they are no pointers that the browser could capture.
  plot!.setPointerCapture = () => {};
  const { left, top } = plot!.getBoundingClientRect();
  const buttons = type === 'pointerup' ? 0 : 1;
  plot!.dispatchEvent(
    new PointerEvent(type, { pointerId, buttons, clientX: left + x, clientY: top + 120, bubbles: true }),
  );
}

/** Two fingers are put on the picture and drawn apart. */
async function stretch(widget: Widget): Promise<void> {
  pointer(widget, 'pointerdown', 400, 1);
  pointer(widget, 'pointerdown', 600, 2);
  await settled(widget);
  pointer(widget, 'pointermove', 200, 1);
  pointer(widget, 'pointermove', 800, 2);
  await settled(widget);
  pointer(widget, 'pointerup', 200, 1);
  pointer(widget, 'pointerup', 800, 2);
  await settled(widget);
}

describe('bydel-timeline: where the system decides the colours', () => {
  afterEach(() => emulate({ forcedColors: 'none' }));

  it('has no keys of themes, which all look the same', async () => {
    const widget = await drawn();
    const keys = (): string[] =>
      all(widget, '.legend li')
        .filter((key) => key.checkVisibility())
        .map(({ textContent }) => plain(textContent).trim());
    expect(keys()).to.include('Job');
    await emulate({ forcedColors: 'active' });
    expect(keys()).not.to.include('Job');
    expect(keys()).to.include('Justeret kernedrift');
  });
});

describe('bydel-timeline: by pointer', () => {
  it('takes a click that comes before the code that reads the picture', async () => {
    const widget = await drawn();
    const bar = all(widget, '.plot [data-key] text').find(({ textContent }) => textContent.includes('Jobguide'))!;
    clickAtOnce(inside(widget).plot!, bar);
    await waitUntil(() => all(widget, '.details').length > 0, 'nothing is chosen', { timeout: 5000 });
    expect(plain(all(widget, '.details')[0]!.textContent)).to.contain('Jobguide');
  });

  it('tells what a bar is, and opens its details with a click, which the page may refuse', async () => {
    const widget = await drawn();
    await point(widget, 'Café Onsdag', 'pointermove');
    expect(inside(widget).tip).to.match(/^Café Onsdag: afsluttet/);
    widget.addEventListener('bydel-select', (event) => event.preventDefault(), { once: true });
    await point(widget, 'Café Onsdag', 'click');
    expect(all(widget, '.details').length).to.equal(0);
    for (let frame = 0; frame < 30; frame += 1) await oneFrame();
    expect(inside(widget).status).to.equal('');
    await point(widget, 'Café Onsdag', 'click');
    expect(plain(all(widget, '.details')[0]!.textContent)).to.contain('Sundhedspuljen');
  });

  it('says nothing of what is chosen elsewhere, also after a choice that the page has refused', async () => {
    const [widget, other] = [await drawn(), await drawn()];
    const source = document.createElement('bydel-source');
    source.data = timelineDocument();
    widget.parentElement!.append(source);
    source.append(widget, other);
    for (const one of [widget, other]) one.data = undefined;
    await Promise.all([settled(widget), settled(other)]);
    widget.addEventListener('bydel-select', (event) => event.preventDefault(), { once: true });
    await point(widget, 'Café Onsdag', 'click');
    await point(other, 'Café Onsdag', 'click');
    await waitUntil(() => all(widget, '.details').length > 0, 'the choice is not shared');
    await expectSaid(other, /Café Onsdag/);
    expect(inside(widget).status).to.equal('');
  });

  it('says nothing of an area that is chosen elsewhere after the page has refused it', async () => {
    const widget = await drawn();
    const source = document.createElement('bydel-source');
    source.data = timelineDocument();
    widget.parentElement!.append(source);
    source.append(widget);
    widget.data = undefined;
    await settled(widget);
    await focused(widget);
    await waitUntil(() => inside(widget).plot!.hasAttribute('aria-activedescendant'), 'the picture did not wake');
    await press(widget, 'Home');
    widget.addEventListener('bydel-select', (event) => event.preventDefault(), { once: true });
    await press(widget, 'Enter');
    source.store.select({ kind: 'area', id: 'nord' });
    await settled(widget);
    for (let frame = 0; frame < 30; frame += 1) await oneFrame();
    expect(inside(widget).status).to.equal('');
    await press(widget, 'Enter');
    await expectSaid(widget, /^Nordparken er ikke længere valgt\.$/);
  });

  it('leaves no words beside what was pressed once the pointer has gone', async () => {
    const widget = await awake();
    const bar = all(widget, '.plot [data-key] text').find(({ textContent }) => textContent.includes('Jobguide'))!;
    await clickOn(bar);
    await settled(widget);
    expect(inside(widget).tip).to.match(/^Jobguide/);
    await hover(inside(widget).heading!);
    await settled(widget);
    expect(widget.shadowRoot!.activeElement === inside(widget).plot).to.equal(true);
    expect(inside(widget).tip).to.equal(undefined);
    // Keys go on from there, and are seen to.
    await press(widget, 'ArrowDown', 'ArrowUp');
    expect(inside(widget).tip).to.match(/^Jobguide/);
    expect(all(widget, '.ring').length).to.equal(1);
  });

  it('goes to the next initiative, and back to the picture when the details are closed', async () => {
    const widget = await drawn();
    await point(widget, 'Jobguide', 'click');
    inside(widget).button(/Næste/).click();
    await widget.updateComplete;
    expect(all(widget, '.details-title')[0]!.textContent).to.equal('Café Onsdag');
    inside(widget).button(/Luk/).click();
    await widget.updateComplete;
    expect(all(widget, '.details').length).to.equal(0);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget).plot);
  });

  it('leaves the plain wheel to the page and zooms with Ctrl', async () => {
    const widget = await awake();
    const range = rangeOf(widget);
    expect(wheel(widget, { deltaY: -240 })).to.equal(false);
    await settled(widget);
    expect(rangeOf(widget)).to.equal(range);
    expect(wheel(widget, { deltaY: -240, ctrlKey: true })).to.equal(true);
    await settled(widget);
    expect(rangeOf(widget)).not.to.equal(range);
  });

  it('zooms with the plain wheel once the keyboard has come to the picture', async () => {
    const widget = await focused(await drawn());
    const range = rangeOf(widget);
    expect(wheel(widget, { deltaY: -240 })).to.equal(true);
    await settled(widget);
    expect(rangeOf(widget)).not.to.equal(range);
  });

  it('goes along with a wheel that turns sideways, and leaves it to the page at the end', async () => {
    const widget = await awake({ attributes: { from: '2019', to: '2022' } });
    expect(wheel(widget, { deltaX: -80 })).to.equal(true);
    await settled(widget);
    expect(rangeOf(widget)).to.equal('2018–2022');
    wheel(widget, { deltaX: -8000 });
    await settled(widget);
    expect(wheel(widget, { deltaX: -80 })).to.equal(false);
  });

  it('is dragged along without choosing what lies under the pointer, and keeps its height meanwhile', async () => {
    const widget = await awake({ attributes: { from: '2019', to: '2022' } });
    const height = inside(widget).plot!.offsetHeight;
    pointer(widget, 'pointerdown', 500);
    pointer(widget, 'pointermove', 560);
    await settled(widget);
    expect(inside(widget).plot!.classList.contains('moves')).to.equal(true);
    pointer(widget, 'pointermove', 700);
    await settled(widget);
    expect(inside(widget).plot!.offsetHeight).to.be.at.least(height);
    pointer(widget, 'pointerup', 700);
    await settled(widget);
    pointer(widget, 'click', 700);
    await settled(widget);
    expect(inside(widget).plot!.classList.contains('moves')).to.equal(false);
    expect(all(widget, '.details').length).to.equal(0);
    expect(rangeOf(widget)).to.equal('2018–2021');
    await expectSaid(widget, /vist, 2018 til 2021\.$/);
  });

  it('is stretched by two fingers', async () => {
    const widget = await awake({ attributes: { from: '2016', to: '2026' } });
    const span = (): number =>
      rangeOf(widget)
        .split('–')
        .reduce((from, to) => Number(to) - from, 0);
    const before = rangeOf(widget);
    await stretch(widget);
    expect(rangeOf(widget)).not.to.equal(before);
    expect(span()).not.to.equal(10);
  });

  it('lets what is pressed be read in forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const widget = await drawn();
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(inside(widget).button(/^Alle$/));
    expect(color).not.to.equal(backgroundColor);
    // Otherwise the browser lays its ground under the words, which have the colour of the ground.
    expect(forcedColorAdjust).to.equal('none');
  });

  it('lets what would change nothing be told from what would, in forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const widget = await drawn();
    const probe = document.createElement('i');
    probe.style.color = 'GrayText';
    widget.after(probe);
    const colorOf = (element: Element): string => getComputedStyle(element).color;
    const [idle] = all(widget, '.preset[aria-disabled="true"]');
    expect(colorOf(idle!)).to.equal(colorOf(probe));
    expect(colorOf(inside(widget).button(/^1 år$/))).not.to.equal(colorOf(probe));
  });

  it('loses nothing of the first gesture, while the code that reads it is on its way', async () => {
    const pinched = await drawn({ attributes: { from: '2016', to: '2026' } });
    await stretch(pinched);
    expect(rangeOf(pinched)).not.to.equal('2016–2026');
    const turned = await drawn({ attributes: { from: '2016', to: '2026' } });
    expect(wheel(turned, { deltaY: -240, ctrlKey: true })).to.equal(true);
    await settled(turned);
    expect(rangeOf(turned)).not.to.equal('2016–2026');
  });

  it('zooms by buttons from the first press on, and back to all years', async () => {
    const widget = await drawn();
    const everything = inside(widget).button(/^Alle$/);
    expect(everything.getAttribute('aria-pressed')).to.equal('true');
    inside(widget).button(/^\+$/).click();
    await settled(widget);
    expect(everything.getAttribute('aria-pressed')).to.equal('false');
    everything.click();
    await settled(widget);
    expect(everything.getAttribute('aria-pressed')).to.equal('true');
    inside(widget)
      .button(/^Nu ± 1$/)
      .click();
    await settled(widget);
    expect(rangeOf(widget)).to.match(/2025.*2027/);
    expect(everything.getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('bydel-timeline: grouping, filters and search', () => {
  const open = async (widget: Widget, label: RegExp): Promise<HTMLElement[]> => {
    inside(widget).button(label).click();
    await widget.updateComplete;
    await widget.ready;
    await widget.updateComplete;
    return all(widget, '.panel input');
  };
  const lanesOf = (widget: Widget): string[] =>
    all(widget, '[role="row"][aria-level="1"]').map((row) => row.firstElementChild!.textContent);

  it('make the lanes by what the reader asks for', async () => {
    const widget = await withRows(await drawn());
    const choices = await open(widget, /^Gruppér Område/);
    expect(all(widget, '.choice').map(({ textContent }) => plain(textContent))).to.deep.equal([
      'Område',
      'Tema',
      'Tilgang',
      'Leder',
      'Mål',
    ]);
    choices[1]!.click();
    await settled(widget);
    expect(lanesOf(widget)).to.deep.equal(['Job', 'Sundhed']);
    expect(inside(widget).button(/^Gruppér Tema/)).not.to.equal(null);
  });

  it('leave only what fits, in picture, sentence and table, say how many, and give all back', async () => {
    const widget = await withRows(await drawn());
    const choices = await open(widget, /^Tema/);
    choices[1]!.click();
    await settled(widget);
    expect(lanesOf(widget)).to.deep.equal(['Sydhavnen']);
    expect(inside(widget).summary).to.match(/^1 indsats i 1 bydel/);
    expect(plain(all(widget, '.found')[0]!.textContent)).to.equal('1 af 3 indsatser Vis alle');
    await expectSaid(widget, /1 af 3 indsatser/);
    expect((await widget.toCSV()).trim().split('\n').length).to.equal(2);
    inside(widget)
      .button(/Vis alle/)
      .click();
    await settled(widget);
    expect(lanesOf(widget).length).to.equal(3);
    // The button has gone: the reader goes on from beside it.
    expect(widget.shadowRoot!.activeElement === inside(widget).button(/^Søg/)).to.equal(true);
  });

  it('find words in names, aims and actors, and say so where nothing fits', async () => {
    const widget = await drawn();
    const [field] = (await open(widget, /^Søg/)) as HTMLInputElement[];
    expect(widget.shadowRoot!.activeElement).to.equal(field);
    const type = async (text: string): Promise<void> => {
      field!.value = text;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled(widget);
    };
    await type('jobcentret guide');
    expect(plain(all(widget, '.found')[0]!.textContent)).to.match(/^1 af 3/);
    await type('ingenting');
    expect(inside(widget).text).to.contain('Ingen indsatser passer til det valgte.');
    expect(widget.shadowRoot!.activeElement).to.equal(field);
    await type('');
    expect(lanesOf(widget).length).to.equal(3);
  });

  it('open by a button, close with Escape or a press elsewhere, and give the focus back', async () => {
    const widget = await drawn();
    await open(widget, /^Status/);
    all(widget, '.panel input')[0]!.focus();
    await press(widget, 'Escape');
    expect(all(widget, '.panel').length).to.equal(0);
    expect(widget.shadowRoot!.activeElement).to.equal(inside(widget).button(/^Status/));
    await open(widget, /^Status/);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settled(widget);
    expect(all(widget, '.panel').length).to.equal(0);
  });

  it('have no accessibility faults while open', async () => {
    const widget = await drawn();
    await open(widget, /^Status/);
    await expect(widget).to.be.accessible();
  });

  it('order the list of a narrow screen by beginning, name or lane, and the button says which', async () => {
    const widget = await drawn({ width: 400 });
    const headings = (): string[] => all(widget, '.year').map(({ textContent }) => plain(textContent ?? ''));
    const byYear = headings();
    const choose = async (label: string): Promise<void> => {
      const choice = all(widget, '.panel .choice').find(({ textContent }) => plain(textContent ?? '') === label);
      choice!.querySelector('input')!.click();
      await settled(widget);
    };
    await open(widget, /^Nyeste start først/);
    await expect(widget).to.be.accessible();
    await choose('Ældste start først');
    expect(inside(widget).button(/^Ældste start først/)).to.exist;
    expect(headings().filter((text) => /^\d{4}$/.test(text))).to.deep.equal(
      byYear.filter((text) => /^\d{4}$/.test(text)).reverse(),
    );
    await choose('Tema');
    expect(inside(widget).button(/^Gruppér Tema/)).to.exist;
    expect(headings().filter((text) => /^\d{4}$/.test(text))).to.deep.equal([]);
    expect(all(widget, '.panel input:checked').length).to.equal(1);
    await choose('Navn');
    expect(headings()).to.deep.equal([]);
  });

  it('are one button on a narrow screen, beside the order', async () => {
    const widget = await drawn({ width: 400 });
    const fields = await open(widget, /^Filtrér/);
    expect(fields.length).to.be.greaterThan(4);
    await expect(widget).to.be.accessible();
  });
});

describe('bydel-timeline: links', () => {
  it('lead to pages only, and tell the page nothing of where the reader came from', async () => {
    const widget = await drawn({ document: timelineDocument([{ ...OPEN, url: 'https://eksempel.dk/jobguide' }]) });
    await point(widget, 'Jobguide', 'click');
    const [link] = all(widget, '.details a') as HTMLAnchorElement[];
    expect(link!.href).to.equal('https://eksempel.dk/jobguide');
    expect(link!.rel).to.equal('noopener noreferrer');
  });
});

/** Until what stands round the picture has come, a moment after the picture. */
async function surrounded(widget: Widget): Promise<void> {
  for (let frame = 0; frame < 120 && !all(widget, '.overview').length; frame += 1) await oneFrame();
  await settled(widget);
}

describe('bydel-timeline: the strip of all years', () => {
  const strip = (widget: Widget, type: string, x: number): void => {
    const [box] = all(widget, '.overview');
    box!.setPointerCapture = () => {};
    const { left, top } = box!.getBoundingClientRect();
    box!.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, clientX: left + x, clientY: top + 20, buttons: 1, bubbles: true }),
    );
  };

  it('is not there where all years are in sight already', async () => {
    const widget = await drawn();
    await surrounded(widget);
    expect(all(widget, '.overview, .overview-room').length).to.equal(0);
  });

  it('comes after the picture without moving what stands below', async () => {
    const widget = await drawn({ attributes: { from: '2018', to: '2022' } });
    const height = widget.offsetHeight;
    await surrounded(widget);
    expect(Math.abs(widget.offsetHeight - height)).to.be.at.most(1);
    await expect(widget).to.be.accessible();
  });

  it('has no room kept for it while it is far out of sight, and comes when the reader does', async () => {
    const many = Array.from({ length: 44 }, (_, index) => ({ ...OPEN, id: `guide-${index}` }));
    const widget = await drawn({ document: timelineDocument(many) });
    const [room] = all(widget, '.overview-room');
    expect(room!.offsetHeight).to.equal(0);
    room!.scrollIntoView({ block: 'center' });
    await surrounded(widget);
    expect(all(widget, '.overview').length).to.equal(1);
    scrollTo(0, 0);
  });

  it('is drawn along by its marked part, and brought to where it is pressed', async () => {
    const widget = await drawn({ attributes: { from: '2018', to: '2019' } });
    await surrounded(widget);
    const before = rangeOf(widget);
    strip(widget, 'pointerdown', 850);
    strip(widget, 'pointerup', 850);
    await settled(widget);
    const pressed = rangeOf(widget);
    expect(pressed).not.to.equal(before);
    strip(widget, 'pointerdown', 850);
    strip(widget, 'pointermove', 500);
    strip(widget, 'pointerup', 500);
    await settled(widget);
    expect(rangeOf(widget)).not.to.equal(pressed);
  });

  it('is stretched by keys on its ends, which say what they are', async () => {
    const widget = await drawn({ attributes: { from: '2019', to: '2021' } });
    await surrounded(widget);
    const [start, end] = all(widget, '[role="slider"]');
    expect(start!.getAttribute('aria-valuetext')).to.equal('januar 2019');
    end!.focus();
    await press(widget, 'PageUp');
    expect(rangeOf(widget)).to.equal('2019–2023');
    expect(widget.shadowRoot!.activeElement).to.equal(end);
  });

  it('closes the details with Escape on its ends, and keeps the focus', async () => {
    const widget = await drawn({ attributes: { from: '2019', to: '2021' } });
    await surrounded(widget);
    await point(widget, 'Jobguide', 'click');
    expect(all(widget, '.details').length).to.equal(1);
    const [start] = all(widget, '[role="slider"]');
    start!.focus();
    await press(widget, 'Escape');
    expect(all(widget, '.details').length).to.equal(0);
    expect(widget.shadowRoot!.activeElement === start).to.equal(true);
  });
});

describe('bydel-timeline: what is laid above the lanes', () => {
  it('is an indicator’s trend where the page asks for one', async () => {
    const widget = await drawn({ attributes: { indicator: 'jobless', areas: 'nord' } });
    const written = all(widget, '.plot text').map(({ textContent }) => textContent);
    for (const text of ['Uden job', 'Prøveby Kommune', '30,8']) expect(written).to.include(text);
    expect(inside(widget).text).to.contain('viser det ikke, at indsatsen er årsagen');
    await expect(widget).to.be.accessible();
  });

  it('is said to be missing in words', async () => {
    const widget = await drawn({ attributes: { indicator: 'nix' } });
    expect(inside(widget).message).to.match(/nix/);
    expect(inside(widget).plot).not.to.equal(null);
  });
});

describe('bydel-timeline: on a long page', () => {
  it('keeps the axis and the name of the lane at the upper edge', async () => {
    const widget = await drawn({ attributes: { from: '2018', to: '2025' } });
    await surrounded(widget);
    const after = document.createElement('div');
    after.style.height = '2000px';
    widget.after(after);
    expect(all(widget, '.sticky svg').length).to.equal(0);
    const { bottom } = inside(widget).plot!.getBoundingClientRect();
    window.scrollTo(0, window.scrollY + bottom - 90);
    for (let frame = 0; frame < 30 && !all(widget, '.sticky svg').length; frame += 1) await oneFrame();
    expect(all(widget, '.sticky text').map(({ textContent }) => textContent)).to.include('Vestvangen');
    window.scrollTo(0, 0);
    for (let frame = 0; frame < 30 && all(widget, '.sticky svg').length; frame += 1) await oneFrame();
    expect(all(widget, '.sticky svg').length).to.equal(0);
  });
});

describe('bydel-timeline: on paper', () => {
  /** What paper needs comes when the reader scrolls. */
  async function printed(widget: Widget): Promise<void> {
    document.dispatchEvent(new Event('scroll'));
    await emulate({ media: 'print' });
    const isThere = (): boolean => all(widget, '.paper :is(svg, .entry)').length > 0;
    for (let frame = 0; frame < 240 && !isThere(); frame += 1) await oneFrame();
    await settled(widget);
  }

  it('has a list of all where the picture does not name every initiative, and no controls', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ ...CLOSED, id: `i${index}`, title: `Indsats ${index}` }));
    const widget = await drawn({ document: timelineDocument(many) });
    await surrounded(widget);
    expect(all(widget, '.entry').length).to.equal(0);
    const before = inside(widget).plot!.getBoundingClientRect().height;
    await printed(widget);
    const names = all(widget, '.paper-table td:first-child').map(({ textContent }) => textContent);
    expect(new Set(names)).to.deep.equal(new Set(many.map(({ title }) => title)));
    const [row] = all(widget, '.paper-table tr:has(td)');
    expect([...row!.children].slice(1, 4).every(({ textContent }) => textContent !== '')).to.equal(true);
    expect(getComputedStyle(all(widget, '.tools')[0]!).display).to.equal('none');
    await emulate({});
    for (let frame = 0; frame < 120 && all(widget, '.paper').length; frame += 1) await oneFrame();
    expect(all(widget, '.paper').length).to.equal(0);
    expect(inside(widget).plot!.getBoundingClientRect().height).to.equal(before);
  });

  it('is there when the browser says that it will print, and gone when it has', async () => {
    const widget = await drawn();
    await printed(widget);
    await emulate({});
    for (let frame = 0; frame < 120 && all(widget, '.paper').length; frame += 1) await oneFrame();
    const [stage] = all(widget, '.stage');
    window.dispatchEvent(new Event('beforeprint'));
    const text = all(widget, '.paper text').map(({ textContent }) => textContent);
    for (const { textContent } of stage!.querySelectorAll('[data-key^="name-"] text')) {
      expect(text).to.include(textContent);
    }
    window.dispatchEvent(new Event('afterprint'));
    expect(all(widget, '.paper').length).to.equal(0);
    expect(all(widget, '.stage')[0]).to.equal(stage);
  });

  it('has the whole list, of which the screen shows a part', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ ...CLOSED, id: `i${index}`, title: `Indsats ${index}` }));
    const widget = await drawn({ document: timelineDocument(many), width: 400 });
    expect(all(widget, '.entry').length).to.equal(100);
    await printed(widget);
    expect(all(widget, '.paper .entry').length).to.equal(130);
  });

  it('needs no list where the picture says it all', async () => {
    const widget = await drawn();
    await printed(widget);
    expect(all(widget, '.paper-table').length).to.equal(0);
  });
});

describe('bydel-timeline: as a list', () => {
  it('is a list at any width, and a picture again, as the reader asks', async () => {
    const widget = await drawn();
    inside(widget)
      .button(/Vis som liste/)
      .click();
    await settled(widget);
    await expectSaid(widget, /^Listen vises\.$/);
    expect(inside(widget).plot).to.equal(null);
    expect(all(widget, '.entry').length).to.equal(3);
    await expect(widget).to.be.accessible();
    inside(widget)
      .button(/Vis som tidslinje/)
      .click();
    await settled(widget);
    await expectSaid(widget, /^Figuren vises\.$/);
    expect(inside(widget).plot).not.to.equal(null);
  });

  it('is a picture on a narrow screen where the reader asks', async () => {
    const widget = await drawn({ width: 400 });
    inside(widget)
      .button(/Vis som tidslinje/)
      .click();
    await settled(widget);
    expect(inside(widget).plot!.scrollWidth).to.be.at.most(400);
  });
});

describe('bydel-timeline: on a narrow screen', () => {
  it('breaks a word that is wider than the screen', async () => {
    const title = 'Beskæftigelsesindsatsernesamordningsprojekt'.repeat(2);
    const widget = await drawn({ width: 360, document: timelineDocument([{ ...OPEN, title }]) });
    expect(all(widget, '.entry-name')[0]!.scrollWidth).to.be.at.most(widget.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });

  it('is a list under headings by year, and tells of the chosen one in its place', async () => {
    const widget = await drawn({ width: 400 });
    expect(inside(widget).plot).to.equal(null);
    expect(all(widget, '[role="heading"]').map(({ textContent }) => textContent)).to.deep.equal(['2019', '2018']);
    const names = all(widget, '.entry-name');
    expect(names.map(({ textContent }) => plain(textContent))).to.deep.equal(['Jobguide', 'Café Onsdag', 'Gadeteam']);
    names[1]!.click();
    await widget.updateComplete;
    await widget.ready;
    expect(names[1]!.getAttribute('aria-expanded')).to.equal('true');
    expect(names[1]!.closest('li')!.querySelector('.details')).not.to.equal(null);
    inside(widget).button(/Luk/).click();
    await widget.updateComplete;
    expect(all(widget, '.details').length).to.equal(0);
    expect(widget.shadowRoot!.activeElement).to.equal(names[1]);
  });

  it('has no accessibility faults, with details open', async () => {
    const widget = await drawn({ width: 400 });
    all(widget, '.entry-name')[0]!.click();
    await widget.updateComplete;
    await widget.ready;
    await expect(widget).to.be.accessible();
  });

  it('shows a hundred entries at a time', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ ...CLOSED, id: `i${index}`, title: `Indsats ${index}` }));
    const widget = await drawn({ width: 400, document: timelineDocument(many) });
    expect(all(widget, '.entry').length).to.equal(100);
    inside(widget)
      .button(/Vis 100 til/)
      .click();
    await widget.updateComplete;
    expect(all(widget, '.entry').length).to.equal(200);
    inside(widget)
      .button(/Vis 30 til/)
      .click();
    await widget.updateComplete;
    expect(all(widget, '.entry').length).to.equal(230);
  });
});

describe('bydel-timeline: what the page asks for', () => {
  it('groups, filters and cuts the years', async () => {
    const widget = await drawn({ attributes: { group: 'theme', areas: 'nord', from: '2015', to: '2020' } });
    await withRows(widget);
    expect(rowTexts(widget).map((row) => row.split(' | ')[0])).to.deep.equal([
      'Indsats',
      'Job',
      'Gadeteam',
      'Jobguide',
    ]);
    expect(all(widget, '.range')[0]!.textContent).to.equal('2015–2020');
    expect(inside(widget).heading!.textContent).to.equal('Indsatser i Nordparken');
  });

  it('has no accessibility faults with details open', async () => {
    const widget = await drawn();
    await focused(widget);
    await press(widget, 'j', 'Enter');
    await expect(widget).to.be.accessible();
  });

  it('gives a file with all bars also where the screen shows a list', async () => {
    const widget = await drawn({ width: 400 });
    const svg = await (widget as unknown as { toSVG(): Promise<string> }).toSVG();
    expect(svg).to.contain('Café Onsdag');
    expect(svg).to.contain('Nordparken');
  });
});
