/** What a reader types to go somewhere: keys soon after each other are one number or one word. Knows no widget. */
import type { MapRow } from '../../view/map/map-content.js';

/** Ms after which typing begins anew. */
const PAUSE = 1200;

export class Typing {
  #text = '';
  #at = 0;

  /** @returns all that is typed so far, in small letters */
  add({ key, timeStamp }: KeyboardEvent): string {
    this.#text = (timeStamp - this.#at > PAUSE ? key : this.#text + key).toLowerCase();
    this.#at = timeStamp;
    return this.#text;
  }

  /** What is typed next begins anew. */
  end(): void {
    this.#text = '';
  }
}

/** The first with this rank; where none has it, as among several that share one, the one at this place of the list. */
export function rowAtRank(rows: readonly MapRow[], typed: string): MapRow | undefined {
  return rows.find(({ rank }) => rank === typed) ?? rows[Number(typed) - 1];
}
