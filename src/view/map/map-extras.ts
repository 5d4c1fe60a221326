/** What some forms lay on the districts: arrows from one to another, and exact places with their names. */
import type { Mark, SceneGroup, TextAnchor } from '../scene.js';
import { areApart, type Box } from '../shared/boxes.js';
import { textWidth } from '../shared/text-width.js';
import { distance, STRETCH, type LabelPlace } from './label-place.js';
import type { AreaFill, MapArrow, MapPlaceMark } from './map-content.js';
import { areaAt } from './map-walk.js';
import type { PlacedArea, PlacedMap } from './placed.js';

const HEAD = 9;
/** Px that an arrow keeps from the middles it joins, where their numbers stand. */
const KEEP = 18;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shallow arc, so that there and back lie beside each other. */
function arrowPath(from: Point, to: Point): string | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 2 * KEEP + HEAD) return undefined;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const bend = length * 0.16;
  const middle = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const along = (a: Point, b: Point): Point => {
    const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: a.x + ((b.x - a.x) / far) * KEEP, y: a.y + ((b.y - a.y) / far) * KEEP };
  };
  const [start, end] = [along(from, middle), along(to, middle)];
  const [hx, hy] = [end.x - middle.x, end.y - middle.y];
  const far = Math.hypot(hx, hy) || 1;
  const [dx, dy] = [hx / far, hy / far];
  const wing = (side: number): string =>
    `${(end.x - dx * HEAD - side * dy * HEAD * 0.6).toFixed(1)},${(end.y - dy * HEAD + side * dx * HEAD * 0.6).toFixed(1)}`;
  const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;
  return `M${at(start)}Q${at(middle)} ${at(end)}M${wing(1)}L${at(end)}L${wing(-1)}`;
}

/** Small boxes along an arc, which no words may lie on. */
function boxesAlong(d: string): Box[] {
  const [x0, y0, x1, y1, x2, y2] = (d.match(/-?\d+\.\d/g) ?? []).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Array.from({ length: 25 }, (_, index): Box => {
    const t = index / 24;
    const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2;
    const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2;
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  });
}

/** @param taken what the arrows cover is added */
export function arrowGroups(arrows: readonly MapArrow[], areas: readonly PlacedArea[], taken: Box[]): SceneGroup[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return arrows.flatMap(({ from, to, labels }): SceneGroup[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    const d = a && b && arrowPath(a, b);
    if (!d) return [];
    taken.push(...boxesAlong(d));
    const line = { type: 'path', d, round: true } as const;
    const width = 1.75 + Math.min(2, labels.length - 1) * 0.75;
    const marks: Mark[] = [
      { ...line, stroke: 'ground', width: width + 3 },
      { ...line, stroke: 'ink', width },
    ];
    return [{ key: `move-${from}-${to}`, label: labels.join(', '), marks }];
  });
}

const DOT = 4;

interface SeenPlace {
  readonly place: MapPlaceMark;
  readonly x: number;
  readonly y: number;
}

/** @param taken the dots are added */
export function seenPlaces(places: readonly MapPlaceMark[], placed: PlacedMap, taken: Box[]): readonly SeenPlace[] {
  const seen = places.flatMap((place) => {
    const [x, y] = placed.at(place.position);
    return x > 4 && y > 4 && x < placed.width - 4 && y < placed.height - 4 ? [{ place, x, y }] : [];
  });
  taken.push(...seen.map(({ x, y }): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT })));
  return seen;
}

