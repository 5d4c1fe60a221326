/** The form of the tables of sentences about imports: one for each code, in each language. */
import type { DecisionValues, FilePlace, ImportIssueValues } from '../../model/import-findings.js';

export interface ImportLanguage {
  /** "Line 12, column »Antal«: " or nothing. */
  readonly where: (place: FilePlace) => string;
  readonly issues: { readonly [Code in keyof ImportIssueValues]: (values: ImportIssueValues[Code]) => string };
  readonly decisions: { readonly [Code in keyof DecisionValues]: (values: DecisionValues[Code]) => string };
}
