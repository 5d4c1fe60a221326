/**
 * From anything at all to a document that is safe to draw, and what is wrong with it. Never throws and never changes
 * its input. Knows the order of the checks; each check stands in a file of its own. The rules of the parts that many
 * pages do without have to be there before: `check-document.ts` has them at hand, `load-document.ts` loads them.
 */
import type { Document, Observation, ObservationReference } from '../schema/generated/document.js';
import { issue, type Issue } from '../model/issues.js';
import type { Steps } from '../model/steps.js';
import { FURTHER_PARTS } from '../schema/generated/rules.js';
import { checkCaps, resolveCaps, type Caps } from './caps.js';
import { categoriesOf, readObservations } from './check-observations.js';
import { LostRecords, breakCircles, idsOf } from './check-references.js';
import { DROPPED, checkOf, type CheckContext } from './check-value.js';
import { IssueLog } from './issue-log.js';
import type { LongLists, longListsOf } from './long-lists.js';
import { excerpt, isPlainObject, typeOf } from './plain.js';

/** A checked document: observations are records, or still the address of a file. */
export interface CheckedDocument extends Omit<Document, 'observations'> {
  readonly observations?: readonly Observation[] | ObservationReference;
}

export interface CheckResult {
  /** undefined where nothing can be drawn; then the first issue says why. */
  readonly document: CheckedDocument | undefined;
  readonly issues: readonly Issue[];
}

export interface CheckOptions {
  /** Lower caps than the default ones. */
  readonly caps?: Partial<Caps> | undefined;
  /** For documents with long lists, which are then checked in pieces: see `long-lists.ts`. */
  readonly longListsOf?: typeof longListsOf | undefined;
}

/** Whether a part has so many records that checking them takes longer than a page should wait. */
export function hasLongLists(raw: unknown): boolean {
  return isPlainObject(raw) && Object.values(raw).some((part) => Array.isArray(part) && part.length > 1_000);
}

/** Whether a document has parts whose rules have to be loaded first. */
export function needsFurtherRules(raw: unknown): boolean {
  return isPlainObject(raw) && [...FURTHER_PARTS].some((part) => part in raw);
}

type RawDocument = Readonly<Record<string, unknown>>;

/**
 * Checks a document. The smallest part that is wrong is left out and reported, the rest is kept: a bad property, a bad
 * item of a list, a record that lacks what it cannot stand without, a reference to nothing.
 *
 * The work has places to pause, for documents of many figures.
 *
 * @param raw parsed JSON, or an object that a page made; it is not changed and no part of it is kept
 */
export function* checkSteps(raw: unknown, options: CheckOptions = {}): Steps<CheckResult> {
  try {
    const caps = resolveCaps(options.caps);
    if (!isPlainObject(raw)) return refuse(issue('not-an-object', '', { actual: typeOf(raw) }));
    const long = options.longListsOf?.(raw, caps);
    const fatal = checkVersion(raw['version']) ?? checkCaps(raw, caps, long?.short);
    if (fatal) return refuse(fatal);
    yield;
    return yield* checkContents(raw, caps, long);
  } catch (error) {
    // An object that a page made may have getters and traps of its own, and they may throw.
    return refuse(issue('unreadable', '', { message: excerpt(error instanceof Error ? error.message : error) }));
  }
}

function refuse(fatal: Issue): CheckResult {
  return { document: undefined, issues: [fatal] };
}

function checkVersion(version: unknown): Issue | undefined {
  if (version === undefined) return issue('version-missing', '', {});
  if (typeof version === 'string' && /^1\.\d+$/.test(version)) return undefined;
  const written = typeof version === 'number' ? String(version) : excerpt(version);
  return issue('version-unknown', '/version', { version: written });
}

function* checkContents(raw: RawDocument, caps: Caps, long: LongLists | undefined): Steps<CheckResult> {
  const log = new IssueLog();
  const check = checkOf('Document');
  const { characters } = caps;
  const before = idsOf(raw);
  const lost = new LostRecords(raw, before);
  const context = { log, characters, ids: before };
  const taken = long && (yield* long.take(context));
  if (taken?.fatal) return refuse(taken.fatal);
  let document: RawDocument = { ...(check(long?.short ?? raw, context) as RawDocument), ...taken?.lists };
  yield;
  let ids = idsOf(document);
  while (lost.update(document)) {
    // Some records went: what refers to them goes too, and so on. All else was reported in the first round.
    document = check(document, { log: new IssueLog(), characters, ids, lost }) as RawDocument;
    ids = idsOf(document);
  }
  breakCircles(document, raw, log);
  const checked = yield* withObservations(document, { log, characters, ids, lost });
  lost.report(log);
  return { document: checked, issues: log.finish() };
}

/** The document with its observations read, or with their address. */
function* withObservations(document: RawDocument, context: CheckContext): Steps<CheckedDocument> {
  const { observations: raw, ...rest } = document;
  if (raw === undefined) return rest as unknown as CheckedDocument;
  context.log.path.push('observations');
  const isReference = isPlainObject(raw) && raw['href'] !== undefined && raw['rows'] === undefined;
  const observations = isReference
    ? checkOf('ObservationReference')(raw, context)
    : yield* readObservations(raw, { ...context, categories: categoriesOf(rest as unknown as Document) });
  context.log.path.pop();
  if (observations === DROPPED) return rest as unknown as CheckedDocument;
  return { ...rest, observations } as unknown as CheckedDocument;
}
