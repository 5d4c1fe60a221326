/**
 * The goals that can stand as a distance to the benchmark, with the even path from their adoption; and those that
 * cannot, with the reason. A level to reach is no distance before the benchmark's figure for that year is known.
 */
import { periodPosition, type Period } from '../../model/period.js';
import type { Goal } from '../../schema/generated/document.js';
import type { ViewContext } from '../view-context.js';
import { breaksBetween } from './comparable.js';
import type { GapLine, GapPoint, GapSeries } from './gap-series.js';
import { lastValued, type IndicatorSeries } from './indicator-series.js';
import { benchmarkValue, evenPath, targetsFor, type IndicatorTarget, type TargetSense } from './indicator-targets.js';

export interface EvenWay {
  readonly from: GapPoint;
  /** Where the path stands in the period of the area's latest distance; absent where that lies outside it. */
  readonly now?: { readonly period: Period; readonly value: number };
}

export interface GapTarget {
  readonly goal: Goal;
  readonly by: Period;
  readonly sense: TargetSense;
  readonly gap: number;
  readonly way?: EvenWay;
}

export interface LeftOutTarget {
  readonly goal: Goal;
  readonly why: 'level' | 'benchmark' | 'date';
  /** Id of the area that the distance is taken to, where it is another. */
  readonly benchmark?: string;
}

export interface GapTargets {
  readonly shown: readonly GapTarget[];
  readonly leftOut: readonly LeftOutTarget[];
}

interface Setting {
  readonly shaped: IndicatorSeries;
  readonly gaps: GapSeries;
  readonly line: GapLine;
}

/** The benchmark's figure in the last period that lies within another. */
function benchmarkWithin(shaped: IndicatorSeries, by: Period): number | null {
  const at = shaped.periods.findLastIndex((period) => period.start >= by.start && period.end <= by.end);
  return at < 0 ? null : benchmarkValue(shaped, at);
}

/** The way begins at the latest distance that was known when the goal was decided. */
function wayOf({ adopted, by }: IndicatorTarget, gap: number, { gaps, line }: Setting): EvenWay | undefined {
  if (!adopted || !by) return undefined;
  const from = line.points.findLast(({ value, period }) => value !== null && period.end <= adopted.end);
  const last = lastValued(line.points);
  if (!from || !last || periodPosition(from.period) >= periodPosition(by)) return undefined;
  if (breaksBetween(gaps.indicator, from.period, last.period).length) return undefined;
  const value = evenPath({ period: from.period, value: from.value! }, { period: by, value: gap }, last.period);
  return value === undefined || last === from ? { from } : { from, now: { period: last.period, value } };
}

function leftOut(target: IndicatorTarget, { gaps }: Setting): LeftOutTarget['why'] | undefined {
  if (!target.by) return 'date';
  if (target.type !== 'gap') return undefined;
  return target.benchmark === null || gaps.benchmarks.has(target.benchmark) ? undefined : 'benchmark';
}

function gapOf(target: IndicatorTarget, { shaped }: Setting): number | null {
  if (target.type === 'gap') return target.gap;
  const reference = target.by && benchmarkWithin(shaped, target.by);
  return target.level === null || reference === null ? null : Number((target.level - reference).toFixed(10));
}

/**
 * @param line The highlighted area's distances; without one, of any area: then only goals that hold for all count, and
 *   no path is drawn.
 */
export function gapTargets(context: ViewContext, setting: Setting): GapTargets {
  const { shaped, line } = setting;
  const isOwn = line.role === 'highlight';
  const own = shaped.series.find(({ area }) => area.id === line.area.id)!;
  const [shown, left]: [GapTarget[], LeftOutTarget[]] = [[], []];
  for (const target of targetsFor(context.model, shaped, own)) {
    const { goal, by, sense } = target;
    if (!isOwn && (goal.area !== undefined || target.type !== 'gap')) continue;
    const why = leftOut(target, setting);
    const gap = why ? null : gapOf(target, setting);
    if (gap === null || !by) left.push({ goal, why: why ?? 'level', benchmark: target.benchmark ?? undefined });
    else shown.push({ goal, by, sense, gap, way: isOwn ? wayOf(target, gap, setting) : undefined });
  }
  return { shown, leftOut: left };
}
