/** How the parts of a change are written: turns, periods, what is missing. One place for picture, table and speech. */
import type { ChangeMessages } from '../../i18n/indicator/change/messages.js';
import type { Period } from '../../model/period.js';
import type { Area } from '../../schema/generated/document.js';
import { axisTitle, type ValueAxis } from '../shared/value-axis.js';
import type { ViewContext } from '../view-context.js';
import type { Change, ChangeEnds, ChangeLine } from './change-series.js';
import { sharedKind, type IndicatorWords } from './indicator-words.js';
import type { SeriesPoint } from './indicator-series.js';

export interface ChangeWords {
  readonly words: IndicatorWords;
  readonly messages: ChangeMessages;
  readonly context: ViewContext;
}

/** "2024", "gennemsnit 2022–23". */
export function periodText({ words, messages }: ChangeWords, period: Period): string {
  return period.kind === 'mean' ? messages.mean(words.format.period(period)) : words.period(period);
}

/** The unit, and where the axis begins if that is not at zero. */
export function titleOf(axis: ValueAxis, { words }: ChangeWords): string {
  return axisTitle(
    words.unitTitle,
    axis.cut ? words.messages.axisCut(words.format.number(axis.min, axis.decimals)) : '',
  );
}

/** "faldet 0,4", or with the unit for those who only hear it. */
export function turnText({ words, messages }: ChangeWords, { turn, distance }: ChangeLine, withUnit = false): string {
  const amount = withUnit ? words.distance(distance) : words.bare(Math.abs(distance));
  return messages.turn(turn, distance === 0 ? '' : amount);
}

/** "bedre", "dårligere" or empty. */
export function verdictText({ messages }: ChangeWords, { verdict }: ChangeLine): string {
  return verdict === 'better' || verdict === 'worse' ? messages.verdict[verdict] : '';
}

/** "faldet 0,4, bedre" */
export function outcomeText(texts: ChangeWords, line: ChangeLine, withUnit = false): string {
  return [turnText(texts, line, withUnit), verdictText(texts, line)].filter(Boolean).join(', ');
}

/** "2020 vises ikke af hensyn til privatliv, 2024 11,2 pct." */
export function endsText(texts: ChangeWords, { from, to }: ChangeEnds): string {
  const { words, messages } = texts;
  const told = [from, to].map((point) => messages.end(words.period(point.period), words.point(point)));
  return told.join('; ');
}

/** "12 bydele", by kind where they share one. */
export function countText({ context }: ChangeWords, areas: readonly Area[], others = false): string {
  const { messages } = context.locale;
  return (others ? messages.otherAreas : messages.areas)(areas.length, sharedKind(areas));
}

function reasonsOf({ words }: ChangeWords, { from, to }: ChangeEnds): string {
  const isMissing = ({ value }: SeriesPoint): boolean => value === null;
  const reasons = [from, to].filter(isMissing).map((point) => `${words.period(point.period)} ${words.missing(point)}`);
  return reasons.join('; ');
}

/** More areas without a line than this are counted by their reason; the table names them all. */
const MOST_NAMED = 6;

/** A line of text for each area without a line, or for each reason where they are many. */
export function missingTexts(texts: ChangeWords, { missing }: Change): { text: string; ends?: ChangeEnds }[] {
  const { words, messages } = texts;
  if (missing.length <= MOST_NAMED) {
    return missing.map((ends) => ({
      ends,
      text: messages.reasonCount(words.name(ends.series.area), endsText(texts, ends)),
    }));
  }
  const byReason = new Map<string, Area[]>();
  for (const ends of missing) {
    const reason = reasonsOf(texts, ends);
    byReason.set(reason, [...(byReason.get(reason) ?? []), ends.series.area]);
  }
  return [...byReason].map(([reason, areas]) => ({ text: messages.reasonCount(countText(texts, areas), reason) }));
}
