/**
 * Finds a free place for the name of each actor, the most important first. A name never lies on an actor, on another name or
 * outside the picture; it may interrupt a thin tie. One without a free place is left out. Pixels only.
 */
import { textWidth } from '../shared/text-width.js';
import type { SceneGroup, TextAnchor } from '../scene.js';
import type { Box, Side } from './network-places.js';
import { unbroken, wrapWords } from './wrap-words.js';

export interface NameWish {
  readonly index: number;
  /** Broken at spaces and soft hyphens. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Room that the symbol takes from its middle, px. */
  readonly radius: number;
  readonly sides: readonly Side[];
}

export interface PlacedName {
  readonly index: number;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: TextAnchor;
  readonly box: Box;
  /** Whether a tie runs through it. */
  readonly crossesTie: boolean;
  /** The line from its actor, where it stands away from it; it goes under the symbols. */
  readonly leader?: SceneGroup;
}

export interface NameSpace {
  readonly bounds: Box;
  /** What no name may cover. */
  readonly taken: readonly Box[];
  /** The same by place, where more than one round of names is placed: each adds its own. */
  readonly grid?: BoxGrid;
  /** x, y, x, y … along the ties. */
  readonly tiePoints: readonly number[];
  /** Font size, px. */
  readonly size: number;
  readonly most: number;
}

/** Names are measured as bold as they can become, so that nothing moves when an actor is chosen. */
const WEIGHT = 700;
export const LEADING = 1.17;
const CELL = 40;
const POINT_CELL = 8;
const GAP = 4;
/** Between two names side by side, and for fonts that run wider than measured, px. */
export const AIR = 2.5;
/** At the edge of the picture a name in a wider font would be cut. */
const WIDER = 1.08;

/** Boxes by the cells of a grid that they touch. */
export class BoxGrid {
  #cells = new Map<number, Box[]>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (let column = Math.floor(box.left / CELL); column <= box.right / CELL; column += 1) {
      for (let row = Math.floor(box.top / CELL); row <= box.bottom / CELL; row += 1) {
        const key = column * 4096 + row;
        const cell = this.#cells.get(key);
        if (cell) cell.push(box);
        else this.#cells.set(key, [box]);
      }
    }
  }

  hits(box: Box): boolean {
    for (let column = Math.floor(box.left / CELL); column <= box.right / CELL; column += 1) {
      for (let row = Math.floor(box.top / CELL); row <= box.bottom / CELL; row += 1) {
        const cell = this.#cells.get(column * 4096 + row);
        if (cell?.some((other) => overlaps(box, other))) return true;
      }
    }
    return false;
  }
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isWithin({ left, top, right, bottom }: Box, bounds: Box): boolean {
  return left >= bounds.left && top >= bounds.top && right <= bounds.right && bottom <= bounds.bottom;
}

