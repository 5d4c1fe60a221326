/** The form `matrix`: districts by indicators as a table that the reader sorts; every cell says how it stands, in words too. */
import { localAreas } from '../../model/local-areas.js';
import type { Area } from '../../schema/generated/document.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText } from '../view-context.js';
import type { TableCell, TableView, WidgetView } from '../widget-view.js';
import { profileRow, type ProfileRow } from './profile-rows.js';
import { definitionOf, toneOf, type ProfileSetting } from './profile-setting.js';

interface MatrixRow {
  readonly area: Area;
  readonly cells: readonly (ProfileRow | undefined)[];
}

function cellOf(cell: ProfileRow | undefined, { words, context }: ProfileSetting): TableCell {
  if (!cell) return { text: context.locale.messages.missing.none, value: null };
  if (cell.point.value === null) return { text: cell.words.missing(cell.point), value: null };
  const outcome = words.own.outcome[cell.outcome];
  return {
    text: `${cell.words.bare(cell.point.value)} ${outcome}`.trim(),
    value: cell.point.value,
    tone: toneOf(cell),
  };
}

function tableOf(rows: readonly MatrixRow[], setting: ProfileSetting): TableView {
  const { context, words, plan } = setting;
  return {
    caption: `${words.own.chart.matrix}, ${plan.benchmarks[0]?.name ?? ''}`,
    columns: [
      { key: 'area', label: words.own.district },
      ...plan.indicators.map(({ id, label }) => ({ key: id, label: localText(context, label), numeric: true })),
    ],
    rows: rows.map(({ area, cells }) => {
      const name = localText(context, area.name);
      return {
        key: area.id,
        target: { kind: 'area', id: area.id },
        cells: [{ text: name, value: name }, ...cells.map((cell) => cellOf(cell, setting))],
      };
    }),
  };
}

export function matrixView(setting: ProfileSetting): WidgetView {
  const { context, words, plan, options, obstacles } = setting;
  const { own } = words;
  const asked = new Set(options.areas);
  const areas = localAreas(context.model).filter(({ id }) => !asked.size || asked.has(id));
  const benchmarks = plan.benchmarks.filter(({ id }) => id !== 'twins').slice(0, 1);
  const rowSetting = { context, messages: words.indicator, benchmarks, until: plan.until };
  const rows = areas.map((area) => ({ area, cells: plan.indicators.map((one) => profileRow(area, one, rowSetting)) }));
  const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  const benchmark = benchmarks[0]?.name ?? '';
  if (!filled.length || !benchmark) {
    const text = filled.length ? own.noBenchmark(own.district) : own.noFigures(own.district);
    return wordsOnly(context, own.chart.matrix, [...obstacles, { code: 'no-figures', text }]);
  }
  const kinds = new Set(areas.map(({ kind = 'district' }) => kind));
  const count = context.locale.messages.areas(areas.length, kinds.size === 1 ? [...kinds][0] : undefined);
  const table = lazy(() => tableOf(rows, setting));
  return Object.freeze({
    heading: own.matrixHeading(benchmark),
    definition: definitionOf(filled, own),
    summary: own.matrixSummary(count, plan.indicators.length, benchmark),
    picture: null,
    legend: [],
    notes: [],
    source: sourceLine(context),
    obstacles,
    get table() {
      return table();
    },
  });
}
