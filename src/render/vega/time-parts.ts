/** What forms over time have in common: the time axis as the picture has it, lines in pieces that join, names at ends. */
import type { Period } from '../../model/period.js';
import { periodPosition } from '../../model/period.js';
import type { EndLabel } from '../../view/indicator/end-labels.js';
import type { IndicatorWords } from '../../view/indicator/indicator-words.js';
import type { AreaSeries, SeriesPoint } from '../../view/indicator/indicator-series.js';
import type { BreakMark, Gap, Stretch } from '../../view/indicator/line-pieces.js';
import type { TrendSizes } from '../../view/indicator/trend-sizes.js';
import type { TimeAxis } from '../../view/shared/time-axis.js';
import type { ValueAxis } from '../../view/shared/value-axis.js';
import {
  dataOf,
  isoTime,
  only,
  periodTime,
  role,
  roleColor,
  byRole,
  lineByRole,
  textColor,
  valueAt,
  type Row,
  type Spec,
} from './spec-parts.js';

const DAY = 24 * 60 * 60 * 1000;
/** A stretch of time so long that its px are exact. */
const LONG = 1e12;

/** The time that stands at a place; one moment where the whole axis is that moment. */
export function timeAt(time: TimeAxis, px: number, moment: number): number {
  const [zero, later] = [time.x(0), time.x(LONG)];
  return later === zero ? moment : Math.round(((px - zero) / (later - zero)) * LONG);
}

export interface TimeGround {
  readonly time: TimeAxis;
  readonly periods: readonly Period[];
  readonly left: number;
  readonly right: number;
}

function momentOf({ periods }: TimeGround): number {
  return periods[0] ? periodPosition(periods[0]) : 0;
}

/** A moment as Vega-Lite writes it in axes. */
export function dateTime(time: number): Spec {
  const at = new Date(time);
  return {
    utc: true,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    hours: at.getUTCHours(),
    minutes: at.getUTCMinutes(),
    seconds: at.getUTCSeconds(),
    milliseconds: at.getUTCMilliseconds(),
  };
}

/**
 * The moments at the ends of the plot. A single moment keeps its place. No mark over this axis may have an `x2`: Vega-Lite
 * 6.4 then takes the domain twice, in two ways of writing.
 */
function timeDomain(ground: TimeGround): [Spec, Spec] {
  const { time, left, right } = ground;
  const moment = momentOf(ground);
  const [from = 0, to = 0] = [left, right].map((px) => timeAt(time, px, moment));
  if (from !== to) return [dateTime(from), dateTime(to)];
  const share = (time.x(moment) - left) / (right - left);
  return [dateTime(moment - Math.round(share * DAY)), dateTime(moment + Math.round((1 - share) * DAY))];
}

export const timeOf = (ground: TimeGround, px: number): string => isoTime(timeAt(ground.time, px, momentOf(ground)));

/** The named ticks: years by a format that goes on working with other data, all else by the picture's own names. */
export function timeEncoding(ground: TimeGround): Spec {
  const { time, periods } = ground;
  const ticks = time.ticks.filter(({ label }) => label);
  const isYears = periods.every(({ kind }) => kind === 'year');
  const values = ticks.map(({ x }) => nearestTime(ground, x));
  const names = Object.fromEntries(ticks.map(({ label }, index) => [String(values[index]), label]));
  return {
    field: 'time',
    type: 'temporal',
    scale: { type: 'utc', domain: timeDomain(ground), nice: false },
    axis: {
      title: null,
      grid: false,
      values: values.map(dateTime),
      ...(isYears ? { format: '%Y' } : { labelExpr: `${JSON.stringify(names)}[toString(toNumber(datum.value))]` }),
      labelOverlap: false,
    },
  };
}

/** A tick's moment without the rounding of px: the period's own where it is one. */
function nearestTime(ground: TimeGround, x: number): number {
  const found = ground.periods.find((period) => Math.abs(ground.time.place(period) - x) < 0.01);
  return found ? periodPosition(found) : timeAt(ground.time, x, momentOf(ground));
}

export interface PlacedLine {
  readonly series: AreaSeries;
  readonly stretches: readonly Stretch[];
}

export interface LineWords {
  readonly words: IndicatorWords;
  /** Value with unit, or the reason in words. */
  text(point: SeriesPoint): string;
}

/** Which stretch a point belongs to; null where it has no figure. */
export function pieceOf(stretches: readonly Stretch[], point: SeriesPoint): number | null {
  const piece = stretches.findIndex((stretch) => stretch.some((placed) => placed.point === point));
  return piece < 0 ? null : piece;
}

/** One row per area and period; `piece` counts the stretches that may be drawn as one line. */
export function lineRows({ series, stretches }: PlacedLine, { words, text }: LineWords): Row[] {
  const pieces = new Map(stretches.flatMap((stretch, piece) => stretch.map(({ point }) => [point, piece] as const)));
  return series.points.map((point): Row => {
    const piece = pieces.get(point) ?? null;
    return {
      areaId: series.area.id,
      area: words.name(series.area),
      role: series.role,
      periodId: point.period.key,
      period: words.period(point.period),
      time: periodTime(point.period),
      value: point.value,
      lower: point.lower,
      upper: point.upper,
      status: point.value === null ? (point.missing ?? 'none') : point.status,
      label: text(point),
      piece,
      alone: piece !== null && stretches[piece]!.length === 1,
    };
  });
}

