/** Documents that nobody wrote, in every widget: none throws, none leaves a mark on the page, none brings foreign markup. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import type { DocumentSchema } from '../../src/tools/schema-read.js';
import { fuzzDocuments } from '../helpers/fuzz-document.js';
import { inside, type Widget as Drawn } from '../helpers/widget-suite.js';
import { foreignMarkup, watchPage } from './page-watch.js';

interface Widget extends Drawn {
  /** The parsed document; undefined where nothing could be made of it. */
  readonly document?: object;
}

const isFull = document.documentElement.dataset['stories'] === 'full';
const COUNT = isFull ? 10_000 : 500;
const SEED = 20_261_127;
const FORMS = ['trend', 'ranking', 'gap', 'change', 'strip', 'multiples', 'composition', 'status'];
const OF = ['observations', 'initiatives', 'actors', 'ties', 'experiences', 'goals'];

/** Every tag, and those with forms in each of them. */
const WIDGETS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ...FORMS.map((form) => ['bydel-indicator', { form }] as const),
  ['bydel-indicator', { form: 'trend', show: 'benchmark targets thresholds intervals initiatives experiences breaks' }],
  ...OF.map((of) => ['bydel-table', { of }] as const),
  ['bydel-timeline', { show: 'goals bands experiences money' }],
  ['bydel-map', {}],
  ['bydel-map', { shape: 'tiles', classes: 'jenks' }],
  ['bydel-network', { form: 'levels', show: 'initiatives missing bridges' }],
  ['bydel-network', { form: 'organic' }],
  ['bydel-profile', { form: 'spine' }],
  ['bydel-profile', { form: 'matrix' }],
  ['bydel-criteria', {}],
  ['bydel-experiences', { show: 'signals' }],
  ['bydel-goals', {}],
  ['bydel-twins', {}],
  ['bydel-potential', {}],
  ['bydel-dashboard', {}],
];

async function makeWidgets(): Promise<readonly Widget[]> {
  const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  return WIDGETS.map(([tag, attributes]) => {
    const widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    widget.eager = true;
    box.append(widget);
    return widget;
  });
}

/** What a program lets slip. A message may quote an endless number where a document has one. */
const NOT_WORDS = /\b(?:NaN|Infinity|undefined)\b|\[object Object\]/;

/** Some milliseconds for each document on a busy machine. */
const LONG = COUNT * 600;

describe('documents that nobody wrote', () => {
  it(`are drawn, or their fault is said: ${COUNT} of them`, async () => {
    const watch = watchPage();
    const widgets = await makeWidgets();
    const schema = (await (await fetch('/src/schema/document.schema.json')).json()) as DocumentSchema;
    const published = (await (await fetch('/demo/data/fire-kommuner.json')).json()) as object;
    const real = [
      { document: FULL_DOCUMENT, weight: 5 },
      { document: published, weight: 2 },
    ];
    const documents = fuzzDocuments(schema, real, COUNT, SEED);
    let drawn = 0;
    for (let first = 0; first < COUNT; first += widgets.length) {
      const turn = widgets.slice(0, COUNT - first);
      turn.forEach((widget, index) => (widget.data = documents[first + index]!()));
      await Promise.all(turn.map(({ ready }) => ready));
      for (const [index, widget] of turn.entries()) {
        const about = `document ${first + index}, ${widget.localName} ${widget.getAttribute('form') ?? ''}`;
        expect(widget.document && inside(widget).count('.failure'), about).to.be.oneOf([undefined, 0]);
        expect(inside(widget).text.length, about).to.be.greaterThan(10);
        expect(inside(widget).text, about).to.not.match(
          widget.document ? NOT_WORDS : /\bundefined\b|\[object Object\]/,
        );
        expect(foreignMarkup(widget.shadowRoot!), about).to.deep.equal([]);
        if (widget.document) drawn += 1;
      }
      expect(watch.problems(), `documents from ${first} on`).to.deep.equal([]);
    }
    watch.stop();
    expect(drawn).to.be.greaterThan(COUNT / 2);
  }).timeout(LONG);
});
