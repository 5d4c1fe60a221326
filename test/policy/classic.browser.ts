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
});
