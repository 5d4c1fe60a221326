/**
 * A rule set held against one area's figures for one list year: per criterion the value, the limit, and whether it is met.
 *
 * Source of the rules: almenboligloven (the Danish act on social housing) §§ 61 a and 61 b and its earlier versions. A list
 * is published on 1 December and rests on what is known by then: means of the years before, the income of the year before,
 * education and origin on 1 January. So a figure counts for list year Y where its period ended in the year up to
 * 1 December Y. An older figure is never used in its place. Knows no pixels and no words.
 */
import type { Conclusion, CriterionOutcome } from '../model/criteria-outcome.js';
import { FORMER, OFFICIAL } from '../model/official-rule-sets.js';
import type { MissingReason, Model, Observation } from '../model/model.js';
import { parsePeriod } from '../model/period.js';
import type { Area, Criterion, DatedNumber, Indicator, Limit, RuleSet } from '../schema/generated/document.js';
import { findRuleSet, followedArea, multiple, passesLimit } from './limits.js';

export interface CriterionResult {
  readonly criterion: Criterion;
  readonly indicator: Indicator | null;
  /** The figure of the list year; null where the document has none. */
  readonly figure: Observation | null;
  readonly missing: MissingReason | null;
  readonly limit: Limit | null;
  /** The limit in the indicator's unit; null where what it follows has no figure. */
  readonly limitValue: number | null;
  readonly follows: Area | null;
  /** The figure that the limit is a multiple of. */
  readonly followed: number | null;
  readonly outcome: CriterionOutcome;
}

export interface CriteriaResult {
  readonly ruleSet: RuleSet;
  readonly area: Area;
  readonly year: number;
  /** Those that are shown, in the rule set's order. */
  readonly criteria: readonly CriterionResult[];
  readonly met: number;
  /** How many of the shown ones have an answer. */
  readonly answered: number;
  /** How many of those outside `always` must be met. */
  readonly needed: number;
  /** Whether the rule set has a criterion of origin that is not shown, and so is not used. */
  readonly hidesOrigin: boolean;
  /** List years in which `base` was fulfilled, of the years that it must have been so; null for other rule sets. */
  readonly years: { readonly met: number; readonly needed: number } | null;
  readonly conclusion: Conclusion;
}

export interface CriteriaQuestion {
  readonly ruleSet: RuleSet;
  readonly area: Area;
  readonly year: number;
  /** Whether the criterion of origin may be read at all. */
  readonly origin: boolean;
}

const ORIGIN = 'origin';

/** The indicator that tells of a criterion: the one named, else the one with a threshold for it, else the one so named. */
export function criterionIndicator({ indicators }: Model, ruleSet: RuleSet, criterion: Criterion): Indicator | null {
  if (criterion.indicator !== undefined) return indicators.get(criterion.indicator) ?? null;
  const official = (id: string | undefined): boolean => OFFICIAL.some((one) => one.id === id);
  const names = ({ thresholds = [] }: Indicator, isSame: (id: string | undefined) => boolean): boolean =>
    thresholds.some((one) => one.criterion === criterion.id && isSame(one.ruleSet));
  const all = [...indicators.values()];
  return (
    all.find((one) => names(one, (id) => id === ruleSet.id)) ??
    (official(ruleSet.id) ? all.find((one) => names(one, official)) : undefined) ??
    indicators.get(criterion.id) ??
    null
  );
}

/** First millisecond of 1 December. */
const december = (year: number): number => Date.UTC(year, 11, 1);

/** Where a figure ends in time: a day is known on the day itself. */
const known = ({ period }: Observation): number => (period.kind === 'date' ? period.start : period.end);

/** A mean is told from single years by its length: a rule for a mean is not answered by one year. */
function spansYears({ period }: Observation, meanOf: number): boolean {
  if (meanOf < 2 || period.kind !== 'mean') return meanOf < 2;
  const years = new Date(period.end).getUTCFullYear() - new Date(period.start).getUTCFullYear();
  return years === meanOf;
}

/** The latest figure that a list of the year rests on. */
export function listFigure(
  model: Model,
  { indicator, area, year, meanOf }: { indicator: string; area: string; year: number; meanOf: number },
): Observation | undefined {
  return (model.byIndicator.get(indicator)?.get(area) ?? []).findLast(
    (one) =>
      one.category === null &&
      spansYears(one, meanOf) &&
      known(one) <= december(year) &&
      known(one) > december(year - 1),
  );
}

function holdsIn(from: string | undefined, to: string | undefined, year: number): boolean {
  const [first, last] = [from, to].map((key) => (key === undefined ? undefined : parsePeriod(key)));
  return (!first || Date.UTC(year + 1, 0) > first.start) && (!last || Date.UTC(year, 0) < last.end);
}

