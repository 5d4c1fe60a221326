/**
 * What holds between records: which ids there are, which went with a record that was left out, and chains of parents
 * that come back to where they began.
 */
import { OFFICIAL_RULE_SETS } from '../schema/official-rule-sets.js';
import type { IdsByPart } from './check-value.js';
import type { IssueLog } from './issue-log.js';
import { excerpt, isPlainObject } from './plain.js';

type RawDocument = Readonly<Record<string, unknown>>;

/** Property that links a record to one above it in the same part. */
const UPWARD: Readonly<Record<string, string>> = {
  areas: 'parent',
  actors: 'parent',
  goals: 'parent',
  ruleSets: 'base',
};

/** Ids by part of a document, checked or not. */
export function idsOf(document: RawDocument): IdsByPart {
  const ids = new Map<string, Set<string>>([['ruleSets', new Set(OFFICIAL_RULE_SETS)]]);
  for (const [part, records] of Object.entries(document)) {
    // Observations have no id, and there are many of them.
    if (!Array.isArray(records) || part === 'observations') continue;
    const known = ids.get(part) ?? new Set();
    for (const record of records) {
      if (isPlainObject(record) && typeof record['id'] === 'string') known.add(record['id']);
    }
    ids.set(part, known);
  }
  return ids;
}

/** Steps to a record of the original document; to the part where there is none. */
function stepsTo(raw: RawDocument, part: string, id: string): (string | number)[] {
  const records = raw[part];
  const index = Array.isArray(records)
    ? records.findIndex((record) => isPlainObject(record) && record['id'] === id)
    : -1;
  return index < 0 ? [part] : [part, index];
}

/** Keeps count of what had to go because the record it refers to was left out. */
export class LostRecords {
  readonly #counts = new Map<string, number>();
  #kept: IdsByPart;

  constructor(
    readonly raw: RawDocument,
    readonly before: IdsByPart,
  ) {
    this.#kept = before;
  }

  /** The ids that are left. @returns whether any went since the last call */
  update(kept: IdsByPart): boolean {
    const total = (ids: IdsByPart): number => [...ids.values()].reduce((sum, known) => sum + known.size, 0);
    const hasChanged = total(kept) < total(this.#kept);
    this.#kept = kept;
    return hasChanged;
  }

  /** Counts a reference to a record that was left out; false where there was never such a record. */
  count(part: string, id: string): boolean {
    if (!this.before.get(part)?.has(id)) return false;
    const key = `${part} ${id}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    return true;
  }

  report(log: IssueLog): void {
    for (const [key, count] of this.#counts) {
      const end = key.indexOf(' ');
      const [part, id] = [key.slice(0, end), key.slice(end + 1)];
      log.report('dropped-with', () => ({ id: excerpt(id), count }), ...stepsTo(this.raw, part, id));
    }
  }
}

type Linked = Readonly<Record<string, string | undefined>>;

/** Takes away each upward link that closes a circle. Changes the document, which must be a copy. */
export function breakCircles(document: RawDocument, raw: RawDocument, log: IssueLog): void {
  for (const [part, property] of Object.entries(UPWARD)) {
    const records = (document[part] ?? []) as readonly Linked[];
    const byId = new Map(records.map((record) => [record['id'], record]));
    const settled = new Set<Linked>();
    for (const start of records) {
      const chain = new Set<Linked>();
      let record: Linked | undefined = start;
      while (record && !settled.has(record)) {
        chain.add(record);
        const above: Linked | undefined = byId.get(record[property]);
        if (above && chain.has(above)) {
          const id = String(record['id']);
          log.report('circular-parent', () => ({ id: excerpt(id) }), ...stepsTo(raw, part, id), property);
          Reflect.deleteProperty(record, property);
          break;
        }
        record = above;
      }
      for (const done of chain) settled.add(done);
    }
  }
}
