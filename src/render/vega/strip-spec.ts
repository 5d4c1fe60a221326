/** The form `strip` as Vega-Lite: all areas along one axis, a row per period, dots beside each other where they meet. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { StripWords } from '../../view/indicator/strip-words.js';
import type { Period } from '../../model/period.js';
import type { PlacedStripRow } from '../../view/indicator/strip-layout.js';
import type { FormSpec } from './form-spec.js';
import { dataOf, only, role, textColor, tooltip, valueScale, valueTicks, type Row, type Spec } from './spec-parts.js';

type Drawing = Extract<FormDrawing, { form: 'strip' }>;

/** "2024", "gennemsnit 2022–23": as the picture names its rows. */
function periodText({ words, messages }: StripWords, period: Period): string {
  return period.kind === 'mean' ? messages.mean(words.format.period(period)) : words.period(period);
}

const round = (value: number): number => Math.round(value * 100) / 100;

function dotRows({ row, dots, y }: PlacedStripRow, { texts }: Drawing): Row[] {
  const { words } = texts;
  return dots.map(
    ({ series, point, value, y: at }): Row => ({
      areaId: series.area.id,
      area: words.name(series.area),
      role: series.role,
      periodId: row.period.key,
      period: periodText(texts, row.period),
      value,
      lower: point.lower,
      upper: point.upper,
      status: point.status,
      label: words.point(point),
      // Px from the middle of the row, so that dots of one value lie beside each other.
      shift: round(at - y),
    }),
  );
}

/** What lies under the dots: the middle half of the areas, the benchmark, the highlighted area's interval. */
function beneathLayers(drawing: Drawing): Spec[] {
  const { placed, texts, intervals } = drawing;
  const at = ({ row }: PlacedStripRow): Row => ({ periodId: row.period.key, period: periodText(texts, row.period) });
  const spreads = placed.rows.flatMap((one): Row[] => (one.row.spread ? [{ ...at(one), ...one.row.spread }] : []));
  const marks = placed.rows.flatMap((one): Row[] => {
    const { benchmark } = one.row;
    if (!benchmark) return [];
    return [{ ...at(one), value: benchmark.value, area: texts.words.name(benchmark.series.area) }];
  });
  const x = (field: string): Spec => ({ field, type: 'quantitative' });
  const spread = dataOf('spread', spreads);
  return [
    ...(spreads.length
      ? [
          {
            ...spread,
            mark: { type: 'rule', color: role('other'), strokeWidth: 1.25 },
            encoding: { x: x('low'), x2: { field: 'high' } },
          },
          {
            ...spread,
            mark: { type: 'bar', height: 2 * placed.radius + 6, color: role('box'), stroke: role('other') },
            encoding: { x: x('lower'), x2: { field: 'upper' } },
          },
        ]
      : []),
    ...(marks.length
      ? [
          {
            ...dataOf('benchmark', marks),
            mark: { type: 'tick', orient: 'vertical', color: role('ink'), thickness: 1.75, bandSize: 22 },
            encoding: { x: x('value') },
          },
        ]
      : []),
    ...(intervals
      ? [
          {
            transform: [only('role', 'highlight'), { filter: { field: 'lower', valid: true } }],
            mark: { type: 'rule', color: role('accent'), strokeWidth: 2 },
            encoding: { x: x('lower'), x2: { field: 'upper' } },
          },
        ]
      : []),
  ];
}

function dotLayers({ placed }: Drawing, reach: number, tips: readonly Spec[]): Spec[] {
  const area = (radius: number): number => round(4 * radius * radius);
  return [false, true].map((own): Spec => {
    const color = role(own ? 'accent' : 'other');
    const test = only('role', 'highlight')['filter'];
    return {
      transform: [{ filter: own ? test : { not: test } }],
      mark: {
        type: 'point',
        filled: true,
        opacity: 1,
        size: area(own ? placed.ownRadius : placed.radius),
        stroke: color,
      },
      encoding: {
        x: { field: 'value', type: 'quantitative' },
        yOffset: {
          field: 'shift',
          type: 'quantitative',
          scale: { domain: [-reach, reach], range: [-reach, reach], nice: false, zero: false },
        },
        fill: { condition: { test: only('status', 'provisional')['filter'], value: role('ground') }, value: color },
        tooltip: tips,
      },
    };
  });
}

export function stripSpec(drawing: Drawing): FormSpec {
  const { input, placed, texts } = drawing;
  const { words } = texts;
  const { plot, axis, rows } = placed;
  const height = rows[0] ? rows[0].bottom - rows[0].top : 30;
  const dots = rows.flatMap((row) => dotRows(row, drawing));
  const reach = Math.max(1, ...dots.map((row) => Math.abs(Number(row['shift']))));
  const own = rows.flatMap(({ row, own: text }): Row[] =>
    text ? [{ periodId: row.period.key, period: periodText(texts, row.period), role: 'highlight', text }] : [],
  );
  const tips = tooltip(
    ['area', words.messages.area],
    ['period', input.context.locale.messages.period],
    ['label', words.unitTitle],
  );
  return {
    width: plot.right - plot.left,
    height: { step: round(height) },
    rows: dots,
    body: {
      encoding: {
        y: {
          field: 'period',
          type: 'ordinal',
          sort: rows.map(({ row }) => periodText(texts, row.period)),
          scale: { type: 'band', paddingInner: 0, paddingOuter: 0 },
          axis: { title: null, domain: false, ticks: false, labelLimit: 300 },
        },
      },
      layer: [
        {
          encoding: {
            x: {
              field: 'value',
              type: 'quantitative',
              scale: valueScale(axis, { from: plot.left, to: plot.right }),
              axis: { ...valueTicks(axis), title: placed.title.join(' '), titleAnchor: 'start' },
            },
          },
          layer: [...beneathLayers(drawing), ...dotLayers(drawing, reach, tips)],
        },
        ...(own.length
          ? [
              {
                ...dataOf('own', own),
                mark: { type: 'text', align: 'left', dx: 14, fontWeight: 600 },
                encoding: { x: { value: 'width' }, text: { field: 'text', type: 'nominal' }, color: textColor() },
              },
            ]
          : []),
      ],
    },
  };
}
