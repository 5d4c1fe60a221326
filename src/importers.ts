/** From the analyst's files to parts of a document: CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML, GEXF, lists of ties. */
export { importFile } from './importers/import-file.js';
export { mergeParts } from './importers/merge-parts.js';
export { readTimeCode } from './importers/time-code.js';
export { describeDecision, describeImportIssue } from './i18n/importers/describe-import.js';
export type {
  ColumnRole,
  ColumnSummary,
  DocumentParts,
  ImportFormat,
  ImportOptions,
  ImportSummary,
  Imported,
} from './importers/imported.js';
export type { Decision, DecisionCode, FilePlace, ImportIssue, ImportIssueCode } from './model/import-findings.js';
