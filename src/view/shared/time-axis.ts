/**
 * A time axis over the periods that the figures really have: one tick per period while they fit, labels on as many as
 * can be read. Knows how periods are written only through the locale's format.
 */
import type { Format } from '../../i18n/locale.js';
import { periodPosition, type Period } from '../../model/period.js';
import { areAnnualDays } from './annual-days.js';
import type { laterPeriods } from './later-periods.js';
import { textWidth } from './text-width.js';

export interface TimeTick {
  readonly x: number;
  /** Empty where the tick is bare. */
  readonly label: string;
}

export interface TimeAxis {
  readonly ticks: readonly TimeTick[];
  /** Period → px. */
  place(period: Period): number;
  /** UTC ms → px. */
  x(time: number): number;
  /** Half the usual distance between two periods, px: the half width of a one-period gap. */
  readonly halfStep: number;
  /** The usual distance between two periods, ms: more than 1.5 of it between two values is a gap. */
  readonly step: number;
}

export interface TimeAxisOptions {
  readonly range: readonly [number, number];
  /** Font size of the labels, px. */
  readonly size: number;
  readonly format: Format;
  /** The axis runs on to here where it is later than the figures, such as the year of a target. */
  readonly until?: Period;
  /** Finds the periods on the way there: `laterPeriods`, which few pictures need. Absent = the axis ends with the figures. */
  readonly later?: typeof laterPeriods;
}

/** The space between two labels, px. */
const LABEL_GAP = 14;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** How a period is written under the axis: shorter than in running text where the axis makes it plain. */
export function axisLabel(period: Period, periods: readonly Period[], format: Format): string {
  if (areAnnualDays(periods)) return period.key.slice(0, 4);
  if (period.kind === 'quarter' || period.kind === 'month' || period.kind === 'half-year') {
    return isFirstOfYear(period) ? period.key.slice(0, 4) : '';
  }
  return format.period(period);
}

function isFirstOfYear(period: Period): boolean {
  return /-(?:Q1|H1|01)$/.test(period.key);
}

/** Every n-th of the labels, the smallest n at which none touches the next. Counted from the last, which always shows. */
function thinLabels(ticks: readonly TimeTick[], size: number): readonly TimeTick[] {
  const named = ticks.filter(({ label }) => label);
  const widest = Math.max(0, ...named.map(({ label }) => textWidth(label, size)));
  const distance = median(named.slice(1).map((tick, index) => tick.x - named[index]!.x)) || Infinity;
  const every = Math.max(1, Math.ceil((widest + LABEL_GAP) / distance));
  const kept = new Set<TimeTick>();
  let free = Infinity;
  for (let index = named.length - 1; index >= 0; index -= every) {
    const tick = named[index]!;
    if (tick.x + textWidth(tick.label, size) / 2 > free) continue;
    kept.add(tick);
    free = tick.x - textWidth(tick.label, size) / 2 - LABEL_GAP / 2;
  }
  return ticks.map((tick) => (kept.has(tick) ? tick : { ...tick, label: '' }));
}

/** @param periods In order of time, each once. */
export function timeAxis(periods: readonly Period[], options: TimeAxisOptions): TimeAxis {
  const [from, to] = options.range;
  const positions = periods.map(periodPosition);
  const first = positions[0] ?? 0;
  const lastPeriod = periods.at(-1);
  const step =
    median(positions.slice(1).map((at, index) => at - positions[index]!)) ||
    (lastPeriod ? lastPeriod.end - lastPeriod.start : 1);
  const { until } = options;
  const usual = { step, annual: areAnnualDays(periods) };
  const later = (lastPeriod && until && options.later?.(lastPeriod, until, usual)) || [];
  const end = Math.max(positions.at(-1) ?? first, later.length ? periodPosition(until!) : first);
  const span = end - first;
  const scale = (at: number): number => (span ? from + ((at - first) / span) * (to - from) : (from + to) / 2);
  const ticks = [...periods, ...later].map((period) => ({
    x: scale(periodPosition(period)),
    label: axisLabel(period, periods, options.format),
  }));
  const bare = span > 0 && scale(first + step) - from < 4;
  const shown = thinLabels(ticks, options.size);
  return {
    ticks: bare ? shown.filter(({ label }) => label) : shown,
    place: (period) => scale(periodPosition(period)),
    x: scale,
    halfStep: span ? ((step / span) * (to - from)) / 2 : (to - from) / 2,
    step,
  };
}
