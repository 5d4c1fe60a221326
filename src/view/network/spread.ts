/**
 * Finds places for a number of marks inside an outline: as far apart as it lets them, never outside it, in one group round the
 * place that is farthest from its edges. Outlines may have holes and several parts. Pixels only; pure.
 */
export type Rings = readonly ArrayLike<number>[];

export interface Inner {
  readonly x: number;
  readonly y: number;
  /** To the nearest edge; 0 or less where the outline has no inside. */
  readonly room: number;
}

export interface Spread {
  readonly middle: Inner;
  /** x, y, x, y … of each, those nearest the middle first. */
  readonly points: readonly number[];
  /** Between the two that are nearest each other; Infinity for one. */
  readonly step: number;
}

export interface SpreadWish {
  readonly count: number;
  /** Marks nearer than this lie on each other. */
  readonly least: number;
  /** With room for words beside each: across; half of it down. */
  readonly wide: number;
  /** Whether something else already lies there. */
  isTaken(x: number, y: number): boolean;
}

const MOST_SEARCHED = 400;
/** Of the step, from a mark to the edge. */
const INSET = 0.38;
const SHRINK = 0.86;
const MOST_TRIES = 24;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** A row of a grid of triangles, in parts of its step. */
const ROW = 0.866;

/** From a place to the nearest edge; negative outside. */
function distance(x: number, y: number, rings: Rings): number {
  let [inside, least] = [false, Infinity];
  for (const ring of rings) {
    let [px, py] = [ring[ring.length - 2]!, ring[ring.length - 1]!];
    for (let at = 0; at < ring.length; at += 2) {
      const [qx, qy] = [ring[at]!, ring[at + 1]!];
      const [wide, high] = [qx - px, qy - py];
      if (py > y !== qy > y && x < px + ((y - py) * wide) / high) inside = !inside;
      const square = wide * wide + high * high;
      const share = square && Math.max(0, Math.min(1, ((x - px) * wide + (y - py) * high) / square));
      least = Math.min(least, Math.hypot(x - px - share * wide, y - py - share * high));
      [px, py] = [qx, qy];
    }
  }
  return inside ? least : -least;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function edgesOf(rings: Rings): Edges {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      left = Math.min(left, ring[at]!);
      right = Math.max(right, ring[at]!);
      top = Math.min(top, ring[at + 1]!);
      bottom = Math.max(bottom, ring[at + 1]!);
    }
  }
  return { left, top, right, bottom };
}

interface Cell extends Inner {
  readonly half: number;
  readonly most: number;
}

/** The place farthest from all edges. Of an outline without an inside, the middle of its box. */
export function innermost(rings: Rings): Inner {
  const { left, top, right, bottom } = edgesOf(rings);
  const [wide, high] = [right - left, bottom - top];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  if (!(wide > 0 && high > 0)) return { ...middle, room: 0 };
  const cell = (x: number, y: number, half: number): Cell => {
    const room = distance(x, y, rings);
    return { x, y, half, room, most: room + half * Math.SQRT2 };
  };
  const precise = Math.max(wide, high) / 400;
  // A long outline begins with so many cells that none is much longer than wide.
  const size = Math.max(Math.min(wide, high), Math.max(wide, high) / 40) / 2;
  const open: Cell[] = [];
  for (let x = left; x < right; x += size) {
    for (let y = top; y < bottom; y += size) open.push(cell(x + size / 2, y + size / 2, size / 2));
  }
  let best = cell(middle.x, middle.y, 0);
  for (const one of open) if (one.room > best.room) best = one;
  for (let tried = 0; tried < MOST_SEARCHED || best.room <= 0; tried += 1) {
    let at = 0;
    for (let index = 1; index < open.length; index += 1) if (open[index]!.most > open[at]!.most) at = index;
    const next = open[at];
    if (!next || next.most - best.room <= (best.room > 0 ? precise : 0) || tried > MOST_SEARCHED * 5) break;
    open[at] = open[open.length - 1]!;
    open.pop();
    const half = next.half / 2;
    for (const dx of [-half, half]) {
      for (const dy of [-half, half]) {
        const inner = cell(next.x + dx, next.y + dy, half);
        if (inner.room > best.room) best = inner;
        open.push(inner);
      }
    }
  }
  return { x: best.x, y: best.y, room: best.room };
}

