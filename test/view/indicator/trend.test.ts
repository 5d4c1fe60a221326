import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { Mark, Scene, TextMark } from '../../../src/view/scene.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import { contextFor, districtModel, INDICATOR, OBSERVATIONS, viewOf, yearly } from '../../helpers/district-document.js';
import { outsideTexts, overlappingTexts } from '../../helpers/text-boxes.js';

interface Setting {
  readonly part?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly code?: 'da' | 'en';
}

function trend(options: IndicatorOptions = {}, { part = {}, ...space }: Setting = {}): WidgetView {
  return viewOf(options, contextFor(districtModel(part), space));
}

function marks(scene: Scene, key: string): readonly Mark[] {
  return scene.groups.find((group) => group.key === key)?.marks ?? [];
}

function texts(view: WidgetView): TextMark[] {
  return view.picture!.scene.groups.flatMap((group) => group.marks).filter((mark) => mark.type === 'text');
}

/** With ordinary spaces: a figure and its unit are kept together by a hard one. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (view: WidgetView): string => plain(view.summary.map(({ text }) => text).join(''));
const words = (view: WidgetView): string[] => texts(view).map(({ text }) => plain(text));

describe('trend: the sentence', () => {
  it('tells the highlighted area’s way from first to last, and its distance to the benchmark', () => {
    assert.equal(
      sentence(trend({ area: 'nord' })),
      'I Nordparken er andelen faldet fra 31,2 pct. i 2020 til 30,8 pct. i 2024. ' +
        'Det er 13,6 procentpoint over Prøveby Kommune.',
    );
  });

  it('says the same in English', () => {
    assert.equal(
      sentence(trend({ area: 'nord' }, { code: 'en' })),
      'In Nordparken the share has fallen from 31.2% in 2020 to 30.8% in 2024. ' +
        'That is 13.6 percentage points above Prøveby Kommune.',
    );
  });

  it('says that a figure is unchanged when it reads the same', () => {
    const observations = [...yearly('nord', [30.04, 31, 31, 31, 30.01]), ...yearly('kommunen', [18, 18, 18, 18, 30])];
    assert.equal(
      sentence(trend({ area: 'nord' }, { part: { observations } })),
      'I Nordparken er andelen 30,0 pct. i 2024, det samme som i 2020. Det er det samme som i Prøveby Kommune.',
    );
  });

  it('tells the range when no area is highlighted, with one full stop at its end', () => {
    assert.equal(
      sentence(trend()),
      'I 2024 ligger 3 bydele mellem 11,2 pct. (Vestvangen) og 30,8 pct. (Nordparken). Prøveby Kommune ligger på 17,2 pct.',
    );
  });

  it('says that an area has no figures to show', () => {
    const observations = [
      ...OBSERVATIONS.filter(({ area }) => area !== 'nord'),
      ...yearly('nord', [null, null, null, null, null]),
    ];
    assert.equal(
      sentence(trend({ area: 'nord' }, { part: { observations } })),
      'Der er ingen tal, der kan vises, for Nordparken.',
    );
  });

  it('is about the only area that has figures to show, without being asked', () => {
    const observations = [...yearly('nord', [31, 32, 33, 32, 30]), ...yearly('syd', [null, null, null, null, null])];
    assert.equal(
      sentence(trend({}, { part: { observations } })),
      'I Nordparken er andelen faldet fra 31,0 pct. i 2020 til 30,0 pct. i 2024.',
    );
  });

  it('tells the change since the last break in the counting only, whether or not the break is drawn', () => {
    const part = { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2022', text: 'Ny opgørelse' }] }] };
    const since = 'I Nordparken er andelen faldet fra 33,1 pct. i 2022 til 30,8 pct. i 2024. ';
    for (const show of [undefined, ['benchmark']]) {
      assert.ok(sentence(trend({ area: 'nord', show }, { part })).startsWith(since));
    }
    const late = { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2024', text: 'Ny opgørelse' }] }] };
    assert.ok(
      sentence(trend({ area: 'nord' }, { part: late })).startsWith('I Nordparken er andelen 30,8 pct. i 2024. '),
    );
  });

  it('holds no mean of years against a single year', () => {
    const mean = { indicator: 'jobless', area: 'nord', period: '2018..2019', value: 40 };
    assert.match(
      sentence(trend({ area: 'nord' }, { part: { observations: [mean, ...OBSERVATIONS] } })),
      /^I Nordparken er andelen faldet fra 31,2 pct\. i 2020 til/,
    );
  });

  it('claims no change and no distance where the intervals meet', () => {
    const wide = { lower: 16, upper: 40 };
    const part = {
      observations: [...yearly('nord', [31, 31, 31, 31, 30], wide), ...yearly('kommunen', [18, 18, 18, 18, 18])],
    };
    assert.equal(
      sentence(trend({ area: 'nord' }, { part })),
      'I Nordparken er andelen 30,0 pct. i 2024, som ikke kan adskilles fra 31,0 pct. i 2020. ' +
        'Det kan ikke adskilles fra Prøveby Kommune.',
    );
    assert.equal(
      sentence(trend({ area: 'nord' }, { part, code: 'en' })),
      'In Nordparken the share is 30.0% in 2024, which cannot be told apart from 31.0% in 2020. ' +
        'That cannot be told apart from Prøveby Kommune.',
    );
  });

  it('compares with the benchmark that holds in the latest period', () => {
    const areas = [
      { id: 'gammel', name: 'Gammel Kommune', kind: 'municipality', validTo: '2021' },
      { id: 'ny', name: 'Ny Kommune', kind: 'municipality', validFrom: '2022', predecessors: ['gammel'] },
      { id: 'nord', name: 'Nordparken', kind: 'district' },
      { id: 'syd', name: 'Sydhavnen', kind: 'district' },
    ];
    const part = {
      areas,
      indicators: [{ ...INDICATOR, benchmarks: ['gammel'] }],
      observations: [
        ...yearly('gammel', [18, 18]),
        ...yearly('ny', [undefined, undefined, 17, 17, 17]),
        ...yearly('nord', [31, 32, 33, 32, 30]),
        ...yearly('syd', [21, 22, 23, 22, 20]),
      ],
    };
    assert.match(sentence(trend({ area: 'nord' }, { part })), /Det er 13,0 procentpoint over Ny Kommune\.$/);
    assert.match(sentence(trend({}, { part })), / Ny Kommune ligger på 17,0 pct\.$/);
  });

  it('sets the latest figure apart', () => {
    assert.deepEqual(
      trend({ area: 'nord' })
        .summary.filter(({ strong }) => strong)
        .map(({ text }) => plain(text)),
      ['30,8 pct.'],
    );
  });
});

describe('trend: gaps', () => {
  const observations = [...yearly('nord', [31, 32, null, 30, 29]), ...yearly('kommunen', [18, 18, 18, 18, 18])];
  const view = trend({ area: 'nord' }, { part: { observations } });

  it('breaks the line and never draws the missing value', () => {
    const paths = marks(view.picture!.scene, 'line-nord').filter((mark) => mark.type === 'path');
    const [line] = paths.slice(-1);
    assert.equal(line?.type === 'path' && line.d.match(/M/g)?.length, 2);
    assert.equal(line?.type === 'path' && line.d.match(/L/g)?.length, 2);
  });

  it('marks the missing period with a band one period wide and says why in words', () => {
    const band = marks(view.picture!.scene, 'gaps').find((mark) => mark.type === 'rect');
    const stops = view.picture!.stops[0]!;
    assert.ok(band?.type === 'rect' && Math.abs(band.w - (stops[1]!.x - stops[0]!.x)) < 0.5);
    assert.ok(words(view).includes('ikke opgjort'));
  });

  it('keeps the reason in the table and for the keyboard', () => {
    assert.deepEqual(view.table.rows[0]!.cells[3], { text: 'ikke opgjort', value: null });
    assert.equal(view.picture!.stops[0]![2]!.text, '2022: ikke opgjort, Nordparken, serie 1 af 2, 3 af 5.');
    assert.equal(view.picture!.stops[0]![2]!.missing, true);
  });

  it('does not join values across a year without any record', () => {
    const rows = [
      ...yearly('nord', [31, undefined, undefined, 30, 29]),
      ...yearly('syd', [20, undefined, undefined, 21, 22]),
    ];
    const scene = trend({ area: 'nord', benchmark: 'none' }, { part: { observations: rows } }).picture!.scene;
    const line = marks(scene, 'line-nord').findLast((mark) => mark.type === 'path');
    assert.equal(line?.type === 'path' && line.d.match(/L/g)?.length, 1);
  });

  it('zero is a value', () => {
    const rows = [...yearly('nord', [0, 1, 0, 2, 0]), ...yearly('kommunen', [1, 1, 1, 1, 1])];
    const zero = trend({ area: 'nord' }, { part: { observations: rows } });
    assert.equal(zero.table.rows[0]!.cells[1]!.text, '0,0');
    assert.match(sentence(zero), /0,0 pct/);
  });
});

describe('trend: what is drawn', () => {
  it('draws the highlighted area last of the lines, in the accent', () => {
    const { groups } = trend({ area: 'nord' }).picture!.scene;
    const lines = groups.filter(({ key }) => key.startsWith('line-'));
    assert.equal(lines.at(-1)!.key, 'line-nord');
    assert.ok(lines.at(-1)!.marks.some((mark) => mark.type === 'path' && mark.stroke === 'accent'));
  });

  it('never lets highlighting filter', () => {
    const keys = (view: WidgetView): string[] => view.table.rows.map(({ key }) => key).sort();
    assert.deepEqual(keys(trend({ area: 'nord' })), keys(trend()));
  });

  it('filters by areas and period, and leaves the benchmark', () => {
    const view = trend({ areas: ['syd'], from: '2022', to: '2023' });
    assert.deepEqual(
      view.table.rows.map(({ key }) => key),
      ['syd', 'kommunen'],
    );
    assert.deepEqual(
      view.table.columns.map(({ label }) => label),
      ['Område', '2022', '2023'],
    );
  });

  it('leaves the benchmark out when asked', () => {
    assert.ok(trend({ benchmark: 'none' }).table.rows.every(({ key }) => key !== 'kommunen'));
  });

  it('draws a provisional value as an open circle and says so', () => {
    const rows = OBSERVATIONS.map((row) =>
      row.area === 'nord' && row.period === '2024' ? { ...row, status: 'provisional' } : row,
    );
    const view = trend({ area: 'nord' }, { part: { observations: rows } });
    const open = marks(view.picture!.scene, 'line-nord').filter((mark) => mark.type === 'circle');
    assert.equal(open.length, 1);
    assert.ok(words(view).includes('30,8 pct. foreløbigt'));
    assert.match(view.picture!.stops[0]![4]!.text, /Foreløbigt\.$/);
    assert.deepEqual(
      view.legend.map(({ key }) => key),
      ['provisional'],
    );
  });

  it('breaks the line where the series breaks and tells why', () => {
    const part = { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2022', text: 'Ny opgørelse' }] }] };
    const view = trend({ area: 'nord' }, { part });
    const line = marks(view.picture!.scene, 'line-nord').findLast((mark) => mark.type === 'path');
    assert.equal(line?.type === 'path' && line.d.match(/M/g)?.length, 2);
    assert.ok(view.notes.includes('Databrud 2022: Ny opgørelse.'));
  });

  it('breaks the line also where no figure is of the period in which the counting changes', () => {
    const observations = ['2018', '2020', '2022', '2024'].map((period) => ({
      ...{ indicator: 'jobless', area: 'nord', value: 30 },
      period,
    }));
    const part = {
      observations,
      indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2021', text: 'Ny opgørelse' }] }],
    };
    const view = trend({ area: 'nord' }, { part });
    const line = marks(view.picture!.scene, 'line-nord').findLast((mark) => mark.type === 'path');
    assert.equal(line?.type === 'path' && line.d.match(/M/g)?.length, 2);
    const upright = marks(view.picture!.scene, 'breaks').find((mark) => mark.type === 'line');
    const [, before, after] = view.picture!.stops[0]!;
    assert.ok(upright?.type === 'line' && upright.x1 > before!.x && upright.x1 < after!.x);
    assert.ok(view.notes.includes('Databrud 2021: Ny opgørelse.'));
  });

  it('names a break that the document says nothing of', () => {
    const view = trend(
      { area: 'nord' },
      { part: { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2022' }] }] } },
    );
    assert.deepEqual(view.notes, ['Databrud 2022.']);
  });

  it('draws given intervals of the highlighted area and reads them out', () => {
    const rows = OBSERVATIONS.map((row) => ({ ...row, lower: Number(row.value) - 2, upper: Number(row.value) + 2 }));
    const view = trend({ area: 'nord' }, { part: { observations: rows } });
    assert.equal(marks(view.picture!.scene, 'intervals').length, 1);
    assert.match(view.picture!.stops[0]![0]!.text, /sikkerhedsinterval 29,2 til 33,2/);
    assert.equal(
      marks(trend({ area: 'nord', show: ['benchmark'] }, { part: { observations: rows } }).picture!.scene, 'intervals')
        .length,
      0,
    );
  });

  it('says where the axis begins when it does not begin at zero', () => {
    const rows = yearly('nord', [81, 82, 83, 84, 85]);
    const view = trend({}, { part: { observations: rows } });
    assert.ok(words(view).some((text) => /^Pct\. Aksen begynder ved \d+$/.test(text)));
  });
});

describe('trend: labels', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    id: `o${index}`,
    name: `Område ${index}`,
    kind: 'housing-area',
  }));
  const part = {
    areas: [{ id: 'kommunen', name: 'Prøveby Kommune', kind: 'municipality' }, ...many],
    observations: [
      ...yearly('kommunen', [18, 18, 18, 18, 18]),
      ...many.flatMap(({ id }, index) => yearly(id, [30, 30, 30, 30, 30 + index / 10])),
    ],
  };

  it('brackets many areas under one name with their range', () => {
    const said = words(trend({ area: 'o3' }, { part }));
    assert.ok(said.includes('8 andre boligområder'));
    assert.ok(said.includes('30,0–30,8 pct.'));
  });

  for (const width of [288, 328, 500, 700, 900, 1200]) {
    it(`never sets two end labels closer than 16 px, nor outside the picture, at ${width} px`, () => {
      for (const options of [{}, { area: 'o3' }, { areas: ['o0', 'o1', 'o2', 'o3'] }]) {
        const view = trend(options, { part, width });
        const { scene } = view.picture!;
        const ends = scene.groups
          .filter(({ key }) => key.startsWith('end-'))
          .map(({ marks: list }) => list.filter((mark) => mark.type === 'text'));
        const firsts = ends.map((list) => list[0]!.y).sort((a, b) => a - b);
        assert.ok(firsts.every((y, index) => index === 0 || y - firsts[index - 1]! >= 16));
        assert.ok(ends.flat().every(({ x, y }) => x <= width && y <= scene.height && y >= 0));
      }
    });
  }
});

describe('trend: names that are longer than a narrow picture', () => {
  const name = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen og stadion';
  const part = {
    areas: [
      { id: 'kommunen', name, kind: 'municipality' },
      { id: 'nord', name, kind: 'district' },
    ],
  };

  it('are cut, and lie neither outside it nor on each other', () => {
    for (const code of ['da', 'en'] as const) {
      const { scene } = trend({ area: 'nord' }, { part, width: 328, code }).picture!;
      assert.deepEqual(outsideTexts(scene), [], code);
      assert.deepEqual(overlappingTexts(scene), [], code);
    }
  });
});

describe('trend: a long word at the end of a line', () => {
  it('is not broken while there is room for it', () => {
    const areas = [
      { id: 'kommunen', name: 'Prøveby Kommune', kind: 'municipality' },
      { id: 'nord', name: 'Nordparken', kind: 'district' },
      { id: 'vest', name: 'Nattergalparken', kind: 'district' },
    ];
    const observations = [...yearly('nord', [31, 31, 31, 31, 30]), ...yearly('vest', [11, 12, 12, 12, 12])];
    const shown = words(trend({ area: 'nord' }, { part: { areas, observations }, width: 328 }));
    assert.ok(shown.includes('Nattergalparken'), shown.join('|'));
  });
});

describe('trend: what cannot be given is said in words', () => {
  const codes = (view: WidgetView): string[] => view.obstacles.map(({ code }) => code);

  it('an indicator that is not there', () => {
    const view = trend({ indicator: 'nope' });
    assert.deepEqual(codes(view), ['unknown-indicator']);
    assert.equal(view.picture, null);
  });

  it('an area that is not there; the picture is drawn all the same', () => {
    const view = trend({ area: 'nope' });
    assert.deepEqual(codes(view), ['unknown-area']);
    assert.ok(view.picture);
  });

  it('nothing of a benchmark that the page leaves out of the picture', () => {
    assert.deepEqual(trend({ area: 'nord', benchmark: 'kommunen', show: ['intervals'] }).obstacles, []);
  });

  it('a form, a benchmark and a period that are not there', () => {
    assert.deepEqual(codes(trend({ form: 'pie', benchmark: 'nope', from: 'x' })), [
      'unknown-form',
      'unknown-benchmark',
      'bad-period',
    ]);
  });

  it('an indicator without figures', () => {
    assert.deepEqual(codes(trend({}, { part: { observations: [] } })), ['no-figures']);
  });

  it('a document without indicators', () => {
    assert.deepEqual(codes(trend({}, { part: { indicators: [] } })), ['no-indicators']);
  });
});

describe('trend: one input, one view', () => {
  it('gives the same scene twice', () => {
    assert.deepEqual(trend({ area: 'nord' }).picture!.scene, trend({ area: 'nord' }).picture!.scene);
  });

  it('has a table row for every line and a stop for every cell', () => {
    const view = trend({ area: 'nord' });
    const lines = view.picture!.scene.groups.filter(({ key }) => key.startsWith('line-')).length;
    assert.equal(view.table.rows.length, lines);
    assert.equal(view.picture!.stops.flat().length, view.table.rows.length * (view.table.columns.length - 1));
  });
});
