/**
 * A network as flat arrays of numbers: what a layout needs to know of it, ready to be handed to a worker. Parallel ties
 * are one edge.
 */

export interface LayoutGraph {
  /** Number of actors. */
  readonly count: number;
  /** Ends of each edge. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Wished length of each edge, 1 being ordinary. */
  readonly length: Float32Array;
  /** x and y of each actor from 0 to 1, NaN = free. Absent: all are free. */
  readonly fixed?: Float64Array;
  /** Number of the group that each actor is drawn to. Absent: none is. */
  readonly group?: Uint32Array;
}

/** Which actors a layout draws together: the number of each one's group, from 0, or FREE. */
export type GraphGroups = Uint32Array;

/** In no group: drawn to the middle. */
export const FREE = 0xffffffff;

/** Bridges are drawn longer, so that what they hold together comes apart. */
const BRIDGE = 1.7;

export interface GraphTie {
  readonly from: number;
  readonly to: number;
  readonly tie: { readonly kind: string };
}

export function layoutGraph(
  count: number,
  ties: readonly GraphTie[],
  { fixed, groups }: { fixed?: Float64Array; groups?: GraphGroups } = {},
): LayoutGraph {
  const edges = new Map<number, { from: number; to: number; length: number }>();
  for (const { from, to, tie } of ties) {
    const key = Math.min(from, to) * count + Math.max(from, to);
    const length = tie.kind === 'bridges' ? BRIDGE : 1;
    const before = edges.get(key);
    if (before) before.length = Math.max(before.length, length);
    else edges.set(key, { from, to, length });
  }
  const list = [...edges.values()];
  return {
    count,
    from: Uint32Array.from(list, ({ from }) => from),
    to: Uint32Array.from(list, ({ to }) => to),
    length: Float32Array.from(list, ({ length }) => length),
    fixed,
    group: groups,
  };
}
