import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { Mark } from '../../../src/view/scene.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import {
  AREAS,
  contextFor,
  districtModel,
  INDICATOR,
  viewOf,
  yearly,
  type Row,
} from '../../helpers/district-document.js';
import { outsideTexts, overlappingTexts, smallTexts } from '../../helpers/text-boxes.js';

interface Setting {
  readonly part?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
  readonly code?: 'da' | 'en';
}

function multiples(options: IndicatorOptions = {}, { part = {}, ...space }: Setting = {}): WidgetView {
  return viewOf({ form: 'multiples', ...options }, contextFor(districtModel(part), space));
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (view: WidgetView): string => plain(view.summary.map(({ text }) => text).join(''));
const panels = (view: WidgetView): string[] => view.picture!.scene.groups.map(({ key }) => key.replace('panel-', ''));

function marks(view: WidgetView, key: string): readonly Mark[] {
  return view.picture!.scene.groups.find((group) => group.key === `panel-${key}`)?.marks ?? [];
}

function texts(view: WidgetView, key: string): string[] {
  return marks(view, key).flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : []));
}

/** The panel's own line: the last solid path that is neither grid, halo nor base line. */
function ownLine(view: WidgetView, key: string): string {
  const lines = marks(view, key).filter((mark) => mark.type === 'path');
  const own = lines.find(({ stroke, round }) => round && (stroke === 'ink2' || stroke === 'accent'));
  return own?.d ?? '';
}

const later = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, indicator: 'second' }));

