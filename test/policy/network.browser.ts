/** A network so large that it is laid out in a worker, under the strict policy. */
import { expect } from '@open-wc/testing';
import { openPolicyPage } from '../helpers/policy-page.js';
import type { Widget } from '../helpers/widget-suite.js';

/** Above 500 actors the layout leaves the page's own thread. */
const COUNT = 700;

function largeNetwork(): object {
  const actors = Array.from({ length: COUNT }, (_, index) => ({
    id: `a${index}`,
    name: `Aktør ${index}`,
    kind: 'organisation',
    sector: 'local-association',
  }));
  const ties = actors.flatMap((_, index) => [
    { from: `a${index}`, to: `a${(index + 1) % COUNT}`, kind: 'cooperates' },
    { from: `a${index}`, to: `a${(index * 7) % COUNT}`, kind: 'refers' },
  ]);
  return {
    version: '1.0',
    title: 'Stort netværk',
    language: 'da',
    actors,
    ties: ties.filter(({ from, to }) => from !== to),
  };
}

describe('a large network under the strict policy', () => {
  it('is laid out in a worker of the same origin, without a violation', async () => {
    const page = await openPolicyPage('/test/policy/use.html');
    await page.customElements.whenDefined('bydel-network');
    const network = page.document.createElement('bydel-network') as Widget;
    network.eager = true;
    network.data = largeNetwork();
    page.document.body.append(network);
    await network.ready;
    expect(network.shadowRoot!.querySelector('.plot')).not.to.equal(null);
    const loaded = page.document.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.some((name) => name.endsWith('/layout-worker.js'))).to.equal(true);
    expect(page.violations).to.deep.equal([]);
  });
});
