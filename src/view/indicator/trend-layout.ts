/**
 * Places a trend: the plot's box, both axes, the lines in pieces that really join, the gaps with their reasons, and the
 * names at the lines' ends. Pixels only; what a thing looks like is the business of `trend-scene.ts`.
 */
import type { Period } from '../../model/period.js';
import type { laterPeriods } from '../shared/later-periods.js';
import { lazy } from '../shared/lazy.js';
import { textWidth } from '../shared/text-width.js';
import { axisLabel, timeAxis, type TimeAxis } from '../shared/time-axis.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import type { ViewContext } from '../view-context.js';
import {
  FLAG_WIDTH,
  lineWidth,
  otherEnds,
  placeLabels,
  seriesWish,
  wrapLines,
  type EndLabel,
  type EndWish,
} from './end-labels.js';
import type { IndicatorWords } from './indicator-words.js';
import type { AreaSeries, IndicatorSeries } from './indicator-series.js';
import { gapsOf, stretchesOf, type BreakMark, type Gap, type Stretch } from './line-pieces.js';
import type { breaksOf } from './trend-breaks.js';
import { trendHeight, trendSizes, type TrendSizes } from './trend-sizes.js';

export interface PlacedSeries {
  readonly series: AreaSeries;
  /** Made on first use: a picture that waits for its height is placed and not drawn. */
  readonly stretches: readonly Stretch[];
}

