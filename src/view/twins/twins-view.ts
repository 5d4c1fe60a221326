/** The view of `<bydel-twins>`: the districts most like one district, with the distance and what each variable adds to it. */
import { findTwins, type Twin, type TwinResult, type TwinScale } from '../../analysis/twins.js';
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { TwinsMessages } from '../../i18n/twins/messages.js';
import { comparableIndicators } from '../../model/comparable.js';
import { findArea } from '../../model/local-areas.js';
import { parsePeriod } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import { indicatorWords, type IndicatorWords } from '../indicator/indicator-words.js';
import { TWIN_COUNT } from '../shared/benchmarks.js';
import { lazy } from '../shared/lazy.js';
import { swatch } from '../shared/scene-marks.js';
import { sourceLine } from '../shared/source-line.js';
import { PART_LOOKS } from '../shared/stacked-parts.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText, type ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, Stop, TableCell, TableView, WidgetView } from '../widget-view.js';
import { pieceMarks, twinsScene, type TwinRow, type TwinsScene } from './twins-scene.js';

export interface TwinsOptions {
  readonly area?: string;
  /** Default all with figures but counts and measures of origin. */
  readonly indicators?: readonly string[];
  /** As written, in the order of the indicators. */
  readonly weights?: readonly string[];
  /** The reader's own weights by indicator id: come before the page's. */
  readonly chosenWeights?: ReadonlyMap<string, number>;
  /** As written. Default 5. */
  readonly count?: string;
  /** `z` or `range`, as written. Default `z`. */
  readonly scale?: string;
  readonly period?: string;
  readonly chosenPeriod?: string;
}

export interface TwinsWords {
  readonly own: TwinsMessages;
  readonly indicator: IndicatorMessages;
}

/** A variable that the reader can weigh. */
export interface Weighable {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
}

export interface TwinsView extends WidgetView {
  readonly weighables: readonly Weighable[];
}

interface Told {
  readonly context: ViewContext;
  readonly words: TwinsWords;
  readonly result: TwinResult;
  readonly name: string;
  readonly shown: readonly Twin[];
  readonly scale: TwinScale;
  /** Indexes of the variables by what they add to the shown distances in all: the legend's order. */
  readonly order: readonly number[];
}

const MOST = 20;

function nameIn(context: ViewContext, { name }: Area): string {
  return localText(context, name);
}

function labelIn(context: ViewContext, { label }: Indicator): string {
  return localText(context, label);
}

function distanceText({ context }: Pick<Told, 'context'>, { distance }: Twin): string {
  return context.locale.format.number(distance, 2);
}

