/**
 * Shapes the way from one period to another: which two are held against each other, what each area did between them, and
 * who lacks a figure. A rise or a fall is told only where the figures' intervals lie apart. No pixels, no words.
 */
import { parsePeriod, type Period } from '../../model/period.js';
import type { SeriesBreak } from '../../schema/generated/document.js';
import { areComparable, areOneSeason, breaksBetween, valuedCounts } from './comparable.js';
import type { IndicatorOptions } from './indicator-options.js';
import { areClear, type AreaSeries, type IndicatorSeries, type SeriesPoint } from './indicator-series.js';
import { decimalsOf, type IndicatorWords } from './indicator-words.js';
import { judge, type Verdict } from './judgement.js';

/** `unclear`: the figures differ, or may, but their intervals overlap. */
export type Turn = 'rose' | 'fell' | 'same' | 'unclear';

export interface ChangeEnds {
  readonly series: AreaSeries;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
}

export interface ChangeLine extends ChangeEnds {
  /** Both as numbers, so that nobody has to ask for null. */
  readonly start: number;
  readonly end: number;
  /** From start to end, of the figures as they are written. */
  readonly distance: number;
  readonly turn: Turn;
  readonly verdict: Verdict;
}

export interface Change {
  readonly from: Period;
  readonly to: Period;
  /** Highlighted area first, then the benchmark, then the others by their last figure, highest first. */
  readonly lines: readonly ChangeLine[];
  /** Areas without a figure at one end or both, in the order of their ids, which says nothing about what is hidden. */
  readonly missing: readonly ChangeEnds[];
  /** Breaks between the two periods: only where the page asks for just these two. */
  readonly breaks: readonly SeriesBreak[];
  /** False where the two periods are counted differently: then nothing is judged. */
  readonly comparable: boolean;
  /** Means that have years in common. */
  readonly overlapping: boolean;
}

/** Indexes of two periods. */
export interface PeriodPair {
  readonly from: number;
  readonly to: number;
}

/** The period of that key, else the first (or last) of those that the options leave. undefined = nothing asked. */
function askedIndex(periods: readonly Period[], key: string | undefined, end: 'first' | 'last'): number | undefined {
  const asked = key === undefined ? undefined : parsePeriod(key);
  if (!asked) return undefined;
  const same = periods.findIndex((period) => period.key === key);
  const isKind = ({ kind }: Period): boolean => kind === asked.kind;
  if (same >= 0) return same;
  if (end === 'first') return Math.max(0, periods.findIndex(isKind));
  const last = periods.findLastIndex(isKind);
  return last < 0 ? periods.length - 1 : last;
}

function hasLine({ series }: IndicatorSeries, { from, to }: PeriodPair): boolean {
  return series.some(
    ({ role, points }) => role !== 'benchmark' && points[from]?.value != null && points[to]?.value != null,
  );
}

/**
 * The first and the last of the periods that may stand together. A period in which less than half as many areas have
 * figures as in the fullest one is no good end: most lines would be missing.
 */
function widestPair(shaped: IndicatorSeries, candidates: readonly number[]): PeriodPair | undefined {
  const counts = valuedCounts(shaped);
  const most = Math.max(0, ...candidates.map((index) => counts[index]!));
  const full = candidates.filter((index) => counts[index]! > 0 && counts[index]! * 2 >= most);
  const pair = { from: full[0] ?? 0, to: full.at(-1) ?? 0 };
  return pair.from < pair.to && hasLine(shaped, pair) ? pair : undefined;
}

/** The periods that may be held against one of them; of quarters, months and halves of a year, first of all the same ones. */
function partners({ indicator, periods }: IndicatorSeries, at: number, sameSeason: boolean): number[] {
  const own = periods[at]!;
  return [...periods.keys()].filter((index) => {
    const other = periods[index]!;
    const [earlier, later] = index < at ? [other, own] : [own, other];
    const inSeason = !sameSeason || areOneSeason(own, other);
    return inSeason && areComparable(indicator, earlier, later);
  });
}

/** What the page asks for; else the widest pair that can be compared, the latest first. undefined = there is none. */
export function findPair(shaped: IndicatorSeries, options: IndicatorOptions): PeriodPair | undefined {
  const { periods } = shaped;
  const from = askedIndex(periods, options.from, 'first');
  const to = askedIndex(periods, options.to, 'last');
  if (from !== undefined && to !== undefined) return from < to ? { from, to } : undefined;
  const fixed = from ?? to;
  for (const sameSeason of [true, false]) {
    const ends = fixed === undefined ? [...periods.keys()].reverse() : [fixed];
    for (const end of ends) {
      const candidates = partners(shaped, end, sameSeason).filter(
        (index) => (from === undefined || index >= from) && (to === undefined || index <= to),
      );
      const pair = widestPair(shaped, candidates);
      if (pair) return { from: from ?? pair.from, to: to ?? pair.to };
    }
  }
  return undefined;
}

function turnOf(line: ChangeEnds, distance: number): Turn {
  const { from, to } = line;
  const isUncertain = [from, to].some(({ lower, upper }) => lower !== null && upper !== null);
  if (isUncertain && !areClear(from, to)) return 'unclear';
  return distance === 0 ? 'same' : distance > 0 ? 'rose' : 'fell';
}

interface LineRule {
  readonly shaped: IndicatorSeries;
  readonly words: IndicatorWords;
  readonly comparable: boolean;
}

/** As it is written: the reader who subtracts the two figures gets the same. */
function writtenDistance({ indicator }: IndicatorSeries, start: number, end: number): number {
  const decimals = decimalsOf(indicator);
  const round = (value: number): number => Number(value.toFixed(decimals));
  return round(round(end) - round(start));
}

function toLine(ends: ChangeEnds, { shaped, words, comparable }: LineRule): ChangeLine {
  const [start, end] = [ends.from.value ?? 0, ends.to.value ?? 0];
  const distance = writtenDistance(shaped, start, end);
  const turn = turnOf(ends, distance);
  const isTold = comparable && turn !== 'unclear';
  const verdict = isTold
    ? judge(shaped.indicator, words.relation(end, start), { value: end, reference: start })
    : 'unjudged';
  return { ...ends, start, end, distance, turn, verdict };
}

const ORDER: Readonly<Record<AreaSeries['role'], number>> = { highlight: 0, benchmark: 1, other: 2 };

export function shapeChange(shaped: IndicatorSeries, words: IndicatorWords, pair: PeriodPair): Change {
  const [from, to] = [shaped.periods[pair.from]!, shaped.periods[pair.to]!];
  const comparable = areComparable(shaped.indicator, from, to);
  const all = shaped.series.map(
    (series): ChangeEnds => ({ series, from: series.points[pair.from]!, to: series.points[pair.to]! }),
  );
  const isWhole = ({ from: first, to: last }: ChangeEnds): boolean => first.value !== null && last.value !== null;
  return {
    from,
    to,
    comparable,
    overlapping: from.end > to.start,
    breaks: breaksBetween(shaped.indicator, from, to),
    lines: all
      .filter(isWhole)
      .map((ends) => toLine(ends, { shaped, words, comparable }))
      .sort((a, b) => ORDER[a.series.role] - ORDER[b.series.role] || b.end - a.end || b.start - a.start),
    missing: all.filter((ends) => !isWhole(ends)).sort((a, b) => (a.series.area.id < b.series.area.id ? -1 : 1)),
  };
}
