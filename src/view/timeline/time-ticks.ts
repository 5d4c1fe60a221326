/**
 * The ticks of a calendar axis: months, quarters, years or bundles of years, the finest whose labels fit. Each label
 * stands right of its own line, so that it reads as "from here". UTC.
 */
import type { Format } from '../../i18n/locale.js';
import { parsePeriod } from '../../model/period.js';
import { textWidth } from '../shared/text-width.js';
import type { TimeWindow } from './timeline-options.js';

export interface CalendarTick {
  readonly at: number;
  /** Empty where there is no room before the end. */
  readonly label: string;
}

const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;
/** Months between two ticks. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
const LABEL_GAP = 14;

function keyOf(months: number, step: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = months % 12;
  if (step >= 12) return year;
  return step === 3 ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function monthStart(months: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(Math.floor(months / 12), months % 12, 1);
}

function labelOf(months: number, step: number, format: Format): string {
  const period = parsePeriod(keyOf(months, step));
  return period ? format.period(period) : '';
}

export interface TickRules {
  readonly format: Format;
  /** Font size of the labels, px. */
  readonly size: number;
  /** Room for a label besides its text, px. Default 14. */
  readonly gap?: number;
}

export function calendarTicks(
  { start, end }: TimeWindow,
  width: number,
  { format, size, gap = LABEL_GAP }: TickRules,
): CalendarTick[] {
  const first = new Date(start).getUTCFullYear() * 12;
  const perMonth = (width / (end - start)) * MONTH;
  const step =
    STEPS.find((months) => {
      // The third quarter's key for all: one quarter is as wide as another, and so are the short names of months.
      const sample = labelOf(first + (months === 3 ? 6 : 7), months, format);
      return months * perMonth >= textWidth(sample, size) + gap;
    }) ?? 12_000;
  const ticks: CalendarTick[] = [];
  for (let months = Math.floor(first / step) * step; ; months += step) {
    const at = monthStart(months);
    if (at >= end) return ticks;
    if (at < start) continue;
    const label = labelOf(months, step, format);
    const room = ((end - at) / (end - start)) * width;
    ticks.push({ at, label: textWidth(label, size) + gap / 2 > room ? '' : label });
  }
}