describe('multiples per area', () => {
  it('makes one panel per area, ordered by the latest figure, and none for the benchmark', () => {
    assert.deepEqual(panels(multiples()), ['nord', 'syd', 'vest']);
  });

  it('counts the areas in the heading, in both languages', () => {
    assert.equal(multiples().heading, 'Uden job i 3 bydele');
    assert.equal(multiples({}, { code: 'en' }).heading, 'Without a job in 3 districts');
  });

  it('says in the definition that the scale is the same and what comes first', () => {
    assert.equal(multiples().definition, 'Beboere 18–64 år. Pct. Samme skala overalt, højeste andel først.');
  });

  it('says how many have risen and fallen, and how many lie far above the benchmark', () => {
    assert.equal(
      sentence(multiples({ area: 'nord' })),
      'Andelen er faldet siden 2020 i alle 3 bydele. ' +
        '1 bydel ligger mere end ti procentpoint over Prøveby Kommune, der ligger på 17,2 pct.',
    );
    assert.equal(
      sentence(multiples({}, { code: 'en' })),
      'The share has fallen since 2020 in all 3 districts. ' +
        'One district is more than ten percentage points above Prøveby Kommune, which is at 17.2%.',
    );
  });

  it('tells both directions, and counts those above and below where none lies far above', () => {
    const observations = [
      ...yearly('kommunen', [18, 18, 18, 18, 18]),
      ...yearly('nord', [20, 21, 22, 23, 24]),
      ...yearly('syd', [20, 19, 18, 17, 16]),
      ...yearly('vest', [12, 12, 12, 12, 12]),
    ];
    assert.equal(
      sentence(multiples({}, { part: { observations } })),
      'Siden 2020 er andelen faldet i ét, steget i ét og uændret i ét af 3 bydele. ' +
        'I 2024 ligger ét over og to under Prøveby Kommune, der ligger på 18,0 pct.',
    );
  });

  it('claims no change where the intervals overlap, and no place where they hold the benchmark', () => {
    const wide = { lower: 10, upper: 40 };
    const observations = [
      ...yearly('kommunen', [18, 18, 18, 18, 18]),
      ...yearly('nord', [31, 30, 29, 28, 27], wide),
      ...yearly('syd', [20, 19, 18, 17, 16], wide),
    ];
    const view = multiples({}, { part: { observations } });
    assert.match(sentence(view), /ikke sikkert ændret i to af 2 bydele\./);
    assert.match(sentence(view), /To områder kan ikke adskilles fra Prøveby Kommune\.$/);
    assert.doesNotMatch(sentence(view), /faldet|steget|over Prøveby/);
  });

  it('claims no change where the interval of one figure holds the other, also of a single area', () => {
    const [first, ...rest] = yearly('nord', [31, 30, 29, 28, 27]);
    const nord = [{ ...first!, lower: 25, upper: 37 }, ...rest];
    const syd = yearly('syd', [20, 19, 18, 17, 16]);
    assert.match(
      sentence(multiples({}, { part: { observations: [...nord, ...syd] } })),
      /^Siden 2020 er andelen faldet i ét og ikke sikkert ændret i ét af 2 bydele\./,
    );
    const alone = sentence(multiples({}, { part: { observations: [...nord, ...syd.slice(4)] } }));
    assert.match(alone, /^I Nordparken er andelen 27,0 pct\. i 2024, som ikke kan adskilles fra 31,0 pct\. i 2020\./);
  });

  it('claims no place where the benchmark’s interval holds the figure', () => {
    const observations = [
      ...yearly('kommunen', [18, 18, 18, 18, 18], { lower: 8, upper: 40 }),
      ...yearly('nord', [31, 30, 29, 28, 27]),
      ...yearly('syd', [20, 19, 18, 17, 16]),
    ];
    assert.match(
      sentence(multiples({}, { part: { observations } })),
      /To områder kan ikke adskilles fra Prøveby Kommune\.$/,
    );
  });

  it('never judges: the same words for both polarities and for a neutral measure', () => {
    for (const direction of ['higher-is-better', 'higher-is-worse', 'neutral'] as const) {
      const view = multiples({}, { part: { indicators: [{ ...INDICATOR, direction }] } });
      assert.doesNotMatch(sentence(view), /bedre|dårligere/);
      assert.doesNotMatch(JSON.stringify(view.picture!.scene), /"(better|worse)"/);
    }
  });

  it('gives all panels one axis, named in the first column alone', () => {
    const view = multiples({}, { width: 900 });
    assert.ok(texts(view, 'nord').includes('0') && texts(view, 'nord').includes('40'));
    assert.ok(!texts(view, 'syd').includes('40'));
    const narrow = multiples({}, { width: 328 });
    assert.ok(texts(narrow, 'vest').includes('40') && !texts(narrow, 'syd').includes('40'));
  });

  it('says where the common axis begins when that is not zero', () => {
    const observations = [...yearly('nord', [90, 91, 92, 93, 94]), ...yearly('syd', [95, 94, 93, 92, 91])];
    const part = { observations, indicators: [{ ...INDICATOR, unit: 'index' }] };
    assert.match(multiples({}, { part }).definition, /Aksen begynder ved 90\.$/);
  });

  it('names the periods under the last panel of each column', () => {
    const view = multiples({}, { width: 328 });
    assert.deepEqual(
      ['nord', 'syd', 'vest'].map((key) => texts(view, key).includes('2024')),
      [false, true, true],
    );
  });

  it('marks the highlighted area in the accent and no other', () => {
    const view = multiples({ area: 'syd' });
    assert.match(JSON.stringify(marks(view, 'syd')), /"accent"/);
    assert.doesNotMatch(JSON.stringify(marks(view, 'nord')), /"accent"/);
  });

  it('chooses the area of a panel by click and by key', () => {
    const view = multiples();
    assert.deepEqual(view.picture!.scene.groups[0]!.target, { kind: 'area', id: 'nord' });
    assert.deepEqual(view.picture!.stops[0]![0]!.target, { kind: 'area', id: 'nord' });
  });

  it('reads each figure with its panel, its benchmark and its place', () => {
    assert.equal(
      plain(multiples().picture!.stops[1]![4]!.text),
      '2024: 22,6 pct., Sydhavnen, Prøveby Kommune 17,2 pct., figur 2 af 3, 5 af 5.',
    );
  });

  it('has the table of the panels, in their order, with the benchmark last', () => {
    const { table } = multiples();
    assert.deepEqual(
      table.rows.map(({ key }) => key),
      ['nord', 'syd', 'vest', 'kommunen'],
    );
    assert.equal(table.columns.length, 6);
    assert.equal(table.rows[0]!.cells[5]!.value, 30.8);
  });
});