interface LimitFound {
  readonly value: number | null;
  readonly follows: Area | null;
  readonly followed: number | null;
}

function limitFor(
  model: Model,
  limit: Limit,
  place: { indicator: Indicator; area: Area; figure: Observation },
): LimitFound {
  const { value, multiplier = 1, series } = limit;
  if (value !== undefined) return { value, follows: null, followed: null };
  const { indicator, area, figure } = place;
  const follows = followedArea(model, limit, { indicator: indicator.id, area }) ?? null;
  const isSame = (key: string): boolean => key === figure.period.key;
  const followed = follows
    ? model.byIndicator
        .get(indicator.id)
        ?.get(follows.id)
        ?.find((one) => isSame(one.period.key) && one.category === null)?.value
    : series?.find(({ period }) => isSame(period))?.value;
  return { value: followed == null ? null : multiple(followed, multiplier), follows, followed: followed ?? null };
}

function outcomeOf({ lower, upper, value }: Observation, limit: Limit, at: number): CriterionOutcome {
  if (value === null) return 'unknown';
  if (lower !== null && upper !== null) {
    const ends = [passesLimit(limit.operator, lower, at), passesLimit(limit.operator, upper, at)];
    if (ends[0] !== ends[1]) return 'unclear';
  }
  return passesLimit(limit.operator, value, at) ? 'met' : 'not-met';
}

function answer(model: Model, criterion: Criterion, { ruleSet, area, year }: CriteriaQuestion): CriterionResult {
  const indicator = criterionIndicator(model, ruleSet, criterion);
  const limit = criterion.limits?.find(({ from, to }) => holdsIn(from, to, year)) ?? null;
  const asked = { indicator: indicator?.id ?? '', area: area.id, year, meanOf: criterion.meanOf ?? 1 };
  const figure = (indicator && listFigure(model, asked)) ?? null;
  const found = indicator && figure && limit ? limitFor(model, limit, { indicator, area, figure }) : undefined;
  const fixed = limit?.value ?? null;
  return {
    criterion,
    indicator,
    figure,
    missing: figure?.missing ?? null,
    limit,
    limitValue: found ? found.value : fixed,
    follows: found?.follows ?? null,
    followed: found?.followed ?? null,
    outcome: figure && limit && found?.value != null ? outcomeOf(figure, limit, found.value) : 'unknown',
  };
}

/** Concludes from those that are known; what is unknown may be either. */
function concludeCount(results: readonly CriterionResult[], ruleSet: RuleSet): Conclusion {
  const always = new Set(ruleSet.always);
  const counted = results.filter(({ criterion }) => !always.has(criterion.id));
  const needed = ruleSet.needed ?? counted.length;
  const met = counted.filter(({ outcome }) => outcome === 'met').length;
  const open = counted.filter(({ outcome }) => outcome === 'unclear' || outcome === 'unknown').length;
  const besides = results.filter(({ criterion }) => always.has(criterion.id));
  if (met + open < needed || besides.some(({ outcome }) => outcome === 'not-met')) return 'not-fulfilled';
  return met >= needed && besides.every(({ outcome }) => outcome === 'met') ? 'fulfilled' : 'open';
}

function dated(numbers: readonly DatedNumber[] | undefined, year: number): number | undefined {
  return numbers?.find(({ from, to }) => holdsIn(from, to, year))?.value;
}

interface BaseYears {
  readonly years: CriteriaResult['years'];
  readonly conclusion: Conclusion;
}

/** The rules of a list as they were in a year; undefined where there was no such list. */
function rulesIn(model: Model, ruleSet: RuleSet | undefined, year: number): RuleSet | undefined {
  if (!ruleSet || holdsIn(ruleSet.from, ruleSet.to, year)) return ruleSet;
  const before = FORMER[ruleSet.id];
  return before === undefined ? undefined : rulesIn(model, findRuleSet(model, before), year);
}

/** Whether `base` was fulfilled in each of the last years. A year that cannot be told leaves the conclusion open. */
function concludeYears(
  model: Model,
  base: RuleSet,
  { question, needed }: { question: CriteriaQuestion; needed: number },
): BaseYears {
  const conclusions = Array.from({ length: needed }, (_, back) => {
    const year = question.year - back;
    const ruleSet = rulesIn(model, base, year);
    return ruleSet ? assess(model, { ...question, ruleSet, year }).conclusion : 'open';
  });
  const met = conclusions.filter((one) => one === 'fulfilled').length;
  const isOut = conclusions.includes('not-fulfilled');
  return { years: { met, needed }, conclusion: isOut ? 'not-fulfilled' : met === needed ? 'fulfilled' : 'open' };
}

