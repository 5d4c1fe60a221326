import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { Mark, RectMark } from '../../../src/view/scene.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import { AREAS, contextFor, districtModel, viewOf, type Row } from '../../helpers/district-document.js';
import { outsideTexts, overlappingTexts, smallTexts } from '../../helpers/text-boxes.js';

const GROUPS = ['a', 'b', 'c'] as const;
const LABELS = { a: 'Ejere', b: 'Lejere', c: 'Andelshavere' } as const;

const indicator = (extra: object = {}, ids: readonly string[] = GROUPS): object => ({
  id: 'homes',
  label: { da: 'Boliger', en: 'Homes' },
  unit: 'percent',
  decimals: 1,
  direction: 'neutral',
  benchmarks: ['kommunen'],
  source: 'own',
  breakdown: {
    label: 'Ejerform',
    partsOfWhole: true,
    categories: ids.map((id) => ({ id, label: LABELS[id as keyof typeof LABELS] ?? `Gruppe ${id}` })),
  },
  ...extra,
});

/** One record per category; null = missing for the reason given, undefined = no record. */
function cell(
  area: string,
  values: readonly (number | null | undefined)[],
  { period = '2024', missing = 'suppressed', ids = GROUPS as readonly string[], extra = {} as Row } = {},
): Row[] {
  return values.flatMap((value, index) =>
    value === undefined
      ? []
      : [
          {
            indicator: 'homes',
            area,
            period,
            category: ids[index]!,
            value,
            missing: value === null ? missing : null,
            ...extra,
          },
        ],
  );
}

const total = (area: string, value: number): Row => ({
  indicator: 'homes',
  area,
  period: '2024',
  value,
  missing: null,
});

const SHARES = [
  ...cell('kommunen', [50, 30, 20]),
  ...cell('nord', [20, 60, 20]),
  ...cell('syd', [40, 35, 25]),
  ...cell('vest', [70, 20, 10]),
];

interface Setting {
  readonly part?: Readonly<Record<string, unknown>>;
  readonly of?: object;
  readonly width?: number;
  readonly height?: number;
  readonly code?: 'da' | 'en';
}

function stacked(
  observations: readonly Row[],
  options: IndicatorOptions = {},
  { part = {}, of = indicator(), ...space }: Setting = {},
): WidgetView {
  const model = districtModel({ indicators: [of], observations, ...part });
  return viewOf({ form: 'composition', ...options }, contextFor(model, space));
}

const COUNTS = indicator({ unit: 'count', decimals: 0 });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (view: WidgetView): string => plain(view.summary.map(({ text }) => text).join(''));

function marks(view: WidgetView, key: string): readonly Mark[] {
  return view.picture!.scene.groups.find((group) => group.key === `bar-${key}`)?.marks ?? [];
}

function boxes(view: WidgetView, key: string): RectMark[] {
  return marks(view, key).filter((mark) => mark.type === 'rect');
}

const fills = (view: WidgetView, key: string): (string | undefined)[] => boxes(view, key).map(({ fill }) => fill);
const words = (view: WidgetView, key: string): string =>
  marks(view, key)
    .flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    .join(' ');
const order = (view: WidgetView): string[] => view.table.rows.map(({ key }) => key);
const shares = (view: WidgetView, area: string): (string | number | null)[] =>
  view.table.rows
    .find(({ key }) => key === area)!
    .cells.slice(1)
    .map(({ value }) => value);

