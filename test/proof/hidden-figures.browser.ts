/**
 * Hidden figures leave no trace. Two documents that differ in nothing but figures too small to be shown must look, sound and
 * export the same, letter by letter: no order, axis, text, mark or file can depend on what the guard has hidden. That the
 * comparison sees a difference where nothing is hidden is tested too.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { deepQuery } from '../helpers/page-texts.js';
import { draw, oneFrame, type Widget } from '../helpers/widget-suite.js';

type Cell = string | number | null;
interface Demo {
  privacy?: unknown;
  readonly indicators: readonly { readonly id: string; readonly unit: string }[];
  readonly observations: { readonly columns: readonly string[]; readonly rows: readonly Cell[][] };
}

const demo = (await (await fetch(new URL('../../demo/data/eksempelby.json', import.meta.url))).json()) as Demo;

/** A small district. In it every figure of the last years is about too few people. */
const AREA = 'mosehatten';
const FROM = '2021';
const GROUP = 20;
const RATES: Readonly<Record<string, number>> = { percent: 100, 'per-1000': 1000 };

type Kind = 'low' | 'high';

function shrink(row: Cell[], unit: string, kind: Kind): void {
  const at = (name: string): number => demo.observations.columns.indexOf(name);
  if (row[at('area')] !== AREA || String(row[at('period')]) < FROM || row[at('value')] === null) return;
  const base = RATES[unit];
  if (base !== undefined) {
    const numerator = kind === 'low' ? 1 : 18;
    row[at('numerator')] = numerator;
    row[at('denominator')] = GROUP;
    row[at('value')] = (base * numerator) / GROUP;
    row[at('lower')] = row[at('upper')] = null;
  } else if (unit === 'count') row[at('value')] = kind === 'low' ? 1 : 4;
}

/** @param isGuarded whether the document asks for small figures to be hidden */
function documentWith(kind: Kind, isGuarded = true): object {
  const { privacy, ...document } = structuredClone(demo);
  const units = new Map(document.indicators.map(({ id, unit }) => [id, unit]));
  const indicator = demo.observations.columns.indexOf('indicator');
  for (const row of document.observations.rows) shrink(row, units.get(String(row[indicator]))!, kind);
  return isGuarded ? { ...document, privacy } : document;
}

interface Exporting extends Widget {
  toSVG?(): Promise<string>;
  toVegaLite?(): Promise<unknown>;
}

/** Everything that stands in a widget's own tree and in those of the widgets inside it, also what only speech tells. */
function contentsOf(widget: Element): string {
  return deepQuery<HTMLElement>(widget.parentElement!, '.base')
    .map(({ innerHTML }) => innerHTML)
    .join('\n');
}

const CALM_FRAMES = 4;
/** Places that are kept for parts that come when the reader does. */
const WAITING = '.overview-room';

/**
 * Parts of large pictures are drawn when the first is on the screen: goes there and back, until nothing comes any more.
 * What stays in sight depends on where the page is.
 */
async function settled(widget: Widget): Promise<string> {
  let [contents, calm] = ['', 0];
  let room: Element | undefined;
  while (calm < CALM_FRAMES || room) {
    await oneFrame();
    [room] = deepQuery(widget.parentElement!, WAITING);
    if (room) room.scrollIntoView();
    else scrollTo(0, 0);
    const now = contentsOf(widget);
    calm = now === contents ? calm + 1 : 0;
    contents = now;
  }
  return contents;
}

const MOST_FRAMES = 60;
/** To the newest figures of the first row, which are hidden, and on to another row. */
const STEPS = ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'Home'];

/** More frames than a live region waits for a further message. */
const SPEECH_FRAMES = 15;

/** What tips and live regions say while the reader walks through the picture. */
async function walk(widget: Widget): Promise<string> {
  // Asked anew for each step: a picture may be replaced while the reader is in it.
  const plot = (): HTMLElement | null => widget.shadowRoot!.querySelector<HTMLElement>('.plot');
  const spoken = (): string =>
    [...widget.shadowRoot!.querySelectorAll('.tip, [role="status"], [aria-live]')]
      .map(({ textContent }) => textContent)
      .join('|');
  const said: string[] = [];
  for (const key of plot() ? STEPS : []) {
    const before = spoken();
    plot()!.focus();
    plot()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    // The code for what a reader does comes when the first does something.
    const most = said.length === 0 ? MOST_FRAMES : SPEECH_FRAMES;
    for (let frame = 0; frame < most; frame += 1) {
      await oneFrame();
      if (widget.shadowRoot!.querySelector('.tip') || spoken() !== before) break;
    }
    await widget.updateComplete;
    said.push(spoken());
  }
  if (said.length > 0) expect(new Set(said).size, 'the walk says something').to.be.greaterThan(1);
  return said.join('\n');
}

