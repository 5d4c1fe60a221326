/**
 * Which column is what: by the caller's word, by its header in Danish, Norwegian or English, and by what it holds. Knows no
 * figures.
 */
import type { ColumnRole } from '../imported.js';
import type { Column } from './columns.js';

const PERIOD =
  /^(?:tid|år|aar|year|årstal|periode?|period|time|time_period|kvartal|måned|maaned|month|quarter|dato|date|tidspunkt|skoleår)\b/i;
const DAY = /^(?:dato|date|pr\. dato|opgørelsesdato)\b/i;
const AREA_CODE =
  /^(?:kom(?:mune)?[_ ]?(?:kode|nr)|omr(?:å|aa)de[_ ]?(?:kode|id|nr)|\w*bydel[_ ]?(?:id|nr|kode)|geo[_ ]?(?:kode|id|code)|geo|lau|nuts|area[_ ]?(?:id|code)|district[_ ]?(?:id|code)|ags|kode|code|id|postnr|\w*kommunekode)$/i;
const AREA_NAME =
  /^(?:omr(?:å|aa)der?|kommune(?:r|[_ ]?navn)?|\w*bydel(?:e|er|[_ ]?navn)?|distrikt|district|municipality|area|area[_ ]?name|name|navn|bopæl.*|sogn|boligområde|boligafdeling|region|landsdel|land|country|titel|bezirk|område(?:navn)?)$/i;
/** The one column of figures in a long table; numbers beside it divide the figures. */
const VALUE = /^(?:indhold|værdi|vaerdi|value|obs_value|verdi|wert)$/i;
const STATUS = /^(?:obs_?flags?|flags?|status|obs_status)$/i;
const UNIT = /^(?:unit|enhed|måleenhed|einheit)$/i;
/** Columns about the table itself. */
const ABOUT = /^(?:dataflow|last[ _]update|freq|time_format|structure(?:_id|_name)?|action)$/i;
const INDICATOR = /^(?:indikator|indicator|måling|measure|nøgletal|variabel|variable)$/i;
const FIELDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:tæller|numerator)$/i, 'numerator'],
  [/^(?:nævner|denominator)$/i, 'denominator'],
  [/^(?:nedre|lower(?:[_ ]?ci)?|lowercl|ci[_ ]?low(?:er)?)$/i, 'lower'],
  [/^(?:øvre|upper(?:[_ ]?ci)?|uppercl|ci[_ ]?(?:high|upper))$/i, 'upper'],
];
/** A column of more different words is a name or a remark, nothing to divide figures by. */
const MOST_CATEGORIES = 400;

export interface Roles {
  /** By index of the column. */
  readonly of: readonly ColumnRole[];
  readonly areaCode: Column | undefined;
  readonly areaName: Column | undefined;
  readonly period: Column | undefined;
  /** Columns whose headers are times, in a wide table. */
  readonly wide: readonly Column[];
}

const sizeOf = ({ distinct }: Column): number => distinct?.size ?? Infinity;

/** The finest of several: districts and the town that they are part of both have a column. */
function finest(columns: readonly Column[]): Column | undefined {
  return columns.reduce<Column | undefined>(
    (best, one) => (!best || sizeOf(one) > sizeOf(best) ? one : best),
    undefined,
  );
}

/** The caller's word on a column, or what it looks like by itself; undefined = that depends on the others. */
function ownRole(column: Column, given: Readonly<Record<string, ColumnRole>>): ColumnRole | undefined {
  const role = Object.hasOwn(given, column.name) ? given[column.name] : undefined;
  if (role) return role;
  if (STATUS.test(column.name)) return 'status';
  if (ABOUT.test(column.name)) return 'ignore';
  if (UNIT.test(column.name) && column.texts > 0) return 'unit';
  if (INDICATOR.test(column.name) && column.texts > 0) return 'indicator';
  return column.format ? FIELDS.find(([pattern]) => pattern.test(column.name))?.[1] : undefined;
}

function periodColumn(columns: readonly Column[], isTaken: (column: Column) => boolean): Column | undefined {
  const free = columns.filter((column) => !isTaken(column));
  const named = free.find(({ name, isTime, format }) => PERIOD.test(name) && (isTime || (DAY.test(name) && format)));
  // Codes such as "2019K1" are times whatever the column is called; bare numbers are not.
  return named ?? free.find(({ isTime, format, isCode }) => isTime && !format && !isCode);
}

/** Name of the areas, and the column with their codes, where there is one for each name. */
function areaColumns(columns: readonly Column[]): Pick<Roles, 'areaCode' | 'areaName'> {
  const isWordy = ({ texts, numbers }: Column): boolean => texts > numbers;
  const areaName = finest(columns.filter((column) => AREA_NAME.test(column.name) && isWordy(column)));
  const codes = columns.filter((column) => AREA_CODE.test(column.name) && column !== areaName);
  const fitting = areaName ? codes.filter((code) => sizeOf(code) >= sizeOf(areaName)) : codes;
  const areaCode = fitting.sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  return { areaCode, areaName };
}

export function findRoles(
  columns: readonly Column[],
  wide: readonly Column[],
  given: Readonly<Record<string, ColumnRole>> = {},
): Roles {
  const roles = columns.map((column) => ownRole(column, given));
  const byGiven = (role: ColumnRole): Column | undefined => columns.find((_, index) => roles[index] === role);
  const isTaken = (column: Column): boolean => roles[column.index] !== undefined || wide.includes(column);
  const period = byGiven('period') ?? (wide.length > 0 ? undefined : periodColumn(columns, isTaken));
  const free = columns.filter((column) => !isTaken(column) && column !== period);
  const guessed = areaColumns(free);
  const hasWord = byGiven('area') ?? byGiven('area-name');
  const areaCode = hasWord ? byGiven('area') : guessed.areaCode;
  const areaName = hasWord ? byGiven('area-name') : guessed.areaName;
  const values = free.filter(({ format, name }) => format && VALUE.test(name));
  const of = columns.map((column): ColumnRole => {
    const role = roles[column.index];
    if (role) return role;
    if (column === period) return 'period';
    if (column === areaCode) return 'area';
    if (column === areaName) return 'area-name';
    if (wide.includes(column)) return 'value';
    if (column.format && wide.length > 0) return 'ignore';
    if (column.format && (values.length === 0 || values.includes(column))) return 'value';
    const isNothing = column.numbers + column.texts === 0;
    return isNothing || column.isAmbiguous || sizeOf(column) > MOST_CATEGORIES || column.isCode ? 'ignore' : 'category';
  });
  return { of, areaCode, areaName, period, wide };
}
