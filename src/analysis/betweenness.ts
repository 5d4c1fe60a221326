/**
 * How many of the shortest ways between others pass each node (betweenness; Freeman 1977, computed after Brandes 2001). Work
 * comes in small pieces, so that it can be spread over time. Knows numbers only.
 */
import { incidenceOf, type Graph } from './graph-structure.js';

/** Edges walked between two pauses. */
const EDGES_IN_A_PIECE = 20_000;

interface Search {
  /** Nodes in the order they were reached. */
  readonly order: Int32Array;
  readonly distance: Int32Array;
  /** Number of shortest ways from the start. */
  readonly ways: Float64Array;
  /** What each node carries for those behind it. */
  readonly carried: Float64Array;
}

function neighbourLists(graph: Graph): { start: Uint32Array; others: Uint32Array } {
  const { start, edges } = incidenceOf(graph);
  const others = edges.slice();
  for (let node = 0; node < graph.count; node += 1) {
    for (let at = start[node]!; at < start[node + 1]!; at += 1) {
      const edge = edges[at]!;
      others[at] = graph.from[edge] === node ? graph.to[edge]! : graph.from[edge]!;
    }
  }
  return { start, others };
}

/** Breadth first from one node. @returns how many nodes were reached */
function searchFrom(from: number, lists: ReturnType<typeof neighbourLists>, search: Search): number {
  const { order, distance, ways } = search;
  const { start, others } = lists;
  distance.fill(-1);
  ways.fill(0);
  distance[from] = 0;
  ways[from] = 1;
  order[0] = from;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const node = order[at]!;
    for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
      const other = others[edge]!;
      if (distance[other]! < 0) {
        distance[other] = distance[node]! + 1;
        order[reached++] = other;
      }
      if (distance[other] === distance[node]! + 1) ways[other] = ways[other]! + ways[node]!;
    }
  }
  return reached;
}

/** From the farthest node back to the start: each passes its share on to those before it. */
function carryBack(
  reached: number,
  lists: ReturnType<typeof neighbourLists>,
  at: Search & { sum: Float64Array },
): void {
  const { order, distance, ways, carried, sum } = at;
  const { start, others } = lists;
  carried.fill(0);
  for (let place = reached - 1; place > 0; place -= 1) {
    const node = order[place]!;
    const share = (1 + carried[node]!) / ways[node]!;
    for (let edge = start[node]!; edge < start[node + 1]!; edge += 1) {
      const other = others[edge]!;
      if (distance[other] === distance[node]! - 1) carried[other] = carried[other]! + ways[other]! * share;
    }
    sum[node] = sum[node]! + carried[node]!;
  }
}

/**
 * Ask for pieces until it is done.
 *
 * @returns For each node the share, 0 to 1, of all pairs of other nodes whose shortest way passes it.
 */
export function* betweenness(graph: Graph): Generator<undefined, Float64Array> {
  const { count } = graph;
  const lists = neighbourLists(graph);
  const sum = new Float64Array(count);
  const search = {
    order: new Int32Array(count),
    distance: new Int32Array(count),
    ways: new Float64Array(count),
    carried: new Float64Array(count),
  };
  const perPiece = Math.max(1, Math.floor(EDGES_IN_A_PIECE / Math.max(1, graph.from.length + count)));
  for (let from = 0; from < count; from += 1) {
    carryBack(searchFrom(from, lists, search), lists, { ...search, sum });
    if (from % perPiece === perPiece - 1) yield;
  }
  const pairs = (count - 1) * (count - 2);
  return sum.map((value) => (pairs > 0 ? value / pairs : 0));
}
