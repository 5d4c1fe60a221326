import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { draw, inside, widgetSuite } from '../../helpers/widget-suite.js';

const document = await (await fetch(new URL('../../../demo/data/eksempelby.json', import.meta.url))).json();
const widget = { tag: 'bydel-potential', document: () => structuredClone(document) as object };

widgetSuite(widget);

describe('bydel-potential', () => {
  it('follows the reader’s assumption, and the document again when it is emptied', async () => {
    const one = await draw(widget);
    const before = inside(one).summary;
    const closed = one.shadowRoot!.querySelector<HTMLInputElement>('.field input')!;
    const write = async (value: string): Promise<void> => {
      closed.value = value;
      closed.dispatchEvent(new Event('change'));
      await one.updateComplete;
      await one.ready;
    };
    await write('50');
    expect(inside(one).summary).to.contain('50 pct. af afstanden');
    await write('150');
    expect(inside(one).summary).to.contain('50 pct. af afstanden');
    await write('');
    expect(inside(one).summary).to.equal(before);
  });
});
