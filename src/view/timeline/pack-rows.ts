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

  /** Puts it where it has room first. @returns the row, 0 at the top */
  fit(stretch: Stretch): number {
    let row = 0;
    while (!this.hasRoom(row, stretch)) row += 1;
    this.put(row, stretch);
    return row;
  }
}
