/** The form `change` as Vega-Lite: a line per area between two upright axes, with names and figures at both ends. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { ChangeLine } from '../../view/indicator/change-series.js';
import type { ChangeWords } from '../../view/indicator/change-words.js';
import type { Period } from '../../model/period.js';
import type { ChangeLabel, Side } from '../../view/indicator/change-layout.js';
import type { FormSpec } from './form-spec.js';
import {
  byRole,
  dataOf,
  lineByRole,
  only,
  role,
  roleColor,
  textColor,
  tooltip,
  valueAt,
  valueScale,
  valueTicks,
  type Row,
  type Spec,
} from './spec-parts.js';

type Drawing = Extract<FormDrawing, { form: 'change' }>;
const SIDES: readonly Side[] = ['from', 'to'];

function periodText({ words, messages }: ChangeWords, period: Period): string {
  return period.kind === 'mean' ? messages.mean(words.format.period(period)) : words.period(period);
}

function lineRows(line: ChangeLine, { input, change, texts }: Drawing): Row[] {
  const { words } = texts;
  const { unit, decimals = unit === 'count' ? 0 : 1 } = input.shaped.indicator;
  return SIDES.map((side): Row => {
    const point = line[side];
    return {
      areaId: line.series.area.id,
      area: words.name(line.series.area),
      role: line.series.role,
      end: side,
      periodId: change[side].key,
      period: periodText(texts, change[side]),
      value: side === 'from' ? line.start : line.end,
      lower: point.lower,
      upper: point.upper,
      status: point.status,
      label: words.point(point),
      change: words.format.signed(line.distance, decimals),
    };
  });
}

/** Figure and name at an end, where the picture has them: spread so that none covers another. */
function labelRow(label: ChangeLabel, { change, texts, placed }: Drawing): Row {
  const { side, line, value, name, outcome, middle } = label;
  const near = [value, ...name].filter(Boolean).join(' ');
  const far = [...name, value].filter(Boolean).join(' ');
  return {
    end: side,
    period: periodText(texts, change[side]),
    value: valueAt(placed.axis, middle),
    role: line?.series.role ?? 'other',
    text: side === 'from' ? far : [near, outcome.join(' ')].filter(Boolean).join(', '),
  };
}

function textLayers(drawing: Drawing): Spec[] {
  const rows = drawing.placed.labels.map((label) => labelRow(label, drawing));
  return SIDES.map((side): Spec => {
    const isLeft = side === 'from';
    return {
      ...dataOf(
        `names${isLeft ? 'From' : 'To'}`,
        rows.filter((row) => row['end'] === side),
      ),
      mark: { type: 'text', align: isLeft ? 'right' : 'left', dx: isLeft ? -14 : 14, baseline: 'middle' },
      encoding: { text: { field: 'text', type: 'nominal' }, color: textColor() },
    };
  });
}

export function changeSpec(drawing: Drawing): FormSpec {
  const { input, change, placed, texts, intervals } = drawing;
  const { words } = texts;
  const { plot, axis } = placed;
  const tips = tooltip(
    ['area', words.messages.area],
    ['period', input.context.locale.messages.period],
    ['label', words.unitTitle],
    ['change', texts.messages.change],
  );
  const lines = [...change.lines].reverse();
  return {
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
    rows: lines.flatMap((line) => lineRows(line, drawing)),
    body: {
      encoding: {
        x: {
          field: 'period',
          type: 'ordinal',
          sort: null,
          scale: { type: 'point', padding: 0 },
          axis: {
            title: placed.title.join(' '),
            labelAngle: 0,
            orient: 'top',
            domain: false,
            grid: true,
            labelFontWeight: 600,
          },
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: valueScale(axis, { from: plot.bottom, to: plot.top }),
          axis: { ...valueTicks(axis), labels: false, title: null, domain: false, ticks: false, grid: false },
        },
      },
      layer: [
        {
          mark: { type: 'line', tooltip: true },
          encoding: {
            ...lineByRole(),
            detail: { field: 'areaId', type: 'nominal' },
            tooltip: tips,
          },
        },
        ...(intervals
          ? [
              {
                transform: [only('role', 'highlight'), { filter: { field: 'lower', valid: true } }],
                mark: { type: 'rule', color: role('accent'), strokeWidth: 2 },
                encoding: { y: { field: 'lower', type: 'quantitative' }, y2: { field: 'upper' } },
              },
            ]
          : []),
        {
          mark: { type: 'point', filled: true, opacity: 1, strokeWidth: 2 },
          encoding: {
            size: byRole([28, 40, 80]),
            stroke: roleColor(),
            fill: {
              condition: [
                { test: only('status', 'provisional')['filter'], value: role('ground') },
                { test: only('role', 'highlight')['filter'], value: role('accent') },
                { test: only('role', 'benchmark')['filter'], value: role('ink') },
              ],
              value: role('other'),
            },
            tooltip: tips,
          },
        },
        ...textLayers(drawing),
      ],
    },
  };
}
