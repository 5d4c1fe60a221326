/**
 * The last check before anything is drawn: what breaks the document's own rule for small numbers is taken out of the
 * model, so that picture, table, speech and files cannot show it. It does not replace protection before publishing: the
 * document itself can be read by anybody who can read the page. Knows nothing of pixels or words.
 */
import type { Indicator } from '../schema/generated/document.js';
import { issue, type Issue } from '../model/issues.js';
import type { Model, Observation } from '../model/model.js';
import { withObservations } from '../model/parse-document.js';
import { isTooSmall, privacyRuleFor, type PrivacyRule } from './privacy-rule.js';
import { protectSums, type GuardedSum } from './protect-sums.js';
import { areaFamilies, areaGroups, breakdownGroups, type AreaFamily } from './sum-groups.js';

export interface Guarded {
  readonly model: Model;
  readonly issues: readonly Issue[];
}

/**
 * Hides figures about too few persons, and the totals or parts from which they could be computed. Helpers and small
 * figures get the same mark, `suppressed`, and one issue counts them together, so that neither tells which was which.
 *
 * Rules: figures under the limits of `privacy-rule.ts`; categories of a whole; areas of a larger area. Figures that the
 * document suppresses itself are protected in the same way, as a publisher may have forgotten the helpers.
 *
 * @returns the same model where the document has no rule or keeps to it
 */
export function guardPrivacy(model: Model): Guarded {
  const { privacy } = model.document;
  const families = areaFamilies(model.areas.values(), privacy?.groups);
  const hidden = new Set<Observation>();
  for (const indicator of model.indicators.values()) {
    const rule = privacyRuleFor(indicator, privacy);
    if (rule) hideIndicator({ model, indicator, rule, families }, hidden);
  }
  if (hidden.size === 0) return { model, issues: [] };
  let count = 0;
  const observations = model.observations.map((observation) => {
    if (!hidden.has(observation) || isMasked(observation)) return observation;
    count += 1;
    return mask(observation);
  });
  if (count === 0) return { model, issues: [] };
  const guarded = withObservations(model, Object.freeze(observations));
  return { model: guarded, issues: [issue('privacy-hidden', '/observations', { count })] };
}

interface IndicatorTask {
  readonly model: Model;
  readonly indicator: Indicator;
  readonly rule: PrivacyRule;
  readonly families: readonly AreaFamily[];
}

function hideIndicator({ model, indicator, rule, families }: IndicatorTask, hidden: Set<Observation>): void {
  const figures = [...(model.byIndicator.get(indicator.id)?.values() ?? [])].flat();
  const small = figures.filter((figure) => figure.missing === 'suppressed' || isTooSmall(figure, indicator.unit, rule));
  if (small.length === 0) return;
  for (const figure of small) hidden.add(figure);
  const rounding = (model.document.privacy?.roundTo ?? 1) - 1;
  const isCount = indicator.unit === 'count';
  const floor = rule.isZeroSmall ? 0 : 1;
  const parts = breakdownGroups(indicator, figures).map(
    (group): GuardedSum => ({
      ...group,
      smallest: isCount ? rule.minCount : 0,
      floor: isCount ? floor : 0,
    }),
  );
  const options = { families, tolerance: rounding / 2, smallest: rule.minCount };
  const areas = areaGroups(indicator, figures, options).map(
    (group): GuardedSum => ({
      ...group,
      smallest: rule.minCount,
      floor,
    }),
  );
  protectSums([...parts, ...areas], hidden);
}

/** Whether nothing is left of a figure that its mark should hide. */
function isMasked({ missing, numerator, denominator, lower, upper }: Observation): boolean {
  return missing === 'suppressed' && [numerator, denominator, lower, upper].every((number) => number === null);
}

function mask(observation: Observation): Observation {
  const nothing = { value: null, lower: null, upper: null, numerator: null, denominator: null };
  return Object.freeze({ ...observation, ...nothing, missing: 'suppressed' });
}