describe('multiples: what is missing', () => {
  const observations = [
    ...yearly('kommunen', [18, 18, null, 18, 18]),
    ...yearly('nord', [31, 32, null, 30, 29]),
    ...yearly('syd', [null, 24, null, 23, 22]),
    ...yearly('vest', [null, null, null, null, null], { missing: 'suppressed' }),
  ];
  const view = multiples({}, { part: { observations } });

  it('breaks the line where a figure is missing, and joins nothing across it', () => {
    assert.equal(ownLine(view, 'nord').match(/M/g)?.length, 2);
    assert.equal(ownLine(view, 'nord').match(/L/g)?.length, 2);
  });

  it('says for all areas together what none of them has, and names the others with their reason', () => {
    assert.ok(view.notes.includes('2022: ikke opgjort i noget område.'));
    assert.ok(
      view.notes.some((note) => /^Manglende tal: Sydhavnen 2020 \(ikke opgjort\); Vestvangen/.test(note)),
      view.notes.join('\n'),
    );
  });

  it('draws an area without figures last, with the reason and without a line', () => {
    assert.deepEqual(panels(view), ['nord', 'syd', 'vest']);
    assert.equal(ownLine(view, 'vest'), '');
    assert.match(texts(view, 'vest').join(' '), /vises ikke af hensyn til privatliv/);
    assert.equal(view.table.rows[2]!.cells[1]!.value, null);
  });

  it('says why a line begins late', () => {
    const late = multiples({}, { width: 900, part: { observations } });
    assert.match(texts(late, 'syd').join(' '), /Før 2021: ikke opgjort/);
    const areas = AREAS.map((area) =>
      area.id === 'syd' ? { ...area, validFrom: '2021-01-01', predecessors: ['nord'] } : area,
    );
    const divided = multiples({}, { width: 900, part: { observations, areas } });
    assert.match(texts(divided, 'syd').join(' '), /Ny afgrænsning 2021/);
    assert.ok(divided.notes.includes('Nordparken og Sydhavnen kan ikke sammenlignes med før 2021.'));
    const added = AREAS.map((area) => (area.id === 'syd' ? { ...area, validFrom: '2021-01-01' } : area));
    assert.match(
      texts(multiples({}, { width: 900, part: { observations, areas: added } }), 'syd').join(' '),
      /Findes fra 2021/,
    );
  });

  it('takes a figure that is hidden after a new boundary for hidden, not for the boundary', () => {
    const areas = AREAS.map((area) =>
      area.id === 'syd' ? { ...area, validFrom: '2021-01-01', predecessors: ['nord'] } : area,
    );
    const rows = [
      ...yearly('nord', [31, 32, 30, 30, 29]),
      ...yearly('syd', [undefined, null, null, 23, 22], { missing: 'suppressed' }),
    ];
    const hidden = multiples({}, { width: 900, part: { areas, observations: rows } });
    assert.match(texts(hidden, 'syd').join(' '), /Før 2023: vises ikke af hensyn til privatliv/);
    assert.ok(hidden.notes.includes('Manglende tal: Sydhavnen 2021–2022 (vises ikke af hensyn til privatliv).'));
  });

  it('leaves an area whose boundary changed out of the comparison over time', () => {
    const areas = AREAS.map((area) =>
      area.id === 'vest' ? { ...area, validFrom: '2022-01-01', predecessors: ['nord'] } : area,
    );
    const rows = [
      ...yearly('nord', [31, 32, 30, 30, 29]),
      ...yearly('syd', [24, 24, 24, 23, 22]),
      ...yearly('vest', [undefined, undefined, 12, 12, 11]),
    ];
    const divided = multiples({ benchmark: 'none' }, { part: { areas, observations: rows } });
    assert.match(sentence(divided), /^I Sydhavnen er andelen faldet fra 24,0 pct\. i 2020/);
    assert.equal(ownLine(divided, 'nord').match(/M/g)?.length, 2);
  });

  it('compares only what lies after the last series break, and names the break', () => {
    const indicators = [{ ...INDICATOR, seriesBreaks: [{ period: '2022', text: 'Ny metode' }] }];
    const broken = multiples({}, { part: { indicators } });
    assert.match(sentence(broken), /siden 2022|Siden 2022/);
    assert.equal(ownLine(broken, 'nord').match(/M/g)?.length, 2);
    assert.ok(broken.notes.includes('Databrud 2022: Ny metode.'));
  });

  it('compares across no break that the page leaves out of the picture', () => {
    const seriesBreaks = [{ period: '2022', text: 'Ny metode' }];
    const second = { ...INDICATOR, id: 'second', label: 'Andet', benchmarks: [], seriesBreaks };
    const part = { indicators: [second], observations: later(yearly('nord', [31, 32, 33, 32, 30])) };
    const view = multiples({ indicators: ['second'], area: 'nord', show: ['benchmark'] }, { part });
    assert.equal(sentence(view), 'Tallene for Nordparken kan ikke sammenlignes over tid.');
    assert.equal(ownLine(view, 'second').match(/M/g)?.length, 1);
  });

  it('breaks the line where no figure is of the period in which the counting changes', () => {
    const observations = ['2018', '2020', '2022', '2024'].flatMap((period) =>
      ['nord', 'syd'].map((area) => ({ indicator: 'jobless', area, value: 30, period })),
    );
    const indicators = [{ ...INDICATOR, seriesBreaks: [{ period: '2021', text: 'Ny metode' }] }];
    const view = multiples({}, { part: { observations, indicators } });
    assert.equal(ownLine(view, 'nord').match(/M/g)?.length, 2);
    assert.ok(view.notes.includes('Databrud 2021: Ny metode.'));
  });

  it('never joins a mean of years to a single year', () => {
    const means: Row[] = ['2018..2019', '2019..2020'].map((period) => ({
      indicator: 'jobless',
      area: 'nord',
      period,
      value: 30,
      missing: null,
    }));
    const mixed = multiples(
      { benchmark: 'none' },
      {
        part: {
          observations: [...means, ...yearly('nord', [31, 32, 33, 32, 30]), ...yearly('syd', [24, 23, 22, 22, 22])],
        },
      },
    );
    assert.equal(ownLine(mixed, 'nord').match(/M/g)?.length, 2);
    assert.match(sentence(mixed), /siden 2020|Siden 2020/);
  });

  it('draws a provisional figure open and says so', () => {
    const rows = [
      ...yearly('nord', [31, 32, 30, 30, undefined]),
      ...yearly('syd', [24, 24, 24, 23, 22]),
      { indicator: 'jobless', area: 'nord', period: '2024', value: 29, status: 'provisional', missing: null },
    ];
    const open = multiples({}, { part: { observations: rows } });
    const circles = marks(open, 'nord').filter((mark) => mark.type === 'circle' && mark.fill === 'ground');
    assert.equal(circles.length, 1);
    assert.ok(open.legend.some(({ label }) => label === 'Foreløbigt tal for 2024'));
    assert.match(open.picture!.stops[0]![4]!.text, /Foreløbigt\.$/);
  });

  it('says what it needs where there is a single period, and that there are no figures', () => {
    const one = multiples({}, { part: { observations: yearly('nord', [31]) } });
    assert.equal(one.picture, null);
    assert.match(one.obstacles[0]!.text, /mindst to perioder/);
    const none = multiples({}, { part: { observations: yearly('nord', [null, null]) } });
    assert.ok(none.picture);
    assert.match(sentence(none), /ingen tal/);
  });

  it('writes the year of a latest figure that is older than the others', () => {
    const rows = [...yearly('nord', [31, 32, undefined, undefined, undefined]), ...yearly('syd', [24, 24, 24, 23, 22])];
    assert.ok(texts(multiples({}, { width: 900, part: { observations: rows } }), 'nord').includes('32,0 pct. (2021)'));
  });
});

