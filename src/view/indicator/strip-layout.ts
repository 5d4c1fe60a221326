/**
 * Places a strip: one row per period along one value axis, its dots beside each other, and the words of each row in
 * columns that no dot reaches. Many periods make thin rows with smaller dots. Pixels only.
 */
import type { Period } from '../../model/period.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { axisTitle, valueAxis, type ValueAxis } from '../shared/value-axis.js';
import { dodgeDots, dodgedHeight } from './dodge-dots.js';
import type { IndicatorWords } from './indicator-words.js';
import { placeExtremes, type ExtremeLabel } from './strip-extremes.js';
import type { StripDot, StripRow } from './strip-series.js';
import { ownText, periodText, type StripWords } from './strip-words.js';

const NARROW = 560;
/** Height of a line of text, px per px of font size. */
export const LEADING = 1.35;
/** Radii to choose from, px at a rem of 16: the largest at which all rows fit. */
const RADII = [5, 4, 3.25, 2.5, 2, 1.5];
/** The reader's dot is this much larger, px. */
const OWN_MORE = 1.75;

export interface StripSizes {
  readonly narrow: boolean;
  readonly unit: number;
  readonly text: number;
  readonly note: number;
}

export interface PlacedDot extends StripDot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedStripRow {
  readonly row: StripRow;
  readonly top: number;
  readonly bottom: number;
  /** Middle of the dots. */
  readonly y: number;
  readonly dots: readonly PlacedDot[];
  /** Baseline of the row's words. */
  readonly baseline: number;
  /** The row's period; empty where rows are too thin for every one to have it. */
  readonly label: string;
  /** The highlighted area's name and figure, or why it has none. */
  readonly own: string;
}

export interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly sizes: StripSizes;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly axis: ValueAxis;
  readonly radius: number;
  readonly ownRadius: number;
  readonly rows: readonly PlacedStripRow[];
  readonly extremes: readonly ExtremeLabel[];
  /** Lines of the benchmark's name over its first mark; none where that row has no such mark. */
  readonly benchmark: readonly string[];
  /** Lines below the axis: unit, where the axis begins, the good range. */
  readonly title: readonly string[];
  /** A row has no room for the whole name of the highlighted area. */
  readonly isNameCut: boolean;
}

interface Task {
  readonly rows: readonly StripRow[];
  readonly texts: StripWords;
  readonly sizes: StripSizes;
  readonly intervals: boolean;
}

function stripSizes({ context: { space } }: StripWords): StripSizes {
  const unit = (space.rem ?? 16) / 16;
  return { narrow: space.width < NARROW * unit, unit, text: 13 * unit, note: 12.5 * unit };
}

function drawnValues({ rows, intervals }: Task): number[] {
  return rows.flatMap(({ dots, benchmark, own }) => [
    ...dots.map(({ value }) => value),
    ...(benchmark ? [benchmark.value] : []),
    ...(intervals && own ? [own.point.lower, own.point.upper].filter((value) => value !== null) : []),
  ]);
}

/** Enlarged letters in a narrow picture leave no room for more than the years themselves. */
function rowLabel(period: Period, texts: StripWords, { narrow, text }: StripSizes): string {
  const whole = periodText(texts, period);
  const isTight = narrow && textWidth(whole, text) > texts.context.space.width * 0.55;
  return isTight ? texts.words.period(period) : whole;
}

interface Columns {
  readonly left: number;
  readonly right: number;
  /** Room of the highlighted area's words. */
  readonly own: number;
}

/** Wide: periods to the left, the highlighted area to the right. Narrow: both over the row's dots. */
function columnsOf({ rows, texts, sizes }: Task): Columns {
  const { width } = texts.context.space;
  const widest = (list: readonly string[], weight: number): number =>
    Math.max(0, ...list.map((text) => textWidth(text, sizes.text, weight)));
  const labels = widest(
    rows.map(({ period }) => rowLabel(period, texts, sizes)),
    400,
  );
  if (sizes.narrow) return { left: 8, right: width - 8, own: width - labels - 12 };
  const own = Math.min(
    width * 0.27,
    widest(
      rows.map((row) => ownText(texts, row)),
      650,
    ),
  );
  return { left: labels + 18, right: width - (own ? own + 18 : 8), own };
}

interface RowRoom {
  /** Height of a row, px. */
  readonly height: number;
  /** Of it, over the dots for words. */
  readonly words: number;
  readonly radius: number;
  readonly offsets: readonly (readonly number[])[];
}

function offsetsAt(task: Task, axis: ValueAxis, radius: number): number[][] {
  const ownRadius = radius + OWN_MORE * task.sizes.unit;
  return task.rows.map(({ dots, own }) => {
    const others = dots.filter((dot) => dot !== own).map(({ value }) => axis.scale(value));
    return dodgeDots(others, { r: radius, own: own && { x: axis.scale(own.value), r: ownRadius } });
  });
}

