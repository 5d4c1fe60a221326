import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/dashboard/dashboard.js';
import '../../../src/elements/source/source.js';
import '../../../src/elements/table/table.js';
import { emulate, sendKeys, setViewport } from '../../helpers/browser.js';
import { AREAS, districtDocument } from '../../helpers/district-document.js';
import { mapNetwork } from '../../view/network/map-network.js';
import { draw, inside, oneFrame, type Widget, type WidgetCase } from '../../helpers/widget-suite.js';

const RANKING = { tag: 'bydel-indicator', attributes: { indicator: 'jobless', form: 'ranking' } };
const TREND = { tag: 'bydel-indicator', attributes: { indicator: 'jobless', form: 'trend', area: 'syd' }, width: 2 };
const TABLE = { tag: 'bydel-table', attributes: { indicator: 'jobless' } };

const dashboardOf = (...widgets: readonly object[]): object =>
  districtDocument({
    dashboard: {
      title: 'Overblik',
      description: 'To gange om året.',
      sections: [{ heading: 'Hvordan går det?', widgets }],
    },
  });

const CASE: WidgetCase = { tag: 'bydel-dashboard', document: () => dashboardOf(TREND, RANKING, TABLE) };

const cellsOf = (dashboard: Widget): HTMLElement[] => [
  ...dashboard.shadowRoot!.querySelectorAll<HTMLElement>('.grid > .cell'),
];
const widgetsOf = (dashboard: Widget, tag = '*'): Widget[] => [
  ...dashboard.shadowRoot!.querySelectorAll<Widget>(`.cell > ${tag}:not(.message)`),
];
/** Goes to another line of the picture by keyboard and chooses its area. */
async function chooseBelow(widget: Widget): Promise<void> {
  inside(widget).plot!.focus();
  await waitUntil(() => inside(widget).tip !== undefined, 'the picture did not wake');
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await widget.updateComplete;
}

const leftOf = (element: Element): number => Math.round(element.getBoundingClientRect().left);

