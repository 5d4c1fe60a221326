/**
 * The files of Oslo's open district facts: for each district a list of series, for each series a list of years, each year with
 * a value and its share of the district. Names of the series stand apart, in `meta`.
 */
import { ImportError } from '../import-error.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { figureParts } from './figure-parts.js';
import type { FigureCategory, FigureTable } from './figure-table.js';
import { type Raw, isObject, listOf, textOf } from '../../model/raw.js';

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

interface Cell {
  readonly area: number;
  readonly series: number;
  readonly period: number;
  readonly value: number | null;
  readonly share: number | null;
}

export function isDistrictFacts(raw: unknown): boolean {
  if (!isObject(raw) || !isObject(raw['meta']) || !Array.isArray(raw['meta']['series'])) return false;
  const [first] = listOf(raw['data']);
  return isObject(first) && 'geography' in first && Array.isArray(first['values']);
}

const codeOf = (row: Raw): string => textOf(row['id']) || textOf(row['geography']);

/** The city stands in a row that is marked as total, a district among its own parts in one that is marked as mean. */
function areasOf(rows: readonly Raw[]): readonly FigureCategory[] {
  const total = rows.find(({ totalRow }) => totalRow === true);
  const mean = rows.find(({ avgRow }) => avgRow === true);
  return rows.map((row) => {
    const parent = row === total ? undefined : row === mean ? total : (mean ?? total);
    return {
      code: codeOf(row),
      label: textOf(row['geography']),
      parent: parent && codeOf(parent),
    };
  });
}

/** Headings of the series; one that stands twice is told apart by its number. */
function seriesOf(meta: Raw): readonly FigureCategory[] {
  const labels = listOf(meta['series']).map((series) => {
    if (!isObject(series)) return textOf(series);
    return [textOf(series['heading']), textOf(series['subheading'])].filter((text) => text !== '').join(' ');
  });
  return labels.map((label, index) => {
    const isTold = label !== '' && labels.indexOf(label) === index;
    return { code: `serie-${index + 1}`, label: isTold ? label : `${label} ${index + 1}`.trim() };
  });
}

/** @throws ImportError where a year or a series is not where the others have theirs */
function cellsOf(rows: readonly Raw[], count: number, years: Map<string, number>): readonly Cell[] {
  return rows.flatMap((row, area) => {
    const lists = listOf(row['values']);
    const pointer = `/data/${area}/values`;
    if (lists.length !== count)
      throw new ImportError('size-mismatch', { pointer }, { expected: count, actual: lists.length });
    return lists.flatMap((list, series) =>
      listOf(list).map((entry, index): Cell => {
        const year = isObject(entry) ? textOf(entry['date']) : '';
        if (year === '' || !isObject(entry))
          throw new ImportError('missing-part', { pointer: `${pointer}/${series}/${index}` }, { part: 'date' });
        if (!years.has(year)) years.set(year, years.size);
        const share = numberOf(entry['ratio']);
        return { area, series, period: years.get(year)!, value: numberOf(entry['value']), share };
      }),
    );
  });
}

/** Some files give the share as the value, in per cent. */
function isShare({ value, share }: Cell): boolean {
  return value === null || (share !== null && Math.abs(value - share * 100) < 0.01);
}

/** Whether the series of every district and year make up the whole, as their shares show. */
function isWhole(cells: readonly Cell[], years: number): boolean {
  const sums = new Map<number, number>();
  for (const { area, period, share } of cells) {
    const key = area * years + period;
    sums.set(key, (sums.get(key) ?? 0) + (share ?? NaN));
  }
  return sums.size > 0 && [...sums.values()].every((sum) => Math.abs(sum - 1) < 0.002);
}

function readTable(raw: Raw): FigureTable {
  const meta = raw['meta'] as Raw;
  const rows = listOf(raw['data']).map((row) => (isObject(row) ? row : {}));
  const series = seriesOf(meta);
  const years = new Map<string, number>();
  const cells = cellsOf(rows, series.length, years);
  const title = textOf(meta['heading']);
  const share: FigureCategory = { code: 'andel', label: `${title}, andel`, unit: 'percent', decimals: 1 };
  const hasCounts = !cells.every(isShare);
  const metrics = hasCounts
    ? [{ code: 'antal', label: title || 'Tal', unit: 'antal', decimals: 0 }, share]
    : [{ ...share, label: title || 'Tal' }];
  const cellAt = (index: number): Cell => cells[Math.floor(index / metrics.length)]!;
  const numberAt = (index: number): number | null => {
    const cell = cellAt(index);
    if (!hasCounts || index % metrics.length === 0) return cell.value;
    // Without the tail that a multiplication of binary numbers leaves.
    return cell.share === null ? null : Math.round(cell.share * 1e8) / 1e6;
  };
  return {
    title,
    place: { pointer: '/data' },
    updated: textOf(meta['publishedDate']),
    dimensions: [
      { name: 'geography', role: 'area', categories: areasOf(rows) },
      { name: 'date', role: 'period', categories: [...years.keys()].map((year) => ({ code: year, label: year })) },
      { name: 'mål', role: 'metric', categories: metrics },
      { name: 'Kategori', role: 'category', categories: series },
    ],
    partsOfWhole: isWhole(cells, years.size),
    length: cells.length * metrics.length,
    categoryOf(dimension, index) {
      const { area, period, series: own } = cellAt(index);
      return [area, period, index % metrics.length, own][dimension]!;
    },
    valueOf: numberAt,
    missingOf: (index) => (numberAt(index) === null ? 'unknown' : null),
  };
}

/** @throws (rejects) ImportError where there is nothing to import */
export function importDistrictFacts(raw: unknown, { options, log, pacer }: ReaderTask): Promise<ReaderResult> {
  pacer.span(0.3, 1);
  return figureParts({ table: readTable(raw as Raw), options, log, pacer });
}
