/**
 * Proves that a document keeps to its own rule for small numbers, or names what breaks it: figures under the limits, numbers
 * left behind a mark, and hidden figures that can be worked out, exactly or because nothing else is possible. Changes nothing.
 */
import type { Model, Observation } from '../model/model.js';
import { pinned } from './bounds-check.js';
import { givenAway } from './linear-check.js';
import { isTooSmall, privacyRuleFor } from './privacy-rule.js';
import { sumsOfModel } from './privacy-guard.js';

/**
 * `small`: shown, and under a limit. `left-behind`: hidden, with numbers still beside the mark. `given-away`: hidden, and the
 * sums give it back. `pinned`: hidden, and only one number is possible.
 */
export type PrivacyFault = 'small' | 'left-behind' | 'given-away' | 'pinned';

export interface PrivacyFinding {
  readonly fault: PrivacyFault;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly category: string | null;
}

export interface PrivacyAudit {
  /** Whether the document has a rule at all; without one nothing is looked at. */
  readonly hasRule: boolean;
  /** Figures of indicators with a rule: all, and those that are hidden. */
  readonly figures: number;
  readonly hidden: number;
  /** Sums that hidden figures were looked for in. */
  readonly sums: number;
  /** Empty = safe. */
  readonly findings: readonly PrivacyFinding[];
}

function finding(fault: PrivacyFault, { indicator, area, period, category }: Observation): PrivacyFinding {
  return { fault, indicator, area, period: period.key, category };
}

const hasLeftovers = ({ numerator, denominator, lower, upper }: Observation): boolean =>
  [numerator, denominator, lower, upper].some((number) => number !== null);

/** Looks at a model as it came from the document, before the guard has hidden anything. */
export function auditPrivacy(model: Model): PrivacyAudit {
  const { privacy } = model.document;
  const findings: PrivacyFinding[] = [];
  const hidden = new Set<Observation>();
  let [figures, hasRule] = [0, false];
  for (const indicator of model.indicators.values()) {
    const rule = privacyRuleFor(indicator, privacy);
    if (!rule) continue;
    hasRule = true;
    for (const figure of [...(model.byIndicator.get(indicator.id)?.values() ?? [])].flat()) {
      figures += 1;
      if (figure.missing === 'suppressed') hidden.add(figure);
      if (figure.missing === 'suppressed' && hasLeftovers(figure)) findings.push(finding('left-behind', figure));
      else if (figure.value !== null && isTooSmall(figure, indicator.unit, rule))
        findings.push(finding('small', figure));
    }
  }
  const sums = hidden.size > 0 ? sumsOfModel(model, hidden) : [];
  const exact = givenAway(sums, hidden);
  for (const figure of exact) findings.push(finding('given-away', figure));
  for (const figure of pinned(sums, hidden)) if (!exact.has(figure)) findings.push(finding('pinned', figure));
  return { hasRule, figures, hidden: hidden.size, sums: sums.length, findings };
}
