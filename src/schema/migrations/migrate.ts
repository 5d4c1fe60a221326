/**
 * Brings a document of an older version up to the newest, before it is checked. Knows versions only; whether the result
 * is a good document, and what to say of a version that nobody knows, is `data/check-document.ts`'s business.
 */

type RawDocument = Readonly<Record<string, unknown>>;

/**
 * From each version that has a successor: the step to that successor, which must set the new `version`. Version 1.0 is
 * the first, and within a major version nothing needs a step.
 */
const STEPS: ReadonlyMap<string, (document: RawDocument) => RawDocument> = new Map();

/**
 * @param raw anything; what is not an object, or has no step, is returned as it is
 * @param steps by version; the default is the library's own table
 */
export function migrate(raw: unknown, steps = STEPS): unknown {
  let document = raw;
  while (isRecord(document)) {
    const step = steps.get(String(document['version']));
    if (!step) break;
    document = step(document);
  }
  return document;
}

function isRecord(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
