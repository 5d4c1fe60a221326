/**
 * The limits of an indicator as lines in time: fixed ones, ones that follow another area's figure, and those of a rule set,
 * each for the time it holds. Limits that take over from each other become one line that steps. No pixels, no words.
 */
import { findRuleSet, followedArea, multiple, passesLimit } from '../../analysis/limits.js';
import { SUCCESSOR } from '../../model/official-rule-sets.js';
import type { Model } from '../../model/model.js';
import { parsePeriod, periodPosition, type Period } from '../../model/period.js';
import type { Text } from '../../model/text.js';
import type { Area, Limit, Operator, RuleSet, Threshold } from '../../schema/generated/document.js';
import type { AreaSeries, IndicatorSeries } from './indicator-series.js';

/** A limit at a point in time, UTC ms. */
export interface LimitPoint {
  readonly at: number;
  readonly value: number;
}

/** A stretch of time in which one rule holds. */
export interface LimitStep {
  readonly label: Text | undefined;
  readonly operator: Operator;
  /** UTC ms; ±Infinity = the document gives no first or last period. */
  readonly from: number;
  readonly to: number;
  /** First period of the rule as the document writes it; null = always. */
  readonly since: string | null;
  /** One value for as long as the rule holds; else one for each shown period that has a value. */
  readonly fixed: boolean;
  /** In order of time: two of one value for a fixed limit. */
  readonly points: readonly LimitPoint[];
  /** The area whose figures the limit is a multiple of; null = it is fixed, or the document gives its values. */
  readonly follows: { readonly area: Area; readonly multiplier: number } | null;
  readonly note: Text | undefined;
  /** Residents an area must have for the rule to hold for it. */
  readonly minPopulation: number;
}

export interface LimitLine {
  readonly key: string;
  /** In order of time, each with at least one point. */
  readonly steps: readonly LimitStep[];
}

interface Rule {
  readonly label: Text | undefined;
  readonly note: Text | undefined;
  readonly ruleSet?: RuleSet;
  readonly limit: Limit;
}

