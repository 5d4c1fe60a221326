/**
 * Places for names that found none at their actor: further out, at the end of a thin line. Loaded with the layout of the forms
 * that can be so dense. Pixels only.
 */
import type { Steps } from '../../model/steps.js';
import type { TextAnchor } from '../scene.js';
import type { Box } from './network-places.js';
import {
  AIR,
  BoxGrid,
  isWithin,
  LEADING,
  tieCells,
  tiesUnder,
  wrappings,
  type NameSpace,
  type NameWish,
  type PlacedName,
  type Wrapping,
} from './place-names.js';

/** Of a line, in lines of text: the nearest free place wins. */
const LENGTHS = [0.6, 1.2, 2.4, 3.6];
/** Between two points of a line that must be free, px. */
const STEP = 6;
/** A name at a steeper line stands over or under its end. */
const STEEP = 0.38;

/** Where lines go, and on which side of their end a name stands: 1 right, -1 left, 0 over or under. */
const DIRECTIONS = Array.from({ length: 16 }, (_, turn) => {
  const angle = (turn / 16) * 2 * Math.PI;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return { dx, dy, side: Math.abs(dx) < STEEP ? 0 : Math.sign(dx) };
});
const ANCHORS = new Map<number, TextAnchor>([
  [-1, 'end'],
  [0, 'middle'],
  [1, 'start'],
]);

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

interface Place extends Pick<Wrapping, 'lines'> {
  readonly side: number;
  readonly box: Box;
  readonly line: Line;
}

/** What a line covers. */
function alongLine([x1, y1, x2, y2]: Line): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = [x1 + ((x2 - x1) * at) / count, y1 + ((y2 - y1) * at) / count];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}

/** The nearest place that is free. Hundreds are tried for a name, so that nothing is made of those that are not. */
function freePlace(
  { text, x, y, radius }: NameWish,
  size: number,
  isFree: (box: Box, line: Line) => boolean,
): Place | undefined {
  const wrapped = [...wrappings(text, size)];
  for (const length of LENGTHS) {
    const reach = radius + length * size;
    for (const { dx, dy, side } of DIRECTIONS) {
      const [endX, endY] = [x + dx * reach, y + dy * reach];
      for (const { lines, width } of wrapped) {
        const height = size * LEADING * lines.length;
        const left = endX + ((side - 1) / 2) * width + side * AIR;
        const top = endY + ((side ? dy : Math.sign(dy)) - 1) * (height / 2);
        const box = { left: left - AIR, top, right: left + width + AIR, bottom: top + height };
        const line = [x + dx * radius, y + dy * radius, endX, endY] as const;
        if (isFree(box, line)) return { lines, side, box, line };
      }
    }
  }
  return undefined;
}

/** @param wishes The most important first. @returns those that are placed already, and as many others as are wanted */
export function* furtherNames(
  wishes: readonly NameWish[],
  near: readonly PlacedName[],
  { bounds, taken, tiePoints, size, most, grid }: NameSpace,
): Steps<readonly PlacedName[]> {
  if (near.length >= most) return near;
  const names = new BoxGrid(near.map(({ box }) => box));
  const all = grid ?? new BoxGrid([...taken, ...near.map(({ box }) => box)]);
  const cells = tieCells(tiePoints);
  const done = new Set(near.map(({ index }) => index));
  const placed = [...near];
  // A line may pass a symbol, which it goes under, but no name and no other line.
  const isFree = (box: Box, line: Line): boolean =>
    isWithin(box, bounds) && !all.hits(box) && !alongLine(line).some((point) => names.hits(point));
  for (const wish of wishes) {
    if (placed.length >= most) break;
    yield;
    const place = done.has(wish.index) ? undefined : freePlace(wish, size, isFree);
    if (!place) continue;
    const { lines, side, box, line } = place;
    const [x1, y1, x2, y2] = line;
    for (const part of [...alongLine(line), box]) {
      all.add(part);
      names.add(part);
    }
    placed.push({
      ...{ index: wish.index, lines, box, anchor: ANCHORS.get(side)! },
      x: side < 0 ? box.right - AIR : side ? box.left + AIR : (box.left + box.right) / 2,
      y: box.top + size * 0.95,
      crossesTie: tiesUnder(box, cells) > 0,
      leader: { key: `leader-${wish.index}`, marks: [{ type: 'line', x1, y1, x2, y2, stroke: 'ink2' }] },
    });
  }
  return placed;
}
