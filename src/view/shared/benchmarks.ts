/** What districts are compared with: an area, or the plain mean of the nearest districts, named as such. No pixels. */
import { findTwins, meanOf } from '../../analysis/twins.js';
import { figureIn, wholeFigures } from '../../model/comparable.js';
import type { Period } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import { toPoint, type SeriesPoint } from '../indicator/indicator-series.js';
import { localText, type ViewContext } from '../view-context.js';

export interface Benchmark {
  readonly id: string;
  readonly name: string;
  /** The districts that a mean is made of; empty for an area. */
  readonly of: readonly Area[];
  /** How many indicators those were found by. */
  readonly variables: number;
  /** The figure in a period; undefined where there is none that can be shown. */
  point(indicator: Indicator, period: Period): SeriesPoint | undefined;
}

/** As many as the twin tool shows unasked. */
export const TWIN_COUNT = 5;

export function areaBenchmark(context: ViewContext, area: Area): Benchmark {
  return {
    id: area.id,
    name: localText(context, area.name),
    of: [],
    variables: 0,
    point: (indicator, period) => {
      const found = figureIn(wholeFigures(context.model, indicator.id, area.id), period);
      return found && found.value !== null ? toPoint(found, indicator) : undefined;
    },
  };
}

/** undefined where no other district has figures for all of what districts are compared by. */
export function twinsBenchmark({ model }: ViewContext, area: Area, name: string): Benchmark | undefined {
  const { twins, variables } = findTwins(model, { area });
  const of = twins.slice(0, TWIN_COUNT).map((twin) => twin.area);
  if (!of.length) return undefined;
  return {
    id: 'twins',
    name,
    of,
    variables: variables.length,
    point: (indicator, period) => {
      const value = meanOf(model, { areas: of, indicator: indicator.id, period });
      return value === null ? undefined : { period, value, missing: null, status: 'final', lower: null, upper: null };
    },
  };
}
