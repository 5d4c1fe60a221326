import { expect, waitUntil } from '@open-wc/testing';
import { openPolicyPage } from '../helpers/policy-page.js';

const TAGS = ['bydel-source', 'bydel-indicator', 'bydel-table'];

interface Widget extends HTMLElement {
  readonly ready: Promise<unknown>;
}

describe('a page under the strict policy', () => {
  it('draws every tag without a violation', async () => {
    const page = await openPolicyPage('/test/policy/widgets.html');
    await Promise.all(TAGS.map((tag) => page.customElements.whenDefined(tag)));
    const widgets = [...page.document.querySelectorAll<Widget>('bydel-indicator, bydel-table')];
    await Promise.all(widgets.map((widget) => widget.ready));
    for (const widget of widgets) expect(widget.offsetHeight, widget.localName).to.be.greaterThan(100);
    expect(page.violations).to.deep.equal([]);
  });

  it("says in the tag what is wrong where the page's list of Trusted Types policies lacks ours", async () => {
    const page = await openPolicyPage('/test/policy/widgets.html?trusted-types=bydelsblik');
    const [danish, english] = page.document.querySelectorAll('bydel-indicator');
    await waitUntil(() => english?.querySelector('p'), 'no message appeared');

    expect(danish?.textContent).to.contain('se kommunens årsrapport');
    expect(danish?.querySelector('p')?.textContent).to.match(/^Visningen kunne ikke indlæses.*lit-html/);
    expect(english?.querySelector('p')?.textContent).to.match(/^This view could not be loaded.*lit-html/);
    expect(page.document.querySelectorAll('bydel-indicator [role=alert]')).to.have.length(1);
    expect(page.document.querySelectorAll('bydel-indicator p')).to.have.length(2);
  });
});
