/**
 * Orders the actors of each row so that few ties cross: each by the middle of its neighbours, sweeping down and up until it
 * helps no more (barycentre, Sugiyama 1981). Knows no pixels but evenly spread places.
 */
import { countCrossings } from './crossings.js';
import type { LayoutGraph } from './layout-graph.js';

const SWEEPS = 14;
/** Above this number of edges crossings are not counted: the last order is taken. */
const COUNTED = 500;

type Rows = readonly (readonly number[])[];

function spreadEvenly(rows: Rows, count: number): Float64Array {
  const at = new Float64Array(count * 2).fill(NaN);
  rows.forEach((row, y) => row.forEach((node, place) => at.set([(place + 0.5) / row.length, y], node * 2)));
  return at;
}

function meanOf(neighbours: readonly number[], at: Float64Array, own: number): number {
  let [sum, found] = [0, 0];
  for (const other of neighbours) {
    const x = at[other * 2]!;
    if (Number.isNaN(x)) continue;
    sum += x;
    found += 1;
  }
  return found ? sum / found : own;
}

export function adjacencyOf({ count, from, to }: LayoutGraph): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (let edge = 0; edge < from.length; edge += 1) {
    lists[from[edge]!]!.push(to[edge]!);
    lists[to[edge]!]!.push(from[edge]!);
  }
  return lists;
}

/** @returns The same rows, each in another order. */
export function orderRows(rows: Rows, graph: LayoutGraph): number[][] {
  const neighbours = adjacencyOf(graph);
  let best = rows.map((row) => [...row]);
  let at = spreadEvenly(best, graph.count);
  const counts = graph.from.length <= COUNTED;
  let fewest = counts ? countCrossings(graph, at) : Infinity;
  let present = best;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const order = [...present.keys()];
    if (sweep % 2) order.reverse();
    present = present.map((row) => [...row]);
    for (const y of order) {
      const row = present[y]!;
      const wished = new Map(row.map((node) => [node, meanOf(neighbours[node]!, at, at[node * 2]!)]));
      row.sort((a, b) => wished.get(a)! - wished.get(b)! || at[a * 2]! - at[b * 2]!);
      row.forEach((node, place) => (at[node * 2] = (place + 0.5) / row.length));
    }
    at = spreadEvenly(present, graph.count);
    const crossings = counts ? countCrossings(graph, at) : 0;
    if (crossings >= fewest && counts) continue;
    [best, fewest] = [present, counts ? crossings : Infinity];
  }
  return best;
}