describe('multiples per indicator', () => {
  const second = {
    ...INDICATOR,
    id: 'second',
    label: { da: 'Med fritidsjob', en: 'With a job' },
    direction: 'higher-is-better',
  };
  const count = { ...second, id: 'third', label: 'Beboere', unit: 'count', decimals: 0, direction: 'neutral' };
  const part = {
    indicators: [INDICATOR, second, count],
    observations: [
      ...yearly('kommunen', [18, 18, 18, 18, 18]),
      ...yearly('nord', [31, 32, 33, 32, 30]),
      ...later([...yearly('kommunen', [18, 18, 18, 18, 18]), ...yearly('nord', [31, 32, 33, 32, 30])]),
      ...yearly('nord', [4000, 4100, 4200, 4300, 4400]).map((row) => ({ ...row, indicator: 'third' })),
    ],
  };

  it('makes one panel per indicator in the order asked for, about the highlighted area', () => {
    const view = multiples({ indicators: ['second', 'jobless'], area: 'nord' }, { part });
    assert.deepEqual(panels(view), ['second', 'jobless']);
    assert.equal(view.heading, '2 tal for Nordparken');
  });

  it('shares the scale where unit and range allow, and says which it is', () => {
    assert.match(
      multiples({ indicators: ['second', 'jobless'], area: 'nord' }, { part }).definition,
      /Samme skala overalt/,
    );
    const free = multiples({ indicators: ['jobless', 'third'], area: 'nord' }, { part, width: 900 });
    assert.match(free.definition, /Hver figur har sin egen skala/);
    assert.ok(texts(free, 'third').includes('4.400') && texts(free, 'jobless').includes('40'));
  });

  it('judges by each measure’s own direction', () => {
    assert.equal(
      sentence(multiples({ indicators: ['second', 'jobless'], area: 'nord' }, { part })),
      'Af 2 tal ligger Nordparken bedre end Prøveby Kommune på ét og dårligere på ét.',
    );
    assert.equal(
      sentence(multiples({ indicators: ['second', 'jobless'], area: 'nord' }, { part, code: 'en' })),
      'Of 2 figures Nordparken is better than Prøveby Kommune on one and worse on one.',
    );
  });

  it('is about the municipality where no area is highlighted, and tells the movement without a benchmark', () => {
    const view = multiples({ indicators: ['second', 'jobless'] }, { part });
    assert.equal(view.heading, '2 tal for Prøveby Kommune');
    assert.equal(sentence(view), 'Fra første til seneste tal for Prøveby Kommune er to uændret.');
  });

  it('tells the caveats of each measure by its name', () => {
    const indicators = [INDICATOR, { ...second, caveats: ['Små tal.'] }];
    const { notes } = multiples({ indicators: ['second', 'jobless'], area: 'nord' }, { part: { ...part, indicators } });
    assert.deepEqual(notes, ['Med fritidsjob: Små tal.']);
  });

  it('says which indicators the document does not have, and draws the others', () => {
    const view = multiples({ indicators: ['second', 'nope'], area: 'nord' }, { part });
    assert.deepEqual(panels(view), ['second']);
    assert.match(view.obstacles.map(({ text }) => text).join(' '), /nope/);
    const none = multiples({ indicators: ['nope'] }, { part });
    assert.equal(none.picture, null);
    assert.equal(none.obstacles.length, 1);
  });

  it('has a table of every period of every indicator, with the benchmark beside', () => {
    const { table } = multiples({ indicators: ['jobless', 'third'], area: 'nord' }, { part });
    assert.equal(table.rows.length, 10);
    assert.deepEqual(
      table.rows[4]!.cells.map(({ text }) => text),
      ['Uden job, pct.', '2024', '30,0', '18,0'],
    );
    assert.deepEqual(
      table.rows[9]!.cells.map(({ value }) => value),
      ['Beboere', '2024', 4400, null],
    );
  });
});

