/** Ids from names: readable, in the schema's form, and each given once. */
import { plainLetters } from '../model/plain-letters.js';

const LONGEST = 60;

/** "Nørre Åby, 2. sogn" → "noerre-aaby-2-sogn". Empty where nothing of the text can stand in an id. */
export function slug(text: string): string {
  return plainLetters(text.slice(0, 200), LONGEST);
}

/** "65+" and "TOT" stay as they are: ids of categories may hold capitals and plus signs. Words become slugs. */
export function categorySlug(text: string): string {
  const isCode = /^[A-Za-z0-9][A-Za-z0-9+_.-]*$/.test(text) && (/\d/.test(text) || !/[a-z]/.test(text));
  if (isCode && text.length <= LONGEST) return text;
  const plus = /\+\s*$/.test(text) ? '+' : '';
  const plain = slug(text.replace(/\s*\+\s*/g, ' '));
  return plain ? plain + plus : '';
}

/** Gives each key an id of its own, the same one again for the same key. */
export class IdMaker {
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(
    readonly prefix: string,
    readonly toSlug: (text: string) => string = slug,
  ) {}

  /**
   * @param key what the thing is told apart by in the file
   * @param names texts to make the id of, the best first; the next is added where the first is taken
   */
  idOf(key: string, ...names: readonly string[]): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const parts = names.map(this.toSlug).filter((part) => part !== '');
    const base = parts[0] ?? this.prefix;
    let id = base;
    if (this.#taken.has(id) && parts[1]) id = `${base}-${parts[1]}`;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    this.#ids.set(key, id);
    this.#taken.add(id);
    return id;
  }
}
