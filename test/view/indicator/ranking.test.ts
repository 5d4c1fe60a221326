import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { Mark } from '../../../src/view/scene.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import { contextFor, districtModel, INDICATOR, viewOf, type Row } from '../../helpers/district-document.js';

const figure = (area: string, value: number | null, extra: Row = {}): Row => ({
  indicator: 'jobless',
  area,
  period: '2024',
  value,
  missing: value === null ? 'suppressed' : null,
  ...extra,
});
const interval = (area: string, value: number, half: number): Row =>
  figure(area, value, { lower: value - half, upper: value + half });

const BARS = [figure('kommunen', 17.2), figure('nord', 30.8), figure('syd', 22.6), figure('vest', 11.2)];
const DOTS = [figure('kommunen', 17.2), interval('nord', 30.8, 3), interval('syd', 19, 2.5), interval('vest', 11.2, 2)];

function ranking(
  observations: readonly Row[],
  options: IndicatorOptions = {},
  { width = 800, part = {} } = {},
): WidgetView {
  return viewOf({ form: 'ranking', ...options }, contextFor(districtModel({ observations, ...part }), { width }));
}

function marks(view: WidgetView, key: string): readonly Mark[] {
  return view.picture!.scene.groups.find((group) => group.key === key)?.marks ?? [];
}

const sentence = (view: WidgetView): string =>
  view.summary
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
const order = (view: WidgetView): string[] =>
  view.picture!.scene.groups.filter(({ key }) => key.startsWith('row-')).map(({ key }) => key.slice(4));

describe('ranking', () => {
  it('is the form for figures of one period', () => {
    const view = viewOf({}, contextFor(districtModel({ observations: BARS })));
    assert.match(view.picture!.name, /^Rangliste, Uden job/);
  });

  it('orders the areas by value, highest first, and leaves the benchmark out of the order', () => {
    assert.deepEqual(order(ranking(BARS)), ['nord', 'syd', 'vest']);
  });

  it('draws bars from zero where there are no intervals', () => {
    const bars = order(ranking(BARS)).map((id) =>
      marks(ranking(BARS), `row-${id}`).find((mark) => mark.type === 'rect'),
    );
    assert.ok(bars.every((bar) => bar?.type === 'rect'));
    const [first, second] = bars;
    assert.ok(first?.type === 'rect' && second?.type === 'rect' && first.x === second.x);
    assert.ok(Math.abs(first.w / second.w - 30.8 / 22.6) < 0.001);
  });

  it('draws dots with intervals, open where the interval holds the benchmark', () => {
    const view = ranking(DOTS);
    const dot = (id: string): Mark | undefined => marks(view, `row-${id}`).findLast((mark) => mark.type === 'circle');
    assert.equal(dot('nord')?.type === 'circle' && dot('nord')!.fill, 'ink2');
    assert.equal(dot('syd')?.type === 'circle' && dot('syd')!.fill, 'ground');
    assert.equal(marks(view, 'row-nord').filter((mark) => mark.type === 'rect').length, 0);
    assert.deepEqual(
      view.legend.map(({ key }) => key),
      ['interval', 'filled', 'open'],
    );
    assert.match(sentence(view), /Ét område kan ikke adskilles fra Prøveby Kommune\./);
  });

  it('draws no intervals when they are not asked for', () => {
    const view = ranking(DOTS, { show: ['benchmark'] });
    assert.ok(marks(view, 'row-nord').some((mark) => mark.type === 'rect'));
    assert.doesNotMatch(sentence(view), /adskilles/);
  });

  it('tells the highlighted area’s figure and distance', () => {
    assert.equal(
      sentence(ranking(BARS, { area: 'vest' })),
      'I Vestvangen er andelen 11,2 pct. i 2024. Det er 6,0 procentpoint under Prøveby Kommune.',
    );
  });

  it('takes the latest period with figures, or the one asked for', () => {
    const rows = [...BARS, figure('nord', 33, { period: '2023' }), figure('nord', null, { period: '2025' })];
    assert.match(ranking(rows).picture!.name, /2024$/);
    assert.match(ranking(rows, { period: '2023' }).picture!.name, /2023$/);
    assert.deepEqual(
      ranking(rows, { period: '1999' }).obstacles.map(({ code }) => code),
      ['no-figures'],
    );
  });

  it('draws nothing where a row would have its figure, and says why', () => {
    const view = ranking([figure('kommunen', 17.2), figure('nord', 30.8), figure('syd', null), figure('vest', null)]);
    assert.deepEqual(order(view), ['nord', 'syd', 'vest']);
    assert.ok(marks(view, 'row-syd').every((mark) => mark.type === 'text'));
    assert.equal(view.table.rows[1]!.cells[1]!.text, 'vises ikke af hensyn til privatliv');
    assert.match(sentence(view), /To områder har ikke et tal, der kan vises\./);
  });

  it('does not let the order of hidden areas, or the axis, follow what is hidden', () => {
    const shown = [figure('kommunen', 17.2), figure('nord', 30.8)];
    const a = ranking([...shown, figure('syd', null), figure('vest', null)]).picture!.scene;
    const b = ranking([figure('vest', null), figure('syd', null), ...shown]).picture!.scene;
    assert.deepEqual(a, b);
  });

  it('ranks counts and negative figures about zero', () => {
    const part = { indicators: [{ ...INDICATOR, unit: 'index', benchmarks: [] }] };
    const view = ranking([figure('nord', 4), figure('syd', -3), figure('vest', 0)], {}, { part });
    const bar = (id: string): Mark | undefined => marks(view, `row-${id}`).find((mark) => mark.type === 'rect');
    const [nord, syd] = [bar('nord'), bar('syd')];
    assert.ok(nord?.type === 'rect' && syd?.type === 'rect' && Math.abs(syd.x + syd.w - nord.x) < 0.01);
  });

  it('announces name, value, period, interval and place in the list', () => {
    const text = ranking(DOTS).picture!.stops[1]![0]!.text.replaceAll('\u00a0', ' ');
    assert.equal(
      text,
      'Sydhavnen: 19,0 pct., 2024, sikkerhedsinterval 16,5 til 21,5, 2 af 3. Kan ikke adskilles fra sammenligningen.',
    );
  });

  for (const width of [288, 328, 560, 900]) {
    it(`keeps every text inside the picture at ${width} px`, () => {
      const { scene } = ranking(DOTS, { area: 'syd' }, { width }).picture!;
      for (const mark of scene.groups.flatMap((group) => group.marks)) {
        if (mark.type === 'text')
          assert.ok(mark.x >= 0 && mark.x <= width && mark.y > 0 && mark.y <= scene.height, mark.text);
      }
    });
  }
});
