/**
 * Where in an outline a name stands best: the point farthest from its edges, with edges at the sides counted nearer, since
 * words are wider than high. Pixels only.
 */
import type { PlacedArea, PlacedMap } from './placed.js';

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** Px from the middle of the words to the nearest edge, upwards; sideways it is `STRETCH` times as far. 0 = not measured. */
  readonly room: number;
  /** The outline, as `pressed` gives it. */
  readonly rings: readonly (readonly number[])[];
}

/** How much wider than high the free room is wanted. */
export const STRETCH = 2.2;
/** Px by which a better place is not looked for: an eighth of how wide or high the outline is, within these. */
const PRECISION = [2, 5] as const;
const MOST_STEPS = 400;

/** Px: corners nearer than this to the one before tell a place of words nothing. */
const COARSE = 4;

/** The rings pressed together sideways, with fewer corners: what is measured again and again. */
export function pressed(rings: readonly (readonly number[])[]): number[][] {
  return rings.map((ring) => {
    const few: number[] = [];
    let lastX = Infinity;
    let lastY = Infinity;
    for (let index = 0; index < ring.length; index += 2) {
      const x = ring[index]!;
      const y = ring[index + 1]!;
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < COARSE) continue;
      few.push(x / STRETCH, y);
      lastX = x;
      lastY = y;
    }
    return few;
  });
}

/** Distance to the nearest edge, negative outside. x is already pressed together, as the rings are. */
export function distance(x: number, y: number, rings: readonly (readonly number[])[]): number {
  let isInside = false;
  let least = Infinity;
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 2; index < ring.length; before = index, index += 2) {
      const x1 = ring[before]!;
      const y1 = ring[before + 1]!;
      const x2 = ring[index]!;
      const y2 = ring[index + 1]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
      const dx = x2 - x1;
      const dy = y2 - y1;
      const length = dx * dx + dy * dy;
      const along = length ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
      const away = (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
      if (away < least) least = away;
    }
  }
  return (isInside ? 1 : -1) * Math.sqrt(least);
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly room: number;
  readonly most: number;
}

/** By the placed outline, which stays when figures change. */
const known = new WeakMap<PlacedArea, { readonly place: LabelPlace | undefined }>();

/** @param picture words stand inside it; undefined where nothing of the outline is seen */
export function labelPlace(area: PlacedArea, picture?: Pick<PlacedMap, 'width' | 'height'>): LabelPlace | undefined {
  const found = known.get(area) ?? { place: findPlace(picture ? seenOf(area, picture) : area) };
  known.set(area, found);
  return found.place;
}

/** Px that words keep from the edges of the picture. */
const AIR = 4;

/** The part of a ring on one side of a line: from a limit of x (0) or y (1) on, or up to it. */
function cut(ring: readonly number[], axis: 0 | 1, limit: number, side: 1 | -1): number[] {
  const kept: number[] = [];
  for (let index = 0, before = ring.length - 2; index < ring.length; before = index, index += 2) {
    const [from, to] = [side * (ring[before + axis]! - limit), side * (ring[index + axis]! - limit)];
    if (from >= 0 !== to >= 0) {
      const part = from / (from - to);
      for (const at of [0, 1]) kept.push(ring[before + at]! + part * (ring[index + at]! - ring[before + at]!));
    }
    if (to >= 0) kept.push(ring[index]!, ring[index + 1]!);
  }
  return kept;
}

/** Words of a district that lies over the edge of a zoomed picture stand in the part that is seen. */
function seenOf(area: PlacedArea, { width, height }: Pick<PlacedMap, 'width' | 'height'>): PlacedArea {
  const { box } = area;
  const [left, top, right, bottom] = [AIR, AIR, width - AIR, height - AIR];
  if (box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom) return area;
  const rings = area.rings.map((ring) => cut(cut(cut(cut(ring, 0, left, 1), 0, right, -1), 1, top, 1), 1, bottom, -1));
  return {
    ...area,
    rings: rings.filter(({ length }) => length),
    box: [Math.max(left, box[0]), Math.max(top, box[1]), Math.min(right, box[2]), Math.min(bottom, box[3])],
  };
}

