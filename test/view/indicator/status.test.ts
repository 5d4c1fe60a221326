import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguageCode } from '../../../src/i18n/locale.js';
import type { Mark } from '../../../src/view/scene.js';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import {
  AREAS,
  contextFor,
  districtModel,
  INDICATOR,
  OBSERVATIONS,
  viewOf,
  yearly,
} from '../../helpers/district-document.js';
import { outsideTexts, overlappingTexts, smallTexts } from '../../helpers/text-boxes.js';

type Part = Readonly<Record<string, unknown>>;
interface Size {
  readonly width?: number;
  readonly height?: number;
  readonly code?: LanguageCode;
}

function status(options: IndicatorOptions = {}, part: Part = {}, size: Size = {}): WidgetView {
  return viewOf({ form: 'status', ...options }, contextFor(districtModel(part), size));
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = ({ summary }: WidgetView): string => plain(summary.map(({ text }) => text).join(''));
const marks = ({ picture }: WidgetView, key: string): readonly Mark[] =>
  picture?.scene.groups.find((group) => group.key === key)?.marks ?? [];
const texts = (view: WidgetView, key: string): string[] =>
  marks(view, key).flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : []));
const point = (view: WidgetView, area: string) => {
  const found = marks(view, `point-${area}`).find((mark) => mark.type === 'circle');
  assert.ok(found?.type === 'circle', area);
  return found;
};
const row = ({ table }: WidgetView, key: string): string[] =>
  table.rows.find((one) => one.key === key)!.cells.map(({ text }) => text);
const indicators = (part: Part): Part => ({ indicators: [{ ...INDICATOR, ...part }] });

describe('status: the sentence', () => {
  it('tells level, side and change of the chosen area, judged by the measure’s direction', () => {
    assert.equal(
      sentence(status({ area: 'syd' })),
      'I Sydhavnen er andelen 22,6 pct. i 2024: over Prøveby Kommune og faldet 1,4 procentpoint siden 2020. Det er dårligere, men på vej mod det bedre.',
    );
    assert.equal(
      sentence(status({ area: 'syd' }, indicators({ direction: 'higher-is-better' }), { code: 'en' })),
      'In Sydhavnen the share is 22.6% in 2024: above Prøveby Kommune and has fallen 1.4 percentage points since 2020. That is better, but getting worse.',
    );
  });

  it('judges nothing where the measure has no direction', () => {
    const view = status({ area: 'syd' }, indicators({ direction: 'neutral' }));
    const said = JSON.stringify([view.summary, view.picture!.scene, view.picture!.stops, view.table]);
    assert.doesNotMatch(said, /bedre|dårligere|værre|"better"|"worse"/);
  });

  it('counts the corner that asks for attention, else the fullest', () => {
    assert.equal(
      sentence(status()),
      'Af 3 bydele ligger 2 over Prøveby Kommune i 2024 og er faldet siden 2020 (Nordparken og Sydhavnen).',
    );
    assert.match(
      sentence(status({}, indicators({ direction: 'higher-is-better' }))),
      /^Af 3 bydele ligger 1 under Prøveby Kommune i 2024 og er faldet siden 2020 \(Vestvangen\)/,
    );
  });

  it('claims neither side nor change where intervals overlap', () => {
    const observations = OBSERVATIONS.map((one) =>
      one['area'] === 'kommunen' ? one : { ...one, lower: Number(one['value']) - 8, upper: Number(one['value']) + 8 },
    );
    const view = status({ area: 'syd' }, { observations });
    assert.match(
      sentence(view),
      /ikke til at adskille fra Prøveby Kommune, og om det er ændret siden 2020, kan ikke afgøres\.$/,
    );
    assert.equal(point(view, 'syd').fill, 'ground');
    assert.deepEqual(
      view.legend.map(({ key }) => key),
      ['unclear'],
    );
    assert.match(sentence(status({}, { observations })), /kan det ikke afgøres|kan niveau eller ændring ikke afgøres/);
  });
});