const LONG = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';

/** So many areas over so many years from 1970; figures from a fixed formula. */
function many(
  areas: number,
  periods: number,
  value = (area: number, at: number): number | null => 40 - (area % 37) + (at % 5),
): Setting['part'] {
  const list = Array.from({ length: areas }, (_, index) => ({
    id: `omraade-${index}`,
    name: index % 3 ? `Område ${index}` : `${LONG} ${index}`,
    kind: 'district',
    parent: 'kommunen',
  }));
  const rows = [...list.keys(), -1].flatMap((index) =>
    Array.from({ length: periods }, (_, at): Row => {
      const figure = value(index, at);
      return {
        indicator: 'jobless',
        area: index < 0 ? 'kommunen' : `omraade-${index}`,
        period: String(1970 + at),
        value: figure,
        missing: figure === null ? 'suppressed' : null,
      };
    }),
  );
  return { areas: [AREAS[0], ...list], observations: rows };
}

describe('multiples: room for all words', () => {
  const SHAPES: readonly (readonly [string, Setting['part']])[] = [
    ['2 areas, 2 periods', many(2, 2)],
    ['1 area, 2 periods', many(1, 2)],
    ['12 areas, 17 periods', many(12, 17)],
    ['25 areas, 50 periods', many(25, 50)],
    ['100 areas, 50 periods', many(100, 50)],
    ['negative figures', { ...many(7, 9, (area, at) => area - 4 - at), indicators: [{ ...INDICATOR, unit: 'index' }] }],
    ['all equal', many(5, 5, () => 20)],
    ['all missing', many(5, 5, () => null)],
    ['every second missing', many(9, 12, (area, at) => ((area + at) % 2 ? null : 20 + area))],
    ['late starts', many(9, 12, (area, at) => (at < area ? null : 20 + area))],
  ];
  for (const [what, part] of SHAPES) {
    for (const width of [288, 328, 704, 896, 1216]) {
      for (const code of width === 328 ? (['da', 'en'] as const) : (['da'] as const)) {
        it(`lets no text lie on another or leave the picture: ${what}, ${width} px, ${code}`, () => {
          const { scene } = multiples({ area: 'omraade-1' }, { part, width, code }).picture!;
          assert.deepEqual(overlappingTexts(scene), []);
          assert.deepEqual(outsideTexts(scene), []);
          assert.deepEqual(smallTexts(scene), []);
          assert.doesNotMatch(JSON.stringify(scene), /NaN|Infinity|null/);
        });
      }
    }
  }

  it('sets four columns on a page and two on a phone', () => {
    const columns = (width: number): number => {
      const { scene } = multiples({}, { part: many(12, 9), width }).picture!;
      const bases = scene.groups.map(({ marks: list }) => list.find((mark) => mark.type === 'path')!);
      return new Set(bases.map((mark) => mark.type === 'path' && /^M([\d.]+)/.exec(mark.d)?.[1])).size;
    };
    assert.equal(columns(896), 4);
    assert.equal(columns(328), 2);
    assert.ok(columns(1216) >= 4);
  });

  it('fills the height that the host gives', () => {
    const { scene } = multiples({}, { part: many(8, 9), width: 900, height: 500 }).picture!;
    assert.ok(Math.abs(scene.height - 500) < 1, String(scene.height));
  });

  it('draws a hundred panels at most, the highlighted one among them, and says how many are left out', () => {
    const view = multiples({ area: 'omraade-36' }, { part: many(104, 3) });
    assert.equal(panels(view).length, 100);
    assert.ok(panels(view).includes('omraade-36'));
    assert.ok(view.notes.includes('4 områder er udeladt af figuren; alle står i tabellen.'));
    assert.equal(view.table.rows.length, 105);
  });
});
