/** The form `ranking` as Vega-Lite: areas by value in one period, bars or points with intervals, against the benchmark. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { IndicatorWords } from '../../view/indicator/indicator-words.js';
import type { RankRow } from '../../view/indicator/ranking-layout.js';
import type { FormSpec } from './form-spec.js';
import {
  dataOf,
  only,
  role,
  roleColor,
  textColor,
  tooltip,
  valueScale,
  valueTicks,
  type Row,
  type Spec,
} from './spec-parts.js';
import { distinctNames } from './distinct-names.js';

type Drawing = Extract<FormDrawing, { form: 'ranking' }>;

function rowsOf({ ranking }: Drawing, words: IndicatorWords): Row[] {
  const all: readonly RankRow[] = [...ranking.rows, ...ranking.missing];
  const names = distinctNames(all.map(({ series: { area } }) => ({ id: area.id, name: words.name(area) })));
  return all.map(({ series, point, separable }): Row => {
    const flag = words.flag(point);
    return {
      areaId: series.area.id,
      area: names.get(series.area.id)!,
      role: series.role,
      periodId: ranking.period.key,
      period: words.period(ranking.period),
      value: point.value,
      lower: ranking.intervals ? point.lower : null,
      upper: ranking.intervals ? point.upper : null,
      status: point.value === null ? (point.missing ?? 'none') : point.status,
      separable,
      text: point.value === null ? words.missing(point) : `${words.bare(point.value)}${flag && ` (${flag})`}`,
      label: words.point(point),
    };
  });
}

function benchmarkLayers({ ranking }: Drawing, words: IndicatorWords): Spec[] {
  const { benchmark } = ranking;
  if (!benchmark || benchmark.point.value === null) return [];
  const { area } = benchmark.series;
  const layer = dataOf('benchmark', [
    { areaId: area.id, area: words.name(area), value: benchmark.point.value, label: words.point(benchmark.point) },
  ]);
  const x = { field: 'value', type: 'quantitative' };
  return [
    {
      ...layer,
      mark: { type: 'rule', color: role('ink'), strokeWidth: 1.75, strokeDash: [6, 4] },
      encoding: { x, y: { value: 0 }, y2: { value: 'height' } },
    },
    {
      ...layer,
      transform: [{ calculate: "datum.area + ' ' + datum.label", as: 'text' }],
      mark: { type: 'text', baseline: 'bottom', dy: -8, fontWeight: 600 },
      encoding: { x, y: { value: 0 }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}

function markLayers({ ranking }: Drawing, tips: readonly Spec[]): Spec[] {
  if (!ranking.intervals) {
    return [
      {
        mark: { type: 'bar', height: { band: 0.5 }, tooltip: true },
        encoding: { x: { field: 'value', type: 'quantitative' }, color: roleColor(), tooltip: tips },
      },
    ];
  }
  const x = { field: 'value', type: 'quantitative' };
  return [
    {
      transform: [{ filter: { field: 'lower', valid: true } }],
      mark: { type: 'rule', strokeWidth: 2 },
      encoding: { x: { field: 'lower', type: 'quantitative' }, x2: { field: 'upper' }, color: roleColor() },
    },
    {
      mark: { type: 'point', filled: true, opacity: 1, size: 90, strokeWidth: 2, tooltip: true },
      encoding: {
        x,
        stroke: {
          condition: { test: only('role', 'highlight')['filter'], value: role('accent') },
          value: role('ink2'),
        },
        fill: {
          condition: [
            { test: only('separable', false)['filter'], value: role('ground') },
            { test: only('role', 'highlight')['filter'], value: role('accent') },
          ],
          value: role('ink2'),
        },
        tooltip: tips,
      },
    },
  ];
}

export function rankingSpec(drawing: Drawing): FormSpec {
  const { input, placed } = drawing;
  const { words } = input;
  const { plot, axis } = placed;
  const count = placed.rows.length + placed.missing.length;
  const title = axis.cut
    ? `${words.unitTitle}. ${words.messages.axisCut(words.format.number(axis.min, axis.decimals))}`
    : words.unitTitle;
  const tips = tooltip(
    ['area', words.messages.area],
    ['period', input.context.locale.messages.period],
    ['label', words.unitTitle],
  );
  const known = { filter: { field: 'value', valid: true } };
  return {
    width: plot.right - plot.left,
    height: { step: Math.round((plot.bottom - plot.top) / Math.max(1, count)) },
    rows: rowsOf(drawing, words),
    body: {
      encoding: {
        y: {
          field: 'area',
          type: 'nominal',
          sort: null,
          scale: { paddingInner: 0, paddingOuter: 0 },
          axis: { title: null, domain: false, ticks: false, labelLimit: 300, labelColor: role('ink') },
        },
      },
      layer: [
        {
          layer: markLayers(drawing, tips),
          encoding: {
            x: {
              field: 'value',
              type: 'quantitative',
              scale: valueScale(axis, { from: plot.left, to: plot.right }),
              axis: { ...valueTicks(axis), title, titleAnchor: 'start' },
            },
          },
          transform: [known],
        },
        {
          transform: [known],
          mark: { type: 'text', align: 'left', dx: 12, fontWeight: 600 },
          encoding: { x: { value: 'width' }, text: { field: 'text', type: 'nominal' }, color: textColor('ink') },
        },
        {
          transform: [{ filter: { field: 'value', valid: false } }],
          mark: { type: 'text', align: 'left', dx: 4, color: role('ink3') },
          encoding: { x: { value: 0 }, text: { field: 'text', type: 'nominal' } },
        },
        { layer: benchmarkLayers(drawing, words) },
      ].filter(({ layer }) => layer === undefined || layer.length > 0),
    },
  };
}
