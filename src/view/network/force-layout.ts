/**
 * Where the actors of a network stand: tied ones near each other, all others apart. Edges pull, nodes push with 1/distance
 * (Fruchterman and Reingold 1991), from coarse to fine (Walshaw 2003), a fixed number of rounds from a
 * fixed seed: the same graph always gives the same picture. Work comes in small pieces, so that it can be spread over time.
 */
import { coarsen, type Level } from './coarsen.js';
import { countCrossings } from './crossings.js';
import { componentsOf } from './graph-components.js';
import type { LayoutGraph } from './layout-graph.js';
import { groupHomes } from './group-homes.js';
import { keepApart } from './keep-apart.js';
import { packBoxes } from './pack-boxes.js';
import { Repulsion } from './repulsion.js';
import { seeded } from './seeded.js';

const SEED = 20;
/** Share of the step that is kept from round to round, and rounds. */
const LONG = { rounds: 100, cooling: 0.94 } as const;
const SHORT = { rounds: 45, cooling: 0.94 } as const;

/** How hard nodes push, and how edges pull. */
interface Manner {
  readonly push: number;
  /** Ordinary edge lengths from node to node at the start, and in the first step. */
  readonly start: number;
  /** The many edges of a hub pull less each, or they would draw its whole surroundings into a knot: power of its degree. */
  readonly hubs: number;
  /** Edges pull with distance², and so are much of one length; else with distance, which draws those of one kind together. */
  readonly isEven: boolean;
}

/** Each has room for its name. */
const FEW: Manner = { push: 0.3, start: 1, hubs: 0.5, isEven: true };
/** What shows is who belongs together (Jacomy and others 2014). */
const MANY: Manner = { push: 1, start: 4.5, hubs: 0.25, isEven: false };
/** More nodes than this are many. */
const MOST_FEW = 150;
/** More than this are drawn in more levels: fewer would tear them. */
const MOST_PASSED = 5000;

/** Small graphs are tried from several seeds; the one with the fewest crossings is kept. */
const TRIES = 6;
const TRIED_EDGES = 160;
/** Gap between components, in ordinary edge lengths. */
const GAP = 1.2;

/** How hard a group draws its own together, and how much less a tie between two groups pulls. */
const HOME_PULL = 2.6;
const ACROSS = 9;

/** Yields the share of the work that is done, where it is known. */
type Pieces<T> = Generator<number | undefined, T>;

interface Pace {
  readonly rounds: number;
  readonly cooling: number;
}

interface Run extends Pace {
  readonly level: Level;
  /** x and y of each node; changed in place. */
  readonly at: Float64Array;
  /** Ordinary edge length on this level. */
  readonly unit: number;
  readonly manner: Manner;
  /** 1 where a node must not move. */
  readonly pinned?: Uint8Array;
  /** Where each node is drawn to besides. */
  readonly homes?: Float64Array;
}

function pullWeights({ count, from, to, weight }: Level, { hubs }: Manner): Float64Array {
  const degree = new Float64Array(count);
  for (const ends of [from, to]) ends.forEach((node, edge) => (degree[node] = degree[node]! + weight[edge]!));
  return Float64Array.from(from, (node, edge) => weight[edge]! / Math.min(degree[node]!, degree[to[edge]!]!) ** hubs);
}

function pullEdges({ level, at, unit, manner: { isEven } }: Run, weights: Float64Array, force: Float64Array): void {
  const { from, to, length } = level;
  for (let edge = 0; edge < from.length; edge += 1) {
    const a = from[edge]! * 2;
    const b = to[edge]! * 2;
    const dx = at[b]! - at[a]!;
    const dy = at[b + 1]! - at[a + 1]!;
    const pull = (weights[edge]! * (isEven ? Math.sqrt(dx * dx + dy * dy) / unit : 1)) / length[edge]!;
    force[a] = force[a]! + dx * pull;
    force[a + 1] = force[a + 1]! + dy * pull;
    force[b] = force[b]! - dx * pull;
    force[b + 1] = force[b + 1]! - dy * pull;
  }
}

function pullHome(homes: Float64Array, at: Float64Array, force: Float64Array): void {
  for (let axis = 0; axis < at.length; axis += 1) {
    force[axis] = force[axis]! + (homes[axis]! - at[axis]!) * HOME_PULL;
  }
}

/** Along the force, at most a step far. */
function moveNodes({ level, at, pinned }: Run, force: Float64Array, step: number): void {
  for (let node = 0; node < level.count; node += 1) {
    if (pinned?.[node]) continue;
    const fx = force[node * 2]!;
    const fy = force[node * 2 + 1]!;
    const size = Math.sqrt(fx * fx + fy * fy);
    const share = size > step ? step / size : 1;
    at[node * 2] = at[node * 2]! + fx * share;
    at[node * 2 + 1] = at[node * 2 + 1]! + fy * share;
  }
}