/** The rows' height and the dots' radius: calm where there is room, thin where there are many periods. */
function rowRoom(task: Task, axis: ValueAxis, taken: number): RowRoom {
  const { rows, sizes, texts } = task;
  const { height } = texts.context.space;
  const rem = sizes.unit * 16;
  const line = sizes.text * LEADING;
  const words = sizes.narrow ? line : 0;
  const count = Math.max(1, rows.length);
  // Words over the dots need their line in every row; beside them, thin rows share one.
  const least = sizes.narrow ? words + 12 * sizes.unit : 6 * sizes.unit;
  const given = height ? Math.max(least, (height - taken) / count) : undefined;
  const calm = given ?? Math.min(3.5 * rem, Math.max(line + words, (26 * rem) / count + words));
  const limit = given ?? Math.max(calm, ((sizes.narrow ? 40 : 34) * rem) / count + words, line * 1.5 + words);
  for (const [index, base] of RADII.entries()) {
    const radius = base * sizes.unit;
    const offsets = offsetsAt(task, axis, radius);
    const need = Math.max(...offsets.map((list) => dodgedHeight(list, radius + OWN_MORE * sizes.unit))) + 4 + words;
    const isLast = index === RADII.length - 1;
    if (need > limit && !isLast) continue;
    if (!given || need <= given) return { height: Math.max(calm, need), words, radius, offsets };
    // A fixed height with more dots than it holds: they move closer than they are wide.
    const squeeze = Math.max(0, given - words - 2 * radius) / Math.max(1, need - words - 2 * radius);
    return { height: given, words, radius, offsets: offsets.map((list) => list.map((y) => y * squeeze)) };
  }
  return { height: calm, words, radius: 1.5, offsets: [] };
}

/** The benchmark's name, which stands over its mark in the first row. */
function benchmarkName({ rows, texts, sizes }: Task, columns: Columns): string[] {
  const first = rows[0]?.benchmark;
  const name = first ? texts.words.name(first.series.area) : '';
  return wrapText(name, sizes.note, (columns.right - columns.left) * 0.8, { weight: 600 });
}

function placeRow(
  row: StripRow,
  task: Task,
  place: { axis: ValueAxis; room: RowRoom; top: number; columns: Columns; index: number },
): PlacedStripRow {
  const { axis, room, top, columns, index } = place;
  const { texts, sizes } = task;
  const y = top + room.words + (room.height - room.words) / 2;
  const offsets = room.offsets[index] ?? [];
  const others = row.dots.filter((dot) => dot !== row.own);
  const dots = others.map((dot, at) => ({ ...dot, x: axis.scale(dot.value), y: y + (offsets[at] ?? 0) }));
  const every = Math.max(1, Math.ceil((sizes.text * LEADING) / room.height));
  const isTold = index % every === 0;
  const [own = ''] = isTold ? wrapText(ownText(texts, row), sizes.text, columns.own, { maxLines: 1, weight: 650 }) : [];
  return {
    row,
    top,
    bottom: top + room.height,
    y,
    dots: row.own ? [...dots, { ...row.own, x: axis.scale(row.own.value), y }] : dots,
    baseline: sizes.narrow ? top + sizes.text : y + sizes.text * 0.36,
    label: isTold ? rowLabel(row.period, texts, sizes) : '',
    own,
  };
}

/** As many ticks as have room for their labels, so that the round ends of the axis lie near the figures. */
function tickCount(values: readonly number[], words: IndicatorWords, room: { width: number; size: number }): number {
  const widest = Math.max(
    ...[Math.min(...values), Math.max(...values)].map((value) => textWidth(words.bare(value), room.size)),
  );
  return Math.max(2, Math.min(10, Math.floor(room.width / (widest + 24))));
}

/** The unit, where the axis begins if that is not at zero, and the good range. */
function titleOf(axis: ValueAxis, { words, range }: StripWords): string {
  const cut = axis.cut ? words.messages.axisCut(words.format.number(axis.min, axis.decimals)) : '';
  return axisTitle(words.unitTitle, cut, range);
}

/** @param rows At least one. */
export function placeStrip(rows: readonly StripRow[], texts: StripWords, intervals: boolean): PlacedStrip {
  const { width } = texts.context.space;
  const sizes = stripSizes(texts);
  const task: Task = { rows, texts, sizes, intervals };
  const columns = columnsOf(task);
  const { note, unit } = sizes;
  const benchmark = benchmarkName(task, columns);
  const values = drawnValues(task);
  const axis = valueAxis(values, {
    range: [columns.left + 6, columns.right - 6],
    count: tickCount(values, texts.words, { width: columns.right - columns.left, size: note }),
    limits: texts.words.isShare ? [0, 100] : undefined,
  });
  const headHeight = benchmark.length * note * LEADING + 6 * unit;
  const title = wrapText(titleOf(axis, texts), note, width);
  const foot = note * LEADING * ((texts.ends ? 2 : 1) + title.length) + 12 * unit;
  const extremes = placeExtremes(rows[0]!, axis, { texts, sizes, width });
  const room = rowRoom(task, axis, headHeight + foot + extremes.height);
  let top = headHeight;
  const placed = rows.map((row, index) => {
    const made = placeRow(row, task, { axis, room, top, columns, index });
    top = made.bottom + (index === 0 ? extremes.height : 0);
    return made;
  });
  const first = placed[0]!;
  return {
    width,
    height: top + foot,
    sizes,
    plot: { left: columns.left, right: columns.right, top: headHeight, bottom: top },
    axis,
    radius: room.radius,
    ownRadius: room.radius + OWN_MORE * unit,
    rows: placed,
    extremes: extremes.labels.map((label) => ({ ...label, y: label.y + first.bottom })),
    benchmark,
    title,
    isNameCut: placed.some(({ row, own }) => row.own && own.endsWith('…')),
  };
}
