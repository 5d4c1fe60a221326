/**
 * Which areas border on each other: those whose outlines share two corners, to within some metres. Asked for one area at a
 * time, so that a pointer that comes to the first of thousands waits for none of the others.
 */
import type { Extent, ProjectedArea, ProjectedMap } from './projected.js';

/** Radians to a grid of about 3 m on the earth. Files in units of their own are told apart as finely. */
const GRID = 2_000_000;
const ROW = 2 ** 26;

/** What is known of a map: by the outlines, which stay when figures change. */
interface Known {
  readonly corners: Map<ProjectedArea, ReadonlySet<number>>;
  readonly neighbours: Map<string, readonly string[]>;
}

const knownOf = new WeakMap<ProjectedMap, Known>();

function scaleOf({ extent: [left, , right] }: ProjectedMap): number {
  return right - left > 10 ? GRID / (right - left) : GRID;
}

/** Number of each corner on the grid. */
function findCorners({ rings }: ProjectedArea, map: ProjectedMap): ReadonlySet<number> {
  const scale = scaleOf(map);
  const [left, top] = map.extent;
  const found = new Set<number>();
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      found.add(Math.round((ring[index]! - left) * scale) * ROW + Math.round((ring[index + 1]! - top) * scale));
    }
  }
  return found;
}

function sharesTwo(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const corner of a) {
    if (b.has(corner)) shared += 1;
    if (shared > 1) return true;
  }
  return false;
}

function meets(a: Extent, b: Extent, air: number): boolean {
  return a[0] <= b[2] + air && b[0] <= a[2] + air && a[1] <= b[3] + air && b[1] <= a[3] + air;
}

/** @returns ids of the areas that one borders on, in the document's order; none for an area that the map does not have */
export function neighboursOf(map: ProjectedMap, id: string): readonly string[] {
  const known: Known = knownOf.get(map) ?? { corners: new Map(), neighbours: new Map() };
  knownOf.set(map, known);
  const before = known.neighbours.get(id);
  if (before) return before;
  const cornersOf = (area: ProjectedArea): ReadonlySet<number> => {
    const corners = known.corners.get(area) ?? findCorners(area, map);
    known.corners.set(area, corners);
    return corners;
  };
  const own = map.areas.find((area) => area.id === id);
  const air = 1 / scaleOf(map);
  const found = map.areas.filter(
    (other) =>
      own && other !== own && meets(own.extent, other.extent, air) && sharesTwo(cornersOf(own), cornersOf(other)),
  );
  const ids = found.map((area) => area.id);
  known.neighbours.set(id, ids);
  return ids;
}
