/** How the parts of a strip are written. One place for picture, table and speech. */
import type { StripMessages } from '../../i18n/indicator/strip/messages.js';
import type { Period } from '../../model/period.js';
import type { Area } from '../../schema/generated/document.js';
import type { ViewContext } from '../view-context.js';
import { sharedKind, type IndicatorWords } from './indicator-words.js';
import type { StripRow } from './strip-series.js';

/** Which words stand at the two ends of the axis. Absent = the measure has no good end there. */
export interface AxisEnds {
  readonly low: 'better' | 'worse';
  readonly high: 'better' | 'worse';
}

export interface StripWords {
  readonly words: IndicatorWords;
  readonly messages: StripMessages;
  readonly context: ViewContext;
  readonly ends?: AxisEnds;
  /** "Bedst mellem 20 og 40 pct.", or empty. */
  readonly range: string;
}

/** "2024", "gennemsnit 2022–23". */
export function periodText({ words, messages }: StripWords, period: Period): string {
  return period.kind === 'mean' ? messages.mean(words.format.period(period)) : words.period(period);
}

/** "12 bydele", by kind where they share one. */
export function countText({ context }: StripWords, areas: readonly Area[], others = false): string {
  const { messages } = context.locale;
  return (others ? messages.otherAreas : messages.areas)(areas.length, sharedKind(areas));
}

/** The highlighted area's figure and name in a row, or why it has none. Empty where no area is highlighted. */
export function ownText({ words }: StripWords, { own, missing }: StripRow): string {
  if (own) return `${words.bare(own.value)} ${words.name(own.series.area)}`;
  const gap = missing.find(({ series }) => series.role === 'highlight');
  return gap ? words.missing(gap.point) : '';
}
