/** The form `matrix`: districts by indicators as a table that the reader sorts; every cell says how it stands, in words too. */
import { localAreas } from '../../model/local-areas.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import { sharedKind } from '../indicator/indicator-words.js';
import { TWIN_COUNT, twinsBenchmark, type Benchmark } from '../shared/benchmarks.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText, type ViewContext } from '../view-context.js';
import type { TableCell, TableView, WidgetView } from '../widget-view.js';
import { profileRow, type ProfileRow } from './profile-rows.js';
import { definitionOf, toneOf, unitOf, type ProfileSetting } from './profile-setting.js';

interface MatrixRow {
  readonly area: Area;
  /** What the row is held against: the same for all, or each district's own nearest ones. */
  readonly benchmark: Benchmark | undefined;
  readonly cells: readonly (ProfileRow | undefined)[];
}

function cellOf(cell: ProfileRow | undefined, { words, context }: ProfileSetting): TableCell {
  if (!cell) return { text: context.locale.messages.missing.none, value: null };
  // The reason stands once below: in many narrow columns it would make rows of several lines.
  if (cell.point.missing === 'suppressed') return { text: words.own.hidden, value: null };
  if (cell.point.value === null) return { text: cell.words.missing(cell.point), value: null };
  const outcome = words.own.outcome[cell.outcome];
  return {
    text: `${cell.words.bare(cell.point.value)} ${outcome}`.trim(),
    value: cell.point.value,
    tone: toneOf(cell),
  };
}

function headOf(indicator: Indicator, context: ViewContext): string {
  return [localText(context, indicator.label), unitOf(indicator, context)].filter(Boolean).join(', ');
}

/** Which districts a row is held against; empty where all are held against one area. */
function nearestOf({ benchmark }: MatrixRow, { context }: ProfileSetting): TableCell {
  const names = context.locale.format.list((benchmark?.of ?? []).map(({ name }) => localText(context, name)));
  return { text: names || '–', value: names || null };
}

function tableOf(
  rows: readonly MatrixRow[],
  setting: ProfileSetting,
  { name, isTwins }: Pick<MatrixBenchmark, 'name' | 'isTwins'>,
): TableView {
  const { context, words, plan } = setting;
  return {
    caption: `${words.own.chart.matrix}, ${name}`,
    columns: [
      { key: 'area', label: words.own.district },
      ...plan.indicators.map((one) => ({ key: one.id, label: headOf(one, context), numeric: true })),
      ...(isTwins ? [{ key: 'twins', label: words.own.nearest }] : []),
    ],
    rows: rows.map((row) => {
      const name = localText(context, row.area.name);
      return {
        key: row.area.id,
        target: { kind: 'area', id: row.area.id },
        cells: [
          { text: name, value: name },
          ...row.cells.map((cell) => cellOf(cell, setting)),
          ...(isTwins ? [nearestOf(row, setting)] : []),
        ],
      };
    }),
  };
}

interface MatrixBenchmark {
  readonly name: string;
  readonly isTwins: boolean;
  readonly of: (area: Area) => Benchmark | undefined;
}

/** The first that is asked for. `twins` is every district's own nearest ones, not those of the chosen district. */
function matrixBenchmark({ context, words, plan, options }: ProfileSetting): MatrixBenchmark {
  if (options.benchmark?.[0] === 'twins') {
    const name = words.own.twinsName;
    return { name, isTwins: true, of: (area) => twinsBenchmark(context, area, name) };
  }
  const [first] = plan.benchmarks;
  return { name: first?.name ?? '', isTwins: false, of: () => first };
}

export function matrixView(setting: ProfileSetting): WidgetView {
  const { context, words, plan, options, obstacles } = setting;
  const { own } = words;
  const asked = new Set(options.areas);
  const areas = localAreas(context.model).filter(({ id }) => !asked.size || asked.has(id));
  const against = matrixBenchmark(setting);
  const rows = areas.map((area): MatrixRow => {
    const benchmark = against.of(area);
    const rowSetting = {
      context,
      messages: words.indicator,
      benchmarks: benchmark ? [benchmark] : [],
      until: plan.until,
    };
    return { area, benchmark, cells: plan.indicators.map((one) => profileRow(area, one, rowSetting)) };
  });
  const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  const benchmark = rows.some((row) => row.benchmark) ? against.name : '';
  if (!filled.length || !benchmark) {
    const nothing = against.isTwins ? own.noTwins : own.noBenchmark(own.district);
    const text = filled.length ? nothing : own.noFigures(own.district);
    return wordsOnly(context, own.chart.matrix, [...obstacles, { code: 'no-figures', text }]);
  }
  const count = context.locale.messages.areas(areas.length, sharedKind(areas));
  const table = lazy(() => tableOf(rows, setting, against));
  return Object.freeze({
    heading: own.matrixHeading(benchmark),
    definition: definitionOf(filled, own),
    summary: [
      ...own.matrixSummary(count, plan.indicators.length, benchmark),
      ...(against.isTwins ? [{ text: ` ${own.ownTwins(TWIN_COUNT)}` }] : []),
    ],
    picture: null,
    legend: [],
    notes: filled.some(({ point }) => point.missing === 'suppressed') ? [own.hiddenNote] : [],
    source: sourceLine(context),
    obstacles,
    get table() {
      return table();
    },
  });
}
