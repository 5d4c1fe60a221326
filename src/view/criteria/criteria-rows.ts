/** The criteria of a rule set as rows in words: what picture, table and stops have in common. No pixels. */
import type { CriteriaResult, CriterionResult } from '../../analysis/criteria.js';
import type { CriteriaMessages } from '../../i18n/criteria/messages.js';
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import { indicatorWords, type IndicatorWords } from '../indicator/indicator-words.js';
import { localText, type ViewContext } from '../view-context.js';

export interface CriteriaWords {
  readonly own: CriteriaMessages;
  readonly indicator: IndicatorMessages;
}

export interface CriteriaRow {
  readonly result: CriterionResult;
  readonly name: string;
  /** The value with its unit, or why there is none. */
  readonly value: string;
  readonly hasValue: boolean;
  readonly period: string;
  readonly limit: string;
  /** Empty where value or limit is not known. */
  readonly distance: string;
  readonly outcome: string;
  /** What the limit follows, and what the figure is a mean of. */
  readonly notes: readonly string[];
}

interface Told {
  readonly words: IndicatorWords | null;
  readonly messages: CriteriaMessages;
  readonly context: ViewContext;
}

function distanceText({ figure, limitValue }: CriterionResult, { words, messages }: Told): string {
  const value = figure?.value;
  if (!words || value == null || limitValue === null) return '';
  return messages.distance(words.distance(value - limitValue), words.relation(value, limitValue));
}

function limitText({ limit, limitValue, follows }: CriterionResult, { words, messages, context }: Told): string {
  if (!limit || limitValue === null) return messages.limitUnknown;
  const value = !words
    ? context.locale.format.number(limitValue, 1)
    : follows || limit.series
      ? words.quantity(limitValue)
      : words.level(limitValue);
  return messages.limit(limit.operator, value);
}

function notesOf(result: CriterionResult, name: string, { words, messages, context }: Told): string[] {
  const { follows, followed, limit, criterion } = result;
  const notes: string[] = [];
  if (words && follows && followed !== null && limit?.multiplier !== undefined) {
    const times = context.locale.format.number(limit.multiplier, Number.isInteger(limit.multiplier) ? 0 : 1);
    notes.push(messages.follows(name, times, localText(context, follows.name), words.quantity(followed)));
  }
  if ((criterion.meanOf ?? 1) > 1) notes.push(messages.mean(name, criterion.meanOf!));
  if (criterion.note) notes.push(localText(context, criterion.note));
  return notes;
}

function valueText({ figure, indicator }: CriterionResult, { words, messages, context }: Told): string {
  if (!indicator || !words) return messages.noIndicator;
  if (!figure) return context.locale.messages.missing.none;
  const flag = words.flag(figure);
  return flag ? `${words.point(figure)} (${flag})` : words.point(figure);
}

export function criteriaRows(
  { criteria }: CriteriaResult,
  context: ViewContext,
  { own: messages, indicator: indicatorMessages }: CriteriaWords,
): readonly CriteriaRow[] {
  return criteria.map((result) => {
    const { indicator, figure, criterion, outcome } = result;
    const periods = figure ? [figure.period] : [];
    const words =
      indicator && indicatorWords(context, { indicator, category: null, periods, series: [] }, indicatorMessages);
    const told: Told = { words, messages, context };
    const name = localText(context, criterion.label) || words?.label || criterion.id;
    return {
      result,
      name,
      value: valueText(result, told),
      hasValue: figure?.value != null,
      period: figure ? context.locale.format.period(figure.period) : '',
      limit: limitText(result, told),
      distance: distanceText(result, told),
      outcome: messages.outcome[outcome],
      notes: notesOf(result, name, told),
    };
  });
}
