/**
 * Places stacked shares: one bar per row from 0 to 100 per cent, the parts in one order in all of them, a figure inside a
 * part where it has room, and the categories' names above the first bar where they have. Pixels only.
 */
import { textWidth, wrapText } from '../shared/text-width.js';
import type { Space } from '../widget-view.js';
import type { Bar, Part } from './composition-bars.js';

export interface PlacedPart {
  /** Index in the stack, which is also the index of the colour. */
  readonly index: number;
  readonly part: Part;
  readonly x: number;
  readonly w: number;
  /** The share where it fits, else empty. */
  readonly label: string;
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly y: number;
  readonly h: number;
  readonly name: readonly string[];
  /** Baseline of the name's first line. */
  readonly baseline: number;
  readonly parts: readonly PlacedPart[];
  readonly rest?: { readonly x: number; readonly w: number; readonly label: string };
  /** Instead of the bar: why there is none. */
  readonly words: readonly string[];
}

export interface PlacedComposition {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly size: { readonly text: number; readonly note: number };
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly bars: readonly PlacedBar[];
  /** Names of categories above the first bar. */
  readonly heads: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** Percent → px. */
  scale(share: number): number;
}

export interface CompositionTexts {
  readonly bars: readonly Bar[];
  /** Names of the categories, in the order of the stack. */
  readonly categories: readonly string[];
  name(bar: Bar): string;
  /** Inside a part: "24,7". */
  share(value: number): string;
  /** Why a bar is not drawn. */
  obstacle(bar: Bar): string;
  /** Inside the rest. */
  rest(bar: Bar): string;
}

const NARROW = 560;
const LINE = 1.25;

interface Frame {
  readonly space: Space;
  readonly narrow: boolean;
  readonly unit: number;
  readonly size: PlacedComposition['size'];
  readonly plot: PlacedComposition['plot'];
  readonly step: number;
  readonly bar: number;
  readonly scale: PlacedComposition['scale'];
}

function frameOf(texts: CompositionTexts, space: Space): Frame {
  const unit = (space.rem ?? 16) / 16;
  const narrow = space.width < NARROW * unit;
  const size = { text: 13 * unit, note: 12.5 * unit };
  const widest = Math.max(0, ...texts.bars.map((bar) => textWidth(texts.name(bar), size.text, 650)));
  const left = narrow ? 2 : Math.min(widest, space.width * 0.28) + 16 * unit;
  const right = space.width - 2;
  const top = (narrow ? 4 : 22) * unit;
  const foot = 40 * unit;
  const rows = texts.bars.length + (hasPause(texts.bars) ? 0.4 : 0);
  const usual = (narrow ? 54 : 38) * unit;
  const least = (narrow ? 44 : 26) * unit;
  const fitting = space.height ? (space.height - top - foot) / Math.max(1, rows) : usual;
  const step = Math.max(least, Math.min(usual, fitting));
  const scale = (share: number): number => left + (share / 100) * (right - left);
  const bar = Math.min(26 * unit, narrow ? step - 24 * unit : step - 6 * unit);
  return { space, narrow, unit, size, step, bar, scale, plot: { left, right, top, bottom: top + step * rows } };
}

/** A little air between the highlighted area with its benchmark and the others. */
function hasPause(bars: readonly Bar[]): boolean {
  return bars[0]?.role !== 'other' && bars.some(({ role }) => role === 'other');
}

function placeParts(bar: Bar, texts: CompositionTexts, { scale, size }: Frame): PlacedPart[] {
  let from = 0;
  return bar.parts.flatMap((part, index) => {
    if (!part.share) return [];
    const [x, end] = [scale(from), scale(from + part.share)];
    from += part.share;
    const text = texts.share(part.share);
    const fits = textWidth(text, size.note, 650) + 6 <= end - x;
    return [{ index, part, x, w: end - x, label: fits ? text : '' }];
  });
}

function placeRest(bar: Bar, texts: CompositionTexts, { scale, size }: Frame): PlacedBar['rest'] {
  if (!bar.rest) return undefined;
  const x = scale(100 - bar.rest);
  const w = scale(100) - x;
  const text = texts.rest(bar);
  return { x, w, label: textWidth(text, size.note) + 12 <= w ? text : '' };
}

function placeBar(
  bar: Bar,
  row: { top: number },
  { texts, frame }: { texts: CompositionTexts; frame: Frame },
): PlacedBar {
  const { narrow, size, step, bar: h, plot, space, unit } = frame;
  const weight = bar.role === 'other' ? 400 : 650;
  const room = narrow ? space.width - 4 : plot.left - 14 * unit;
  const most = !narrow && step >= size.text * LINE * 2 ? 2 : 1;
  const name = wrapText(texts.name(bar), size.text, room, { maxLines: most, weight });
  const y = narrow ? row.top + size.text * LINE + 4 * unit : row.top + (step - h) / 2;
  const middle = y + h / 2 + size.text * 0.35;
  const baseline = narrow ? row.top + size.text : middle - ((name.length - 1) * size.text * LINE) / 2;
  const below = step - (narrow ? size.text * LINE + 4 * unit : 0);
  const lines = below >= size.note * LINE * 2 ? 2 : 1;
  const words = bar.obstacle
    ? wrapText(texts.obstacle(bar), size.note, plot.right - plot.left - 8, { maxLines: lines })
    : [];
  return { bar, y, h, name, baseline, parts: placeParts(bar, texts, frame), rest: placeRest(bar, texts, frame), words };
}

/** Names above the first bar: as far as each has room over its own part. */
function placeHeads(first: PlacedBar | undefined, texts: CompositionTexts, frame: Frame): PlacedComposition['heads'] {
  if (!first || frame.narrow) return [];
  return first.parts.flatMap(({ index, x, w }) => {
    const text = texts.categories[index] ?? '';
    if (textWidth(text, frame.size.note) + 8 > w) return [];
    return [{ x, y: first.y - 7 * frame.unit, text }];
  });
}

export function placeComposition(texts: CompositionTexts, space: Space): PlacedComposition {
  const frame = frameOf(texts, space);
  const { plot, step, size, narrow, scale, unit } = frame;
  const pause = hasPause(texts.bars) ? step * 0.4 : 0;
  const bars = texts.bars.map((bar, index) =>
    placeBar(bar, { top: plot.top + step * index + (bar.role === 'other' ? pause : 0) }, { texts, frame }),
  );
  return {
    width: space.width,
    height: plot.bottom + 40 * unit,
    narrow,
    size,
    plot,
    bars,
    heads: placeHeads(bars[0], texts, frame),
    scale,
  };
}
