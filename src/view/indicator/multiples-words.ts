/**
 * The words inside a panel of small multiples: the benchmark's name once, why a line begins late, why there is none. They
 * stand only where no line runs; what finds no such place is said under the picture all the same.
 */
import { textWidth, wrapText } from '../shared/text-width.js';
import type { MultiplesWords } from '../../i18n/indicator/multiples/messages.js';
import type { PlacedPoint, Stretch } from './line-pieces.js';
import type { Plot } from './multiples-layout.js';
import type { Panel } from './multiples-panels.js';

export interface PlacedWords {
  readonly tone: 'benchmark' | 'note';
  readonly x: number;
  /** Baselines of the lines. */
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  /** A short upright line from the words to the point that they are about. */
  readonly leader?: { readonly x: number; readonly from: number; readonly to: number };
}

interface WordsGround {
  readonly panel: Panel;
  readonly plot: Plot;
  readonly own: readonly PlacedPoint[];
  /** Every line that is drawn, in stretches. */
  readonly lines: readonly (readonly Stretch[])[];
  /** Uprights that words may not stand on, px. */
  readonly breaks: readonly number[];
  readonly isFirst: boolean;
}

interface Wish {
  /** Where the words would best begin. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Top where the words would best stand. */
  readonly top: number;
}

const STEP = 3;
/** Room round the words, px. */
const CLEAR = 5;
const LINE = 1.25;
const MOST_LINES = 3;

/** Where a stretch is at an x, read between its points; undefined beside it. */
function heightAt(stretch: Stretch, x: number): number | undefined {
  const after = stretch.findIndex((one) => one.x >= x);
  const [a, b] = [stretch[Math.max(0, after - 1)], stretch[after]];
  if (!a || !b || x < a.x) return undefined;
  return a === b ? b.y : a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y);
}

/** Highest and lowest px of all lines under a stretch of the plot. */
function ranges({ lines }: WordsGround, from: number, to: number): [number, number][] {
  return lines.flat().flatMap((stretch): [number, number][] => {
    const heights: number[] = stretch.filter(({ x }) => x >= from && x <= to).map(({ y }) => y);
    for (const x of [from, (from + to) / 2, to]) {
      const y = heightAt(stretch, x);
      if (y !== undefined) heights.push(y);
    }
    return heights.length ? [[Math.min(...heights), Math.max(...heights)]] : [];
  });
}

/** The free top nearest to the wished one; undefined where there is none. */
function freeTop(ground: WordsGround, { left, width, height, top }: Wish): number | undefined {
  const taken = ranges(ground, left - CLEAR, left + width + CLEAR);
  const { plot } = ground;
  const isFree = (at: number): boolean =>
    taken.every(([high, low]) => at + height + CLEAR <= high || at - CLEAR >= low);
  let best: number | undefined;
  for (let at = plot.top; at + height <= plot.bottom - 3; at += STEP) {
    if (isFree(at) && (best === undefined || Math.abs(at - top) < Math.abs(best - top))) best = at;
  }
  return best;
}

/** A free place for words between the uprights, as near to the wished one as there is. */
function freePlace(ground: WordsGround, wish: Wish): { left: number; top: number } | undefined {
  const { plot, breaks } = ground;
  const beside = breaks.flatMap((x) => [x + CLEAR, x - CLEAR - wish.width]);
  const lefts = [wish.left, ...beside.sort((a, b) => Math.abs(a - wish.left) - Math.abs(b - wish.left))];
  for (const left of lefts) {
    const right = left + wish.width;
    const isInside = left >= plot.left + 2 && right <= plot.right;
    if (!isInside || breaks.some((x) => x > left - 2 && x < right + 2)) continue;
    const top = freeTop(ground, { ...wish, left });
    if (top !== undefined) return { left, top };
  }
  return undefined;
}

interface TextSetting {
  readonly size: number;
  readonly messages: MultiplesWords;
}

function stack(lines: readonly string[], top: number, size: number): PlacedWords['lines'] {
  return lines.map((text, index) => ({ text, y: top + size * (0.82 + LINE * index) }));
}

function benchmarkWords(ground: WordsGround, { size }: TextSetting): PlacedWords[] {
  const { panel, plot } = ground;
  const series = panel.benchmarks.find(({ points }) => points.some(({ value }) => value !== null));
  const name = series && panel.words.name(series.area);
  const start = ground.lines[1]?.[0]?.[0];
  if (!name || !start) return [];
  const width = textWidth(name, size);
  if (width > plot.right - plot.left - 8) return [];
  const place = freePlace(ground, { left: plot.left + 5, width, height: size, top: start.y + 8 });
  return place ? [{ tone: 'benchmark', x: place.left, lines: stack([name], place.top, size) }] : [];
}

/** "Ny afgrænsning 2016"; empty where the line begins with the others. */
function lateText({ late, words, own, shaped }: Panel, messages: MultiplesWords): string {
  if (!late) return '';
  const first = words.period(shaped.periods[Math.max(0, late.at)]!);
  if (late.cause === 'boundary') return messages.newBoundary(first);
  if (late.cause === 'new-area') return messages.existsSince(first);
  const before = own.points.slice(0, late.at).findLast(({ missing }) => missing !== null) ?? own.points[late.at - 1]!;
  return messages.missingBefore(words.missing(before), first);
}

function lateWords(ground: WordsGround, { size, messages }: TextSetting): PlacedWords[] {
  const { panel, plot, own } = ground;
  const text = lateText(panel, messages);
  const start = panel.late && own[panel.late.at];
  if (!text || !start) return [];
  const lines = wrapText(text, size, plot.right - plot.left - 10);
  // What would have to be cut is said under the picture, in the table and at the stop.
  if (lines.length > MOST_LINES) return [];
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = size * LINE * lines.length;
  const wished = Math.max(plot.left + 5, Math.min(start.x - width / 2, plot.right - width - 4));
  const place = freePlace(ground, { left: wished, width, height, top: start.y - height - 20 });
  if (!place) return [];
  const { left, top } = place;
  const leader = { x: start.x, from: top + height + 2, to: start.y - 6 };
  const isOver = start.x >= left && start.x <= left + width && leader.to - leader.from > 3;
  const isClear = ranges(ground, start.x, start.x).every(([high, low]) => high > leader.to || low < leader.from);
  return [{ tone: 'note', x: left, lines: stack(lines, top, size), ...(isOver && isClear && { leader }) }];
}

function missingWords(ground: WordsGround, { size }: TextSetting): PlacedWords[] {
  const { panel, plot, own } = ground;
  if (own.some(({ point }) => point.value !== null)) return [];
  const reason = own.findLast(({ point }) => point.missing !== null) ?? own.at(-1);
  if (!reason) return [];
  const lines = wrapText(panel.words.missing(reason.point), size, plot.right - plot.left - 10, { maxLines: 3 });
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = size * LINE * lines.length;
  const wish = { left: plot.left + 5, width, height, top: (plot.top + plot.bottom - height) / 2 };
  const { left, top } = freePlace(ground, wish) ?? { left: wish.left, top: plot.top };
  return [{ tone: 'note', x: left, lines: stack(lines, top, size) }];
}

export function placeWords(ground: WordsGround, setting: TextSetting): PlacedWords[] {
  const notes = [...lateWords(ground, setting), ...missingWords(ground, setting)];
  // One text is all that a small plot holds without crowding.
  return ground.isFirst && notes.length === 0 ? benchmarkWords(ground, setting) : notes;
}