describe('status: what is drawn', () => {
  it('places areas by level to the right and by change upwards, with the benchmark as a dashed line', () => {
    const view = status();
    const [nord, syd, vest] = ['nord', 'syd', 'vest'].map((area) => point(view, area));
    assert.ok(nord!.cx > syd!.cx && syd!.cx > vest!.cx);
    assert.ok(nord!.cy < vest!.cy && vest!.cy < syd!.cy);
    const line = marks(view, 'line').find((mark) => mark.type === 'line');
    assert.ok(line?.type === 'line' && line.dash && line.x1 < syd!.cx && line.x1 > vest!.cx);
    assert.deepEqual(texts(view, 'line'), ['Prøveby Kommune 17,2 pct.']);
    assert.deepEqual(texts(view, 'point-nord'), ['Nordparken']);
  });

  it('names the corners in words', () => {
    assert.ok(texts(status({}, indicators({ direction: 'neutral' })), 'corners').includes('højt og stigende'));
    assert.ok(texts(status({}, {}, { width: 1280 }), 'corners').includes('dårligere, og det bliver dårligere'));
  });

  it('colours no corner that says neither better nor worse', () => {
    const narrow = status({}, {}, { width: 360 });
    assert.ok(marks(narrow, 'corners').length > 0);
    assert.ok(marks(narrow, 'corners').every((mark) => mark.type === 'text' && mark.fill === 'ink2'));
  });

  it('measures the change from the period asked for, else from the first that is counted alike, and says which', () => {
    const asked = status({ from: '2022', area: 'syd' });
    assert.match(sentence(asked), /steget 0,1 procentpoint siden 2022/);
    assert.deepEqual(asked.notes, []);
    const broken = status({ area: 'syd' }, indicators({ seriesBreaks: [{ period: '2021', text: 'Ny opgørelse' }] }));
    assert.match(sentence(broken), /siden 2021/);
    assert.match(broken.notes.join(' '), /målt fra 2021/);
  });

  it('compares a quarter with the same quarter', () => {
    const observations = ['2023-Q2', '2023-Q4', '2024-Q4'].flatMap((period, index) =>
      ['kommunen', 'nord'].map((area) => ({ indicator: 'jobless', area, period, value: 20 + index })),
    );
    assert.match(sentence(status({ area: 'nord' }, { observations })), /siden 4\. kvt\. 2023/);
  });

  it('steps through the periods', () => {
    const view = status({ period: '2023' });
    assert.match(view.picture!.name, /2023$/);
    assert.equal(view.periods!.periods[view.periods!.at]!.key, '2023');
    const first = status({ chosenPeriod: '2020' });
    assert.equal(first.picture, null);
    assert.match(first.obstacles[0]!.text, /ingen før 2020/);
    assert.ok(first.periods);
  });

  it('places no area of which one figure is missing, and gives the reason', () => {
    const observations = [
      ...OBSERVATIONS.filter(({ area }) => area !== 'vest'),
      ...yearly('vest', [null, 12, 12, 12, 12]).map((one) =>
        one['value'] === null ? { ...one, missing: 'suppressed' } : one,
      ),
    ];
    const view = status({}, { observations });
    assert.deepEqual(marks(view, 'point-vest'), []);
    assert.match(view.notes.join(' '), /Vestvangen: 2020 vises ikke af hensyn til privatliv\./);
    assert.deepEqual(row(view, 'vest'), ['Vestvangen', '12,0', '2020: vises ikke af hensyn til privatliv', '']);
  });

  it('has level, change and place of every area in the table', () => {
    const view = status();
    assert.deepEqual(row(view, 'syd'), [
      'Sydhavnen',
      '22,6',
      '−1,4',
      'højt og faldende: dårligere, men på vej mod det bedre',
    ]);
    assert.deepEqual(row(view, 'kommunen'), ['Prøveby Kommune', '17,2', '−0,8', '']);
    assert.equal(view.table.rows.length, 4);
  });

  it('says so where there is one period only, or nobody has both figures', () => {
    assert.match(status({}, { observations: yearly('nord', [20]) }).obstacles[0]!.text, /ingen før 2020/);
    const apart = [...yearly('nord', [20]), ...yearly('syd', [undefined, 21])];
    assert.match(
      status({}, { observations: apart }).obstacles[0]!.text,
      /Intet område har et tal for både 2020 og 2021\./,
    );
  });

  it('parts high from low by the median where there is no benchmark', () => {
    const view = status({ benchmark: 'none' });
    assert.deepEqual(texts(view, 'line'), ['Medianen af områderne 22,6 pct.']);
    assert.doesNotMatch(JSON.stringify(view.picture!.scene), /dårligere|bedre/);
    assert.match(
      sentence(status({ area: 'nord', benchmark: 'none' })),
      /^I Nordparken er andelen 30,8 pct\. i 2024: over medianen af områderne og faldet/,
    );
  });

  it('holds an only area against nothing', () => {
    const observations = [...yearly('nord', [31, 32, 33, 32, 30]), ...yearly('syd', [undefined, 21])];
    for (const area of ['nord', undefined]) {
      const view = status({ area }, { observations });
      assert.equal(sentence(view), 'I Nordparken er andelen 30,0 pct. i 2024 og faldet 1,0 procentpoint siden 2020.');
      assert.equal(row(view, 'nord').at(-1), 'faldende');
      assert.doesNotMatch(JSON.stringify([view.picture!.scene, view.picture!.stops]), /[Mm]edian|niveau/);
    }
    assert.equal(
      sentence(status({ area: 'nord' }, { observations }, { code: 'en' })),
      'In Nordparken the share is 30.0% in 2024 and has fallen 1.0 percentage points since 2020.',
    );
  });
});

