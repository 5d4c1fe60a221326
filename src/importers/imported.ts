/** What every importer takes and gives back. */
import type { Document, MissingReason } from '../schema/generated/document.js';
import type { Decision, ImportIssue } from '../model/import-findings.js';
import type { PacerOptions } from './pacer.js';

export const IMPORT_FORMATS = [
  'csv',
  'json-stat',
  'px',
  'district-facts',
  'geojson',
  'topojson',
  'graphml',
  'gexf',
  'edge-list',
  'actor-list',
  'node-link',
  'initiatives',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number] | 'unknown';

/** The parts of a document that a file can give. */
export type DocumentParts = Pick<
  Document,
  | 'title'
  | 'note'
  | 'updated'
  | 'sources'
  | 'areas'
  | 'geography'
  | 'indicators'
  | 'observations'
  | 'actors'
  | 'ties'
  | 'networks'
  | 'themes'
  | 'initiatives'
>;

/** A column of a table, for the preview. */
export interface ColumnSummary {
  readonly name: string;
  readonly role: string;
  /** Cells with a number, with a text, and empty or marked ones by reason. */
  readonly numbers: number;
  readonly texts: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  readonly min: number | null;
  readonly max: number | null;
}

/** Counts to hold against the file itself. What does not apply is absent. */
export interface ImportSummary {
  readonly records?: number;
  readonly columns?: readonly ColumnSummary[];
  /** Figures with a value, their least and greatest, and figures without one by reason. */
  readonly values?: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly missing?: Readonly<Partial<Record<MissingReason, number>>>;
  readonly features?: number;
  readonly positions?: number;
  readonly nodes?: number;
  readonly ties?: number;
  readonly initiatives?: number;
}

export interface Imported {
  readonly format: ImportFormat;
  /** Empty where an issue of severity `error` says why. */
  readonly parts: DocumentParts;
  readonly decisions: readonly Decision[];
  readonly issues: readonly ImportIssue[];
  readonly summary: ImportSummary;
}

/** Roles that a column of a table, or a dimension of a cube, can have. */
export const COLUMN_ROLES = [
  'area',
  'area-name',
  'period',
  'indicator',
  'category',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
  'unit',
  'from',
  'to',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What the caller knows better than the file. */
export interface ImportOptions extends PacerOptions {
  /** Name of the file: its ending hints at the format, and a year in it at the period. */
  readonly name?: string;
  /** The format, where the file's own looks mislead. */
  readonly format?: Exclude<ImportFormat, 'unknown'>;
  /** Encoding label, e.g. "windows-1252". */
  readonly encoding?: string;
  /** Decimal mark of every column that does not tell by itself. */
  readonly decimal?: ',' | '.';
  /** What marks of missing figures mean here, e.g. `{ '..': 'suppressed', '-': 'zero' }`. */
  readonly marks?: Readonly<Record<string, MissingReason | 'zero'>>;
  /** Roles by name of column or dimension. */
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  /** Period of every figure, where the file has none. */
  readonly period?: string;
  /** Name of the area that every figure is about, where the file has none. */
  readonly area?: string;
  /** Dimension that becomes the breakdown; the others are crossed into indicators. */
  readonly breakdown?: string;
  /** Language of texts, where a file has several. */
  readonly language?: string;
  /** Data set of a bundle, or object of a topology. */
  readonly dataset?: string;
  /** Property or column that holds the areas' codes. */
  readonly key?: string;
  /** Share of the positions of outlines to keep, above 0 to 1. Default 1. */
  readonly keep?: number;
}
