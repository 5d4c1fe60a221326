/** The form `strip`: where every area lies along one axis, period by period, with its sentence, its stops and its table. */
import { stripVocabulary, type StripMessages } from '../../i18n/indicator/strip/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { parsePeriod } from '../../model/period.js';
import { lazy, lazyList } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { Picture, Stop, TableCell, TableView } from '../widget-view.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import { shownPeriod, type AreaSeries, type SeriesPoint } from './indicator-series.js';
import { periodChoice } from './indicator-words.js';
import { placeStrip, type PlacedStrip } from './strip-layout.js';
import { stripLegend } from './strip-legend.js';
import { stripScene } from './strip-scene.js';
import { shapeStrip, spreadChange, standingOf, type StripDot, type StripRow } from './strip-series.js';
import { countText, periodText, type AxisEnds, type StripWords } from './strip-words.js';

interface StripTask {
  readonly input: FormInput;
  /** The newest first; at least one. */
  readonly rows: readonly StripRow[];
  readonly texts: StripWords;
}

const areasOf = (dots: readonly { readonly series: AreaSeries }[]): AreaSeries['area'][] =>
  dots.map(({ series }) => series.area);

function ownPhrases({ rows, texts }: StripTask, own: StripDot): Phrase[] {
  const { words, messages } = texts;
  const [row] = rows;
  const { others, ...counts } = standingOf(row!, own, words);
  return [
    ...messages.standing({
      area: words.name(own.series.area),
      noun: words.noun,
      value: words.quantity(own.value),
      period: words.inPeriod(row!.period),
      others: countText(
        texts,
        others.map(({ area }) => area),
        true,
      ),
      total: others.length,
      ...counts,
    }),
  ];
}

/** Without a highlighted figure: where the middle half lies, or how far apart the areas are. */
function spreadPhrases({ rows, texts }: StripTask): Phrase[] {
  const { words, messages } = texts;
  const { dots, spread, period } = rows[0]!;
  const [low, high] = [dots[0], dots.at(-1)];
  if (!low || !high) return [{ text: words.messages.noFiguresInPeriod(words.period(period)) }];
  if (dots.length === 1)
    return [{ text: words.messages.stands(words.name(low.series.area), words.quantity(low.value)) }];
  const areas = countText(texts, areasOf(dots));
  const at = { areas, period: words.inPeriod(period) };
  return spread
    ? [...messages.middle({ ...at, lower: words.bare(spread.lower), upper: words.quantity(spread.upper) })]
    : [...messages.distance({ ...at, distance: words.distance(high.value - low.value) })];
}

const CHANGES = { above: 'grown', below: 'shrunk', same: 'same' } as const;

function changePhrases({ input, rows, texts }: StripTask): Phrase[] {
  const { words, messages } = texts;
  const found = spreadChange(rows, input.shaped, words);
  if (!found) return [];
  const { first, last, areas, before, after, relation } = found;
  const among =
    areas.length < last.dots.length ? countText(texts, areasOf(areas.map((series) => ({ series })))) : undefined;
  const text = messages.spreadChange({
    change: CHANGES[relation],
    first: words.distance(before),
    firstPeriod: words.inPeriod(first.period),
    last: words.distance(after),
    lastPeriod: words.inPeriod(last.period),
    among,
  });
  return [{ text }];
}

function summaryOf(task: StripTask): Phrase[] {
  const { rows, texts } = task;
  const { words, messages } = texts;
  const { own, missing, period, dots } = rows[0]!;
  const gap = missing.find(({ series }) => series.role === 'highlight');
  const at = words.inPeriod(period);
  const sentences: Phrase[][] = [];
  if (own) sentences.push(ownPhrases(task, own));
  else {
    if (gap) sentences.push([{ text: messages.ownMissing(words.name(gap.series.area), at, words.missing(gap.point)) }]);
    if (!gap || dots.length) sentences.push(spreadPhrases(task));
  }
  sentences.push(changePhrases(task));
  const others = missing.filter((one) => one !== gap);
  if (others.length && dots.length) sentences.push([{ text: messages.missing(countText(texts, areasOf(others)), at) }]);
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((phrases, index) => (index ? [{ text: ' ' }, ...phrases] : phrases));
}