/** The variables that add most, in words, with their shares of the squared distance. */
function mostOf({ parts }: Twin, { context, words, result }: Told, count: number): { name: string; share: string }[] {
  const { format } = context.locale;
  return parts
    .map(({ share }, index) => ({ share, index }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, count)
    .map(({ share, index }) => ({
      name: labelIn(context, result.variables[index]!.indicator),
      share: words.own.share(format.number(share * 100)),
    }));
}

function rowOf(twin: Twin, told: Told): TwinRow {
  const { context, words, shown, order } = told;
  const longest = Math.max(...shown.map(({ distance }) => distance));
  const shares = order.map((index) => twin.parts[index]!.share);
  const rest = shares.slice(PART_LOOKS).reduce((sum, share) => sum + share, 0);
  const most = mostOf(twin, told, 3).map(({ name, share }) => `${name} ${share}`);
  return {
    area: twin.area.id,
    name: nameIn(context, twin.area),
    distance: distanceText(told, twin),
    length: longest === 0 ? 0 : twin.distance / longest,
    shares: shares.length > PART_LOOKS ? [...shares.slice(0, PART_LOOKS), rest] : shares,
    most: most.length ? words.own.most(most.join(', ')) : '',
  };
}

function stopsOf(told: Told, { placed }: TwinsScene): Stop[][] {
  const { words, context } = told;
  return placed.map(({ row, x, y }, index) => [
    {
      key: row.area,
      x,
      y,
      target: { kind: 'area', id: row.area },
      text: `${row.name}: ${words.own.distance.toLowerCase()} ${row.distance}${row.most && `, ${row.most}`}, ${context.locale.messages.position(index + 1, placed.length)}.`,
    },
  ]);
}

function legendOf({ context, words, result, order }: Told): LegendItem[] {
  const items = order.slice(0, PART_LOOKS).map((index, at) => ({
    key: result.variables[index]!.indicator.id,
    label: labelIn(context, result.variables[index]!.indicator),
    swatch: swatch('piece', 30, pieceMarks(at, { x: 1, y: 2, w: 28, h: 14 })),
  }));
  if (order.length <= PART_LOOKS) return items;
  const rest = swatch('piece', 30, pieceMarks(PART_LOOKS, { x: 1, y: 2, w: 28, h: 14 }));
  return [...items, { key: 'rest', label: words.own.otherVariables, swatch: rest }];
}

function tableOf({ context, words, result, name }: Told): TableView {
  const { own } = words;
  const { format } = context.locale;
  const of = result.variables.map(
    ({ indicator, period }): IndicatorWords =>
      indicatorWords(context, { indicator, category: null, periods: [period], series: [] }, words.indicator),
  );
  const share = (part: number): TableCell => ({
    text: own.share(format.number(part * 100)),
    value: Number((part * 100).toFixed(1)),
  });
  const value = (number: number, index: number): TableCell => ({ text: of[index]!.bare(number), value: number });
  const row = (area: Area, distance: number, parts: Twin['parts']): TableView['rows'][number] => ({
    key: area.id,
    target: { kind: 'area', id: area.id },
    cells: [
      { text: nameIn(context, area), value: nameIn(context, area) },
      { text: format.number(distance, 2), value: Number(distance.toFixed(4)) },
      ...parts.flatMap((part, index) => [value(part.value, index), share(part.share)]),
    ],
  });
  const self = result.variables.map(({ value: own }) => ({ value: own, share: 0 }));
  return {
    caption: own.heading(name),
    columns: [
      { key: 'area', label: own.district },
      { key: 'distance', label: own.distance, numeric: true },
      ...of.flatMap(({ label, period }, index) => [
        { key: `value-${index}`, label: `${label}, ${period(result.variables[index]!.period)}`, numeric: true },
        { key: `share-${index}`, label: own.shareColumn(label), numeric: true },
      ]),
    ],
    rows: [row(result.area, 0, self), ...result.twins.map(({ area, distance, parts }) => row(area, distance, parts))],
  };
}

function notesOf({ context, words, result, shown, scale }: Told): string[] {
  const { own } = words;
  const { format } = context.locale;
  const more = result.twins.length - shown.length;
  return [
    own.formula[scale],
    ...(more > 0 ? [own.others(more)] : []),
    ...(result.left.length ? [own.left(format.list(result.left.map((area) => nameIn(context, area))))] : []),
    ...(result.unused.length ? [own.unused(format.list(result.unused.map((one) => labelIn(context, one))))] : []),
    own.caution,
  ];
}

/** One number from 0 for each indicator, or undefined. */
function readWeights(written: readonly string[] | undefined, count: number): readonly number[] | undefined {
  const weights = written?.map(Number);
  return weights?.length === count && weights.every((one) => Number.isFinite(one) && one >= 0) ? weights : undefined;
}

interface Asked {
  readonly indicators: readonly Indicator[];
  readonly weights: readonly number[];
  readonly scale: TwinScale;
  readonly count: number;
  readonly obstacles: readonly Obstacle[];
}

function settle(
  { model, locale }: ViewContext,
  options: TwinsOptions,
  { own, area }: { own: TwinsMessages; area: Area },
): Asked {
  const { scale = 'z', count, period, weights: written, chosenWeights } = options;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  if (options.area && !model.areas.has(options.area)) say('unknown-area', locale.messages.unknownArea(options.area));
  for (const id of options.indicators ?? [])
    if (!model.indicators.has(id)) say('unknown-indicator', locale.messages.unknownIndicator(id));
  const named = (options.indicators ?? []).flatMap((id) => model.indicators.get(id) ?? []);
  const indicators = options.indicators?.length ? named : comparableIndicators(model, area.id);
  const weights = readWeights(written, options.indicators?.length ?? indicators.length);
  if (written?.length && !weights)
    say('bad-weights', own.badWeights(written.length, options.indicators?.length || indicators.length));
  if (scale !== 'z' && scale !== 'range') say('unknown-scale', own.unknownScale(scale));
  const number = Number(count ?? TWIN_COUNT);
  const isCount = Number.isInteger(number) && number >= 1 && number <= MOST;
  if (!isCount) say('bad-count', own.badCount(count ?? ''));
  if (period && !parsePeriod(period)) say('bad-period', own.badPeriod(period));
  const pageWeight = (indicator: Indicator): number => {
    const at = options.indicators?.length ? options.indicators.indexOf(indicator.id) : indicators.indexOf(indicator);
    return weights?.[at] ?? 1;
  };
  return {
    indicators,
    weights: indicators.map((one) => chosenWeights?.get(one.id) ?? pageWeight(one)),
    scale: scale === 'range' ? 'range' : 'z',
    count: isCount ? number : TWIN_COUNT,
    obstacles,
  };
}

/** Pure: the same input always gives the same view. */
export function twinsView(options: TwinsOptions, context: ViewContext, words: TwinsWords): TwinsView {
  const { model } = context;
  const { own } = words;
  const area = findArea(model, options.area, ({ id }) => comparableIndicators(model, id).length > 0);
  if (!area) return { ...wordsOnly(context, own.chart, [{ code: 'no-areas', text: own.noAreas }]), weighables: [] };
  const { indicators, weights, scale, count, obstacles } = settle(context, options, { own, area });
  const until = parsePeriod(options.chosenPeriod ?? options.period ?? '');
  const result = findTwins(model, { area, indicators, weights, scale, until });
  const weighables = indicators.map((one, index) => ({
    id: one.id,
    label: labelIn(context, one),
    weight: weights[index]!,
  }));
  const name = nameIn(context, area);
  const shown = result.twins.slice(0, count);
  if (!shown.length) {
    const text = result.variables.length ? own.noTwins(name) : own.noFigures(name);
    return { ...wordsOnly(context, own.heading(name), [...obstacles, { code: 'no-twins', text }]), weighables };
  }
  const sum = (index: number): number => shown.reduce((total, { parts }) => total + parts[index]!.share, 0);
  const order = result.variables.map((_, index) => index).sort((a, b) => sum(b) - sum(a));
  const told: Told = { context, words, result, name, shown, scale, order };
  return frame(told, { obstacles, weighables });
}

function frame(
  told: Told,
  { obstacles, weighables }: { obstacles: readonly Obstacle[]; weighables: readonly Weighable[] },
): TwinsView {
  const { context, words, result, name, shown, scale } = told;
  const { own } = words;
  const [nearest] = shown;
  const drawn = lazy(() => twinsScene({ rows: shown.map((twin) => rowOf(twin, told)), space: context.space }));
  const table = lazy(() => tableOf(told));
  return Object.freeze({
    heading: own.heading(name),
    definition: own.definition(result.variables.length, scale),
    summary: own
      .summary(name, nameIn(context, nearest!.area), distanceText(told, nearest!), mostOf(nearest!, told, 1)[0])
      .filter(({ text }) => text),
    picture: {
      get scene() {
        return drawn().scene;
      },
      name: `${own.chart}, ${own.heading(name)}, ${own.distance.toLowerCase()}`,
      get stops() {
        return stopsOf(told, drawn());
      },
    },
    legend: legendOf(told),
    notes: notesOf(told),
    source: sourceLine(context),
    obstacles,
    weighables,
    get table() {
      return table();
    },
  });
}
