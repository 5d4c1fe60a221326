/** A table as figures with dimensions: long, wide by time, or wide by measure. */
import type { FilePlace } from '../../model/import-findings.js';
import type { MissingReason, ObservationStatus } from '../../schema/generated/document.js';
import { ImportError } from '../import-error.js';
import type { ColumnRole } from '../imported.js';
import { markOf } from '../missing-marks.js';
import type { Pacer } from '../pacer.js';
import { FLAG_REASONS, FLAG_STATUSES } from '../cube/figure-flags.js';
import type { ExtraField, FigureCategory, FigureDimension, FigureTable } from '../cube/figure-table.js';
import { cellText, type Column, type FigureColumn } from './columns.js';
import type { Roles } from './roles.js';
import type { Table } from './table.js';
import type { CsvRecord } from './tokenize.js';

/** A dimension that stands in a column: the category of each row. */
interface ColumnDimension extends FigureDimension {
  readonly byRow: Int32Array;
}

async function columnDimension(
  table: Table,
  column: Column,
  role: FigureDimension['role'],
  pacer: Pacer,
): Promise<ColumnDimension> {
  const byRow = new Int32Array(table.records.length).fill(-1);
  const indexes = new Map<string, number>();
  for (let row = 0; row < byRow.length; row += 1) {
    if ((row & 255) === 0 && pacer.isDue) await pacer.pause(0);
    const text = cellText(table.records[row]!.cells[column.index]);
    if (text === '') continue;
    let index = indexes.get(text);
    if (index === undefined) indexes.set(text, (index = indexes.size));
    byRow[row] = index;
  }
  const categories = [...indexes.keys()].map((text) => ({ code: text, label: text }));
  return { name: column.name, role, categories, byRow };
}

/** Areas with the name that stands beside the code, which tells them apart. */
async function areaDimension(
  table: Table,
  { areaCode, areaName }: Roles,
  pacer: Pacer,
): Promise<ColumnDimension | undefined> {
  const column = areaCode ?? areaName;
  if (!column) return undefined;
  const dimension = await columnDimension(table, column, 'area', pacer);
  if (!areaCode || !areaName) return dimension;
  const names: string[] = [];
  dimension.byRow.forEach((index, row) => {
    if (index >= 0) names[index] ??= cellText(table.records[row]!.cells[areaName.index]);
  });
  const categories = dimension.categories.map(
    ({ code }, index): FigureCategory => ({ code, label: names[index] || code }),
  );
  return { ...dimension, name: areaName.name, categories };
}

export interface TableFigures {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly roles: Roles;
  /** By index of the column. */
  readonly figures: ReadonlyMap<number, FigureColumn>;
  readonly title: string;
}

function columnsOf({ columns, roles }: TableFigures, role: ColumnRole): readonly Column[] {
  return columns.filter((_, index) => roles.of[index] === role);
}

function statusReader(data: TableFigures): FigureTable['statusOf'] & ((cell: number) => ObservationStatus | null) {
  const [column] = columnsOf(data, 'status');
  const values = columnsOf(data, 'value').length;
  return (cell) => {
    const text = column ? cellText(data.table.records[Math.floor(cell / values)]!.cells[column.index]) : '';
    return FLAG_STATUSES[text.toLowerCase().charAt(0)] ?? null;
  };
}

/** Reasons that stand in the column of flags, for figures that are missing. */
function flagReason(data: TableFigures, row: number): MissingReason | undefined {
  const [column] = columnsOf(data, 'status');
  const text = column ? cellText(data.table.records[row]!.cells[column.index]) : '';
  if (text === '') return undefined;
  const mark = markOf(text);
  return FLAG_REASONS[text.toLowerCase()] ?? (mark === 'zero' || mark === 'unknown' ? undefined : mark);
}

/** The dimension that the headers of the value columns are: times, or measures. */
function headerDimension({ roles }: TableFigures, values: readonly Column[]): FigureDimension {
  const role = roles.wide.length > 0 ? 'period' : 'metric';
  const categories = values.map(({ name }) => ({ code: name, label: name.replaceAll('_', ' ') }));
  return { name: role === 'period' ? 'tid' : 'mål', role, categories };
}

interface OwnDimensions {
  readonly own: readonly ColumnDimension[];
  /** The one unit of all figures, where a column gives it. */
  readonly unit: string | undefined;
}

