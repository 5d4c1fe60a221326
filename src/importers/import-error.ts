/** A file that cannot be imported at all; the door of the importers turns it into an issue. */
import {
  importIssue,
  type FilePlace,
  type ImportIssue,
  type ImportIssueCode,
  type ImportIssueValues,
} from '../model/import-findings.js';

export class ImportError<Code extends ImportIssueCode = ImportIssueCode> extends Error {
  readonly issue: ImportIssue;

  constructor(code: Code, place: FilePlace, values: ImportIssueValues[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = 'ImportError';
    this.issue = importIssue(code, place, values);
  }
}
