import type { Period } from '../../model/period.js';

/** True where all periods are days and fall on the same day of the year: then the year says it all. */
export function areAnnualDays(periods: readonly Period[]): boolean {
  const [first] = periods;
  return (
    first?.kind === 'date' && periods.every(({ kind, key }) => kind === 'date' && key.slice(4) === first.key.slice(4))
  );
}