/** The dimensions that stand in columns, in the order area, time, measure, division. */
async function ownDimensions(data: TableFigures, pacer: Pacer): Promise<OwnDimensions> {
  const { table, roles } = data;
  const read = async (columns: readonly Column[], role: FigureDimension['role']): Promise<ColumnDimension[]> => {
    const dimensions: ColumnDimension[] = [];
    for (const column of columns) dimensions.push(await columnDimension(table, column, role, pacer));
    return dimensions;
  };
  const area = await areaDimension(table, roles, pacer);
  const periods = await read(roles.period ? [roles.period] : [], 'period');
  const metrics = await read(columnsOf(data, 'indicator'), 'metric');
  const units = await read(columnsOf(data, 'unit'), 'metric');
  const categories = await read(columnsOf(data, 'category'), 'category');
  const own = [
    ...(area ? [area] : []),
    ...periods,
    ...metrics,
    ...units.filter((unit) => unit.categories.length > 1),
    ...categories.filter((dimension) => !belongsToArea(dimension, area)),
  ];
  return { own, unit: units.find((unit) => unit.categories.length === 1)?.categories[0]?.label };
}

const NAMELESS = /^(?:indhold|obs_value|value|værdi)$/i;
const EXTRAS: readonly ExtraField[] = ['numerator', 'denominator', 'lower', 'upper'];

/** Further numbers of each row, where columns hold them. */
function extrasOf(data: TableFigures, rowOf: (cell: number) => number): FigureTable['extras'] {
  const found = EXTRAS.flatMap((field) => {
    const [column] = columnsOf(data, field);
    const read = column && data.figures.get(column.index);
    return read ? [[field, (cell: number) => read.value(rowOf(cell))] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const placeOf = ({ line }: CsvRecord, { name, index }: Column): FilePlace => ({ line, field: name, column: index + 1 });

/**
 * Cells go row by row, and within a row by column of values.
 *
 * @throws (rejects) ImportError where no column holds figures
 */
export async function longTable(data: TableFigures, pacer: Pacer): Promise<FigureTable> {
  const { table, roles, figures, title } = data;
  const place = { line: table.headerLine, field: table.headers.join(', ').slice(0, 60) };
  const values = columnsOf(data, 'value');
  const [only] = values;
  if (!only) throw new ImportError('no-figures', place, {});
  const { own, unit } = await ownDimensions(data, pacer);
  const width = values.length;
  const isLong = width === 1 && roles.wide.length === 0;
  const read = values.map(({ index }) => figures.get(index)!);
  const rowOf = (cell: number): number => Math.floor(cell / width);
  const extras = extrasOf(data, rowOf);
  const hasOwnName = isLong && !NAMELESS.test(only.name);
  return {
    title: hasOwnName && own.every(({ role }) => role !== 'metric') ? only.name.replaceAll('_', ' ') : title,
    place,
    unit: unit ?? (hasOwnName ? only.name : ''),
    note: table.note,
    dimensions: isLong ? own : [...own, headerDimension(data, values)],
    length: table.records.length * width,
    categoryOf: (dimension, cell) => own[dimension]?.byRow[rowOf(cell)] ?? cell % width,
    valueOf: (cell) => read[cell % width]!.value(rowOf(cell)),
    missingOf: (cell) => {
      const reason = read[cell % width]!.missing(rowOf(cell));
      return reason === 'unknown' ? (flagReason(data, rowOf(cell)) ?? reason) : reason;
    },
    placeOf: (cell) => placeOf(table.records[rowOf(cell)]!, values[cell % width]!),
    ...(columnsOf(data, 'status').length > 0 ? { statusOf: statusReader(data) } : {}),
    ...(extras ? { extras } : {}),
  };
}

/** Whether each row of an area says the same: then the column tells something about the areas and divides nothing. */
function belongsToArea({ byRow, categories }: ColumnDimension, area: ColumnDimension | undefined): boolean {
  if (!area || categories.length < 2) return false;
  const found = new Int32Array(area.categories.length).fill(-1);
  return byRow.every((index, row) => {
    const place = area.byRow[row]!;
    if (place < 0 || index < 0) return true;
    if (found[place] === -1) found[place] = index;
    return found[place] === index;
  });
}
