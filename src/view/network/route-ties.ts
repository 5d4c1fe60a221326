/**
 * Where each tie runs: straight in the organic form, in curves from row to row by level. Ties that leave an actor on the same
 * side start a little apart, in the order of their far ends, so that they do not cross at the root. Pixels only.
 */
import type { NetworkTie, NodeTieKind } from './network-data.js';
import type { Places } from './network-places.js';
import { TIE_KINDS } from './tie-lines.js';

/** Parallel ties of one kind and direction are one line. */
export interface RoutedTie {
  readonly from: number;
  readonly to: number;
  readonly kind: NodeTieKind;
  /** The strongest of those that the line stands for. */
  readonly strength: number;
  readonly d: string;
  readonly arrow?: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number };
  /** x, y, x, y … along the line, for what must keep clear of it. */
  readonly points: readonly number[];
}

export interface TieLine {
  readonly from: number;
  readonly to: number;
  readonly kind: NodeTieKind;
  readonly directed: boolean;
  strength: number;
}

/** Radius of each actor's symbol by its number, px. */
export type RadiusOf = (index: number) => number;

const ARROW_ROOM = 3;
const PORT = 6;
const ARC = 40;
const SAMPLE = 8;
/** Among more actors than this nobody can follow a single arc. */
const MOST_LOOKED_AT = 400;

/** One per pair, kind and direction; ties whose ends are not in the picture are left out. */
function linesOf(ties: readonly NetworkTie[], { x }: Places): TieLine[] {
  const lines = new Map<number, TieLine>();
  for (const { from, to, tie } of ties) {
    if (Number.isNaN(x[from]!) || Number.isNaN(x[to]!)) continue;
    const directed = tie.directed === true;
    const [a, b] = directed || from < to ? [from, to] : [to, from];
    const key = ((a * x.length + b) * TIE_KINDS.length + TIE_KINDS.indexOf(tie.kind)) * 2 + Number(directed);
    const strength = tie.strength ?? 1;
    const line = lines.get(key);
    if (line) line.strength = Math.max(line.strength, strength);
    else lines.set(key, { from: a, to: b, kind: tie.kind, directed, strength });
  }
  return [...lines.values()];
}

/** One decimal: shorter than `toFixed`, and many times as fast. */
export const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

type Point = readonly [x: number, y: number];

const written = ([x, y]: Point): string => `${oneDecimal(x)},${oneDecimal(y)}`;

/** The end of a line, which a filled arrow shortens, and what is known of the tie. */
function endAt(
  { from, to, kind, directed, strength }: TieLine,
  [x, y]: Point,
  [dx, dy]: Point,
): { tie: Omit<RoutedTie, 'd' | 'points'>; end: string } {
  const back = directed && kind === 'leads' ? 7 : 0;
  return {
    tie: { from, to, kind, strength, ...(directed && { arrow: { x, y, dx, dy } }) },
    end: written([x - dx * back, y - dy * back]),
  };
}

export function straight(
  line: TieLine,
  { x, y }: Places,
  { shift, radiusOf }: { shift: number; radiusOf: RadiusOf },
): RoutedTie {
  const { from, to, directed } = line;
  const [dx, dy] = [x[to]! - x[from]!, y[to]! - y[from]!];
  const length = Math.sqrt(dx * dx + dy * dy) || 1e-6;
  const [ux, uy] = [dx / length, dy / length];
  const [sx, sy] = [-uy * shift, ux * shift];
  const trim = Math.min(radiusOf(from), length / 3);
  const [ax, ay] = [x[from]! + ux * trim + sx, y[from]! + uy * trim + sy];
  const far = Math.min(radiusOf(to), length / 3) + (directed ? ARROW_ROOM : 0);
  const [bx, by] = [x[to]! - ux * far + sx, y[to]! - uy * far + sy];
  const points: number[] = [];
  for (let along = 0; along < length - trim - far; along += SAMPLE) points.push(ax + ux * along, ay + uy * along);
  const { tie, end } = endAt(line, [bx, by], [ux, uy]);
  return { ...tie, d: `M${written([ax, ay])}L${end}`, points };
}

