/**
 * What an importer has to tell beside the figures: issues, which say what is wrong and where, and decisions, which say what
 * it took the file to mean, so that whoever knows the file can object. Data only; the sentences stand in `i18n/importers/`.
 */
import type { Severity } from './issues.js';

/** A place in a file that was imported. What does not apply is absent. */
export interface FilePlace {
  /** Line and column count from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Name of a column, keyword, dimension, node or feature. */
  readonly field?: string;
  /** JSON pointer (RFC 6901), in JSON files. */
  readonly pointer?: string;
}

export interface ImportIssue {
  readonly code: ImportIssueCode;
  /** `error`: nothing was imported. `warning`: something was left out or changed. `info`: worth knowing. */
  readonly severity: Severity;
  readonly place: FilePlace;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Decision {
  readonly code: DecisionCode;
  readonly place: FilePlace;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Kinds of files that people have at hand where a table is asked for. */
export type NotText = 'workbook' | 'old-workbook' | 'pdf';

export type ImportIssueCode = keyof ImportIssueValues;
export type DecisionCode = keyof DecisionValues;
type Nothing = Readonly<Record<never, never>>;

/** The codes of issues, each with the values its sentence needs. */
export interface ImportIssueValues {
  // The file.
  'empty-file': Nothing;
  /** No text at all: `workbook`, which may be any zip file, `old-workbook` or `pdf`. */
  'not-text': { readonly kind: NotText };
  'unknown-format': { readonly seen: string };
  'file-too-large': { readonly megabytes: number };
  'broken-json': Nothing;
  'broken-xml': { readonly found: string };
  /** A file of links to data, without data. */
  'links-only': { readonly count: number };
  'no-figures': Nothing;
  'too-many-figures': { readonly count: number; readonly limit: number };
  'unreadable-file': { readonly message: string };

  // Tables.
  'no-table': Nothing;
  'unclosed-quote': Nothing;
  'row-width': { readonly expected: number; readonly actual: number };
  'unknown-column': { readonly name: string; readonly columns: string };
  /** `1.234` may be a thousand or a little more than one. */
  'ambiguous-number': { readonly example: string };
  'mixed-numbers': { readonly first: string; readonly second: string };
  'not-a-number': { readonly text: string };
  'bad-time': { readonly text: string };
  'no-period': Nothing;
  'duplicate-figure': { readonly what: string };
  'duplicate-label': { readonly label: string; readonly codes: string };

  // Cubes.
  'size-mismatch': { readonly expected: number; readonly actual: number };
  'missing-part': { readonly part: string };
  'unknown-value': { readonly text: string };
  'timeval-mismatch': { readonly expected: number; readonly actual: number };
  'broken-px': { readonly found: string };

  // Maps.
  'unknown-crs': { readonly crs: string };
  'bad-coordinates': { readonly example: string };
  'geometry-left-out': { readonly type: string; readonly count: number };
  'arcs-missing': { readonly count: number };
  'without-geometry': { readonly count: number };
  'broken-topology': { readonly found: string };
  /** Only lines or points, or nothing. */
  'no-outlines': Nothing;
  'too-many-positions': { readonly count: number; readonly limit: number };

  // Networks.
  'unknown-node': { readonly id: string };
  'node-without-id': Nothing;
  'duplicate-node': { readonly id: string };
  'person-left-out': { readonly id: string };
  'hypertie-left-out': Nothing;
  'no-ties': Nothing;
  /** A word for a sector, a level, a kind or a status that means nothing to us. */
  'unknown-word': { readonly text: string };
  'too-many-ties': { readonly what: string; readonly count: number; readonly limit: number };

  /** Further issues of one code that are counted, not listed. */
  'more-of-same': { readonly of: string; readonly count: number };
}

/** The codes of decisions, each with the values its sentence needs. */
export interface DecisionValues {
  encoding: { readonly encoding: string; readonly sample: string };
  separator: { readonly separator: string };
  'title-lines': { readonly count: number };
  'footnote-lines': { readonly count: number };
  'duplicate-header': { readonly header: string; readonly name: string };
  'number-format': { readonly decimal: string; readonly thousands: string; readonly example: string };
  'column-role': { readonly role: string };
  'wide-periods': { readonly first: string; readonly last: string; readonly count: number };
  'missing-mark': { readonly mark: string; readonly reason: string; readonly count: number };
  'codes-as-text': { readonly example: string };
  'codes-padded': { readonly example: string; readonly count: number };
  'total-found': { readonly label: string };
  /** `name` is empty where the caller has named none: then it is the whole. */
  'one-area': { readonly name: string };
  'period-given': { readonly period: string };
  'period-kind': { readonly example: string; readonly period: string };
  unit: { readonly unit: string; readonly source: string };
  breakdown: { readonly categories: number };
  crossed: { readonly count: number };
  'language-chosen': { readonly language: string; readonly languages: string };
  'dataset-chosen': { readonly name: string; readonly count: number };
  crs: { readonly crs: string };
  'axes-swapped': Nothing;
  'heights-removed': { readonly count: number };
  rewound: { readonly count: number };
  joined: { readonly code: string; readonly count: number };
  simplified: { readonly before: number; readonly after: number };
  'area-key': { readonly examples: string };
  'actors-are-organisations': { readonly count: number };
  'tie-kind': { readonly kind: string };
  /** A word of the file, and the schema's word that it was taken for. */
  'word-read': { readonly text: string; readonly meaning: string };
  'parallel-ties': { readonly count: number };
}

const ERRORS: ReadonlySet<string> = new Set<ImportIssueCode>([
  'empty-file',
  'not-text',
  'unknown-format',
  'file-too-large',
  'broken-json',
  'broken-xml',
  'links-only',
  'no-figures',
  'too-many-figures',
  'unreadable-file',
  'no-table',
  'unclosed-quote',
  'unknown-column',
  'no-period',
  'size-mismatch',
  'missing-part',
  'broken-px',
  'unknown-crs',
  'broken-topology',
  'no-outlines',
  'too-many-positions',
  'no-ties',
  'too-many-ties',
]);

const INFOS: ReadonlySet<string> = new Set<ImportIssueCode>(['without-geometry', 'duplicate-label']);

/** Makes an issue; how grave it is follows from its code. */
export function importIssue<Code extends ImportIssueCode>(
  code: Code,
  place: FilePlace,
  values: ImportIssueValues[Code],
): ImportIssue {
  const mild: Severity = INFOS.has(code) ? 'info' : 'warning';
  return { code, severity: ERRORS.has(code) ? 'error' : mild, place, values: values as ImportIssue['values'] };
}

export function decision<Code extends DecisionCode>(
  code: Code,
  place: FilePlace,
  values: DecisionValues[Code],
): Decision {
  return { code, place, values: values as Decision['values'] };
}
