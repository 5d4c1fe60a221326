/** Running text in pieces, so that the one figure a sentence is about can be set apart. */
export interface Phrase {
  readonly text: string;
  readonly strong?: boolean;
}
