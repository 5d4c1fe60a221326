/** Words of a file that stand for words of the schema: what each was taken to mean is told once. */
import type { FindingLog } from './finding-log.js';

/** The schema's words, and what they are called in files. The first that fits counts. */
export type Words<T> = readonly (readonly [T, RegExp])[];

/** The schema's word for a text: itself, or what it is called; undefined where it is neither. */
export function wordIn<T extends string>(text: string, words: Words<T>): T | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return undefined;
  return words.find(([word]) => word === plain)?.[0] ?? words.find(([, pattern]) => pattern.test(plain))?.[0];
}

export class WordLog {
  readonly #told = new Set<string>();

  constructor(readonly log: FindingLog) {}

  /** @param field what it is a word for, such as `sector` */
  read<T extends string>(text: string, field: string, words: Words<T>): T | undefined {
    const found = wordIn(text, words);
    const key = `${field} ${text}`;
    if (text !== '' && text.toLowerCase() !== found && !this.#told.has(key)) {
      this.#told.add(key);
      const shown = text.slice(0, 60);
      if (found) this.log.decide('word-read', { field }, { text: shown, meaning: found });
      else this.log.issue('unknown-word', { field }, { text: shown });
    }
    return found;
  }
}
