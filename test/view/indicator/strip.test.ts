import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { CircleMark, Mark } from '../../../src/view/scene.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import {
  AREAS,
  contextFor,
  districtModel,
  INDICATOR,
  OBSERVATIONS,
  viewOf,
  YEARS,
  yearly,
  type Row,
} from '../../helpers/district-document.js';
import { outsideTexts, overlappingTexts, smallTexts, textMarks } from '../../helpers/text-boxes.js';

interface Setting {
  readonly part?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
  readonly code?: 'da' | 'en';
}

function strip(options: IndicatorOptions = {}, { part = {}, ...space }: Setting = {}): WidgetView {
  return viewOf({ form: 'strip', ...options }, contextFor(districtModel(part), space));
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (view: WidgetView): string => plain(view.summary.map(({ text }) => text).join(''));
const words = (view: WidgetView): string[] => textMarks(view.picture!.scene).map(({ text }) => plain(text));
const marks = (view: WidgetView, key: string): readonly Mark[] =>
  view.picture!.scene.groups.find((group) => group.key === key)?.marks ?? [];
const circles = (view: WidgetView, area: string): CircleMark[] =>
  marks(view, `dots-${area}`).filter((mark) => mark.type === 'circle');
const boxes = (view: WidgetView): Mark[] => marks(view, 'rows').filter((mark) => mark.type === 'rect');
const direction = (way: string, extra: object = {}): Setting => ({
  part: { indicators: [{ ...INDICATOR, direction: way, ...extra }] },
});

const LONG = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';

interface Crowd {
  readonly areas: number;
  readonly periods: number;
  readonly valueOf: (area: number, period: number) => number;
}

/** A document of so many areas and years, one of the areas with a long name. */
function crowd({ areas, periods, valueOf }: Crowd): Readonly<Record<string, unknown>> {
  const many = Array.from({ length: areas }, (_, index) => ({
    id: `o${index}`,
    name: index === 1 ? LONG : `Område ${index}`,
    kind: 'district',
  }));
  const figure = (area: string, period: number, value: number): Row => ({
    indicator: 'jobless',
    area,
    period: String(1970 + period),
    value,
    missing: null,
  });
  const years = Array.from({ length: periods }, (_, index) => index);
  return {
    indicators: [{ ...INDICATOR, unit: 'index' }],
    areas: [AREAS[0], ...many],
    observations: years.flatMap((period) => [
      figure('kommunen', period, valueOf(0, period)),
      ...many.map(({ id }, index) => figure(id, period, valueOf(index, period))),
    ]),
  };
}

describe('strip: the sentence', () => {
  it('tells where the highlighted area stands in the spread, and how the spread has changed', () => {
    assert.equal(
      sentence(strip({ area: 'syd' })),
      'I Sydhavnen er andelen 22,6 pct. i 2024: højere end i 1 af 2 andre bydele og lavere end i 1. ' +
        'Afstanden mellem den laveste og den højeste er vokset fra 18,8 procentpoint i 2020 til 19,6 procentpoint i 2024.',
    );
  });

  it('says the same in English', () => {
    assert.equal(
      sentence(strip({ area: 'nord' }, { code: 'en' })),
      'In Nordparken the share is 30.8% in 2024: higher than in all 2 other districts. ' +
        'The distance between the lowest and the highest has grown from 18.8 percentage points in 2020 to 19.6 percentage points in 2024.',
    );
  });

  it('tells the distance between few areas, and the middle half of many', () => {
    assert.match(
      sentence(strip({ period: '2024' })),
      /^I 2024 er der 19,6 procentpoint mellem den laveste og den højeste af 3 bydele\.$/,
    );
    const part = crowd({ areas: 9, periods: 1, valueOf: (area) => 10 + area });
    assert.equal(sentence(strip({}, { part })), 'I 1970 ligger den midterste halvdel af 9 bydele mellem 12,0 og 16,0.');
  });

  it('claims no place and no change of the spread where the intervals do not allow it', () => {
    const observations = OBSERVATIONS.map((one) => ({
      ...one,
      lower: Number(one['value']) - 4.5,
      upper: Number(one['value']) + 4.5,
    }));
    assert.equal(
      sentence(strip({ area: 'syd' }, { part: { observations } })),
      'I Sydhavnen er andelen 22,6 pct. i 2024: højere end i 1 af 2 andre bydele; 1 kan ikke skelnes fra den.',
    );
  });

  it('compares the spread of the same areas only, on one side of a break', () => {
    const part = { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2022', text: 'Ny opgørelse' }] }] };
    const view = strip({}, { part });
    assert.match(sentence(view), /i 2022 til/);
    assert.deepEqual(view.notes, ['Databrud 2022: Ny opgørelse.']);
    const late = [...OBSERVATIONS, ...yearly('sen', [undefined, undefined, undefined, undefined, 90])];
    const areas = [...AREAS, { id: 'sen', name: 'Senhøj', kind: 'district' }];
    assert.match(
      sentence(strip({}, { part: { observations: late, areas } })),
      /blandt de 3 bydele, der har tal begge gange, er vokset fra 18,8 .* til 19,6/,
    );
  });

  it('says that the highlighted area has no figure, and why', () => {
    const observations = [
      ...OBSERVATIONS.filter(({ area }) => area !== 'nord'),
      ...yearly('nord', [31, 32, 33, 32, null], { missing: 'suppressed' }).map((one) =>
        one['value'] === null ? one : { ...one, missing: null },
      ),
    ];
    const view = strip({ area: 'nord' }, { part: { observations } });
    assert.match(
      sentence(view),
      /^Nordparken har ikke noget tal i 2024: vises ikke af hensyn til privatliv\. I 2024 er der/,
    );
    assert.ok(view.notes.includes('Nordparken, 2024: vises ikke af hensyn til privatliv.'));
  });
});

describe('strip: what is drawn', () => {
  it('has a row per period, the newest on top, or the one asked for', () => {
    const view = strip();
    const labels = words(view).filter((text) => (YEARS as readonly string[]).includes(text));
    assert.deepEqual(labels, [...YEARS].reverse());
    const one = strip({ period: '2022' });
    assert.equal(circles(one, 'nord').length, 1);
    assert.equal(one.periods!.periods[one.periods!.at]!.key, '2022');
    assert.equal(view.periods, undefined);
  });

  it('draws every area in every row, the highlighted one last, in the accent and named in each row', () => {
    const view = strip({ area: 'vest' });
    const groups = view.picture!.scene.groups.filter(({ key }) => key.startsWith('dots-'));
    assert.equal(groups.at(-1)!.key, 'dots-vest');
    assert.deepEqual(groups.at(-1)!.target, { kind: 'area', id: 'vest' });
    assert.equal(circles(view, 'vest').filter(({ fill }) => fill === 'accent').length, 5);
    assert.equal(circles(view, 'nord').length, 5);
    assert.equal(words(view).filter((text) => text.endsWith('Vestvangen')).length, 5);
  });

  it('marks the benchmark in each row and names it over the first', () => {
    const view = strip();
    assert.equal(marks(view, 'benchmark').length, 5);
    assert.ok(words(view).includes('Prøveby Kommune'));
    assert.equal(circles(view, 'kommunen').length, 0);
    const none = strip({ benchmark: 'none' });
    assert.equal(marks(none, 'benchmark').length, 0);
  });

  it('names the lowest and the highest of the newest row', () => {
    const said = words(strip());
    assert.ok(said.includes('Vestvangen 11,2') && said.includes('Nordparken 30,8'));
    const own = words(strip({ area: 'nord' }));
    assert.ok(!own.includes('Nordparken 30,8') && own.includes('30,8 Nordparken'));
  });

  it('draws the middle half for eight areas or more', () => {
    const valueOf = (area: number): number => area;
    assert.equal(boxes(strip({}, { part: crowd({ areas: 7, periods: 3, valueOf }) })).length, 0);
    assert.equal(boxes(strip({}, { part: crowd({ areas: 8, periods: 3, valueOf }) })).length, 3);
  });

  it('leaves the middle half out where an area is hidden, and says so', () => {
    const part = crowd({ areas: 9, periods: 2, valueOf: (area) => area });
    const observations = (part['observations'] as Row[]).map((one) =>
      one['area'] === 'o4' && one['period'] === '1971' ? { ...one, value: null, missing: 'suppressed' } : one,
    );
    const view = strip({}, { part: { ...part, observations } });
    assert.equal(boxes(view).length, 1);
    assert.ok(view.notes.some((note) => note.startsWith('Den midterste halvdel er ikke tegnet')));
    assert.equal(circles(view, 'o4').length, 1);
  });

  it('draws provisional figures open, and the highlighted area’s intervals unless they are left out', () => {
    const observations = OBSERVATIONS.map((one) => ({
      ...one,
      status: one['period'] === '2024' ? 'provisional' : 'final',
      lower: Number(one['value']) - 2,
      upper: Number(one['value']) + 2,
    }));
    const view = strip({ area: 'nord' }, { part: { observations } });
    assert.ok(circles(view, 'syd').filter(({ fill }) => fill === 'ground').length === 1);
    assert.deepEqual(
      view.legend.map(({ key }) => key),
      ['interval', 'provisional'],
    );
    assert.equal(marks(view, 'rows').filter((mark) => mark.type === 'path').length, 5);
    const quiet = strip({ area: 'nord', show: ['benchmark'] }, { part: { observations } });
    assert.equal(marks(quiet, 'rows').filter((mark) => mark.type === 'path').length, 0);
  });

  it('says which end is better by pointing, word and colour, and only of a measure with a good end', () => {
    const order = (view: WidgetView): string[] => words(view).filter((text) => /^(bedre|dårligere)$/.test(text));
    assert.deepEqual(order(strip({}, direction('higher-is-worse'))), ['bedre', 'dårligere']);
    assert.deepEqual(order(strip({}, direction('higher-is-better'))), ['dårligere', 'bedre']);
    const range = strip({}, direction('target-range', { targetRange: { lower: 10, upper: 20 } }));
    assert.deepEqual(order(range), []);
    assert.ok(words(range).some((text) => text.includes('Bedst mellem 10,0 og 20,0 pct')));
    for (const way of ['neutral', 'unknown']) {
      const view = strip({}, direction(way));
      assert.deepEqual(order(view), []);
      assert.equal(JSON.stringify(view.picture!.scene).match(/"(better|worse)"/g), null);
    }
  });

  it('keeps a row for a period without figures, with the reason, and draws nothing in it', () => {
    const gap = [31, 32, null, 32, 30];
    const observations = [...yearly('nord', gap), ...yearly('syd', gap)];
    const view = strip({}, { part: { observations } });
    assert.ok(words(view).includes('ikke opgjort'));
    assert.equal(circles(view, 'nord').length, 4);
  });

  it('calls a mean a mean', () => {
    const observations = ['2020..2021', '2021..2022'].map((period) => ({ ...yearly('nord', [30])[0]!, period }));
    assert.ok(words(strip({}, { part: { observations } })).includes('gennemsnit 2021–22'));
    // Once, also where single years stand beside it.
    const mixed = [...observations, { ...yearly('nord', [30])[0]!, period: '2023' }];
    const said = words(strip({}, { part: { observations: mixed } }));
    assert.ok(said.includes('gennemsnit 2021–22') && said.includes('2023'), said.join());
  });

  it('says in words that there is nothing to draw', () => {
    const codes = (view: WidgetView): string[] => view.obstacles.map(({ code }) => code);
    assert.deepEqual(codes(strip({ period: '1999' })), ['no-figures']);
    const observations = yearly('nord', [null, null]);
    assert.deepEqual(codes(strip({}, { part: { observations } })), ['no-figures']);
  });

  it('does not follow the order of hidden areas', () => {
    const gone = (area: string): Row[] => yearly(area, [null, null, null, null, null], { missing: 'suppressed' });
    const shown = [...yearly('syd', [24, 23, 22, 21, 22]), ...yearly('kommunen', [18, 18, 18, 18, 17])];
    const one = strip({}, { part: { observations: [...shown, ...gone('nord'), ...gone('vest')] } });
    const two = strip({}, { part: { observations: [...gone('vest'), ...gone('nord'), ...shown] } });
    assert.deepEqual(one.picture!.scene, two.picture!.scene);
    assert.deepEqual(
      one.picture!.stops[0]!.map(({ key }) => key),
      two.picture!.stops[0]!.map(({ key }) => key),
    );
  });
});

describe('strip: reading by keyboard, and the table', () => {
  it('begins at the highlighted area’s newest figure and follows an area down through time', () => {
    const { stops } = strip({ area: 'syd' }).picture!;
    assert.equal(stops.length, 5);
    assert.equal(stops[0]!.at(-1)!.key, 'syd/2024');
    assert.equal(stops[1]!.at(-1)!.key, 'syd/2023');
    assert.equal(plain(stops[0]!.at(-1)!.text), 'Sydhavnen: 22,6 pct., 2024, 4 af 4.');
    assert.ok(stops.flat().every(({ target }) => target?.kind === 'area'));
  });

  it('has every figure that is drawn, and the reason for those that are not', () => {
    const observations = [...yearly('nord', [31, null, 33, 32, 30]), ...yearly('syd', [20, 21, 22, 23, 24])];
    const { table } = strip({}, { part: { observations } });
    assert.deepEqual(
      table.columns.map(({ label }) => label),
      ['Område', ...YEARS],
    );
    assert.equal(table.rows.find(({ key }) => key === 'nord')!.cells[2]!.text, 'ikke opgjort');
  });
});

const SHAPES: Readonly<Record<string, Crowd['valueOf']>> = {
  'figures near each other': (area, period) => 20 + ((area * 7) % 13) * 0.4 + period * 0.1,
  'equal figures': () => 20,
  'negative figures': (area, period) => -8 + ((area * 5) % 17) * 0.5 - period * 0.05,
};

describe('strip: room for all words and dots', () => {
  for (const width of [288, 328, 560, 736, 1248]) {
    for (const [what, valueOf] of Object.entries(SHAPES)) {
      it(`sets no text on another, outside the picture or under 12 px: ${what}, ${width} px`, () => {
        for (const [areas, periods] of [
          [1, 1],
          [2, 2],
          [14, 12],
          [100, 1],
          [30, 50],
        ] as const) {
          const part = crowd({ areas, periods, valueOf });
          for (const [area, height] of [['o1'], [undefined], ['o1', 420]] as const) {
            const { scene } = strip({ area }, { part, width, height }).picture!;
            const where = `${areas} areas, ${periods} periods, ${area ?? 'none'}, ${height ?? 'free'}`;
            assert.deepEqual(overlappingTexts(scene), [], where);
            assert.deepEqual(outsideTexts(scene), [], where);
            assert.deepEqual(smallTexts(scene), [], where);
            assert.doesNotMatch(JSON.stringify(scene), /NaN|Infinity/);
          }
        }
      });
    }
  }

  it('lets no dot cover another, with a hundred areas and with fifty periods', () => {
    for (const [areas, periods] of [
      [100, 1],
      [40, 50],
    ] as const) {
      const part = crowd({ areas, periods, valueOf: SHAPES['figures near each other']! });
      const { scene } = strip({}, { part, width: 960 }).picture!;
      const dots = scene.groups
        .filter(({ key }) => key.startsWith('dots-'))
        .flatMap((group) => group.marks)
        .filter((mark) => mark.type === 'circle');
      assert.equal(dots.length, areas * periods);
      const sorted = [...dots].sort((a, b) => a.cx - b.cx);
      sorted.forEach((dot, index) => {
        for (let next = index + 1; next < sorted.length; next += 1) {
          const other = sorted[next]!;
          if (other.cx - dot.cx > dot.r + other.r) break;
          const distance = Math.hypot(other.cx - dot.cx, other.cy - dot.cy);
          assert.ok(distance >= dot.r + other.r - 0.05, `${distance} of ${dot.r + other.r}`);
        }
      });
    }
  });

  it('keeps all words apart and inside with letters of twice the size', () => {
    const context = contextFor(districtModel(), { width: 328 });
    for (const form of ['strip', 'change']) {
      const { scene } = viewOf({ form, area: 'syd' }, { ...context, space: { width: 328, rem: 32 } }).picture!;
      assert.deepEqual([...overlappingTexts(scene), ...outsideTexts(scene)], [], form);
    }
  });

  it('fills the height that the page gives', () => {
    const { height } = strip({ area: 'nord' }, { width: 960, height: 520 }).picture!.scene;
    assert.ok(Math.abs(height - 520) < 1, String(height));
  });

  it('tells the long name in the key where a row has no room for it', () => {
    const part = crowd({ areas: 9, periods: 5, valueOf: (area) => area });
    const view = strip({ area: 'o1' }, { part, width: 328 });
    assert.equal(view.legend[0]!.label, LONG);
  });
});
