import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { load, TAGS } from '../src/autoload.js';

/** Every tag can be defined once per page, so each way of finding tags gets one of its own. */
describe('the autoloader', () => {
  it('loads a tag that is added after it started', async () => {
    expect(customElements.get('bydel-table')).to.equal(undefined);
    await fixture(html`<div><bydel-table></bydel-table></div>`);
    await customElements.whenDefined('bydel-table');
  });

  it('loads a tag in the shadow root of an element that is defined later', async () => {
    expect(customElements.get('bydel-source')).to.equal(undefined);
    await fixture(html`<late-portal></late-portal>`);
    class LatePortal extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).append(document.createElement('bydel-source'));
      }
    }
    customElements.define('late-portal', LatePortal);
    await customElements.whenDefined('bydel-source');
  });

  it('loads a tag that is added to the shadow root of an element of the page', async () => {
    expect(customElements.get('bydel-indicator')).to.equal(undefined);
    const host = await fixture(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    fixtureCleanup();
    document.body.append(host);
    shadow.append(document.createElement('bydel-indicator'));
    await customElements.whenDefined('bydel-indicator');
    host.remove();
  });

  it('loads with a timeline, asked for by name, what only documents of many initiatives need', async () => {
    performance.clearResourceTimings();
    await load('bydel-timeline');
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const part of ['crowd', 'long-lists'])
      expect(
        names.some((name) => name.includes(part)),
        part,
      ).to.equal(true);
  });

  it('loads by name, again without effect, and refuses a name it does not know', async () => {
    for (const tag of TAGS) {
      await load(tag);
      expect(customElements.get(tag), tag).to.be.a('function');
    }
    const error: unknown = await load('bydel-unknown').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).message).to.contain('bydelsblik knows no <bydel-unknown>');
  });

  it('loads the code of a form ahead of any element, and nothing for a form that it does not know', async () => {
    // The browser keeps a list of so many files only, and the tests above have filled it.
    performance.clearResourceTimings();
    await load('bydel-indicator', 'ranking');
    const loaded = (): number => performance.getEntriesByType('resource').length;
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('ranking-view'))).to.equal(true);
    const before = loaded();
    await load('bydel-indicator', 'unknown');
    expect(loaded()).to.equal(before);
  });
});
