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
  OBSERVATIONS,
  viewOf,
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

function change(options: IndicatorOptions = {}, { part = {}, ...space }: Setting = {}): WidgetView {
  return viewOf({ form: 'change', ...options }, contextFor(districtModel(part), space));
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (view: WidgetView): string => plain(view.summary.map(({ text }) => text).join(''));
const words = (view: WidgetView): string[] => textMarks(view.picture!.scene).map(({ text }) => plain(text));
const marks = (view: WidgetView, key: string): readonly Mark[] =>
  view.picture!.scene.groups.find((group) => group.key === key)?.marks ?? [];
const row = (view: WidgetView, key: string): string[] =>
  view.table.rows.find((one) => one.key === key)!.cells.map(({ text }) => plain(text));
const direction = (way: string, extra: object = {}): Setting => ({
  part: { indicators: [{ ...INDICATOR, direction: way, ...extra }] },
});
const withIntervals = (half: number): Setting => ({
  part: {
    observations: OBSERVATIONS.map((one) => ({
      ...one,
      lower: Number(one['value']) - half,
      upper: Number(one['value']) + half,
    })),
  },
});

describe('change: the sentence', () => {
  it('tells the highlighted area first, then how many rose, fell or stood still', () => {
    assert.equal(
      sentence(change({ area: 'nord' })),
      'I Nordparken er andelen faldet 0,4 procentpoint, en ændring til det bedre: fra 31,2 pct. i 2020 til 30,8 pct. i 2024. ' +
        'Andelen er faldet i alle 3 bydele.',
    );
  });

  it('says the same in English', () => {
    assert.equal(
      sentence(change({ area: 'nord' }, { code: 'en' })),
      'In Nordparken the share has fallen by 0.4 percentage points, a change for the better: from 31.2% in 2020 to 30.8% in 2024. ' +
        'The share has fallen in all 3 districts.',
    );
  });

  it('counts without a highlighted area, the largest number first, and names the periods', () => {
    const observations = [
      ...yearly('nord', [30, 31, 32, 33, 34]),
      ...yearly('syd', [20, 20, 20, 20, 19]),
      ...yearly('vest', [12, 12, 12, 12, 11]),
      ...yearly('kommunen', [18, 18, 18, 18, 18]),
    ];
    assert.equal(
      sentence(change({}, { part: { observations } })),
      'Fra 2020 til 2024 er andelen faldet i 2 af 3 bydele og steget i 1.',
    );
    assert.equal(
      sentence(change({}, { part: { observations }, code: 'en' })),
      'From 2020 to 2024 the share has fallen in 2 of 3 districts and risen in 1.',
    );
  });

  it('says that a figure stands still when both ends read the same', () => {
    const observations = [...yearly('nord', [30.02, 1, 1, 1, 30.04]), ...yearly('syd', [20, 1, 1, 1, 21])];
    const view = change({ area: 'nord' }, { part: { observations } });
    assert.match(sentence(view), /^I Nordparken er andelen 30,0 pct\. i 2024, det samme som i 2020\. /);
    assert.deepEqual(row(view, 'nord').slice(3), ['0,0', 'uændret']);
  });

  it('claims no rise and no fall where the intervals overlap', () => {
    const view = change({ area: 'nord' }, withIntervals(3));
    assert.match(sentence(view), /sikkerhedsintervaller overlapper, så der er ingen ændring, der kan skelnes\./);
    assert.match(sentence(view), /I ingen af de 3 bydele kan en ændring skelnes fra usikkerheden\.$/);
    assert.ok(words(view).every((text) => !/steget|faldet|bedre|dårligere/.test(text)));
    assert.match(sentence(change({ area: 'nord', show: ['benchmark'] }, withIntervals(3))), /overlapper/);
  });

  it('tells a change where the intervals lie apart', () => {
    const view = change({ area: 'syd' }, withIntervals(0.1));
    assert.match(sentence(view), /faldet 1,4 procentpoint, en ændring til det bedre/);
  });
});

describe('change: better and worse', () => {
  const outcome = (setting: Setting): string | undefined => row(change({ area: 'nord' }, setting), 'nord')[4];

  it('follow the measure’s good end, in word, shape and sentence', () => {
    assert.equal(outcome(direction('higher-is-worse')), 'faldet, bedre');
    assert.equal(outcome(direction('higher-is-better')), 'faldet, dårligere');
    assert.equal(outcome(direction('target-range', { targetRange: { lower: 10, upper: 20 } })), 'faldet, bedre');
    assert.equal(outcome(direction('target-range', { targetRange: { lower: 40, upper: 50 } })), 'faldet, dårligere');
    assert.equal(outcome(direction('target-range', { targetRange: { lower: 20, upper: 40 } })), 'faldet');
    assert.match(sentence(change({ area: 'nord' }, direction('higher-is-better'))), /til det dårligere/);
  });

  it('are never said or coloured of a neutral measure', () => {
    for (const way of ['neutral', 'unknown']) {
      const view = change({ area: 'nord' }, direction(way));
      assert.doesNotMatch(sentence(view), /bedre|dårligere/);
      assert.ok(words(view).some((text) => text === 'faldet 0,4'));
      const roles = JSON.stringify(view.picture!.scene).match(/"(better|worse)"/g);
      assert.equal(roles, null);
    }
  });
});

describe('change: which periods', () => {
  const ends = (view: WidgetView): (string | undefined)[] => view.table.columns.slice(1, 3).map(({ label }) => label);

  it('are the first and the last with figures, or those asked for', () => {
    assert.deepEqual(ends(change()), ['2020', '2024']);
    assert.deepEqual(ends(change({ from: '2021', to: '2023' })), ['2021', '2023']);
    assert.deepEqual(ends(change({ from: '2022' })), ['2022', '2024']);
  });

  it('lie on one side of a break unless the page asks for both sides', () => {
    const part = { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2022', text: 'Ny opgørelse' }] }] };
    const view = change({ area: 'nord' }, { part });
    assert.deepEqual(ends(view), ['2022', '2024']);
    assert.ok(view.notes.includes('Ændringen er vist fra 2022 til 2024, som er opgjort på samme måde.'));
  });

  it('across a break are told with its reason, drawn with an open line and never judged', () => {
    const part = { indicators: [{ ...INDICATOR, seriesBreaks: [{ period: '2022', text: 'Ny opgørelse' }] }] };
    const view = change({ area: 'nord', from: '2020', to: '2024' }, { part });
    assert.match(sentence(view), /Tallene før og efter 2022 kan ikke uden videre sammenlignes: Ny opgørelse\.$/);
    assert.doesNotMatch(sentence(view), /bedre/);
    const line = marks(view, 'line-nord').findLast((mark) => mark.type === 'path');
    assert.equal(line?.type === 'path' && line.d.match(/M/g)?.length, 2);
  });

  it('never hold a mean against a single year, and call a mean a mean', () => {
    const means = ['2020..2021', '2021..2022', '2022..2023'].map((period, index) => ({
      ...yearly('nord', [30 + index])[0]!,
      period,
    }));
    const observations = [...means, ...yearly('nord', [undefined, undefined, undefined, undefined, 20])];
    const view = change({}, { part: { observations } });
    assert.deepEqual(ends(view), ['gennemsnit 2020–21', 'gennemsnit 2022–23']);
    assert.ok(words(view).includes('gennemsnit 2020–21'));
  });

  it('of quarters are the same quarter of two years', () => {
    const quarters = ['2022-Q1', '2022-Q4', '2023-Q4', '2024-Q1', '2024-Q4'];
    const observations = quarters.flatMap((period, index) =>
      ['nord', 'syd'].map((area) => ({ ...yearly(area, [20 + index])[0]!, period })),
    );
    assert.deepEqual(ends(change({}, { part: { observations } })), ['4. kvt. 2022', '4. kvt. 2024']);
  });

  it('that cannot be had are an obstacle in words', () => {
    const observations = yearly('nord', [30]);
    const view = change({}, { part: { observations } });
    assert.equal(view.picture, null);
    assert.deepEqual(
      view.obstacles.map(({ code }) => code),
      ['needs-two-periods'],
    );
    const apart = [...yearly('nord', [30]), ...yearly('syd', [undefined, undefined, undefined, undefined, 20])];
    assert.deepEqual(
      change({ from: '2020', to: '2024' }, { part: { observations: apart } }).obstacles.map(({ code }) => code),
      ['no-line'],
    );
    assert.equal(change({}, { part: { observations: [] } }).picture, null);
  });
});

describe('change: what is drawn', () => {
  it('is one line per area from left to right, the highlighted one last and in the accent', () => {
    const view = change({ area: 'vest' });
    const lines = view.picture!.scene.groups.filter(({ key }) => key.startsWith('line-'));
    assert.deepEqual(lines.map(({ key }) => key).sort(), ['line-kommunen', 'line-nord', 'line-syd', 'line-vest']);
    assert.equal(lines.at(-1)!.key, 'line-vest');
    assert.ok(lines.at(-1)!.marks.some((mark) => mark.type === 'path' && mark.stroke === 'accent'));
    assert.ok(marks(view, 'line-kommunen').some((mark) => mark.type === 'path' && mark.dash));
    assert.ok(lines.every(({ target }) => target?.kind === 'area'));
  });

  it('names every area and its figure at both ends', () => {
    const said = words(change({}, { width: 900 }));
    for (const name of ['Nordparken', 'Sydhavnen', 'Vestvangen', 'Prøveby Kommune']) {
      assert.equal(said.filter((text) => text === name).length, 2, name);
    }
    assert.ok(said.includes('31,2') && said.includes('30,8') && said.includes('faldet 0,4, bedre'));
  });

  it('draws provisional figures open and says so', () => {
    const observations = OBSERVATIONS.map((one) =>
      one['period'] === '2024' && one['area'] === 'nord' ? { ...one, status: 'provisional' } : one,
    );
    const view = change({}, { part: { observations } });
    const [first, last] = marks(view, 'line-nord').filter((mark) => mark.type === 'circle');
    assert.equal(first?.fill, 'other');
    assert.equal(last?.fill, 'ground');
    assert.deepEqual(
      view.legend.map(({ label }) => label),
      ['Foreløbigt tal'],
    );
    assert.match(view.picture!.stops.flat().find(({ key }) => key === 'nord/to')!.text, /Foreløbigt\.$/);
  });

  it('draws the highlighted area’s intervals unless they are left out', () => {
    const tall = (view: WidgetView): number => marks(view, 'line-nord').filter((mark) => mark.type === 'path').length;
    const options = { area: 'nord' };
    assert.equal(tall(change(options, withIntervals(2))), 4);
    assert.equal(tall(change({ ...options, show: ['benchmark'] }, withIntervals(2))), 2);
  });

  it('says where the axis begins when it does not begin at zero', () => {
    const observations = [...yearly('nord', [81, 1, 1, 1, 85]), ...yearly('syd', [80, 1, 1, 1, 83])];
    assert.ok(
      words(change({}, { part: { observations } })).some((text) => /^Pct\. Aksen begynder ved \d+$/.test(text)),
    );
  });

  it('reads the change aloud at the right end', () => {
    const stop = change({ area: 'nord' }).picture!.stops[0]![1]!;
    assert.equal(
      plain(stop.text),
      '2024: 30,8 pct., Nordparken, faldet 0,4 procentpoint siden 2020, bedre, serie 1 af 4, 2 af 2.',
    );
    assert.deepEqual(stop.target, { kind: 'area', id: 'nord' });
  });
});

describe('change: areas without a figure', () => {
  const missing = (rows: readonly Row[]): Setting => ({
    part: { observations: [...rows, ...yearly('syd', [24, 1, 1, 1, 22]), ...yearly('kommunen', [18, 1, 1, 1, 17])] },
  });
  const hidden = yearly('nord', [null, 1, 1, 1, 30.8], { missing: 'suppressed' }).map((one) =>
    one['value'] === null ? one : { ...one, missing: null },
  );

  it('get no line; the reason stands below, in the table and for the keyboard', () => {
    const view = change({}, missing(hidden));
    assert.equal(marks(view, 'line-nord').length, 0);
    const text = words(view).find((one) => one.startsWith('Nordparken'));
    assert.equal(text, 'Nordparken: 2020 vises ikke af hensyn til privatliv; 2024 30,8 pct.');
    assert.equal(row(view, 'nord')[1], 'vises ikke af hensyn til privatliv');
    const stops = view.picture!.stops.at(-1)!;
    assert.ok(stops.every((stop) => stop.missing));
    assert.match(sentence(view), /For 1 bydel mangler tallet i en af de to perioder\.$/);
  });

  it('say so first when the highlighted one is such an area', () => {
    assert.equal(
      sentence(change({ area: 'nord' }, missing(hidden))),
      'Ændringen i Nordparken kan ikke vises: 2020 vises ikke af hensyn til privatliv; 2024 30,8 pct.',
    );
  });

  it('cannot be told from the order, and leave the axis alone', () => {
    const gone = (area: string): Row[] => yearly(area, [null, null, null, null, null], { missing: 'suppressed' });
    const shown = [...yearly('syd', [24, 1, 1, 1, 22]), ...yearly('kommunen', [18, 1, 1, 1, 17])];
    const one = change({}, { part: { observations: [...shown, ...gone('nord'), ...gone('vest')] } });
    const two = change({}, { part: { observations: [...gone('vest'), ...gone('nord'), ...shown] } });
    assert.deepEqual(one.picture!.scene, two.picture!.scene);
  });

  it('are counted by their reason when they are many', () => {
    const areas = Array.from({ length: 9 }, (_, index) => ({
      id: `o${index}`,
      name: `Område ${index}`,
      kind: 'district',
    }));
    const observations = areas.flatMap(({ id }, index) =>
      index < 2 ? yearly(id, [20, 1, 1, 1, 21]) : yearly(id, [null, 1, 1, 1, 21]),
    );
    const view = change({ from: '2020', to: '2024' }, { part: { areas, observations } });
    assert.ok(words(view).includes('7 bydele: 2020 ikke opgjort'));
    assert.equal(view.table.rows.length, 9);
  });
});

const LONG = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';

/** A document of so many areas with figures near each other, one of them with a long name. */
function crowd(
  count: number,
  valueOf: (index: number) => readonly [number, number],
): Readonly<Record<string, unknown>> {
  const many = Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    name: index === 1 ? LONG : `Område ${index}`,
    kind: 'district',
  }));
  return {
    areas: [AREAS[0], ...many],
    observations: [
      ...yearly('kommunen', [18, 1, 1, 1, 18]),
      ...many.flatMap(({ id }, index) => {
        const [first, last] = valueOf(index);
        return yearly(id, [first, 1, 1, 1, last]);
      }),
    ],
  };
}

