/**
 * Which hidden figures can be worked out exactly from the sums that everybody knows. Each sum is an equation, each hidden
 * figure an unknown; a figure is given away where the equations leave it no freedom. Knows nothing of limits.
 *
 * Where every unknown stands in two equations at most, as in a table with totals of rows and columns, the equations are the
 * nodes of a graph and the unknowns its edges: an unknown is given away exactly where its edge is a bridge, which is found
 * in linear time. What is no such graph is solved by elimination.
 */
import type { Observation } from '../model/model.js';
import type { SumGroup } from './sum-groups.js';

/** An unknown of an equation, with its sign: parts add, the total takes away. */
interface Term {
  readonly unknown: number;
  readonly sign: 1 | -1;
}
type Equation = readonly Term[];

/** More steps than this are not taken by elimination; what would need them is taken to be given away. */
const MOST_STEPS = 2e8;
const EPSILON = 1e-9;

interface System {
  readonly unknowns: readonly Observation[];
  readonly equations: readonly Equation[];
}

/** The equations in which something is unknown: hidden, or missing for another reason. */
function systemOf(sums: readonly SumGroup[], hidden: ReadonlySet<Observation>): System {
  const indexes = new Map<Observation, number>();
  const indexOf = (figure: Observation): number => {
    const known = indexes.get(figure);
    if (known !== undefined) return known;
    indexes.set(figure, indexes.size);
    return indexes.size - 1;
  };
  const equations: Equation[] = [];
  for (const { total, totalAmount, parts, amountOf } of sums) {
    const isTotalHidden = total !== null && hidden.has(total);
    if (parts.length === 0 || (!isTotalHidden && totalAmount === null)) continue;
    const unknown = parts.filter((part) => hidden.has(part) || amountOf(part) === null);
    if (unknown.length === 0 && !isTotalHidden) continue;
    const terms = unknown.map((part): Term => ({ unknown: indexOf(part), sign: 1 }));
    equations.push(isTotalHidden ? [...terms, { unknown: indexOf(total), sign: -1 }] : terms);
  }
  return { unknowns: [...indexes.keys()], equations };
}

/** Equations that hang together by their unknowns, each group for itself. */
function components({ equations, unknowns }: System): readonly (readonly Equation[])[] {
  const roots = unknowns.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root]!;
    while (roots[index] !== root) [roots[index], index] = [root, roots[index]!];
    return root;
  };
  for (const [first, ...others] of equations) {
    for (const { unknown } of others) roots[rootOf(unknown)] = rootOf(first!.unknown);
  }
  const groups = new Map<number, Equation[]>();
  for (const equation of equations) {
    const root = rootOf(equation[0]!.unknown);
    const group = groups.get(root);
    if (group) group.push(equation);
    else groups.set(root, [equation]);
  }
  return [...groups.values()];
}

interface Edge {
  readonly unknown: number;
  /** Numbers of equations; 0 is the ground, where unknowns of one equation end. */
  readonly ends: readonly [number, number];
  /** Whether the signs at both ends are alike. */
  readonly isAlike: boolean;
}

/** The unknowns as edges between equations; undefined where one stands in more than two. */
function edgesOf(equations: readonly Equation[]): readonly Edge[] | undefined {
  const places = new Map<number, { readonly node: number; readonly sign: number }[]>();
  equations.forEach((equation, index) => {
    for (const { unknown, sign } of equation) {
      const place = { node: index + 1, sign };
      const known = places.get(unknown);
      if (known) known.push(place);
      else places.set(unknown, [place]);
    }
  });
  const edges: Edge[] = [];
  for (const [unknown, [one, other, more]] of places) {
    if (more) return undefined;
    edges.push({ unknown, ends: [one!.node, other?.node ?? 0], isAlike: other?.sign === one!.sign });
  }
  return edges;
}

function neighbours(edges: readonly Edge[], nodes: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ ends: [from, to] }, edge) => {
    lists[from]!.push(edge);
    lists[to]!.push(edge);
  });
  return lists;
}

const otherEnd = ({ ends: [from, to] }: Edge, node: number): number => (from === node ? to : from);