function* settle(run: Run): Pieces<void> {
  const { level, at, unit, rounds, cooling, manner } = run;
  const repulsion = new Repulsion();
  const force = new Float64Array(level.count * 2);
  const weights = pullWeights(level, manner);
  let step = unit * manner.start;
  for (let round = 0; round < rounds; round += 1) {
    force.fill(0);
    const push = { force, strength: manner.push * unit * unit };
    for (const pushed of repulsion.pushAll(at, level.mass, push)) yield (round + pushed / level.count) / rounds;
    pullEdges(run, weights, force);
    if (run.homes) pullHome(run.homes, at, force);
    moveNodes(run, force, step);
    step *= cooling;
    yield (round + 1) / rounds;
  }
}

interface Spread {
  /** From node to node. */
  readonly unit: number;
  readonly random: () => number;
}

function scatter(count: number, { unit, random }: Spread): Float64Array {
  const side = unit * Math.sqrt(count);
  return Float64Array.from({ length: count * 2 }, () => (random() - 0.5) * side);
}

/** Parts begin where the whole stood, a little apart. */
function refine(level: Level, coarse: Float64Array, spread: Spread): Float64Array {
  const at = new Float64Array(level.count * 2);
  for (let node = 0; node < level.count; node += 1) {
    const parent = level.parent![node]! * 2;
    at[node * 2] = coarse[parent]! + (spread.random() - 0.5) * spread.unit * 0.5;
    at[node * 2 + 1] = coarse[parent + 1]! + (spread.random() - 0.5) * spread.unit * 0.5;
  }
  return at;
}

/** How a level is settled; undefined = not, since that of the next will do. */
function paceOf(levels: readonly Level[], depth: number): Pace | undefined {
  const isCoarsest = depth === levels.length - 1;
  const most = levels[0]!.count;
  if (most <= MOST_FEW) return isCoarsest ? LONG : SHORT;
  if (most <= MOST_PASSED && depth % 2 && !isCoarsest) return undefined;
  // The fewer nodes, the less it costs to settle them well.
  const rounds = Math.min(160, Math.round(24 * (most / levels[depth]!.count) ** 0.3));
  return { rounds, cooling: 0.05 ** (1 / rounds) };
}

/** The pieces of a part of the work, as shares of the whole. */
function* partOf(pieces: Pieces<void>, done: number, part: number): Pieces<void> {
  for (;;) {
    const { done: isDone, value } = pieces.next();
    if (isDone) return;
    yield done + part * (value ?? 0);
  }
}

function* layOutOnce(finest: Level, seed: number): Pieces<Float64Array> {
  const levels = coarsen(finest, seed);
  const paces = levels.map((_, depth) => paceOf(levels, depth));
  const workAt = (depth: number): number => levels[depth]!.count * (paces[depth]?.rounds ?? 0);
  const whole = levels.reduce((sum, _, depth) => sum + workAt(depth), 0);
  const manner = finest.count > MOST_FEW ? MANY : FEW;
  let done = 0;
  const random = seeded(seed);
  let at: Float64Array = new Float64Array(0);
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth]!;
    const unit = Math.sqrt(finest.count / level.count);
    const spread = { unit: unit * manner.start, random };
    at = depth === levels.length - 1 ? scatter(level.count, spread) : refine(level, at, spread);
    const pace = paces[depth];
    if (!pace) continue;
    const part = workAt(depth) / whole;
    yield* partOf(settle({ level, at, unit, manner, ...pace }), done, part);
    done += part;
  }
  return at;
}

function* layOut(level: Level): Pieces<Float64Array> {
  const tries = level.from.length <= TRIED_EDGES && level.count > 3 ? TRIES : 1;
  let best = yield* layOutOnce({ ...level }, SEED);
  let fewest = tries > 1 ? countCrossings(level, best) : 0;
  for (let attempt = 1; attempt < tries && fewest > 0; attempt += 1) {
    const at = yield* layOutOnce({ ...level }, SEED + attempt * 101);
    const crossings = countCrossings(level, at);
    if (crossings < fewest) [best, fewest] = [at, crossings];
  }
  return best;
}

