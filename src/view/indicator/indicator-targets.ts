/** The goals of a document that give an indicator a figure to reach, as levels and distances. No pixels, no words. */
import { parsePeriod, periodPosition, type Period } from '../../model/period.js';
import type { Model } from '../../model/model.js';
import type { Goal, GoalTarget } from '../../schema/generated/document.js';
import { findBenchmark, type AreaSeries, type IndicatorSeries } from './indicator-series.js';

/** Which side of the figure counts as reached; `at` where the measure has no good end. */
export type TargetSense = 'at-most' | 'at-least' | 'at';

export interface IndicatorTarget {
  readonly goal: Goal;
  readonly type: GoalTarget['type'];
  readonly sense: TargetSense;
  /** When it is to be reached; null = the document does not say. */
  readonly by: Period | null;
  /** When it was decided; null = the document does not say. */
  readonly adopted: Period | null;
  /**
   * The value to reach, in the indicator's unit: for a distance, with the benchmark as it stands in its latest figure; for
   * a change, from the area's own figure. null where such a figure is missing.
   */
  readonly level: number | null;
  /** The distance to the benchmark to reach; only for type `gap`. */
  readonly gap: number | null;
  /** Id of the area that the distance is taken to; only for type `gap`. */
  readonly benchmark: string | null;
}

function senseOf(direction: string | undefined): TargetSense {
  if (direction === 'higher-is-worse') return 'at-most';
  return direction === 'higher-is-better' ? 'at-least' : 'at';
}

function latest(model: Model, { indicator, category }: IndicatorSeries, area: string): number | null {
  const observations = model.byIndicator.get(indicator.id)?.get(area) ?? [];
  return observations.findLast((one) => one.category === category && one.value !== null)?.value ?? null;
}

function levelOf(model: Model, shaped: IndicatorSeries, own: AreaSeries, target: GoalTarget): number | null {
  if (target.type === 'absolute') return target.value;
  if (target.type === 'gap') {
    const reference = target.benchmark === undefined ? null : latest(model, shaped, target.benchmark);
    return reference === null ? null : reference + target.value;
  }
  const baseline = own.points.find(({ period }) => period.key === target.baseline)?.value ?? null;
  return baseline === null ? null : baseline + target.value;
}

/** The figures to reach for one area's series: its own goals and those that hold for all, the soonest first. */
export function targetsFor(model: Model, shaped: IndicatorSeries, own: AreaSeries): readonly IndicatorTarget[] {
  const { indicator, category } = shaped;
  return [...model.goals.values()]
    .flatMap((goal): IndicatorTarget[] => {
      const { target } = goal;
      if (!target || goal.indicator !== indicator.id || (target.category ?? null) !== category) return [];
      if (goal.area !== undefined && goal.area !== own.area.id) return [];
      const isGap = target.type === 'gap';
      return [
        {
          goal,
          type: target.type,
          sense: senseOf(indicator.direction),
          by: (goal.by && parsePeriod(goal.by)) || null,
          adopted: (goal.adopted && parsePeriod(goal.adopted)) || null,
          level: levelOf(model, shaped, own, target),
          gap: isGap ? target.value : null,
          benchmark: (isGap && target.benchmark) || null,
        },
      ];
    })
    .sort((a, b) => (a.by?.end ?? Infinity) - (b.by?.end ?? Infinity));
}

/** Of several targets, the soonest first, the next that lies after a period; where all have passed, the latest. */
export function nextTarget<T extends Pick<IndicatorTarget, 'by'>>(targets: readonly T[], last: Period): T | undefined {
  const isAhead = ({ by }: T): boolean => !by || periodPosition(by) > periodPosition(last);
  return targets.find(isAhead) ?? targets.at(-1);
}

/** Where an even way from one figure to another stands at a time between them; undefined outside. */
export function evenPath(
  from: { readonly period: Period; readonly value: number },
  to: { readonly period: Period; readonly value: number },
  at: Period,
): number | undefined {
  const [start, end, time] = [from.period, to.period, at].map(periodPosition) as [number, number, number];
  if (end <= start || time < start || time > end) return undefined;
  return from.value + ((to.value - from.value) * (time - start)) / (end - start);
}

/** The benchmark's figure in a period, by its index; null where it has none. */
export function benchmarkValue(shaped: IndicatorSeries, at: number): number | null {
  return findBenchmark(shaped, at)?.points[at]?.value ?? null;
}
