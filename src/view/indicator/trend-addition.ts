/** What layers add to a trend: each makes room, draws, tells and lists its own. Types only, and how several become one. */
import type { Phrase } from '../../i18n/phrase.js';
import { comparePeriods, type Period } from '../../model/period.js';
import type { VoiceRelation } from '../../i18n/indicator/layers/messages.js';
import type { SceneGroup } from '../scene.js';
import { laterPeriods } from '../shared/later-periods.js';
import type { Piece } from '../timeline/place-bar.js';
import type { LegendItem, Stop, TableRow } from '../widget-view.js';
import { breaksBetween } from './comparable.js';
import { placeAroundFlags } from './flag-labels.js';
import type { LimitLine } from './indicator-limits.js';
import type { breaksOf } from './trend-breaks.js';
import type { TrendExtras, PlacedTrend } from './trend-layout.js';
import type { Voice } from './trend-voices.js';

/** A level to reach in a period. */
export interface LevelTarget {
  readonly level: number;
  readonly by: Period;
}

/** A voice where the picture has it, px. */
export interface DrawnVoice {
  readonly id: string;
  readonly relation: VoiceRelation;
  /** "Bekræfter" */
  readonly word: string;
  readonly who: string;
  readonly quote: string;
  readonly period: Period;
  readonly x: number;
  /** Which row of marks, from the top. */
  readonly row: number;
  /** The figure it is pinned to; null where there is none. */
  readonly pin: { readonly x: number; readonly y: number } | null;
}

/** An initiative's bars where the picture has them, px. */
export interface DrawnInitiative {
  readonly id: string;
  readonly name: string;
  /** "fra 2016, justeret 2020" */
  readonly time: string;
  readonly isCore: boolean;
  readonly approach: string;
  readonly pieces: readonly Piece[];
  /** Where the name begins. */
  readonly begin: number;
  readonly adjusted: readonly number[];
  readonly leaves: readonly number[];
  readonly unknown: readonly number[];
  readonly reachesToday: boolean;
}

/** What stands under a trend's axis, for those who draw it in another language. */
export interface LayerDrawing {
  readonly voices?: { readonly heading: string; readonly list: readonly DrawnVoice[] };
  readonly initiatives?: {
    readonly heading: string;
    /** That what happened together is no cause. */
    readonly caution: string;
    readonly today: string;
    readonly todayX: number | undefined;
    /** Height of a row, px. */
    readonly step: number;
    readonly list: readonly DrawnInitiative[];
  };
}

/** One layer. What it leaves out it does not add. */
export interface TrendLayer {
  readonly values?: readonly number[];
  /** The time axis goes on to here. */
  readonly until?: Period;
  readonly wishes?: TrendExtras['wishes'];
  /** Finds the breaks that are drawn. */
  readonly breaksOf?: typeof breaksOf;
  readonly limits?: readonly LimitLine[];
  readonly targets?: readonly LevelTarget[];
  /** Height under the time axis, px. */
  readonly foot?: number;
  readonly summary?: readonly Phrase[];
  readonly legend?: readonly LegendItem[];
  readonly notes?: readonly string[];
  readonly voices?: readonly Voice[];
  /** Under the lines. @param top Where the layer's own room under the axis begins, px. */
  under?(trend: PlacedTrend, top: number): readonly SceneGroup[];
  /** On top of everything. */
  over?(trend: PlacedTrend, top: number): readonly SceneGroup[];
  /** One row for the arrow keys. */
  stops?(trend: PlacedTrend, top: number): readonly Stop[];
  /** The same as marks under the axis, as facts with places. */
  drawn?(trend: PlacedTrend, top: number): LayerDrawing;
  /** Periods that the table needs a column for; those of the figures have one. */
  readonly columns?: readonly Period[];
  /** Rows of the table, one cell for each of the periods. */
  rows?(periods: readonly Period[]): readonly TableRow[];
}

/** All layers of a trend as one. */
export interface TrendAddition extends TrendExtras {
  readonly summary: readonly Phrase[];
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly voices: readonly Voice[];
  readonly columns: readonly Period[];
  readonly limits: readonly LimitLine[];
  readonly targets: readonly LevelTarget[];
  /** Finds the breaks that keep two figures apart. */
  readonly breaksBetween: typeof breaksBetween;
  under(trend: PlacedTrend): readonly SceneGroup[];
  over(trend: PlacedTrend): readonly SceneGroup[];
  stops(trend: PlacedTrend): readonly (readonly Stop[])[];
  rows(periods: readonly Period[]): readonly TableRow[];
  drawn(trend: PlacedTrend): LayerDrawing;
}

function latest(periods: readonly (Period | undefined)[]): Period | undefined {
  return periods.reduce((last, one) => (one && (!last || one.end > last.end) ? one : last), undefined);
}

function distinct(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((period) => [period.key, period])).values()].sort(comparePeriods);
}

export function joinLayers(layers: readonly TrendLayer[]): TrendAddition {
  const tops: number[] = [];
  let foot = 0;
  for (const { foot: own = 0 } of layers) {
    tops.push(foot);
    foot += own;
  }
  const topOf = (trend: PlacedTrend, index: number): number => trend.height - foot + tops[index]!;
  return {
    foot,
    later: laterPeriods,
    breaksOf: layers.find((layer) => layer.breaksOf)?.breaksOf,
    breaksBetween,
    placeLabels: placeAroundFlags,
    values: layers.flatMap(({ values = [] }) => values),
    until: latest(layers.map(({ until }) => until)),
    wishes: layers.flatMap(({ wishes = [] }) => wishes),
    limits: layers.flatMap(({ limits = [] }) => limits),
    targets: layers.flatMap(({ targets = [] }) => targets),
    summary: layers.flatMap(({ summary = [] }) => summary),
    legend: layers.flatMap(({ legend = [] }) => legend),
    notes: layers.flatMap(({ notes = [] }) => notes),
    voices: layers.flatMap(({ voices = [] }) => voices),
    columns: distinct(layers.flatMap(({ columns = [] }) => columns)),
    under: (trend) => layers.flatMap((layer, index) => layer.under?.(trend, topOf(trend, index)) ?? []),
    over: (trend) => layers.flatMap((layer, index) => layer.over?.(trend, topOf(trend, index)) ?? []),
    stops: (trend) =>
      layers.flatMap((layer, index) => {
        const row = layer.stops?.(trend, topOf(trend, index)) ?? [];
        return row.length ? [row] : [];
      }),
    drawn: (trend) =>
      Object.assign({}, ...layers.map((layer, index) => layer.drawn?.(trend, topOf(trend, index)))) as LayerDrawing,
    rows: (periods) => layers.flatMap((layer) => layer.rows?.(periods) ?? []),
  };
}
