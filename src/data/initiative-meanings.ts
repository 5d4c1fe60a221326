/** What the fields of an initiative, an actor and a goal mean together, beyond the schema. */
import type { Meaning } from './check-meaning.js';

export const INITIATIVE_MEANINGS: Readonly<Record<string, Meaning>> = {
  Actor: ({ id, kind, basis, expires }) => {
    return kind === 'person' && !(basis && expires) ? ['person-without-basis', { id: String(id) }] : undefined;
  },
  GoalTarget: ({ type, benchmark }) => {
    return type === 'gap' && !benchmark ? ['missing-property', { property: 'benchmark', suggestion: '' }] : undefined;
  },
  Initiative: (record, isComplete, log) => {
    if (record['end'] === undefined && isComplete) log.report('missing-end', () => ({}));
    record['end'] ??= 'unknown';
    return undefined;
  },
};
