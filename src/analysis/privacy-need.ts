/** Whether a document asks for small numbers to be hidden. Apart from the guard, which is loaded only for those that do. */
import type { Model } from '../model/model.js';

/** False: `privacyRuleFor` finds no rule for any of its indicators, and nothing is to be hidden. */
export function needsPrivacyGuard({ document: { privacy }, indicators }: Model): boolean {
  return privacy !== undefined || [...indicators.values()].some((indicator) => indicator.privacy !== undefined);
}