function sampleCurve([p0, p1, p2, p3]: readonly [Point, Point, Point, Point]): number[] {
  const points: number[] = [];
  const length = Math.abs(p3[0] - p0[0]) + Math.abs(p3[1] - p0[1]);
  const count = Math.max(4, Math.ceil(length / SAMPLE));
  for (let step = 0; step <= count; step += 1) {
    const t = step / count;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
    points.push(a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]);
  }
  return points;
}

function curve(line: TieLine, ends: { a: Point; b: Point; bow: number }): RoutedTie {
  const { a, b, bow } = ends;
  const c1: Point = bow ? [a[0] + (b[0] - a[0]) * 0.2, a[1] + bow] : [a[0], a[1] + (b[1] - a[1]) * 0.5];
  const c2: Point = bow ? [b[0] - (b[0] - a[0]) * 0.2, b[1] + bow] : [b[0], b[1] - (b[1] - a[1]) * 0.5];
  const [vx, vy] = [b[0] - c2[0], b[1] - c2[1]];
  const size = Math.sqrt(vx * vx + vy * vy) || 1;
  const { tie, end } = endAt(line, b, [vx / size, vy / size]);
  return { ...tie, d: `M${written(a)}C${written(c1)} ${written(c2)} ${end}`, points: sampleCurve([a, c1, c2, b]) };
}

type End = 'from' | 'to';

/** How far from the middle of its actor each end of each line starts. */
function portsOf(lines: readonly TieLine[], { x, y }: Places): ReadonlyMap<TieLine, Readonly<Record<End, number>>> {
  const ports = new Map(lines.map((line) => [line, { from: 0, to: 0 }]));
  const sides = new Map<string, { port: Record<End, number>; end: End; far: number }[]>();
  for (const [line, port] of ports) {
    for (const end of ['from', 'to'] as const) {
      const own = line[end];
      const other = line.from + line.to - own;
      const key = `${own} ${y[other]! < y[own]!}`;
      if (!sides.has(key)) sides.set(key, []);
      sides.get(key)!.push({ port, end, far: x[other]! });
    }
  }
  for (const side of sides.values()) {
    side.sort((a, b) => a.far - b.far);
    const gap = Math.min(PORT, 20 / side.length);
    side.forEach(({ port, end }, place) => (port[end] = (place - (side.length - 1) / 2) * gap));
  }
  return ports;
}

/** Whether another actor stands between two of one line. */
function isBlocked({ from, to }: TieLine, { x, y }: Places): boolean {
  const [low, high] = [Math.min(x[from]!, x[to]!), Math.max(x[from]!, x[to]!)];
  if (x.length > MOST_LOOKED_AT) return false;
  return x.some((other, index) => y[index] === y[from] && other > low && other < high);
}

function routeByLevel(lines: readonly TieLine[], places: Places, radiusOf: RadiusOf): RoutedTie[] {
  const { x, y } = places;
  const ports = portsOf(lines, places);
  return lines.map((line) => {
    const { from, to, directed } = line;
    const port = ports.get(line)!;
    const down = Math.sign(y[to]! - y[from]!);
    const room = radiusOf(to) + (directed ? ARROW_ROOM : 0);
    if (!down && !isBlocked(line, places)) return straight(line, places, { shift: 0, radiusOf });
    // Within a row the curve runs under those who stand between.
    const bow = down ? 0 : Math.min(ARC, 14 + Math.abs(x[to]! - x[from]!) * 0.08);
    const a: Point = [x[from]! + port.from, y[from]! + (down || 1) * radiusOf(from)];
    const b: Point = [x[to]! + port.to, y[to]! - (down || -1) * room];
    return curve(line, { a, b, bow });
  });
}

/** @param radiusOf Radius of the symbols, by the number of the actor. */
export function routeTies(ties: readonly NetworkTie[], places: Places, radiusOf: RadiusOf): RoutedTie[] {
  const lines = linesOf(ties, places);
  return places.route?.(lines, places, radiusOf) ?? routeByLevel(lines, places, radiusOf);
}
