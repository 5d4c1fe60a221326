/** How an indicator's figures are written in a view: unit, decimals, noun, names, periods. One place for all forms. */
import type { Format, UnitSpec } from '../../i18n/locale.js';
import type { IndicatorMessages, MeasureNoun, Relation } from '../../i18n/indicator/messages.js';
import type { Period } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import { areAnnualDays } from '../shared/annual-days.js';
import { localText, type ViewContext } from '../view-context.js';
import type { PeriodChoice } from '../widget-view.js';
import type { IndicatorSeries, SeriesPoint } from './indicator-series.js';

export interface IndicatorWords {
  readonly messages: IndicatorMessages;
  readonly format: Format;
  readonly label: string;
  readonly noun: MeasureNoun;
  readonly unitTitle: string;
  /** Percent: the axis never passes 0 and 100. */
  readonly isShare: boolean;
  name(area: Area): string;
  /** "61,4". */
  bare(value: number): string;
  /** "61,4 pct." */
  quantity(value: number): string;
  /** A limit or a target, with no more decimals than it has: "60 pct.", "32,5 pct." */
  level(value: number): string;
  bareLevel(value: number): string;
  /** The distance between two values, without sign: "13,6 procentpoint". */
  distance(value: number): string;
  /** A distance that is given, with no more decimals than it has: "7 procentpoint". */
  givenDistance(value: number): string;
  /** Rounded as written: two values that read the same are the same. */
  relation(value: number, to: number): Relation;
  period(period: Period): string;
  inPeriod(period: Period): string;
  /** Value with unit, or the reason in words. */
  point(point: SeriesPoint): string;
  /** The word for a missing point. */
  missing(point: SeriesPoint): string;
  /** "foreløbigt", or empty. */
  flag(point: SeriesPoint): string;
}

const SHARES = new Set(['percent', 'ratio', 'per-1000']);

function nounOf(indicator: Indicator): MeasureNoun {
  if (SHARES.has(indicator.unit)) return 'share';
  return indicator.unit === 'count' ? 'number' : 'figure';
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** "Pct., gns. af 2 år" where every figure is a mean of as many years. */
function unitTitleOf(title: string, periods: readonly Period[], messages: IndicatorMessages): string {
  const years = new Set(
    periods.map(({ kind, start, end }) => (kind === 'mean' ? Math.round((end - start) / YEAR) : 0)),
  );
  const [only = 0] = years;
  return years.size === 1 && only > 1 ? messages.meanTitle(title, only) : title;
}

/** Without decimals in the document a count has none, and all else one. */
export function decimalsOf({ decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>): number {
  return decimals ?? (unit === 'count' ? 0 : 1);
}

/** The kind that all areas are of, for the word that counts them; undefined where they differ. */
export function sharedKind(areas: readonly Area[]): string | undefined {
  const [kind, ...others] = new Set(areas.map((area) => area.kind ?? 'district'));
  return others.length ? undefined : kind;
}

export function indicatorWords(
  context: ViewContext,
  { indicator, periods }: IndicatorSeries,
  messages: IndicatorMessages,
): IndicatorWords {
  const { format, messages: common } = context.locale;
  const decimals = decimalsOf(indicator);
  const unit: UnitSpec = { unit: indicator.unit, label: localText(context, indicator.unitLabel) || undefined };
  const distanceUnit: UnitSpec = indicator.unit === 'percent' ? { unit: 'percentage-points' } : unit;
  const annual = areAnnualDays(periods);
  const isMixed = new Set(periods.map(({ kind }) => kind)).size > 1;
  const period = (at: Period): string => {
    if (annual && at.kind === 'date') return at.key.slice(0, 4);
    return isMixed && at.kind === 'mean' ? messages.meanPeriod(format.period(at)) : format.period(at);
  };
  const needed = (value: number): number => (Number.isInteger(round(value)) ? 0 : decimals);
  const round = (value: number): number => Number(value.toFixed(decimals));
  const missing = (point: SeriesPoint): string => common.missing[point.missing ?? 'none'];
  return {
    messages,
    format,
    noun: nounOf(indicator),
    label: localText(context, indicator.label),
    unitTitle: unitTitleOf(format.unitTitle(unit), periods, messages),
    isShare: indicator.unit === 'percent',
    name: (area) => localText(context, area.name),
    bare: (value) => format.number(value, decimals),
    quantity: (value) => format.quantity(value, unit, decimals),
    level: (value) => format.quantity(value, unit, needed(value)),
    bareLevel: (value) => format.number(value, needed(value)),
    givenDistance: (value) => format.quantity(Math.abs(value), distanceUnit, needed(value)),
    distance: (value) => format.quantity(Math.abs(value), distanceUnit, decimals),
    relation: (value, to) => {
      const gap = round(value) - round(to);
      return gap === 0 ? 'same' : gap > 0 ? 'above' : 'below';
    },
    period,
    inPeriod: (at) => messages.inPeriod(period(at), at.kind === 'date' && !annual),
    point: (point) => (point.value === null ? missing(point) : format.quantity(point.value, unit, decimals)),
    missing,
    flag: ({ value, status }) => (value === null || status === 'final' ? '' : common.status[status]),
  };
}

/** The steps of a picture that shows one period, of those in which a compared area has a figure. None for a single one. */
export function periodChoice(
  { periods, series }: IndicatorSeries,
  words: IndicatorWords,
  at: number,
): PeriodChoice | undefined {
  const compared = series.filter(({ role }) => role !== 'benchmark');
  const shown = periods.filter(
    (_, index) => index === at || compared.some(({ points }) => points[index]?.value != null),
  );
  if (shown.length < 2) return undefined;
  return {
    periods: shown.map((period) => ({ key: period.key, label: words.period(period) })),
    at: shown.indexOf(periods[at]!),
  };
}
