/** The form `gap`: each area's distance to the benchmark over time, with the target that stands as a distance. */
import { gapVocabulary, type GapMessages } from '../../i18n/indicator/gap/messages.js';
import { endSentence } from '../../i18n/sentence.js';
import { lazy, lazyList } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { LegendItem, Picture, Stop } from '../widget-view.js';
import type { Mark } from '../scene.js';
import { placeGap, type GapDrawing, type PlacedGap } from './gap-layout.js';
import { plotNotes, type PlotNotes } from './gap-notes.js';
import { gapScene, WAY_DASH } from './gap-scene.js';
import { gapSeries, isClearGap, type GapLine, type GapPoint, type GapSeries } from './gap-series.js';
import { gapSummary } from './gap-summary.js';
import { gapTable } from './gap-table.js';
import { gapTargets, type GapTargets } from './gap-targets.js';
import { gapWords } from './gap-words.js';
import { breakNotes } from './comparable.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import { findSeries } from './indicator-series.js';
import { judge } from './judgement.js';

/** Without a benchmark: why there is none, who could be one, and what to write. */
function missingBenchmark(input: FormInput, form: GapMessages): FormView {
  const { shaped, words, options, context } = input;
  const { indicator } = shaped;
  if (!hasLayer(options, 'benchmark')) return formObstacle(input, 'no-benchmark', form.benchmarkLayerOff);
  if (indicator.unit === 'count' && !options.benchmark) {
    return formObstacle(input, 'no-benchmark', form.noBenchmarkOfCounts(words.label));
  }
  const records = context.model.byIndicator.get(indicator.id);
  const candidates = [...context.model.areas.values()].filter(
    ({ id }) =>
      id !== options.area &&
      records?.get(id)?.some(({ value, category }) => value !== null && category === shaped.category),
  );
  const parents = new Set([...context.model.areas.values()].map(({ parent }) => parent));
  const larger = candidates.filter(({ id }) => parents.has(id));
  const named = (larger.length ? larger : candidates).slice(0, 6);
  const list = context.locale.format.list(named.map((area) => `${words.name(area)} (${area.id})`));
  const next = named[0] ? form.candidates(list, named[0].id) : form.noCandidates;
  return formObstacle(input, 'no-benchmark', `${form.noBenchmark(words.label)} ${next}`);
}

/** "dårligere end kommunen", or that it cannot be told; empty for a measure that is not judged. */
function verdictText(point: GapPoint, { gaps, words }: GapDrawing): string {
  const { value, own, reference } = point;
  if (value === null || own.value === null || !reference || reference.value === null) return '';
  if (!isClearGap(point)) return words.form.unclearGap;
  const relation = words.plain.relation(value, 0);
  const verdict = judge(gaps.indicator, relation, { value: own.value, reference: reference.value });
  return verdict === 'better' || verdict === 'worse' ? words.form[verdict](words.to) : '';
}

