/** A document from disk: read, migrated and checked, with the file of observations that it names. Reaches no network. */
import { basename } from 'node:path';
import type { CheckedDocument } from '../data/check-contents.js';
import { checkDocument } from '../data/check-document.js';
import { checkObservations } from '../data/check-observations.js';
import { decodeText } from '../data/decode-text.js';
import { placeOf, type Place } from '../data/json-place.js';
import { LoadError, partIssue } from '../data/load-error.js';
import type { Issue } from '../model/issues.js';
import type { Document } from '../schema/generated/document.js';
import { migrate } from '../schema/migrations/migrate.js';
import { parseFile } from './parse-file.js';
import { readBeside } from './read-beside.js';

export interface OpenedDocument {
  /** Path of the file. */
  readonly file: string;
  /** As it stood in the file, migrated; undefined where it is no JSON. */
  readonly raw: unknown;
  /** The version that the file itself names. */
  readonly version: string;
  /** Checked, with observations as records; undefined where nothing can be drawn. */
  readonly document: Document | undefined;
  readonly issues: readonly Issue[];
  /** Line and column of an issue in the file; undefined where it stands elsewhere. */
  readonly placeOf: (issue: Issue) => Place | undefined;
}

export const versionOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'version' in raw ? String(raw.version) : '?';

interface Completed {
  readonly document: CheckedDocument;
  readonly issues: readonly Issue[];
}

/** Observations in a file beside the document; only from its own folder or below. */
function withObservations(document: CheckedDocument, file: string): Completed {
  const { observations } = document;
  if (!observations || !('href' in observations)) return { document, issues: [] };
  try {
    const checked = checkObservations(readBeside(observations.href, file).raw, document);
    const issues = checked.issues.map((found) => ({ ...found, pointer: `/observations${found.pointer}` }));
    return { document: { ...document, observations: checked.observations }, issues };
  } catch (error) {
    return { document, issues: [partIssue(error, '/observations/href')] };
  }
}

/** What is left of a document whose text is no JSON: why. */
function unread(error: unknown, file: string): OpenedDocument {
  if (!(error instanceof LoadError)) throw error;
  const { line, column } = error.issue.values;
  const issues: readonly Issue[] = [{ ...error.issue, severity: 'error' }];
  const place = typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
  return { file, raw: undefined, version: '?', document: undefined, issues, placeOf: () => place };
}

export function openDocument(bytes: Uint8Array, file: string): OpenedDocument {
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  let written: unknown;
  try {
    written = parseFile(text, basename(file));
  } catch (error) {
    return unread(error, file);
  }
  const raw = migrate(written);
  const checked = checkDocument(raw);
  const completed = checked.document && withObservations(checked.document, file);
  return {
    ...{ file, raw, version: versionOf(written) },
    document: completed?.document as Document | undefined,
    issues: [...checked.issues, ...(completed?.issues ?? [])],
    placeOf: ({ pointer }) => placeOf(text, pointer),
  };
}