describe('bydel-dashboard', () => {
  it('makes the document’s widgets as elements with their attributes, each under its own heading level', async () => {
    const dashboard = await draw(CASE);
    expect(inside(dashboard).heading?.localName).to.equal('h3');
    expect(inside(dashboard).heading?.textContent).to.equal('Overblik');
    const section = dashboard.shadowRoot!.querySelector('.section > .heading');
    expect([section?.localName, section?.textContent]).to.deep.equal(['h4', 'Hvordan går det?']);
    const widgets = widgetsOf(dashboard);
    expect(widgets.map(({ localName }) => localName)).to.deep.equal([
      'bydel-indicator',
      'bydel-indicator',
      'bydel-table',
    ]);
    expect(widgets[0]!.getAttribute('form')).to.equal('trend');
    for (const widget of widgets) expect(inside(widget).heading?.localName).to.equal('h5');
  });

  it('draws a network in the form that the document asks for, the map with its outlines too', async () => {
    const forms = ['map', 'levels'].map((form) => ({ tag: 'bydel-network', attributes: { form }, width: 2 }));
    const members = [
      { actor: 'skole', level: 'strategic' },
      { actor: 'job', level: 'operational' },
    ];
    const networks = [{ id: 'alle', name: 'Alle', areas: ['nord', 'syd', 'oe'], members }];
    const parts = mapNetwork({ networks, dashboard: { title: 'Netværk', sections: [{ widgets: forms }] } });
    const dashboard = await draw({ tag: 'bydel-dashboard', document: () => parts });
    const [map, levels] = widgetsOf(dashboard, 'bydel-network');
    await waitUntil(() => inside(map!).plot && inside(levels!).plot, 'a network was not drawn');
    const drawn = (widget: Widget): string => inside(widget).plot!.getAttribute('aria-label')!;
    expect(drawn(map!)).to.match(/^Netværk på kort/);
    expect(map!.shadowRoot!.querySelector('[data-key="area-nord"]')).not.to.equal(null);
    expect(drawn(levels!)).to.match(/^Netværk efter niveau/);
  });

  it('draws every widget from its own document, loaded once', async () => {
    const dashboard = await draw(CASE);
    const [trend, ranking, table] = widgetsOf(dashboard);
    expect(inside(trend!).summary).to.contain('Sydhavnen');
    expect(inside(ranking!).plot).not.to.equal(null);
    expect(inside(table!).table!.tBodies[0]!.rows.length).to.equal(20);
    for (const widget of widgetsOf(dashboard)) {
      expect((widget as Widget & { document: unknown }).document).to.equal(
        (dashboard as Widget & { document: unknown }).document,
      );
    }
  });

  it('shows its widgets in a low box too, and scrolls', async () => {
    const parent = await fixture<HTMLElement>(html`<div style="height:200px"></div>`);
    const attributes = { style: 'height:100%' };
    const dashboard = await draw({ ...CASE, attributes }, { parent });
    await waitUntil(() => dashboard.shadowRoot!.querySelector('.folded'), 'the box is not low');
    expect(widgetsOf(dashboard)).to.have.length(3);
    const sections = dashboard.shadowRoot!.querySelector('.sections')!;
    expect(sections.clientHeight).to.be.within(100, 200);
    expect(sections.scrollHeight).to.be.above(400);
  });

  it('shares one choice among its widgets, and tells the page by an event that bubbles out of it', async () => {
    const dashboard = await draw(CASE);
    const [trend, ranking] = widgetsOf(dashboard);
    const chosen: unknown[] = [];
    dashboard.parentElement!.addEventListener('bydel-select', ({ detail }) => chosen.push(detail));
    await chooseBelow(trend!);
    expect(chosen).to.have.length(1);
    const [{ id }] = chosen as [{ id: string }];
    const { name } = AREAS.find((area) => area.id === id)!;
    await waitUntil(() => inside(ranking!).summary.includes(name), 'the other widget did not follow');
    expect(inside(trend!).summary).to.contain(name);
  });

  it('follows the source around it, and shares its choice with the widgets beside it', async () => {
    const box = await fixture<HTMLElement>(
      html`<bydel-source .data=${CASE.document()}>
        <bydel-dashboard eager></bydel-dashboard><bydel-table indicator="jobless" eager></bydel-table>
      </bydel-source>`,
    );
    const dashboard = box.querySelector<Widget>('bydel-dashboard')!;
    const beside = box.querySelector<Widget & { document: unknown }>('bydel-table')!;
    await Promise.all([dashboard.ready, beside.ready]);
    const source = box as HTMLElement & { store: { select(target: object): void } };
    source.store.select({ kind: 'area', id: 'vest' });
    const [, ranking] = widgetsOf(dashboard);
    await Promise.all(widgetsOf(dashboard).map(({ ready }) => ready));
    expect(inside(ranking!).summary).to.contain('Vestvangen');
    expect((widgetsOf(dashboard)[0] as typeof beside).document).to.equal(beside.document);
  });

  it('draws anew when it gets another document, and from another source than before', async () => {
    const dashboard = await draw(CASE);
    dashboard.data = dashboardOf(TABLE);
    await dashboard.ready;
    expect(widgetsOf(dashboard).map(({ localName }) => localName)).to.deep.equal(['bydel-table']);

    const other = await fixture<HTMLElement>(html`<bydel-source .data=${CASE.document()}></bydel-source>`);
    dashboard.data = undefined;
    other.append(dashboard);
    await waitUntil(() => widgetsOf(dashboard).length === 3, 'the other document was not drawn');
    await dashboard.ready;
    expect(inside(widgetsOf(dashboard)[0]!).summary).not.to.equal('');
  });

  it('keeps its widgets when it moves in the page', async () => {
    const dashboard = await draw(CASE);
    const [before] = widgetsOf(dashboard);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(dashboard);
    await oneFrame();
    await dashboard.ready;
    expect(widgetsOf(dashboard)[0]).to.equal(before);
    expect(inside(before!).summary).to.contain('Sydhavnen');
  });

  it('says in its cell what cannot be shown, and leaves the rest alone', async () => {
    const data = dashboardOf({ tag: 'bydel-karte' }, RANKING);
    const dashboard = await draw(CASE, { data });
    const [unknown, ranking] = cellsOf(dashboard);
    expect(unknown!.textContent).to.contain('»bydel-karte«');
    expect(inside(ranking!.firstElementChild!).plot).not.to.equal(null);
  });

  it('never sets an attribute that the tag may not have, and counts it among the problems', async () => {
    const attributes = { indicator: 'jobless', steps: '2', src: '/test/served/html', onclick: 'alert(1)', class: 'x' };
    const dashboard = await draw(CASE, { data: dashboardOf({ tag: 'bydel-table', attributes }) });
    const [table] = widgetsOf(dashboard);
    expect(table!.getAttributeNames().sort()).to.deep.equal(['eager', 'heading-level', 'indicator']);
    expect(dashboard.issues.filter(({ code }) => code === 'attribute-not-allowed')).to.have.length(4);
    expect(inside(dashboard).text).to.match(/4 [a-zæøå ]+ i dokumentet/);
  });

  it('shows the parts of a document that describes none, and says so', async () => {
    const dashboard = await draw(CASE, { data: districtDocument() });
    expect(inside(dashboard).text).to.contain('beskriver ikke selv et overblik');
    expect(widgetsOf(dashboard).map(({ localName }) => localName)).to.deep.equal(['bydel-indicator']);
  });

  it('speaks English with all its widgets where the page does', async () => {
    const dashboard = await draw(CASE, { lang: 'en', data: dashboardOf({ tag: 'bydel-karte' }, RANKING) });
    expect(cellsOf(dashboard)[0]!.textContent).to.contain('“bydel-karte”');
    expect(inside(dashboard).source).to.match(/^Source: /);
    expect(inside(widgetsOf(dashboard)[0]!).source).to.match(/^Source: /);
  });

  it('gives all widgets the table first where the page asks for it', async () => {
    const dashboard = await draw({ ...CASE, attributes: { view: 'table' } });
    for (const widget of widgetsOf(dashboard)) expect(inside(widget).table).not.to.equal(null);
  });

  it('keeps the page’s own content until it has drawn, and says what is wrong with a broken document', async () => {
    const dashboard = await draw(CASE, { data: { version: '9.0' } });
    await waitUntil(() => inside(dashboard).message.includes('9.0'), 'nothing says what is wrong');
    expect(dashboard.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(widgetsOf(dashboard)).to.deep.equal([]);
  });

  for (const theme of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    it(`has no accessibility faults: ${Object.values(theme)[0] ?? 'light'}`, async () => {
      await emulate(theme);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.setProperty('color-scheme', 'light dark');
      box.style.setProperty('background', 'Canvas');
      const dashboard = await draw(CASE, { data: dashboardOf(TREND, { tag: 'bydel-karte' }, RANKING), parent: box });
      await expect(dashboard).to.be.accessible();
    });
  }

  it('leaves nothing behind when it comes and goes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const dashboard = await draw(CASE, { parent: box });
    const count = (): number => dashboard.shadowRoot!.querySelectorAll('*').length;
    const before = count();
    for (let round = 0; round < 20; round += 1) {
      dashboard.remove();
      box.append(dashboard);
    }
    await oneFrame();
    await dashboard.ready;
    expect(count()).to.equal(before);
  });
});

