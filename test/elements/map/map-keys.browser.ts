import '../../../src/elements/map/map.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../../helpers/browser.js';
import { draw, inside, plain, type Widget } from '../../helpers/widget-suite.js';

const SIDE = 10;
/** So many districts lie north, south, east or west of one, and share two corners with it. */
const bordersOf = (column: number, row: number): number =>
  4 - Number(column === 0) - Number(column === SIDE - 1) - Number(row === 0) - Number(row === SIDE - 1);
const STARTS = ['Birke', 'Ege', 'Elle', 'Fyrre', 'Hassel', 'Linde', 'Pile', 'Ranke', 'Slåen', 'Tjørne'];
const ENDS = ['bakken', 'dalen', 'engen', 'gården', 'haven', 'lunden', 'marken', 'parken', 'skoven', 'vangen'];

interface District {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly borders: number;
  readonly north: string | undefined;
  readonly corners: readonly (readonly [number, number])[];
}

const nameAt = (column: number, row: number): string => `${STARTS[row]}${ENDS[column]}`;

/** Ten by ten; several share a figure, one is hidden, one has none. */
const DISTRICTS = Array.from({ length: SIDE * SIDE }, (_, at): District => {
  const [column, row] = [at % SIDE, Math.floor(at / SIDE)];
  const corner = (right: number, down: number): readonly [number, number] => [
    10 + (column + right) * 0.02,
    56 - (row + down) * 0.01,
  ];
  return {
    id: `d${at}`,
    name: nameAt(column, row),
    value: at === 45 || at === 90 ? null : ((at * 37) % 60) + 20,
    borders: bordersOf(column, row),
    north: row ? nameAt(column, row - 1) : undefined,
    corners: [corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0), corner(0, 0)],
  };
});

const CASE = {
  tag: 'bydel-map',
  document: () => ({
    version: '1.0',
    title: 'Hundrede bydele',
    language: 'da',
    provenance: 'constructed',
    areas: DISTRICTS.map(({ id, name }) => ({ id, name, kind: 'district' })),
    indicators: [{ id: 'outside', label: 'Uden job', unit: 'percent', direction: 'higher-is-worse' }],
    observations: DISTRICTS.map(({ id, value }) => ({
      ...{ indicator: 'outside', area: id, period: '2025', value },
      ...(value === null ? { missing: id === 'd45' ? 'suppressed' : 'not-collected' } : {}),
    })),
    geography: {
      key: 'id',
      data: {
        type: 'FeatureCollection',
        features: DISTRICTS.map(({ id, corners }) => ({
          ...{ type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates: [corners] } },
        })),
      },
    },
  }),
};

/** Rows of the list as a reader sees them, all of them. */
async function rowsOf(map: Widget): Promise<{ name: string; rank: string }[]> {
  const more = (): HTMLElement | undefined => inside(map).button(/Vis \d+ til/) as HTMLElement | undefined;
  const shown = (): NodeListOf<HTMLElement> => map.shadowRoot!.querySelectorAll<HTMLElement>('.map-list .row');
  while (shown().length < DISTRICTS.length) {
    const before = shown().length;
    more()!.click();
    await waitUntil(() => shown().length > before, 'the list did not grow', { timeout: 5000 });
  }
  const text = (row: HTMLElement, part: string): string => plain(row.querySelector(part)?.textContent ?? '').trim();
  return [...shown()].map((row) => ({ name: text(row, '.name'), rank: text(row, '.rank') }));
}

async function reading(): Promise<Widget> {
  const map = await draw(CASE);
  inside(map).plot!.focus();
  await waitUntil(() => inside(map).tip !== undefined, 'the map did not wake', { timeout: 5000 });
  return map;
}

describe('bydel-map, by keyboard alone', () => {
  it('comes to any of 100 districts in at most 6 presses, and says value, class, rank and neighbours', async () => {
    const map = await reading();
    const rows = await rowsOf(map);
    inside(map).plot!.focus();
    const presses: number[] = [];
    for (const [at, { name, rank }] of rows.entries()) {
      // The number of a rank that several share goes to the first of them; the place in the list goes to each.
      const isFirst = rank !== '' && rows.findIndex((row) => row.rank === rank) === at;
      const route = [...(isFirst ? rank : String(at + 1))];
      await sendKeys({ press: 'Home' });
      for (const key of route) await sendKeys({ press: key });
      presses.push(route.length);
      const district = DISTRICTS.find((one) => one.name === name)!;
      const said = plain(inside(map).tip ?? '');
      expect(said.startsWith(`${name}, `), `${name} by ${route.join(' ')}: ${said}`).to.equal(true);
      const figure = district.value === null ? /skjult|ingen data|ikke/ : new RegExp(`${district.value}.* pct\\.`);
      expect(said).to.match(figure);
      if (district.value !== null) expect(said).to.match(/klasse [1-5] af 5, nr\. \d+ af 98/);
      expect(said).to.contain(`grænser op til ${district.borders} områder`);
      if (district.north) expect(said).to.contain(`mod nord: ${district.north}.`);
    }
    expect(rows).to.have.length(100);
    expect(Math.max(...presses)).to.be.at.most(6);
  }).timeout(60_000);
});

describe('bydel-map with a long list', () => {
  it('has ranks of three digits on one line', async () => {
    const areas = [...DISTRICTS.slice(0, 5), ...DISTRICTS].map((one, at) => ({
      ...one,
      id: `e${at}`,
      name: `Nr. ${at}`,
    }));
    const map = await draw({
      ...CASE,
      document: () => ({
        ...CASE.document(),
        areas: areas.map(({ id, name }) => ({ id, name, kind: 'district' })),
        observations: areas.map(({ id }, at) => ({ indicator: 'outside', area: id, period: '2025', value: 200 - at })),
      }),
    });
    const input = map.shadowRoot!.querySelector<HTMLInputElement>('.search input')!;
    input.focus();
    await sendKeys({ type: 'nr. 10' });
    await waitUntil(() => map.shadowRoot!.querySelector('.told')!.textContent, 'nothing was found', { timeout: 5000 });
    // As wide as the fonts of most pages.
    map.style.fontFamily = 'Verdana, "DejaVu Sans"';
    const ranks = [...map.shadowRoot!.querySelectorAll<HTMLElement>('.rank')];
    expect(ranks.map(({ textContent }) => textContent!.trim())).to.deep.equal([
      '11',
      '101',
      '102',
      '103',
      '104',
      '105',
    ]);
    expect(new Set(ranks.map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
  });

  it('shows the row of the chosen district also where the list is not that far yet', async () => {
    const chosen = DISTRICTS[45]!;
    const map = await draw(CASE);
    map.setAttribute('area', chosen.id);
    await map.updateComplete;
    const rows = [...map.shadowRoot!.querySelectorAll<HTMLElement>('.map-list .row')];
    // As many as stand beside the map, and the chosen one.
    const { height } = inside(map).plot!.getBoundingClientRect();
    const { bottom } = rows.at(-2)!.getBoundingClientRect();
    expect(bottom - rows[0]!.getBoundingClientRect().top).to.be.within(height - 60, height + 40);
    expect(rows.filter((row) => row.getAttribute('aria-pressed') === 'true')).to.deep.equal([rows.at(-1)]);
    expect(plain(rows.at(-1)!.textContent ?? '')).to.contain(chosen.name);
    expect(inside(map).button(new RegExp(`Vis ${100 - rows.length} til`))).to.be.instanceOf(HTMLButtonElement);
  });
});
