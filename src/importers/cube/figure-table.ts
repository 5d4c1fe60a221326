/**
 * Figures with their dimensions, whatever file they came from: a cube, or a long or wide table. The common ground between
 * the readers of formats and what makes areas, indicators and observations of them.
 */
import type { FilePlace } from '../../model/import-findings.js';
import type { MissingReason, ObservationStatus } from '../../schema/generated/document.js';

export type DimensionRole = 'area' | 'period' | 'metric' | 'category';

export interface FigureCategory {
  readonly code: string;
  readonly label: string;
  /** Code of the category that it is part of. */
  readonly parent?: string | undefined;
  /** The unit as the file words it. */
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
}

export interface FigureDimension {
  /** As the file names it. */
  readonly name: string;
  readonly role: DimensionRole;
  readonly categories: readonly FigureCategory[];
  /** Code or label of the category that stands for all, where the file says so. */
  readonly total?: string | undefined;
}

/** Further numbers that a figure may have. */
export type ExtraField = 'numerator' | 'denominator' | 'lower' | 'upper';

export interface FigureTable {
  readonly title: string;
  /** Where to look in the file for what concerns it as a whole. */
  readonly place: FilePlace;
  /** The unit as the file words it. */
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  readonly source?: string | undefined;
  readonly updated?: string | undefined;
  readonly note?: string | undefined;
  readonly dimensions: readonly FigureDimension[];
  /** Whether the categories add up to the whole, where the file shows it otherwise than by a row of totals. */
  readonly partsOfWhole?: boolean | undefined;
  /** Number of cells. */
  readonly length: number;
  /** Index of a cell's category in a dimension; -1 = the cell has none and is no figure. */
  categoryOf(dimension: number, cell: number): number;
  /** null = missing. */
  valueOf(cell: number): number | null;
  /** Why a figure is missing; null without a value = there is no figure. */
  missingOf(cell: number): MissingReason | null;
  /** Where a cell stands in the file, where that can be said. */
  placeOf?(cell: number): FilePlace;
  statusOf?(cell: number): ObservationStatus | null;
  readonly extras?: Readonly<Partial<Record<ExtraField, (cell: number) => number | null>>>;
}

const TOTAL = /^(?:tot|total|ialt|i alt|alle|all|t|_t|both sexes|begge køn|totalt|hele landet|hele kommunen|sum)$/i;
const TOTAL_LABEL = /^(?:i alt|total|alle|all|totalt|hele landet|hele kommunen)\b|\b(?:i alt|total)$/i;

/** Whether a category stands for all the others of its dimension. */
export function isTotal({ code, label }: FigureCategory, total?: string): boolean {
  if (total !== undefined) return code === total || label === total;
  return TOTAL.test(code.trim()) || TOTAL_LABEL.test(label.trim());
}
