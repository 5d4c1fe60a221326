import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { draw, inside, widgetSuite } from '../../helpers/widget-suite.js';

const document = await (await fetch(new URL('../../../demo/data/eksempelby.json', import.meta.url))).json();
const widget = { tag: 'bydel-goals', document: () => structuredClone(document) as object };

widgetSuite(widget);

describe('bydel-goals', () => {
  it('shows the goals of one area where the page asks', async () => {
    const one = await draw({ ...widget, attributes: { area: 'nattergalparken' } });
    expect(inside(one).heading!.textContent).to.contain('Nattergalparken');
    expect(inside(one).text).not.to.contain('Hver tredje ung på 15–17 år');
  });
});
