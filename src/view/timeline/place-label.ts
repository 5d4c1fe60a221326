/**
 * Where a bar's name stands: inside the first free piece that holds it, else right of the bar, else left of it; never
 * across the line of today, a thread or the edge of the plot. The name itself comes before all else: where lines leave no
 * room for it they pass under. Pixels.
 */
import { textWidth, wrapText } from '../shared/text-width.js';
import { mergedInto } from './segment-texts.js';
import type { Bar, TimeScale } from './place-bar.js';

export interface LabelTexts {
  readonly name: string;
  /** "‹ 2014", for a bar that began before the picture. */
  readonly before: string;
  /** "2 af 3". */
  readonly part: string;
  /** What it has of its own; goes first when room is short. */
  readonly money: string;
  /** What is said at the end of the bar: "slut ukendt", why it was closed. */
  readonly end: string;
}

export interface PlacedText {
  readonly x: number;
  readonly text: string;
  readonly tone: 'name' | 'quiet';
  /** It goes on where the text before it ends. */
  readonly follows?: boolean;
}

export interface PlacedLabel {
  readonly texts: readonly PlacedText[];
  /** The name stands on the bar. */
  readonly inside: boolean;
  /** Lines pass under it, for between them is no room: under the bar where it stands on it, else under the words. */
  readonly over?: boolean;
  /** It stands in the row above the bar's own. */
  readonly above?: boolean;
  /** A thin line from name to bar, where something stands between them. */
  readonly leader?: readonly [number, number];
  /** First and last px of bar and texts: what the row has to keep free. */
  readonly x0: number;
  readonly x1: number;
}

export interface LabelRules {
  readonly scale: TimeScale;
  /** Font size, px. */
  readonly size: number;
  /** Measures words in the page's own font, px. Default: by what no usual font is wider than. */
  readonly widthOf?: (text: string) => number;
  /** Threads that pass the lane, px; the line of today is known from the scale. */
  readonly threads: readonly number[];
}

/** Px between name and bar, between the parts of a label, and round a line that text must not touch. */
const BESIDE = 8;
export const GAP = 8;
/** Words beside the bar make room for the line onto the initiative that it became part of, where there is one. */
export const MERGE = 14;
const CLEAR = 6;
const PADDING = 9;
/** Longer names may be cut. */
const MOST_LETTERS = 40;

interface Room {
  readonly from: number;
  readonly to: number;
}

function widthIn({ size, widthOf }: LabelRules, text: string): number {
  return widthOf?.(text) ?? textWidth(text, size);
}

function partsWidth(texts: readonly Omit<PlacedText, 'x'>[], rules: LabelRules): number {
  return texts.reduce((sum, { text }) => sum + widthIn(rules, text), 0) + GAP * (texts.length - 1);
}

function layOut(texts: readonly Omit<PlacedText, 'x'>[], from: number, rules: LabelRules): PlacedText[] {
  let x = from;
  return texts.map((text, index) => {
    const placed = { ...text, x, follows: index > 0 };
    x += widthIn(rules, text.text) + GAP;
    return placed;
  });
}

const isText = ({ text }: { readonly text: string }): boolean => text !== '';

function linesOf({ scale, threads }: LabelRules): number[] {
  return [...threads, ...(scale.todayX === undefined ? [] : [scale.todayX])].sort((a, b) => a - b);
}

/** The pieces on which text may stand, cut at every line that crosses them. */
function freeRooms({ pieces, segment }: Bar, rules: LabelRules): Room[] {
  const lines = linesOf(rules);
  return pieces.flatMap(({ kind, x0, x1 }) => {
    if (kind !== 'solid' && kind !== 'planned') return [];
    const inner = lines.filter((line) => line > x0 - CLEAR && line < x1 + CLEAR);
    const starts = [x0 + (segment.arrives === undefined ? 0 : CLEAR), ...inner.map((line) => line + CLEAR)];
    const ends = [...inner.map((line) => line - CLEAR), x1 - (segment.leaves === undefined ? 0 : CLEAR)];
    return starts.map((from, index) => ({ from: Math.max(from, x0), to: Math.min(ends[index]!, x1) }));
  });
}

/** A thread's node stands out past the end of the bar. */
function besideGap({ segment }: Bar): number {
  return BESIDE + (segment.leaves === undefined ? 0 : CLEAR);
}

function mergeGap({ segment }: Bar): number {
  return mergedInto(segment) === undefined ? 0 : MERGE;
}

function isClear(from: number, to: number, rules: LabelRules): boolean {
  const { left, right } = rules.scale;
  return from >= left && to <= right && !linesOf(rules).some((line) => line > from - CLEAR && line < to + CLEAR);
}

/** What is said at the end of a bar whose name stands on it; nothing where there is no room. */
function endTexts(bar: Bar, end: string, rules: LabelRules): { texts: PlacedText[]; x1: number } {
  const x = bar.x1 + besideGap(bar);
  const to = x + widthIn(rules, end) + mergeGap(bar);
  return end && isClear(x, to, rules)
    ? { texts: [{ text: end, tone: 'quiet', x }], x1: to }
    : { texts: [], x1: bar.x1 };
}