/** Turns a layout so that it is wide rather than high: its longest axis lies flat. */
function layFlat(at: Float64Array): void {
  const count = at.length / 2;
  let [mx, my, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let node = 0; node < count; node += 1) {
    mx += at[node * 2]! / count;
    my += at[node * 2 + 1]! / count;
  }
  for (let node = 0; node < count; node += 1) {
    const [x, y] = [at[node * 2]! - mx, at[node * 2 + 1]! - my];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const apart = Math.sqrt((xx - yy) ** 2 / 4 + xy * xy);
  const [ux, uy] = [xy, apart - (xx - yy) / 2];
  const size = Math.sqrt(ux * ux + uy * uy);
  const [cos, sin] = size > 1e-9 ? [ux / size, uy / size] : xx >= yy ? [1, 0] : [0, 1];
  for (let node = 0; node < count; node += 1) {
    const [x, y] = [at[node * 2]! - mx, at[node * 2 + 1]! - my];
    at[node * 2] = x * cos + y * sin;
    at[node * 2 + 1] = y * cos - x * sin;
  }
}

/** Every node stands for one actor, every edge for one. */
function ones(nodes: number, edges: number): Pick<Level, 'mass' | 'weight'> {
  return { mass: new Float64Array(nodes).fill(1), weight: new Float32Array(edges).fill(1) };
}

interface Part {
  readonly nodes: readonly number[];
  readonly level: Level;
}

/** The components with an edge, each as a graph of its own, the largest first. */
function partsOf(graph: LayoutGraph): Part[] {
  const { of, count } = componentsOf(graph);
  const nodes: number[][] = Array.from({ length: count }, () => []);
  const own = new Uint32Array(graph.count);
  for (let node = 0; node < graph.count; node += 1) own[node] = nodes[of[node]!]!.push(node) - 1;
  const edges: number[][] = Array.from({ length: count }, () => []);
  for (let edge = 0; edge < graph.from.length; edge += 1) edges[of[graph.from[edge]!]!]!.push(edge);
  const parts = nodes.map(
    (members, index): Part => ({
      nodes: members,
      level: {
        count: members.length,
        from: Uint32Array.from(edges[index]!, (edge) => own[graph.from[edge]!]!),
        to: Uint32Array.from(edges[index]!, (edge) => own[graph.to[edge]!]!),
        length: Float32Array.from(edges[index]!, (edge) => graph.length[edge]!),
        ...ones(members.length, edges[index]!.length),
      },
    }),
  );
  return parts.filter(({ nodes: { length } }) => length > 1).sort((a, b) => b.nodes.length - a.nodes.length);
}

function* layOutApart(graph: LayoutGraph): Pieces<Float64Array> {
  const result = new Float64Array(graph.count * 2).fill(NaN);
  const parts = partsOf(graph);
  const layouts: Float64Array[] = [];
  for (const { level } of parts) {
    const at = yield* layOut(level);
    if (level.count > MOST_FEW) keepApart(at);
    layFlat(at);
    layouts.push(at);
  }
  const places = packBoxes(layouts, GAP);
  parts.forEach(({ nodes }, part) => {
    const at = layouts[part]!;
    const [dx, dy] = places[part]!;
    nodes.forEach((node, index) => result.set([at[index * 2]! + dx, at[index * 2 + 1]! + dy], node * 2));
  });
  return result;
}

/** Every group has its own place on a ring, and its actors stay near it; ties pull them towards those they work with. */
function* layOutGrouped(graph: LayoutGraph, group: Uint32Array): Pieces<Float64Array> {
  const homes = groupHomes(graph, group);
  const random = seeded(SEED);
  const at = homes.map((value) => value + (random() - 0.5) * 2);
  const length = graph.length.map((own, edge) =>
    group[graph.from[edge]!] === group[graph.to[edge]!] ? own : own * ACROSS,
  );
  const level = { ...graph, length, ...ones(graph.count, length.length) };
  yield* settle({ level, at, unit: 1, manner: FEW, ...LONG, homes });
  return at;
}

/** Free actors find their places among those that the document has placed. */
function* layOutAround(graph: LayoutGraph, fixed: Float64Array): Pieces<Float64Array> {
  const scale = Math.sqrt(graph.count) * 1.4;
  const at = scatter(graph.count, { unit: 1, random: seeded(SEED) });
  const pinned = new Uint8Array(graph.count);
  for (let node = 0; node < graph.count; node += 1) {
    const [x, y] = [fixed[node * 2]!, fixed[node * 2 + 1]!];
    if (Number.isNaN(x)) continue;
    pinned[node] = 1;
    at.set([(x - 0.5) * scale, (y - 0.5) * scale], node * 2);
  }
  const level = { ...graph, ...ones(graph.count, graph.length.length) };
  if (pinned.includes(0)) yield* settle({ level, at, unit: 1, manner: FEW, ...LONG, pinned });
  return at.map((value, index) => (pinned[index >> 1] ? fixed[index]! : Math.max(0, Math.min(1, value / scale + 0.5))));
}

/**
 * Lays out a graph. Ask for pieces until it is done; each is a few milliseconds at most.
 *
 * @returns x and y of each node. With fixed places: from 0 to 1. Else in edge lengths, and NaN for nodes without an edge that
 * belong to no group.
 */
export function* forceLayout(graph: LayoutGraph): Pieces<Float64Array> {
  const { fixed } = graph;
  const hasFixed = fixed?.some((value) => !Number.isNaN(value));
  if (fixed && hasFixed) return yield* layOutAround(graph, fixed);
  return graph.group ? yield* layOutGrouped(graph, graph.group) : yield* layOutApart(graph);
}

/** The whole layout at once. */
export function layOutAtOnce(graph: LayoutGraph): Float64Array {
  const pieces = forceLayout(graph);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