function stopText(
  { texts }: StripTask,
  series: AreaSeries,
  at: { row: StripRow; index: number; count: number },
): string {
  const { words, context } = texts;
  const point = series.points[at.row.at]!;
  const parts = [`${words.name(series.area)}: ${words.point(point)}`, periodText(texts, point.period)];
  if (point.value !== null && point.lower !== null && point.upper !== null) {
    parts.push(words.messages.intervalRange(words.bare(point.lower), words.bare(point.upper)));
  }
  parts.push(context.locale.messages.position(at.index + 1, at.count));
  const flag = words.flag(point);
  return `${parts.join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

/**
 * The same areas in the same order in every row, so that up and down follow one area through time: by their newest
 * figure, then those without one by id, and last the highlighted one, where reading begins.
 */
function stopOrder({ input, rows }: StripTask): AreaSeries[] {
  const { at } = rows[0]!;
  const valueAt = ({ points }: AreaSeries): number => points[at]?.value ?? Infinity;
  const isOwn = ({ role }: AreaSeries): number => Number(role === 'highlight');
  return [...input.shaped.series].sort(
    (a, b) =>
      isOwn(a) - isOwn(b) ||
      (valueAt(a) === valueAt(b) ? 0 : valueAt(a) - valueAt(b)) ||
      (a.area.id < b.area.id ? -1 : 1),
  );
}

function stopsOf(task: StripTask, placed: PlacedStrip): Picture['stops'] {
  const order = stopOrder(task);
  return lazyList(placed.rows.length, (index): readonly Stop[] => {
    const { row, dots, y } = placed.rows[index]!;
    const drawn = new Map(dots.map((dot) => [dot.series, dot]));
    return order.map((series, at) => {
      const value = series.points[row.at]?.value ?? null;
      const dot = drawn.get(series);
      return {
        key: `${series.area.id}/${row.period.key}`,
        x: dot?.x ?? (value === null ? placed.plot.left : placed.axis.scale(value)),
        y: dot?.y ?? y,
        missing: value === null,
        target: { kind: 'area', id: series.area.id },
        get text() {
          return stopText(task, series, { row, index: at, count: order.length });
        },
      };
    });
  });
}

function cellOf(point: SeriesPoint, { words }: StripWords): TableCell {
  if (point.value === null) return { text: words.missing(point), value: null };
  const { lower, upper } = point;
  const interval = lower !== null && upper !== null ? `${words.bare(lower)}–${words.bare(upper)}` : '';
  const note = [interval, words.flag(point)].filter(Boolean).join(', ');
  return { text: `${words.bare(point.value)}${note && ` (${note})`}`, value: point.value };
}

function tableOf({ input, rows, texts }: StripTask): TableView {
  const { words } = texts;
  const shown = [...rows].reverse();
  return {
    caption: words.messages.tableCaption(words.label, words.unitTitle.toLowerCase()),
    columns: [
      { key: 'area', label: words.messages.area },
      ...shown.map(({ period }) => ({ key: period.key, label: periodText(texts, period), numeric: true })),
    ],
    rows: input.shaped.series.map(({ area, points }) => ({
      key: area.id,
      target: { kind: 'area', id: area.id },
      cells: [
        { text: words.name(area), value: words.name(area) },
        ...shown.map(({ at }) => cellOf(points[at]!, texts)),
      ],
    })),
  };
}

/** Periods in which the highlighted area has no figure, by their reason. */
function ownGaps({ rows, texts }: StripTask): string[] {
  const { words, messages } = texts;
  const byReason = new Map<string, string[]>();
  let name = '';
  for (const { missing, period } of [...rows].reverse()) {
    const gap = missing.find(({ series }) => series.role === 'highlight');
    if (!gap) continue;
    name = words.name(gap.series.area);
    const reason = words.missing(gap.point);
    byReason.set(reason, [...(byReason.get(reason) ?? []), words.period(period)]);
  }
  return [...byReason].map(([reason, periods]) => messages.ownGap(name, words.format.list(periods), reason));
}

function notesOf(task: StripTask): string[] {
  const { input, rows, texts } = task;
  const { shaped, context, words } = input;
  return [
    ...[...rows]
      .reverse()
      .flatMap(({ breaks }) => breaks)
      .map(({ period, text }) => words.messages.break(words.period(parsePeriod(period)!), localText(context, text))),
    ...ownGaps(task),
    ...(rows.some(({ withheld }) => withheld) ? [texts.messages.withheld] : []),
    ...(shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat)),
  ];
}

function axisEnds(direction: string | undefined): AxisEnds | undefined {
  if (direction === 'higher-is-worse') return { low: 'better', high: 'worse' };
  return direction === 'higher-is-better' ? { low: 'worse', high: 'better' } : undefined;
}

function stripWords({ shaped, words, context }: FormInput, messages: StripMessages): StripWords {
  const { direction, targetRange } = shaped.indicator;
  const isRange = direction === 'target-range' && targetRange;
  return {
    words,
    messages,
    context,
    ends: axisEnds(direction),
    range: isRange ? messages.bestBetween(words.bare(targetRange.lower), words.quantity(targetRange.upper)) : '',
  };
}

function pictureOf(task: StripTask, placed: PlacedStrip, intervals: boolean): Picture {
  const { rows, texts } = task;
  const { words, messages } = texts;
  const scene = lazy(() => stripScene({ placed, texts, intervals }));
  const stops = lazy(() => stopsOf(task, placed));
  const [last, first] = [rows[0]!, rows.at(-1)!].map(({ period }) => periodText(texts, period));
  const span = first === last ? first : `${first}–${last}`;
  return {
    get scene() {
      return scene();
    },
    name: [messages.chart, words.label, words.unitTitle.toLowerCase(), span].join(', '),
    get stops() {
      return stops();
    },
  };
}

function stripView(input: FormInput, messages: StripMessages): FormView {
  const { shaped, words, options } = input;
  const at = options.period ? shownPeriod(shaped, options) : undefined;
  const rows = at === -1 ? [] : shapeStrip(shaped, at);
  if (!rows.some(({ dots }) => dots.length > 0)) {
    const asked = at === undefined || at < 0 ? undefined : shaped.periods[at];
    const text = options.period
      ? words.messages.noFiguresInPeriod(asked ? words.period(asked) : options.period)
      : words.messages.noFigures(words.label);
    return {
      ...formObstacle(input, 'no-figures', text),
      ...(at !== undefined && at >= 0 && { periods: periodChoice(shaped, words, at) }),
    };
  }
  // What is newest is what has figures: a period that waits for them is no news.
  const newest = rows.slice(rows.findIndex(({ dots }) => dots.length > 0));
  const task: StripTask = { input, rows: newest, texts: stripWords(input, messages) };
  const intervals = hasLayer(options, 'intervals');
  const placed = placeStrip(newest, task.texts, intervals);
  return {
    summary: summaryOf(task),
    picture: pictureOf(task, placed, intervals),
    drawing: { form: 'strip', input, placed, texts: task.texts, intervals },
    legend: stripLegend(placed, task.texts, intervals),
    notes: notesOf(task),
    ...(at !== undefined && { periods: periodChoice(shaped, words, at) }),
    table: () => tableOf(task),
  };
}

export const stripForm: IndicatorForm<StripMessages> = { vocabulary: stripVocabulary, view: stripView };
