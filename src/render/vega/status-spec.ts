/** The form `status` as Vega-Lite: level against change, a named point per area. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { FormSpec } from './form-spec.js';
import {
  dataOf,
  only,
  role,
  textColor,
  tooltip,
  upright,
  valueAt,
  valueScale,
  valueTicks,
  type Row,
  type Spec,
} from './spec-parts.js';

type Drawing = Extract<FormDrawing, { form: 'status' }>;

const isUnclear = ({ level, change }: { level: string; change: string }): boolean =>
  level === 'unclear' || change === 'unclear';

function rowsOf({ placed, status, texts, input }: Drawing): Row[] {
  const { words, form } = texts;
  return placed.points.map(({ point, label }): Row => {
    const { series, level, change, place, now } = point;
    const { unit, decimals = unit === 'count' ? 0 : 1 } = input.shaped.indicator;
    return {
      areaId: series.area.id,
      area: words.name(series.area),
      role: series.role,
      periodId: status.period.key,
      period: words.period(status.period),
      since: words.period(status.since),
      value: level,
      change,
      status: now.status,
      clear: !isUnclear(place),
      label: words.point(now),
      changeLabel: input.words.format.signed(change, decimals),
      place: form.corner(place),
      text: label?.text ?? '',
      textX: label ? valueAt(placed.x, label.x) : null,
      textY: label ? valueAt(placed.y, label.y) : null,
    };
  });
}

function lineLayers({ status, texts, placed }: Drawing): Spec[] {
  const zero: Spec = {
    ...dataOf('zero', [{ change: 0 }]),
    mark: { type: 'rule', color: role('axis'), strokeWidth: 1.5 },
    encoding: { x: { value: 0 }, x2: { value: 'width' }, y: { field: 'change', type: 'quantitative' } },
  };
  if (status.line === null) return [zero];
  const layer = dataOf('line', [{ value: status.line, label: texts.line }]);
  const x = { field: 'value', type: 'quantitative' };
  const isRight = placed.x.scale(status.line) > (placed.plot.left + placed.plot.right) / 2;
  return [
    zero,
    {
      ...layer,
      mark: { type: 'rule', color: role('ink'), strokeWidth: 1.75, strokeDash: [6, 4] },
      encoding: { x, y: { value: 0 }, y2: { value: 'height' } },
    },
    {
      ...layer,
      mark: {
        type: 'text',
        baseline: 'bottom',
        align: isRight ? 'right' : 'left',
        dy: -6,
        fontWeight: 600,
        color: role('ink'),
      },
      encoding: { x, y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** What it means to stand in a corner. */
function cornerLayers({ placed, texts }: Drawing): Spec[] {
  return (['start', 'end'] as const).flatMap((anchor): Spec[] => {
    const rows = placed.corners
      .filter((corner) => corner.anchor === anchor)
      .map(
        ({ lines, place, x, y }): Row => ({
          text: lines.join(' '),
          value: valueAt(placed.x, x),
          change: valueAt(placed.y, y),
          tone: texts.tone(place),
        }),
      );
    if (!rows.length) return [];
    const tones = ['better', 'worse'] as const;
    return [
      {
        ...dataOf(`corners${anchor === 'start' ? 'Left' : 'Right'}`, rows),
        mark: { type: 'text', align: anchor === 'start' ? 'left' : 'right', fontWeight: 600, baseline: 'alphabetic' },
        encoding: {
          x: { field: 'value', type: 'quantitative' },
          y: { field: 'change', type: 'quantitative' },
          text: { field: 'text', type: 'nominal' },
          color: {
            condition: tones.map((tone) => ({ test: only('tone', tone)['filter'], value: role(tone) })),
            value: role('ink2'),
          },
        },
      },
    ];
  });
}

export function statusSpec(drawing: Drawing): FormSpec {
  const { input, placed, texts } = drawing;
  const { words, form } = texts;
  const { plot, x, y } = placed;
  const tips = tooltip(
    ['area', words.messages.area],
    ['label', words.unitTitle],
    ['changeLabel', form.change(words.period(drawing.status.since))],
    ['place', form.place],
    ['period', input.context.locale.messages.period],
  );
  return {
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
    rows: rowsOf(drawing),
    body: {
      encoding: {
        x: {
          field: 'value',
          type: 'quantitative',
          scale: valueScale(x, { from: plot.left, to: plot.right }),
          axis: { ...valueTicks(x), title: texts.axisX, titleAnchor: 'start', grid: false },
        },
        y: upright({ field: 'change', axis: y, plot, title: texts.axisY, sign: '+' }),
      },
      layer: [
        ...cornerLayers(drawing),
        ...lineLayers(drawing),
        {
          mark: { type: 'point', filled: true, opacity: 1, size: 90, strokeWidth: 2, tooltip: true },
          encoding: {
            stroke: textColor(),
            fill: {
              condition: [
                { test: only('clear', false)['filter'], value: role('ground') },
                { test: only('role', 'highlight')['filter'], value: role('accent') },
              ],
              value: role('ink2'),
            },
            tooltip: tips,
          },
        },
        {
          transform: [{ filter: { field: 'textX', valid: true } }],
          mark: { type: 'text', align: 'left', baseline: 'alphabetic' },
          encoding: {
            x: { field: 'textX', type: 'quantitative' },
            y: { field: 'textY', type: 'quantitative' },
            text: { field: 'text', type: 'nominal' },
            color: textColor('ink'),
          },
        },
      ],
    },
  };
}