function insideLabel(bar: Bar, texts: LabelTexts, rules: LabelRules): PlacedLabel | undefined {
  const name = { text: texts.name, tone: 'name' } as const;
  const before = { text: bar.cut ? texts.before : '', tone: 'name' } as const;
  const part = { text: texts.part, tone: 'quiet' } as const;
  const money = { text: texts.money, tone: 'quiet' } as const;
  const rooms = freeRooms(bar, rules);
  for (const parts of [[before, name, part, money], [before, name, part], [before, name], [name]]) {
    const shown = parts.filter(isText);
    const width = partsWidth(shown, rules) + PADDING * 2;
    const room = rooms.find(({ from, to }) => to - from >= width);
    if (!room) continue;
    const end = endTexts(bar, texts.end, rules);
    return {
      texts: [...layOut(shown, room.from + PADDING, rules), ...end.texts],
      inside: true,
      x0: bar.x0,
      x1: end.x1,
    };
  }
  return undefined;
}

/** Right of the bar, with less and less beside the name; then left of it. */
function besideLabel(bar: Bar, texts: LabelTexts, rules: LabelRules): PlacedLabel | undefined {
  const name = { text: texts.name, tone: 'name' } as const;
  const quiet = (text: string): Omit<PlacedText, 'x'> => ({ text, tone: 'quiet' });
  const x = bar.x1 + besideGap(bar);
  const [part, money, end] = [quiet(texts.part), quiet(texts.money), quiet(texts.end)];
  for (const parts of [[name, part, money, end], [name, part, end], [name, end], [name]]) {
    const shown = parts.filter(isText);
    const to = x + partsWidth(shown, rules) + mergeGap(bar);
    if (isClear(x, to, rules)) return { texts: layOut(shown, x, rules), inside: false, x0: bar.x0, x1: to };
  }
  const to = bar.x0 - BESIDE - (bar.segment.arrives === undefined ? 0 : CLEAR);
  for (const parts of [[name, part], [name]]) {
    const shown = parts.filter(isText);
    const from = to - partsWidth(shown, rules);
    if (isClear(from, to, rules)) return { texts: layOut(shown, from, rules), inside: false, x0: from, x1: bar.x1 };
  }
  return undefined;
}

/** Past whatever stands beside the bar: the nearest free place left or right, tied to the bar by a line. */
function leaderLabel(bar: Bar, { name }: LabelTexts, rules: LabelRules): PlacedLabel | undefined {
  const text = { text: name, tone: 'name' } as const;
  const width = widthIn(rules, name);
  const lines = linesOf(rules);
  const lefts = lines.filter((line) => line < bar.x0 + CLEAR).map((line) => line - BESIDE - width);
  const rights = lines.filter((line) => line > bar.x1 - CLEAR).map((line) => line + BESIDE);
  const distance = (from: number): number => Math.max(bar.x0 - from - width, from - bar.x1);
  const [x] = [...lefts, ...rights]
    .filter((from) => isClear(from, from + width, rules))
    .sort((a, b) => distance(a) - distance(b));
  if (x === undefined) return undefined;
  const leader: readonly [number, number] = x < bar.x0 ? [x + width + 4, bar.x0 - 2] : [bar.x1 + 2, x - 4];
  const span = { x0: Math.min(x, bar.x0), x1: Math.max(x + width, bar.x1) };
  return { texts: [{ ...text, x }], inside: false, ...span, ...(leader[1] > leader[0] ? { leader } : {}) };
}

/** Where a name has no place in the bar's row at all, it stands in the row above: over the bar, or beside today's line. */
function aboveLabel({ x0, x1 }: Bar, { name }: LabelTexts, rules: LabelRules): PlacedLabel {
  const { left, right, todayX = left } = rules.scale;
  const width = widthIn(rules, name);
  const over = Math.max(left, Math.min(x0, right - width));
  const places = [over, todayX - CLEAR - width, todayX + CLEAR];
  const x = places.find((from) => isClear(from, from + width, rules)) ?? over;
  return {
    texts: [{ text: name, tone: 'name', x }],
    inside: false,
    above: true,
    x0: Math.min(x, x0),
    x1: Math.max(x + width, x1),
  };
}

function shorten(name: string, { scale, size }: LabelRules): string {
  if (name.length <= MOST_LETTERS) return name;
  return (
    wrapText(name, size, Math.min(MOST_LETTERS * size * 0.6, (scale.right - scale.left) * 0.7), { maxLines: 1 })[0] ??
    name
  );
}

export function placeLabel(bar: Bar, texts: LabelTexts, rules: LabelRules): PlacedLabel {
  const short = { ...texts, name: shorten(texts.name, rules), end: shorten(texts.end, rules) };
  const placed = insideLabel(bar, short, rules) ?? besideLabel(bar, short, rules) ?? leaderLabel(bar, short, rules);
  if (placed) return placed;
  // No name is cut for a thread's sake, nor for that of today.
  const alone = { ...short, part: '', money: '', end: '' };
  const bare = { ...rules, threads: [] };
  // Its own threads begin and end on the bar: that must not lie over them.
  const inside = bar.segment.part ? undefined : insideLabel(bar, alone, bare);
  const over = inside ?? besideLabel(bar, alone, bare) ?? aboveLabel(bar, alone, bare);
  return { ...over, over: true };
}
