import '../../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '../../helpers/browser.js';
import { districtDocument } from '../../helpers/district-document.js';
import { LAYERS } from '../../helpers/layered-document.js';
import { livingThings, PageLedger } from '../../proof/living-things.js';
import { draw, inside, oneFrame, widgetSuite, type Widget } from '../../helpers/widget-suite.js';

interface Chart extends Widget {
  spec?: unknown;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob | null>;
}

const form = { tag: 'bydel-chart', document: districtDocument, attributes: { form: 'trend' } };
describe('the first chart of a page', () => {
  it('loads Vega, which the test server hands out module by module', async () => {
    const chart = await draw(form);
    expect(inside(chart).count('.vega svg')).to.equal(1);
  }).timeout(60_000);
});

widgetSuite(form);

const HEAT = {
  title: 'Tal pr. bydel og år',
  data: { name: 'observations' },
  mark: 'rect',
  encoding: {
    x: { field: 'period', type: 'ordinal', title: 'Periode' },
    y: { field: 'area', type: 'nominal', title: 'Bydel' },
    color: { field: 'value', type: 'quantitative', title: 'Pct.' },
  },
};

async function drawSpec(spec: unknown, document: object = districtDocument()): Promise<Chart> {
  const chart = (await draw({ tag: 'bydel-chart', document: () => document }, { data: undefined })) as Chart;
  chart.spec = spec;
  chart.data = document;
  await chart.ready;
  return chart;
}

