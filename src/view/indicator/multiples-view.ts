/** The form `multiples`: one small chart per area, or per indicator for one area, with sentence, stops and table. */
import { multiplesVocabulary, type MultiplesWords } from '../../i18n/indicator/multiples/messages.js';
import type { Indicator } from '../../schema/generated/document.js';
import type { Mark } from '../scene.js';
import { lazy, lazyList } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { LegendItem, Obstacle, Picture, Stop, TableCell, TableRow, TableView } from '../widget-view.js';
import { figureCell } from './figure-words.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { lastValued, type AreaSeries } from './indicator-series.js';
import { placeMultiples, type PlacedMultiples } from './multiples-layout.js';
import { areaNotes, indicatorNotes } from './multiples-notes.js';
import { areaPanels, indicatorPanels, type Panel, type PanelSet } from './multiples-panels.js';
import { BENCHMARK_PAINT, multiplesScene, openCircle } from './multiples-scene.js';
import { areasSummary, indicatorsSummary, kindOf } from './multiples-summary.js';

interface Drawing {
  readonly input: FormInput;
  readonly set: PanelSet;
  readonly placed: PlacedMultiples;
  readonly texts: MultiplesWords;
}

function stopText({ input, set, texts }: Drawing, row: number, index: number): string {
  const { label, own, words, benchmarks } = set.panels[row]!;
  const point = own.points[index]!;
  const parts = [`${words.period(point.period)}: ${words.point(point)}`, label];
  if (point.value !== null && point.lower !== null && point.upper !== null) {
    parts.push(words.messages.intervalRange(words.bare(point.lower), words.bare(point.upper)));
  }
  const benchmark = benchmarks.find(({ points }) => points[index]?.value != null);
  if (benchmark) parts.push(`${words.name(benchmark.area)} ${words.point(benchmark.points[index]!)}`);
  if (set.panels.length > 1) parts.push(texts.panel(row + 1, set.panels.length));
  parts.push(input.context.locale.messages.position(index + 1, own.points.length));
  const flag = words.flag(point);
  return `${parts.join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function stopsOf(drawing: Drawing, row: number): Stop[] {
  const { panel, own } = drawing.placed.panels[row]!;
  return own.map(
    ({ x, y, point }, index): Stop => ({
      key: `${panel.key}/${point.period.key}`,
      x,
      y,
      missing: point.value === null,
      target: panel.target,
      get text() {
        return stopText(drawing, row, index);
      },
    }),
  );
}

function pictureOf(drawing: Drawing, name: string): Picture {
  const scene = lazy(() => multiplesScene(drawing.placed));
  return {
    get scene() {
      return scene();
    },
    name,
    stops: lazyList(drawing.placed.panels.length, (row) => stopsOf(drawing, row)),
  };
}

/** As the panels: one row per area by latest figure, one column per period, the benchmark last. */
function areaTable({ shaped, words }: FormInput, set: PanelSet): TableView {
  const drawn = new Set<AreaSeries>(set.panels.map(({ own }) => own));
  const left = shaped.series.filter((series) => series.role !== 'benchmark' && !drawn.has(series));
  const benchmarks = shaped.series.filter(({ role }) => role === 'benchmark');
  return {
    caption: words.messages.tableCaption(words.label, words.unitTitle.toLowerCase()),
    columns: [
      { key: 'area', label: words.messages.area },
      ...shaped.periods.map((period) => ({ key: period.key, label: words.period(period), numeric: true })),
    ],
    rows: [...drawn, ...left, ...benchmarks].map(({ area, points }) => ({
      key: area.id,
      target: { kind: 'area', id: area.id },
      cells: [{ text: words.name(area), value: words.name(area) }, ...points.map((point) => figureCell(point, words))],
    })),
  };
}

/** Several indicators: one row per indicator and period, since their periods differ. */
function indicatorTable({ words }: FormInput, { panels }: PanelSet, texts: MultiplesWords): TableView {
  const area = panels[0]!.own.area;
  const benchmarks = [...new Set(panels.flatMap((panel) => panel.benchmarks.map((one) => words.name(one.area))))];
  const rowOf = ({ key, label, own, shaped, words: its, benchmarks: lines }: Panel, index: number): TableRow => ({
    key: `${key}/${shaped.periods[index]!.key}`,
    cells: [
      { text: `${label}, ${its.unitTitle.toLowerCase()}`, value: label },
      { text: its.period(shaped.periods[index]!), value: shaped.periods[index]!.key },
      figureCell(own.points[index]!, its),
      ...benchmarks.map((name): TableCell => {
        const line = lines.find((one) => words.name(one.area) === name);
        return line ? figureCell(line.points[index]!, its) : { text: '', value: null };
      }),
    ],
  });
  return {
    caption: texts.headingIndicators(panels.length, words.name(area)),
    columns: [
      { key: 'indicator', label: texts.indicator },
      { key: 'period', label: texts.period },
      { key: 'value', label: words.name(area), numeric: true },
      ...benchmarks.map((label, index) => ({ key: `benchmark-${index + 1}`, label, numeric: true })),
    ],
    rows: panels.flatMap((panel) => panel.shaped.periods.map((_, index) => rowOf(panel, index))),
  };
}

function swatch(key: string, marks: readonly Mark[], width = 34): LegendItem['swatch'] {
  return { width, height: 14, groups: [{ key, marks }] };
}

function provisionalItem({ set, texts, input }: Drawing): LegendItem[] {
  const open = set.panels.flatMap(({ own }) =>
    own.points.filter(({ value, status }) => value !== null && status === 'provisional'),
  );
  if (!open.length) return [];
  const periods = new Set(open.map(({ period }) => period.key));
  const label =
    periods.size === 1 && set.by === 'area'
      ? texts.provisionalIn(input.words.period(open[0]!.period))
      : input.words.messages.provisional;
  return [{ key: 'provisional', label, swatch: swatch('open', [openCircle({ x: 7, y: 7 }, 'ink2')], 14) }];
}

function legendOf(drawing: Drawing): LegendItem[] {
  const { set, texts } = drawing;
  const line = { type: 'line', x1: 0, x2: 34, y1: 7, y2: 7 } as const;
  const [first] = set.panels;
  const own = set.by === 'area' ? texts.own : first!.words.name(first!.own.area);
  const paint = set.by === 'indicator' && first!.isHighlighted ? 'accent' : 'ink2';
  const benchmarks = set.panels.flatMap((panel) => panel.benchmarks.filter(({ points }) => lastValued(points)));
  const named = new Map(benchmarks.map((series) => [series.area.id, series]));
  const items: LegendItem[] = [
    { key: 'own', label: own, swatch: swatch('own', [{ ...line, stroke: paint, width: 2 }]) },
  ];
  for (const series of named.values()) {
    const { words } = first!;
    const last = lastValued(series.points)!;
    const value = set.by === 'area' ? `, ${words.point(last)}` : '';
    const label = `${words.name(series.area)}${value}`;
    items.push({ key: series.area.id, label, swatch: swatch('benchmark', [{ ...line, ...BENCHMARK_PAINT }]) });
  }
  return [...items, ...provisionalItem(drawing)];
}

function isCut({ panels }: PlacedMultiples): boolean {
  return panels.some(({ axis }) => axis.cut);
}

function areasView(input: FormInput, texts: MultiplesWords): FormView {
  const { shaped, words, context } = input;
  const set = areaPanels(input);
  if (!set.panels.length) return formObstacle(input, 'no-figures', words.messages.noFigures(words.label));
  const placed = placeMultiples(set, texts, context);
  const drawing = { input, set, placed, texts };
  const { axis } = placed.panels[0]!;
  const cut = axis.cut ? `${words.messages.axisCut(words.format.number(axis.min, axis.decimals))}.` : '';
  const unit = words.unitTitle && `${words.unitTitle}.`.replace('..', '.');
  const heading = texts.headingAreas(words.label, context.locale.messages.areas(set.panels.length, kindOf(set.panels)));
  const definition = localText(context, shaped.indicator.definition);
  const [first, last] = [shaped.periods[0]!, shaped.periods.at(-1)!].map(words.period);
  return {
    heading,
    definition: [definition, categoryLabel(input), unit, texts.sharedByValue(words.noun), cut]
      .filter(Boolean)
      .join(' '),
    summary: areasSummary(input, set, texts),
    picture: pictureOf(drawing, [texts.chart, heading, words.unitTitle.toLowerCase(), `${first}–${last}`].join(', ')),
    drawing: { form: 'multiples', input, set, placed },
    legend: legendOf(drawing),
    notes: areaNotes(input, set, texts),
    table: () => areaTable(input, set),
  };
}

/** "Alder: 0–5 år." where one category of a breakdown is shown. */
function categoryLabel({ shaped, context }: FormInput): string {
  const { breakdown } = shaped.indicator;
  const found = breakdown?.categories.find(({ id }) => id === shaped.category);
  const texts = [breakdown?.label, found?.label].map((text) => localText(context, text)).filter(Boolean);
  return found ? `${texts.join(': ')}.` : '';
}

function indicatorsView(input: FormInput, indicators: readonly Indicator[], texts: MultiplesWords): FormView {
  const { words, context } = input;
  const set = indicatorPanels(input, indicators);
  if (!set) return formObstacle(input, 'no-figures', words.messages.noFigures(words.label));
  const placed = placeMultiples(set, texts, context);
  const drawing = { input, set, placed, texts };
  const heading = texts.headingIndicators(set.panels.length, words.name(set.panels[0]!.own.area));
  const [axis] = placed.panels.map((panel) => panel.axis);
  const cut = !isCut(placed)
    ? ''
    : set.sharedScale
      ? `${words.messages.axisCut(words.format.number(axis!.min, axis!.decimals))}.`
      : texts.someCut;
  return {
    heading,
    definition: [set.sharedScale ? texts.shared : texts.free, cut].filter(Boolean).join(' '),
    summary: indicatorsSummary(set, texts),
    picture: pictureOf(drawing, [texts.chart, heading].join(', ')),
    drawing: { form: 'multiples', input, set, placed },
    legend: legendOf(drawing),
    notes: indicatorNotes(input, set, texts),
    table: () => indicatorTable(input, set, texts),
  };
}

/** Ids of indicators that the document does not have. */
function unknownOf({ options, context }: FormInput): Obstacle[] {
  return (options.indicators ?? [])
    .filter((id) => !context.model.indicators.has(id))
    .map((id) => ({ code: 'unknown-indicator', text: context.locale.messages.unknownIndicator(id) }));
}

function multiplesView(input: FormInput, texts: MultiplesWords): FormView {
  const { shaped, options, context } = input;
  const asked = [...new Set(options.indicators)];
  const indicators = asked.flatMap((id) => context.model.indicators.get(id) ?? []);
  const unknown = unknownOf(input);
  if (asked.length && !indicators.length) return { ...formObstacle(input, 'no-indicators', ''), obstacles: unknown };
  const view = indicators.length
    ? indicatorsView(input, indicators, texts)
    : shaped.periods.length < 2
      ? formObstacle(input, 'too-few-periods', texts.tooFewPeriods)
      : areasView(input, texts);
  const obstacles = [...unknown, ...(view.obstacles ?? [])];
  return obstacles.length ? { ...view, obstacles } : view;
}

export const multiplesForm: IndicatorForm<MultiplesWords> = { vocabulary: multiplesVocabulary, view: multiplesView };
