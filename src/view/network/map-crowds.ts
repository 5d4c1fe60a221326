/**
 * Which actors of a map can be told apart at a zoom, and which stand too close: those of a district that is too small for them
 * become one mark with their number, which opens as the reader zooms in. Nobody is pushed over a border. Pixels only.
 */
import type { Viewport } from '../shared/zoom.js';

/** All who stand in one area. */
export interface AreaGroup {
  /** By their numbers. */
  readonly actors: readonly number[];
  /** Between the two nearest of those that were spread over it, at scale 1; Infinity for one. */
  readonly step: number;
  /** Those at a place of their own. */
  readonly own: readonly number[];
  /** Where the area has most room. */
  readonly x: number;
  readonly y: number;
}

export interface MapMark {
  readonly key: string;
  readonly actors: readonly number[];
  /** Of the actors, each once, in the order of how many stand there. */
  readonly areas: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Gathered {
  readonly marks: readonly MapMark[];
  /** Place in `marks` by the number of the actor; -1 = stands alone. */
  readonly markOf: Int32Array;
}

export interface GatherInput {
  /** Their middles in px of the picture. */
  readonly groups: readonly AreaGroup[];
  /** Of all actors, in px of the picture; NaN = not in it. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How much larger than at scale 1. */
  readonly scale: number;
  /** Actors nearer than this cannot be told apart. */
  readonly least: number;
  /** Of a mark of so many. */
  radiusOf(count: number): number;
  /** Area by the number of the actor; undefined = has no place on the map, and stands apart. */
  areaOf(index: number): string | undefined;
}

interface Unit {
  readonly actors: number[];
  readonly x: number;
  readonly y: number;
}

/** Of two symbols side by side, in parts of what they want: nearer they lie on each other. */
const TOUCHING = 0.7;

/** Whether most of an area's actors would lie on each other: then all of them are one mark, rather than many small ones. */
function isClosed({ actors, own, step }: AreaGroup, { x, y, scale, least }: GatherInput): boolean {
  if (actors.length < 2) return false;
  if (step * scale < least) return true;
  const reach = least * TOUCHING;
  const touching = new Set<number>();
  for (const a of own) {
    for (const b of actors) {
      if (a !== b && Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) < reach) touching.add(a).add(b);
    }
  }
  return touching.size > actors.length / 2;
}

/** Actors that have room stand alone; those that have none are one from the start. */
function unitsOf(input: GatherInput): Unit[] {
  const { groups, x, y, areaOf } = input;
  const grouped = new Set<number>();
  const units: Unit[] = [];
  for (const group of groups) {
    if (!isClosed(group, input)) continue;
    for (const index of group.actors) grouped.add(index);
    units.push({ actors: [...group.actors], x: group.x, y: group.y });
  }
  for (let index = 0; index < x.length; index += 1) {
    if (grouped.has(index) || Number.isNaN(x[index]!) || areaOf(index) === undefined) continue;
    units.push({ actors: [index], x: x[index]!, y: y[index]! });
  }
  return units.sort((a, b) => b.actors.length - a.actors.length || a.actors[0]! - b.actors[0]!);
}

export function gather(input: GatherInput): Gathered {
  const { x, least, radiusOf, areaOf } = input;
  const cell = least * 1.5;
  const kept: Unit[] = [];
  const cells = new Map<string, Unit[]>();
  const near = function* (unit: Unit): Generator<Unit> {
    const [column, row] = [Math.floor(unit.x / cell), Math.floor(unit.y / cell)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) yield* cells.get(`${column + dx} ${row + dy}`) ?? [];
    }
  };
  for (const unit of unitsOf(input)) {
    const reach = (other: Unit): number =>
      other.actors.length > 1 || unit.actors.length > 1
        ? radiusOf(other.actors.length) + (unit.actors.length > 1 ? radiusOf(unit.actors.length) : least * 0.4)
        : least * TOUCHING;
    let host: Unit | undefined;
    for (const other of near(unit)) {
      if (Math.hypot(other.x - unit.x, other.y - unit.y) < reach(other)) {
        host = other;
        break;
      }
    }
    if (host) {
      host.actors.push(...unit.actors);
      continue;
    }
    kept.push(unit);
    const key = `${Math.floor(unit.x / cell)} ${Math.floor(unit.y / cell)}`;
    const own = cells.get(key);
    if (own) own.push(unit);
    else cells.set(key, [unit]);
  }
  const markOf = new Int32Array(x.length).fill(-1);
  const marks = kept
    .filter(({ actors }) => actors.length > 1)
    .map(({ actors, x: mx, y: my }, at): MapMark => {
      const areas = new Map<string, number>();
      for (const index of actors) {
        markOf[index] = at;
        const area = areaOf(index)!;
        areas.set(area, (areas.get(area) ?? 0) + 1);
      }
      return {
        ...{ key: String(actors[0]), actors, x: mx, y: my, radius: radiusOf(actors.length) },
        areas: [...areas].sort((a, b) => b[1] - a[1]).map(([area]) => area),
      };
    });
  return { marks, markOf };
}

/** The part of a picture in which the actors of a mark can be told apart, as far as zooming goes. */
export function opening(
  actors: readonly number[],
  at: { readonly x: Float64Array; readonly y: Float64Array; readonly width: number; readonly height: number },
  { scale, least, most }: { scale: number; least: number; most: number },
): Viewport {
  const { x, y, width, height } = at;
  let near = Infinity;
  const looked = actors.slice(0, 200);
  looked.forEach((a, place) => {
    for (const b of looked.slice(place + 1)) near = Math.min(near, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
  });
  const wanted = Math.max(scale * 1.5, (least / Math.max(near, 1e-6)) * 1.1);
  const to = Math.min(most, wanted);
  const middle = (all: Float64Array): number => {
    const own = actors.map((index) => all[index]!);
    return (Math.min(...own) + Math.max(...own)) / 2;
  };
  return { scale: to, x: middle(x) - width / to / 2, y: middle(y) - height / to / 2 };
}
