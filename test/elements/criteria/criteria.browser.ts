import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { draw, inside, widgetSuite } from '../../helpers/widget-suite.js';

const document = await (await fetch(new URL('../../../demo/data/eksempelby.json', import.meta.url))).json();
const widget = { tag: 'bydel-criteria', document: () => structuredClone(document) as object };

widgetSuite(widget);

describe('bydel-criteria', () => {
  it('shows another rule set and the criterion of origin where the page asks', async () => {
    const one = await draw({ ...widget, attributes: { 'rule-set': 'forebyg-2021', show: 'origin' } });
    expect(inside(one).heading!.textContent).to.contain('forebyggelsesområde');
    expect(inside(one).text).to.contain('Ikkevestlig oprindelse');
  });

  it('steps through the list years', async () => {
    const one = await draw(widget);
    const before = inside(one).summary;
    inside(one).button(/‹/).click();
    await one.updateComplete;
    await one.ready;
    expect(inside(one).summary).not.to.equal(before);
  });
});
