/** From figures with dimensions to parts of a document: areas, indicators and observations in columns and rows. */
import type { ObservationColumn, Observations } from '../../schema/generated/document.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import type { DocumentParts, ImportOptions, ImportSummary } from '../imported.js';
import type { Pacer } from '../pacer.js';
import { slug } from '../slug.js';
import { readTimeCode } from '../time-code.js';
import { areaRecords, type AreaRecords } from './area-records.js';
import type { DimensionRole, ExtraField, FigureDimension, FigureTable } from './figure-table.js';
import { IndicatorRecords, shapeOf } from './indicator-records.js';
import { PartsOfWhole } from './parts-of-whole.js';

/** As many as a document may have. */
export const MOST_OBSERVATIONS = 200_000;
/** The area of figures about which nothing more is told. */
const WHOLE = { da: 'Hele området', en: 'The whole area' };
const EXTRAS: readonly ExtraField[] = ['numerator', 'denominator', 'lower', 'upper'];

type Row = (string | number | null)[];

export interface FigureParts {
  readonly parts: DocumentParts;
  readonly summary: ImportSummary;
}

interface Task {
  readonly table: FigureTable;
  readonly options: ImportOptions;
  readonly log: FindingLog;
  readonly pacer: Pacer;
}

/** Periods by category; undefined for codes that are none. */
function periodsOf(dimension: FigureDimension, log: FindingLog): readonly (string | undefined)[] {
  const periods = dimension.categories.map(({ code, label }) => readTimeCode(code) ?? readTimeCode(label));
  dimension.categories.forEach(({ code }, index) => {
    if (periods[index] === undefined) log.issue('bad-time', { field: dimension.name }, { text: code.slice(0, 40) });
  });
  const first = periods.find((period) => period !== undefined);
  const [example] = dimension.categories;
  if (first && example && first !== example.code) {
    log.decide('period-kind', { field: dimension.name }, { example: example.code, period: first });
  }
  return periods;
}

/** The one period of a table without times: the caller's, or the only year in the file's name. */
function onlyPeriod({ table, options, log }: Task): string {
  const years = options.name?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const given = options.period ?? (new Set(years).size === 1 ? years[0] : undefined);
  const period = given === undefined ? undefined : readTimeCode(given);
  if (period === undefined) throw new ImportError('no-period', table.place, {});
  log.decide('period-given', {}, { period });
  return period;
}

/** The one area of a table without areas: the caller's, or the whole. */
function onlyArea({ options: { area }, log }: Task): AreaRecords {
  log.decide('one-area', {}, { name: area ?? '' });
  const id = slug(area ?? WHOLE.da) || 'omraade';
  return { areas: [{ id, name: area ?? WHOLE }], ids: [id] };
}

function sourceParts({ title, source, updated, note }: FigureTable): DocumentParts {
  const day = updated === undefined ? undefined : readTimeCode(updated);
  const date = day && /^\d{4}(?:-\d\d){0,2}$/.test(day) ? day : undefined;
  return {
    ...(title ? { title } : {}),
    ...(note ? { note } : {}),
    ...(source ? { sources: [{ id: slug(source) || 'kilde', name: source, ...(date ? { updated: date } : {}) }] } : {}),
  };
}

/** Walks all cells once and writes a row for each figure. */
class RowWriter {
  readonly rows: Row[] = [];
  readonly #missing: Record<string, number> = {};
  readonly #seen = new Set<number>();
  readonly #extras = EXTRAS.flatMap((field) => this.task.table.extras?.[field] ?? []);
  #values = 0;
  #min = Infinity;
  #max = -Infinity;

  constructor(
    readonly task: Task,
    readonly areas: readonly string[],
    readonly periods: readonly (string | undefined)[],
    readonly indicators: IndicatorRecords,
    readonly sums: PartsOfWhole,
  ) {}

  async run(): Promise<void> {
    const { table, pacer } = this.task;
    for (let cell = 0; cell < table.length; cell += 1) {
      if ((cell & 255) === 0 && pacer.isDue) await pacer.pause(cell / table.length);
      this.#add(cell);
    }
    if (this.rows.length === 0) throw new ImportError('no-figures', table.place, {});
    if (this.rows.length <= MOST_OBSERVATIONS) return;
    throw new ImportError('too-many-figures', table.place, { count: this.rows.length, limit: MOST_OBSERVATIONS });
  }

