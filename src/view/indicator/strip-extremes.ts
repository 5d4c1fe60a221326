/** Names the lowest and the highest area of the newest row, beneath their dots and beside each other. Pixels only. */
import { spreadLabels } from '../shared/spread-labels.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { ValueAxis } from '../shared/value-axis.js';
import type { StripSizes } from './strip-layout.js';
import type { StripDot, StripRow } from './strip-series.js';
import { countText, type StripWords } from './strip-words.js';

export interface ExtremeLabel {
  readonly key: string;
  readonly dot: StripDot;
  /** The middle of the words, and of what they name. */
  readonly x: number;
  readonly at: number;
  /** Top. */
  readonly y: number;
  readonly lines: readonly string[];
}

interface Setting {
  readonly texts: StripWords;
  readonly sizes: StripSizes;
  readonly width: number;
}

const LEADING = 1.35;
const APART = 12;

/** The name, or of several with the same figure their number. The highlighted area is named beside its row. */
function namesAt(row: StripRow, end: StripDot | undefined, { texts, sizes, width }: Setting): string[] {
  if (!end || end === row.own) return [];
  const { words } = texts;
  const same = row.dots.filter(({ value }) => words.relation(value, end.value) === 'same');
  if (row.own && same.includes(row.own) && same.length > 1 && same.length === row.dots.length) return [];
  const name =
    same.length === 1
      ? words.name(end.series.area)
      : countText(
          texts,
          same.map(({ series }) => series.area),
        );
  return wrapText(`${name} ${words.bare(end.value)}`, sizes.note, Math.min(width / 2 - 2 * APART, width * 0.36));
}

/** @returns Labels with their top counted from the row's bottom, and the height that they take. */
export function placeExtremes(
  row: StripRow,
  axis: ValueAxis,
  setting: Setting,
): { readonly labels: readonly ExtremeLabel[]; readonly height: number } {
  const [low, high] = [row.dots[0], row.dots.at(-1)];
  const isOne = !low || !high || setting.texts.words.relation(low.value, high.value) === 'same';
  const ends = isOne ? [low] : [low, high];
  const { sizes, width } = setting;
  const wishes = ends
    .map((dot, index) => ({ dot, key: index ? 'highest' : 'lowest', lines: namesAt(row, dot, setting) }))
    .flatMap(({ dot, key, lines }) => (dot && lines.length ? [{ dot, key, lines, at: axis.scale(dot.value) }] : []));
  if (!wishes.length) return { labels: [], height: 0 };
  const middles = spreadLabels(
    wishes.map(({ at, lines }) => ({
      at,
      size: Math.max(...lines.map((line) => textWidth(line, sizes.note))) + APART,
    })),
    [-APART / 2, width + APART / 2],
  );
  const lines = Math.max(...wishes.map(({ lines: own }) => own.length));
  return {
    labels: wishes.map((wish, index) => ({ ...wish, x: middles[index]!, y: 4 * sizes.unit })),
    height: lines * sizes.note * LEADING + 10 * sizes.unit,
  };
}