function stopText(drawing: GapDrawing, series: GapLine, at: { index: number; row: number }): string {
  const { gaps, words, context } = drawing;
  const point = series.points[at.index]!;
  const { plain, signed, form } = words;
  const name = plain.name(series.area);
  const parts = [`${plain.period(point.period)}: ${signed.point(point)}`, verdictText(point, drawing)];
  if (point.reference && point.value !== null) {
    parts.push(form.figures(name, plain.point(point.own), words.to, plain.point(point.reference)));
  } else parts.push(name);
  if (point.lower !== null && point.upper !== null) {
    parts.push(plain.messages.intervalRange(signed.bare(point.lower), signed.bare(point.upper)));
  }
  if (gaps.series.length > 1) parts.push(plain.messages.series(at.row + 1, gaps.series.length));
  parts.push(context.locale.messages.position(at.index + 1, series.points.length));
  const flag = plain.flag(point);
  return `${parts.filter(Boolean).join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function lineStops(drawing: GapDrawing, placed: PlacedGap, row: number): Stop[] {
  const { series } = placed.lines[row]!;
  return series.points.map(
    (point, index): Stop => ({
      key: `${series.area.id}/${point.period.key}`,
      x: placed.time.place(point.period),
      y: point.value === null ? placed.plot.bottom : placed.value.scale(point.value),
      missing: point.value === null,
      target: { kind: 'area', id: series.area.id },
      get text() {
        return stopText(drawing, series, { index, row });
      },
    }),
  );
}

function targetStops({ words, context }: GapDrawing, placed: PlacedGap): Stop[] {
  const { form, plain } = words;
  return placed.targets.map(({ target, x, y }): Stop => {
    const aim = form.bounded(target.sense, words.signedAim(target.gap));
    return {
      key: `goal/${target.goal.id}`,
      x,
      y,
      text: `${form.targetFor(plain.period(target.by))}: ${aim}. ${localText(context, target.goal.text)}`,
      target: { kind: 'goal', id: target.goal.id },
    };
  });
}

function swatch(key: string, marks: readonly Mark[], width = 28): LegendItem['swatch'] {
  return { width, height: 14, groups: [{ key, marks }] };
}

/** Direct labels say the rest. */
function legendOf({ gaps, targets, words, layers }: GapDrawing): LegendItem[] {
  const points = findSeries(gaps.series, 'highlight')?.points ?? [];
  const items: LegendItem[] = [];
  if (targets.some(({ way }) => way)) {
    const line: Mark = {
      type: 'line',
      x1: 1,
      x2: 35,
      y1: 7,
      y2: 7,
      stroke: 'ink2',
      width: 1.25,
      dash: WAY_DASH,
      round: true,
    };
    items.push({ key: 'way', label: words.form.evenWay, swatch: swatch('way', [line], 36) });
  }
  if (points.some(({ value, status }) => value !== null && status === 'provisional')) {
    const dot: Mark = { type: 'circle', cx: 14, cy: 7, r: 5, fill: 'ground', stroke: 'accent', width: 2.25 };
    items.push({ key: 'provisional', label: words.plain.messages.provisional, swatch: swatch('open', [dot]) });
  }
  if (layers.intervals && points.some(({ value, lower }) => value !== null && lower !== null)) {
    const area: Mark = { type: 'rect', x: 0, y: 1, w: 28, h: 12, fill: 'accent', opacity: 0.14 };
    items.push({ key: 'interval', label: words.form.interval, swatch: swatch('interval', [area]) });
  }
  return items;
}

function notesOf({ gaps, words, context, layers }: GapDrawing, { leftOut }: GapTargets): string[] {
  const { form, plain } = words;
  const breaks = layers.breaks ? breakNotes(gaps, { words: plain, context }) : [];
  const goals = leftOut.map(({ goal, why, benchmark }) => {
    const text = localText(context, goal.text).replace(/\.$/, '');
    if (why === 'date') return form.noteDate(text);
    if (why === 'level') return form.noteLevel(text);
    const area = benchmark === undefined ? undefined : context.model.areas.get(benchmark);
    return form.noteBenchmark(text, area ? plain.name(area) : (benchmark ?? ''));
  });
  const caveats = (gaps.indicator.caveats ?? []).map((caveat) => localText(context, caveat));
  return [...breaks, ...goals, ...caveats];
}

function pictureOf(drawing: GapDrawing, placed: PlacedGap, notes: () => PlotNotes): Picture {
  const { gaps, words } = drawing;
  const { plain, form } = words;
  const [first, last] = [gaps.periods[0], gaps.periods.at(-1)];
  const ends = [first, last].flatMap((period) => (period ? [plain.period(period)] : []));
  const scene = lazy(() => gapScene(drawing, placed, notes()));
  const rows = placed.lines.length;
  return {
    get scene() {
      return scene();
    },
    name: [
      form.chart,
      form.heading(plain.label, words.to),
      words.unitTitle.toLowerCase(),
      [...new Set(ends)].join('–'),
    ].join(', '),
    stops: lazyList(rows + (placed.targets.length ? 1 : 0), (row) =>
      row < rows ? lineStops(drawing, placed, row) : targetStops(drawing, placed),
    ),
    crosshair: [placed.plot.top, placed.plot.bottom],
  };
}

/** Goals of the reader's area; without one, those that hold for all. */
function targetsOf({ shaped, options, context }: FormInput, gaps: GapSeries): GapTargets {
  const line = findSeries(gaps.series, 'highlight') ?? gaps.series[0];
  if (!line || !hasLayer(options, 'targets')) return { shown: [], leftOut: [] };
  return gapTargets(context, { shaped, gaps, line: line as GapLine });
}

function gapView(input: FormInput, form: GapMessages): FormView {
  const { shaped, words: plain, options, context } = input;
  const gaps = gapSeries(shaped);
  if (!gaps) return missingBenchmark(input, form);
  const words = gapWords(context, gaps, { plain, form });
  if (!gaps.series.some(({ points }) => points.some(({ value }) => value !== null))) {
    return formObstacle(input, 'no-figures', form.noCommonPeriod(plain.label, words.to));
  }
  const targets = targetsOf(input, gaps);
  const layers = { intervals: hasLayer(options, 'intervals'), breaks: hasLayer(options, 'breaks') };
  const drawing: GapDrawing = { gaps, targets: targets.shown, words, context, layers };
  const placed = placeGap(drawing);
  const notes = lazy(() => plotNotes(drawing, placed));
  return {
    heading: form.heading(plain.label, words.to),
    summary: gapSummary(drawing),
    picture: pictureOf(drawing, placed, notes),
    drawing: { form: 'gap', input, drawing, placed },
    legend: legendOf(drawing),
    notes: [...notes().untold.map(endSentence), ...notesOf(drawing, targets)],
    table: () => gapTable(drawing, shaped),
  };
}

export const gapForm: IndicatorForm<GapMessages> = { vocabulary: gapVocabulary, view: gapView };
