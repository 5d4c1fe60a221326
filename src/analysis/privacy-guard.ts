/**
 * The last check before anything is drawn: what breaks the document's own rule for small numbers is taken out of the
 * model, so that picture, table, speech and files cannot show it. It does not replace protection before publishing: the
 * document itself can be read by anybody who can read the page. Knows nothing of pixels or words.
 */
import type { Indicator } from '../schema/generated/document.js';
import { issue, type Issue } from '../model/issues.js';
import type { Model, Observation } from '../model/model.js';
import { withObservationSteps } from '../model/parse-document.js';
import { finish, type Steps } from '../model/steps.js';
import { DerivedFigures } from './derived-figures.js';
import { periodGroups } from './period-groups.js';
import { isTooSmall, privacyRuleFor, type PrivacyRule } from './privacy-rule.js';
import { protectSums, type GuardedSum } from './protect-sums.js';
import { areaFamilies, areaGroups, breakdownGroups, type AreaFamily } from './sum-groups.js';

export interface Guarded {
  readonly model: Model;
  readonly issues: readonly Issue[];
}

/** The sums of an indicator that has hidden figures, as the guard and the audit both see them. */
export interface ProtectedSums {
  readonly sums: readonly GuardedSum[];
  readonly hidden: ReadonlySet<Observation>;
}

/**
 * Hides figures about too few persons, and the totals or parts from which they could be computed. Helpers and small
 * figures get the same mark, `suppressed`, and one issue counts them together, so that neither tells which was which.
 *
 * Rules: figures under the limits of `privacy-rule.ts`; categories of a whole; areas of a larger area; years of a mean;
 * rates of counts. Figures that the document suppresses itself are protected in the same way, as a publisher may have
 * forgotten the helpers.
 *
 * @returns the same model where the document has no rule or keeps to it
 */
export function guardPrivacy(model: Model): Guarded {
  return finish(guardSteps(model));
}

/** The same with places to pause between indicators, for documents of many figures. */
export function* guardSteps(model: Model): Steps<Guarded> {
  const { hidden } = yield* protectSteps(model);
  if (hidden.size === 0) return { model, issues: [] };
  let count = 0;
  const observations: Observation[] = [];
  for (const observation of model.observations) {
    const isShown = !hidden.has(observation) || isMasked(observation);
    if (!isShown) count += 1;
    if (observations.push(isShown ? observation : mask(observation)) % PAUSE === 0) yield;
  }
  if (count === 0) return { model, issues: [] };
  const guarded = yield* withObservationSteps(model, Object.freeze(observations));
  return { model: guarded, issues: [issue('privacy-hidden', '/observations', { count })] };
}

/** Everything that must be hidden in a model, and the sums that it was hidden for. */
export function protectFigures(model: Model): ProtectedSums {
  return finish(protectSteps(model));
}

/** The sums of every indicator that hides something. */
export function sumsOfModel(model: Model, hidden: ReadonlySet<Observation>): readonly GuardedSum[] {
  const { privacy } = model.document;
  const families = areaFamilies(model.areas.values(), privacy?.groups);
  return [...model.indicators.values()].flatMap((indicator) => {
    const rule = privacyRuleFor(indicator, privacy);
    const task = rule && { model, indicator, rule, families };
    return task && figuresOf(task).some((figure) => hidden.has(figure)) ? sumsIn(task) : [];
  });
}

/** Figures after which the caller may pause. */
const PAUSE = 2_000;

function* protectSteps(model: Model): Steps<ProtectedSums> {
  const { privacy } = model.document;
  const families = areaFamilies(model.areas.values(), privacy?.groups);
  const hidden = new Set<Observation>();
  const tasks = [...model.indicators.values()].flatMap((indicator): readonly IndicatorTask[] => {
    const rule = privacyRuleFor(indicator, privacy);
    return rule ? [{ model, indicator, rule, families }] : [];
  });
  for (const task of tasks) {
    for (const figure of smallFigures(task)) hidden.add(figure);
    yield;
  }
  if (hidden.size === 0) return { sums: [], hidden };
  const derived = new DerivedFigures(model);
  const sumsOf = new Map<string, readonly GuardedSum[]>();
  do {
    for (const task of tasks) {
      const { id } = task.indicator;
      if (!figuresOf(task).some((figure) => hidden.has(figure))) continue;
      const sums = sumsOf.get(id) ?? sumsIn(task);
      sumsOf.set(id, sums);
      protectSums(sums, hidden);
      yield;
    }
  } while (derived.extend(hidden));
  return { sums: [...sumsOf.values()].flat(), hidden };
}

interface IndicatorTask {
  readonly model: Model;
  readonly indicator: Indicator;
  readonly rule: PrivacyRule;
  readonly families: readonly AreaFamily[];
}

function figuresOf({ model, indicator }: IndicatorTask): readonly Observation[] {
  return [...(model.byIndicator.get(indicator.id)?.values() ?? [])].flat();
}

function smallFigures(task: IndicatorTask): readonly Observation[] {
  const { indicator, rule } = task;
  return figuresOf(task).filter((figure) => {
    return figure.missing === 'suppressed' || isTooSmall(figure, indicator.unit, rule);
  });
}

/** The figures of each area and category, in order of time. */
function seriesOf({ model, indicator }: IndicatorTask): readonly (readonly Observation[])[] {
  return [...(model.byIndicator.get(indicator.id)?.values() ?? [])].flatMap((area) => {
    const byCategory = new Map<string | null, Observation[]>();
    for (const figure of area) byCategory.set(figure.category, [...(byCategory.get(figure.category) ?? []), figure]);
    return [...byCategory.values()];
  });
}

/** Every sum that the indicator's figures stand in. */
function sumsIn(task: IndicatorTask): readonly GuardedSum[] {
  const { model, indicator, rule, families } = task;
  const figures = figuresOf(task);
  const tolerance = ((model.document.privacy?.roundTo ?? 1) - 1) / 2;
  const isCount = indicator.unit === 'count';
  const floor = rule.isZeroSmall ? 0 : 1;
  const parts = breakdownGroups(indicator, figures).map((group): GuardedSum => {
    return { ...group, smallest: isCount ? rule.minCount : 0, floor: isCount ? floor : 0, slack: tolerance };
  });
  const options = { families, tolerance, smallest: rule.minCount };
  const areas = areaGroups(indicator, figures, options).map((group): GuardedSum => {
    return { ...group, smallest: rule.minCount, floor, slack: tolerance };
  });
  const periods = periodGroups(indicator, seriesOf(task), tolerance).map((group): GuardedSum => {
    return { ...group, smallest: 0, floor: 0, slack: tolerance };
  });
  return [...parts, ...areas, ...periods];
}

/** Whether nothing is left of a figure that its mark should hide. */
function isMasked({ missing, numerator, denominator, lower, upper }: Observation): boolean {
  return missing === 'suppressed' && [numerator, denominator, lower, upper].every((number) => number === null);
}

function mask(observation: Observation): Observation {
  const nothing = { value: null, lower: null, upper: null, numerator: null, denominator: null };
  return Object.freeze({ ...observation, ...nothing, missing: 'suppressed' });
}
