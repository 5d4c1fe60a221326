/** What some forms lay on the districts: arrows from one to another, and exact places with their names. */
import type { Mark, SceneGroup, TextAnchor } from '../scene.js';
import { areApart, type Box } from '../shared/boxes.js';
import { textWidth } from '../shared/text-width.js';
import type { MapArrow, MapPlaceMark } from './map-content.js';
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

/** A dot for each place; its name where nothing else stands. */
export function placeGroups(
  seen: readonly SeenPlace[],
  width: number,
  { taken, size, hasNames }: { taken: Box[]; size: number; hasNames: boolean },
): SceneGroup[] {
  return seen.map(({ place, x, y }, index): SceneGroup => {
    const { label, actor, isFixed } = place;
    const dot: Mark = isFixed
      ? { type: 'circle', cx: x, cy: y, r: DOT, fill: 'ground', stroke: 'ink', width: 2 }
      : { type: 'circle', cx: x, cy: y, r: DOT - 1, fill: 'ink', stroke: 'ground', width: 1.5 };
    const length = textWidth(label, size);
    const sides: readonly (readonly [number, TextAnchor])[] = [
      [x + DOT + 4, 'start'],
      [x - DOT - 4, 'end'],
    ];
    const marks: Mark[] = [dot];
    for (const [at, anchor] of hasNames ? sides : []) {
      const left = anchor === 'start' ? at : at - length;
      const box: Box = { left, right: left + length, top: y - size * 0.7, bottom: y + size * 0.5 };
      const isInside = box.left > 2 && box.right < width - 2;
      const isFree = taken.every((other) => areApart(box, other));
      if (!isInside || !isFree) continue;
      taken.push(box);
      marks.push({ type: 'text', x: at, y: y + size * 0.35, text: label, size, fill: 'ink', anchor, halo: true });
      break;
    }
    return { key: `place-${actor}-${index}`, label, target: { kind: 'actor', id: actor }, marks };
  });
}
