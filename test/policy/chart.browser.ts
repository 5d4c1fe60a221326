/** Vega-Lite under the strict policy with Trusted Types, as SVG and on a canvas, and when its code is asked for. */
import { expect } from '@open-wc/testing';
import { openPolicyPage, type PolicyPage } from '../helpers/policy-page.js';
import type { Widget } from '../helpers/widget-suite.js';

interface Chart extends Widget {
  spec?: unknown;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob | null>;
}

const SPEC = {
  data: { name: 'observations' },
  params: [{ name: 'brush', select: 'interval' }],
  mark: 'point',
  encoding: {
    x: { field: 'time', type: 'temporal' },
    y: { field: 'value', type: 'quantitative' },
    color: { condition: { param: 'brush', field: 'area', type: 'nominal' }, value: '#8b959e' },
  },
};

async function addChart(
  { document: page }: PolicyPage,
  attributes: Readonly<Record<string, string>>,
  spec?: unknown,
): Promise<Chart> {
  const chart = page.createElement('bydel-chart') as Chart;
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  if (spec) chart.spec = spec;
  chart.eager = true;
  page.querySelector('bydel-source')!.append(chart);
  await page.defaultView!.customElements.whenDefined('bydel-chart');
  await chart.ready;
  return chart;
}

const vegaScripts = ({ document: page }: PolicyPage): string[] =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /mount-chart|form-spec|chart-spec/.test(name));

describe('Vega-Lite under the strict policy', () => {
  it('loads no byte before it is asked for, then draws SVG and canvas without a violation', async () => {
    const page = await openPolicyPage('/test/policy/chart.html');
    await page.customElements.whenDefined('bydel-indicator');
    const indicator = page.document.querySelector<Widget & { toVegaLite(): Promise<object | null> }>('#indicator')!;
    await indicator.ready;
    expect(vegaScripts(page)).to.deep.equal([]);
    expect(await indicator.toVegaLite()).not.to.equal(null);
    expect(vegaScripts(page).some((name) => name.includes('mount-chart'))).to.equal(false);
    const form = await addChart(page, { form: 'trend' });
    expect(form.shadowRoot!.querySelector('.vega svg'), 'the form').not.to.equal(null);
    const svg = await addChart(page, { indicator: 'attachment' }, SPEC);
    expect(svg.shadowRoot!.querySelector('.vega svg'), 'few rows').not.to.equal(null);
    const canvas = await addChart(page, {}, { ...SPEC, description: 'Mange rækker.' });
    expect(canvas.shadowRoot!.querySelector('.vega canvas'), 'many rows').not.to.equal(null);
    for (const chart of [svg, canvas]) {
      const target = chart.shadowRoot!.querySelector('.vega svg, .vega canvas')!;
      const { left, top } = target.getBoundingClientRect();
      const { PointerEvent: Own } = page.document.defaultView as unknown as { PointerEvent: typeof PointerEvent };
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
        const at = { clientX: left + 200, clientY: top + 60, bubbles: true, composed: true };
        target.dispatchEvent(new Own(type, at));
      }
      expect(await chart.toSVG()).to.match(/^<svg/);
      expect((await chart.toPNG())!.size).to.be.greaterThan(1_000);
      chart.view = 'table';
      await chart.ready;
    }
    expect(page.violations).to.deep.equal([]);
  }).timeout(60_000);
});
