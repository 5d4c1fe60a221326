/** The form `gap` as Vega-Lite: distances to a benchmark over time, with targets and the even paths to them. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { FormSpec } from './form-spec.js';
import { dataOf, periodTime, role, tooltip, upright, type Row, type Spec } from './spec-parts.js';
import {
  breakLayer,
  gapLayer,
  intervalLayers,
  labelLayers,
  lineLayers,
  lineRows,
  timeEncoding,
  timeOf,
  type TimeGround,
} from './time-parts.js';
import { targetLayers } from './trend-spec.js';

type Drawing = Extract<FormDrawing, { form: 'gap' }>;

function wayLayer({ placed }: Drawing): Spec[] {
  const rows = placed.targets.flatMap(({ target }): Row[] => {
    const { way, by, gap, goal } = target;
    if (!way || way.from.value === null) return [];
    return [
      { goal: goal.id, time: periodTime(way.from.period), value: way.from.value },
      { goal: goal.id, time: periodTime(by), value: gap },
    ];
  });
  if (!rows.length) return [];
  return [
    {
      ...dataOf('paths', rows),
      mark: { type: 'line', color: role('ink2'), strokeWidth: 1.25, strokeDash: [1, 4], strokeCap: 'round' },
      encoding: { detail: { field: 'goal', type: 'nominal' } },
    },
  ];
}

export function gapSpec(drawing: Drawing): FormSpec {
  const { input, placed } = drawing;
  const { gaps, words: texts } = drawing.drawing;
  const { plot, value, time } = placed;
  const ground: TimeGround = { time, periods: gaps.periods, left: plot.left, right: plot.right };
  const tips = tooltip(
    ['area', input.words.messages.area],
    ['period', input.context.locale.messages.period],
    ['label', texts.unitTitle],
  );
  const zero = dataOf(
    'benchmark',
    [plot.left, plot.right].map((px) => ({ time: timeOf(ground, px), value: 0, label: texts.to })),
  );
  const line = { words: input.words, text: texts.signed.point };
  return {
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
    rows: [...placed.lines].reverse().flatMap((one) => lineRows(one, line)),
    body: {
      transform: [{ filter: { field: 'value', valid: true } }],
      encoding: {
        x: timeEncoding(ground),
        y: upright({ field: 'value', axis: value, plot, title: texts.unitTitle, sign: '+' }),
      },
      layer: [
        ...gapLayer(placed.gaps, ground),
        ...breakLayer(placed.breaks, ground),
        {
          ...zero,
          mark: { type: 'line', color: role('ink'), strokeWidth: 1.75, strokeDash: [6, 4] },
        },
        ...(placed.intervals ? intervalLayers() : []),
        ...wayLayer(drawing),
        ...lineLayers(tips),
        ...targetLayers(placed.targets.map(({ target }) => ({ time: periodTime(target.by), value: target.gap }))),
        ...labelLayers(placed.labels, placed, ground),
      ],
    },
  };
}