describe('bydel-dashboard: its place', () => {
  it('stands in one column under 600 px, without sideways scrolling at 320', async () => {
    await setViewport({ width: 320, height: 640 });
    const dashboard = await draw(CASE);
    expect(new Set(cellsOf(dashboard).map(leftOf)).size).to.equal(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('has columns by its own width, and lets a wide widget span two of them', async () => {
    const dashboard = await draw(CASE);
    const [trend, ranking, table] = cellsOf(dashboard);
    expect(leftOf(ranking!)).to.equal(leftOf(trend!));
    expect(leftOf(table!)).to.be.greaterThan(leftOf(ranking!));
    expect(trend!.clientWidth).to.be.greaterThan(1.9 * ranking!.clientWidth);
    dashboard.style.setProperty('inline-size', '500px');
    expect(new Set(cellsOf(dashboard).map(leftOf)).size).to.equal(1);
  });
});

describe('bydel-dashboard: a widget that fails', () => {
  it('does so in its own cell', async () => {
    // Its widgets are defined from here on.
    await draw(CASE);
    const { prototype } = customElements.get('bydel-table') as unknown as { prototype: { makeView: unknown } };
    const { makeView } = prototype;
    prototype.makeView = () => {
      throw new Error('Kan ikke');
    };
    try {
      const missing = { tag: 'bydel-indicator', attributes: { indicator: 'findes-ikke' } };
      const dashboard = await draw(CASE, { data: dashboardOf({ tag: 'bydel-table' }, missing, RANKING) });
      const [failing, wrong, ranking] = widgetsOf(dashboard);
      expect(inside(failing!).count('.failure')).to.equal(1);
      expect(inside(wrong!).message).to.contain('findes-ikke');
      expect(inside(ranking!).plot).not.to.equal(null);
    } finally {
      prototype.makeView = makeView;
    }
  });
});
