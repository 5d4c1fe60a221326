import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { draw, inside, widgetSuite } from '../../helpers/widget-suite.js';

const document = await (await fetch(new URL('../../../demo/data/eksempelby.json', import.meta.url))).json();
const widget = {
  tag: 'bydel-twins',
  attributes: { indicators: 'attachment turnout education' },
  document: () => structuredClone(document) as object,
};

widgetSuite(widget);

describe('bydel-twins', () => {
  it('turns to the district that the reader chooses, as every widget does', async () => {
    const one = await draw({ ...widget, attributes: { ...widget.attributes, area: 'klokkeengen' } });
    const before = inside(one).summary;
    const { followedStore } = one as unknown as { followedStore: { select(target: object): void } };
    followedStore.select({ kind: 'area', id: 'strandloen' });
    await one.updateComplete;
    await one.ready;
    expect(inside(one).summary).not.to.equal(before);
  });

  it('follows the weight that the reader writes', async () => {
    const one = await draw(widget);
    const before = inside(one).summary;
    const inputs = [...one.shadowRoot!.querySelectorAll<HTMLInputElement>('.field input')];
    expect(inputs.map(({ value }) => value)).to.deep.equal(['1', '1', '1']);
    for (const input of inputs.slice(0, 2)) {
      input.value = '0';
      input.dispatchEvent(new Event('change'));
    }
    await one.updateComplete;
    await one.ready;
    expect(inside(one).summary).not.to.equal(before);
  });
});
