/** The form `change`: what happened to each area between two periods, with its sentence, its stops and its table. */
import { changeVocabulary, type ChangeMessages } from '../../i18n/indicator/change/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { lazy, lazyList } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { LegendItem, Picture, Stop, TableCell, TableRow, TableView } from '../widget-view.js';
import { placeChange, type PlacedChange } from './change-layout.js';
import { changeScene } from './change-scene.js';
import { findPair, shapeChange, type Change, type ChangeEnds, type ChangeLine, type Turn } from './change-series.js';
import { countText, endsText, periodText, turnText, verdictText, type ChangeWords } from './change-words.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import type { SeriesPoint } from './indicator-series.js';
import { decimalsOf } from './indicator-words.js';

interface ChangeTask {
  readonly input: FormInput;
  readonly change: Change;
  readonly texts: ChangeWords;
}

/** The highlighted area first: what its figure did, or why that cannot be said. */
function ownPhrases({ change, texts }: ChangeTask): Phrase[] {
  const { words, messages } = texts;
  const isOwn = ({ series }: ChangeEnds): boolean => series.role === 'highlight';
  const line = change.lines.find(isOwn);
  if (line) {
    const { verdict } = line;
    return [
      ...messages.areaChange({
        area: words.name(line.series.area),
        noun: words.noun,
        turn: line.turn,
        first: words.quantity(line.start),
        firstPeriod: words.inPeriod(change.from),
        last: words.quantity(line.end),
        lastPeriod: words.inPeriod(change.to),
        distance: words.distance(line.distance),
        ...((verdict === 'better' || verdict === 'worse') && { verdict }),
      }),
    ];
  }
  const ends = change.missing.find(isOwn);
  return ends ? [{ text: messages.areaMissing(words.name(ends.series.area), endsText(texts, ends)) }] : [];
}

/** How many rose, fell, stood still or cannot be told apart. The benchmark is not one of them. */
function countPhrases({ change, texts }: ChangeTask, isFirst: boolean): Phrase[] {
  const { words, messages } = texts;
  const compared = change.lines.filter(({ series }) => series.role !== 'benchmark');
  if (compared.length === 0 || (!isFirst && compared.length === 1)) return [];
  const count = (turn: Turn): number => compared.filter((line) => line.turn === turn).length;
  const periods = { first: words.period(change.from), last: words.period(change.to) };
  return [
    ...messages.turns({
      noun: words.noun,
      areas: countText(
        texts,
        compared.map(({ series }) => series.area),
      ),
      total: compared.length,
      rose: count('rose'),
      fell: count('fell'),
      same: count('same'),
      unclear: count('unclear'),
      ...(isFirst && { periods }),
    }),
  ];
}

function cautionsOf({ change, texts }: ChangeTask): string[] {
  const { words, messages, context } = texts;
  return [
    ...change.breaks.map(({ period, text }) => {
      const at = words.format.date(period);
      return messages.acrossBreak(/^\d{4}-\d\d-\d\d$/.test(period) ? at : period, localText(context, text));
    }),
    ...(change.from.kind === change.to.kind ? [] : [messages.differentKinds]),
    ...(change.overlapping ? [messages.overlapping] : []),
  ];
}

function summaryOf(task: ChangeTask): Phrase[] {
  const { change, texts } = task;
  const own = ownPhrases(task);
  const sentences: Phrase[][] = [own, countPhrases(task, own.length === 0)];
  const others = change.missing.filter(({ series }) => series.role === 'other').map(({ series }) => series.area);
  if (others.length) sentences.push([{ text: texts.messages.missing(countText(texts, others), others.length) }]);
  const cautions = change.comparable ? [] : cautionsOf(task);
  sentences.push(...cautions.map((text) => [{ text }]));
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((phrases, index) => (index ? [{ text: ' ' }, ...phrases] : phrases));
}

interface StopPlace {
  readonly row: number;
  readonly rows: number;
  readonly end: 0 | 1;
}

