/** The view of `<bydel-profile>`: one district against a benchmark on a spine, or all districts in a matrix. */
import type { Phrase } from '../../i18n/phrase.js';
import { sourceLine } from '../shared/source-line.js';
import { lazy } from '../shared/lazy.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Stop, TableCell, TableView, WidgetView } from '../widget-view.js';
import { matrixView } from './matrix-view.js';
import { definitionOf, toneOf, unitOf, type ProfileSetting, type ProfileWords } from './profile-setting.js';
import { spineLegend } from './spine-legend.js';
import type { ProfileOptions } from './profile-options.js';
import { planProfile, profileObstacles } from './profile-plan.js';
import { profileRow, type ProfileRow } from './profile-rows.js';
import { spine, type Spine, type SpineGroup, type SpineRow } from './spine-scene.js';

interface Told extends ProfileSetting {
  readonly name: string;
  readonly benchmark: string;
  readonly rows: readonly ProfileRow[];
}

function summaryOf({ rows, name, benchmark, words }: Told): Phrase[] {
  const count = (outcome: ProfileRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  const counts = { better: count('better'), worse: count('worse'), level: count('level'), unclear: count('unclear') };
  const judged = counts.better + counts.worse + counts.level + counts.unclear;
  return words.own.summary({ area: name, benchmark, ...counts, judged });
}

/** The hidden ones are numbered; each number has its reason below. */
function marker(told: Told, row: ProfileRow): string {
  const hidden = told.rows.filter(({ point }) => point.value === null);
  const at = hidden.indexOf(row);
  return at < 0 ? '' : (['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'][at] ?? '');
}

function toSpineRow(told: Told, row: ProfileRow): SpineRow {
  const { own } = told.words;
  const { point, words, references, outcome } = row;
  const flag = words.flag(point) && '*';
  const reference = references[0]?.value;
  return {
    row,
    name: words.label,
    unit: unitOf(row.indicator, told.context),
    value: point.value === null ? `${own.hiddenShort}${marker(told, row)}` : `${words.bare(point.value)}${flag}`,
    reference: reference == null ? '–' : words.bare(reference),
    outcome: own.outcome[outcome],
  };
}

/** By theme in the document's order; the order of the rows where they are named. */
function groupsOf(told: Told): SpineGroup[] {
  const { context, rows, options } = told;
  const all = rows.map((row) => toSpineRow(told, row));
  if (options.indicators?.length) return [{ heading: '', rows: all }];
  const themes = [...context.model.themes.values()].map(({ id, label }) => ({
    heading: localText(context, label),
    rows: all.filter(({ row }) => row.indicator.theme === id),
  }));
  const others = all.filter(({ row }) => !context.model.themes.has(row.indicator.theme ?? ''));
  return [...themes, { heading: '', rows: others }].filter((group) => group.rows.length);
}

function notesOf({ rows, words, plan, context }: Told, told: Told): string[] {
  const { own } = words;
  const twins = plan.benchmarks.find(({ id }) => id === 'twins');
  const names = context.locale.format.list((twins?.of ?? []).map((area) => localText(context, area.name)));
  const flags = new Set(rows.map((row) => row.words.flag(row.point)).filter(Boolean));
  const hidden = rows.filter(({ point }) => point.value === null);
  return [
    own.scale,
    ...(twins ? [own.twins(names, twins.variables)] : []),
    ...hidden.map((row) => `${marker(told, row)} ${row.words.label}: ${row.words.missing(row.point)}.`.trim()),
    ...[...flags].map((flag) => own.flagged(`${flag.charAt(0).toUpperCase()}${flag.slice(1)}`)),
    ...(plan.benchmarks.length ? [] : [own.noBenchmark(told.name)]),
  ];
}

function factsOf(row: ProfileRow, { words, plan }: Told): string[] {
  const against = plan.benchmarks.flatMap(({ name }, index) => {
    const value = row.references[index]?.value;
    return value == null ? [] : [`${name} ${row.words.quantity(value)}`];
  });
  const flag = row.words.flag(row.point);
  const trend = row.trend ? words.own.trend[row.trend] : '';
  return [
    row.words.point(row.point),
    flag,
    row.words.period(row.point.period),
    ...against,
    words.own.outcome[row.outcome],
    trend,
  ].filter(Boolean);
}

function stopsOf(told: Told, { placed }: Spine): Stop[][] {
  const position = told.context.locale.messages.position;
  return placed.map(({ row: { row }, x, y }, index) => [
    {
      key: row.indicator.id,
      x,
      y,
      missing: row.point.value === null,
      target: { kind: 'area', id: told.plan.area.id },
      text: `${row.words.label}: ${factsOf(row, told).join(', ')}, ${position(index + 1, placed.length)}.`,
    },
  ]);
}

function tableOf(told: Told): TableView {
  const { words, plan, rows, context, name, benchmark } = told;
  const { own } = words;
  const text = (value: string): TableCell => ({ text: value, value: value || null });
  const number = (row: ProfileRow, value: number | null | undefined): TableCell =>
    value == null ? { text: '–', value: null } : { text: row.words.bare(value), value };
  return {
    caption: own.caption(name, benchmark),
    columns: [
      { key: 'indicator', label: own.indicator },
      { key: 'unit', label: own.unit },
      { key: 'period', label: own.period },
      { key: 'value', label: name, numeric: true },
      ...plan.benchmarks.map((one) => ({ key: `benchmark-${one.id}`, label: one.name, numeric: true })),
      { key: 'outcome', label: own.comparison },
      { key: 'trend', label: own.change },
      { key: 'low', label: own.low, numeric: true },
      { key: 'high', label: own.high, numeric: true },
    ],
    rows: rows.map((row) => {
      const { point, words: of } = row;
      const flag = of.flag(point);
      const shown = point.value === null ? of.missing(point) : `${of.bare(point.value)}${flag && ` (${flag})`}`;
      return {
        key: row.indicator.id,
        target: { kind: 'area', id: plan.area.id },
        cells: [
          text(of.label),
          text(unitOf(row.indicator, context)),
          text(of.period(point.period)),
          { text: shown, value: point.value },
          ...plan.benchmarks.map((_, index) => number(row, row.references[index]?.value)),
          { ...text(own.outcome[row.outcome]), tone: toneOf(row) },
          text(row.trend ? own.trend[row.trend] : ''),
          number(row, row.spread?.low),
          number(row, row.spread?.high),
        ],
      };
    }),
  };
}

function spineView(setting: ProfileSetting): WidgetView {
  const { context, plan, words, obstacles } = setting;
  const { own } = words;
  const name = localText(context, plan.area.name);
  const heading = plan.benchmarks[0]?.name ?? '';
  const rowSetting = { context, messages: words.indicator, benchmarks: plan.benchmarks, until: plan.until };
  const rows = plan.indicators.flatMap((indicator) => profileRow(plan.area, indicator, rowSetting) ?? []);
  if (!rows.length) return wordsOnly(context, name, [...obstacles, { code: 'no-figures', text: own.noFigures(name) }]);
  const told: Told = { ...setting, name, benchmark: heading, rows };
  const drawn = lazy(() =>
    spine({
      groups: groupsOf(told),
      space: context.space,
      names: { area: name, benchmark: heading },
      ways: { worse: own.worseWay, better: own.betterWay },
      area: plan.area.id,
    }),
  );
  const table = lazy(() => tableOf(told));
  return Object.freeze({
    heading: heading ? own.heading(name, heading) : name,
    definition: definitionOf(rows, own),
    summary: summaryOf(told),
    picture: {
      get scene() {
        return drawn().scene;
      },
      name: `${own.chart.spine}, ${own.caption(name, heading)}`,
      get stops() {
        return stopsOf(told, drawn());
      },
    },
    legend: spineLegend(rows, { context, words: own, benchmarks: plan.benchmarks }),
    notes: notesOf(told, told),
    source: sourceLine(context),
    obstacles,
    get table() {
      return table();
    },
  });
}

/** Pure: the same input always gives the same view. */
export function profileView(options: ProfileOptions, context: ViewContext, words: ProfileWords): WidgetView {
  const plan = planProfile(context, options, words.own);
  const found = profileObstacles(context, options, words.own);
  if (!plan)
    return wordsOnly(context, words.own.chart.spine, [...found, { code: 'no-areas', text: words.own.noAreas }]);
  const name = localText(context, plan.area.name);
  if (!plan.indicators.length) {
    const text = options.indicators?.length ? words.own.noIndicators : words.own.noFigures(name);
    return wordsOnly(context, name, [...found, { code: 'no-indicators', text }]);
  }
  const setting = { options, context, words, plan, obstacles: found };
  if (options.form === 'matrix') return matrixView(setting);
  const twinless = options.benchmark?.includes('twins') && !plan.benchmarks.some(({ id }) => id === 'twins');
  const obstacles = twinless ? [...found, { code: 'no-twins', text: words.own.noTwins }] : found;
  return spineView({ ...setting, obstacles });
}
