/**
 * The names and figures at the ends of a trend's lines: few enough to read, in the order of the lines, never on top of
 * each other. Many grey lines share one bracket with their range.
 */
import type { ColorRole } from '../scene.js';
import { spreadLabels } from '../shared/spread-labels.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { ValueAxis } from '../shared/value-axis.js';
import type { ViewContext } from '../view-context.js';
import { sharedKind, type IndicatorWords } from './indicator-words.js';
import { lastValued, type AreaSeries } from './indicator-series.js';
import type { TrendSizes } from './trend-sizes.js';

export interface EndLine {
  readonly text: string;
  readonly tone: 'name' | 'value' | 'quiet';
}

export interface EndLabel {
  readonly key: string;
  readonly role: AreaSeries['role'] | 'bracket' | 'limit' | 'target';
  readonly lines: readonly EndLine[];
  /** Where the line ends. */
  readonly from: { readonly x: number; readonly y: number };
  readonly x: number;
  /** Which end of the text stands at `x`. */
  readonly anchor: 'start' | 'end';
  /** Top of the label's box. */
  readonly y: number;
  readonly height: number;
}

/** The colour of each of a label's lines. */
export const LABEL_TONES = {
  highlight: { name: 'accent', value: 'accent', quiet: 'accent' },
  benchmark: { name: 'ink', value: 'ink', quiet: 'ink2' },
  other: { name: 'ink2', value: 'ink2', quiet: 'ink2' },
  bracket: { name: 'ink2', value: 'ink2', quiet: 'ink2' },
  limit: { name: 'ink2', value: 'ink2', quiet: 'ink2' },
  target: { name: 'ink', value: 'ink', quiet: 'ink2' },
} as const satisfies Record<EndLabel['role'], Record<string, ColorRole>>;

/** More direct names than this are bracketed. */
const MOST_NAMES = 5;

/** The names and figures that stand at the ends of the lines, before they are placed. */
export interface EndWish {
  readonly key: string;
  readonly role: EndLabel['role'];
  readonly lines: readonly EndLine[];
  readonly value: number;
  /** What it names stands at this time, not at the end of a line. UTC ms. */
  readonly time?: number;
}

export function seriesWish({ area, role, points }: AreaSeries, words: IndicatorWords, narrow: boolean): EndWish[] {
  const last = lastValued(points);
  if (!last || last.value === null) return [];
  const late = last === points.at(-1) ? '' : ` (${words.period(last.period)})`;
  const flag = words.flag(last) && ` ${words.flag(last)}`;
  const value: EndLine = {
    text: `${words.quantity(last.value)}${late}${flag}`,
    tone: role === 'highlight' ? 'value' : 'quiet',
  };
  const short: EndLine = { text: words.bare(last.value), tone: role === 'other' ? 'quiet' : 'value' };
  const name: EndLine = { text: words.name(area), tone: role === 'other' ? 'quiet' : 'name' };
  const key = `end-${area.id}`;
  if (!narrow) return [{ key, role, lines: [name, value], value: last.value }];
  return [{ key, role, lines: role === 'other' ? [name, short] : [short], value: last.value }];
}

interface OtherEnds {
  readonly wishes: readonly EndWish[];
  readonly range?: readonly [low: number, high: number];
}

/**
 * The others by name while there are few, else one bracket that names them all with their range.
 *
 * @param taken How many other things have names at the ends.
 */
export function otherEnds(
  series: readonly AreaSeries[],
  words: IndicatorWords,
  { locale: { messages }, narrow, taken }: Pick<ViewContext, 'locale'> & { readonly narrow: boolean; taken: number },
): OtherEnds {
  const others = series.filter(({ role }) => role === 'other');
  if (others.length <= MOST_NAMES - taken - (series.length - others.length)) {
    return { wishes: others.flatMap((other) => seriesWish(other, words, narrow)) };
  }
  const ends = others.flatMap(({ points }) => lastValued(points)?.value ?? []);
  if (!ends.length) return { wishes: [] };
  const range: [number, number] = [Math.min(...ends), Math.max(...ends)];
  const kind = sharedKind(others.map(({ area }) => area));
  const hasHighlight = series.some(({ role }) => role === 'highlight');
  const count = (hasHighlight ? messages.otherAreas : messages.areas)(others.length, kind);
  const text = `${words.bare(range[0])}–${words.quantity(range[1])}`;
  const lines: EndLine[] = narrow
    ? [{ text: count, tone: 'quiet' }]
    : [
        { text: count, tone: 'quiet' },
        { text, tone: 'quiet' },
      ];
  const extremes =
    hasHighlight || narrow
      ? []
      : others
          .filter(({ points }) => {
            const value = lastValued(points)?.value;
            return value === range[0] || value === range[1];
          })
          .slice(0, 2);
  const bracket: EndWish = { key: 'end-others', role: 'bracket', lines, value: (range[0] + range[1]) / 2 };
  return { wishes: [bracket, ...extremes.flatMap((one) => seriesWish(one, words, narrow))], range };
}

export function wrapLines(lines: readonly EndLine[], sizes: TrendSizes, maxWidth: number): EndLine[] {
  return lines.flatMap(({ text, tone }) =>
    wrapText(text, tone === 'name' ? sizes.name : sizes.axis, maxWidth, { maxLines: 2 }).map((line) => ({
      text: line,
      tone,
    })),
  );
}

export function lineWidth({ text, tone }: EndLine, sizes: TrendSizes): number {
  return tone === 'quiet' ? textWidth(text, sizes.axis) : textWidth(text, sizes.name, 650);
}

/** From the pole of a target's flag to its name, px. */
export const FLAG_WIDTH = 24;

/** Height of one line of an end label, px per px of font size. */
export const LINE_HEIGHT = 1.3;

export interface LabelPlace {
  /** Left edge of the labels, and where the lines end. */
  readonly x: number;
  readonly end: number;
  /** Right edge of the picture. */
  readonly width: number;
  readonly value: ValueAxis;
  readonly sizes: TrendSizes;
  readonly bounds: readonly [number, number];
  /** UTC ms → px. */
  timeX(time: number): number;
}

/** Names at the ends of lines, moved apart in order. */
export function placeLabels(wishes: readonly EndWish[], place: LabelPlace): EndLabel[] {
  const { x, end, value, sizes, bounds } = place;
  const heights = wishes.map((wish) => labelHeight(wish, sizes));
  const middles = spreadLabels(
    wishes.map((wish, index) => ({ at: value.scale(wish.value), size: heights[index]! })),
    bounds,
  );
  return wishes.map(({ key, role, lines, value: at }, index) => {
    const height = heights[index]!;
    const from = { x: end, y: value.scale(at) };
    return { key, role, lines, height, x, anchor: 'start', y: middles[index]! - height / 2, from };
  });
}

/** Height of a label's box, px. */
export function labelHeight({ lines }: EndWish, sizes: TrendSizes): number {
  return lines.length * sizes.axis * LINE_HEIGHT + 4;
}
