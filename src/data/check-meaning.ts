/**
 * What the fields of one record mean together, beyond the schema: spans of time, and what some records cannot do
 * without. Knows one record at a time; `check-references.ts` knows what holds between records.
 */
import { parsePeriod } from '../model/period.js';
import type { IssueCode, IssueValues } from '../model/issues.js';
import type { IssueLog } from './issue-log.js';

type RecordCopy = Record<string, unknown>;

/** First and last of what has a beginning and an end. */
export const SPANS = [
  ['start', 'end'],
  ['from', 'to'],
  ['since', 'until'],
  ['validFrom', 'validTo'],
] as const;

/**
 * For a record with a beginning and an end: a check that reports an end before the beginning. Both are kept, for nobody
 * but the document's author can tell which is wrong.
 *
 * @param calendar names of the record's properties that are periods or ends
 */
export function spanOf(calendar: readonly string[]): ((record: RecordCopy, log: IssueLog) => void) | undefined {
  const span = SPANS.find((names) => names.every((name) => calendar.includes(name)));
  if (!span) return undefined;
  const [first, last] = span;
  return (record, log) => {
    const start = String(record[first]);
    const end = String(record[last]);
    const from = parsePeriod(start);
    const to = from && parsePeriod(end);
    if (to && to.end <= from.start) log.report('end-before-start', () => ({ start, end }), last);
  };
}

/** Why a record cannot stand: a code and the values of its sentence. */
export type Fault = { [Code in IssueCode]: readonly [Code, IssueValues[Code]] }[IssueCode];
export type Meaning = (record: RecordCopy, isComplete: boolean, log: IssueLog) => Fault | undefined;

export function isLimit(record: RecordCopy): boolean {
  if (record['value'] !== undefined) return true;
  return record['multiplier'] !== undefined && Boolean(record['area'] ?? record['areaKind'] ?? record['series']);
}

/** By definition: why a record cannot stand. May complete it. `isComplete` = nothing of it was left out before. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  Threshold: (record) => {
    if (record['ruleSet'] !== undefined && record['criterion'] !== undefined) return undefined;
    return record['operator'] !== undefined && isLimit(record) ? undefined : ['incomplete-limit', {}];
  },
};
