/** Rules and meanings of the parts of a document that many pages do without. Loaded for documents that have them. */
import { FURTHER_RULES } from '../schema/generated/further-rules.js';
import { FURTHER_PARTS } from '../schema/generated/rules.js';
import { isLimit, type Fault, type Meaning } from './check-meaning.js';
import { addRules } from './check-value.js';
import { addGeographyChecks } from './geography-checks.js';

function lacks(property: string): Fault {
  return ['missing-property', { property, suggestion: '' }];
}

const FURTHER_MEANINGS: Readonly<Record<string, Meaning>> = {
  Limit: (record) => (isLimit(record) ? undefined : ['incomplete-limit', {}]),
  Actor: ({ id, kind, basis, expires }) => {
    return kind === 'person' && !(basis && expires) ? ['person-without-basis', { id: String(id) }] : undefined;
  },
  GoalTarget: ({ type, benchmark }) => (type === 'gap' && !benchmark ? lacks('benchmark') : undefined),
  Initiative: (record, isComplete, log) => {
    if (record['end'] === undefined && isComplete) log.report('missing-end', () => ({}));
    record['end'] ??= 'unknown';
    return undefined;
  },
};

/** From now on documents with these parts can be checked. */
export function addFurtherChecks(): void {
  addGeographyChecks();
  FURTHER_PARTS.length = 0;
  addRules(FURTHER_RULES, FURTHER_MEANINGS);
}
