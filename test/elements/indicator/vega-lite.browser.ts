import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { districtDocument } from '../../helpers/district-document.js';
import { draw, inside, type Widget } from '../../helpers/widget-suite.js';

interface Exporting extends Widget {
  toVegaLite(): Promise<Readonly<Record<string, unknown>> | null>;
}

const drawForm = async (form: string, lang = 'da'): Promise<Exporting> =>
  (await draw(
    { tag: 'bydel-indicator', document: districtDocument, attributes: { form, area: 'nord' } },
    { lang },
  )) as Exporting;

describe('bydel-indicator: toVegaLite', () => {
  for (const form of ['trend', 'ranking', 'gap', 'change', 'strip', 'multiples', 'status']) {
    it(`gives ${form} with its data, in the reader’s language and the page’s colours`, async () => {
      const spec = (await (await drawForm(form)).toVegaLite())!;
      expect(spec['$schema']).to.equal('https://vega.github.io/schema/vega-lite/v6.json');
      expect((spec['data'] as { values: object[] }).values.length).to.be.greaterThan(2);
      expect(JSON.stringify(spec['config'])).to.contain('"decimal":","').and.to.contain('rgb(138, 31, 108)');
      const english = (await (await drawForm(form, 'en')).toVegaLite())!;
      expect(JSON.stringify(english['config'])).to.contain('"decimal":"."');
    });
  }

  it('gives null where nothing can be drawn', async () => {
    expect(await (await drawForm('composition')).toVegaLite()).to.equal(null);
  });

  it('has an entry in the list of downloads, which saves the specification', async () => {
    const widget = await drawForm('trend');
    inside(widget).button(/^Hent/).click();
    await widget.updateComplete;
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    inside(widget)
      .button(/Vega-Lite/)
      .click();
    for (let turn = 0; turn < 200 && !saved.length; turn += 1) await new Promise((done) => requestAnimationFrame(done));
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['uden-job.vl.json']);
  });
});
