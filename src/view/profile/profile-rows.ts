/** One district's figures beside a benchmark's, with what may be said of each. No pixels. */
import { spreadOf, trendChange, type Spread } from '../../analysis/spread.js';
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { ProfileOutcome } from '../../i18n/profile/messages.js';
import { figureIn, latestFigure, wholeFigures } from '../../model/comparable.js';
import { localAreas } from '../../model/local-areas.js';
import type { Model, Observation } from '../../model/model.js';
import { parsePeriod, periodPosition, type Period } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import { areClear, toPoint, type SeriesPoint } from '../indicator/indicator-series.js';
import { indicatorWords, type IndicatorWords } from '../indicator/indicator-words.js';
import { judge } from '../indicator/judgement.js';
import type { Benchmark } from '../shared/benchmarks.js';
import type { ViewContext } from '../view-context.js';

export interface ProfileRow {
  readonly indicator: Indicator;
  readonly words: IndicatorWords;
  readonly point: SeriesPoint;
  /** One per benchmark; undefined where it has no figure in the period. */
  readonly references: readonly (SeriesPoint | undefined)[];
  /** Of the districts that have a figure that can be shown in the period. */
  readonly spread: Spread | null;
  readonly outcome: ProfileOutcome;
  readonly trend: 'up' | 'down' | null;
}

export interface RowSetting {
  readonly context: ViewContext;
  readonly messages: IndicatorMessages;
  readonly benchmarks: readonly Benchmark[];
  readonly until?: Period;
}

function outcomeOf(
  { indicator, words }: Pick<ProfileRow, 'indicator' | 'words'>,
  point: SeriesPoint,
  reference: SeriesPoint | undefined,
): ProfileOutcome {
  if (point.value === null) return 'hidden';
  if (reference?.value == null) return 'alone';
  const relation = words.relation(point.value, reference.value);
  const verdict = judge(indicator, relation, { value: point.value, reference: reference.value });
  if (relation === 'same' || verdict === 'level') return 'level';
  if (!areClear(point, reference)) return 'unclear';
  if (verdict === 'unjudged') return relation === 'above' ? 'higher' : 'lower';
  return verdict;
}

/** A direction over at least five figures counted alike, whose first and last can be told apart and read differently. */
function trendOf(
  figures: readonly Observation[],
  indicator: Indicator,
  { words, at }: { words: IndicatorWords; at: Period },
): ProfileRow['trend'] {
  const broken = Math.max(
    -Infinity,
    ...(indicator.seriesBreaks ?? []).map(({ period }) => parsePeriod(period)?.start ?? -Infinity),
  );
  const points = figures.filter(
    ({ period, value }) => value !== null && period.start >= broken && period.end <= at.end,
  );
  const change = trendChange(points.map(({ period, value }) => ({ at: periodPosition(period), value: value! })));
  const [first, last] = [points[0], points.at(-1)];
  if (change === null || !first || !last || !areClear(toPoint(first, indicator), toPoint(last, indicator))) return null;
  const reads = words.relation(change, 0);
  return reads === 'same' ? null : reads === 'above' ? 'up' : 'down';
}

function spreadIn(model: Model, indicator: Indicator, period: Period): Spread | null {
  const values = localAreas(model).flatMap(
    ({ id }) => figureIn(wholeFigures(model, indicator.id, id), period)?.value ?? [],
  );
  return spreadOf(values);
}

/** undefined where the area has nothing to show for the indicator. */
export function profileRow(area: Area, indicator: Indicator, setting: RowSetting): ProfileRow | undefined {
  const { context, messages, benchmarks, until } = setting;
  const figures = wholeFigures(context.model, indicator.id, area.id);
  const found = latestFigure(figures, until);
  if (!found) return undefined;
  const { period } = found;
  const words = indicatorWords(context, { indicator, category: null, periods: [period], series: [] }, messages);
  const point = toPoint(found, indicator);
  const references = benchmarks.map((one) => one.point(indicator, period));
  return {
    indicator,
    words,
    point,
    references,
    spread: spreadIn(context.model, indicator, period),
    outcome: outcomeOf({ indicator, words }, point, references[0]),
    trend: point.value === null ? null : trendOf(figures, indicator, { words, at: period }),
  };
}