/** How often ties pass through each small cell of the picture. */
export function tieCells(points: readonly number[]): ReadonlyMap<number, number> {
  const cells = new Map<number, number>();
  for (let at = 0; at < points.length; at += 2) {
    const key = Math.floor(points[at]! / POINT_CELL) * 8192 + Math.floor(points[at + 1]! / POINT_CELL);
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  return cells;
}

export function tiesUnder({ left, top, right, bottom }: Box, cells: ReadonlyMap<number, number>): number {
  let found = 0;
  for (let column = Math.floor(left / POINT_CELL); column <= right / POINT_CELL; column += 1) {
    for (let row = Math.floor(top / POINT_CELL); row <= bottom / POINT_CELL; row += 1) {
      found += cells.get(column * 8192 + row) ?? 0;
    }
  }
  return found;
}

/** A name in lines, and how wide they are. */
export interface Wrapping {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The same name on one line, on two, on three. */
export function* wrappings(text: string, size: number): Generator<Wrapping> {
  const widthOf = (part: string): number => textWidth(part, size, WEIGHT);
  const whole = widthOf(text);
  yield { lines: [unbroken(text)], width: whole };
  const longestWord = Math.max(...text.replaceAll('\u00ad', '- ').split(' ').map(widthOf));
  for (const share of [0.62, 0.42]) {
    const lines = wrapWords(text, size, Math.max(longestWord, whole * share), { weight: WEIGHT });
    if (lines.length > 1 && lines.length <= 4) yield { lines, width: Math.max(...lines.map(widthOf)) };
  }
}

interface Candidate {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: TextAnchor;
  readonly box: Box;
  /** The later it is thought of, the dearer. */
  readonly cost: number;
}

/** What one, two and three lines cost: over and under an actor two are best, beside it one. */
const STACKED_COST = [2, 0, 1];
const BESIDE_COST = [0, 2, 4];

/** Shift of the name's middle from the actor, in parts of its own half size; x tells the anchor too. */
const DIRECTIONS: Readonly<Record<Side, readonly (readonly [x: -1 | 0 | 1, y: number])[]>> = {
  right: [
    [1, 0],
    [1, -0.7],
    [1, 0.7],
  ],
  left: [
    [-1, 0],
    [-1, -0.7],
    [-1, 0.7],
  ],
  below: [[0, 1]],
  above: [[0, -1]],
};

/** A name over or under its actor moves aside where it would pass the edge, as long as it still stands over or under. */
function movedInside(x: number, half: number, { left, right }: Box): number {
  return Math.max(left + half, Math.min(right - half, x));
}

/** One by one: most names have a free place among the first that are thought of. */
function* candidatesOf(wish: NameWish, size: number, bounds: Box): Generator<Candidate> {
  const leading = size * LEADING;
  const reach = wish.radius + GAP;
  let wrapping = 0;
  for (const { lines, width } of wrappings(wish.text, size)) {
    const height = leading * lines.length;
    for (const [rank, side] of wish.sides.entries()) {
      for (const [turn, [dx, dy]] of DIRECTIONS[side].entries()) {
        const isStacked = dx === 0;
        const x = isStacked
          ? movedInside(wish.x, (width / 2) * WIDER + AIR, bounds)
          : wish.x + dx * (dy === 0 ? reach : reach * 0.75);
        if (Math.abs(x - wish.x) > width / 2 && isStacked) continue;
        const middle = wish.y + dy * (isStacked ? reach + height / 2 : reach * 0.55 + height / 2);
        const left = dx > 0 ? x : isStacked ? x - width / 2 : x - width;
        const top = middle - height / 2;
        yield {
          lines,
          x,
          y: top + size * 0.95,
          anchor: dx > 0 ? 'start' : isStacked ? 'middle' : 'end',
          box: { left: left - AIR, top, right: left + width + AIR, bottom: top + height },
          cost: rank * 3 + turn * 2 + (isStacked ? STACKED_COST : BESIDE_COST)[wrapping]!,
        };
      }
    }
    wrapping += 1;
  }
}

/** @param wishes The most important first. */
export function placeNames(
  wishes: readonly NameWish[],
  { bounds, taken, tiePoints, size, most, grid = new BoxGrid(taken) }: NameSpace,
): PlacedName[] {
  const cells = tieCells(tiePoints);
  const placed: PlacedName[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    let best: (Candidate & { readonly ties: number }) | undefined;
    let least = Infinity;
    for (const candidate of candidatesOf(wish, size, bounds)) {
      if (candidate.cost >= least || !isWithin(candidate.box, bounds) || grid.hits(candidate.box)) continue;
      const ties = tiesUnder(candidate.box, cells);
      const cost = candidate.cost + ties * 1.5;
      if (cost < least) [best, least] = [{ ...candidate, ties }, cost];
      if (least === 0) break;
    }
    if (!best) continue;
    grid.add(best.box);
    const { lines, x, y, anchor, box, ties } = best;
    placed.push({ index: wish.index, lines, x, y, anchor, box, crossesTie: ties > 0 });
  }
  return placed;
}
