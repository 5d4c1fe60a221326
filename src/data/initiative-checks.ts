/** Rules of a document's initiatives, and of what belongs to them: timelines bring them along, other widgets load all rules. */
import { INITIATIVE_PARTS, INITIATIVE_RULES } from '../schema/generated/initiative-rules.js';
import { addRules } from './check-value.js';
import { INITIATIVE_MEANINGS } from './initiative-meanings.js';

/** From now on documents with initiatives can be checked. */
export function addInitiativeChecks(): void {
  addRules(INITIATIVE_PARTS, INITIATIVE_RULES, INITIATIVE_MEANINGS);
}
