/** Which indicators districts are compared by when nobody names them. Pure; knows no language. */
import type { Indicator } from '../schema/generated/document.js';
import type { Model, Observation } from './model.js';
import type { Period } from './period.js';

/** The criterion of origin is contested: a measure of it is compared only where it is named. */
function isOrigin({ id, thresholds = [] }: Indicator): boolean {
  return id === 'origin' || thresholds.some(({ criterion }) => criterion === 'origin');
}

/** The whole, not a category, of an indicator in an area, in order of time. */
export function wholeFigures({ byIndicator }: Model, indicator: string, area: string): readonly Observation[] {
  return (byIndicator.get(indicator)?.get(area) ?? []).filter(({ category }) => category === null);
}

/** All indicators with figures for the area but plain counts, which tell of size alone, and measures of origin. */
export function comparableIndicators(model: Model, area: string): readonly Indicator[] {
  return [...model.indicators.values()].filter(
    (one) => one.unit !== 'count' && !isOrigin(one) && wholeFigures(model, one.id, area).length > 0,
  );
}

const HIDDEN: ReadonlySet<string | null> = new Set(['suppressed', 'too-uncertain', 'withdrawn']);

/**
 * The latest figure, or the latest that is hidden: what is not counted or not published yet is passed over, what is hidden
 * is not, since an older figure in its place would say what may not be said.
 *
 * @param until Only figures whose period ends by the end of this one.
 */
export function latestFigure(figures: readonly Observation[], until?: Period): Observation | undefined {
  return figures.findLast(
    ({ period, value, missing }) => (!until || period.end <= until.end) && (value !== null || HIDDEN.has(missing)),
  );
}

export function figureIn(figures: readonly Observation[], { key }: Period): Observation | undefined {
  return figures.find(({ period }) => period.key === key);
}
