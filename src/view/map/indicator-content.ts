/** The form `indicator`: an indicator's figures in five classes at the most, with hidden and missing ones told apart. */
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { MapMessages } from '../../i18n/map/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Indicator } from '../../schema/generated/document.js';
import {
  decimalsOf,
  indicatorWords,
  periodChoice,
  sharedKind,
  type IndicatorWords,
} from '../indicator/indicator-words.js';
import { localText, type ViewContext } from '../view-context.js';
import type { LegendItem } from '../widget-view.js';
import type { AreaFill, MapContent, MapList, MapRow } from './map-content.js';
import type { AreaFigure, MapFigures } from './map-figures.js';
import { classRole, divergingRole, fillSwatch, hiddenFill, noDataFill, roleFill } from './map-fills.js';
import type { MapOptions } from './map-options.js';

export interface IndicatorContentInput {
  readonly figures: MapFigures;
  readonly options: MapOptions;
  readonly context: ViewContext;
  readonly messages: MapMessages;
  readonly indicatorMessages: IndicatorMessages;
}

export interface Told extends IndicatorContentInput {
  readonly words: IndicatorWords;
  /** By value, highest first; those without one last. */
  readonly ranked: readonly AreaFigure[];
  readonly fillOf: (figure: AreaFigure) => AreaFill;
}

export function classCount({ breaks }: MapFigures): number {
  return breaks.length + 1;
}

/** The fill of a class. */
function classFill(index: number, { figures, options }: Pick<Told, 'figures' | 'options'>): AreaFill {
  const role = figures.isDiverging ? divergingRole : classRole;
  return roleFill(role(index, classCount(figures)), String(index + 1), options.patterns ?? false);
}

/** "mere end 4,2 procentpoint under". */
function distanceRange(
  index: number,
  { figures, words, messages }: Pick<Told, 'figures' | 'words' | 'messages'>,
): string {
  const side = figures.breaks.length > 1 ? index < 2 : index < 1;
  const isFar = index === 0 || index === figures.breaks.length;
  const limit = figures.breaks.length > 1 ? words.distance(figures.breaks[0]!) : '';
  return messages.fromBenchmark(limit, { isFar, isBelow: side });
}

/** The limits of a class as they are written: no two classes overlap. */
function classRange(index: number, told: Pick<Told, 'figures' | 'words' | 'messages'>): string {
  if (told.figures.isDiverging) return distanceRange(index, told);
  const { figures, words } = told;
  const { breaks, range, indicator } = figures;
  const step = 10 ** -decimalsOf(indicator);
  const low = index === 0 ? Math.min(range[0], (breaks[0] ?? range[0] + step) - step) : breaks[index - 1]!;
  const high = index === breaks.length ? Math.max(range[1], breaks.at(-1) ?? range[1]) : breaks[index]! - step;
  return low >= high ? words.bare(low) : `${words.bare(low)}\u2013${words.bare(high)}`;
}

function isHidden({ point }: AreaFigure): boolean {
  return point?.missing === 'suppressed';
}

/** "12,4 pct.", or why there is none; hidden ones say so before all else. */
export function valueText(figure: AreaFigure, { words, messages }: Pick<Told, 'words' | 'messages'>): string {
  const { point } = figure;
  return point ? words.point(point) : messages.noData;
}

function shortText(figure: AreaFigure, { words, messages }: Pick<Told, 'words' | 'messages'>): string {
  if (figure.value !== null) return words.bare(figure.value);
  return isHidden(figure) ? messages.hidden : figure.point ? words.missing(figure.point) : messages.noData;
}

function summaryOf(told: Told): Phrase[] {
  const { figures, words, messages, context, options } = told;
  const { period, benchmark, at } = figures;
  if (!period) return [];
  const own = figures.figures.find(({ area }) => area.id === options.area);
  const valued = figures.figures.filter(({ value }) => value !== null);
  const areas = figures.figures.map(({ area }) => area);
  const all = context.locale.messages.areas(areas.length, sharedKind(areas));
  const inPeriod = words.inPeriod(period);
  if (!valued.length) return messages.noneShown(all, inPeriod);
  const reference = benchmark?.points[at]?.value;
  const phrases: Phrase[] = [];
  if (own && own.value !== null) {
    const compared =
      benchmark && reference != null && benchmark.area !== own.area
        ? messages.compared(
            words.distance(own.value - reference),
            words.relation(own.value, reference),
            words.name(benchmark.area),
          )
        : '';
    const fact = {
      area: words.name(own.area),
      noun: words.noun,
      value: words.quantity(own.value),
      period: inPeriod,
      compared,
    };
    phrases.push(...messages.ranked(fact));
  } else if (own) {
    phrases.push({ text: words.messages.areaHasNoFigures(words.name(own.area)) });
  }
  const [high, low] = [told.ranked[0]!, told.ranked[valued.length - 1]!];
  if (phrases.length)
    phrases.push(
      ...messages.shown({
        shown: valued.length,
        all,
        low: words.quantity(low.value!),
        high: words.quantity(high.value!),
      }),
    );
  else if (high.value === low.value) {
    const those = high === low ? words.name(low.area) : context.locale.messages.areas(valued.length, sharedKind(areas));
    phrases.push({ text: words.messages.stands(those, words.quantity(low.value!), valued.length) });
  } else
    phrases.push(
      ...words.messages.spread({
        areas: context.locale.messages.areas(valued.length, sharedKind(areas)),
        ...{ period: inPeriod, low: words.quantity(low.value!), lowArea: words.name(low.area) },
        ...{ high: words.quantity(high.value!), highArea: words.name(high.area) },
      }),
    );
  const missing = figures.figures.length - valued.length;
  if (missing && !own) phrases.push({ text: messages.missing(valued.length, all) });
  return phrases;
}

