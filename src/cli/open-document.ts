/** A document from disk: read, migrated and checked, with the file of observations that it names. Reaches no network. */
import type { CheckedDocument } from '../data/check-contents.js';
import { checkDocument } from '../data/check-document.js';
import { checkObservations } from '../data/check-observations.js';
import { faultOf, placeOf, type Place } from '../data/json-place.js';
import { partIssue } from '../data/load-error.js';
import { issue, type Issue } from '../model/issues.js';
import type { Document } from '../schema/generated/document.js';
import { migrate } from '../schema/migrations/migrate.js';
import { readBeside } from './read-beside.js';

export interface OpenedDocument {
  /** As it stood in the file, migrated; undefined where it is no JSON. */
  readonly raw: unknown;
  /** Checked, with observations as records; undefined where nothing can be drawn. */
  readonly document: Document | undefined;
  readonly issues: readonly Issue[];
  /** Line and column of an issue in the file; undefined where it stands elsewhere. */
  readonly placeOf: (issue: Issue) => Place | undefined;
}

function parse(text: string): { readonly raw?: unknown; readonly issue?: Issue } {
  try {
    return { raw: JSON.parse(text) as unknown };
  } catch {
    return { issue: issue('json-syntax', '', faultOf(text)) };
  }
}

interface Completed {
  readonly document: CheckedDocument;
  readonly issues: readonly Issue[];
}

/** Observations in a file beside the document; only from its own folder or below. */
async function withObservations(document: CheckedDocument, file: string): Promise<Completed> {
  const { observations } = document;
  if (!observations || !('href' in observations)) return { document, issues: [] };
  try {
    const checked = checkObservations((await readBeside(observations.href, file)).raw, document);
    const issues = checked.issues.map((found) => ({ ...found, pointer: `/observations${found.pointer}` }));
    return { document: { ...document, observations: checked.observations }, issues };
  } catch (error) {
    return { document, issues: [partIssue(error, '/observations/href')] };
  }
}

export async function openDocument(bytes: Uint8Array, file: string): Promise<OpenedDocument> {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const { raw, issue: broken } = parse(text);
  if (broken) {
    const { line, column } = broken.values as unknown as Place;
    return { raw, document: undefined, issues: [broken], placeOf: () => ({ line, column }) };
  }
  const migrated = migrate(raw);
  const checked = checkDocument(migrated);
  const completed = checked.document && (await withObservations(checked.document, file));
  return {
    raw: migrated,
    document: completed?.document as Document | undefined,
    issues: [...checked.issues, ...(completed?.issues ?? [])],
    placeOf: ({ pointer }) => placeOf(text, pointer),
  };
}
