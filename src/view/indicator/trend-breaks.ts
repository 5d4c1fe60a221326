/** Breaks in a series on a time axis: where they stand, what they are called, and their marks. */
import type { Mark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { TimeAxis } from '../shared/time-axis.js';
import { localText } from '../view-context.js';
import { breakNotes, seriesBreaks, type BreakTexts } from './comparable.js';
import type { FormInput } from './indicator-form.js';
import type { IndicatorSeries } from './indicator-series.js';
import type { BreakMark } from './line-pieces.js';
import type { TrendLayer } from './trend-addition.js';
import type { PlacedTrend } from './trend-layout.js';

/** Breaks stand where the new count begins, and always before the first figure of it. */
export function breaksOf(shaped: IndicatorSeries, time: TimeAxis, { context }: BreakTexts): BreakMark[] {
  return seriesBreaks(shaped).map(({ at, from, text }) => {
    const first = shaped.periods[at]!;
    const x = Math.min(time.x(from.start), time.place(first) - time.halfStep);
    return { x, start: first.start, text: localText(context, text) };
  });
}

/** The layer of breaks on a trend. */
export function breakLayer({ shaped, ...texts }: FormInput): TrendLayer {
  return {
    breaksOf,
    notes: breakNotes(shaped, texts),
    under: (trend) => [{ key: 'breaks', marks: breakMarks(trend) }],
  };
}

/** An upright line at each break, with its words where there is room for them. */
function breakMarks(trend: PlacedTrend): Mark[] {
  const { plot, sizes } = trend;
  return trend.breaks.flatMap(({ x, text }): Mark[] => {
    const line: Mark = { type: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: 'axis', dash: [2, 2] };
    const fits = !sizes.narrow && textWidth(text, sizes.note) < plot.right - plot.left;
    if (!fits) return [line];
    const half = textWidth(text, sizes.note) / 2;
    const at = Math.max(plot.left + half, Math.min(x, plot.right - half));
    const label: Mark = {
      type: 'text',
      x: at,
      y: plot.top - 6,
      anchor: 'middle',
      size: sizes.note,
      fill: 'ink2',
      text,
      halo: true,
    };
    return [line, label];
  });
}
