/** Long calculations without holding up the page: some ms at a time, between whatever else waits for its turn. */
import { nextTurn } from '../model/next-turn.js';

/** Longest stretch of work at a time, ms. */
export const SLICE = 12;

/** What is worked out piece by piece; what it yields is the share that is done, where it is known. */
export type Pieces<T> = Generator<number | undefined, T>;

/** Works until the time is up. undefined = there is more to do. */
export function workFor<T>(pieces: Pieces<T>, time: number, onShare?: (share: number) => void): T | undefined {
  const end = performance.now() + time;
  let share: number | undefined;
  do {
    const { done, value } = pieces.next();
    if (done) return value;
    share = value ?? share;
  } while (performance.now() < end);
  if (share !== undefined) onShare?.(share);
  return undefined;
}

/** The rest of the work, slice by slice. Rejects with the signal's reason. */
export async function workInSlices<T>(
  pieces: Pieces<T>,
  signal: AbortSignal,
  onShare?: (share: number) => void,
): Promise<T> {
  for (;;) {
    await nextTurn();
    signal.throwIfAborted();
    const begun = performance.now();
    const result = workFor(pieces, SLICE, onShare);
    if (result === undefined) continue;
    // What is done with it has a turn of its own, where this one has been long.
    if (performance.now() - begun < SLICE / 2) return result;
    await nextTurn();
    signal.throwIfAborted();
    return result;
  }
}
