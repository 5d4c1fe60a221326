/** Broken widgets leave their neighbours alone: twenty on a page, every second one broken in another way. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BydelSource } from '../../src/elements/source/source.element.js';
import { districtDocument } from '../helpers/district-document.js';
import { draw, inside, type Widget } from '../helpers/widget-suite.js';
import { fingerprint, watchPage, whenTold } from './page-watch.js';

type Make = () => Widget;

const made = (tag: string, properties: object, attributes: Readonly<Record<string, string>> = {}): Widget => {
  const widget = Object.assign(document.createElement(tag) as Widget, { eager: true }, properties);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
};

const trap = (): never => {
  throw new Error('trap');
};

const BROKEN: readonly Make[] = [
  () => made('bydel-indicator', { src: '/test/served/status/404' }),
  () => made('bydel-indicator', { src: '/test/served/html' }),
  () => made('bydel-table', { src: '/test/served/truncated' }),
  () => made('bydel-table', { src: '/test/served/deep/100000' }),
  () => made('bydel-indicator', { data: { version: '9.0' } }),
  () => made('bydel-indicator', { data: new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap }) }),
  () => made('bydel-indicator', { data: districtDocument({ areas: 7, indicators: null, observations: 'x' }) }),
  () => made('bydel-table', { data: districtDocument({ observations: [] }) }),
  () => made('bydel-indicator', { data: districtDocument() }, { indicator: 'borte', form: 'kage', area: 'ingen' }),
  () => made('bydel-indicator', { source: 'ingen-kilde' }),
];

const HEALTHY: readonly Make[] = ['trend', 'ranking', '']
  .flatMap((form): Make[] => [
    () => made('bydel-indicator', { data: districtDocument() }, { form, area: 'nord' }),
    () => made('bydel-indicator', { data: districtDocument(), lang: 'en' }, { form }),
    () => made('bydel-table', { data: districtDocument() }, { areas: form ? 'nord syd' : 'vest' }),
  ])
  .concat(() => made('bydel-indicator', { data: districtDocument(), view: 'table' }));

async function looksAlone(make: Make): Promise<string> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const widget = make();
  box.append(widget);
  await widget.ready;
  const look = fingerprint(widget);
  box.remove();
  return look;
}

describe('a page of twenty widgets', () => {
  it('draws the ten healthy ones as if they were alone, and says of the ten others what is wrong', async () => {
    expect(HEALTHY.length).to.equal(BROKEN.length);
    const expected: string[] = [];
    for (const make of HEALTHY) expected.push(await looksAlone(make));
    const watch = watchPage();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const broken = BROKEN.map((make) => make());
    const healthy = HEALTHY.map((make) => make());
    for (const [index, widget] of healthy.entries()) box.append(broken[index]!, widget);
    await Promise.all([...broken, ...healthy].map(({ ready }) => ready));
    await Promise.all(broken.map(whenTold));
    expect(healthy.map(fingerprint)).to.deep.equal(expected);
    for (const widget of broken) expect(inside(widget).message, widget.outerHTML).not.to.equal('');
    expect(watch.problems()).to.deep.equal([]);
    watch.stop();
  });

  it('keeps a choice in one source from all that stand elsewhere', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const source = Object.assign(document.createElement('bydel-source') as BydelSource, { data: districtDocument() });
    box.append(source);
    const inSource = await draw({ tag: 'bydel-indicator', document: districtDocument }, { parent: source, data: null });
    const beside = await draw({ tag: 'bydel-indicator', document: districtDocument }, { parent: box });
    const before = [fingerprint(inSource), fingerprint(beside)];
    source.store.select({ kind: 'area', id: 'vest' });
    await inSource.updateComplete;
    await beside.updateComplete;
    expect(fingerprint(inSource)).not.to.equal(before[0]);
    expect(fingerprint(beside)).to.equal(before[1]);
  });
});