describe('composition: the bars', () => {
  it('stacks the parts in the document’s order, each as wide as its share', () => {
    const view = stacked(SHARES);
    assert.deepEqual(fills(view, 'nord/2024'), ['category1', 'category2', 'category3']);
    const [a, b] = boxes(view, 'nord/2024');
    assert.ok(Math.abs((b!.w + 1) / (a!.w + 1) - 3) < 0.01);
    assert.ok(Math.abs(a!.x + a!.w + 1 - b!.x) < 0.01);
  });

  it('puts the highlighted area and the benchmark first, then the others by the share that begins at zero', () => {
    assert.deepEqual(order(stacked(SHARES, { area: 'syd' })), ['syd', 'kommunen', 'vest', 'nord']);
  });

  it('begins with the highlighted category, so that it can be compared along one line', () => {
    const view = stacked(SHARES, { area: 'nord', category: 'b' });
    assert.deepEqual(
      view.legend.map(({ label }) => label),
      ['Lejere', 'Ejere', 'Andelshavere'],
    );
    assert.deepEqual(order(view), ['nord', 'kommunen', 'syd', 'vest']);
  });

  it('writes the share inside a part that has room, and tells categories by pattern besides colour', () => {
    const view = stacked(SHARES, {}, { width: 900 });
    assert.match(words(view, 'nord/2024'), /20,0 60,0 20,0/);
    const dashes = view.legend.map(({ swatch }) =>
      JSON.stringify(swatch.groups[0]!.marks.map((mark) => ({ ...mark, fill: '' }))),
    );
    assert.equal(new Set(dashes).size, 3);
  });

  it('lets the reader step through the periods', () => {
    const earlier = SHARES.map((row) => ({ ...row, period: '2023' }));
    const view = stacked([...earlier, ...SHARES]);
    assert.deepEqual(
      view.periods?.periods.map(({ key }) => key),
      ['2023', '2024'],
    );
    assert.equal(view.periods?.at, 1);
    assert.match(stacked([...earlier, ...SHARES], { chosenPeriod: '2023' }).picture!.name, /2023$/);
  });

  it('draws one bar per period of one area when the page asks for a span', () => {
    const earlier = cell('nord', [30, 50, 20], { period: '2023' });
    const view = stacked([...earlier, ...SHARES], { area: 'nord', from: '2023' });
    assert.deepEqual(order(view), ['2023', '2024']);
    assert.equal(view.heading, 'Boliger i Nordparken');
    assert.equal(view.periods, undefined);
  });

  it('chooses the area of a bar', () => {
    assert.deepEqual(stacked(SHARES).picture!.stops[1]![0]!.target, { kind: 'area', id: 'vest' });
  });

  it('reads each part with its share, its place and the benchmark', () => {
    assert.equal(
      plain(stacked(SHARES, { area: 'nord' }).picture!.stops[0]![1]!.text),
      'Lejere: 60,0 pct., Nordparken, 2024, Prøveby Kommune 30,0 pct., 2 af 3.',
    );
  });
});

describe('composition: the sentence', () => {
  it('tells the largest group and the greatest difference to the benchmark', () => {
    assert.equal(
      sentence(stacked(SHARES, { area: 'nord' })),
      'I Nordparken er »Lejere« den største gruppe i 2024: 60,0 pct. ' +
        'Det er også her, forskellen til Prøveby Kommune er størst: 30,0 procentpoint over.',
    );
    assert.equal(
      sentence(stacked(SHARES, { area: 'nord' }, { code: 'en' })),
      'In Nordparken “Lejere” is the largest group in 2024: 60.0%. ' +
        'This is also where the difference to Prøveby Kommune is greatest: 30.0 percentage points above.',
    );
  });

  it('names the group that differs most where that is another one', () => {
    const rows = [...cell('kommunen', [50, 30, 20]), ...cell('nord', [45, 20, 35]), ...cell('syd', [40, 35, 25])];
    assert.match(
      sentence(stacked(rows, { area: 'nord' })),
      /Den største forskel til Prøveby Kommune er »Andelshavere«: Nordparken ligger 15,0 procentpoint over\.$/,
    );
  });

  it('tells what the highlighted category makes up', () => {
    assert.equal(
      sentence(stacked(SHARES, { area: 'nord', category: 'b' })),
      'I Nordparken udgør »Lejere« 60,0 pct. i 2024. Det er 30,0 procentpoint over Prøveby Kommune.',
    );
  });

  it('tells the most common largest group where no area is highlighted', () => {
    assert.equal(
      sentence(stacked(SHARES)),
      '»Ejere« er den største gruppe i 2 af 3 bydele i 2024. Andelen går fra 20,0 pct. (Nordparken) til 70,0 pct. (Vestvangen).',
    );
  });

  it('claims neither a largest group nor a difference where intervals overlap', () => {
    const wide = { lower: 10, upper: 90 };
    const rows = [
      ...cell('kommunen', [50, 30, 20]),
      ...cell('nord', [38, 42, 20], { extra: wide }),
      ...cell('syd', [1, 1, 98]),
    ];
    assert.equal(
      sentence(stacked(rows, { area: 'nord' })),
      'I Nordparken er »Lejere« den største gruppe i 2024: 42,0 pct., men den kan ikke adskilles fra »Ejere«. ' +
        'Ingen af grupperne kan adskilles fra Prøveby Kommune.',
    );
  });

  it('tells what has changed most over time, and compares nothing across a break', () => {
    const rows = [
      ...cell('nord', [40, 40, 20], { period: '2022' }),
      ...cell('nord', [30, 50, 20], { period: '2023' }),
      ...cell('nord', [20, 58, 22]),
      ...cell('syd', [40, 35, 25]),
    ];
    assert.equal(
      sentence(stacked(rows, { area: 'nord', from: '2022' })),
      'I Nordparken er »Ejere« gået fra 40,0 pct. i 2022 til 20,0 pct. i 2024, den største ændring af alle grupper.',
    );
    const broken = indicator({ seriesBreaks: [{ period: '2023', text: 'Ny metode' }] });
    const view = stacked(rows, { area: 'nord', from: '2022' }, { of: broken });
    assert.match(sentence(view), /fra 30,0 pct\. i 2023/);
    assert.ok(view.notes.includes('Databrud 2023: Ny metode.'));
  });

  it('never judges', () => {
    const view = stacked(SHARES, { area: 'nord' }, { of: indicator({ direction: 'higher-is-worse' }) });
    assert.doesNotMatch(sentence(view) + JSON.stringify(view.picture!.scene), /bedre|dårligere|"better"|"worse"/);
  });
});

