/**
 * Districts as equal tiles: where the document puts them, else on the free cell nearest to where they lie, so that north
 * stays above south. Pure; grid cells only.
 */
import type { Area } from '../../schema/generated/document.js';
import type { ProjectedMap } from './projected.js';

export interface TileCell {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

interface Wish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Middles of the areas, each in units of one tile. */
function wishesOf({ areas, extent: [left, top, right, bottom] }: ProjectedMap): Wish[] {
  const [w, h] = [Math.max(right - left, 1e-12), Math.max(bottom - top, 1e-12)];
  // As many cells as areas, and half as many again, in the proportion of the map.
  const across = Math.max(1, Math.sqrt((areas.length * 1.5 * w) / h));
  const scale = Math.min(across, areas.length) / w;
  return areas.map(({ id, extent }) => ({
    id,
    x: ((extent[0] + extent[2]) / 2 - left) * scale - 0.5,
    y: ((extent[1] + extent[3]) / 2 - top) * scale - 0.5,
  }));
}

/** From the middle outwards each takes the nearest free cell. */
function settle(wishes: readonly Wish[]): TileCell[] {
  const middle = [mean(wishes.map(({ x }) => x)), mean(wishes.map(({ y }) => y))] as const;
  const order = [...wishes].sort(
    (a, b) => Math.hypot(a.x - middle[0], a.y - middle[1]) - Math.hypot(b.x - middle[0], b.y - middle[1]),
  );
  const taken = new Set<string>();
  const cells = order.map(({ id, x, y }) => {
    const cell = nearestFree(x, y, taken);
    taken.add(`${cell.column} ${cell.row}`);
    return { id, ...cell };
  });
  const [left, top] = [Math.min(...cells.map(({ column }) => column)), Math.min(...cells.map(({ row }) => row))];
  return cells.map(({ id, column, row }) => ({ id, column: column - left, row: row - top }));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function nearestFree(x: number, y: number, taken: ReadonlySet<string>): { column: number; row: number } {
  const [column, row] = [Math.round(x), Math.round(y)];
  for (let reach = 0; ; reach += 1) {
    let best: { column: number; row: number; away: number } | undefined;
    for (let dc = -reach; dc <= reach; dc += 1) {
      for (let dr = -reach; dr <= reach; dr += 1) {
        if (Math.max(Math.abs(dc), Math.abs(dr)) !== reach || taken.has(`${column + dc} ${row + dr}`)) continue;
        const away = Math.hypot(column + dc - x, row + dr - y);
        if (!best || away < best.away) best = { column: column + dc, row: row + dr, away };
      }
    }
    if (best) return best;
  }
}

/** In rows of about a square: for documents that say nothing of where districts are. */
function inOrder(areas: readonly Area[]): TileCell[] {
  const across = Math.ceil(Math.sqrt(areas.length * 1.4));
  return areas.map(({ id }, index) => ({ id, column: index % across, row: Math.floor(index / across) }));
}

/** Every shown area gets a tile. Of two tiles of the document on one cell the second goes to the nearest free one. */
export function tileCells(shown: readonly Area[], map: ProjectedMap): readonly TileCell[] {
  const given = shown.filter(({ tile }) => tile);
  const placed = given.length ? settleGiven(given) : map.areas.length ? settle(wishesOf(map)) : inOrder(shown);
  const has = new Set(placed.map(({ id }) => id));
  const left = shown.filter(({ id }) => !has.has(id));
  const below = 1 + Math.max(-1, ...placed.map(({ row }) => row));
  return [...placed, ...left.map(({ id }, index) => ({ id, column: index, row: below }))];
}

function settleGiven(areas: readonly Area[]): TileCell[] {
  const taken = new Set<string>();
  const cells = areas.map(({ id, tile }) => {
    const cell = nearestFree(tile!.column, tile!.row, taken);
    taken.add(`${cell.column} ${cell.row}`);
    return { id, ...cell };
  });
  const [left, top] = [Math.min(...cells.map(({ column }) => column)), Math.min(...cells.map(({ row }) => row))];
  return cells.map(({ id, column, row }) => ({ id, column: column - left, row: row - top }));
}
