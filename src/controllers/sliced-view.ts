/** Makes a view of very many marks without holding up the page, once for what it is made from. */
import type { Steps } from '../model/steps.js';
import { workInSlices } from './in-slices.js';

export class SlicedView<View> {
  #onMade: () => void;
  #from: readonly unknown[] = [];
  #job = new AbortController();
  /** Gives the view, or throws what its making threw. */
  #made: (() => View) | undefined;

  /** @param onMade Asked to draw again. */
  constructor(onMade: () => void) {
    this.#onMade = onMade;
  }

  /** True while a view is being made. */
  get isWorking(): boolean {
    return this.#from.length > 0 && !this.#made;
  }

  /** @param from What the view is made from, part by part. @returns undefined while it is being made */
  of(from: readonly unknown[], steps: () => Steps<View>): View | undefined {
    if (from.length !== this.#from.length || from.some((part, index) => part !== this.#from[index])) {
      this.#job.abort();
      this.#job = new AbortController();
      this.#from = from;
      this.#made = undefined;
      void this.#make(steps(), this.#job.signal);
    }
    return this.#made?.();
  }

  async #make(steps: Steps<View>, signal: AbortSignal): Promise<void> {
    try {
      const view = await workInSlices(steps, signal);
      this.#made = () => view;
    } catch (error) {
      if (signal.aborted) return;
      this.#made = () => {
        throw error;
      };
    }
    this.#onMade();
  }
}
