/**
 * Which figures of a document add up to which: the categories of a whole, and the areas of a larger area. Whoever knows
 * all but one of such a group knows the last one too. Knows nothing of limits and hides nothing.
 */
import type { Area, Indicator, Privacy } from '../schema/generated/document.js';
import type { Observation } from '../model/model.js';

/** A total and the parts that add up to it. */
export interface SumGroup {
  /** null: the total is no figure of the document but known to everybody (100 per cent). */
  readonly total: Observation | null;
  readonly parts: readonly Observation[];
  /** What the total comes to, in the unit of the amounts; null = unknown. */
  readonly totalAmount: number | null;
  /** What an observation contributes; null where the document does not tell. */
  readonly amountOf: (observation: Observation) => number | null;
}

/** An area and areas that it consists of, or may consist of. */
export interface AreaFamily {
  readonly total: string;
  readonly parts: readonly string[];
  /** Whether the document says that the parts add up; otherwise its figures must show it. */
  readonly isDeclared: boolean;
}

const valueOf = (observation: Observation): number | null => observation.value;
const numeratorOf = (observation: Observation): number | null => observation.numerator;

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Every family of areas that a document knows: what `privacy.groups` declares, the members of groups, and the children
 * of each parent, all together and kind by kind, since districts and parishes may both divide one municipality.
 */
export function areaFamilies(areas: Iterable<Area>, groups: Privacy['groups'] = []): AreaFamily[] {
  const declared = groups.map(({ total, parts }) => ({ total, parts, isDeclared: true }));
  const all = [...areas];
  const unions = all.map(({ id, members = [] }) => ({ total: id, parts: members, isDeclared: false }));
  const children = groupBy(
    all.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent ?? '',
  );
  const families = [...children].flatMap(([total, parts]) => {
    const rest = parts.filter(({ kind }) => kind === 'rest-of-municipality');
    const others = parts.filter(({ kind }) => kind !== 'rest-of-municipality');
    const byKind = [...groupBy(others, ({ kind }) => kind ?? 'district').values()];
    const divisions = byKind.length > 1 ? [parts, ...byKind.map((kind) => [...kind, ...rest])] : [parts];
    return divisions.map((division) => ({ total, parts: division.map(({ id }) => id), isDeclared: false }));
  });
  return [...declared, ...unions, ...families];
}

/** The categories of each whole, per area and period, where the indicator says that they are parts of it. */
export function breakdownGroups(indicator: Indicator, observations: readonly Observation[]): SumGroup[] {
  if (!indicator.breakdown?.partsOfWhole) return [];
  const wholes = groupBy(observations, ({ area, period }) => `${area} ${period.key}`);
  return [...wholes.values()].flatMap((whole): SumGroup[] => {
    const total = whole.find(({ category }) => category === null);
    const parts = whole.filter(({ category }) => category !== null);
    const isShare = indicator.unit === 'percent' && (total?.value ?? null) === null;
    if (isShare) return [{ total: null, parts, totalAmount: 100, amountOf: valueOf }];
    return total ? [{ total, parts, totalAmount: total.value, amountOf: valueOf }] : [];
  });
}

export interface AreaGroupOptions {
  readonly families: readonly AreaFamily[];
  /** How far rounding may take a sum from its total, for each figure in it. */
  readonly tolerance: number;
  /** A rest smaller than this, for each hidden figure, is taken to be the hidden figures themselves. */
  readonly smallest: number;
}

/**
 * The areas of each larger area, per period and category. Only where the document says that they add up, or where figures
 * of the same indicator do: a list of some districts does not make up their municipality.
 */
export function areaGroups(
  indicator: Indicator,
  observations: readonly Observation[],
  options: AreaGroupOptions,
): SumGroup[] {
  const amountOf = indicator.unit === 'count' ? valueOf : numeratorOf;
  const tables = groupBy(observations, ({ period, category }) => `${period.key} ${category ?? ''}`);
  const figures = [...tables.values()].map((table) => new Map(table.map((figure) => [figure.area, figure])));
  return options.families.flatMap((family) => {
    const groups = figures.flatMap((byArea) => {
      const total = byArea.get(family.total);
      const parts = family.parts.flatMap((area) => byArea.get(area) ?? []);
      return total && parts.length > 0 ? [{ total, parts, totalAmount: amountOf(total), amountOf }] : [];
    });
    return family.isDeclared || groups.some((group) => isSum(group, options)) ? groups : [];
  });
}

/** Whether the parts make up the total, or leave no more of it than what is hidden may hold. */
function isSum(group: SumGroup, { tolerance, smallest }: AreaGroupOptions): boolean {
  if (group.totalAmount === null) return false;
  const known = group.parts.map(group.amountOf).filter((amount) => amount !== null);
  const rest = group.totalAmount - known.reduce((sum, amount) => sum + amount, 0);
  const unknown = group.parts.length - known.length;
  if (unknown === 0) return Math.abs(rest) <= tolerance * (known.length + 1);
  return known.length > 0 && rest > -tolerance && rest < smallest * unknown;
}
