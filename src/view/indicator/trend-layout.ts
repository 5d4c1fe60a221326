/**
 * Places a trend: the plot's box, both axes, the lines in pieces that really join, the gaps with their reasons, and the
 * names at the lines' ends. Pixels only; what a thing looks like is the business of `trend-scene.ts`.
 */
import { textWidth } from '../shared/text-width.js';
import { timeAxis, type TimeAxis } from '../shared/time-axis.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import type { ViewContext } from '../view-context.js';
import { lineWidth, otherEnds, placeLabels, seriesWish, wrapLines, type EndLabel } from './end-labels.js';
import type { IndicatorWords } from './indicator-words.js';
import type { AreaSeries, IndicatorSeries } from './indicator-series.js';
import { breaksOf, gapsOf, stretchesOf, type BreakMark, type Gap, type Stretch } from './line-pieces.js';
import { trendHeight, trendSizes, type TrendSizes } from './trend-sizes.js';

export interface PlacedSeries {
  readonly series: AreaSeries;
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
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
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
function drawnValues(series: readonly AreaSeries[], withIntervals: boolean): number[] {
  const values: number[] = [];
  for (const { points, role } of series) {
    for (const { value, lower, upper } of points) {
      if (value === null) continue;
      values.push(value);
      if (withIntervals && role === 'highlight' && lower !== null && upper !== null) values.push(lower, upper);
    }
  }
  return values;
}

export interface TrendLayoutOptions {
  readonly intervals: boolean;
  readonly breaks: boolean;
}

export function placeTrend(
  shaped: IndicatorSeries,
  words: IndicatorWords,
  context: ViewContext & { readonly layers: TrendLayoutOptions },
): PlacedTrend {
  const { space, layers } = context;
  const sizes = trendSizes(space);
  const height = trendHeight(space, sizes.narrow);
  const plotTop = sizes.axis * 2.4;
  const plotBottom = height - sizes.axis * 2;
  const value = valueAxis(drawnValues(shaped.series, layers.intervals), {
    range: [plotBottom, plotTop],
    count: Math.max(2, Math.min(sizes.narrow ? 4 : 6, Math.floor((plotBottom - plotTop) / 40))),
    limits: shaped.indicator.unit === 'percent' ? [0, 100] : undefined,
  });
  const tickWidth = Math.max(
    ...value.ticks.map((tick) => textWidth(words.format.number(tick, value.decimals), sizes.axis)),
  );
  const named = shaped.series.filter(({ role }) => role !== 'other');
  const others = otherEnds(shaped.series, words, { locale: context.locale, narrow: sizes.narrow });
  const gutter = others.range ? 20 : 10;
  const mostWidth = space.width * (sizes.narrow ? 0.28 : 0.3);
  const wishes = [...named.flatMap((one) => seriesWish(one, words, sizes.narrow)), ...others.wishes].map((wish) => ({
    ...wish,
    lines: wrapLines(wish.lines, sizes, mostWidth),
  }));
  const labelWidth = Math.max(0, ...wishes.flatMap(({ lines }) => lines.map((line) => lineWidth(line, sizes))));
  const left = tickWidth + 12;
  const right = Math.max(left + 40, space.width - labelWidth - gutter - 4);
  const inset = sizes.narrow ? 4 : 8;
  const time = timeAxis(shaped.periods, {
    range: [left + inset, right - inset],
    size: sizes.axis,
    format: words.format,
  });
  const breaks = layers.breaks ? breaksOf(shaped, time, { words, context }) : [];
  const rule = { step: time.step, breaks: breaks.map(({ start }) => start) };
  const place = (series: AreaSeries): PlacedSeries => ({
    series,
    stretches: stretchesOf(
      series.points.map((point) => ({
        point,
        x: time.place(point.period),
        y: point.value === null ? plotBottom : value.scale(point.value),
      })),
      rule,
    ),
  });
  return {
    width: space.width,
    height,
    sizes,
    value,
    time,
    breaks,
    intervals: layers.intervals,
    plot: { left, right, top: plotTop, bottom: plotBottom },
    lines: shaped.series.map(place),
    gaps: gapsOf(shaped, time, words),
    labels: placeLabels(wishes, { x: right + gutter, end: right - inset, value, sizes, bounds: [0, plotBottom + 6] }),
    bracket: others.range && { x: right + 4, top: value.scale(others.range[1]), bottom: value.scale(others.range[0]) },
  };
}
