/** Which actors are tied to each other, directly or by way of others. */
import type { LayoutGraph } from './layout-graph.js';

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