function findPlace({ rings: outline, box, x: middleX, y: middleY }: PlacedArea): LabelPlace | undefined {
  if (!outline.length) return undefined;
  const rings = pressed(outline);
  const cell = (x: number, y: number, half: number): Cell => {
    const room = distance(x, y, rings);
    return { x, y, half, room, most: room + half * Math.SQRT2 };
  };
  const [left, top, right, bottom] = [box[0] / STRETCH, box[1], box[2] / STRETCH, box[3]];
  const size = Math.max(1, Math.min(right - left, bottom - top));
  const precision = Math.max(PRECISION[0], Math.min(PRECISION[1], size / 8));
  const open: Cell[] = [];
  for (let x = left; x < right; x += size) {
    for (let y = top; y < bottom; y += size) open.push(cell(x + size / 2, y + size / 2, size / 2));
  }
  const middle = cell(middleX / STRETCH, middleY, 0);
  let best = middle;
  for (let step = 0; step < MOST_STEPS && open.length; step += 1) {
    let at = 0;
    for (let index = 1; index < open.length; index += 1) if (open[index]!.most > open[at]!.most) at = index;
    const [next] = open.splice(at, 1);
    if (!next || next.most - best.room <= precision) break;
    if (next.room > best.room) best = next;
    const half = next.half / 2;
    for (const dx of [-half, half]) for (const dy of [-half, half]) open.push(cell(next.x + dx, next.y + dy, half));
  }
  if (best.room <= 0) return undefined;
  // Of many places with as much room, as in what is high for its width, the one nearest to the middle.
  for (const back of [0, 0.25, 0.5, 0.75]) {
    const nearer = cell(middle.x + (best.x - middle.x) * back, middle.y + (best.y - middle.y) * back, 0);
    if (nearer.room < best.room * 0.9) continue;
    best = nearer;
    break;
  }
  return { x: best.x * STRETCH, y: best.y, room: best.room, rings };
}

/** Px by which words are moved where they do not fit in the best place: their block may fit beside it. */
const MOVES = [0, -8, 8, -16, 16];

/** The place, and those beside it. */
export function* placesNear(place: LabelPlace): Generator<LabelPlace> {
  yield place;
  const { x, y, rings } = place;
  for (const down of MOVES) {
    for (const right of MOVES) if (right || down) yield { x: x + right, y: y + down, room: 0, rings };
  }
}

/** Whether the ring runs through a block round (x, y), `across` and `up` from its middle to its sides. */
function crosses(ring: readonly number[], { x, y }: { x: number; y: number }, across: number, up: number): boolean {
  let x1 = ring[ring.length - 2]! - x;
  let y1 = ring[ring.length - 1]! - y;
  for (let index = 0; index < ring.length; index += 2) {
    const x2 = ring[index]! - x;
    const y2 = ring[index + 1]! - y;
    const isApart =
      (x1 > across && x2 > across) || (x1 < -across && x2 < -across) || (y1 > up && y2 > up) || (y1 < -up && y2 < -up);
    // How far the line of the edge passes the middle, against how far the block reaches towards it.
    if (!isApart && Math.abs(x1 * y2 - x2 * y1) < Math.abs(y2 - y1) * across + Math.abs(x2 - x1) * up) return true;
    x1 = x2;
    y1 = y2;
  }
  return false;
}

/** Whether a block of words stands inside the outline: no edge runs through it, and its middle lies there. */
export function fits({ x, y, room, rings }: LabelPlace, width: number, height: number): boolean {
  const across = width / 2 / STRETCH;
  const up = height / 2;
  if (across * across + up * up <= room * room) return true;
  const middle = { x: x / STRETCH, y };
  for (const ring of rings) if (crosses(ring, middle, across, up)) return false;
  return room > 0 || distance(middle.x, y, rings) > 0;
}
