/** Breaks in a series on a time axis: where they stand, what they are called, and their marks. */
import type { Period } from '../../model/period.js';
import type { Mark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { TimeAxis } from '../shared/time-axis.js';
import { localText, type ViewContext } from '../view-context.js';
import type { IndicatorSeries } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';
import type { BreakMark } from './line-pieces.js';
import type { PlacedTrend } from './trend-layout.js';

/** A break named by a single year also breaks the means that end with it. */
function breaksAt(period: Period, key: string): boolean {
  return period.key === key || period.key.endsWith(`..${key}`);
}

interface BreakTexts {
  readonly words: IndicatorWords;
  readonly context: ViewContext;
}

/** Where the document says that a series breaks: halfway between the break's period and the one before. */
export function breaksOf(shaped: IndicatorSeries, time: TimeAxis, texts: BreakTexts): BreakMark[] {
  return (shaped.indicator.seriesBreaks ?? []).flatMap(({ period: key, text }) => {
    const at = shaped.periods.findIndex((candidate) => breaksAt(candidate, key));
    const period = shaped.periods[at];
    if (!period || at === 0) return [];
    const x = time.place(period) - time.halfStep;
    return [{ x, start: period.start, period: texts.words.period(period), text: localText(texts.context, text) }];
  });
}

/** An upright line at each break, with its words where there is room for them. */
export function breakMarks(trend: PlacedTrend): Mark[] {
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
