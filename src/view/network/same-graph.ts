/** Whether a network is laid out as another one was. */
import type { LayoutGraph } from './layout-graph.js';

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
