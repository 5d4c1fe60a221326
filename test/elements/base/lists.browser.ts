/** Lists by property, as frameworks set them: to the attribute's text, where they find the property. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { districtDocument } from '../../helpers/district-document.js';
import { draw } from '../../helpers/widget-suite.js';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  'bydel-indicator': ['areas', 'indicators', 'show'],
  'bydel-profile': ['areas', 'indicators', 'benchmark'],
  'bydel-criteria': ['show'],
  'bydel-timeline': ['areas', 'themes', 'show'],
  'bydel-network': ['networks', 'show'],
  'bydel-experiences': ['show'],
  'bydel-twins': ['indicators', 'weights'],
  'bydel-chart': ['areas'],
  'bydel-table': ['areas'],
};

describe('a list', () => {
  for (const [tag, names] of Object.entries(LISTS)) {
    for (const name of names) {
      it(`is text or an array, as ${name} of ${tag}`, () => {
        const widget = document.createElement(tag) as HTMLElement & Record<string, unknown>;
        expect(widget[name]).to.deep.equal([]);
        for (const value of ['nord, syd', ['nord', 'syd']]) {
          widget[name] = value;
          expect(widget[name]).to.deep.equal(['nord', 'syd']);
        }
        for (const value of [null, undefined, '', ' , ']) {
          widget[name] = value;
          expect(widget[name], String(value)).to.deep.equal([]);
        }
        widget.setAttribute(name, 'vest\nnord');
        expect(widget[name]).to.deep.equal(['vest', 'nord']);
        widget.removeAttribute(name);
        expect(widget[name]).to.deep.equal([]);
      });
    }
  }

  it('is drawn alike, whether text or array, and drawn anew when it changes', async () => {
    const widget = await draw({ tag: 'bydel-table', document: districtDocument });
    const rows = (): number => widget.shadowRoot!.querySelectorAll('tbody tr').length;
    const all = rows();
    const set = async (value: unknown): Promise<number> => {
      Object.assign(widget, { areas: value });
      await widget.updateComplete;
      await widget.ready;
      return rows();
    };
    const some = await set('nord syd');
    expect(some).to.be.lessThan(all);
    expect(await set('')).to.equal(all);
    expect(await set(['nord', 'syd'])).to.equal(some);
  });
});
