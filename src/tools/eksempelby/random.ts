/**
 * Repeatable chance for constructed figures: the same seed gives the same numbers on every machine. Not for anything
 * that must be hard to guess.
 */

/** FNV-1a, 32 bits: turns a seed's text into the generator's first state. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return state >>> 0;
}

/** Mulberry32 (Tommy Ettinger, public domain). Each call gives a number from 0 up to, not including, 1. */
export function seededRandom(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** About normal, mean 0, standard deviation 1, never beyond ±3: the sum of three even draws. */
export function bell(random: () => number): number {
  return (random() + random() + random() - 1.5) * 2;
}

/** Noise with a memory, so that a series drifts instead of jumping: each step keeps six tenths of the one before. */
export function drift(seed: string, length: number): readonly number[] {
  const random = seededRandom(seed);
  const steps: number[] = [];
  let state = bell(random);
  for (let step = 0; step < length; step += 1) {
    steps.push(state);
    state = 0.6 * state + 0.8 * bell(random);
  }
  return steps;
}