/** A dot for each place; its name in its own district where nothing else stands, else no name. */
export function placeGroups(
  seen: readonly SeenPlace[],
  placed: PlacedMap,
  { taken, size, hasNames, fills }: PlaceLook,
): SceneGroup[] {
  return seen.map(({ place, x, y }, index): SceneGroup => {
    const { label, actor, isFixed } = place;
    const dot: Mark = isFixed
      ? { type: 'circle', cx: x, cy: y, r: DOT, fill: 'ground', stroke: 'ink', width: 2 }
      : { type: 'circle', cx: x, cy: y, r: DOT - 1, fill: 'ink', stroke: 'ground', width: 1.5 };
    const area = areaAt(placed.areas, x, y);
    const marks: Mark[] = [dot];
    const found = hasNames && besides(label, { x, y, size }).find(({ box }) => isFree(box, area, { taken, placed }));
    if (found) {
      taken.push(found.box);
      const fill = area && fills.get(area.id);
      const look = fill?.role && !fill.pattern ? { fill: fill.on } : { fill: 'ink', halo: true };
      marks.push({ ...found.mark, ...look } as Mark);
    }
    return { key: `place-${actor}-${index}`, label, target: { kind: 'actor', id: actor }, marks };
  });
}

interface PlaceLook {
  readonly taken: Box[];
  readonly size: number;
  readonly hasNames: boolean;
  readonly fills: ReadonlyMap<string, AreaFill>;
}

/** Beside the dot, above and below it: where its name may stand, the best first. */
function besides(
  label: string,
  { x, y, size }: { x: number; y: number; size: number },
): readonly { readonly box: Box; readonly mark: object }[] {
  const length = textWidth(label, size);
  const [away, lift] = [DOT + 4, size * 0.75];
  const sides: readonly (readonly [x: number, y: number, TextAnchor])[] = [
    [x + away, y, 'start'],
    [x - away, y, 'end'],
    [x, y - away - size * 0.4, 'middle'],
    [x, y + away + size * 0.5, 'middle'],
    ...([-lift, lift] as const).flatMap((dy) =>
      ([1, -1] as const).map(
        (side) => [x + side * (DOT + 2), y + dy, side > 0 ? 'start' : 'end'] as [number, number, TextAnchor],
      ),
    ),
  ];
  return sides.map(([at, middle, anchor]) => {
    const left = at - length * { start: 0, middle: 0.5, end: 1 }[anchor];
    return {
      box: { left, right: left + length, top: middle - size * 0.7, bottom: middle + size * 0.5 },
      mark: { type: 'text', x: at, y: middle + size * 0.35, text: label, size, anchor },
    };
  });
}

/** Px between two points of an edge that are looked at. */
const CLOSE = 6;

/** Whether nothing else stands in a box, and no outline runs through it. */
function isFree(
  { left, right, top, bottom }: Box,
  area: PlacedArea | undefined,
  { taken, placed }: { taken: readonly Box[]; placed: PlacedMap },
): boolean {
  if (left < 2 || right > placed.width - 2 || top < 2 || bottom > placed.height - 2) return false;
  if (taken.some((other) => !areApart({ left, right, top, bottom }, other))) return false;
  for (let x = left - 2; ; x = Math.min(x + CLOSE, right + 2)) {
    for (const y of [top - 1, bottom + 1]) if (areaAt(placed.areas, x, y) !== area) return false;
    if (x === right + 2) return true;
  }
}

/** How many places are tried along each side of a district. */
const TRIES = 24;

/**
 * Where else in a district words could stand, clear of what is taken: the place with the most room.
 *
 * @param rings what is seen of it, as its usual place has it
 */
export function otherPlaces({ box }: PlacedArea, rings: LabelPlace['rings'], taken: readonly Box[]): LabelPlace[] {
  const [left, top, right, bottom] = box;
  const near = taken.filter((other) => !areApart(other, { left, top, right, bottom }));
  if (!near.length) return [];
  let best: LabelPlace = { x: 0, y: 0, room: 0, rings };
  for (let column = 0.5; column < TRIES; column += 1) {
    for (let row = 0.5; row < TRIES; row += 1) {
      const [x, y] = [left + ((right - left) * column) / TRIES, top + ((bottom - top) * row) / TRIES];
      const away = near.map((other) =>
        Math.hypot(
          Math.max(0, other.left - x, x - other.right) / STRETCH,
          Math.max(0, other.top - y, y - other.bottom),
        ),
      );
      if (Math.min(...away) <= best.room) continue;
      const room = Math.min(distance(x / STRETCH, y, rings), ...away);
      if (room > best.room) best = { x, y, room, rings };
    }
  }
  return best.room ? [best] : [];
}