function legendOf(told: Told): LegendItem[] {
  const { figures, messages, fillOf } = told;
  const count = classCount(figures);
  const hasValues = figures.figures.some(({ value }) => value !== null);
  const items = Array.from({ length: hasValues ? count : 0 }, (_, index): LegendItem => {
    const fill = classFill(index, told);
    const number = figures.figures.filter(({ classIndex }) => classIndex === index).length;
    const label = messages.counted(classRange(index, told), number);
    return { key: `class-${index + 1}`, label, swatch: fillSwatch('class', fill) };
  });
  for (const [key, label, test] of [
    ['hidden', messages.hidden, isHidden],
    ['no-data', messages.noData, (figure: AreaFigure) => figure.value === null && !isHidden(figure)],
  ] as const) {
    const found = figures.figures.filter(test);
    if (!found.length) continue;
    items.push({ key, label: messages.counted(label, found.length), swatch: fillSwatch(key, fillOf(found[0]!)) });
  }
  return items;
}

function listOf(told: Told): MapList {
  const { figures, words, messages, ranked, fillOf, options } = told;
  const reference = figures.benchmark?.points[figures.at]?.value ?? null;
  const values = [...figures.figures.map(({ value }) => value ?? 0), reference ?? 0];
  const end = Math.max(...values);
  const hasBars = Math.min(...values) >= 0 && end > 0;
  const rows = ranked.map((figure): MapRow => {
    const { area, value, rank } = figure;
    return {
      ...{ id: area.id, name: words.name(area), rank: rank === undefined ? '' : String(rank) },
      ...{ value: shortText(figure, told), fill: fillOf(figure), isHighlighted: area.id === options.area },
      ...(hasBars && value !== null ? { bar: value / end } : {}),
    };
  });
  const { benchmark } = figures;
  return {
    ...{ title: messages.listTitle, unit: words.unitTitle, rows },
    ...(hasBars && benchmark && reference !== null
      ? { benchmark: { at: reference / end, label: `${words.name(benchmark.area)} ${words.quantity(reference)}` } }
      : {}),
  };
}

function stopText(told: Told, figure: AreaFigure): string {
  const { words, messages, figures, ranked } = told;
  const { area, rank, classIndex, point } = figure;
  const parts = [words.name(area), valueText(figure, told)];
  if (figures.period) parts.push(words.period(figures.period));
  if (classIndex !== undefined) parts.push(messages.classOf(classIndex + 1, classCount(figures)));
  if (rank !== undefined) parts.push(messages.rankOf(rank, ranked.filter(({ value }) => value !== null).length));
  const flag = point ? words.flag(point) : '';
  return [...parts, ...(flag ? [flag] : [])].join(', ');
}

function definitionOf(indicator: Indicator, told: Told): string {
  const { context, words, figures } = told;
  const unit = figures.period ? `${words.unitTitle}, ${words.period(figures.period)}` : words.unitTitle;
  return [localText(context, indicator.definition), unit].filter(Boolean).join(' ');
}

export function indicatorContent(input: IndicatorContentInput): Omit<MapContent, 'obstacles'> {
  const { figures, context, messages, indicatorMessages } = input;
  const { indicator, shaped, at, period } = figures;
  const words = indicatorWords(context, shaped, indicatorMessages);
  const ranked = [...figures.figures].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  // Two without a value compare as NaN: they stay in the document's order, hidden ones first.
  const listed = [
    ...ranked.filter(({ value }) => value !== null),
    ...figures.figures.filter((figure) => figure.value === null && isHidden(figure)),
    ...figures.figures.filter((figure) => figure.value === null && !isHidden(figure)),
  ];
  const fillOf = (figure: AreaFigure): AreaFill => {
    const { classIndex } = figure;
    if (classIndex !== undefined) return classFill(classIndex, input);
    return isHidden(figure) ? hiddenFill(messages.hidden) : noDataFill(messages.noData);
  };
  const told: Told = { ...input, words, ranked: listed, fillOf };
  const byId = new Map(figures.figures.map((figure) => [figure.area.id, figure]));
  const valued = figures.shaped.periods.length;
  return {
    heading: words.label,
    definition: definitionOf(indicator, told),
    summary: summaryOf(told),
    subject: [words.label, words.unitTitle.toLowerCase(), period ? words.period(period) : '']
      .filter(Boolean)
      .join(', '),
    shown: figures.figures.map(({ area }) => area),
    fills: new Map(figures.figures.map((figure) => [figure.area.id, fillOf(figure)])),
    legend: legendOf(told),
    list: listOf(told),
    stopText: (id) => stopText(told, byId.get(id)!),
    tileText: (id) => shortText(byId.get(id)!, told),
    notes: [
      ...(figures.isDiverging ? [messages.divergesFrom(words.name(figures.benchmark!.area))] : []),
      ...(valued > 1 && figures.breaks.length ? [messages.fixedClasses(valued)] : []),
      ...(indicator.caveats ?? []).map((caveat) => localText(context, caveat)),
    ],
    periods: at < 0 ? undefined : periodChoice(shaped, words, at),
    table: (makers) => makers.indicatorTable(told),
  };
}
