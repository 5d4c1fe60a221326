import '../../../src/elements/map/map.js';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '../../helpers/browser.js';
import {
  clickAtOnce,
  draw,
  expectSaid,
  inside,
  oneFrame,
  plain,
  printsTogether,
  widgetSuite,
  type Widget,
} from '../../helpers/widget-suite.js';

interface Part {
  readonly geography: unknown;
}
const read = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../../demo/data/${name}`, import.meta.url))).json();
const document = (await read('eksempelby.json')) as Part;
const outlines = await read('eksempelby.geojson');
/** With its outlines inside. */
const CASE = {
  tag: 'bydel-map',
  document: () => ({ ...structuredClone(document), geography: { data: outlines, key: 'bydel_id' } }),
};
const rowsOf = (map: Widget): HTMLElement[] => [...map.shadowRoot!.querySelectorAll<HTMLElement>('.row')];

/** Squares in rows of ten, near Copenhagen. */
function manySquares(count: number): {
  readonly features: readonly { readonly properties: { readonly id: string } }[];
} {
  const features = Array.from({ length: count }, (_, index) => {
    const [x, y] = [12 + (index % 10) * 0.01, 55 + Math.floor(index / 10) * 0.01];
    const ring = [
      [x, y],
      [x + 0.01, y],
      [x + 0.01, y + 0.01],
      [x, y + 0.01],
      [x, y],
    ];
    return { type: 'Feature', properties: { id: `b${index}` }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return { features };
}

widgetSuite(CASE);

describe('bydel-map', () => {
  printsTogether(CASE);

  for (const [where, folder] of [
    ['the document', '/demo/data'],
    ['where the document was sent on to', '/test/served/redirect/demo/data'],
  ]) {
    it(`loads its outlines from the address in the document, relative to ${where}`, async () => {
      const map = window.document.createElement('bydel-map') as unknown as Widget;
      map.eager = true;
      map.src = `${folder}/eksempelby.json`;
      window.document.body.append(map);
      await map.ready;
      expect(map.issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
      expect(map.shadowRoot!.querySelectorAll('.plot path[class*="fill-class"]').length).to.equal(14);
      map.remove();
    });
  }

  it('draws the districts’ points, and says what is wrong, where the address gives nothing', async () => {
    const data = { ...structuredClone(document), geography: { href: 'findes-ikke.geojson', format: 'geojson' } };
    const map = await draw(CASE, { data });
    expect(inside(map).count('.plot circle[class*="fill-class"]')).to.equal(14);
    expect(map.issues.some(({ pointer }) => pointer === '/geography/href')).to.equal(true);
  });

  it('gives the list its room on a page that has made rem small', async () => {
    const { style } = window.document.documentElement;
    style.fontSize = '10px';
    try {
      const map = await draw(CASE);
      map.style.inlineSize = '860px';
      const list = (): HTMLElement | null => map.shadowRoot!.querySelector<HTMLElement>('.wide .map-list');
      await waitUntil(() => list() !== null, 'the list does not stand beside the map');
      expect(list()!.offsetWidth).to.equal(300);
    } finally {
      style.fontSize = '';
    }
  });

  it('chooses a district in the list, and marks it in both', async () => {
    const map = await draw(CASE);
    setTimeout(() => rowsOf(map)[2]!.click());
    const { detail } = (await oneEvent(map, 'bydel-select')) as CustomEvent<{ id: string; kind: string }>;
    expect(detail.kind).to.equal('area');
    await map.updateComplete;
    expect(rowsOf(map)[2]!.getAttribute('aria-pressed')).to.equal('true');
    expect(inside(map).count('[data-key="highlight"]')).to.equal(1);
    expect(inside(map).summary).to.contain(plain(rowsOf(map)[2]!.querySelector('.name')!.textContent));
  });

  it('takes a click that comes before the code that reads the picture', async () => {
    const map = await draw(CASE);
    clickAtOnce(inside(map).plot!, map.shadowRoot!.querySelector('.plot path[class*="fill-class5"]')!);
    await waitUntil(() => inside(map).count('[data-key="highlight"]') === 1, 'nothing is chosen', { timeout: 5000 });
  });

  for (const width of [1280, 860]) {
    it(`tells of the district under the pointer, with the list beside the map: ${width} px`, async () => {
      await setViewport({ width, height: 1000 });
      const map = await draw(CASE);
      const { plot } = inside(map);
      plot!.focus();
      await waitUntil(() => inside(map).tip !== undefined, 'the map did not wake', { timeout: 5000 });
      const names = rowsOf(map).map((row) => plain(row.querySelector('.name')!.textContent));
      const labels = [...plot!.querySelectorAll('text')].filter(({ textContent }) => names.includes(textContent));
      expect(labels).to.have.lengthOf.above(3);
      for (const label of labels) {
        const { x, y, width: wide, height } = label.getBoundingClientRect();
        const at = { clientX: x + wide / 2, clientY: y + height / 2 };
        plot!.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
        expect(inside(map).tip).to.contain(`${label.textContent}, `);
      }
    });
  }

  it('has one tab stop in the list; arrows, a rank and a name move in it', async () => {
    const map = await draw(CASE);
    const focused = (): string => plain(map.shadowRoot!.activeElement!.textContent);
    expect(rowsOf(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    rowsOf(map)[0]!.focus();
    // The first key comes before the code that moves in the list, and is not lost.
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => /^2 /.test(focused()), 'the list did not wake', { timeout: 5000 });
    await sendKeys({ press: 'End' });
    expect(focused()).to.match(/^14 /);
    await sendKeys({ press: 's' });
    await map.updateComplete;
    expect(focused()).to.match(/^\d+ S/);
    expect(rowsOf(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('shows the same as tiles where the reader asks for it', async () => {
    const map = await draw(CASE);
    inside(map)
      .button(/Vis som felter/)
      .click();
    await map.updateComplete;
    await map.ready;
    expect(inside(map).plot!.getAttribute('aria-label')).to.contain('Feltkort');
    expect(inside(map).button(/Vis som kort/)).to.be.instanceOf(HTMLButtonElement);
  });

  it('is read by arrows, rank and Enter, and says where the reader stands', async () => {
    const map = await draw(CASE);
    const { plot } = inside(map);
    plot!.focus();
    await waitUntil(() => inside(map).tip !== undefined, 'the map did not wake', { timeout: 5000 });
    await sendKeys({ press: 'Home' });
    await waitUntil(() => inside(map).status !== '');
    expect(inside(map).status).to.match(
      /^Tranehøjparken, 28,8 pct\., .*klasse 5 af 5, nr\. 1 af 14.*grænser op til \d områder; mod nord: /,
    );
    await sendKeys({ press: 'ArrowRight' });
    expect(inside(map).tip).to.contain('Fløjtevangen');
    await sendKeys({ press: '1' });
    await sendKeys({ press: '4' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(inside(map).summary).to.contain('Strandloen');
  });

  it('zooms by button and key, and back to the whole', async () => {
    const map = await draw(CASE);
    const path = (): string => map.shadowRoot!.querySelector('.plot path[class*="fill-class"]')!.getAttribute('d')!;
    const before = path();
    map.shadowRoot!.querySelector<HTMLElement>('.sign')!.click();
    await waitUntil(() => path() !== before, 'nothing was zoomed', { timeout: 5000 });
    inside(map)
      .button(/Vis hele kortet/)
      .click();
    await map.updateComplete;
    expect(path()).to.equal(before);
  });

  it('keeps the keys that come before the code that reads the picture', async () => {
    const map = await draw(CASE);
    const plot = inside(map).plot!;
    const goesOn = (key: string): boolean =>
      plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect([goesOn('End'), goesOn('PageUp'), goesOn('Tab')]).to.deep.equal([false, false, true]);
    await expectSaid(map, /nr\. 13 af 14/);
  });

  it('begins at the district that is chosen, says what is chosen, and hides its words with Escape', async () => {
    const map = await draw(CASE);
    rowsOf(map)[4]!.click();
    await map.updateComplete;
    inside(map).plot!.focus();
    await waitUntil(() => inside(map).tip !== undefined, 'the picture did not wake');
    const name = rowsOf(map)[4]!.querySelector('.name')!.textContent!.trim();
    expect(inside(map).tip).to.contain(name);
    await sendKeys({ press: 'Enter' });
    await expectSaid(map, new RegExp(`^${name} er ikke længere valgt\\.$`));
    await sendKeys({ press: 'Enter' });
    await expectSaid(map, new RegExp(`^${name} er valgt\\.$`));
    await sendKeys({ press: 'Escape' });
    expect(inside(map).tip).to.equal(undefined);
    await sendKeys({ press: 'End' });
    expect(inside(map).tip).not.to.equal(undefined);
  });

  it('gives the focus to the map when it is shown whole, and says so', async () => {
    const map = await draw(CASE);
    inside(map).plot!.focus();
    await waitUntil(() => inside(map).tip !== undefined, 'the picture did not wake');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await map.updateComplete;
    expect(inside(map).count('.plot.zoomed')).to.equal(0);
    expect(inside(map).status).not.to.match(/Zoomet|Hele kortet/);
    await sendKeys({ press: '+' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await map.updateComplete;
    expect(inside(map).count('.plot.zoomed')).to.equal(1);
    // Smaller again it is whole, wherever it was moved to.
    await sendKeys({ press: '-' });
    await expectSaid(map, /^Hele kortet vises\.$/);
    expect(inside(map).count('.plot.zoomed')).to.equal(0);
    await sendKeys({ press: '+' });
    await map.updateComplete;
    inside(map)
      .button(/Vis hele kortet/)
      .focus();
    await sendKeys({ press: 'Enter' });
    await expectSaid(map, /^Hele kortet vises\.$/);
    expect(map.shadowRoot!.activeElement).to.equal(inside(map).plot);
  });

  it('has all its districts in the list on paper', async () => {
    const { features } = manySquares(60);
    const ids = features.map(({ properties: { id } }) => id);
    const data = {
      version: '1.0',
      areas: ids.map((id) => ({ id, name: `Bydel ${id}` })),
      indicators: [{ id: 'jobless', label: 'Uden job', unit: 'percent', decimals: 1, periodType: 'year' }],
      geography: { data: { type: 'FeatureCollection', features }, key: 'id' },
      observations: {
        columns: ['indicator', 'area', 'period', 'value'],
        rows: ids.map((id, index) => ['jobless', id, '2025', index]),
      },
    };
    const map = await draw(CASE, { data });
    const before = rowsOf(map).length;
    expect(before).to.be.below(60);
    window.dispatchEvent(new Event('beforeprint'));
    expect(inside(map).count('.map-below .row')).to.equal(60);
    window.dispatchEvent(new Event('afterprint'));
    expect(rowsOf(map)).to.have.length(before);
  });

  it('says nothing of a district that has been moved out of the picture', async () => {
    const map = await draw(CASE);
    inside(map).plot!.focus();
    await waitUntil(() => inside(map).tip !== undefined, 'the map did not wake', { timeout: 5000 });
    await sendKeys({ press: 'Home' });
    const height = map.scrollHeight;
    for (const press of ['+', '+', '+', '+', '+', 'Home']) await sendKeys({ press });
    expect(inside(map).tip).to.contain('Tranehøjparken');
    await sendKeys({ down: 'Shift' });
    for (let step = 0; step < 4; step += 1) await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Shift' });
    await map.updateComplete;
    expect(inside(map).tip).to.equal(undefined);
    expect(map.scrollHeight).to.be.at.most(height);
    await sendKeys({ press: 'End' });
    expect(inside(map).tip).to.contain('Strandloen');
  });

  it('has no zoom on tiles, also where the map was zoomed before', async () => {
    const map = await draw(CASE);
    map.shadowRoot!.querySelector<HTMLElement>('.sign')!.click();
    await waitUntil(() => map.shadowRoot!.querySelector('.plot.zoomed'), 'nothing was zoomed', { timeout: 5000 });
    inside(map)
      .button(/Vis som felter/)
      .click();
    await waitUntil(() => inside(map).plot!.ariaLabel!.startsWith('Feltkort'), 'no tiles', { timeout: 5000 });
    expect(inside(map).count('.plot.zoomed')).to.equal(0);
    expect(map.shadowRoot!.querySelector('.map-tools')!.textContent).to.not.contain('Vis hele kortet');
  });

  it('shows other outlines whole, and the same ones as they are zoomed', async () => {
    const map = await draw(CASE);
    const isZoomed = (): boolean => map.shadowRoot!.querySelector('.plot.zoomed') !== null;
    map.shadowRoot!.querySelector<HTMLElement>('.sign')!.click();
    await waitUntil(isZoomed, 'nothing was zoomed', { timeout: 5000 });
    map.data = CASE.document();
    await map.ready;
    expect(isZoomed()).to.equal(true);
    const [feature] = (outlines as { features: unknown[] }).features;
    map.data = { ...CASE.document(), geography: { data: { type: 'FeatureCollection', features: [feature] } } };
    await map.ready;
    expect(isZoomed()).to.equal(false);
  });

  it('begins, on a phone, after two lines of tools at the most', async () => {
    await setViewport({ width: 360, height: 800 });
    const map = await draw(CASE);
    const topOf = (selector: string): number => map.shadowRoot!.querySelector(selector)!.getBoundingClientRect().top;
    const summary = map.shadowRoot!.querySelector('.summary')!.getBoundingClientRect();
    expect(topOf('.plot') - summary.bottom).to.be.lessThan(96);
  });

  it('has all its actions on one line of a phone, also in a wide font', async () => {
    await setViewport({ width: 360, height: 800 });
    const map = await draw(CASE);
    map.style.fontFamily = 'Verdana, "DejaVu Sans"';
    map.style.inlineSize = '328px';
    const actions = [...map.shadowRoot!.querySelectorAll('.actions > .action:not(.keys-opener)')];
    expect(actions.length).to.equal(4);
    expect(new Set(actions.map((action) => Math.round(action.getBoundingClientRect().bottom))).size).to.equal(1);
  });

  it('has keys in columns, and no zoom beside a table', async () => {
    await setViewport({ width: 768, height: 800 });
    const map = await draw(CASE);
    const keys = [...map.shadowRoot!.querySelectorAll('.legend li')].map((key) => key.getBoundingClientRect());
    const lefts = new Set(keys.map(({ left }) => Math.round(left)));
    expect(lefts.size).to.equal(Math.max(...keys.map(({ top }) => keys.filter((key) => key.top === top).length)));
    const zoom = map.shadowRoot!.querySelector<HTMLElement>('.sign')!;
    expect(zoom.offsetWidth).to.be.greaterThan(0);
    inside(map)
      .button(/Vis som tabel/)
      .click();
    await waitUntil(() => inside(map).count('.figure table') === 1, 'no table', { timeout: 5000 });
    expect(map.shadowRoot!.querySelector<HTMLElement>('.sign.zoom')!.offsetWidth).to.equal(0);
  });

  it('zooms by every turn of the wheel with Ctrl, also by those before the code for them is there', async () => {
    const map = await draw(CASE);
    for (let count = 0; count < 3; count += 1) {
      const turn = new WheelEvent('wheel', { deltaY: -20, ctrlKey: true, bubbles: true, cancelable: true });
      expect(inside(map).plot!.dispatchEvent(turn)).to.equal(false);
    }
    await waitUntil(() => /^Zoomet/.test(inside(map).status), 'not zoomed', { timeout: 5000 });
    expect(inside(map).status).to.contain('1,8 ');
  });

  it('finds a district by a part of its name', async () => {
    const map = await draw(CASE);
    const input = map.shadowRoot!.querySelector<HTMLInputElement>('.search input')!;
    input.focus();
    await sendKeys({ type: 'vang' });
    await map.updateComplete;
    expect(rowsOf(map).map((row) => plain(row.querySelector('.name')!.textContent))).to.deep.equal(['Fløjtevangen']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => map.shadowRoot!.activeElement === rowsOf(map)[0]);
    await sendKeys({ press: 'Enter' });
    expect(rowsOf(map)[0]!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('tells classes apart by patterns where the reader wants them', async () => {
    const map = await draw(CASE);
    inside(map)
      .button(/Vis mønstre/)
      .click();
    await map.updateComplete;
    expect(inside(map).count('.plot pattern')).to.be.greaterThan(2);
  });

  for (const form of ['presence', 'initiatives']) {
    it(`draws the form ${form}, with a table that says the same`, async () => {
      const map = await draw({ ...CASE, attributes: { form } });
      expect(inside(map).summary).to.match(/\.$/);
      expect(inside(map).count('.row')).to.equal(14);
      await expect(map).to.be.accessible();
      expect((await map.toCSV()).split('\r\n').length).to.be.greaterThan(14);
    });
  }

  it('looks at no outline again for new figures on the same ones', async () => {
    let reads = 0;
    const map = await draw(CASE);
    const corners = '9 55,9 56,10 56,9 55'.split(',').map((corner) => corner.split(' ').map(Number));
    const feature = {
      type: 'Feature',
      properties: { id: 'a' },
      get geometry() {
        reads += 1;
        return { type: 'Polygon', coordinates: [corners] };
      },
    };
    const figures = (value: number) => ({
      version: '1.0',
      areas: [{ id: 'a', name: 'A', kind: 'district' }],
      geography: { key: 'id', data: { type: 'FeatureCollection', features: [feature] } },
      indicators: [{ id: 'x', label: 'X', unit: 'percent' }],
      observations: { columns: ['indicator', 'area', 'period', 'value'], rows: [['x', 'a', '2024', value]] },
    });
    const first = figures(10);
    map.data = first;
    await map.ready;
    const once = reads;
    expect(once).to.be.greaterThan(0);
    map.data = { ...figures(20), geography: first.geography };
    await map.ready;
    expect(inside(map).summary).to.contain('20');
    expect(reads).to.equal(once);
  });

  it('is held against the districts nearest to the one that is chosen', async () => {
    const map = await draw({ ...CASE, attributes: { benchmark: 'twins', area: 'tranehoejparken' } });
    const nearest = (): string => /De nærmeste bydele er [^.]*/.exec(plain(map.shadowRoot!.textContent))![0];
    const first = nearest();
    expect(first).to.contain('euklidisk afstand');
    rowsOf(map).at(-1)!.click();
    await waitUntil(() => nearest() !== first, 'the mean is still that of the other district');
    await expect(map).to.be.accessible();
  });

  it('puts three small maps side by side where the list stands beside the map', async () => {
    await setViewport({ width: 752, height: 900 });
    const map = await draw({ ...CASE, attributes: { show: 'periods' } });
    map.parentElement!.style.width = '736px';
    await oneFrame();
    await map.ready;
    const all = [...map.shadowRoot!.querySelectorAll('.multiple')].map((one) => one.getBoundingClientRect());
    const plot = inside(map).plot!.getBoundingClientRect();
    const first = all.filter(({ top }) => top === all[0]!.top);
    expect(first).to.have.length(3);
    for (const { right } of first) expect(right).to.be.at.most(plot.right + 1);
    await setViewport({ width: 1280, height: 900 });
  });

  it('shows a small map for each period, each of which chooses it', async () => {
    const map = await draw({ ...CASE, attributes: { show: 'periods' } });
    await map.ready;
    const all = [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.multiple')];
    expect(all.length).to.be.greaterThan(10);
    expect(all.filter((one) => one.getAttribute('aria-pressed') === 'true')).to.have.length(1);
    all[0]!.click();
    await map.updateComplete;
    await map.ready;
    expect(map.shadowRoot!.querySelector('.multiple')!.getAttribute('aria-pressed')).to.equal('true');
    expect(inside(map).plot!.getAttribute('aria-label')).to.contain(plain(all[0]!.textContent));
    await expect(map).to.be.accessible();
  });

  it('plays its periods until it is stopped, and tells the page of each', async () => {
    const map = await draw(CASE);
    const periods: string[] = [];
    map.addEventListener(
      'bydel-period',
      (event) => void periods.push((event as CustomEvent<{ period: string }>).detail.period),
    );
    const play = (): HTMLButtonElement => map.shadowRoot!.querySelector('.map-tools .sign:last-child')!;
    expect(play().getAttribute('aria-label')).to.equal('Afspil perioderne');
    play().click();
    await waitUntil(() => periods.length === 1, 'nothing was played', { timeout: 5000 });
    await map.updateComplete;
    expect(play().getAttribute('aria-label')).to.equal('Stop afspilningen');
    play().click();
    await map.updateComplete;
    expect(play().getAttribute('aria-label')).to.equal('Afspil perioderne');
  });
});
