/**
 * From an address, a text or an object to a model: fetch, read, migrate, check, add observations that stand in a file of
 * their own, parse, guard. Whatever is wrong becomes an issue of the result. Knows neither elements nor who asks.
 */
import type { Guarded } from '../analysis/privacy-guard.js';
import { needsPrivacyGuard } from '../analysis/privacy-need.js';
import { issue, type Issue } from '../model/issues.js';
import type { Model } from '../model/model.js';
import { parseSteps } from '../model/parse-document.js';
import { migrate } from '../schema/migrations/migrate.js';
import { documentAddress, partAddress } from './address.js';
import { resolveCaps, type Caps } from './caps.js';
import { checkSteps, hasLongLists, needsFurtherRules, type CheckedDocument } from './check-contents.js';
import { observationSteps } from './check-observations.js';
import { fetchText, type FetchOptions } from './fetch-text.js';
import { LoadError, partIssue } from './load-error.js';
import { inSlices } from './in-slices.js';
import { excerpt } from './plain.js';

export interface ReadOptions extends Pick<FetchOptions, 'signal' | 'timeout' | 'cache' | 'fetch'> {
  /** Address that relative ones are relative to: the page's, or the document's own. */
  readonly base: string;
  /** Lower limits than `DEFAULT_CAPS`. */
  readonly caps?: Partial<Caps> | undefined;
}

export interface LoadOptions extends ReadOptions {
  /** What the file must be, as in HTML's `integrity`. */
  readonly integrity?: string | undefined;
}

export interface LoadResult {
  /** Absent where nothing can be drawn; an issue of severity `error` says why. */
  readonly model?: Model;
  /** What the document's own addresses are relative to: where it came from in the end, or the page that holds it. */
  readonly base?: string;
  readonly issues: readonly Issue[];
}

/**
 * Loads the document at an address.
 *
 * @param address http or https, absolute or relative to `options.base`; the page's policy decides which ones answer
 * @throws (rejects) the signal's reason where the caller aborts; for nothing else
 */
export function loadDocument(address: string, options: LoadOptions): Promise<LoadResult> {
  return settle(options, async () => {
    const { bytes } = resolveCaps(options.caps);
    const url = documentAddress(address, options.base);
    const fetched = await fetchText(url, { ...options, maxBytes: bytes });
    const { address: base, text } = fetched;
    const result = await readRaw(await parseJson(text, base), { ...options, base });
    return result.model ? result : { issues: result.issues.map((found) => withAddress(found, base)) };
  });
}

/** A page may load several: which one nothing can be drawn of. */
const withAddress = (found: Issue, address: string): Issue => ({ ...found, values: { ...found.values, address } });

/** Reads the text of a document that stands in the page. Rejects as `loadDocument` does. */
export function readText(text: string, options: ReadOptions): Promise<LoadResult> {
  return settle(options, async () => {
    const { bytes } = resolveCaps(options.caps);
    // A text has at least as many bytes as UTF-16 units.
    if (text.length > bytes) throw new LoadError('too-large', { address: '', megabytes: bytes / 1e6 });
    return readRaw(await parseJson(text, ''), options);
  });
}

/**
 * Reads a document that is an object already. The object is copied, never kept or changed. Rejects as `loadDocument` does.
 *
 * @param raw anything: what is no document gives an issue
 */
export function readDocument(raw: unknown, options: ReadOptions): Promise<LoadResult> {
  return settle(options, () => readRaw(raw, options));
}

async function settle({ signal }: ReadOptions, work: () => Promise<LoadResult>): Promise<LoadResult> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    return {
      issues: [error instanceof LoadError ? error.issue : issue('unreadable', '', { message: excerpt(String(error)) })],
    };
  }
}

/** @throws LoadError `not-json` for what is no attempt at JSON, `json-syntax` with the place for a failed one */
export async function parseJson(text: string, address: string): Promise<unknown> {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!/^\s*["[{]/.test(text)) throw new LoadError('not-json', { address }, { cause: error });
    const { faultOf } = await import('./json-place.js');
    throw new LoadError('json-syntax', { ...faultOf(text), address }, { cause: error });
  }
}

async function readRaw(raw: unknown, options: ReadOptions): Promise<LoadResult> {
  const migrated = migrate(raw);
  if (needsFurtherRules(migrated)) (await import('./further-checks.js')).addFurtherChecks();
  const { caps, signal } = options;
  const lists = hasLongLists(migrated) ? await import('./long-lists.js') : undefined;
  const checked = await inSlices(checkSteps(migrated, { caps, ...lists }), signal);
  if (!checked.document) return { issues: checked.issues };
  const completed = await addObservations(checked.document, options);
  const guarded = await guard(await inSlices(parseSteps(completed.document), signal), signal);
  return {
    model: guarded.model,
    base: options.base,
    issues: [...checked.issues, ...completed.issues, ...guarded.issues],
  };
}

/** Where the guard is needed and cannot be had, this rejects: then nothing is drawn. */
async function guard(model: Model, signal: ReadOptions['signal']): Promise<Guarded> {
  if (!needsPrivacyGuard(model)) return { model, issues: [] };
  const { guardSteps } = await import('../analysis/privacy-guard.js');
  return inSlices(guardSteps(model), signal);
}

interface Completed {
  readonly document: CheckedDocument;
  readonly issues: readonly Issue[];
}

/** Fetches the observations that the document names an address of; without them the rest is still drawn. */
async function addObservations(document: CheckedDocument, options: ReadOptions): Promise<Completed> {
  const { observations } = document;
  if (!observations || !('href' in observations)) return { document, issues: [] };
  try {
    const url = partAddress(observations.href, options.base);
    const { bytes } = resolveCaps(options.caps);
    // What the document must be says nothing of its parts.
    const { text } = await fetchText(url, { ...options, integrity: undefined, maxBytes: bytes, redirect: 'manual' });
    const raw = await parseJson(text, url.href);
    const checked = await inSlices(observationSteps(raw, document, { caps: options.caps }), options.signal);
    // As if they stood in the document: there is one list of issues, and one place to look.
    const issues = checked.issues.map((found) => ({ ...found, pointer: `/observations${found.pointer}` }));
    return { document: { ...document, observations: checked.observations }, issues };
  } catch (error) {
    return { document, issues: [partIssue(error, '/observations/href')] };
  }
}