export interface Bracket {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedTrend {
  readonly width: number;
  readonly height: number;
  readonly sizes: TrendSizes;
  /** Where the figures are; the time axis may go on to the right of it. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Right end of the time axis, px. */
  readonly axisEnd: number;
  readonly value: ValueAxis;
  readonly time: TimeAxis;
  readonly lines: readonly PlacedSeries[];
  readonly gaps: readonly Gap[];
  readonly breaks: readonly BreakMark[];
  readonly labels: readonly EndLabel[];
  readonly bracket?: Bracket;
  /** Whether the highlighted line's intervals are drawn. */
  readonly intervals: boolean;
}

/** Every number that has to be inside the value axis. */
function drawnValues(series: readonly AreaSeries[], withIntervals: boolean, more: readonly number[]): number[] {
  const values = [...more];
  for (const { points, role } of series) {
    for (const { value, lower, upper } of points) {
      if (value === null) continue;
      values.push(value);
      if (withIntervals && role === 'highlight' && lower !== null && upper !== null) values.push(lower, upper);
    }
  }
  return values;
}

/** What is laid on a trend besides its lines, as far as the layout has to make room for it. */
export interface TrendExtras {
  /** Values that have to be inside the value axis. */
  readonly values: readonly number[];
  /** The time axis goes on to here. */
  readonly until: Period | undefined;
  readonly wishes: readonly EndWish[];
  /** Height of what stands under the time axis, px. */
  readonly foot: number;
  /** Finds the periods on the way to `until`. */
  readonly later?: typeof laterPeriods;
  /** Finds the breaks. Default none are drawn. */
  readonly breaksOf?: typeof breaksOf;
  /** Places names and flags. Default names only. */
  readonly placeLabels?: typeof placeLabels;
}

const NOTHING: TrendExtras = { values: [], until: undefined, wishes: [], foot: 0 };

export interface TrendLayoutOptions {
  readonly intervals: boolean;
  readonly extras?: TrendExtras;
}

interface Ends {
  readonly wishes: readonly EndWish[];
  readonly range: readonly [low: number, high: number] | undefined;
  readonly gutter: number;
  /** Width of the names at the lines' ends, and of those of the targets, px. */
  readonly width: number;
  readonly flagWidth: number;
}

/** What stands at the right, wrapped, and how much room it takes. */
function endsOf(shaped: IndicatorSeries, words: IndicatorWords, input: ViewContext & { extras: TrendExtras }): Ends {
  const { space, locale, extras } = input;
  const sizes = trendSizes(space);
  const { narrow } = sizes;
  const named = shaped.series.filter(({ role }) => role !== 'other');
  const others = otherEnds(shaped.series, words, { locale, narrow, taken: extras.wishes.length });
  const wished = [...named.flatMap((one) => seriesWish(one, words, narrow)), ...extras.wishes, ...others.wishes];
  // Names may take somewhat more room where one of their words would be broken else.
  const wordWidths = wished.flatMap(({ lines }) =>
    lines.flatMap(({ text, tone }) => text.split(/[ -]/).map((word) => lineWidth({ text: word, tone }, sizes))),
  );
  const most = space.width * (narrow ? 0.28 : 0.3);
  const room = Math.max(most, Math.min(most * 1.4, Math.max(...wordWidths)));
  const wishes = wished.map((wish) => ({ ...wish, lines: wrapLines(wish.lines, sizes, room) }));
  const widest = (some: readonly EndWish[]): number =>
    Math.max(0, ...some.flatMap(({ lines }) => lines.map((line) => lineWidth(line, sizes))));
  const flags = wishes.filter(({ time }) => time !== undefined);
  return {
    wishes,
    range: others.range,
    gutter: others.range ? 20 : 10,
    width: widest(wishes.filter((wish) => !flags.includes(wish))),
    flagWidth: narrow || !flags.length ? 0 : FLAG_WIDTH + widest(flags),
  };
}

/** The time axis from `left` to where the names at its end leave room. */
function placeTime(
  shaped: IndicatorSeries,
  ends: Ends,
  place: { left: number; inset: number; width: number; extras: TrendExtras; size: number; words: IndicatorWords },
): TimeAxis {
  const { left, inset, width, size, words } = place;
  const { until, later } = place.extras;
  const axis = (right: number): TimeAxis =>
    timeAxis(shaped.periods, {
      range: [left + inset, Math.max(left + 40, right) - inset],
      size,
      format: words.format,
      until,
      later,
    });
  const forNames = width - ends.width - ends.gutter - 4;
  const last = shaped.periods.at(-1);
  const unit = until && last ? axis(left + 2 * inset + 1000) : undefined;
  const share = unit && last ? (unit.place(last) - left - inset) / 1000 : 1;
  const right = left + 2 * inset + (forNames - left - 2 * inset) / Math.max(share, 0.3);
  if (!unit || !until) return axis(forNames);
  // The last year stands under its own tick: half of it needs room too, where no flag's name does.
  const label = textWidth(axisLabel(until, shaped.periods, words.format), size) / 2 - inset;
  return axis(Math.min(right, width - Math.max(ends.flagWidth, label) - 2));
}

export function placeTrend(
  shaped: IndicatorSeries,
  words: IndicatorWords,
  context: ViewContext & { readonly layers: TrendLayoutOptions },
): PlacedTrend {
  const { space, layers } = context;
  const { extras = NOTHING } = layers;
  const sizes = trendSizes(space);
  const height = trendHeight(space, sizes.narrow, extras.foot);
  const plotTop = sizes.axis * 2.4;
  const plotBottom = height - sizes.axis * 2;
  const value = valueAxis(drawnValues(shaped.series, layers.intervals, extras.values), {
    range: [plotBottom, plotTop],
    count: Math.max(2, Math.min(sizes.narrow ? 4 : 6, Math.floor((plotBottom - plotTop) / 40))),
    limits: words.isShare ? [0, 100] : undefined,
  });
  const tickWidth = Math.max(
    ...value.ticks.map((tick) => textWidth(words.format.number(tick, value.decimals), sizes.axis)),
  );
  const ends = endsOf(shaped, words, { ...context, extras });
  const left = tickWidth + 12;
  const inset = sizes.narrow ? 4 : 8;
  const { width } = space;
  const time = placeTime(shaped, ends, { left, inset, width, extras, size: sizes.axis, words });
  const end = time.place(shaped.periods.at(-1)!);
  const right = end + inset;
  const breaks = extras.breaksOf?.(shaped, time, { words, context }) ?? [];
  const rule = { step: time.step, breaks: breaks.map(({ start }) => start) };
  const xs = shaped.periods.map(time.place);
  const place = (series: AreaSeries): PlacedSeries => {
    const stretches = lazy(() =>
      stretchesOf(
        series.points.map((point, index) => ({
          point,
          x: xs[index]!,
          y: point.value === null ? plotBottom : value.scale(point.value),
        })),
        rule,
      ),
    );
    return {
      series,
      get stretches() {
        return stretches();
      },
    };
  };
  const { range, gutter } = ends;
  return {
    width,
    height: height + extras.foot,
    sizes,
    value,
    time,
    breaks,
    intervals: layers.intervals,
    plot: { left, right, top: plotTop, bottom: plotBottom },
    axisEnd: extras.until ? time.place(extras.until) + inset : right,
    lines: shaped.series.map(place),
    gaps: gapsOf(shaped, time, words),
    labels: (extras.placeLabels ?? placeLabels)(ends.wishes, {
      ...{ x: right + gutter, end, width, value, sizes },
      bounds: [0, plotBottom + 6],
      timeX: time.x,
    }),
    bracket: range && { x: right + 4, top: value.scale(range[1]), bottom: value.scale(range[0]) },
  };
}
