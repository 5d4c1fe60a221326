/** Does work that can be interrupted in slices, so that a page with a very large document stays alive meanwhile. */
import type { Steps } from '../model/steps.js';

/** Milliseconds before the page gets its turn: no ordinary document takes as long. */
const SLICE = 20;

/** Rejects with the signal's reason where the caller aborts between two slices. */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}
