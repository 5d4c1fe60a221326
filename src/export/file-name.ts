/** A name for a downloaded file, safe on every system. */
import { plainLetters } from '../model/plain-letters.js';

const MOST = 60;

/** "Børn på Åvej 3" → "boern-paa-aavej-3". Without any letter or digit: "bydelsblik". No extension. */
export function fileName(heading: string): string {
  return plainLetters(heading, MOST) || 'bydelsblik';
}
