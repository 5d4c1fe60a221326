/** What forms that show figures over time say of one: its cell in the table, and how it stands to another figure. */
import type { Side } from '../../i18n/indicator/messages.js';
import type { TableCell } from '../widget-view.js';
import { areClear, type SeriesPoint } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';

export function figureCell(point: SeriesPoint, words: IndicatorWords): TableCell {
  if (point.value === null) return { text: words.missing(point), value: null };
  const flag = words.flag(point);
  return { text: `${words.bare(point.value)}${flag && ` (${flag})`}`, value: point.value };
}

/** How a figure stands to another that it may be compared with. Both have a value. */
export function sideOf(point: SeriesPoint, other: SeriesPoint, words: IndicatorWords): Side {
  const relation = words.relation(point.value!, other.value!);
  return relation === 'same' || areClear(point, other) ? relation : 'unclear';
}
