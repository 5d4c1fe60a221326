/** Puts stretches that must not touch into as few rows as first fit finds. Knows nothing of what they are. */

export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** Rows that fill up one stretch at a time. */
export class Rows {
  readonly #rows: Stretch[][] = [];

  /** @param gap Px kept free between two in one row. */
  constructor(readonly gap: number) {}

  get count(): number {
    return this.#rows.length;
  }

  hasRoom(row: number, { x0, x1 }: Stretch): boolean {
    return this.#rows[row]?.every((other) => other.x0 >= x1 + this.gap || other.x1 + this.gap <= x0) ?? true;
  }

  put(row: number, stretch: Stretch): void {
    (this.#rows[row] ??= []).push(stretch);
  }
}

/** Indices in order of the left ends. */
function leftFirst(stretches: readonly Stretch[]): number[] {
  return [...stretches.keys()].sort((a, b) => stretches[a]!.x0 - stretches[b]!.x0);
}

/**
 * First fit in order of the left ends.
 *
 * @param gap Px kept free between two in one row.
 * @returns The row of each, in the order given, 0 at the top.
 */
export function packRows(stretches: readonly Stretch[], gap: number): number[] {
  const rows = new Rows(gap);
  const placed = new Array<number>(stretches.length).fill(0);
  for (const index of leftFirst(stretches)) {
    let row = 0;
    while (!rows.hasRoom(row, stretches[index]!)) row += 1;
    rows.put(row, stretches[index]!);
    placed[index] = row;
  }
  return placed;
}

/**
 * The same for very many: a row is tried only at its right end.
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
    let row = held[index] ?? 0;
    if (!rows.hasRoom(row, stretches[index]!)) row = 0;
    while (!rows.hasRoom(row, stretches[index]!)) row += 1;
    rows.put(row, stretches[index]!);
    placed[index] = row;
  }
  return placed;
}
