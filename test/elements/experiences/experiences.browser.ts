import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { draw, inside, widgetSuite } from '../../helpers/widget-suite.js';

const document = await (await fetch(new URL('../../../demo/data/eksempelby.json', import.meta.url))).json();
const widget = { tag: 'bydel-experiences', document: () => structuredClone(document) as object };

widgetSuite(widget);

describe('bydel-experiences', () => {
  it('narrows to what contradicts a figure, for the next meeting', async () => {
    const one = await draw(widget);
    const button = inside(one).button(/^Modsiger \(/);
    button.click();
    await one.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(inside(one).summary).to.match(/^(\d+) erfaringer .* hvoraf \1 modsiger/);
    inside(one)
      .button(/^Alle$/)
      .click();
    await one.updateComplete;
    expect(inside(one).summary).to.match(/^30 /);
  });

  it('is ordered by sector and by year where the reader asks', async () => {
    const one = await draw(widget);
    inside(one)
      .button(/^Sektor$/)
      .click();
    await one.updateComplete;
    expect(inside(one).text).to.contain('kommunal institution');
  });
});
