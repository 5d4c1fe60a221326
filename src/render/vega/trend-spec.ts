/** The form `trend` as Vega-Lite: lines over time with limits, targets, gaps, breaks and the names at the lines' ends. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { LimitLine, LimitStep } from '../../view/indicator/indicator-limits.js';
import type { FormSpec } from './form-spec.js';
import { initiativeView, pinLayer, voiceView } from './layer-views.js';
import { dataOf, isoTime, periodTime, role, tooltip, upright, valueAt, type Row, type Spec } from './spec-parts.js';
import {
  breakLayer,
  gapLayer,
  intervalLayers,
  labelLayers,
  lineLayers,
  lineRows,
  timeAt,
  timeEncoding,
  type TimeGround,
} from './time-parts.js';

/** Beginning and end of each step within the plot, so that a limit runs from edge to edge of the time it holds. */
function limitRows(lines: readonly LimitLine[], [first, last]: readonly [number, number]): Row[] {
  const within = (time: number): number => Math.max(first, Math.min(time, last));
  const timesOf = ({ points, from, to, fixed }: LimitStep): { at: number; value: number }[] =>
    fixed
      ? [from, to].map((at) => ({ at: within(at), value: points[0]!.value }))
      : points.map(({ at, value }) => ({ at: Math.max(within(from), Math.min(within(at), within(to))), value }));
  return lines.flatMap(({ key, steps }) => {
    let run = 0;
    return steps.flatMap((step, index) => {
      if (index && steps[index - 1]!.to !== step.from) run += 1;
      return timesOf(step).map(({ at, value }): Row => ({ limit: `${key}-${run}`, time: isoTime(at), value }));
    });
  });
}

function limitLayer(lines: readonly LimitLine[], ends: readonly [number, number]): Spec[] {
  if (!lines.length) return [];
  return [
    {
      ...dataOf('limits', limitRows(lines, ends)),
      mark: { type: 'line', color: role('ink2'), strokeWidth: 1.25 },
      encoding: { detail: { field: 'limit', type: 'nominal' }, order: { value: 0 } },
    },
  ];
}

/** An open flag whose foot stands at the exact level and year. */
export const FLAG = 'M0,0V-1.1H0.65L0.45,-0.875L0.65,-0.65H0';

export function targetLayers(rows: readonly Row[]): Spec[] {
  if (!rows.length) return [];
  const layer = dataOf('targets', rows);
  return [
    {
      ...layer,
      mark: { type: 'point', shape: FLAG, size: 400, filled: false, stroke: role('ink'), strokeWidth: 1.5, opacity: 1 },
    },
    { ...layer, mark: { type: 'point', shape: 'circle', size: 20, filled: true, fill: role('ink'), opacity: 1 } },
  ];
}

export function trendSpec(drawing: Extract<FormDrawing, { form: 'trend' }>): FormSpec {
  const { input, trend, added } = drawing;
  const { limits = [], targets = [] } = added ?? {};
  const under = added?.drawn(trend) ?? {};
  const { words } = input;
  const { plot, value, time } = trend;
  const ground: TimeGround = { time, periods: input.shaped.periods, left: plot.left, right: trend.axisEnd };
  const cut = value.cut ? ` ${words.messages.axisCut(words.format.number(value.min, value.decimals))}` : '';
  const title = value.cut ? `${words.unitTitle}.`.replace('..', '.') : words.unitTitle;
  const moment = time.x(0) === time.x(1e12) ? 0 : 1;
  const edges = [plot.left, plot.right].map((px) => timeAt(time, px, moment)) as [number, number];
  const tips = tooltip(
    ['area', words.messages.area],
    ['period', input.context.locale.messages.period],
    ['label', words.unitTitle],
  );
  const width = trend.axisEnd - plot.left;
  const height = plot.bottom - plot.top;
  const rows = [...trend.lines].reverse().flatMap((line) => lineRows(line, { words, text: words.point }));
  const main = {
    transform: [{ filter: { field: 'value', valid: true } }],
    encoding: {
      x: timeEncoding(ground),
      y: upright({ field: 'value', axis: value, plot, title: title + cut }),
    },
    layer: [
      ...gapLayer(trend.gaps, ground),
      ...breakLayer(trend.breaks, ground),
      ...limitLayer(limits, edges),
      ...(trend.intervals ? intervalLayers() : []),
      ...lineLayers(tips),
      ...pinLayer(under, ground, (y) => valueAt(value, y)),
      ...targetLayers(targets.map(({ level, by }) => ({ time: periodTime(by), value: level }))),
      ...labelLayers(trend.labels, trend, ground),
    ],
  };
  const views = [
    ...(under.voices?.list.length ? [voiceView(under.voices, ground, width)] : []),
    ...(under.initiatives ? [initiativeView(under.initiatives, ground, width)] : []),
  ];
  if (!views.length) return { width, height, rows, body: main };
  const sized = { width: Math.round(width), height: Math.round(height) };
  return { rows, body: { vconcat: [{ ...sized, ...main }, ...views], spacing: 16 } };
}
