/**
 * Long work in short slices: an importer asks now and then whether its slice is over, and if so lets the page or the
 * terminal breathe, tells how far it has come and stops where the caller has aborted. Works without a worker, hence under
 * every page policy.
 */
import { nextTurn } from '../model/next-turn.js';

/** Milliseconds that may pass before the page gets its turn. */
const SLICE = 12;

export interface PacerOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called at the end of each slice with the share that is done, 0 to 1, never falling. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export class Pacer {
  readonly #options: PacerOptions;
  #sliceEnd = performance.now() + SLICE;
  #told = 0;
  #from = 0;
  #to = 1;

  constructor(options: PacerOptions = {}) {
    this.#options = options;
    options.signal?.throwIfAborted();
  }

  /** Whether the slice is over. Costs a look at the clock: ask every few hundred rounds. */
  get isDue(): boolean {
    return performance.now() >= this.#sliceEnd;
  }

  /** The work that follows is this part of the whole: 0.2 to 0.7, say. */
  span(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }

  /**
   * Ends the slice.
   *
   * @param share what is done of the present span, 0 to 1
   * @throws (rejects) the signal's reason where the caller has aborted
   */
  async pause(share: number): Promise<void> {
    this.#told = Math.max(this.#told, this.#from + (this.#to - this.#from) * Math.min(1, share));
    this.#options.onProgress?.(this.#told);
    await nextTurn();
    this.#options.signal?.throwIfAborted();
    this.#sliceEnd = performance.now() + SLICE;
  }
}
