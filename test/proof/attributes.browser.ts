/** Tags with attributes that nobody would write: each draws, or says in words what it does not know. */
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import { PAYLOADS } from '../helpers/fuzz-document.js';
import { inside, type Widget } from '../helpers/widget-suite.js';
import { foreignMarkup, watchPage } from './page-watch.js';

const isFull = document.documentElement.dataset['stories'] === 'full';
const COUNT = isFull ? 3_000 : 120;
const SEED = 20_261_128;
/** Each tag that draws from a document, but the Vega-Lite chart: what Vega draws is not ours to list. */
const TAGS = (
  'bydel-indicator bydel-table bydel-timeline bydel-network bydel-map bydel-criteria bydel-profile bydel-experiences bydel-goals ' +
  'bydel-twins bydel-potential bydel-dashboard'
).split(' ');
/** Set by the test itself. */
const OWN = new Set(['src', 'source', 'data', 'eager', 'integrity']);

/** Ids of the document, and words that some attribute of some tag knows. */
const KNOWN = [
  ...[FULL_DOCUMENT.areas, FULL_DOCUMENT.indicators, FULL_DOCUMENT.goals, FULL_DOCUMENT.themes].flatMap((list) =>
    (list ?? []).map(({ id }) => id),
  ),
  ...(
    'trend ranking gap change strip multiples composition status levels organic sectors map spine matrix presence ' +
    'initiatives tiles geography quantile jenks document twins none origin signals money bands goals periods missing ' +
    'bridges area theme actor table picture 2020 2024 2024-Q1 2020..2024 0 -1 1e9 NaN'
  ).split(' '),
];
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 1, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...KNOWN), { maxLength: 4 }).map((list) => list.join(' ')) },
);

function attributesOf(tag: string): readonly string[] {
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: readonly string[] };
  return observedAttributes.filter((name) => !OWN.has(name));
}

type Attributes = Readonly<Record<string, string>>;
interface Sample {
  readonly tag: string;
  readonly first: Attributes;
  /** What the page changes after that. */
  readonly then: Attributes;
}

/** Any of the attributes, with any value. */
function some(names: readonly string[]): fc.Arbitrary<Attributes> {
  const pair = fc.tuple(fc.constantFrom(...names), value);
  return fc.array(pair, { maxLength: names.length }).map((pairs) => Object.fromEntries(pairs));
}

function samples(): readonly Sample[] {
  const of = fc.oneof(
    ...TAGS.map((tag) =>
      fc.record({ tag: fc.constant(tag), first: some(attributesOf(tag)), then: some(attributesOf(tag)) }),
    ),
  );
  return fc.sample(of, { numRuns: COUNT, seed: SEED });
}

function setAll(widget: Element, attributes: Attributes): void {
  for (const [name, text] of Object.entries(attributes)) widget.setAttribute(name, text);
}

function expectWhole(widget: Widget, about: string): void {
  const { text } = inside(widget);
  expect(inside(widget).count('.failure'), about).to.equal(0);
  expect(text.length, about).to.be.greaterThan(10);
  // An attribute that is quoted may hold any word but these.
  expect(text, about).to.not.match(/\bundefined\b|\[object Object\]/);
  expect(foreignMarkup(widget.shadowRoot!), about).to.deep.equal([]);
}

describe('attributes that nobody would write', () => {
  it(`are drawn by, or told of, and can be changed: ${COUNT} elements`, async () => {
    const watch = watchPage();
    const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    for (const [index, { tag, first, then }] of samples().entries()) {
      const about = `element ${index}: <${tag}> ${JSON.stringify(first)}, then ${JSON.stringify(then)}`;
      const widget = document.createElement(tag) as Widget;
      setAll(widget, first);
      Object.assign(widget, { eager: true, data: FULL_DOCUMENT });
      box.append(widget);
      await widget.ready;
      expectWhole(widget, about);
      setAll(widget, then);
      await widget.ready;
      expectWhole(widget, about);
      widget.remove();
      expect(watch.problems(), about).to.deep.equal([]);
    }
    watch.stop();
  }).timeout(COUNT * 600);
});
