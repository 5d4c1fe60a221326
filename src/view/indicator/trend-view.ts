/** The form `trend`: one line per area over time, with its sentence, its stops for the keyboard and its table. */
import type { Phrase } from '../../i18n/phrase.js';
import type { Scene } from '../scene.js';
import { lazy, lazyList } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { LegendItem, Picture, Stop, TableCell, TableView } from '../widget-view.js';
import { figureCell, sideOf } from './figure-words.js';
import type { FormInput, FormView, IndicatorForm } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import { findBenchmark, findSeries, lastValued, type AreaSeries } from './indicator-series.js';
import { sharedKind } from './indicator-words.js';
import { placeTrend, type PlacedTrend } from './trend-layout.js';
import type { TrendAddition } from './trend-addition.js';
import { trendScene } from './trend-scene.js';

/** "I Åparken er andelen faldet fra … til …. Det er … over kommunen." From the first figure that is counted like the last. */
function areaSummary(
  { shaped, words }: FormInput,
  { area, points }: AreaSeries,
  added: TrendAddition | undefined,
): Phrase[] {
  const last = lastValued(points);
  if (!last || last.value === null) return [{ text: words.messages.areaHasNoFigures(words.name(area)) }];
  const first = points.find(
    ({ value, period }) =>
      value !== null &&
      period.kind === last.period.kind &&
      !added?.breaksBetween(shaped.indicator, period, last.period).length,
  )!;
  const phrases: Phrase[] = [
    ...words.messages.areaTrend({
      area: words.name(area),
      noun: words.noun,
      last: words.quantity(last.value),
      lastPeriod: words.inPeriod(last.period),
      ...(first !== last && {
        first: words.quantity(first.value!),
        firstPeriod: words.inPeriod(first.period),
        change: sideOf(last, first, words),
      }),
    }),
  ];
  const at = points.indexOf(last);
  const benchmark = findBenchmark(shaped, at);
  if (benchmark) {
    const same = benchmark.points[at]!;
    const name = words.name(benchmark.area);
    const distance = words.distance(last.value - same.value!);
    phrases.push({ text: ` ${words.messages.compared({ name, relation: sideOf(last, same, words), distance })}` });
  }
  return phrases;
}

/** Without a chosen area: from whom to whom the figures reach in the latest period. */
function spreadSummary({ shaped, words, context }: FormInput): Phrase[] {
  const others = shaped.series.filter(({ role }) => role !== 'benchmark');
  const at = shaped.periods.findLastIndex((_, index) => others.some(({ points }) => points[index]?.value != null));
  const period = shaped.periods[at];
  const known = others
    .filter(({ points }) => points[at]?.value != null)
    .sort((a, b) => a.points[at]!.value! - b.points[at]!.value!);
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high || !period) return [{ text: words.messages.noFigures(words.label) }];
  if (low === high) return [{ text: words.messages.stands(words.name(low.area), words.point(low.points[at]!)) }];
  const phrases: Phrase[] = [
    ...words.messages.spread({
      areas: context.locale.messages.areas(known.length, sharedKind(known.map(({ area }) => area))),
      period: words.inPeriod(period),
      low: words.quantity(low.points[at]!.value!),
      lowArea: words.name(low.area),
      high: words.quantity(high.points[at]!.value!),
      highArea: words.name(high.area),
    }),
  ];
  const benchmark = findBenchmark(shaped, at);
  if (benchmark) {
    phrases.push({ text: ` ${words.messages.stands(words.name(benchmark.area), words.point(benchmark.points[at]!))}` });
  }
  return phrases;
}