describe('bydel-chart with the author’s own specification', () => {
  it('draws it over the document’s named data, with title, sentence, table and keyboard', async () => {
    const chart = await drawSpec(HEAT);
    expect(inside(chart).heading?.textContent).to.equal('Tal pr. bydel og år');
    expect(inside(chart).summary).to.match(/20 rækker fra observations/);
    expect(inside(chart).count('.vega svg')).to.equal(1);
    inside(chart).plot!.focus();
    await chart.ready;
    await chart.updateComplete;
    await sendKeys({ press: 'Home' });
    await chart.ready;
    await chart.updateComplete;
    expect(inside(chart).tip).to.equal('Periode: 2020, Bydel: Nordparken, Pct.: 31,2, 1 af 20.');
    chart.view = 'table';
    await chart.ready;
    await chart.updateComplete;
    expect(inside(chart).table!.tBodies[0]!.rows.length).to.equal(20);
  });

  it('takes it from a child script', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = document.createElement('bydel-chart') as Chart;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(HEAT);
    chart.append(script);
    chart.eager = true;
    chart.data = districtDocument();
    box.append(chart);
    await chart.ready;
    expect(inside(chart).heading?.textContent).to.equal('Tal pr. bydel og år');
    expect(inside(chart).count('.vega svg')).to.equal(1);
  });

  it('takes it from an address, and says in words why it cannot', async () => {
    const at = async (address: string): Promise<Chart> => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const chart = document.createElement('bydel-chart') as Chart;
      chart.setAttribute('spec-src', address);
      chart.eager = true;
      chart.data = districtDocument();
      box.append(chart);
      await chart.ready;
      return chart;
    };
    const body = (text: string): string => `/test/served/body/${encodeURIComponent(text)}`;
    const good = await at(body(JSON.stringify(HEAT)));
    expect(inside(good).heading?.textContent).to.equal('Tal pr. bydel og år');
    expect(inside(good).count('.vega svg')).to.equal(1);
    for (const [address, reason] of [
      ['/test/served/status/404', /hentes. .+404/],
      ['/test/served/html', /ikke gyldig JSON/],
      ['/test/served/truncated', /linje 1/],
      ['/test/served/large/3', /MB|stor/],
      [body('[1, 2]'), /objekt/],
      ['javascript:alert(1)', /kunne ikke hentes/],
    ] as const) {
      const chart = await at(address);
      expect(inside(chart).message, address).to.match(reason);
      expect(inside(chart).count('.vega svg'), address).to.equal(0);
    }
    good.setAttribute('spec-src', body(JSON.stringify({ ...HEAT, title: 'En anden' })));
    await good.updateComplete;
    await good.ready;
    expect(inside(good).heading?.textContent).to.equal('En anden');
  });

  it('changes the form where it has no marks of its own', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = document.createElement('bydel-chart') as Chart;
    chart.setAttribute('form', 'trend');
    chart.spec = { title: 'Uden job', height: 240 };
    chart.eager = true;
    chart.data = districtDocument();
    box.append(chart);
    await chart.ready;
    expect(inside(chart).heading?.textContent).to.equal('Uden job');
    expect(inside(chart).summary).to.match(/bydele/);
    expect(inside(chart).message).to.equal('');
    expect(Number(inside(chart).plot!.querySelector('svg')!.getAttribute('height'))).to.be.within(260, 330);
  });

  it('knows initiatives, experiences, areas and goals by name', async () => {
    const document = districtDocument(LAYERS);
    for (const name of ['initiatives', 'experiences', 'areas', 'goals']) {
      const chart = await drawSpec(
        { data: { name }, mark: 'bar', encoding: { y: { field: 'area' }, x: { aggregate: 'count' } } },
        document,
      );
      expect(inside(chart).message, name).to.equal('');
      expect(inside(chart).summary, name).to.contain(`fra ${name}`);
    }
  });

  it('tells Vega-Lite’s own message with the place in the specification', async () => {
    const chart = await drawSpec({
      data: { name: 'observations' },
      layer: [{ mark: 'bar' }, { mark: 'no-such-mark', encoding: { x: { field: 'value' } } }],
    });
    expect(inside(chart).message).to.match(/Vega-Lite siger: .+Sted i specifikationen: \/layer\/1/);
    expect(inside(chart).plot).to.equal(null);
    chart.spec = HEAT;
    await chart.ready;
    expect(inside(chart).message).to.equal('');
    expect(inside(chart).count('.vega svg')).to.equal(1);
  });

  it('tells the line where a child script is no JSON, and data that the document does not have', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = document.createElement('bydel-chart') as Chart;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{\n  "mark": bar\n}';
    chart.append(script);
    chart.eager = true;
    chart.data = districtDocument();
    box.append(chart);
    await chart.ready;
    expect(inside(chart).message).to.match(/linje 2/);
    const other = await drawSpec({ ...HEAT, data: { name: 'figures-of-mine' } });
    expect(inside(other).message).to.contain('observations, initiatives');
  });

  it('follows the width, and gives SVG and PNG', async () => {
    const chart = await drawSpec(HEAT);
    chart.parentElement!.style.setProperty('width', '420px');
    await oneFrame();
    await oneFrame();
    await chart.ready;
    expect(chart.shadowRoot!.querySelector('.vega svg')!.getBoundingClientRect().width).to.be.within(380, 421);
    const file = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
    const lines = [...file.querySelectorAll('svg > g > text')].map(({ textContent }) => textContent).join(' ');
    expect(lines, 'a file stands alone, as that of every other widget').to.match(
      /^Tal pr. bydel og år .*rækker.*Kilde: /,
    );
    const [inner] = file.querySelectorAll('svg svg');
    expect(Number(inner!.getAttribute('y'))).to.be.greaterThan(50);
    const bitmap = await createImageBitmap((await chart.toPNG())!);
    const own = chart.shadowRoot!.querySelector('.vega svg')!.getBoundingClientRect();
    expect(bitmap.height).to.be.greaterThan(2 * own.height + 150);
  });

  it('paints very many rows on a canvas', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => ({
      indicator: 'jobless',
      area: 'nord',
      period: `${1700 + (index % 300)}`,
      category: `c${index}`,
      value: index % 90,
    }));
    const chart = await drawSpec(
      { ...HEAT, mark: 'point' },
      districtDocument({
        observations: many.map(({ category: _, ...row }, index) => ({ ...row, period: isoDay(index) })),
      }),
    );
    expect(inside(chart).count('.vega canvas')).to.equal(1);
  });

  it('chooses a district under the same source when a mark of it is clicked', async () => {
    const chart = await drawSpec(HEAT);
    let chosen = '';
    chart.addEventListener('bydel-select', (event) => (chosen = (event as CustomEvent<{ id: string }>).detail.id));
    inside(chart).plot!.focus();
    await chart.ready;
    await chart.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect(chosen).not.to.equal('');
  });

  it('leaves no view, node or listener behind after 200 mounts, in the page or its media queries', async () => {
    const brush = { ...HEAT, params: [{ name: 'brush', select: 'interval' }], width: 'container' };
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = await drawSpec(brush);
    box.append(chart);
    await chart.ready;
    chart.remove();
    const page = new PageLedger();
    const mount = async (): Promise<void> => {
      box.append(chart);
      await chart.ready;
    };
    await mount();
    expect(
      page.held().some((one) => one.startsWith('window ')),
      'the brush follows the pointer',
    ).to.equal(true);
    chart.remove();
    const before = await livingThings();
    for (let round = 0; round < 200; round += 1) {
      await mount();
      chart.remove();
      expect(chart.shadowRoot!.querySelectorAll('.vega *').length).to.equal(0);
    }
    const held = page.held();
    page.restore();
    expect(held).to.deep.equal([]);
    const after = await livingThings();
    expect(after.nodes - before.nodes, 'nodes').to.be.below(100);
    expect(after.listeners - before.listeners, 'listeners').to.be.below(100);
  }).timeout(60_000);
});

function isoDay(index: number): string {
  return new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
}
