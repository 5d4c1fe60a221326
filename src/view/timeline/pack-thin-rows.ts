/** Packs the very many thin bars of a lane, anew or where some have a row already. */
import { Rows, type Stretch } from './pack-rows.js';

/** Indices in order of the left ends. */
function leftFirst(stretches: readonly Stretch[]): number[] {
  return [...stretches.keys()].sort((a, b) => stretches[a]!.x0 - stretches[b]!.x0);
}

/**
 * First fit in order of the left ends: a row is tried only at its right end.
 *
 * @param most More rows than this are of no use: then the answer is undefined.
 */
export function packThinRows(stretches: readonly Stretch[], gap: number, most: number): number[] | undefined {
  const ends: number[] = [];
  const placed = new Array<number>(stretches.length).fill(0);
  for (const index of leftFirst(stretches)) {
    const { x0, x1 } = stretches[index]!;
    const found = ends.findIndex((end) => end + gap <= x0);
    const row = found < 0 ? ends.length : found;
    if (row >= most) return undefined;
    ends[row] = x1;
    placed[index] = row;
  }
  return placed;
}

/**
 * First fit where some have a row already: each keeps it as long as there is room.
 *
 * @param held The row of each, in the same order; undefined = none yet.
 */
export function packHeldRows(
  stretches: readonly Stretch[],
  gap: number,
  held: readonly (number | undefined)[],
): number[] {
  const rows = new Rows(gap);
  const placed = new Array<number>(stretches.length).fill(0);
  const order = leftFirst(stretches);
  const settled = order.filter((index) => held[index] !== undefined);
  const others = order.filter((index) => held[index] === undefined);
  for (const index of [...settled, ...others]) {
    const [own, stretch] = [held[index], stretches[index]!];
    const keeps = own !== undefined && rows.hasRoom(own, stretch);
    if (keeps) rows.put(own, stretch);
    placed[index] = keeps ? own : rows.fit(stretch);
  }
  return placed;
}
