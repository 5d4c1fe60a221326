/**
 * Figures that are computed from other figures of the document: a rate whose numerator is counted by an indicator of its own
 * gives that count back, and the other way round. Told by the figures themselves. Hides nothing.
 */
import type { Model, Observation } from '../model/model.js';

/** That every figure of an indicator repeats another one's as its numerator, or as its denominator. */
interface Repeat {
  readonly rate: string;
  readonly count: string;
  readonly field: 'numerator' | 'denominator';
}

/** As many figures must agree, and none may differ, before it is more than chance. */
const FEWEST_MATCHES = 3;

const FIELDS = ['numerator', 'denominator'] as const;

const keyOf = ({ area, period, category }: Observation): string => `${area} ${period.key} ${category ?? ''}`;

type Table = ReadonlyMap<string, Observation>;

function repeats(rates: Table, counts: Table, field: Repeat['field']): boolean {
  let matches = 0;
  for (const [key, rate] of rates) {
    const [part, value] = [rate[field], counts.get(key)?.value ?? null];
    if (part === null || value === null) continue;
    if (part !== value) return false;
    matches += 1;
  }
  return matches >= FEWEST_MATCHES;
}

/** Finds what must be hidden with a figure, beyond its own sums. */
export class DerivedFigures {
  readonly #tables = new Map<string, Table>();
  readonly #repeats: readonly Repeat[];

  constructor(readonly model: Model) {
    const { indicators, byIndicator } = model;
    const ids = [...byIndicator.keys()];
    const counts = ids.filter((id) => indicators.get(id)?.unit === 'count');
    this.#repeats = ids.flatMap((rate) => {
      const fields = FIELDS.filter((field) => this.#has(rate, field));
      return fields.flatMap((field) => {
        const repeated = counts.filter(
          (count) => count !== rate && repeats(this.#table(rate), this.#table(count), field),
        );
        return repeated.map((count): Repeat => ({ rate, count, field }));
      });
    });
  }

  #has(indicator: string, field: Repeat['field']): boolean {
    for (const figures of this.model.byIndicator.get(indicator)?.values() ?? []) {
      if (figures.some((figure) => figure[field] !== null)) return true;
    }
    return false;
  }

  /** Figures by area, period and category; made for the indicators that are compared, which are few. */
  #table(indicator: string): Table {
    const known = this.#tables.get(indicator);
    if (known) return known;
    const figures = [...(this.model.byIndicator.get(indicator)?.values() ?? [])].flat();
    const table = new Map(figures.map((figure) => [keyOf(figure), figure]));
    this.#tables.set(indicator, table);
    return table;
  }

  /**
   * Adds figures from which a hidden one could be computed: the rate of a hidden count or of a hidden group, and the count
   * behind a hidden rate.
   *
   * @returns whether any was added
   */
  extend(hidden: Set<Observation>): boolean {
    const before = hidden.size;
    for (const { rate, count, field } of this.#repeats) {
      const [rates, counts] = [this.#table(rate), this.#table(count)];
      for (const [key, figure] of rates) {
        const other = counts.get(key);
        if (!other || (figure.value === null && other.value === null)) continue;
        if (hidden.has(other) && figure.value !== null) hidden.add(figure);
        if (field === 'numerator' && hidden.has(figure) && other.value !== null) hidden.add(other);
      }
    }
    return hidden.size > before;
  }
}
