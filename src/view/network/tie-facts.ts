/** What a single tie is told with beyond its kind: since when, and how strong. Empty where there is nothing to tell. */
import type { ReadingWords } from '../../i18n/network/reading.js';
import type { NodeTie } from './network-data.js';
import type { NetworkWords } from './network-words.js';

/** "siden 2014". */
export function spanOf(
  { since, until }: Pick<NodeTie, 'since' | 'until'>,
  words: NetworkWords,
  texts: ReadingWords,
): string {
  const { between, since: from, until: to } = texts.details;
  if (since && until) return between(words.period(since), words.period(until));
  if (since) return from(words.period(since));
  return until ? to(words.period(until)) : '';
}

/** "styrke 2"; an ordinary tie has 1. */
export function strengthOf(
  { strength = 1 }: Pick<NodeTie, 'strength'>,
  words: NetworkWords,
  texts: ReadingWords,
): string {
  return strength === 1 ? '' : texts.details.strength(words.number(strength));
}
