/** Which areas border on each other: those whose outlines share two corners, to within some metres. */
import type { ProjectedMap } from './projected.js';

/** Radians to a grid of about 3 m on the earth. Files in units of their own are told apart as finely. */
const GRID = 2_000_000;
const ROW = 2 ** 26;

export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** By the outlines, which stay when figures change. */
const known = new WeakMap<ProjectedMap, Neighbours>();

export function neighboursOf(map: ProjectedMap): Neighbours {
  const found = known.get(map) ?? findNeighbours(map);
  known.set(map, found);
  return found;
}

function findNeighbours({ areas, extent: [left, top, right] }: ProjectedMap): Neighbours {
  const scale = right - left > 10 ? GRID / (right - left) : GRID;
  /** Areas at each corner. */
  const corners = new Map<number, number[]>();
  areas.forEach(({ rings }, area) => {
    for (const ring of rings) {
      for (let index = 0; index < ring.length; index += 2) {
        const key = Math.round((ring[index]! - left) * scale) * ROW + Math.round((ring[index + 1]! - top) * scale);
        const there = corners.get(key);
        if (!there) corners.set(key, [area]);
        else if (!there.includes(area)) there.push(area);
      }
    }
  });
  const shared = areas.map(() => new Map<number, number>());
  for (const there of corners.values()) {
    for (const a of there) for (const b of there) if (a !== b) shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + 1);
  }
  return new Map(
    areas.map(({ id }, index) => {
      const found = [...shared[index]!].filter(([, count]) => count > 1).map(([other]) => areas[other]!.id);
      return [id, found];
    }),
  );
}
