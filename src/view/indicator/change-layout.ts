/**
 * Places a change: two upright axes with a line per area between them, and names and figures at both ends, apart from
 * each other. In a narrow picture only figures stand at the lines; the names follow in a list. Pixels only.
 */
import type { Period } from '../../model/period.js';
import type { Area } from '../../schema/generated/document.js';
import { spreadLabels } from '../shared/spread-labels.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import { keptLines, restLines } from './change-kept.js';
import { placeList, type PlacedItem } from './change-list.js';
import type { Change, ChangeLine } from './change-series.js';
import { countText, outcomeText, periodText, titleOf, type ChangeWords } from './change-words.js';

/** Below this picture width (in rem of 16 px) two columns of names would leave no room for the lines. */
const NARROW = 640;
/** Shares of the width that the widest name and the widest outcome may take. */
const NAME_SHARE = 0.19;
const OUTCOME_SHARE = 0.18;
/** Height of a line of text, px per px of font size. */
export const LEADING = 1.3;

export type Side = 'from' | 'to';

export interface ChangeSizes {
  readonly narrow: boolean;
  readonly unit: number;
  readonly text: number;
  readonly name: number;
  readonly note: number;
}

/** What stands at one end of a line, or of the bracket that stands for many. */
export interface ChangeLabel {
  readonly key: string;
  readonly side: Side;
  /** Absent = the bracket. */
  readonly line?: ChangeLine;
  /** Lines of the name; none in a narrow picture. */
  readonly name: readonly string[];
  readonly value: string;
  /** "faldet 0,4, bedre"; only at the right end. */
  readonly outcome: readonly string[];
  /** Middle of the first line of text. */
  readonly y: number;
  /** Middle of the label's box, and where its line ends. */
  readonly middle: number;
  readonly at: number;
}

