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

/** Ids by part of a document, checked or not. Those of a part are gathered when something refers to it: most are large. */
export function idsOf(document: RawDocument): IdsByPart {
  const found = new Map<string, Set<string>>();
  return {
    get(part) {
      let ids = found.get(part);
      if (!ids) {
        found.set(part, (ids = new Set(part === 'ruleSets' ? OFFICIAL_RULE_SETS : [])));
        const records = document[part];
        for (const record of Array.isArray(records) ? records : []) {
          if (isPlainObject(record) && typeof record['id'] === 'string') ids.add(record['id']);
        }
      }
      return ids;
    },
  };
}

/** Steps to a record of the original document; to the part where there is none. */
function stepsTo(raw: RawDocument, part: string, id: string): (string | number)[] {
  const records = raw[part];
  const index = Array.isArray(records)
    ? records.findIndex((record) => isPlainObject(record) && record['id'] === id)
    : -1;
  return index < 0 ? [part] : [part, index];
}

const lengthOf = (part: unknown): number => (Array.isArray(part) ? part.length : 0);

/** Keeps count of what had to go because the record it refers to was left out. */
export class LostRecords {
  readonly #counts = new Map<string, number>();
  #kept: RawDocument;

  constructor(
    readonly raw: RawDocument,
    readonly before: IdsByPart,
  ) {
    this.#kept = raw;
  }

  /** What is left of the document. @returns whether any record went since the last call */
  update(kept: RawDocument): boolean {
    const before = this.#kept;
    this.#kept = kept;
    return Object.keys(before).some((part) => lengthOf(kept[part]) < lengthOf(before[part]));
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
      const [part = '', id = ''] = key.split(/ (.*)/s);
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
