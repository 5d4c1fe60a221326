/** The form `composition` as Vega-Lite: a breakdown's categories as stacked shares of the whole, a bar per row. */
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { Bar } from '../../view/indicator/composition-bars.js';
import { localText } from '../../view/view-context.js';
import { distinctNames } from './distinct-names.js';
import type { FormSpec } from './form-spec.js';
import { role, tooltip, type Row, type Spec } from './spec-parts.js';

type Drawing = Extract<FormDrawing, { form: 'composition' }>;

const tidy = (value: number): number => Number(value.toPrecision(12));

function namesOf({ facts }: Drawing): Map<string, string> {
  const { made, input, share } = facts;
  return distinctNames(
    made.bars.map(({ key, area, period }) => ({
      id: key,
      name: made.by === 'area' ? input.words.name(area) : share.period(period),
    })),
  );
}

function barRows(bar: Bar, name: string, { facts, placed }: Drawing): Row[] {
  const { share, input, categories, texts } = facts;
  const fits = new Set(
    placed.bars.find((row) => row.bar === bar)?.parts.flatMap((part) => (part.label ? [part.index] : [])),
  );
  const shared = {
    bar: name,
    barId: bar.key,
    areaId: bar.area.id,
    area: input.words.name(bar.area),
    role: bar.role,
    periodId: bar.period.key,
    period: share.period(bar.period),
  };
  if (bar.obstacle) return [{ ...shared, share: null, text: facts.obstacle(bar) }];
  let from = 0;
  const rows = bar.parts.map((part, order): Row => {
    const start = from;
    from += part.share ?? 0;
    const missing = input.context.locale.messages.missing[part.missing ?? 'none'];
    return {
      ...shared,
      category: categories[order]!,
      order,
      share: part.share,
      count: part.count,
      from: tidy(start),
      to: tidy(from),
      status: part.share === null ? (part.missing ?? 'none') : part.status,
      label: part.share === null ? missing : share.quantity(part.share),
      text: part.share !== null && fits.has(order) ? share.bare(part.share) : '',
    };
  });
  if (!bar.rest) return rows;
  const rest = { category: texts.rest, order: rows.length, share: bar.rest, label: share.quantity(bar.rest), text: '' };
  return [...rows, { ...shared, ...rest, from: tidy(100 - bar.rest), to: 100 }];
}

function layersOf(colors: Spec, tips: readonly Spec[]): Spec[] {
  const x = { field: 'from', type: 'quantitative' };
  return [
    {
      transform: [
        {
          filter: {
            and: [
              { field: 'share', valid: true },
              { field: 'share', gt: 0 },
            ],
          },
        },
      ],
      mark: { type: 'bar', height: { band: 0.7 }, stroke: role('ground'), strokeWidth: 1, tooltip: true },
      encoding: { x, x2: { field: 'to' }, color: colors, tooltip: tips },
    },
    {
      transform: [
        { filter: { field: 'share', valid: true } },
        { calculate: '(datum.from + datum.to) / 2', as: 'middle' },
      ],
      mark: { type: 'text', color: role('ground') },
      encoding: { x: { field: 'middle', type: 'quantitative' }, text: { field: 'text', type: 'nominal' } },
    },
    {
      transform: [
        {
          filter: {
            and: [
              { field: 'share', valid: false },
              { field: 'from', valid: false },
            ],
          },
        },
      ],
      mark: { type: 'text', align: 'left', dx: 4, color: role('ink3') },
      encoding: { x: { value: 0 }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}

export function compositionSpec(drawing: Drawing): FormSpec {
  const { facts, placed } = drawing;
  const { made, categories, texts, input, share } = facts;
  const names = namesOf(drawing);
  const hasRest = made.bars.some(({ rest }) => rest > 0);
  const domain = [...categories, ...(hasRest ? [texts.rest] : [])];
  const roles = categories.map((_, index) => role(`category${(index % 6) + 1}` as 'category1'));
  const colors = {
    field: 'category',
    type: 'nominal',
    scale: { domain, range: [...roles, ...(hasRest ? [role('axis')] : [])] },
    legend: { title: null, orient: 'bottom', columns: 3, labelLimit: 300 },
  };
  const tips = tooltip(
    ['bar', made.by === 'area' ? input.words.messages.area : input.context.locale.messages.period],
    ['category', localText(input.context, input.shaped.indicator.breakdown?.label)],
    ['label', share.unitTitle],
  );
  const step = Math.round((placed.plot.bottom - placed.plot.top) / Math.max(1, placed.bars.length));
  return {
    width: placed.plot.right - placed.plot.left,
    height: { step },
    rows: made.bars.flatMap((bar) => barRows(bar, names.get(bar.key)!, drawing)),
    body: {
      encoding: {
        y: {
          field: 'bar',
          type: 'nominal',
          sort: null,
          scale: { paddingInner: 0, paddingOuter: 0 },
          axis: { title: null, domain: false, ticks: false, labelLimit: 300, labelColor: role('ink') },
        },
        x: {
          field: 'from',
          type: 'quantitative',
          scale: { domain: [0, 100], nice: false },
          axis: { values: [0, 25, 50, 75, 100], title: texts.unitTitle, titleAnchor: 'end', grid: false },
        },
      },
      layer: layersOf(colors, tips),
    },
  };
}
