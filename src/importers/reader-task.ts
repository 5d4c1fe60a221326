/** Between the choice of a reader and the readers of single formats: what each is given, and what it gives back. */
import type { FindingLog } from './finding-log.js';
import type { ImportError } from './import-error.js';
import type { DocumentParts, ImportOptions, ImportSummary } from './imported.js';
import type { Pacer } from './pacer.js';

/** What a reader of one format is given. */
export interface ReaderTask {
  readonly input: Uint8Array | string;
  readonly options: ImportOptions;
  readonly log: FindingLog;
  readonly pacer: Pacer;
}

/** What it gives back; an `error` stands beside a summary that was made before it came up. */
export interface ReaderResult {
  readonly parts: DocumentParts;
  readonly summary: ImportSummary;
  readonly error?: ImportError;
}
