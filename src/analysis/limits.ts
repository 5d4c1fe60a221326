/**
 * What a limit of a rule is for one area and period: fixed, a multiple of another area's figure, or a multiple of a series.
 * Shared by the lines on a chart and by the criteria card. Knows no pixels and no words.
 */
import { OFFICIAL } from '../model/official-rule-sets.js';
import type { Model } from '../model/model.js';
import type { Area, Limit, Operator, RuleSet } from '../schema/generated/document.js';

/** One of the document's rule sets, else an official one. */
export function findRuleSet({ document }: Model, id: string): RuleSet | undefined {
  return document.ruleSets?.find((one) => one.id === id) ?? OFFICIAL.find((one) => one.id === id);
}

/** Whether a value passes a limit, by the rule's own words: `over` and `under` leave the limit itself out. */
export function passesLimit(operator: Operator, value: number, limit: number): boolean {
  switch (operator) {
    case 'over':
      return value > limit;
    case 'at-least':
      return value >= limit;
    case 'under':
      return value < limit;
    case 'at-most':
      return value <= limit;
  }
}

/** A multiple without the double's dust: 3 × 0.92 is 2.76, not a hair above, which decides at the border. */
export function multiple(value: number, multiplier: number): number {
  return Number((value * multiplier).toFixed(9));
}

function parentOf({ areas }: Model, { parent }: Area): Area | undefined {
  return parent === undefined ? undefined : areas.get(parent);
}

/** The area of a kind that an area lies in and that has figures, else the only one of that kind with figures. */
export function enclosingArea(
  model: Model,
  { indicator, area }: { readonly indicator: string; readonly area: Area | undefined },
  kind: string,
): Area | undefined {
  const known = model.byIndicator.get(indicator);
  for (let one = area && parentOf(model, area); one; one = parentOf(model, one)) {
    if (one.kind === kind && known?.has(one.id)) return one;
  }
  return [...model.areas.values()].find((one) => one.kind === kind && known?.has(one.id));
}

/** The area whose figure a limit is a multiple of; undefined for a limit that follows none, or whose area is not there. */
export function followedArea(
  model: Model,
  limit: Limit,
  place: { readonly indicator: string; readonly area: Area | undefined },
): Area | undefined {
  if (limit.area !== undefined) return model.areas.get(limit.area);
  return limit.areaKind && enclosingArea(model, place, limit.areaKind);
}
