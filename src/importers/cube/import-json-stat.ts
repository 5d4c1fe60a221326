/**
 * JSON-stat 1 and 2: data sets, bundles and collections; dense and sparse values; `status` as text, list or object; roles
 * given or told by names; parts of areas by `child`. Reads what is there and follows no link.
 */
import type { MissingReason } from '../../schema/generated/document.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { ImportError } from '../import-error.js';
import { markOf, pxMarkOf, type Mark } from '../missing-marks.js';
import { readTimeCode } from '../time-code.js';
import { FLAG_REASONS, FLAG_STATUSES } from './figure-flags.js';
import { figureParts } from './figure-parts.js';
import type { DimensionRole, FigureCategory, FigureDimension, FigureTable } from './figure-table.js';
import { type Raw, isObject, listOf, writtenText } from '../../model/raw.js';

interface DataSet {
  readonly name: string;
  readonly raw: Raw;
  readonly pointer: string;
}

/** Whether a value from JSON looks like JSON-stat of any version and class. */
export function isJsonStat(raw: unknown): boolean {
  if (!isObject(raw)) return false;
  if (raw['class'] === 'dataset' || raw['class'] === 'collection') return true;
  return Object.values(raw).some(
    (part) => isObject(part) && isObject(part['dimension']) && Array.isArray(part['dimension']['id']),
  );
}

/** The data sets of a response: itself, those of a bundle, or those embedded in a collection. */
function dataSets(raw: Raw): readonly DataSet[] {
  if (raw['class'] === 'dataset' || isObject(raw['dimension']))
    return [{ name: writtenText(raw['label']), raw, pointer: '' }];
  if (raw['class'] === 'collection') {
    const items = listOf(isObject(raw['link']) ? raw['link']['item'] : undefined);
    const embedded = items.map((item, index) => ({ item, pointer: `/link/item/${index}` }));
    return embedded.flatMap(({ item, pointer }) => {
      return isObject(item) && isObject(item['dimension'])
        ? [{ name: writtenText(item['label']), raw: item, pointer }]
        : [];
    });
  }
  return Object.entries(raw).flatMap(([name, part]) => {
    return isObject(part) && isObject(part['dimension']) ? [{ name, raw: part, pointer: `/${name}` }] : [];
  });
}

function choose(raw: Raw, { options, log }: ReaderTask): DataSet {
  const sets = dataSets(raw);
  const [first] = sets;
  if (!first) {
    const count = listOf(isObject(raw['link']) ? raw['link']['item'] : undefined).length;
    throw new ImportError('links-only', { pointer: '/link/item' }, { count });
  }
  const chosen = sets.find(({ name }) => name === options.dataset) ?? first;
  if (sets.length > 1) log.decide('dataset-chosen', {}, { name: chosen.name, count: sets.length });
  return chosen;
}

/** Codes in order: an object of positions, a list, or the labels of a dimension with one category. */
function codesOf(category: Raw): readonly string[] {
  const { index, label } = category;
  if (Array.isArray(index)) return index.map(writtenText);
  if (isObject(index))
    return Object.entries(index)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([code]) => code);
  return isObject(label) ? Object.keys(label) : [];
}

function parentsOf(category: Raw): ReadonlyMap<string, string> {
  const children = isObject(category['child']) ? Object.entries(category['child']) : [];
  return new Map(
    children.flatMap(([parent, codes]) => listOf(codes).map((code) => [writtenText(code), parent] as const)),
  );
}

function categoriesOf(category: Raw): readonly FigureCategory[] {
  const labels = isObject(category['label']) ? category['label'] : {};
  const units = isObject(category['unit']) ? category['unit'] : {};
  const parents = parentsOf(category);
  return codesOf(category).map((code) => {
    const unit = units[code];
    const decimals = isObject(unit) ? Number(unit['decimals']) : NaN;
    return {
      code,
      label: writtenText(labels[code]) || code,
      parent: parents.get(code),
      unit: isObject(unit) ? writtenText(unit['label'] ?? unit['base'] ?? unit['type']) || undefined : undefined,
      decimals: Number.isInteger(decimals) ? decimals : undefined,
    };
  });
}

const TIME_NAME = /^(?:tid|time|year|år|tidpunkt|period|month|quarter|time_period)$/i;
const AREA_NAME = /^(?:geo|area|region|områ?de|komk|kommune|bopæl|bydel|country|lau|nuts|county|province.*|geography)/i;
const METRIC_NAME = /^(?:contentscode|metric|indicator|concept|variable|indhold|unit)$/i;