/**
 * Whether the equations can be given signs so that every unknown adds in one and takes away in the other. Only then do
 * circles leave freedom. The ground has no equation, so its edges bind nothing.
 */
function isBalanced(edges: readonly Edge[], lists: readonly (readonly number[])[]): boolean {
  const signs = new Array<number>(lists.length).fill(0);
  for (let start = 1; start < lists.length; start += 1) {
    if (signs[start] !== 0) continue;
    signs[start] = 1;
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const index of lists[node]!) {
        const edge = edges[index]!;
        const next = otherEnd(edge, node);
        if (next === 0) continue;
        const sign = edge.isAlike ? -signs[node]! : signs[node]!;
        if (signs[next] === 0) {
          signs[next] = sign;
          open.push(next);
        } else if (signs[next] !== sign) return false;
      }
    }
  }
  return true;
}

/** Edges whose loss would part the graph. Depth first without recursion: tables are as long as they like. */
function bridges(edges: readonly Edge[], lists: readonly (readonly number[])[]): number[] {
  const [order, low] = [new Int32Array(lists.length), new Int32Array(lists.length)];
  const found: number[] = [];
  let count = 0;
  for (let start = 0; start < lists.length; start += 1) {
    if (order[start] !== 0) continue;
    const trail: { node: number; by: number; next: number }[] = [{ node: start, by: -1, next: 0 }];
    order[start] = low[start] = count += 1;
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const edge = lists[step.node]![step.next];
      step.next += 1;
      if (edge === undefined) {
        trail.pop();
        const above = trail.at(-1);
        if (!above) continue;
        low[above.node] = Math.min(low[above.node]!, low[step.node]!);
        if (low[step.node]! > order[above.node]!) found.push(edges[step.by]!.unknown);
      } else if (edge !== step.by) {
        const node = otherEnd(edges[edge]!, step.node);
        if (order[node] === 0) {
          order[node] = low[node] = count += 1;
          trail.push({ node, by: edge, next: 0 });
        } else low[step.node] = Math.min(low[step.node]!, order[node]!);
      }
    }
  }
  return found;
}

/** Unknowns that elimination leaves alone in an equation. */
function eliminated(equations: readonly Equation[]): number[] {
  const columns = [...new Set(equations.flatMap((equation) => equation.map(({ unknown }) => unknown)))];
  if (equations.length ** 2 * columns.length > MOST_STEPS) return columns;
  const columnOf = new Map(columns.map((unknown, column) => [unknown, column]));
  const rows = equations.map((equation) => {
    const row = new Float64Array(columns.length);
    for (const { unknown, sign } of equation) row[columnOf.get(unknown)!]! += sign;
    return row;
  });
  let rank = 0;
  for (let column = 0; column < columns.length && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > EPSILON);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const head = rows[rank]!;
    const scale = head[column]!;
    for (let at = 0; at < columns.length; at += 1) head[at]! /= scale;
    for (const row of rows) {
      const factor = row[column]!;
      if (row === head || Math.abs(factor) <= EPSILON) continue;
      for (let at = column; at < columns.length; at += 1) row[at]! -= factor * head[at]!;
    }
    rank += 1;
  }
  return rows.slice(0, rank).flatMap((row) => {
    const left = columns.filter((_, column) => Math.abs(row[column]!) > EPSILON);
    return left.length === 1 ? left : [];
  });
}

function solvable(equations: readonly Equation[]): number[] {
  const edges = edgesOf(equations);
  if (!edges) return eliminated(equations);
  const lists = neighbours(edges, equations.length + 1);
  return isBalanced(edges, lists) ? bridges(edges, lists) : eliminated(equations);
}

/** The hidden figures that the sums give back exactly. */
export function givenAway(sums: readonly SumGroup[], hidden: ReadonlySet<Observation>): Set<Observation> {
  const system = systemOf(sums, hidden);
  const found = components(system).flatMap(solvable);
  return new Set(found.map((unknown) => system.unknowns[unknown]!).filter((figure) => hidden.has(figure)));
}