function stopText(input: FormInput, series: AreaSeries, at: { index: number; row: number; rows: number }): string {
  const { words, context } = input;
  const point = series.points[at.index]!;
  const parts = [`${words.period(point.period)}: ${words.point(point)}`, words.name(series.area)];
  if (point.value !== null && point.lower !== null && point.upper !== null) {
    parts.push(words.messages.intervalRange(words.bare(point.lower), words.bare(point.upper)));
  }
  if (at.rows > 1) parts.push(words.messages.series(at.row + 1, at.rows));
  parts.push(context.locale.messages.position(at.index + 1, series.points.length));
  const flag = words.flag(point);
  return `${parts.join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function stopsOf(input: FormInput, trend: PlacedTrend, row: number): Stop[] {
  const rows = trend.lines.length;
  const { series } = trend.lines[row]!;
  return series.points.map(
    (point, index): Stop => ({
      key: `${series.area.id}/${point.period.key}`,
      x: trend.time.place(point.period),
      y: point.value === null ? trend.plot.bottom : trend.value.scale(point.value),
      missing: point.value === null,
      target: { kind: 'area', id: series.area.id },
      get text() {
        return stopText(input, series, { index, row, rows });
      },
    }),
  );
}

const EMPTY: TableCell = { text: '', value: null };

/** One row per area; what else is laid on the picture follows, and may need columns for later periods. */
function tableOf(input: FormInput, added: TrendAddition | undefined): TableView {
  const { shaped, words } = input;
  const later = added?.columns.filter(({ end }) => end > (shaped.periods.at(-1)?.end ?? 0)) ?? [];
  const periods = [...shaped.periods, ...later];
  return {
    caption: words.messages.tableCaption(words.label, words.unitTitle.toLowerCase()),
    columns: [
      { key: 'area', label: words.messages.area },
      ...periods.map((period) => ({ key: period.key, label: words.period(period), numeric: true })),
    ],
    rows: [
      ...shaped.series.map(({ area, points }) => ({
        key: area.id,
        target: { kind: 'area' as const, id: area.id },
        cells: [
          { text: words.name(area), value: words.name(area) },
          ...points.map((point) => figureCell(point, words)),
          ...later.map(() => EMPTY),
        ],
      })),
      ...(added?.rows(periods) ?? []),
    ],
  };
}

const SWATCH: Pick<Scene, 'width' | 'height'> = { width: 28, height: 14 };

/** Direct labels say the rest: only an open point and the interval need a key. */
function legendOf({ shaped, words, options }: FormInput, intervals: boolean): LegendItem[] {
  const points = findSeries(shaped.series, 'highlight')?.points ?? [];
  const items: LegendItem[] = [];
  if (points.some(({ value, status }) => value !== null && status === 'provisional')) {
    items.push({
      key: 'provisional',
      label: words.messages.provisional,
      swatch: {
        ...SWATCH,
        groups: [
          {
            key: 'open',
            marks: [{ type: 'circle', cx: 14, cy: 7, r: 5, fill: 'ground', stroke: 'accent', width: 2.25 }],
          },
        ],
      },
    });
  }
  if (intervals && points.some(({ value, lower, upper }) => value !== null && lower !== null && upper !== null)) {
    items.push({
      key: 'interval',
      label: words.messages.interval,
      shown: !options.hidden?.has('interval'),
      swatch: {
        ...SWATCH,
        groups: [
          { key: 'interval', marks: [{ type: 'rect', x: 0, y: 1, w: 28, h: 12, fill: 'accent', opacity: 0.14 }] },
        ],
      },
    });
  }
  return items;
}

function pictureOf(input: FormInput, trend: PlacedTrend, added: TrendAddition | undefined): Picture {
  const { shaped, words } = input;
  const [first, last] = [shaped.periods[0], shaped.periods.at(-1)];
  const span =
    first && last ? (first === last ? words.period(first) : `${words.period(first)}–${words.period(last)}`) : '';
  const scene = lazy(() => trendScene(trend, words, added && { under: added.under(trend), over: added.over(trend) }));
  const more = added?.stops(trend) ?? [];
  return {
    get scene() {
      return scene();
    },
    name: [words.messages.chart.trend, words.label, words.unitTitle.toLowerCase(), span].filter(Boolean).join(', '),
    stops: lazyList(
      trend.lines.length + more.length,
      (row) => more[row - trend.lines.length] ?? stopsOf(input, trend, row),
    ),
    crosshair: [trend.plot.top, trend.plot.bottom],
  };
}

/** @param added What is laid on the picture besides its lines. */
export function trendView(input: FormInput, added?: TrendAddition): FormView {
  const { shaped, words, options, context } = input;
  const isShown = (key: string): boolean => !options.hidden?.has(key);
  const intervals = hasLayer(options, 'intervals');
  const trend = placeTrend(shaped, words, {
    ...context,
    layers: { intervals: intervals && isShown('interval'), extras: added },
  });
  const highlight = findSeries(shaped.series, 'highlight');
  return {
    summary: [...(highlight ? areaSummary(input, highlight, added) : spreadSummary(input)), ...(added?.summary ?? [])],
    picture: pictureOf(input, trend, added),
    legend: [...legendOf(input, intervals), ...(added?.legend ?? [])],
    notes: [...(added?.notes ?? []), ...(shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat))],
    voices: added?.voices,
    drawing: { form: 'trend', input, trend, added },
    table: () => tableOf(input, added),
  };
}

export const trendForm: IndicatorForm = { view: (input) => trendView(input) };
