/** Small parts that specifications are made of. Plain objects; knows Vega-Lite's words and nothing of Vega's code. */
import type { ColorRole } from '../../view/scene.js';
import type { AreaSeries } from '../../view/indicator/indicator-series.js';
import { periodPosition, type Period } from '../../model/period.js';
import type { ValueAxis } from '../../view/shared/value-axis.js';

/** A Vega-Lite specification, or a part of one. */
export type Spec = Readonly<Record<string, unknown>>;
export type Value = string | number | boolean | null;
/** A row of data: field names of our own, values of the document. */
export type Row = Readonly<Record<string, Value>>;

/** A colour role in a specification, until the theme gives it a value. */
export interface RoleColor {
  readonly role: ColorRole;
}

export const role = (name: ColorRole): RoleColor => ({ role: name });

export function isRole(value: unknown): value is RoleColor {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'role' && isString(value);
}

const isString = (value: object): boolean => typeof (value as { role?: unknown }).role === 'string';

export const isoTime = (time: number): string => new Date(time).toISOString();
export const periodTime = (period: Period): string => isoTime(periodPosition(period));

/** Rows of one layer alone. */
export const dataOf = (name: string, values: readonly Row[]): Spec => ({ data: { name, values } });

export const only = (field: string, equal: Value): Spec => ({ filter: { field, equal } });

/** The three roles of a series, told by colour, width and dash. */
export const ROLES: readonly AreaSeries['role'][] = ['other', 'benchmark', 'highlight'];

/** An ordinal scale by name: of numbers Vega-Lite would else take the first and last and divide what is between. */
export function byRole(range: readonly unknown[]): Spec {
  return { field: 'role', type: 'ordinal', sort: null, scale: { type: 'ordinal', domain: ROLES, range }, legend: null };
}

export const roleColor = (): Spec => byRole([role('other'), role('ink'), role('accent')]);

/** Lines of the three roles. */
export function lineByRole(): Spec {
  const dashes = [
    [1, 0],
    [6, 4],
    [1, 0],
  ];
  return { color: roleColor(), strokeWidth: byRole([1.1, 1.75, 3]), strokeDash: byRole(dashes) };
}

/** Of words: the highlighted area's and the benchmark's stand out. Conditions, since the marks' scale has other colours. */
export function textColor(quiet: ColorRole = 'ink2'): Spec {
  return {
    condition: [
      { test: { field: 'role', equal: 'highlight' }, value: role('accent') },
      { test: { field: 'role', equal: 'benchmark' }, value: role('ink') },
    ],
    value: role(quiet),
  };
}

/** What a reader is told of a mark, in this order. */
export function tooltip(...fields: readonly (readonly [field: string, title: string])[]): Spec[] {
  return fields.map(([field, title]) => ({ field, type: 'nominal', title }));
}

export interface Ends {
  /** Px at the beginning and the end of the plot, along the axis. */
  readonly from: number;
  readonly to: number;
}

/** The values that stand at the ends of the plot, so that a specification of any size has the picture's proportions. */
export function domainOf({ min, max, scale }: ValueAxis, { from, to }: Ends): [number, number] {
  const [low, high] = [scale(min), scale(max)];
  const at = (px: number): number => min + ((px - low) / (high - low || 1)) * (max - min);
  return [tidy(at(from)), tidy(at(to))];
}

/** The value that stands at a place. */
export function valueAt(axis: ValueAxis, px: number): number {
  return domainOf(axis, { from: px, to: px })[0];
}

/** Without the noise that arithmetic leaves in the last digits. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A value axis as the picture has it: its ticks and no others, in the reader's writing. */
export function valueScale(axis: ValueAxis, ends: Ends): Spec {
  return { domain: domainOf(axis, ends), nice: false, zero: false };
}

export function valueTicks({ ticks, decimals }: ValueAxis, sign = ''): Spec {
  return { values: ticks, format: `${sign},.${decimals}f` };
}

export interface UprightAxis {
  readonly field: string;
  readonly axis: ValueAxis;
  readonly plot: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly title: string;
  /** "+" where every figure shows its sign. */
  readonly sign?: '+';
}

/** Values upwards, with lines across the plot, and the axis' title above its figures. */
export function upright({ field, axis, plot, title, sign }: UprightAxis): Spec {
  return {
    field,
    type: 'quantitative',
    scale: valueScale(axis, { from: plot.bottom, to: plot.top }),
    axis: { ...valueTicks(axis, sign), ...titleAbove(title, plot.left), domain: false, ticks: false },
  };
}

/** A title that lies above the upright axis, at its left end. */
function titleAbove(title: string, left: number): Spec {
  return {
    title,
    titleAngle: 0,
    titleAlign: 'left',
    titleAnchor: 'end',
    titleX: -left,
    titleY: -18,
    titleBaseline: 'bottom',
  };
}
