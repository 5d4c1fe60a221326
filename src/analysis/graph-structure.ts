/**
 * What holds a graph together: its parts, the edges whose loss splits one, and the nodes whose loss does (Tarjan 1974; one walk
 * in depth, without recursion). Knows numbers only: nodes 0 to count − 1, edges as two lists of ends.
 */

export interface Graph {
  readonly count: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** An edge whose loss splits its part in two. */
export interface SplittingEdge {
  readonly edge: number;
  /** End on the smaller side; of two equal sides the later one in the walk. */
  readonly far: number;
  readonly near: number;
  /** Nodes on the smaller side, or what they weigh. */
  readonly size: number;
}

/** A node whose loss splits its part. */
export interface SplittingNode {
  readonly node: number;
  /** Nodes, or their weight, that lose their way to the largest of what is left. */
  readonly cutOff: number;
}

export interface GraphStructure {
  /** Part of each node, numbered by first node. */
  readonly partOf: Int32Array;
  /** Nodes in each part, or what they weigh. */
  readonly sizes: readonly number[];
  readonly edges: readonly SplittingEdge[];
  readonly nodes: readonly SplittingNode[];
}

/** What a node counts for: 0 where it only ties others. */
export type WeightOf = (node: number) => number;

/** Edges of each node, one after the other: those of node n stand from `start[n]` to `start[n + 1]`. */
export interface Incidence {
  readonly start: Uint32Array;
  readonly edges: Uint32Array;
}

export function incidenceOf({ count, from, to }: Graph): Incidence {
  const start = new Uint32Array(count + 1);
  for (let edge = 0; edge < from.length; edge += 1) {
    for (const node of [from[edge]!, to[edge]!]) start[node + 1] = start[node + 1]! + 1;
  }
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

interface Walk {
  readonly graph: Graph;
  readonly weightOf: WeightOf;
  readonly incidence: Incidence;
  /** Place of the next edge to follow, by node. */
  readonly next: Uint32Array;
  /** Order in which nodes were reached, from 1; 0 = not yet. */
  readonly reached: Int32Array;
  /** Earliest node that a subtree has an edge back to. */
  readonly low: Int32Array;
  /** What the nodes in the subtree weigh. */
  readonly below: Int32Array;
  readonly parentEdge: Int32Array;
  /** By node: sizes of the subtrees that only it ties to the rest. */
  readonly hanging: Map<number, number[]>;
  clock: number;
}

function newWalk(graph: Graph, weightOf: WeightOf): Walk {
  const ints = (fill: number): Int32Array => new Int32Array(graph.count).fill(fill);
  const incidence = incidenceOf(graph);
  return {
    ...{ graph, weightOf, incidence, next: incidence.start.slice(), reached: ints(0), low: ints(0) },
    below: Int32Array.from({ length: graph.count }, (_, node) => weightOf(node)),
    ...{ parentEdge: ints(-1), hanging: new Map(), clock: 0 },
  };
}

function enter(walk: Walk, node: number): void {
  walk.clock += 1;
  walk.reached[node] = walk.low[node] = walk.clock;
}

/** A subtree is done: what it found goes to the node it hangs on. */
function leave(walk: Walk, child: number, parent: number): void {
  walk.below[parent] = walk.below[parent]! + walk.below[child]!;
  walk.low[parent] = Math.min(walk.low[parent]!, walk.low[child]!);
  if (walk.low[child]! < walk.reached[parent]!) return;
  const sizes = walk.hanging.get(parent);
  if (sizes) sizes.push(walk.below[child]!);
  else walk.hanging.set(parent, [walk.below[child]!]);
}

/** Walks one part from its first node. @returns its nodes in the order they were reached. */
function walkFrom(walk: Walk, root: number): number[] {
  const { graph, incidence, next, reached, parentEdge } = walk;
  const order = [root];
  const stack = [root];
  enter(walk, root);
  while (stack.length) {
    const node = stack[stack.length - 1]!;
    const at = next[node]!;
    if (at === incidence.start[node + 1]) {
      stack.pop();
      const parent = stack[stack.length - 1];
      if (parent !== undefined) leave(walk, node, parent);
      continue;
    }
    next[node] = at + 1;
    const edge = incidence.edges[at]!;
    const other = graph.from[edge] === node ? graph.to[edge]! : graph.from[edge]!;
    if (edge === parentEdge[node] || other === node) continue;
    if (reached[other]) walk.low[node] = Math.min(walk.low[node]!, reached[other]);
    else {
      parentEdge[other] = edge;
      enter(walk, other);
      order.push(other);
      stack.push(other);
    }
  }
  return order;
}

/** What all of a part weighs: everything hangs below the node that it was walked from. */
const totalOf = ({ below }: Walk, [root]: readonly number[]): number => below[root!]!;

function splittingEdges(walk: Walk, part: readonly number[]): SplittingEdge[] {
  const { graph, low, reached, below, parentEdge } = walk;
  const total = totalOf(walk, part);
  return part.flatMap((node): SplittingEdge[] => {
    const edge = parentEdge[node]!;
    if (edge < 0) return [];
    const parent = graph.from[edge] === node ? graph.to[edge]! : graph.from[edge]!;
    if (low[node]! <= reached[parent]!) return [];
    const under = below[node]!;
    const isSmaller = under * 2 <= total;
    return [
      isSmaller
        ? { edge, far: node, near: parent, size: under }
        : { edge, far: parent, near: node, size: total - under },
    ];
  });
}

function splittingNodes(walk: Walk, part: readonly number[]): SplittingNode[] {
  const { hanging, parentEdge, weightOf } = walk;
  const total = totalOf(walk, part);
  return part.flatMap((node): SplittingNode[] => {
    const sizes = hanging.get(node) ?? [];
    const isRoot = parentEdge[node]! < 0;
    const others = total - weightOf(node);
    const rest = others - sizes.reduce((sum, size) => sum + size, 0);
    const pieces = isRoot ? sizes : [...sizes, rest];
    if (pieces.filter((size) => size > 0).length < 2) return [];
    return [{ node, cutOff: others - Math.max(...pieces) }];
  });
}

/** Parallel edges count as one only if the caller has joined them. Edges from a node to itself hold nothing together. */
export function graphStructure(graph: Graph, weightOf: WeightOf = () => 1): GraphStructure {
  const walk = newWalk(graph, weightOf);
  const partOf = new Int32Array(graph.count).fill(-1);
  const sizes: number[] = [];
  const edges: SplittingEdge[] = [];
  const nodes: SplittingNode[] = [];
  for (let root = 0; root < graph.count; root += 1) {
    if (walk.reached[root]) continue;
    const part = walkFrom(walk, root);
    for (const node of part) partOf[node] = sizes.length;
    sizes.push(totalOf(walk, part));
    edges.push(...splittingEdges(walk, part));
    nodes.push(...splittingNodes(walk, part));
  }
  return { partOf, sizes, edges, nodes };
}
