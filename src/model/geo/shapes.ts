/** Outlines as maps and importers handle them: positions without heights, rings closed and wound as RFC 7946 asks. */

export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** The outer ring, then holes. */
export type Polygon = readonly Ring[];

/** How many rings had to be wound again. */
export interface Rewound {
  rewound: number;
}

/** Twice the area; positive where the ring runs against the clock. Small rings far from zero lose nothing. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  const [x, y] = ring[0]!;
  for (let index = 2; index < ring.length; index += 1) {
    const a = ring[index - 1]!;
    const b = ring[index]!;
    sum += (a[0] - x) * (b[1] - y) - (b[0] - x) * (a[1] - y);
  }
  return sum;
}

/** Outer rings against the clock, holes with it; rings that enclose nothing are left out. */
export function windPolygon(polygon: Polygon, notes: Rewound): Polygon | undefined {
  const rings = polygon.flatMap((ring, index) => {
    const area = ring.length >= 4 ? signedArea(ring) : 0;
    if (area === 0) return index === 0 ? [[]] : [];
    if (area > 0 === (index === 0)) return [ring];
    notes.rewound += 1;
    return [[...ring].reverse()];
  });
  return rings[0]?.length ? rings : undefined;
}