function stopText({ texts }: ChangeTask, ends: ChangeEnds | ChangeLine, at: StopPlace): string {
  const { words, messages, context } = texts;
  const point = at.end === 0 ? ends.from : ends.to;
  const parts = [`${periodText(texts, point.period)}: ${words.point(point)}`, words.name(ends.series.area)];
  if (point.value !== null && point.lower !== null && point.upper !== null) {
    parts.push(words.messages.intervalRange(words.bare(point.lower), words.bare(point.upper)));
  }
  if ('turn' in ends && at.end === 1) {
    const verdict = verdictText(texts, ends);
    parts.push(messages.since(turnText(texts, ends, true), words.period(ends.from.period)));
    if (verdict) parts.push(verdict);
  }
  if (at.rows > 1) parts.push(words.messages.series(at.row + 1, at.rows));
  parts.push(context.locale.messages.position(at.end + 1, 2));
  const flag = words.flag(point);
  return `${parts.join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function stopsOf(task: ChangeTask, placed: PlacedChange): Picture['stops'] {
  const { lines, missing } = task.change;
  const rows = lines.length + missing.length;
  const { plot, axis, list } = placed;
  return lazyList(rows, (row): readonly Stop[] => {
    const ends = lines[row] ?? missing[row - lines.length]!;
    const line = lines[row];
    const item = list.find(({ ends: own }) => own === ends);
    return ([0, 1] as const).map((end) => ({
      key: `${ends.series.area.id}/${end === 0 ? 'from' : 'to'}`,
      x: end === 0 ? plot.left : plot.right,
      y: line ? axis.scale(end === 0 ? line.start : line.end) : item ? item.y + item.height / 2 : plot.bottom,
      missing: line === undefined,
      target: { kind: 'area', id: ends.series.area.id },
      get text() {
        return stopText(task, ends, { row, rows, end });
      },
    }));
  });
}

function figureCell(point: SeriesPoint, { words }: ChangeWords): TableCell {
  if (point.value === null) return { text: words.missing(point), value: null };
  const flag = words.flag(point);
  const { lower, upper } = point;
  const notes = [lower !== null && upper !== null ? `${words.bare(lower)}–${words.bare(upper)}` : '', flag];
  const note = notes.filter(Boolean).join(', ');
  return { text: `${words.bare(point.value)}${note && ` (${note})`}`, value: point.value };
}

function tableOf({ change, texts, input }: ChangeTask): TableView {
  const { words, messages } = texts;
  const toRow = (ends: ChangeEnds | ChangeLine): TableRow => {
    const { area } = ends.series;
    const name = words.name(area);
    const line = 'turn' in ends ? ends : undefined;
    const outcome = line ? messages.turn(line.turn, '').trim() : '';
    const verdict = line ? verdictText(texts, line) : '';
    const told = [outcome, verdict].filter(Boolean).join(', ');
    return {
      key: area.id,
      target: { kind: 'area', id: area.id },
      cells: [
        { text: name, value: name },
        figureCell(ends.from, texts),
        figureCell(ends.to, texts),
        line
          ? { text: words.format.signed(line.distance, decimalsOf(input.shaped.indicator)), value: line.distance }
          : { text: endsReason(ends, texts), value: null },
        { text: told, value: told || null },
      ],
    };
  };
  return {
    caption: words.messages.tableCaption(words.label, words.unitTitle.toLowerCase()),
    columns: [
      { key: 'area', label: words.messages.area },
      { key: 'from', label: periodText(texts, change.from), numeric: true },
      { key: 'to', label: periodText(texts, change.to), numeric: true },
      { key: 'change', label: messages.change, numeric: true },
      { key: 'outcome', label: messages.outcome },
    ],
    rows: [...change.lines, ...change.missing].map(toRow),
  };
}

function endsReason({ from, to }: ChangeEnds, { words }: ChangeWords): string {
  return words.missing(from.value === null ? from : to);
}

const SWATCH = { width: 28, height: 14 } as const;

/** Direct labels say the rest: only an open point and the interval need a key. */
function legendOf({ change, texts, input }: ChangeTask): LegendItem[] {
  const { messages } = texts.words;
  const items: LegendItem[] = [];
  const points = change.lines.flatMap(({ from, to }) => [from, to]);
  if (points.some(({ status }) => status === 'provisional')) {
    const open = { type: 'circle', cx: 14, cy: 7, r: 4.5, fill: 'ground', stroke: 'ink2', width: 2 } as const;
    items.push({
      key: 'provisional',
      label: messages.provisional,
      swatch: { ...SWATCH, groups: [{ key: 'open', marks: [open] }] },
    });
  }
  const own = change.lines.find(({ series }) => series.role === 'highlight');
  const hasInterval = [own?.from, own?.to].some((point) => point && point.lower !== null && point.upper !== null);
  if (hasInterval && hasLayer(input.options, 'intervals')) {
    const whisker = { type: 'path', d: 'M10,1h8m-4,0V13m-4,0h8', stroke: 'accent', width: 2 } as const;
    items.push({
      key: 'interval',
      label: messages.interval,
      swatch: { ...SWATCH, groups: [{ key: 'interval', marks: [whisker] }] },
    });
  }
  return items;
}

function notesOf(task: ChangeTask): string[] {
  const { change, texts, input } = task;
  const { shaped, options, context } = input;
  const [first, last] = [shaped.periods[0], shaped.periods.at(-1)];
  const isAsked = options.from !== undefined && options.to !== undefined;
  const isCut =
    (shaped.indicator.seriesBreaks ?? []).length > 0 || shaped.periods.some(({ kind }) => kind !== change.to.kind);
  const isPart = change.from !== first || change.to !== last;
  const { words, messages } = texts;
  return [
    ...(isPart && isCut && !isAsked
      ? [messages.chosenPeriods(words.period(change.from), words.period(change.to))]
      : []),
    ...(change.comparable ? cautionsOf(task) : []),
    ...(shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat)),
  ];
}

function pictureOf(task: ChangeTask, placed: PlacedChange, intervals: boolean): Picture {
  const { change, texts } = task;
  const { words, messages } = texts;
  const scene = lazy(() => changeScene({ change, placed, texts, intervals }));
  const stops = lazy(() => stopsOf(task, placed));
  const span = `${periodText(texts, change.from)}–${periodText(texts, change.to)}`;
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

function changeView(input: FormInput, messages: ChangeMessages): FormView {
  const { shaped, words, options, context } = input;
  const pair = findPair(shaped, options);
  if (!pair) return formObstacle(input, 'needs-two-periods', messages.needsTwo);
  const texts: ChangeWords = { words, messages, context };
  const change = shapeChange(shaped, words, pair);
  if (!change.lines.some(({ series }) => series.role !== 'benchmark')) {
    const text = messages.noLine(words.period(change.from), words.period(change.to));
    return formObstacle(input, 'no-line', text);
  }
  const task: ChangeTask = { input, change, texts };
  const intervals = hasLayer(options, 'intervals');
  const placed = placeChange(change, texts, intervals);
  return {
    summary: summaryOf(task),
    picture: pictureOf(task, placed, intervals),
    drawing: { form: 'change', input, change, placed, texts, intervals },
    legend: legendOf(task),
    notes: notesOf(task),
    table: () => tableOf(task),
  };
}

export const changeForm: IndicatorForm<ChangeMessages> = { vocabulary: changeVocabulary, view: changeView };
