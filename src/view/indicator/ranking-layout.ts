/**
 * Places a ranking: rows by value, the figure and its interval, the benchmark across them all. Areas without a figure
 * stand last, by id, so that their place says nothing about what is hidden. Pixels only.
 */
import type { Period } from '../../model/period.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import type { Space } from '../widget-view.js';
import {
  findBenchmark,
  findSeries,
  type AreaSeries,
  type IndicatorSeries,
  type SeriesPoint,
} from './indicator-series.js';
import type { RankingWords } from './ranking-words.js';
import { isClear } from './judgement.js';

const NARROW = 560;

export interface RankRow {
  readonly series: AreaSeries;
  readonly point: SeriesPoint;
  /** False where the interval holds the benchmark's value; true without interval or benchmark. */
  readonly separable: boolean;
}

export interface Ranking {
  readonly period: Period;
  readonly rows: readonly RankRow[];
  readonly missing: readonly RankRow[];
  readonly benchmark?: RankRow;
  /** Whether any row has an interval to draw. */
  readonly intervals: boolean;
}

export interface PlacedRow extends RankRow {
  /** Middle of the mark. */
  readonly y: number;
  /** Baseline of the name. */
  readonly baseline: number;
  /** The name, shortened to its column. */
  readonly name: string;
}

export interface PlacedRanking {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly size: { readonly text: number; readonly note: number; readonly bold: number };
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Right edges of the columns of figures and intervals. */
  readonly columns: { readonly value: number; readonly interval: number };
  readonly axis: ValueAxis;
  readonly rows: readonly PlacedRow[];
  readonly missing: readonly PlacedRow[];
}

export function rankAreas(shaped: IndicatorSeries, at: number, withIntervals: boolean): Ranking {
  const period = shaped.periods[at]!;
  const reference = findBenchmark(shaped, at) ?? findSeries(shaped.series, 'benchmark');
  const benchmark = reference && { series: reference, point: reference.points[at]!, separable: true };
  const all = shaped.series
    .filter(({ role }) => role !== 'benchmark')
    .map((series): RankRow => {
      const point = series.points[at]!;
      return { series, point, separable: !withIntervals || isClear(point, benchmark?.point.value) };
    });
  const rows = all.filter(({ point }) => point.value !== null).sort((a, b) => b.point.value! - a.point.value!);
  const missing = all
    .filter(({ point }) => point.value === null)
    .sort((a, b) => (a.series.area.id < b.series.area.id ? -1 : 1));
  const intervals = withIntervals && rows.some(({ point }) => point.lower !== null && point.upper !== null);
  return { period, rows, missing, benchmark, intervals };
}

function drawn({ rows, benchmark, intervals }: Ranking): number[] {
  const points = [...rows, ...(benchmark ? [benchmark] : [])].map(({ point }) => point);
  return points.flatMap(({ value, lower, upper }) =>
    [value, ...(intervals ? [lower, upper] : [])].filter((one) => one !== null),
  );
}

interface Columns {
  readonly name: number;
  readonly value: number;
  readonly interval: number;
}

function columnWidths(ranking: Ranking, words: RankingWords, { space, text }: { space: Space; text: number }): Columns {
  const rows = [...ranking.rows, ...ranking.missing];
  const widest = (texts: readonly string[], weight = 400): number =>
    Math.max(0, ...texts.map((one) => textWidth(one, text, weight)));
  const names = rows.map(({ series }) => words.name(series.area));
  const values = ranking.rows.map(({ point }) => words.bare(point.value!));
  const intervals = ranking.rows.map(({ point }) => intervalText(point, words));
  return {
    name: Math.min(widest(names, 650), space.width * 0.34),
    value: Math.max(widest(values, 600), textWidth(words.unitTitle, text)),
    interval: ranking.intervals ? Math.max(widest(intervals), textWidth(words.ranking.intervalColumn, text)) : 0,
  };
}

/** "57,1–65,7", empty without an interval. */
export function intervalText({ lower, upper }: SeriesPoint, words: RankingWords): string {
  return lower === null || upper === null ? '' : `${words.bare(lower)}–${words.bare(upper)}`;
}

/** Height of a row that the host's height allows, px. */
function rowHeight(count: number, space: Space, limits: { most: number; least: number; around: number }): number {
  if (!space.height) return limits.most;
  return Math.max(limits.least, Math.min(limits.most, (space.height - limits.around) / Math.max(1, count)));
}

export function placeRanking(ranking: Ranking, words: RankingWords, space: Space): PlacedRanking {
  const unit = (space.rem ?? 16) / 16;
  const narrow = space.width < NARROW * unit;
  const size = { text: 13 * unit, note: 12.5 * unit, bold: 13.5 * unit };
  const columns = columnWidths(ranking, words, { space, text: size.text });
  const head = (ranking.benchmark?.point.value != null ? 46 : 26) * unit;
  const foot = 48 * unit;
  const count = ranking.rows.length + ranking.missing.length;
  const limits = narrow ? { most: 42 * unit, least: 36 * unit } : { most: 31 * unit, least: 20 * unit };
  const step = rowHeight(count, space, { ...limits, around: head + foot });
  const right = space.width - 2;
  const figures = columns.value + (columns.interval ? columns.interval + 24 * unit : 0) + 28 * unit;
  const plot = {
    left: narrow ? 6 : columns.name + 24 * unit,
    right: narrow ? right - 4 : right - figures,
    top: head,
    bottom: head + step * count,
  };
  const bars = !ranking.intervals;
  const axis = valueAxis(drawn(ranking), {
    range: [plot.left, plot.right],
    zero: bars,
    count: narrow ? 5 : Math.max(3, Math.floor((plot.right - plot.left) / 90)),
    limits: words.isShare ? [0, 100] : undefined,
  });
  const nameWidth = narrow ? space.width - columns.value - 40 * unit : columns.name;
  const place = (row: RankRow, index: number): PlacedRow => {
    const top = head + step * index;
    const weight = row.series.role === 'highlight' ? 650 : 400;
    const [name] = wrapText(words.name(row.series.area), size.text, nameWidth, { maxLines: 1, weight });
    const y = narrow ? top + step * 0.74 : top + step / 2;
    return { ...row, y, baseline: narrow ? top + step * 0.4 : y + size.text * 0.35, name: name ?? '' };
  };
  return {
    width: space.width,
    height: plot.bottom + foot,
    narrow,
    size,
    plot,
    axis,
    columns: { value: columns.interval ? right - columns.interval - 24 * unit : right, interval: right },
    rows: ranking.rows.map(place),
    missing: ranking.missing.map((row, index) => place(row, ranking.rows.length + index)),
  };
}
