/** Style sheets of old pages that would break a careless widget: its inner layout stays what it is on a clean page. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { districtDocument } from '../helpers/district-document.js';
import { draw, oneFrame, type Widget } from '../helpers/widget-suite.js';

const SHEETS: readonly (readonly [what: string, css: string])[] = [
  ['resets everything', '* { all: unset }'],
  ['resets everything for good', '* { all: unset !important } style, script, head { display: none !important }'],
  [
    'lays out every div and list',
    'div { display: flex; letter-spacing: 9px; word-spacing: 2em } ul { display: grid; columns: 3 }',
  ],
  [
    'measures boxes another way',
    '* { box-sizing: border-box; text-indent: 3em; margin: 0; outline: 3px solid red; vertical-align: top }',
  ],
  [
    'paints every picture',
    'svg { fill: red; width: 9px; height: 9px; overflow: visible } path, line { stroke: red; stroke-width: 9px } text { font-size: 40px }',
  ],
  // Not the root's own size: a reader with large letters cannot be told from a page with a large root.
  [
    'shouts',
    'body, body * { font-size: 40px !important; line-height: 3 !important; text-transform: uppercase !important; font-weight: 900 !important }',
  ],
  [
    'styles shadow hosts and parts of its own',
    ':host { display: none } .base, .heading, .figure, .plot, .scene { display: none !important } ::slotted(*) { color: red }',
  ],
  [
    'inherits oddly',
    'body { letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-align: right; line-height: 3; white-space: pre; text-indent: 4em; font-style: italic; font-variant: small-caps; hyphens: auto; quotes: none; list-style: square; cursor: wait; tab-size: 9; word-break: break-all; writing-mode: horizontal-tb; text-shadow: 1px 1px red; -webkit-text-stroke: 1px red }',
  ],
  ['has a small root', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  ['reads from the right', 'html { direction: rtl }'],
  [
    'styles tables, buttons and headings',
    'table { display: block; width: 50px } td, th { padding: 30px; border: 9px solid } button { background: red; padding: 20px; width: 100% } h1, h2, h3, h4 { font: 60px serif; margin: 50px } p { margin: 40px; max-width: 50px } summary, details { display: inline } a { font-size: 30px }',
  ],
  [
    'animates and transforms',
    '* { transition: all 5s; animation: none; filter: none; zoom: 1 } .base { transform: scale(2) }',
  ],
];

const PARTS =
  '.base, .heading, .definition, .summary, .figure, .plot, .scene, .scene text, .legend, .legend li, .foot, .source, .actions, .action, .scroll, table, caption, th, td';
const TEXT = [
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariantCaps',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textAlign',
  'textIndent',
  'whiteSpace',
  'color',
  'direction',
  'fill',
  'stroke',
  'strokeWidth',
  'display',
  'float',
  'cursor',
  'textShadow',
] as const;

/** Place, to the tenth of a pixel from the widget's own corner, and looks of all that it draws. */
function layoutOf(widget: Widget): string[] {
  const root = widget.shadowRoot!;
  const corner = root.querySelector('.base')!.getBoundingClientRect();
  return [...root.querySelectorAll(PARTS)].map((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    const place = [left - corner.left, top - corner.top, width, height].map((length) => length.toFixed(1)).join(' ');
    const style = getComputedStyle(part);
    return `${part.localName}.${part.getAttribute('class') ?? ''} ${place} ${TEXT.map((name) => style[name]).join(' | ')}`;
  });
}

async function drawIn(box: HTMLElement, tag: string): Promise<string[]> {
  const widget = await draw({ tag, document: districtDocument }, { parent: box });
  for (let turn = 0; turn < 3; turn += 1) {
    await oneFrame();
    await widget.updateComplete;
  }
  const layout = layoutOf(widget);
  widget.remove();
  return layout;
}

/** A box of the same width whatever the page says. */
async function makeBox(): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const fixed = {
    all: 'initial',
    display: 'block',
    position: 'absolute',
    left: '0',
    top: '0',
    width: '640px',
    'font-family': 'sans-serif',
  };
  for (const [name, value] of Object.entries(fixed)) box.style.setProperty(name, value, 'important');
  for (const name of [
    'letter-spacing',
    'direction',
    'text-transform',
    'white-space',
    'line-height',
    'text-align',
    'font-size',
    'word-spacing',
  ]) {
    box.style.setProperty(name, 'inherit', 'important');
  }
  return box;
}

describe('a page whose style sheet', () => {
  const sheet = new CSSStyleSheet();
  const clean = new Map<string, string[]>();
  beforeEach(() => {
    document.adoptedStyleSheets = [sheet];
  });
  afterEach(() => {
    sheet.replaceSync('');
    document.adoptedStyleSheets = [];
  });

  for (const [what, css] of SHEETS) {
    for (const tag of ['bydel-indicator', 'bydel-table']) {
      it(`${what} leaves the ${tag} as it is`, async () => {
        const box = await makeBox();
        sheet.replaceSync('');
        const expected = clean.get(tag) ?? (await drawIn(box, tag));
        clean.set(tag, expected);
        sheet.replaceSync(css);
        const found = await drawIn(box, tag);
        sheet.replaceSync('');
        expect(expected.length).to.be.greaterThan(15);
        expect(found.filter((line, index) => line !== expected[index])).to.deep.equal([]);
        expect(found.length).to.equal(expected.length);
      });
    }
  }
});
