/**
 * Which dimensions of a table become what: one breakdown at most, and an indicator for each measure and each combination of
 * what is left. Knows the dimensions; the figures come in one by one.
 */
import type { Indicator } from '../../schema/generated/document.js';
import type { FindingLog } from '../finding-log.js';
import { IdMaker, categorySlug } from '../slug.js';
import { isTotal, type FigureDimension, type FigureTable } from './figure-table.js';
import { decimalsOf, unitInWords } from './units.js';

/** Categories that still fit into a legend or a list. */
const MOST_CATEGORIES = 60;

export interface Shape {
  readonly area: number;
  readonly period: number;
  /** Dimensions that are crossed into indicators: measures first. */
  readonly crossed: readonly number[];
  readonly breakdown: number | undefined;
}

const hasSeveral = ({ categories }: FigureDimension): boolean => categories.length > 1;

/** The dimension that becomes the breakdown: the caller's, else the longest that is no list of a hundred occupations. */
function breakdownOf(dimensions: readonly FigureDimension[], wanted: string | undefined): number | undefined {
  const candidates = dimensions
    .map((dimension, index) => ({ dimension, index }))
    .filter(({ dimension }) => dimension.role === 'category' && hasSeveral(dimension));
  const named = candidates.find(({ dimension }) => dimension.name === wanted);
  const fitting = candidates.filter(({ dimension }) => dimension.categories.length <= MOST_CATEGORIES);
  const longest = fitting.sort((a, b) => b.dimension.categories.length - a.dimension.categories.length)[0];
  return (named ?? longest)?.index;
}

/** Of several geographical dimensions the one where people live. */
const HOME = /residence|bopæl|bosted|wohn/i;

function areaOf(dimensions: readonly FigureDimension[]): number {
  const home = dimensions.findIndex(({ role, name }) => role === 'area' && HOME.test(name));
  return home >= 0 ? home : dimensions.findIndex(({ role }) => role === 'area');
}

export function shapeOf({ dimensions }: FigureTable, wanted: string | undefined, log: FindingLog): Shape {
  const period = dimensions.findIndex(({ role }) => role === 'period');
  const [area, breakdown] = [areaOf(dimensions), breakdownOf(dimensions, wanted)];
  const rest = dimensions.map((_, index) => index).filter((index) => ![area, period, breakdown].includes(index));
  const crossed = [
    ...rest.filter((index) => dimensions[index]!.role === 'metric'),
    ...rest.filter((index) => dimensions[index]!.role !== 'metric'),
  ];
  if (breakdown !== undefined) {
    const { name, categories } = dimensions[breakdown]!;
    log.decide('breakdown', { field: name }, { categories: categories.length });
  }
  for (const index of crossed) {
    const { name, role, categories } = dimensions[index]!;
    if (role === 'category' && categories.length > 1)
      log.decide('crossed', { field: name }, { count: categories.length });
  }
  return { area, period, crossed, breakdown };
}

interface Draft {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unitText: string;
  decimals: number | undefined;
  readonly seen: { decimals: number; isWhole: boolean };
}

/** Makes an indicator the first time that a combination of categories turns up. */
export class IndicatorRecords {
  readonly #drafts: Draft[] = [];
  readonly #indexes = new Map<number, number>();
  readonly #makeId = new IdMaker('indikator');
  /** By category of the breakdown; null for the one that stands for all. */
  readonly categories: readonly (string | null)[];

  constructor(
    readonly table: FigureTable,
    readonly shape: Shape,
  ) {
    const dimension = shape.breakdown === undefined ? undefined : table.dimensions[shape.breakdown];
    const makeId = new IdMaker('kategori', categorySlug);
    const total = dimension?.categories.find((category) => isTotal(category, dimension.total));
    this.categories = (dimension?.categories ?? []).map((category) => {
      return category === total ? null : makeId.idOf(category.code, category.code, category.label);
    });
  }