function roleOf(id: string, roles: Raw, categories: readonly FigureCategory[]): DimensionRole {
  const has = (role: string): boolean => listOf(roles[role]).includes(id);
  if (has('time')) return 'period';
  if (has('geo')) return 'area';
  if (has('metric')) return 'metric';
  if (
    !roles['time'] &&
    TIME_NAME.test(id) &&
    categories.every(({ code, label }) => readTimeCode(code) ?? readTimeCode(label))
  )
    return 'period';
  if (!roles['metric'] && METRIC_NAME.test(id)) return 'metric';
  return !roles['geo'] && AREA_NAME.test(id) ? 'area' : 'category';
}

interface Read {
  readonly dimensions: readonly FigureDimension[];
  readonly sizes: readonly number[];
}

/** @throws ImportError where the dimensions are not there, or not as large as the data set says */
function readDimensions({ raw, pointer }: DataSet): Read {
  const box = isObject(raw['dimension']) ? raw['dimension'] : {};
  const ids = listOf(raw['id'] ?? box['id']).map(writtenText);
  const sizes = listOf(raw['size'] ?? box['size']).map(Number);
  const roles = raw['role'] ?? box['role'];
  if (ids.length === 0) throw new ImportError('missing-part', { pointer: `${pointer}/id` }, { part: 'id' });
  const dimensions = ids.map((id, index): FigureDimension => {
    const dimension = box[id];
    const place = `${pointer}/dimension/${id}`;
    if (!isObject(dimension) || !isObject(dimension['category']))
      throw new ImportError('missing-part', { pointer: place }, { part: id });
    const categories = categoriesOf(dimension['category']);
    if (categories.length !== sizes[index]) {
      throw new ImportError(
        'size-mismatch',
        { pointer: place, field: id },
        { expected: sizes[index] ?? 0, actual: categories.length },
      );
    }
    return {
      name: writtenText(dimension['label']) || id,
      role: roleOf(id, isObject(roles) ? roles : {}, categories),
      categories,
    };
  });
  return { dimensions, sizes };
}

function statusReader(status: unknown): (cell: number) => string {
  if (typeof status === 'string') return () => status;
  if (Array.isArray(status)) return (cell) => writtenText(status.length === 1 ? status[0] : status[cell]);
  return isObject(status) ? (cell) => writtenText(status[cell]) : () => '';
}

function reasonOf(status: string, marks: ReaderTask['options']['marks']): MissingReason {
  const mark: Mark | undefined =
    status === ''
      ? undefined
      : (pxMarkOf(status, marks) ?? markOf(status, marks) ?? FLAG_REASONS[status.toLowerCase()]);
  return mark === undefined || mark === 'zero' ? 'unknown' : mark;
}

/** @throws ImportError where there are fewer or more values than cells, or none at all */
function readTable(set: DataSet, { options }: ReaderTask): FigureTable {
  const { raw, pointer } = set;
  const { dimensions, sizes } = readDimensions(set);
  const length = sizes.reduce((product, size) => product * size, 1);
  const values = raw['value'];
  if (!Array.isArray(values) && !isObject(values))
    throw new ImportError('missing-part', { pointer: `${pointer}/value` }, { part: 'value' });
  const given = Array.isArray(values) ? values.length : Math.max(0, ...[Object.keys(values).length]);
  const isWrong = Array.isArray(values)
    ? given !== length
    : given > length || Object.keys(values).some((key) => !(Number(key) < length));
  if (isWrong)
    throw new ImportError(
      'size-mismatch',
      { pointer: `${pointer}/value`, field: 'value' },
      { expected: length, actual: given },
    );
  const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((product, size) => product * size, 1));
  const statusOf = statusReader(raw['status']);
  const cells = values as Readonly<Record<number, unknown>>;
  const numberAt = (cell: number): number | null => {
    const value = cells[cell];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  return {
    title: writtenText(raw['label']) || set.name,
    place: { pointer: pointer || '/' },
    source: writtenText(raw['source']),
    updated: writtenText(raw['updated']),
    note: listOf(raw['note']).map(writtenText).join(' ').slice(0, 5_000),
    dimensions,
    length,
    categoryOf: (dimension, cell) => Math.floor(cell / strides[dimension]!) % sizes[dimension]!,
    valueOf: numberAt,
    missingOf: (cell) =>
      reasonOf(statusOf(cell) || (typeof cells[cell] === 'string' ? cells[cell] : ''), options.marks),
    ...(raw['status'] === undefined
      ? {}
      : { statusOf: (cell: number) => FLAG_STATUSES[statusOf(cell).toLowerCase()] ?? null }),
  };
}

/** @throws (rejects) ImportError where there is nothing to import */
export async function importJsonStat(raw: unknown, task: ReaderTask): Promise<ReaderResult> {
  if (!isObject(raw)) throw new ImportError('missing-part', { pointer: '' }, { part: 'dataset' });
  const set = choose(raw, task);
  const table = readTable(set, task);
  task.pacer.span(0.3, 1);
  return figureParts({ table, options: task.options, log: task.log, pacer: task.pacer });
}
