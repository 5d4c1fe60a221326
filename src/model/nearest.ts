/** Finds what was probably meant where a word is not among those that are known. */

/** Number of letters to add, take away or change to make one word of another (Levenshtein's distance). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}

/**
 * The known word nearest to one that is unknown, capitals and hyphens aside.
 *
 * @returns the empty string where none is near: at most two letters off, and about a third of the word
 */
export function nearest(word: string, known: Iterable<string>): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const wanted = plain(word.slice(0, 60));
  let best = '';
  let limit = Math.min(2, Math.floor((wanted.length + 1) / 3));
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 4) continue;
    const distance = editDistance(wanted, plain(candidate));
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}