  /** Index of the indicator that a cell belongs to; -1 where one of its dimensions is empty. */
  indexOf(cell: number): number {
    const { dimensions } = this.table;
    let key = 0;
    for (const dimension of this.shape.crossed) {
      const category = this.table.categoryOf(dimension, cell);
      if (category < 0) return -1;
      key = key * dimensions[dimension]!.categories.length + category;
    }
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.#drafts.push(this.#draftOf(cell)) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  idAt(index: number): string {
    return this.#drafts[index]!.id;
  }

  /** Takes note of how a figure is written. */
  see(index: number, value: number): void {
    const { seen } = this.#drafts[index]!;
    const decimals = decimalsOf(value);
    if (decimals > seen.decimals) seen.decimals = decimals;
    seen.isWhole &&= decimals === 0;
  }

  #draftOf(cell: number): Draft {
    const { dimensions, title, unit = '', decimals } = this.table;
    const chosen = this.shape.crossed.map((index) => {
      const dimension = dimensions[index]!;
      return { dimension, category: dimension.categories[this.table.categoryOf(index, cell)]! };
    });
    const metrics = chosen.flatMap(({ dimension, category }) => (dimension.role === 'metric' ? [category] : []));
    const [metric] = metrics;
    const others = chosen.filter(({ dimension, category }) => {
      return dimension.role !== 'metric' && !(hasSeveral(dimension) && isTotal(category, dimension.total));
    });
    const told = others.filter(({ dimension }) => hasSeveral(dimension)).map(({ category }) => category.label);
    const label = [...(metric ? metrics.map((one) => one.label) : [title || 'Tal']), ...told].join(' · ');
    // A category such as "Per cent" says more of the unit than the file as a whole does.
    const wordy = [...told].reverse().find((one) => unitInWords(one) !== undefined && one.length < 20);
    const written = chosen.map(({ category }) => category.decimals).find((one) => one !== undefined);
    const chosenParts = others.map(({ dimension, category }) => `${dimension.name}: ${category.label}`);
    // A widget puts the chosen category of a breakdown after it.
    const definition = chosenParts.length > 0 ? `${chosenParts.join(' · ')}.` : '';
    return {
      id: this.#makeId.idOf(String(this.#drafts.length), label, metric?.code ?? ''),
      label,
      definition,
      unitText: wordy ?? metric?.unit ?? unit,
      decimals: written ?? decimals,
      seen: { decimals: 0, isWhole: true },
    };
  }

  /** The finished records. `partsOfWhole` = whether the breakdown's categories add up, by indicator. */
  finish(log: FindingLog, partsOfWhole: readonly boolean[]): Indicator[] {
    const dimension = this.shape.breakdown === undefined ? undefined : this.table.dimensions[this.shape.breakdown];
    const labels = (dimension?.categories ?? []).map(({ label, code }) => label || code);
    const categories = this.categories.flatMap((id, index) => (id === null ? [] : [{ id, label: labels[index]! }]));
    return this.#drafts.map((draft, index): Indicator => {
      const { id, label, definition, unitText, seen } = draft;
      const named = unitInWords(unitText) ?? unitInWords(label) ?? unitInWords(this.table.title);
      const unit = named ?? (seen.isWhole ? 'count' : 'score');
      log.decide('unit', { field: label }, { unit, source: named ? unitText || label : '' });
      return {
        id,
        label,
        ...(definition ? { definition } : {}),
        unit,
        ...(unitText && !/^(?:pct\.?|pc|%|percent|antal|number)$/i.test(unitText) ? { unitLabel: unitText } : {}),
        decimals: Math.min(6, Math.max(0, Math.round(draft.decimals ?? Math.min(seen.decimals, 2)))),
        ...(categories.length > 0 && dimension
          ? {
              breakdown: {
                label: dimension.name,
                partsOfWhole: partsOfWhole[index] ?? this.table.partsOfWhole ?? false,
                categories,
              },
            }
          : {}),
      };
    });
  }
}