/** A rule set's limits hold while it does, unless they have dates of their own. */
function rulesOf(model: Model, threshold: Threshold): Rule[] {
  const { label, note, ruleSet: id, criterion: criterionId, operator, value, multiplier, area, from, to } = threshold;
  if (id === undefined) {
    return operator ? [{ label, note, limit: { operator, value, multiplier, area, from, to } }] : [];
  }
  const ruleSet = findRuleSet(model, id);
  const criterion = ruleSet?.criteria?.find((one) => one.id === criterionId);
  return (criterion?.limits ?? []).map((limit) => ({
    label: label ?? ruleSet?.label,
    note,
    ruleSet,
    limit: { ...limit, from: from ?? limit.from ?? ruleSet?.from, to: to ?? limit.to ?? ruleSet?.to },
  }));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a moving limit stands: in every period of the chart in which the area it follows has a figure. */
function followedPoints(
  model: Model,
  shaped: IndicatorSeries,
  { area, multiplier, stretch }: { area: Area; multiplier: number; stretch: Stretch },
): LimitPoint[] {
  const shown = new Set(shaped.periods.map(({ key }) => key));
  return (model.byIndicator.get(shaped.indicator.id)?.get(area.id) ?? []).flatMap(({ period, value, category }) => {
    const at = periodPosition(period);
    const holds = shown.has(period.key) && period.end > stretch.from && period.start < stretch.to;
    return value === null || category !== shaped.category || !holds ? [] : [{ at, value: multiple(value, multiplier) }];
  });
}

/** The values that a document gives for the periods of the chart. */
function seriesPoints(
  { periods }: IndicatorSeries,
  { series = [], multiplier = 1 }: Limit,
  { from, to }: Stretch,
): LimitPoint[] {
  return periods.flatMap((period) => {
    const given = series.find(({ period: key }) => key === period.key);
    const holds = period.end > from && period.start < to;
    return given && holds ? [{ at: periodPosition(period), value: multiple(given.value, multiplier) }] : [];
  });
}

function stepOf(model: Model, shaped: IndicatorSeries, rule: Rule): LimitStep | undefined {
  const { limit, label, note, ruleSet } = rule;
  const { operator, value, multiplier = 1, from: since, to: until } = limit;
  const [first, last] = [since, until].map((key) => (key === undefined ? undefined : parsePeriod(key)));
  const stretch = { from: first?.start ?? -Infinity, to: last?.end ?? Infinity };
  const shared = {
    label,
    note,
    operator,
    ...stretch,
    since: since ?? null,
    minPopulation: ruleSet?.minPopulation ?? 0,
  };
  if (value !== undefined) {
    const points = [stretch.from, stretch.to].map((at) => ({ at, value }));
    return { ...shared, fixed: true, points, follows: null };
  }
  const area = followedArea(model, limit, { indicator: shaped.indicator.id, area: shaped.series[0]?.area });
  const points = area
    ? followedPoints(model, shaped, { area, multiplier, stretch })
    : seriesPoints(shaped, limit, stretch);
  return points.length ? { ...shared, fixed: false, points, follows: area ? { area, multiplier } : null } : undefined;
}

interface Placed {
  readonly threshold: Threshold;
  readonly step: LimitStep;
}

function takesOver(a: Placed, b: Placed): boolean {
  if (a.step.to !== b.step.from || a.step.operator !== b.step.operator) return false;
  const [before, after] = [a.threshold.ruleSet, b.threshold.ruleSet];
  if (before !== undefined && after !== undefined) return before === after || SUCCESSOR[before] === after;
  return before === after && JSON.stringify(a.step.label) === JSON.stringify(b.step.label);
}

function isShown({ from, to }: LimitStep, periods: readonly Period[]): boolean {
  const [first, last] = [periods[0], periods.at(-1)];
  return first !== undefined && last !== undefined && to > first.start && from < last.end;
}

/** The limits of the shown periods. A rule whose figures are not there, or that the document does not carry, is left out. */
export function limitLines(model: Model, shaped: IndicatorSeries): readonly LimitLine[] {
  const placed = (shaped.indicator.thresholds ?? [])
    .flatMap((threshold): Placed[] =>
      rulesOf(model, threshold).flatMap((rule) => {
        const step = stepOf(model, shaped, rule);
        return step && isShown(step, shaped.periods) ? [{ threshold, step }] : [];
      }),
    )
    .sort((a, b) => a.step.from - b.step.from);
  const lines: Placed[][] = [];
  for (const one of placed) {
    const line = lines.find((steps) => takesOver(steps.at(-1)!, one));
    if (line) line.push(one);
    else lines.push([one]);
  }
  return lines.map((steps, index) => ({ key: `limit-${index}`, steps: steps.map(({ step }) => step) }));
}

/** The limit of a line in a period, by its middle; undefined where no rule holds then. */
export function limitAt({ steps }: LimitLine, period: Period): (LimitPoint & { readonly step: LimitStep }) | undefined {
  const at = periodPosition(period);
  const step = steps.find(({ from, to }) => at >= from && at < to);
  const point = step?.fixed ? step.points[0] : step?.points.find((one) => one.at === at);
  return step && point && { at, value: point.value, step };
}

/** Whether a value passes a limit, by the rule's own words: `over` and `under` leave the limit itself out. */
export function passes(value: number, { value: limit, step: { operator } }: LimitPoint & { step: LimitStep }): boolean {
  return passesLimit(operator, value, limit);
}

/** From which of its figures on an area has stood on the side of the limit where it is now; undefined = for as long as both are known. */
export function sinceWhen({ points }: AreaSeries, line: LimitLine): Period | undefined {
  const known = points.flatMap(({ period, value }) => {
    const limit = value === null ? undefined : limitAt(line, period);
    return limit && value !== null ? [{ period, side: passes(value, limit) }] : [];
  });
  const last = known.at(-1);
  const other = known.findLastIndex(({ side }) => side !== last?.side);
  return other < 0 ? undefined : known[other + 1]?.period;
}
