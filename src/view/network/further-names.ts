/**
 * Places for names that found none at their actor: further out, at the end of a thin line. Loaded with the layout of the forms
 * that can be so dense. Pixels only.
 */
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
} from './place-names.js';

/** Of a line, in lines of text: the nearest free place wins. */
const LENGTHS = [0.6, 1.2, 1.8, 2.4, 3, 3.6];
const DIRECTIONS = 16;
/** Between two points of a line that must be free, px. */
const STEP = 6;
/** A name at a steeper line stands over or under its end. */
const STEEP = 0.38;

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

interface Place extends Omit<PlacedName, 'index' | 'crossesTie' | 'leader'> {
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

function* placesOf({ text, x, y, radius }: NameWish, size: number): Generator<Place> {
  const wrapped = [...wrappings(text, size)];
  for (const length of LENGTHS) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const [dx, dy] = [Math.cos((turn / DIRECTIONS) * 2 * Math.PI), Math.sin((turn / DIRECTIONS) * 2 * Math.PI)];
      const reach = radius + length * size;
      const [endX, endY] = [x + dx * reach, y + dy * reach];
      const side = Math.abs(dx) < STEEP ? 0 : Math.sign(dx);
      for (const { lines, width } of wrapped) {
        const height = size * LEADING * lines.length;
        const left = endX + ((side - 1) / 2) * width + side * AIR;
        const top = endY + ((side ? dy : Math.sign(dy)) - 1) * (height / 2);
        yield {
          lines,
          x: left + ((1 - side) / 2) * width,
          y: top + size * 0.95,
          anchor: side > 0 ? 'start' : side < 0 ? 'end' : 'middle',
          box: { left: left - AIR, top, right: left + width + AIR, bottom: top + height },
          line: [x + dx * radius, y + dy * radius, endX, endY],
        };
      }
    }
  }
}

/** @param wishes The most important first. @returns those that are placed already, and as many others as are wanted */
export function furtherNames(
  wishes: readonly NameWish[],
  near: readonly PlacedName[],
  { bounds, taken, tiePoints, size, most, grid }: NameSpace,
): readonly PlacedName[] {
  if (near.length >= most) return near;
  const names = new BoxGrid(near.map(({ box }) => box));
  const all = grid ?? new BoxGrid([...taken, ...near.map(({ box }) => box)]);
  const take = (box: Box): void => [all, names].forEach((one) => one.add(box));
  const cells = tieCells(tiePoints);
  const done = new Set(near.map(({ index }) => index));
  const placed = [...near];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    if (done.has(wish.index)) continue;
    for (const place of placesOf(wish, size)) {
      const { box, line } = place;
      // A line may pass a symbol, which it goes under, but no name and no other line.
      if (!isWithin(box, bounds) || all.hits(box) || alongLine(line).some((point) => names.hits(point))) continue;
      alongLine(line).forEach(take);
      take(box);
      const [x1, y1, x2, y2] = line;
      placed.push({
        ...place,
        index: wish.index,
        crossesTie: tiesUnder(box, cells) > 0,
        leader: { key: `leader-${wish.index}`, marks: [{ type: 'line', x1, y1, x2, y2, stroke: 'ink2' }] },
      });
      break;
    }
  }
  return placed;
}