const SHAPES: Readonly<Record<string, (index: number) => readonly [number, number]>> = {
  'figures near each other': (index) => [20 + (index % 7) * 0.3, 21 + (index % 5) * 0.2],
  'equal figures': () => [20, 20],
  'negative figures': (index) => [-5 + index * 0.1, 3 - index * 0.2],
};

describe('change: room for all words', () => {
  for (const width of [288, 328, 500, 600, 768, 960, 1280]) {
    for (const [what, valueOf] of Object.entries(SHAPES)) {
      it(`sets no text on another, outside the picture or under 12 px: ${what}, ${width} px`, () => {
        for (const count of [1, 2, 5, 14, 40, 100]) {
          const part = { indicators: [{ ...INDICATOR, unit: 'index' }], ...crowd(count, valueOf) };
          for (const [area, height] of [['o1'], [undefined], ['o1', 420]] as const) {
            const { scene } = change({ area }, { part, width, height }).picture!;
            const where = `${count} areas, ${area ?? 'none'}, ${height ?? 'free'}`;
            assert.deepEqual(overlappingTexts(scene), [], where);
            assert.deepEqual(outsideTexts(scene), [], where);
            assert.deepEqual(smallTexts(scene), [], where);
            assert.doesNotMatch(JSON.stringify(scene), /NaN|Infinity/);
          }
        }
      });
    }
  }

  it('keeps highlight, benchmark and extremes where not all fit, brackets the rest, and has all in the table', () => {
    const part = crowd(100, (index) => [20 + index * 0.1, 40 - index * 0.2]);
    const view = change({ area: 'o50' }, { part, width: 960 });
    const named = view.picture!.scene.groups.filter(({ key }) => key.startsWith('to-')).map(({ key }) => key);
    assert.ok(named.includes('to-o50') && named.includes('to-kommunen') && named.includes('to-others'));
    assert.ok(named.includes('to-o0') && named.includes('to-o99'));
    assert.equal(marks(view, 'brackets').length, 2);
    assert.equal(view.table.rows.length, 101);
  });

  it('never cuts a name at 360 px', () => {
    const view = change({ area: 'o1' }, { part: crowd(14, (index) => [20 + index, 22 - index]), width: 328 });
    const said = words(view).join(' ');
    assert.ok(said.includes('Nordvestkvarterets almene boligområde ved'));
    assert.doesNotMatch(said, /…/);
  });

  it('fills the height that the page gives', () => {
    const view = change({ area: 'nord' }, { width: 960, height: 520 });
    assert.ok(Math.abs(view.picture!.scene.height - 520) < 1, String(view.picture!.scene.height));
  });
});
