/**
 * Halves a graph by joining neighbours in pairs, again and again: a layout of the smallest says where the parts of the next
 * begin (Walshaw 2003). Each level is a graph of its own, on flat arrays.
 */
import { seeded } from './seeded.js';

export interface Level {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly length: Float32Array;
  /** How many edges of the graph itself each edge stands for. */
  readonly weight: Float32Array;
  /** How many actors each node stands for. */
  readonly mass: Float64Array;
  /** Node of the next coarser level that each node is part of; absent on the coarsest. */
  parent?: Int32Array;
}

const SMALLEST = 24;
/** A level that shrinks less than this is the last. */
const SHRINKS = 0.85;

function adjacency({ count, from, to }: Level): { start: Uint32Array; edges: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (const end of [from, to]) for (const node of end) start[node + 1] = start[node + 1]! + 1;
  for (let node = 0; node < count; node += 1) start[node + 1] = start[node + 1]! + start[node]!;
  const next = start.slice();
  const edges = new Uint32Array(from.length * 2);
  for (let edge = 0; edge < from.length; edge += 1) {
    for (const node of [from[edge]!, to[edge]!]) {
      edges[next[node]!] = edge;
      next[node] = next[node]! + 1;
    }
  }
  return { start, edges };
}

/** Every node with the free neighbour that it is most tied to for its mass, in a shuffled order. */
function matchPairs(level: Level, seed: number): { parent: Int32Array; count: number } {
  const { count, from, to, mass, weight } = level;
  const { start, edges } = adjacency(level);
  const random = seeded(seed);
  const order = Uint32Array.from({ length: count }, (_, node) => node);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  const parent = new Int32Array(count).fill(-1);
  let made = 0;
  for (const node of order) {
    if (parent[node]! >= 0) continue;
    let best = -1;
    let most = 0;
    for (let at = start[node]!; at < start[node + 1]!; at += 1) {
      const edge = edges[at]!;
      const other = from[edge] === node ? to[edge]! : from[edge]!;
      const pull = weight[edge]! / mass[other]!;
      if (parent[other]! >= 0 || other === node || pull <= most) continue;
      best = other;
      most = pull;
    }
    parent[node] = made;
    if (best >= 0) parent[best] = made;
    made += 1;
  }
  return { parent, count: made };
}

function halve(level: Level, seed: number): Level {
  const { parent, count } = matchPairs(level, seed);
  level.parent = parent;
  const mass = new Float64Array(count);
  for (let node = 0; node < level.count; node += 1) mass[parent[node]!] = mass[parent[node]!]! + level.mass[node]!;
  const known = new Map<number, number>();
  const [from, to, length, weight]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let edge = 0; edge < level.from.length; edge += 1) {
    const a = parent[level.from[edge]!]!;
    const b = parent[level.to[edge]!]!;
    if (a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    const at = known.get(key);
    if (at !== undefined) {
      length[at] = Math.max(length[at]!, level.length[edge]!);
      weight[at] = weight[at]! + level.weight[edge]!;
    } else {
      known.set(key, from.length);
      from.push(a);
      to.push(b);
      length.push(level.length[edge]!);
      weight.push(level.weight[edge]!);
    }
  }
  return {
    ...{ count, from: Uint32Array.from(from), to: Uint32Array.from(to), mass },
    ...{ length: Float32Array.from(length), weight: Float32Array.from(weight) },
  };
}

/** From the graph itself to its coarsest form. */
export function coarsen(finest: Level, seed: number): Level[] {
  const levels = [finest];
  for (let level = finest; level.count > SMALLEST; ) {
    const next = halve(level, seed + levels.length);
    if (next.count > level.count * SHRINKS) {
      level.parent = undefined;
      break;
    }
    levels.push(next);
    level = next;
  }
  return levels;
}