describe('composition: without any part', () => {
  it('says that there are no figures, not for which period', () => {
    const rows = [{ indicator: 'homes', area: 'nord', period: '2024', value: 12, missing: null }];
    assert.deepEqual(
      stacked(rows).obstacles.map(({ text }) => text),
      ['Dokumentet har ingen tal for »Boliger«.'],
    );
  });
});

describe('composition: numbers', () => {
  it('turns numbers into shares of their sum where all categories are there, and keeps the numbers in the table', () => {
    const view = stacked(cell('nord', [50, 100, 50]).concat(cell('syd', [1, 1, 2])), {}, { of: COUNTS });
    assert.deepEqual(shares(view, 'nord'), [25, 50, 50, 100, 25, 50, 200]);
    assert.deepEqual(
      view.table.columns.map(({ label }) => label),
      [
        'Område',
        'Ejere, pct.',
        'Ejere, antal',
        'Lejere, pct.',
        'Lejere, antal',
        'Andelshavere, pct.',
        'Andelshavere, antal',
        'I alt',
      ],
    );
  });

  it('compares numbers with the benchmark by their shares', () => {
    const rows = [...cell('kommunen', [500, 300, 200]), ...cell('nord', [20, 60, 20]), ...cell('syd', [40, 35, 25])];
    assert.match(
      sentence(stacked(rows, { area: 'nord' }, { of: COUNTS })),
      /forskellen til Prøveby Kommune er størst: 30,0 procentpoint over\.$/,
    );
  });

  it('draws no bar of numbers without all categories and without a total, and says why', () => {
    const view = stacked([...cell('nord', [50, null, 50]), ...cell('syd', [1, 1, 2])], {}, { of: COUNTS });
    assert.deepEqual(boxes(view, 'nord/2024'), []);
    assert.match(words(view, 'nord/2024'), /helheden kendes ikke/);
    assert.deepEqual(order(view), ['syd', 'nord']);
  });

  it('shares out a total of which two hidden groups are a part, and hatches what is left', () => {
    const rows = [...cell('nord', [50, null, null]), total('nord', 100), ...cell('syd', [1, 1, 2])];
    const view = stacked(rows, {}, { of: COUNTS });
    assert.deepEqual(fills(view, 'nord/2024').slice(0, 2), ['category1', 'axis']);
    assert.equal(boxes(view, 'nord/2024')[1]!.hatch, true);
    assert.ok(view.legend.some(({ label }) => label === 'Vises ikke'));
    assert.ok(view.notes.some((note) => note.startsWith('Skraveret')));
  });

  it('keeps a total from giving hidden groups away when too little is left of it', () => {
    const rows = [...cell('nord', [98, null, null]), total('nord', 100), ...cell('syd', [1, 1, 2])];
    assert.deepEqual(boxes(stacked(rows, {}, { of: COUNTS }), 'nord/2024'), []);
  });
});

