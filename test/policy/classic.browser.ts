import { expect } from '@open-wc/testing';
import { openPolicyPage } from '../helpers/policy-page.js';

interface Widget extends HTMLElement {
  readonly ready: Promise<unknown>;
}

describe('the classic script file', () => {
  it('registers every tag at once and draws them under the strict policy, with no other script', async () => {
    const page = await openPolicyPage('/test/policy/classic.html');
    const widgets = [...page.document.querySelectorAll<Widget>('bydel-indicator, bydel-table, bydel-dashboard')];
    expect(widgets).to.have.length(4);
    await Promise.all(widgets.map((widget) => widget.ready));
    for (const widget of widgets) {
      expect(widget.offsetHeight, widget.localName).to.be.greaterThan(100);
      expect(widget.shadowRoot?.textContent, widget.localName).to.match(/Kilde: |Source: /);
    }
    expect(page.violations).to.deep.equal([]);
    // The test server puts a script of its own into every page.
    const scripts = page.document
      .defaultView!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && !path.startsWith('/__'));
    expect(scripts.sort()).to.deep.equal(['/dist/cdn/bydelsblik.iife.js', '/test/policy/report.js']);
  });

  it("says in each tag what is wrong where the page's list of Trusted Types policies lacks Lit's", async () => {
    const page = await openPolicyPage('/test/policy/classic.html?trusted-types=bydelsblik');
    const messages = [...page.document.querySelectorAll('bydel-indicator > p, bydel-table > p')];
    expect(messages).to.have.length(3);
    const [danish, english] = messages;
    expect(danish!.textContent).to.match(/^Visningen kunne ikke indlæses.*lit-html/);
    expect(english!.textContent).to.match(/^This view could not be loaded.*lit-html/);
    expect(page.document.querySelectorAll('bydel-indicator [role=alert]')).to.have.length(1);
  });

  it('imports Vega from the file beside it when the first chart comes, and draws without a violation', async () => {
    const page = await openPolicyPage('/test/policy/classic.html');
    const chart = page.document.createElement('bydel-chart') as unknown as Widget;
    chart.setAttribute('eager', '');
    chart.setAttribute('form', 'trend');
    page.document.querySelector('#for-chart')!.append(chart);
    await chart.ready;
    expect(chart.shadowRoot!.querySelectorAll('.vega svg').length).to.equal(1);
    expect(page.violations).to.deep.equal([]);
    const vega = page.document
      .defaultView!.performance.getEntriesByType('resource')
      .filter(({ name }) => name.includes('vega'))
      .map(({ name }) => new URL(name).pathname);
    expect(vega).to.deep.equal(['/dist/cdn/bydelsblik-vega.js']);
  });
});
