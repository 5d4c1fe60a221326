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

type Numbers = Uint32Array | Float32Array | Float64Array | undefined;

function isSameList(a: Numbers, b: Numbers): boolean {
  if (!a || !b) return a === b;
  // NaN stands for a free place.
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}

/** Whether two graphs are laid out alike: figures may have changed, but not who is tied to whom. */
export function isSameGraph(a: LayoutGraph, b: LayoutGraph): boolean {
  return (
    a.count === b.count &&
    isSameList(a.from, b.from) &&
    isSameList(a.to, b.to) &&
    isSameList(a.length, b.length) &&
    isSameList(a.fixed, b.fixed) &&
    isSameList(a.group, b.group)
  );
}

/** Component number of each node, numbered by first node, and how many there are. */
export function componentsOf({ count, from, to }: Pick<LayoutGraph, 'count' | 'from' | 'to'>): {
  of: Int32Array;
  count: number;
} {
  const root = Int32Array.from({ length: count }, (_, index) => index);
  const find = (node: number): number => {
    let at = node;
    while (root[at]! !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (let edge = 0; edge < from.length; edge += 1) {
    const [a, b] = [find(from[edge]!), find(to[edge]!)];
    if (a < b) root[b] = a;
    else root[a] = b;
  }
  const of = new Int32Array(count);
  let found = 0;
  // The root of a component is its lowest node, so it is numbered before the others ask for it.
  for (let node = 0; node < count; node += 1) of[node] = find(node) === node ? found++ : of[find(node)]!;
  return { of, count: found };
}
