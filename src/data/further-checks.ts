/** Rules and meanings of the parts of a document that many pages do without. Loaded for documents that have them. */
import { FURTHER_RULES } from '../schema/generated/further-rules.js';
import { FURTHER_PARTS } from '../schema/generated/rules.js';
import { isLimit, type Meaning } from './check-meaning.js';
import { addRules } from './check-value.js';
import { addGeographyChecks } from './geography-checks.js';
import { INITIATIVE_MEANINGS } from './initiative-meanings.js';

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ...INITIATIVE_MEANINGS,
  Limit: (record) => (isLimit(record) ? undefined : ['incomplete-limit', {}]),
};

/** From now on documents with these parts can be checked. */
export function addFurtherChecks(): void {
  addGeographyChecks();
  addRules(FURTHER_PARTS, FURTHER_RULES, MEANINGS);
}
