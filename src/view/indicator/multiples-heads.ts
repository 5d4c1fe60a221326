/** The head of each panel of small multiples: its name in whole words, and its latest figure. */
import type { Period } from '../../model/period.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { lastValued } from './indicator-series.js';
import type { Panel, PanelSet } from './multiples-panels.js';

/** "53,6 pct.", or "38,6 (2019)" where the latest figure is older than the others'. */
function valueText({ own, words }: Panel, { hasUnit, newest }: HeadSetting): string {
  const last = lastValued(own.points);
  if (!last || last.value === null) return '';
  const late = last.period === newest ? '' : ` (${words.period(last.period)})`;
  return `${hasUnit ? words.quantity(last.value) : words.bare(last.value)}${late}`;
}

/** The latest period in which any panel of the same measure has a figure. */
export function newestPeriod({ shaped }: Panel, { panels, by }: PanelSet): Period | undefined {
  const { periods } = shaped;
  if (by === 'indicator') return periods.at(-1);
  return periods.findLast((_, at) => panels.some(({ own }) => own.points[at]!.value !== null));
}

/** Width of the longest word of a name, px. */
export function longestWord(label: string, size: number): number {
  return Math.max(...label.split(/[\s-]/).map((word) => textWidth(word, size, 650)));
}

export interface HeadSetting {
  readonly width: number;
  readonly hasUnit: boolean;
  readonly newest: Period | undefined;
}

export interface Head {
  readonly name: readonly string[];
  readonly value: string;
}

export function headOf(
  panel: Panel,
  at: HeadSetting,
  { name: size, narrow }: { readonly name: number; readonly narrow: boolean },
): Head {
  const value = valueText(panel, at);
  const used = value ? textWidth(value, size, 650) + 8 : 0;
  const lines = { maxLines: narrow ? 3 : 2, weight: 650 };
  const longest = longestWord(panel.label, size);
  if (longest <= at.width - used) return { value, name: wrapText(panel.label, size, at.width - used, lines) };
  // A long word stands whole on a line of its own, and the figure under it.
  const name = wrapText(panel.label, size, at.width, lines);
  const isFree = textWidth(name.at(-1) ?? '', size, 650) <= at.width - used;
  return { value, name: isFree ? name : [...name, ''] };
}