async function outputsOf(tag: string, attributes: Readonly<Record<string, string>>, data: object): Promise<object> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const widget = (await draw({ tag, attributes, document: () => data }, { data, parent })) as Exporting;
  const nested = deepQuery<Widget>(parent, '*').filter(({ localName }) => localName.startsWith('bydel-'));
  await Promise.all(nested.map(({ ready }) => ready));
  const picture = await settled(widget);
  const speech = await walk(widget);
  const files = [await widget.toCSV(), await widget.toSVG?.(), JSON.stringify(await widget.toVegaLite?.())];
  widget.view = 'table';
  await widget.updateComplete;
  await widget.ready;
  const table = await settled(widget);
  parent.remove();
  return { picture, speech, table, csv: files[0], svg: files[1], vegaLite: files[2] };
}

/** Widgets that show figures, in every form. */
const WIDGETS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ...['trend', 'ranking', 'gap', 'change', 'strip', 'multiples', 'status'].map(
    (form) => ['bydel-indicator', { form, indicator: 'attachment', area: AREA, benchmark: 'kommunen' }] as const,
  ),
  ['bydel-indicator', { form: 'trend', indicator: 'vandalism', area: AREA, show: 'intervals initiatives experiences' }],
  ['bydel-indicator', { form: 'composition', indicator: 'household-types', area: AREA }],
  ['bydel-indicator', { form: 'composition', indicator: 'residents-by-age', area: AREA }],
  ['bydel-indicator', { form: 'trend', indicator: 'attachment', area: AREA, benchmark: 'twins' }],
  ['bydel-map', { indicator: 'attachment', shape: 'tiles', classes: 'equal' }],
  ['bydel-map', { indicator: 'attachment', area: AREA, classes: 'jenks' }],
  ['bydel-profile', { area: AREA }],
  ['bydel-profile', { form: 'matrix', area: AREA }],
  ['bydel-profile', { form: 'matrix', benchmark: 'twins', indicators: 'attachment education' }],
  ['bydel-criteria', { area: AREA }],
  ['bydel-timeline', { indicator: 'attachment', areas: `${AREA} tranehoejparken` }],
  ['bydel-twins', { area: AREA, indicators: 'attachment education turnout' }],
  ['bydel-potential', { area: AREA }],
  ['bydel-table', { indicator: 'attachment' }],
  ['bydel-chart', { indicator: 'attachment', form: 'ranking' }],
  ['bydel-experiences', {}],
  ['bydel-goals', { area: AREA }],
];

/** Widgets that show what is linked to figures, and none of this district's own. */
const WITHOUT_FIGURES: readonly string[] = ['bydel-experiences', 'bydel-goals'];

/** In `npm test` one widget in four, since each is drawn four times; all in `npm run test:full`. */
const isFull = document.documentElement.dataset['stories'] === 'full';

for (const [tag, attributes] of WIDGETS.filter((_, index) => isFull || index % 4 === 3)) {
  describe(`${tag} ${JSON.stringify(attributes)}`, () => {
    it('is the same whatever the hidden figures are', async () => {
      const low = await outputsOf(tag, attributes, documentWith('low'));
      const high = await outputsOf(tag, attributes, documentWith('high'));
      for (const [name, output] of Object.entries(low)) {
        expect((high as Record<string, unknown>)[name], name).to.equal(output);
      }
    }).timeout(60_000);

    if (!WITHOUT_FIGURES.includes(tag))
      it('would differ if they were not hidden', async () => {
        const low = await outputsOf(tag, attributes, documentWith('low', false));
        const high = await outputsOf(tag, attributes, documentWith('high', false));
        expect(JSON.stringify(high)).not.to.equal(JSON.stringify(low));
      }).timeout(60_000);
  });
}