/** Lines, lone points, and open ones for what is provisional. */
export function lineLayers(tips: readonly Spec[]): Spec[] {
  return [
    {
      mark: { type: 'line', strokeCap: 'butt', tooltip: true },
      encoding: {
        ...lineByRole(),
        detail: [
          { field: 'areaId', type: 'nominal' },
          { field: 'piece', type: 'nominal' },
        ],
        order: { field: 'time', type: 'temporal' },
        tooltip: tips,
      },
    },
    {
      transform: [only('alone', true)],
      mark: { type: 'point', filled: true, opacity: 1 },
      encoding: { color: roleColor(), size: byRole([8, 15, 28]), tooltip: tips },
    },
    {
      transform: [only('role', 'highlight'), only('status', 'provisional')],
      mark: {
        type: 'point',
        filled: true,
        opacity: 1,
        size: 80,
        fill: role('ground'),
        stroke: role('accent'),
        strokeWidth: 2.25,
      },
      encoding: { tooltip: tips },
    },
  ];
}

/** The highlighted line's interval, an area per piece and a whisker at a lone point. */
export function intervalLayers(): Spec[] {
  const known = {
    filter: {
      and: [
        { field: 'lower', valid: true },
        { field: 'upper', valid: true },
      ],
    },
  };
  const ends = { y: { field: 'lower', type: 'quantitative' }, y2: { field: 'upper' } };
  return [
    {
      transform: [only('role', 'highlight'), known],
      mark: { type: 'area', color: role('accent'), opacity: 0.14, line: false },
      encoding: { ...ends, detail: { field: 'piece', type: 'nominal' } },
    },
    {
      transform: [only('role', 'highlight'), only('alone', true), known],
      mark: { type: 'rule', color: role('accent'), strokeWidth: 1.5 },
      encoding: ends,
    },
  ];
}

/** Periods without a figure, with the reason. */
export function gapLayer(gaps: readonly Gap[], ground: TimeGround): Spec[] {
  if (!gaps.length) return [];
  const rows = gaps.flatMap(({ left, right, period, reason }, gap): Row[] =>
    [Math.max(left, ground.left), Math.min(right, ground.right)].map((px) => ({
      gap,
      time: timeOf(ground, px),
      label: `${period}: ${reason}`,
    })),
  );
  return [
    {
      ...dataOf('gaps', rows),
      mark: { type: 'area', color: role('band'), opacity: 1, line: false, tooltip: true },
      encoding: {
        y: { value: 0 },
        y2: { value: 'height' },
        detail: { field: 'gap', type: 'nominal' },
        tooltip: { field: 'label', type: 'nominal', title: '' },
      },
    },
  ];
}

export function breakLayer(breaks: readonly BreakMark[], ground: TimeGround): Spec[] {
  if (!breaks.length) return [];
  const rows = breaks.map(({ x, text }): Row => ({ time: timeOf(ground, x), label: text }));
  const layer = dataOf('breaks', rows);
  return [
    {
      ...layer,
      mark: { type: 'rule', color: role('axis'), strokeDash: [2, 2] },
      encoding: { y: { value: 0 }, y2: { value: 'height' } },
    },
    {
      ...layer,
      mark: { type: 'text', color: role('ink2'), baseline: 'bottom', dy: -5, fontSize: 12 },
      encoding: { y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** Names and figures at the ends of the lines, where the picture has them. */
export function labelLayers(
  labels: readonly EndLabel[],
  { value, sizes }: { value: ValueAxis; sizes: TrendSizes },
  ground: TimeGround,
): Spec[] {
  const rows = labels.flatMap((label) =>
    label.lines.map(({ text, tone }, index): Row => {
      const y = label.y + ((label.height - 4) / label.lines.length) * (index + 0.82) + 2;
      const isSeries = label.role === 'highlight' || label.role === 'benchmark';
      return {
        time: timeOf(ground, label.x),
        value: valueAt(value, y),
        text,
        role: isSeries ? label.role : 'other',
        strong: tone !== 'quiet' && label.role !== 'limit',
        anchor: label.anchor,
      };
    }),
  );
  return [false, true].flatMap((strong) =>
    (['start', 'end'] as const).flatMap((anchor): Spec[] => {
      const own = rows.filter((row) => row['strong'] === strong && row['anchor'] === anchor);
      if (!own.length) return [];
      return [
        {
          ...dataOf(`names${strong ? 'Strong' : 'Quiet'}${anchor === 'end' ? 'End' : ''}`, own),
          mark: {
            type: 'text',
            align: anchor === 'end' ? 'right' : 'left',
            baseline: 'alphabetic',
            fontSize: sizes.axis,
            fontWeight: strong ? 600 : 400,
          },
          encoding: {
            text: { field: 'text', type: 'nominal' },
            color: textColor(),
          },
        },
      ];
    }),
  );
}