export interface ChangeBracket {
  readonly side: Side;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedChange {
  readonly width: number;
  readonly height: number;
  readonly sizes: ChangeSizes;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly axis: ValueAxis;
  /** Lines over the two axes, and of the unit over them both. */
  readonly heads: Readonly<Record<Side, readonly string[]>>;
  readonly title: readonly string[];
  readonly labels: readonly ChangeLabel[];
  readonly brackets: readonly ChangeBracket[];
  /** Widths of the columns beside the plot: figure, name, outcome. */
  readonly columns: Columns;
  /** Names and figures of a narrow picture, and in any the areas without a line. */
  readonly list: readonly PlacedItem[];
}

interface Columns {
  readonly value: number;
  readonly name: number;
  readonly outcome: number;
}

/** Between an axis and the figures beside it: room for the leaders. */
export const GUTTER = 22;
/** Between a figure and the name beside it. */
export const GAP = 10;
/** Room for the mark of a rise or a fall before its words. */
export const SIGN = 16;

interface Wish {
  readonly line?: ChangeLine;
  readonly names: Readonly<Record<Side, readonly string[]>>;
  readonly outcome: readonly string[];
  readonly values: Readonly<Record<Side, string>>;
  readonly ends: Readonly<Record<Side, number>>;
  readonly height: number;
}

function changeSizes({ context: { space } }: ChangeWords): ChangeSizes {
  const unit = (space.rem ?? 16) / 16;
  return { narrow: space.width < NARROW * unit, unit, text: 13 * unit, name: 14 * unit, note: 12.5 * unit };
}

function lineWish(line: ChangeLine, texts: ChangeWords, setting: { sizes: ChangeSizes; width: number }): Wish {
  const { sizes, width } = setting;
  const { words } = texts;
  const isOwn = line.series.role === 'highlight';
  const weight = isOwn ? 650 : 600;
  const name = sizes.narrow
    ? []
    : wrapText(words.name(line.series.area), isOwn ? sizes.name : sizes.text, width * NAME_SHARE, { weight });
  const outcome = sizes.narrow ? [] : wrapText(outcomeText(texts, line), sizes.note, width * OUTCOME_SHARE);
  const lines = Math.max(1, name.length, outcome.length);
  return {
    line,
    names: { from: name, to: name },
    outcome,
    values: { from: words.bare(line.start), to: words.bare(line.end) },
    ends: { from: line.start, to: line.end },
    height: lines * sizes.text * LEADING + 2,
  };
}

const areaOf = ({ series }: ChangeLine): Area => series.area;

/** One label for all lines that have none of their own, with their range. */
function bracketWish(
  rest: readonly ChangeLine[],
  texts: ChangeWords,
  setting: { sizes: ChangeSizes; width: number },
): Wish {
  const { sizes, width } = setting;
  const range = (pick: (line: ChangeLine) => number): [number, number] => {
    const values = rest.map(pick);
    return [Math.min(...values), Math.max(...values)];
  };
  const ranges = { from: range(({ start }) => start), to: range(({ end }) => end) };
  const write = ([low, high]: readonly [number, number]): string =>
    `${texts.words.bare(low)}–${texts.words.bare(high)}`;
  const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;
  const count = wrapText(countText(texts, rest.map(areaOf), true), sizes.text, width * NAME_SHARE);
  const nameOf = (side: Side): readonly string[] => (sizes.narrow ? [] : [...count, write(ranges[side])]);
  const valueOf = (side: Side): string => (sizes.narrow ? write(ranges[side]) : '');
  return {
    names: { from: nameOf('from'), to: nameOf('to') },
    outcome: [],
    values: { from: valueOf('from'), to: valueOf('to') },
    ends: { from: middle(ranges.from), to: middle(ranges.to) },
    height: (sizes.narrow ? 1 : count.length + 1) * sizes.text * LEADING + 2,
  };
}

const heightOf = (wishes: readonly Wish[]): number => wishes.reduce((sum, { height }) => sum + height, 0);

/** Every line by name while they fit; else those that a reader asks for first, and one bracket for the rest. */
function chooseWishes(
  change: Change,
  texts: ChangeWords,
  setting: { sizes: ChangeSizes; width: number; room: number },
): { wishes: readonly Wish[]; rest: readonly ChangeLine[] } {
  const toWish = (line: ChangeLine): Wish => lineWish(line, texts, setting);
  const all = change.lines.map(toWish);
  if (heightOf(all) <= setting.room) return { wishes: all, rest: [] };
  const ranked = keptLines(change);
  for (let count = ranked.length; count > 0; count -= 1) {
    const kept = ranked.slice(0, count);
    const rest = restLines(change, kept);
    const wishes = [...kept.map(toWish), ...(rest.length ? [bracketWish(rest, texts, setting)] : [])];
    if (heightOf(wishes) <= setting.room || count === 1) return { wishes, rest };
  }
  return { wishes: [], rest: [] };
}

function columnsOf(wishes: readonly Wish[], sizes: ChangeSizes): Columns {
  const widest = (lists: readonly (readonly string[])[], size: number, weight: number): number =>
    Math.max(0, ...lists.flat().map((text) => textWidth(text, size, weight)));
  const values = wishes.map(({ values: { from, to } }) => [from, to]);
  return {
    value: widest(values, sizes.text, 650),
    name: widest(
      wishes.flatMap(({ names: { from, to } }) => [from, to]),
      sizes.name,
      650,
    ),
    outcome: widest(
      wishes.map(({ outcome }) => outcome),
      sizes.note,
      650,
    ),
  };
}

function labelsOf(
  wishes: readonly Wish[],
  side: Side,
  place: { axis: ValueAxis; sizes: ChangeSizes; bounds: readonly [number, number] },
): ChangeLabel[] {
  const { axis, sizes, bounds } = place;
  const middles = spreadLabels(
    wishes.map(({ ends, height }) => ({ at: axis.scale(ends[side]), size: height })),
    bounds,
  );
  return wishes.map(({ line, names, outcome, values, ends, height }, index) => {
    const middle = middles[index]!;
    return {
      key: `${side}-${line?.series.area.id ?? 'others'}`,
      side,
      line,
      name: names[side],
      value: values[side],
      outcome: side === 'to' ? outcome : [],
      middle,
      y: middle - (height - 2) / 2 + (sizes.text * LEADING) / 2,
      at: axis.scale(ends[side]),
    };
  });
}

function drawnValues({ lines }: Change, withIntervals: boolean): number[] {
  return lines.flatMap(({ series, from, to, start, end }) => {
    const isOwn = withIntervals && series.role === 'highlight';
    const ends = isOwn ? [from.lower, from.upper, to.lower, to.upper].filter((value) => value !== null) : [];
    return [start, end, ...ends];
  });
}

function bracketsOf(rest: readonly ChangeLine[], axis: ValueAxis): ChangeBracket[] {
  if (!rest.length) return [];
  const over = (side: Side, values: readonly number[]): ChangeBracket => ({
    side,
    top: axis.scale(Math.max(...values)),
    bottom: axis.scale(Math.min(...values)),
  });
  return [
    over(
      'from',
      rest.map(({ start }) => start),
    ),
    over(
      'to',
      rest.map(({ end }) => end),
    ),
  ];
}

/** Height that the plot may take, and that it takes when all fits, px. */
function plotRoom(sizes: ChangeSizes, texts: ChangeWords, taken: number): { most: number; least: number } {
  const { height } = texts.context.space;
  const rem = sizes.unit * 16;
  if (height) return { most: Math.max(6 * rem, height - taken), least: Math.max(6 * rem, height - taken) };
  return sizes.narrow ? { most: 18 * rem, least: 13 * rem } : { most: 40 * rem, least: 20 * rem };
}

function headLines(
  change: Change,
  texts: ChangeWords,
  { note }: ChangeSizes,
): Readonly<Record<Side, readonly string[]>> {
  const room = texts.context.space.width / 2 - 8;
  const wrap = (period: Period): string[] => wrapText(periodText(texts, period), note, room, { weight: 600 });
  return { from: wrap(change.from), to: wrap(change.to) };
}

export function placeChange(change: Change, texts: ChangeWords, withIntervals: boolean): PlacedChange {
  const { width } = texts.context.space;
  const sizes = changeSizes(texts);
  const values = drawnValues(change, withIntervals);
  const axisAt = (range: readonly [number, number]): ValueAxis =>
    valueAxis(values, { range, count: 5, limits: texts.words.isShare ? [0, 100] : undefined });
  const title = wrapText(titleOf(axisAt([0, 1]), texts), sizes.note, width);
  const heads = headLines(change, texts, sizes);
  const head = (title.length + Math.max(heads.from.length, heads.to.length)) * sizes.note * LEADING + sizes.note * 0.8;
  const foot = sizes.text;
  const list = placeList(change, texts, sizes);
  const { most, least } = plotRoom(sizes, texts, head + foot + list.height);
  const { wishes, rest } = chooseWishes(change, texts, { sizes, width, room: most });
  const plotHeight = Math.min(most, Math.max(least, heightOf(wishes)));
  const columns = columnsOf(wishes, sizes);
  const gap = columns.name ? GAP : 0;
  const beside = GUTTER + columns.value + gap + columns.name;
  const outcome = columns.outcome ? columns.outcome + SIGN + 2 * GAP : 0;
  const plot = { left: beside, right: width - beside - outcome, top: head, bottom: head + plotHeight };
  const inset = Math.min(sizes.text, plotHeight / 8);
  const axis = axisAt([plot.bottom - inset / 2, plot.top + inset]);
  const place = { axis, sizes, bounds: [plot.top - 4, plot.bottom + foot - 2] as const };
  const top = plot.bottom + foot;
  return {
    width,
    height: top + list.height,
    sizes,
    plot,
    axis,
    title,
    heads,
    columns,
    labels: [...labelsOf(wishes, 'from', place), ...labelsOf(wishes, 'to', place)],
    brackets: bracketsOf(rest, axis),
    list: list.items.map((item) => ({ ...item, y: item.y + top })),
  };
}