interface Grid {
  readonly across: number;
  readonly down: number;
  readonly inset: number;
}

/** Places of a grid of triangles round the middle that are inside, the nearest first. */
function gridPlaces(
  rings: Rings,
  { edges, middle, isTaken }: { edges: Edges; middle: Inner; isTaken: SpreadWish['isTaken'] },
  { across, down, inset }: Grid,
): number[][] {
  const places: number[][] = [];
  const rows = [Math.ceil((edges.top - middle.y) / down), Math.floor((edges.bottom - middle.y) / down)] as const;
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    const start = middle.x + (row % 2 ? across / 2 : 0);
    const last = Math.floor((edges.right - start) / across);
    for (let column = Math.ceil((edges.left - start) / across); column <= last; column += 1) {
      const [x, y] = [start + column * across, middle.y + row * down];
      if (isTaken(x, y) || distance(x, y, rings) < inset) continue;
      // In steps of the grid: a group is as round as the grid is.
      places.push([x, y, ((x - middle.x) / across) ** 2 + ((y - middle.y) / (down / ROW)) ** 2]);
    }
  }
  return places.sort((a, b) => a[2]! - b[2]! || a[1]! - b[1]! || a[0]! - b[0]!);
}

/** From the middle out in a spiral, as close as it has to be. */
function spiral(middle: Inner, count: number): Spread {
  const { x, y, room } = middle;
  const reach = Math.max(0, room) * 0.9;
  const points: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const away = reach * Math.sqrt(place / count);
    points.push(x + away * Math.cos(place * GOLDEN), y + away * Math.sin(place * GOLDEN));
  }
  return { middle, points, step: (reach / Math.sqrt(count)) * 1.2 };
}

export function spread(rings: Rings, wish: SpreadWish): Spread {
  const { count, least, wide } = wish;
  const middle = innermost(rings);
  if (count === 0) return { middle, points: [], step: Infinity };
  if (middle.room <= 0) return spiral(middle, count);
  if (count === 1 && !wish.isTaken(middle.x, middle.y)) return { middle, points: [middle.x, middle.y], step: Infinity };
  const edges = edgesOf(rings);
  const take = (grid: Grid, isTaken = wish.isTaken): number[] | undefined => {
    const places = gridPlaces(rings, { edges, middle, isTaken }, grid);
    return places.length < count ? undefined : places.slice(0, count).flatMap(([x, y]) => [x!, y!]);
  };
  // With room for words, wider than high; then closer.
  for (let across = wide; across > least * 1.5; across *= SHRINK) {
    const down = Math.max(least * ROW, across * 0.46);
    const step = Math.min(across, Math.hypot(across / 2, down));
    const points = step >= least ? take({ across, down, inset: least * INSET }) : undefined;
    if (points) return { middle, points, step: count > 1 ? step : Infinity };
  }
  let step = Math.max(least * 1.2, 1e-6);
  for (let tried = 0; tried < MOST_TRIES; tried += 1, step *= SHRINK) {
    // No grid of this step can have so many: looking at all of it would take long.
    const most = ((edges.right - edges.left) / step + 1) * ((edges.bottom - edges.top) / (step * ROW) + 1);
    if (most < count) continue;
    const grid = { across: step, down: step * ROW, inset: step * INSET };
    const points = take(grid) ?? take(grid, () => false);
    if (points) return { middle, points, step: count > 1 ? step : Infinity };
  }
  return spiral(middle, count);
}
