/**
 * Sets the dots of a row beside each other instead of on each other: each keeps its place along the axis and takes the
 * free lane nearest to the middle. One dot, the reader's, keeps the middle. Pixels only.
 */
export interface DodgeOptions {
  /** Radius of a dot, px. */
  readonly r: number;
  /** Place and radius of the dot that keeps the middle. */
  readonly own?: { readonly x: number; readonly r: number };
}

/** Between two dots, px. */
const APART = 0.8;

/** 0, 1, −1, 2, −2 … */
function laneAt(index: number): number {
  if (index === 0) return 0;
  return index % 2 ? (index + 1) / 2 : -index / 2;
}

/** @param places Along the axis, lowest first. @returns How far from the middle of the row each dot stands, px. */
export function dodgeDots(places: readonly number[], { r, own }: DodgeOptions): number[] {
  const step = 2 * r + APART;
  const ends: number[] = [];
  const isBlocked = (x: number, lane: number): boolean => {
    if (!own) return false;
    const needed = own.r + r + APART;
    const across = Math.abs(lane) * step;
    return across < needed && Math.abs(x - own.x) < Math.sqrt(needed ** 2 - across ** 2);
  };
  return places.map((x) => {
    let index = 0;
    while (x - (ends[index] ?? -Infinity) < step || isBlocked(x, laneAt(index))) index += 1;
    ends[index] = x;
    return laneAt(index) * step;
  });
}

/** The height that dots take, px. */
export function dodgedHeight(offsets: readonly number[], radius: number): number {
  return 2 * (Math.max(0, ...offsets.map(Math.abs)) + radius);
}
