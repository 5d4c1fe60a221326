/**
 * Orders the actors of each row so that few ties cross: each by the middle of its neighbours, sweeping down and up until it
 * helps no more (barycentre, Sugiyama 1981). Knows no pixels but evenly spread places.
 */
import { countCrossings } from './crossings.js';
import type { LayoutGraph } from './layout-graph.js';

const SWEEPS = 14;
/** Above this number of edges crossings are not counted: the last order is taken. */
const COUNTED = 500;
/** Divided by the number of edges: how often it is tried whether two that stand side by side change places. */
const TRIED = 300;

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

/** Crossings, and how far ties within a row run: as bad as a crossing is one from end to end, over or under all others. */
function costOf(graph: LayoutGraph, at: Float64Array): number {
  if (graph.from.length > COUNTED) return Infinity;
  return graph.from.reduce(
    (cost, from, edge) => {
      const to = graph.to[edge]!;
      return at[from * 2 + 1] === at[to * 2 + 1] ? cost + Math.abs(at[from * 2]! - at[to * 2]!) : cost;
    },
    countCrossings(graph, at),
  );
}

/** @returns The same rows, each in another order. */
export function orderRows(rows: Rows, graph: LayoutGraph): number[][] {
  const neighbours = adjacencyOf(graph);
  let best = rows.map((row) => [...row]);
  let at = spreadEvenly(best, graph.count);
  let least = costOf(graph, at);
  let present = best;
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep += 1) {
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
    const cost = costOf(graph, at);
    if (cost <= least) [best, least] = [present, cost];
  }
  at = spreadEvenly(best, graph.count);
  for (let round = TRIED / (graph.from.length || Infinity); round >= 1; round -= 1) {
    for (const row of best) {
      for (let place = 1; place < row.length; place += 1) {
        const [a, b] = [row[place - 1]!, row[place]!];
        const [left, right] = [at[a * 2]!, at[b * 2]!];
        [at[a * 2], at[b * 2]] = [right, left];
        const cost = costOf(graph, at);
        if (cost < least) [row[place - 1], row[place], least] = [b, a, cost];
        else [at[a * 2], at[b * 2]] = [left, right];
      }
    }
  }
  return best;
}