/** Holds a rule set against an area's figures. A criterion of origin is read only where it is asked for. */
export function assess(model: Model, question: CriteriaQuestion): CriteriaResult {
  const { ruleSet, area, year, origin } = question;
  const base = ruleSet.base === undefined ? undefined : findRuleSet(model, ruleSet.base);
  const all = ruleSet.criteria ?? base?.criteria ?? [];
  const hidesOrigin = !origin && all.some(({ id }) => id === ORIGIN);
  const shown = all.filter(({ id }) => origin || id !== ORIGIN);
  const criteria = shown.map((criterion) =>
    answer(model, criterion, ruleSet.criteria || !base ? question : { ...question, ruleSet: base }),
  );
  const hidden = all
    .filter(({ id }) => hidesOrigin && id === ORIGIN)
    .map(
      (criterion): CriterionResult => ({
        criterion,
        indicator: null,
        figure: null,
        missing: null,
        limit: null,
        limitValue: null,
        follows: null,
        followed: null,
        outcome: 'unknown',
      }),
    );
  const rules = ruleSet.criteria || !base ? ruleSet : base;
  const ofYears = base && concludeYears(model, base, { question, needed: dated(ruleSet.years, year) ?? 1 });
  const isSmall = area.population !== undefined && area.population < (ruleSet.minPopulation ?? 0);
  const counted = shown.filter(({ id }) => !rules.always?.includes(id));
  return {
    ruleSet,
    area,
    year,
    criteria,
    met: criteria.filter(({ outcome }) => outcome === 'met').length,
    answered: criteria.filter(({ outcome }) => outcome === 'met' || outcome === 'not-met').length,
    needed: rules.needed ?? counted.length,
    hidesOrigin,
    years: ofYears?.years ?? null,
    conclusion: isSmall ? 'orientation' : (ofYears?.conclusion ?? concludeCount([...criteria, ...hidden], rules)),
  };
}

/** List years for which the area has at least one figure, in order of time. */
export function listYears(model: Model, ruleSet: RuleSet, area: Area): readonly number[] {
  const criteria = ruleSet.criteria ?? findRuleSet(model, ruleSet.base ?? '')?.criteria ?? [];
  const years = new Set<number>();
  for (const criterion of criteria) {
    if (criterion.id === ORIGIN) continue;
    const indicator = criterionIndicator(model, ruleSet, criterion);
    for (const one of model.byIndicator.get(indicator?.id ?? '')?.get(area.id) ?? []) {
      if (one.value === null || one.category !== null || !spansYears(one, criterion.meanOf ?? 1)) continue;
      const at = known(one);
      const year = new Date(at).getUTCFullYear();
      years.add(at <= december(year) ? year : year + 1);
    }
  }
  return [...years].filter((year) => holdsIn(ruleSet.from, ruleSet.to, year)).sort((a, b) => a - b);
}

/** The newest list year with the most figures. */
export function latestListYear(model: Model, ruleSet: RuleSet, area: Area): number | undefined {
  const rated = listYears(model, ruleSet, area).map((year) => ({
    year,
    known: assess(model, { ruleSet, area, year, origin: false }).answered,
  }));
  const most = Math.max(0, ...rated.map((one) => one.known));
  return rated.findLast((one) => one.known === most)?.year;
}

/** How many criteria of a rule set have an indicator with figures for the area. */
function covered(model: Model, ruleSet: RuleSet, area: Area): number {
  return (ruleSet.criteria ?? []).filter((criterion) => {
    const indicator = criterionIndicator(model, ruleSet, criterion);
    return criterion.id !== ORIGIN && model.byIndicator.get(indicator?.id ?? '')?.has(area.id);
  }).length;
}

/**
 * The rule set that a card shows unasked: the newest official one that the figures cover and that needs no criterion of
 * origin; else the document's own; else the official one that the figures cover best.
 */
export function defaultRuleSet(model: Model, area: Area): RuleSet | undefined {
  const plain = (one: RuleSet): boolean => !one.base && !one.always?.includes(ORIGIN);
  const newest = (list: readonly RuleSet[]): RuleSet[] =>
    [...list].filter(plain).sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  const candidates = [...newest(OFFICIAL), ...newest(model.document.ruleSets ?? [])];
  const rated = candidates.map((ruleSet) => ({ ruleSet, count: covered(model, ruleSet, area) }));
  const full = rated.find(({ ruleSet, count }) => count >= (ruleSet.needed ?? ruleSet.criteria?.length ?? 1));
  return (full ?? rated.find(({ count }) => count > 0))?.ruleSet;
}
