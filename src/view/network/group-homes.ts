/**
 * Where groups of actors stand: on a ring that is wider than high, those with many ties to each other side by side, the largest
 * first. Knows no sectors and no pixels; lengths are ordinary edge lengths.
 */
import { FREE, type LayoutGraph } from './layout-graph.js';

const WIDE = 1.7;
/** Room that an actor takes in its group. */
const ROOM = 1.9;

function countsBetween({ from, to }: LayoutGraph, group: Uint32Array, count: number): Float64Array {
  const between = new Float64Array(count * count);
  for (let edge = 0; edge < from.length; edge += 1) {
    const [a, b] = [group[from[edge]!]!, group[to[edge]!]!];
    if (a === FREE || b === FREE) continue;
    between[a * count + b] = between[a * count + b]! + 1;
    between[b * count + a] = between[b * count + a]! + 1;
  }
  return between;
}

/** Begins with the largest; next comes the one with most ties to the two ends of the row so far, at that end. */
function ringOrder(sizes: readonly number[], between: Float64Array): number[] {
  const count = sizes.length;
  const left = new Set(sizes.keys());
  const largest = [...left].sort((a, b) => sizes[b]! - sizes[a]! || a - b)[0]!;
  const order = [largest];
  left.delete(largest);
  while (left.size) {
    const ties = (group: number, end: number): number => between[group * count + end]! / Math.sqrt(sizes[group]!);
    const [first, last] = [order[0]!, order[order.length - 1]!];
    const best = [...left].sort(
      (a, b) => Math.max(ties(b, first), ties(b, last)) - Math.max(ties(a, first), ties(a, last)) || a - b,
    )[0]!;
    if (ties(best, first) > ties(best, last)) order.unshift(best);
    else order.push(best);
    left.delete(best);
  }
  return order;
}

/** @returns x and y of the place that each actor is drawn to; the middle for those in no group. */
export function groupHomes(graph: LayoutGraph, group: Uint32Array): Float64Array {
  const count = group.reduce((most, one) => (one === FREE ? most : Math.max(most, one + 1)), 0);
  const sizes = Array.from({ length: count }, (_, one) => group.filter((other) => other === one).length);
  const order = ringOrder(sizes, countsBetween(graph, group, count));
  // Each group takes as much of the ring as its actors need side by side.
  const widths = order.map((one) => Math.sqrt(sizes[one]!) * ROOM + ROOM);
  const around = widths.reduce((sum, width) => sum + width, 0);
  const radius = count > 1 ? around / (2 * Math.PI) : 0;
  const places = new Float64Array(count * 2);
  let along = 0;
  order.forEach((one, at) => {
    const angle = ((along + widths[at]! / 2) / around) * 2 * Math.PI - Math.PI / 2;
    along += widths[at]!;
    places.set([Math.cos(angle) * radius * WIDE, Math.sin(angle) * radius], one * 2);
  });
  const homes = new Float64Array(group.length * 2);
  group.forEach((one, node) => one !== FREE && homes.set([places[one * 2]!, places[one * 2 + 1]!], node * 2));
  return homes;
}