describe('composition: what is hidden, missing or odd', () => {
  it('draws no bar where the only hidden group is what is left, and gives no figure of it in the table or to the keyboard', () => {
    const view = stacked([...cell('nord', [50, null, 20]), ...cell('syd', [40, 35, 25])]);
    assert.deepEqual(boxes(view, 'nord/2024'), []);
    assert.match(words(view, 'nord/2024'), /kunne regnes ud af resten/);
    assert.deepEqual(shares(view, 'nord'), [null, null, null]);
    assert.doesNotMatch(view.picture!.stops[1]![0]!.text, /\d,\d/);
    assert.match(
      sentence(stacked([...cell('nord', [50, null, 20]), ...cell('syd', [40, 35, 25])], { area: 'nord' })),
      /vises ikke/,
    );
  });

  it('hatches one group that was not collected: nothing is hidden there', () => {
    const view = stacked([...cell('nord', [50, null, 20], { missing: 'not-collected' }), ...cell('syd', [40, 35, 25])]);
    assert.ok(boxes(view, 'nord/2024').some(({ hatch }) => hatch));
    assert.equal(view.picture!.stops[0]![1]!.missing, true);
    assert.match(view.picture!.stops[0]![1]!.text, /^Lejere: ikke opgjort/);
  });

  it('hatches two hidden groups together, and draws nothing where nothing is left for them', () => {
    const some = stacked([...cell('nord', [50, null, null]), ...cell('syd', [40, 35, 25])]);
    assert.ok(boxes(some, 'nord/2024').some(({ hatch }) => hatch));
    const none = stacked([...cell('nord', [100, null, null]), ...cell('syd', [40, 35, 25])]);
    assert.deepEqual(boxes(none, 'nord/2024'), []);
  });

  it('does not call a group the largest while the hidden ones together may be larger', () => {
    const view = stacked([...cell('nord', [30, null, null]), ...cell('syd', [40, 35, 25])], { area: 'nord' });
    assert.match(sentence(view), /den største af de grupper, der kan vises,/);
  });

  it('puts areas without a bar last by id, whatever is hidden', () => {
    const rows = [...cell('vest', [null, null, null]), ...cell('nord', [10, null, 20]), ...cell('syd', [40, 35, 25])];
    assert.deepEqual(order(stacked(rows)), ['syd', 'nord', 'vest']);
    assert.match(sentence(stacked(rows, { area: 'syd' })), /^I Sydhavnen/);
  });

  it('says where percentages do not come to a hundred, but not for rounding', () => {
    const view = stacked([...cell('nord', [50, 30, 10]), ...cell('syd', [33.3, 33.3, 33.3])]);
    assert.deepEqual(view.notes.map(plain), ['Grupperne giver ikke 100 pct. tilsammen: Nordparken 90,0 pct.']);
    assert.ok(boxes(view, 'nord/2024').every(({ hatch }) => !hatch));
  });

  it('draws no bar that comes to more than the whole, nor one of negative figures', () => {
    const view = stacked([...cell('nord', [50, 60, 10]), ...cell('vest', [-5, 100, 5]), ...cell('syd', [40, 35, 25])]);
    assert.match(words(view, 'nord/2024'), /mere end helheden/);
    assert.match(words(view, 'vest/2024'), /negative tal/);
  });

  it('says what to use instead where the categories are not parts, are none, or do not add up', () => {
    const says = (of: object): string =>
      stacked(SHARES, {}, { of })
        .obstacles.map(({ text }) => text)
        .join(' ');
    const breakdown = { label: 'Køn', partsOfWhole: false, categories: [{ id: 'a', label: 'Piger' }] };
    assert.match(says(indicator({ breakdown })), /»Køn« er ikke dele af en helhed .* form="trend"/);
    assert.match(says(indicator({ unit: 'score' })), /kan ikke lægges sammen/);
    const plainRows = [{ indicator: 'homes', area: 'nord', period: '2024', value: 3, missing: null }];
    const none = stacked(plainRows, {}, { of: indicator({ breakdown: undefined }) });
    assert.match(none.obstacles[0]!.text, /ikke delt i kategorier/);
    assert.equal(none.picture, null);
  });

  it('marks provisional shares in the table and for the keyboard', () => {
    const view = stacked([
      ...cell('nord', [20, 60, 20], { extra: { status: 'provisional' } }),
      ...cell('syd', [40, 35, 25]),
    ]);
    assert.match(view.table.rows.find(({ key }) => key === 'nord')!.cells[1]!.text, /foreløbigt/);
    assert.match(view.picture!.stops[1]![0]!.text, /Foreløbigt\.$/);
    assert.ok(view.notes.includes('Foreløbigt tal.'));
  });
});

