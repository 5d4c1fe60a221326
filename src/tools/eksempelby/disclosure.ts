/**
 * Decides which cells must stay out of the document: small counts, and beside them enough others that no small count
 * can be had by taking the shown districts from the municipality. The same limits stand in the document's `privacy`.
 */

export const MIN_COUNT = 5;
export const MIN_DENOMINATOR = 50;

interface Counted {
  readonly area: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** Few people, few of them counted, or nearly all of them: each tells something about the few. */
function isSmall({ numerator, denominator }: Counted): boolean {
  return denominator < MIN_DENOMINATOR || numerator < MIN_COUNT || denominator - numerator < MIN_COUNT;
}

function smallestOf<T extends { readonly area: string; readonly denominator: number }>(
  candidates: readonly T[],
): T | undefined {
  return [...candidates].sort((a, b) => a.denominator - b.denominator || a.area.localeCompare(b.area, 'en'))[0];
}

/**
 * The districts of one indicator and period that are hidden. One hidden district never stands alone, since its number
 * would be the municipality's less all others; and one of the hidden is never small by its numbers alone.
 */
export function hiddenShares(counted: readonly Counted[]): ReadonlySet<string> {
  const hidden = new Set(counted.filter(isSmall).map(({ area }) => area));
  if (hidden.size === 0) return hidden;
  const isCover = ({ area, numerator }: Counted): boolean => hidden.has(area) && numerator >= MIN_COUNT;
  while (hidden.size < 2 || !counted.some(isCover)) {
    const next = smallestOf(counted.filter(({ area }) => !hidden.has(area)));
    if (!next) return hidden;
    hidden.add(next.area);
  }
  return hidden;
}

interface Answered {
  readonly area: string;
  readonly category: string | null;
  readonly denominator: number;
}

const keyOf = ({ area, category }: Answered): string => `${area} ${category ?? ''}`;

/**
 * The same for means by category, where the categories of a district sum to its whole: neither a row (a district's
 * categories) nor a column (a category's districts) may hold exactly one hidden cell.
 *
 * @returns keys `area category`, with an empty category for the whole.
 */
export function hiddenMeans(answered: readonly Answered[]): ReadonlySet<string> {
  const hidden = new Set(answered.filter(({ denominator }) => denominator < MIN_DENOMINATOR).map(keyOf));
  const isHidden = (one: Answered): boolean => hidden.has(keyOf(one));
  const lines = (pick: (one: Answered) => string | null): Answered[][] =>
    [...new Set(answered.map(pick))].map((line) => answered.filter((one) => pick(one) === line));
  const rows = lines(({ area }) => area);
  const columns = lines(({ category }) => category);
  for (let lonely = true; lonely; ) {
    lonely = false;
    for (const line of [...rows, ...columns]) {
      const next = smallestOf(line.filter((one) => !isHidden(one)));
      if (line.filter(isHidden).length !== 1 || !next) continue;
      hidden.add(keyOf(next));
      lonely = true;
    }
  }
  return hidden;
}
