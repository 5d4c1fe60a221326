/**
 * The layer of initiatives under a trend: bars on the same time axis, with fading open ends, ticks for adjustments, arrows
 * for moves. It stands beside the figures and claims nothing of them.
 */
import type { LayerMessages } from '../../i18n/indicator/layers/messages.js';
import type { SceneGroup } from '../scene.js';
import { clockOf } from '../timeline/time-span.js';
import type { FormInput } from './indicator-form.js';
import { findSeries } from './indicator-series.js';
import type { TrendLayer } from './trend-addition.js';
import { BAR, barsOf, drawnRow, headMarks, legendOf, rowMarks, scaleOf } from './trend-initiative-marks.js';
import { initiativeRows, initiativeTableRow, lastPeriod } from './trend-initiative-rows.js';
import { trendSizes } from './trend-sizes.js';

/** Rows in the picture; further ones stand in the table. */
const MOST = { wide: 8, narrow: 6 };
const HEAD = 34;

export function initiativeLayer(input: FormInput, messages: LayerMessages): TrendLayer {
  const { context, options, shaped, words } = input;
  const clock = clockOf(options.today ?? context.model.document.updated ?? '', context.model.document.updated);
  const all = initiativeRows(input, messages, clock);
  const own = findSeries(shaped.series, 'highlight');
  const first = shaped.periods[0];
  if (!all.length || !first) return { notes: [messages.noInitiatives(own && words.name(own.area))] };
  const { narrow } = trendSizes(context.space);
  const shown = all.slice(0, narrow ? MOST.narrow : MOST.wide);
  const step = ((narrow ? 44 : 41) * (context.space.rem ?? 16)) / 16;
  const rowTop = (top: number, index: number): number => top + HEAD + index * step;
  const left = all.length - shown.length;
  return {
    until: lastPeriod(shown, clock),
    foot: HEAD + shown.length * step + 8,
    legend: legendOf(shown, messages),
    notes: [messages.caution, ...(left ? [messages.more(left)] : [])],
    over: (trend, top): SceneGroup[] => {
      const scale = scaleOf(trend, first, clock);
      return [
        { key: 'initiatives-head', marks: headMarks(trend, { top, scale }, messages) },
        ...shown.map((row, index) => ({
          key: `initiative-${row.initiative.id}`,
          label: `${row.name}, ${row.time}`,
          target: { kind: 'initiative', id: row.initiative.id } as const,
          marks: rowMarks(row, rowTop(top, index), { trend, scale }),
        })),
      ];
    },
    stops: (trend, top) => {
      const scale = scaleOf(trend, first, clock);
      return shown.map((row, index) => ({
        key: `initiative-${row.initiative.id}`,
        x: Math.min(trend.width, (barsOf(row, scale)[0]?.x0 ?? scale.left) + 8),
        y: rowTop(top, index) + trend.sizes.axis + 7 + BAR / 2,
        target: { kind: 'initiative', id: row.initiative.id },
        text: `${row.name}, ${row.time}. ${context.locale.messages.position(index + 1, shown.length)}.`,
      }));
    },
    drawn: (trend) => {
      const scale = scaleOf(trend, first, clock);
      return {
        initiatives: {
          heading: messages.initiatives,
          caution: messages.caution,
          today: messages.today,
          todayX: scale.todayX,
          step,
          list: shown.map((row) => drawnRow(row, { trend, scale }, messages)),
        },
      };
    },
    rows: (periods) => all.map((row) => initiativeTableRow(row, { messages, clock, periods })),
  };
}
