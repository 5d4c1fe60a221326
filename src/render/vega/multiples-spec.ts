/** The form `multiples` as Vega-Lite: a facet with one scale for all, or one view beside the other where each has its own. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { PlacedMultiples, PlacedPanel } from '../../view/indicator/multiples-layout.js';
import { distinctNames } from './distinct-names.js';
import type { FormSpec } from './form-spec.js';
import { byRole, only, periodTime, role, tooltip, valueScale, valueTicks, type Row, type Spec } from './spec-parts.js';
import { dateTime, pieceOf } from './time-parts.js';

type Drawing = Extract<FormDrawing, { form: 'multiples' }>;

function panelRows(placed: PlacedPanel, order: number, name: string): Row[] {
  const { panel, stretches, benchmarks } = placed;
  const { words } = panel;
  const lines = [
    { series: panel.own, stretches, kind: panel.isHighlighted ? 'highlight' : 'own' },
    ...panel.benchmarks.map((series, index) => ({ series, stretches: benchmarks[index]!, kind: 'benchmark' })),
  ];
  const lastOf = (points: readonly { value: number | null }[]): number =>
    points.findLastIndex(({ value }) => value !== null);
  return lines.flatMap(({ series, stretches: pieces, kind }) =>
    series.points.map(
      (point, index): Row => ({
        panelId: panel.key,
        panel: name,
        order,
        areaId: series.area.id,
        area: words.name(series.area),
        role: kind,
        periodId: point.period.key,
        period: words.period(point.period),
        time: periodTime(point.period),
        value: point.value,
        status: point.value === null ? (point.missing ?? 'none') : point.status,
        label: words.point(point),
        piece: pieceOf(pieces, point),
        last: kind !== 'benchmark' && index === lastOf(series.points),
      }),
    ),
  );
}

const ROLES = ['benchmark', 'own', 'highlight'];
const byKind = (range: readonly unknown[]): Spec => ({
  ...byRole(range),
  scale: { type: 'ordinal', domain: ROLES, range },
});
const colors = (): Spec => byKind([role('ink3'), role('ink2'), role('accent')]);

/** @param ends First and last moment on the axis that all panels share. */
function panelLayer({ axis, plot, panel }: PlacedPanel, drawing: Drawing, ends: readonly [Spec, Spec]): Spec {
  const { words } = panel;
  const tips = tooltip(
    ['area', drawing.input.words.messages.area],
    ['period', drawing.input.context.locale.messages.period],
    ['label', words.unitTitle],
  );
  return {
    encoding: {
      x: {
        field: 'time',
        type: 'temporal',
        scale: { type: 'utc', domain: ends, nice: false },
        axis: { title: null, grid: false, format: '%Y', tickCount: 3, labelOverlap: true, labelFlush: true },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        scale: valueScale(axis, { from: plot.bottom - plot.top, to: 0 }),
        axis: { ...valueTicks(axis), title: null, domain: false, ticks: false },
      },
    },
    layer: [
      {
        mark: { type: 'line', tooltip: true },
        encoding: {
          color: colors(),
          strokeWidth: byKind([1.25, 2, 2.5]),
          strokeDash: byKind([
            [5, 3],
            [1, 0],
            [1, 0],
          ]),
          detail: [
            { field: 'areaId', type: 'nominal' },
            { field: 'piece', type: 'nominal' },
          ],
          tooltip: tips,
        },
      },
      {
        transform: [only('last', true)],
        mark: { type: 'point', filled: true, opacity: 1, size: 40, strokeWidth: 2 },
        encoding: {
          stroke: colors(),
          fill: {
            condition: { test: only('status', 'provisional')['filter'], value: role('ground') },
            value: role('ink2'),
          },
          tooltip: tips,
        },
      },
      {
        transform: [only('last', true)],
        mark: { type: 'text', baseline: 'bottom', align: 'right', dy: -7, fontWeight: 600, fontSize: 12 },
        encoding: { text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
}

/** The moments at the ends of a panel: all share one axis. */
function panelEnds({ panels }: PlacedMultiples): [Spec, Spec] {
  const points = panels.flatMap(({ own, plot }) =>
    own.map(({ x, point }) => ({ x: x - plot.left, time: Date.parse(periodTime(point.period)) })),
  );
  const width = panels[0]!.plot.right - panels[0]!.plot.left;
  const first = points.reduce((a, b) => (b.time < a.time ? b : a));
  const last = points.reduce((a, b) => (b.time > a.time ? b : a));
  if (first.time === last.time) return [dateTime(first.time - 1), dateTime(first.time + 1)];
  const perPx = (last.time - first.time) / (last.x - first.x);
  return [first.time - first.x * perPx, last.time + (width - last.x) * perPx].map(dateTime) as [Spec, Spec];
}

function columnsOf({ panels }: PlacedMultiples): number {
  return panels.filter(({ plot }) => plot.top === panels[0]!.plot.top).length;
}

export function multiplesSpec(drawing: Drawing): FormSpec {
  const { set, placed } = drawing;
  const { panels } = placed;
  const { plot } = panels[0]!;
  const names = distinctNames(set.panels.map(({ key, label }) => ({ id: key, name: label })));
  const size = { width: Math.round(plot.right - plot.left), height: Math.round(plot.bottom - plot.top) };
  const rows = panels.flatMap((one, order) => panelRows(one, order, names.get(one.panel.key)!));
  const ends = panelEnds(placed);
  const known = { filter: { field: 'value', valid: true } };
  const columns = columnsOf(placed);
  if (set.sharedScale) {
    const facet = {
      field: 'panel',
      type: 'nominal',
      sort: { field: 'order', op: 'min' },
      header: { title: null, labelLimit: size.width },
    };
    const spec = { ...size, ...panelLayer(panels[0]!, drawing, ends) };
    return { rows, body: { transform: [known], facet, columns, spacing: 28, spec } };
  }
  const concat = panels.map(
    (one): Spec => ({
      ...size,
      title: { text: [names.get(one.panel.key)!, one.panel.words.unitTitle], fontSize: 13, offset: 8 },
      transform: [only('panelId', one.panel.key), known],
      ...panelLayer(one, drawing, ends),
    }),
  );
  return { rows, body: { columns, spacing: 36, concat, resolve: { scale: { color: 'shared' } } } };
}