  /** The columns that the rows have; `missing` is the last. */
  async observations(): Promise<Observations> {
    const { table } = this.task;
    const columns: ObservationColumn[] = ['indicator', 'area', 'period', 'value'];
    if (this.indicators.shape.breakdown !== undefined) columns.push('category');
    columns.push(...EXTRAS.filter((field) => table.extras?.[field]));
    if (table.statusOf) columns.push('status');
    if (Object.keys(this.#missing).length > 0) return { columns: [...columns, 'missing'], rows: this.rows };
    for (const [index, row] of this.rows.entries()) {
      row.pop();
      if ((index & 1023) === 0 && this.task.pacer.isDue) await this.task.pacer.pause(1);
    }
    return { columns, rows: this.rows };
  }

  get summary(): ImportSummary {
    const hasValues = this.#values > 0;
    return {
      values: this.#values,
      min: hasValues ? this.#min : null,
      max: hasValues ? this.#max : null,
      missing: this.#missing,
    };
  }

  #add(cell: number): void {
    const { table } = this.task;
    const { shape, categories } = this.indicators;
    const value = table.valueOf(cell);
    const missing = value === null ? table.missingOf(cell) : null;
    if (value === null && missing === null) return;
    const area = shape.area < 0 ? 0 : table.categoryOf(shape.area, cell);
    const period = shape.period < 0 ? 0 : table.categoryOf(shape.period, cell);
    const category = shape.breakdown === undefined ? 0 : table.categoryOf(shape.breakdown, cell);
    if (area < 0 || period < 0 || category < 0 || this.periods[period] === undefined) return;
    const indicator = this.indicators.indexOf(cell);
    if (indicator < 0) return;
    const whole = (indicator * this.areas.length + area) * this.periods.length + period;
    const key = whole * Math.max(1, categories.length) + category;
    if (this.#seen.size === this.#seen.add(key).size) return this.#tellDuplicate(cell, area, period);
    const categoryId = categories[category] ?? null;
    const row: Row = [this.indicators.idAt(indicator), this.areas[area]!, this.periods[period]!, value];
    if (shape.breakdown !== undefined) row.push(categoryId);
    for (const read of this.#extras) row.push(read(cell));
    if (table.statusOf) row.push(table.statusOf(cell));
    row.push(missing);
    this.rows.push(row);
    this.sums.add({ indicator, whole, isTotal: categoryId === null, value });
    if (value === null) this.#missing[missing!] = (this.#missing[missing!] ?? 0) + 1;
    else this.#see(indicator, value);
  }

  #see(indicator: number, value: number): void {
    this.#values += 1;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.indicators.see(indicator, value);
  }

  #tellDuplicate(cell: number, area: number, period: number): void {
    const { log, table } = this.task;
    log.issue('duplicate-figure', table.placeOf?.(cell) ?? {}, {
      what: `${this.areas[area]!}, ${this.periods[period]!}`,
    });
  }
}

const DIMENSION_ROLES: Readonly<Record<string, DimensionRole>> = {
  area: 'area',
  period: 'period',
  indicator: 'metric',
  category: 'category',
};

/** The dimensions with the roles that the caller gives them. */
function withRoles({ table, options: { roles = {} } }: Task): FigureTable {
  const dimensions = table.dimensions.map((dimension) => {
    const given = Object.hasOwn(roles, dimension.name) ? DIMENSION_ROLES[roles[dimension.name]!] : undefined;
    return given ? { ...dimension, role: given } : dimension;
  });
  return { ...table, dimensions };
}

/**
 * @throws (rejects) ImportError where no figure can be told apart from its place in time, where there is none, or where
 * there are more than a document may hold
 */
export async function figureParts(given: Task): Promise<FigureParts> {
  const task = { ...given, table: withRoles(given) };
  const { table, options, log, pacer } = task;
  const shape = shapeOf(table, options.breakdown, log);
  const { dimensions } = table;
  const { areas, ids } = shape.area < 0 ? onlyArea(task) : areaRecords(dimensions[shape.area]!, log);
  const periods = shape.period < 0 ? [onlyPeriod(task)] : periodsOf(dimensions[shape.period]!, log);
  const indicators = new IndicatorRecords(table, shape);
  const sums = new PartsOfWhole(shape.breakdown !== undefined);
  const writer = new RowWriter(task, ids, periods, indicators, sums);
  await writer.run();
  if (pacer.isDue) await pacer.pause(1);
  return {
    parts: {
      ...sourceParts(table),
      areas,
      indicators: indicators.finish(log, await sums.verdicts(pacer)),
      observations: await writer.observations(),
    },
    summary: writer.summary,
  };
}
