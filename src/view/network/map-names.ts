/**
 * Where the names of areas stand on a map of a network: inside their outlines where they fit, clear of actors and of each other.
 * Pixels only.
 */
import type { TextMark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { breakName } from '../map/break-name.js';
import type { Box } from './network-places.js';
import { overlaps } from './place-names.js';
import type { Rings } from './spread.js';

export interface AreaToName {
  readonly id: string;
  readonly text: string;
  readonly rings: Rings;
  readonly box: Box;
  /** Has actors: it is named also where the name does not fit inside. */
  readonly isHome: boolean;
}

export interface AreaName {
  readonly id: string;
  readonly lines: readonly string[];
  /** Middle of the lines. */
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly box: Box;
}

const LEADING = 1.15;
const AIR = 3;
const COLUMNS = 8;
const ROWS = 10;
const MOST_LINES = 2;

export function isInside(x: number, y: number, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const [x1, y1, x2, y2] = [ring[before]!, ring[before + 1]!, ring[at]!, ring[at + 1]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

interface Shape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function shapesOf(text: string, size: number, room: number): Shape[] {
  const shapeOf = (lines: readonly string[]): Shape => ({
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, size, 600))) + 2 * AIR,
    height: lines.length * size * LEADING + 2,
  });
  const whole = shapeOf([text.replaceAll('\u00ad', '')]);
  const broken = breakName(text, { size, weight: 600, width: Math.min(room, whole.width * 0.7), most: MOST_LINES });
  return broken && broken.length > 1 ? [whole, shapeOf(broken)] : [whole];
}

function boxAt(x: number, y: number, { width, height }: Shape): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Middles of places inside, with what each costs; high up is best, so that a name heads those who stand under it. */
function insidePlaces({ box, rings }: AreaToName, seen: Box, shape: Shape): [x: number, y: number, cost: number][] {
  const [wide, high] = [seen.right - seen.left, seen.bottom - seen.top];
  const places: [number, number, number][] = [];
  if (box.right - box.left < shape.width || high < shape.height) return places;
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const x = seen.left + shape.width / 2 + ((wide - shape.width) * column) / COLUMNS;
      const y = seen.top + shape.height / 2 + ((high - shape.height) * row) / ROWS;
      const { left, top, right, bottom } = boxAt(x, y, shape);
      const corners = [left, x, right].flatMap((at) => [isInside(at, top, rings), isInside(at, bottom, rings)]);
      if (!isInside(x, y, rings)) continue;
      const outside = corners.filter((inside) => !inside).length;
      if (outside <= 2) places.push([x, y, row / ROWS + Math.abs(column / COLUMNS - 0.5) + outside * 1.5]);
    }
  }
  return places.sort((a, b) => a[2] - b[2]);
}

/** Over, under and beside an area that is too small for its name. */
function besidePlaces({ left, top, right, bottom }: Box, { width, height }: Shape): [x: number, y: number][] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const away = 12;
  return [
    [x, top - height / 2 - 2],
    [x, Math.min(top, y - away) - height / 2 - 2],
    [x, Math.max(bottom, y + away) + height / 2 + 2],
    [Math.max(right, x + away) + width / 2 + 2, y],
    [Math.min(left, x - away) - width / 2 - 2, y],
  ];
}

/** @param areas the most important first */
export function placeAreaNames(
  areas: readonly AreaToName[],
  { bounds, taken, size }: { bounds: Box; taken: readonly Box[]; size: number },
): AreaName[] {
  const placed: AreaName[] = [];
  const isFree = (box: Box): boolean =>
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.right <= bounds.right &&
    box.bottom <= bounds.bottom &&
    !taken.some((other) => overlaps(box, other)) &&
    !placed.some((other) => overlaps(box, other.box));
  for (const area of areas) {
    const { box } = area;
    const seen = {
      left: Math.max(box.left, bounds.left),
      top: Math.max(box.top, bounds.top),
      right: Math.min(box.right, bounds.right),
      bottom: Math.min(box.bottom, bounds.bottom),
    };
    if (!(seen.right > seen.left - 1 && seen.bottom > seen.top - 1)) continue;
    const shapes = shapesOf(area.text, size, seen.right - seen.left);
    const place = (at: readonly [number, number, ...number[]], shape: Shape): boolean => {
      const [x, y] = at;
      const own = boxAt(x, y, shape);
      if (!isFree(own)) return false;
      placed.push({ id: area.id, lines: shape.lines, x, y: own.top + size * 0.95, size, box: own });
      return true;
    };
    const isPlaced =
      shapes.some((shape) => insidePlaces(area, seen, shape).some((at) => place(at, shape))) ||
      (area.isHome && shapes.some((shape) => besidePlaces(box, shape).some((at) => place(at, shape))));
    if (!isPlaced) continue;
  }
  return placed;
}

export function areaNameMarks({ lines, x, y, size }: AreaName, fill: TextMark['fill']): TextMark[] {
  return lines.map((text, line) => ({
    ...{ type: 'text', x, y: y + line * size * LEADING, text, size },
    ...{ fill, weight: 600, anchor: 'middle', halo: true },
  }));
}