describe('composition: more categories than colours', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const of = indicator({}, ids);
  const view = stacked(
    [...cell('nord', [30, 4, 20, 15, 3, 10, 10, 8], { ids }), ...cell('syd', [30, 2, 20, 20, 2, 10, 10, 6], { ids })],
    {},
    { of },
  );

  it('keeps the five largest in the document’s order and joins the others, with a note', () => {
    assert.deepEqual(
      view.legend.map(({ key }) => key),
      ['a', 'c', 'd', 'f', 'g', 'others'],
    );
    assert.equal(shares(view, 'nord')[5], 15);
    assert.ok(
      view.notes.some((note) =>
        /^»Øvrige« er de mindste grupper tilsammen: Lejere, Gruppe e og Gruppe h\.$/.test(note),
      ),
    );
  });

  it('never joins what is hidden with what is known', () => {
    const hidden = stacked(
      [
        ...cell('nord', [30, null, 20, 15, null, 10, 10, 8], { ids }),
        ...cell('syd', [30, 2, 20, 20, 2, 10, 10, 6], { ids }),
      ],
      {},
      { of },
    );
    assert.equal(shares(hidden, 'nord')[5], null);
    assert.ok(boxes(hidden, 'nord/2024').some(({ hatch }) => hatch));
  });

  it('keeps the highlighted category by itself, however small', () => {
    const own = stacked(
      [...cell('nord', [30, 4, 20, 15, 3, 10, 10, 8], { ids }), ...cell('syd', [30, 2, 20, 20, 2, 10, 10, 6], { ids })],
      { category: 'e' },
      { of },
    );
    assert.equal(own.legend[0]!.key, 'e');
  });
});

describe('composition: room for all words', () => {
  const LONG = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  function many(areas: number, values: (index: number) => readonly (number | null)[]): Setting['part'] {
    const list = Array.from({ length: areas }, (_, index) => ({
      id: `omraade-${index}`,
      name: index % 2 ? `Område ${index}` : `${LONG} ${index}`,
      kind: 'district',
      parent: 'kommunen',
    }));
    return {
      areas: [AREAS[0], ...list],
      observations: [
        ...cell('kommunen', [20, 20, 20, 20, 10, 10], { ids }),
        ...list.flatMap(({ id }, index) => cell(id, values(index), { ids })),
      ],
    };
  }
  const SHAPES: readonly (readonly [string, Setting['part']])[] = [
    ['1 area', many(1, () => [50, 20, 10, 10, 5, 5])],
    ['12 areas', many(12, (index) => [50 - index, 20 + index, 10, 10, 5, 5])],
    ['100 areas', many(100, (index) => [50 - (index % 40), 20 + (index % 40), 10, 10, 5, 5])],
    ['all equal', many(5, () => [16.7, 16.7, 16.7, 16.7, 16.6, 16.6])],
    ['one group alone', many(5, () => [100, 0, 0, 0, 0, 0])],
    ['all missing', many(5, () => [null, null, null, null, null, null])],
    ['some hidden', many(6, (index) => (index % 2 ? [50, null, 10, 10, 5, 5] : [50, null, null, 10, 5, 5]))],
  ];
  for (const [what, part] of SHAPES) {
    for (const width of [288, 328, 704, 896, 1216]) {
      for (const code of ['da', 'en'] as const) {
        it(`lets no text lie on another or leave the picture: ${what}, ${width} px, ${code}`, () => {
          const setting = { of: indicator({}, ids), part, width, code };
          const { scene } = stacked([], { area: 'omraade-0' }, setting).picture!;
          assert.deepEqual(overlappingTexts(scene), []);
          assert.deepEqual(outsideTexts(scene), []);
          assert.deepEqual(smallTexts(scene), []);
          assert.doesNotMatch(JSON.stringify(scene), /NaN|Infinity|null/);
        });
      }
    }
  }

  it('fills the height that the host gives', () => {
    const { scene } = stacked(SHARES, {}, { height: 300, width: 800 }).picture!;
    assert.ok(scene.height <= 300, String(scene.height));
  });
});