const LONG = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';

function town(areas: number, change: (value: number) => number = (value) => value): Part {
  const list = Array.from({ length: areas }, (_, index) => ({
    id: `a${index}`,
    name: index % 3 ? `Kvarter ${index}` : `${LONG} ${index}`,
    kind: 'district',
    parent: 'kommunen',
  }));
  const observations = ['2020', '2024'].flatMap((period, year) => [
    { indicator: 'jobless', area: 'kommunen', period, value: change(20) },
    ...list.map(({ id }, index) => ({
      indicator: 'jobless',
      area: id,
      period,
      value: change(20 + ((index * 7) % 23) - 9 + year * (((index * 5) % 11) - 5)),
    })),
  ]);
  return { areas: [{ ...AREAS[0], name: `${LONG} Kommune` }, ...list], observations };
}

describe('status: every area is named and no word lies on another', () => {
  const cases: readonly (readonly [string, number, ((value: number) => number)?])[] = [
    ['one area', 1],
    ['two areas', 2],
    ['15 areas', 15],
    ['100 areas', 100],
    ['all equal', 8, () => 20],
    ['below zero', 8, (value) => value - 400],
  ];
  for (const [name, count, change] of cases) {
    it(name, () => {
      for (const width of [320, 360, 768, 960, 1280]) {
        const { picture } = status({ area: 'a0' }, town(count, change), { width });
        assert.ok(picture);
        assert.deepEqual(overlappingTexts(picture.scene), [], String(width));
        assert.deepEqual(outsideTexts(picture.scene), [], String(width));
        assert.deepEqual(smallTexts(picture.scene), []);
        assert.doesNotMatch(JSON.stringify(picture.scene), /NaN|Infinity|null/);
        const isListed = picture.scene.groups.some(({ key }) => key === 'name-a0');
        const named = picture.scene.groups.filter(({ key }) => key.startsWith(isListed ? 'name-' : 'point-'));
        assert.equal(
          named.filter(({ marks: all }) => all.some(({ type }) => type === 'text')).length,
          count,
          String(width),
        );
      }
    });
  }

  it('fills the height that the page gives it', () => {
    assert.equal(status({}, {}, { width: 960, height: 560 }).picture!.scene.height, 560);
  });
});
