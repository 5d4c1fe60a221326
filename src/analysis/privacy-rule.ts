/** The document's own limits for small numbers, per indicator, and what falls under them. Knows single figures only. */
import type { Indicator, Privacy, PrivacyProfile, Unit } from '../schema/generated/document.js';
import type { Observation } from '../model/model.js';

export interface PrivacyRule {
  /** Smallest number of persons that may be shown. */
  readonly minCount: number;
  /** Smallest group, in persons, that a rate may be shown for. */
  readonly minDenominator: number;
  /** Whether "none" and "all" tell too much as well: they say something about everybody in the group. */
  readonly isZeroSmall: boolean;
}

/** Limits of each profile, used where the document gives none of its own. */
const PROFILES: Readonly<Record<PrivacyProfile, PrivacyRule>> = {
  open: { minCount: 5, minDenominator: 20, isZeroSmall: false },
  standard: { minCount: 5, minDenominator: 50, isZeroSmall: false },
  sensitive: { minCount: 10, minDenominator: 100, isZeroSmall: true },
};

export const PRIVACY_PROFILES = Object.keys(PROFILES) as readonly PrivacyProfile[];

/**
 * The rule for an indicator. Limits that the document gives hold for all of its indicators; one with a profile of its own
 * may be treated more strictly than they say, never more freely.
 *
 * @param privacy the document's rule, if it has one
 * @returns undefined where neither document nor indicator has a rule: nothing is hidden then
 */
export function privacyRuleFor(indicator: Indicator, privacy: Privacy | undefined): PrivacyRule | undefined {
  const own = privacy?.sensitive?.includes(indicator.id) ? 'sensitive' : indicator.privacy;
  if (!privacy && !own) return undefined;
  const common = privacy?.profile ?? 'standard';
  const profile = PROFILES[own ?? common];
  const isCommon = own === undefined || own === common;
  const limit = (given: number | undefined, usual: number): number =>
    isCommon ? (given ?? usual) : Math.max(given ?? 0, usual);
  return {
    minCount: limit(privacy?.minCount, profile.minCount),
    minDenominator: limit(privacy?.minDenominator, profile.minDenominator),
    isZeroSmall: profile.isZeroSmall,
  };
}

/** What a rate of the unit is out of; undefined where value and denominator do not give the numerator back. */
function rateBase(unit: Unit): number | undefined {
  if (unit === 'percent') return 100;
  return unit === 'per-1000' ? 1000 : undefined;
}

/** The persons or cases behind a figure; for a rate without a stated numerator those that value and denominator imply. */
function personsOf({ value, numerator, denominator }: Observation, unit: Unit): number | null {
  if (numerator !== null || value === null) return numerator;
  if (unit === 'count') return value;
  const base = rateBase(unit);
  return base !== undefined && denominator !== null ? Math.round((value * denominator) / base) : null;
}

/** Whether a figure says something about too few persons: those counted, those not counted, or the whole group. */
export function isTooSmall(observation: Observation, unit: Unit, rule: PrivacyRule): boolean {
  const isSmall = (count: number | null): boolean =>
    count !== null && count < rule.minCount && (count > 0 || (count === 0 && rule.isZeroSmall));
  const { value, denominator } = observation;
  const persons = personsOf(observation, unit);
  if (isSmall(persons) || (unit === 'count' && isSmall(value))) return true;
  if (denominator === null) return false;
  return denominator < rule.minDenominator || (persons !== null && isSmall(denominator - persons));
}
