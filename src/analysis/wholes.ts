/** How many of a unit make a whole, for the units that are shares. */
export const WHOLES: Readonly<Record<string, number>> = { percent: 100, 'per-1000': 1000, ratio: 1 };
