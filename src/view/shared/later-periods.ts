/** The periods that would come next: what an axis runs on through to a year that lies after the figures. */
import { parsePeriod, periodPosition, type Period, type PeriodKind } from '../../model/period.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** How many months a period of a kind lasts, and its key from year and month (0–11). Kinds without one have no next. */
const KINDS: Partial<Record<PeriodKind, readonly [months: number, key: (year: number, month: number) => string]>> = {
  year: [12, (year) => String(year)],
  'school-year': [12, (year) => `${year}/${two((year + 1) % 100)}`],
  'half-year': [6, (year, month) => `${year}-H${month / 6 + 1}`],
  quarter: [3, (year, month) => `${year}-Q${month / 3 + 1}`],
  month: [1, (year, month) => `${year}-${two(month + 1)}`],
};

/** The usual length of a month, ms. */
const MONTH = 2_629_746_000;
/** An axis never holds more than these. */
const MOST = 600;

/**
 * The periods after the last one, in its own kind and at the usual distance, up to and with `until`.
 *
 * @param step The usual distance between two periods, ms.
 * @returns Empty where `until` is not later; only `until` where the kind has no regular next, such as a mean.
 */
export function laterPeriods(
  last: Period,
  until: Period,
  { step, annual }: { step: number; annual: boolean },
): Period[] {
  const end = periodPosition(until);
  if (periodPosition(last) >= end) return [];
  const [own, write] = KINDS[annual ? 'year' : last.kind] ?? [0];
  if (!write) return [until];
  const months = Math.max(1, Math.round(step / MONTH / own)) * own;
  const begin = new Date(last.start);
  const found: Period[] = [];
  for (let count = 1; count <= MOST; count += 1) {
    const at = begin.getUTCFullYear() * 12 + begin.getUTCMonth() + count * months;
    const next = parsePeriod(write(Math.floor(at / 12), at % 12) + (annual ? last.key.slice(4) : ''));
    if (!next || periodPosition(next) > end) break;
    found.push(next);
  }
  const nearest = found.at(-1) ?? last;
  return end - periodPosition(nearest) > step * 0.55 ? [...found, until] : found;
}
