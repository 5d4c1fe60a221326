import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { draw, inside, widgetSuite } from '../../helpers/widget-suite.js';

const document = await (await fetch(new URL('../../../demo/data/eksempelby.json', import.meta.url))).json();
const widget = { tag: 'bydel-profile', document: () => structuredClone(document) as object };

widgetSuite(widget);
widgetSuite({ ...widget, attributes: { form: 'matrix', indicators: 'turnout education' }, picture: false });

describe('bydel-profile', () => {
  it('compares with what the page names', async () => {
    const one = await draw({ ...widget, attributes: { benchmark: 'landet' } });
    expect(inside(one).heading!.textContent).to.contain('Hele landet');
  });

  it('sorts the matrix by a heading', async () => {
    const one = await draw({ ...widget, attributes: { form: 'matrix', indicators: 'turnout' } });
    inside(one)
      .button(/Valgdeltagelse/)
      .click();
    await one.updateComplete;
    expect(inside(one).table!.tHead!.rows[0]!.cells[1]!.getAttribute('aria-sort')).not.to.equal(null);
  });
});
