/**
 * Districts too small to see or to hit, magnified in the nearest empty place: a ring round the district, a lens beside it with
 * its neighbours. A lens covers no other district; where there is no room for one at all, list and zoom remain.
 */
import type { Mark, SceneGroup } from '../scene.js';
import type { Box } from '../shared/boxes.js';
import { textWidth } from '../shared/text-width.js';
import { fits, labelPlace } from './label-place.js';
import type { AreaFill } from './map-content.js';
import { fillMarks, hasEdge } from './map-fills.js';
import { contains } from './map-walk.js';
import { LOWER, placeMap, SMALL, type PlacedArea, type PlacedMap } from './placed.js';
import type { ProjectedMap } from './projected.js';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Lens extends Circle {
  readonly id: string;
  /** How many times larger. */
  readonly factor: number;
  /** Round the district itself. */
  readonly ring: Circle;
}

export interface LensInput {
  readonly projected: ProjectedMap;
  /** Radius of a lens, px. */
  readonly r: number;
  readonly rem: number;
  nameOf(id: string): string;
  /** Whether the picture may become higher, so that they stand below the map. */
  readonly mayGrow: boolean;
}

/** Px between two places that are tried. */
const STEP = 10;
/** Px between a lens and what lies beside it. */
const AIR = 5;
/** How much of a lens its district fills. */
const FILLED = 1.4;
const MOST_TIMES = 999;
/** Px of the ring where the district is nearly nothing. */
const LEAST_RING = 7;

/** Whether a circle lies clear of an outline. */
function isClear({ x, y, r }: Circle, { rings, box }: PlacedArea): boolean {
  if (box[0] > x + r || box[2] < x - r || box[1] > y + r || box[3] < y - r) return true;
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 2; index < ring.length; before = index, index += 2) {
      const [x1, y1, x2, y2] = [ring[before]!, ring[before + 1]!, ring[index]!, ring[index + 1]!];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const length = dx * dx + dy * dy;
      const along = length ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
      if ((x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2 < r * r) return false;
    }
  }
  return true;
}

const isApart = (a: Circle, b: Circle): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r;

function ringOf({ box }: PlacedArea): Circle {
  const r = Math.max(LEAST_RING, Math.hypot(box[2] - box[0], box[3] - box[1]) / 2 + 4);
  return { x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2, r };
}

/** The middle of the words, on the side of the lens that its ring is not on, and inside the picture. */
function wordsAt(
  { x, y, r }: Circle,
  { ring, size, words, width }: WordsLook,
): { readonly x: number; readonly y: number } {
  const half = words / 2 + 2;
  const side = ring.y > y + r / 2 ? -1 : 1;
  return { x: Math.max(half, Math.min(width - half, x)), y: y + side * (r + size * 0.9) };
}

interface WordsLook {
  readonly ring: Circle;
  readonly size: number;
  /** How wide they are. */
  readonly words: number;
  readonly width: number;
}

/** Circles along the words at a lens, which lie clear as the lens does. */
function alongWords(lens: Circle, look: WordsLook): Circle[] {
  const { size, words } = look;
  const at = wordsAt(lens, look);
  const reach = Math.max(0, words - size) / 2;
  const count = 1 + 2 * Math.ceil(reach / size);
  return Array.from({ length: count }, (_, index) => ({
    ...{ x: at.x + (count > 1 ? (2 * index) / (count - 1) - 1 : 0) * reach, y: at.y, r: size * 0.6 },
  }));
}

interface Search extends WordsLook {
  readonly placed: PlacedMap;
  readonly r: number;
  /** Lenses, rings and words that stand already. */
  readonly taken: readonly Circle[];
  readonly mayGrow: boolean;
}

/** The nearest place where lens and words lie clear; below the map only where there is none in it. */
function placeLens(search: Search): Circle | undefined {
  const { placed, r, taken, ring, size, mayGrow } = search;
  let best: Circle | undefined;
  let least = Infinity;
  const bottom = placed.height + (mayGrow ? LOWER : 0);
  for (let x = r + 2; x <= placed.width - r - 2; x += STEP) {
    for (let y = r + 2; y <= bottom - r - 2; y += STEP) {
      const lens = { x, y, r };
      const words = alongWords(lens, search);
      const lowest = Math.max(y + r, words[0]!.y + size);
      const away = Math.hypot(x - ring.x, y - ring.y) + Math.max(0, lowest - placed.height) / 2;
      if (away >= least || lowest > bottom || words[0]!.y < size) continue;
      const parts = [{ x, y, r: r + AIR }, ...words];
      if (taken.some((other) => parts.some((part) => !isApart(part, other)))) continue;
      const isFree = placed.areas.every((area) =>
        parts.every((part) => isClear(part, area) && !contains(area, part.x, part.y)),
      );
      if (isFree) [best, least] = [lens, away];
    }
  }
  return best;
}

const told = (name: string, factor: number): string => `${name} ${factor}\u00a0\u00d7`;

/** @param placed a map that is magnified: `isMagnified` says whether */
export function lensesOf(placed: PlacedMap, { projected, r, rem, nameOf, mayGrow }: LensInput): readonly Lens[] {
  const outlined = new Set(projected.areas.filter(({ rings }) => rings.length).map(({ id }) => id));
  const small = placed.areas.filter(({ id, box }) => {
    return outlined.has(id) && box[2] - box[0] < SMALL && box[3] - box[1] < SMALL;
  });
  const size = rem * 0.75;
  const taken: Circle[] = small.map(ringOf);
  return small.flatMap((area): Lens[] => {
    const ring = ringOf(area);
    const across = Math.max(area.box[2] - area.box[0], area.box[3] - area.box[1], 0.01);
    const factor = Math.min(MOST_TIMES, Math.max(2, Math.floor((FILLED * r) / across)));
    const words = textWidth(told(nameOf(area.id), factor), size, 600);
    const look = { ring, size, words, width: placed.width };
    const lens = placeLens({ ...look, placed, r, taken, mayGrow });
    if (!lens) return [];
    taken.push(lens, ...alongWords(lens, look));
    return [{ id: area.id, ...lens, factor, ring }];
  });
}

/** As many corners of the circle that neighbours are cut by. */
const CORNERS = 48;

/** What of a ring lies in a circle, by Sutherland and Hodgman: cut at one side of it after the other. */
function cutRing(ring: readonly number[], { x, y, r }: Circle): number[] {
  let points = ring.slice();
  for (let corner = 0; corner < CORNERS && points.length; corner += 1) {
    const angle = (2 * Math.PI * corner) / CORNERS;
    const [nx, ny] = [Math.cos(angle), Math.sin(angle)];
    const beyond = (index: number): number => (points[index]! - x) * nx + (points[index + 1]! - y) * ny - r;
    const kept: number[] = [];
    for (let index = 0, before = points.length - 2; index < points.length; before = index, index += 2) {
      const [a, b] = [beyond(before), beyond(index)];
      if (a > 0 !== b > 0) {
        const share = a / (a - b);
        kept.push(points[before]! + share * (points[index]! - points[before]!));
        kept.push(points[before + 1]! + share * (points[index + 1]! - points[before + 1]!));
      }
      if (b <= 0) kept.push(points[index]!, points[index + 1]!);
    }
    points = kept;
  }
  return points;
}

function cutPath({ rings }: PlacedArea, circle: Circle): string {
  return rings
    .map((ring) => cutRing(ring, circle))
    .filter((ring) => ring.length >= 6)
    .map((ring) => `M${ring.map((value) => value.toFixed(1)).join(' ')}Z`)
    .join('');
}

/** The two lines that touch both circles, so that the eye goes from one to the other. */
function tangents(small: Circle, large: Circle): { x1: number; y1: number; x2: number; y2: number }[] {
  const [dx, dy] = [large.x - small.x, large.y - small.y];
  const turn = Math.acos((small.r - large.r) / Math.hypot(dx, dy));
  const angle = Math.atan2(dy, dx);
  return [turn, -turn].map((by) => {
    const [cos, sin] = [Math.cos(angle + by), Math.sin(angle + by)];
    return {
      ...{ x1: small.x + small.r * cos, y1: small.y + small.r * sin },
      ...{ x2: large.x + large.r * cos, y2: large.y + large.r * sin },
    };
  });
}

interface LensLook {
  readonly placed: PlacedMap;
  readonly projected: ProjectedMap;
  readonly fills: ReadonlyMap<string, AreaFill>;
  readonly name: string;
  readonly rem: number;
  readonly isHighlighted: boolean;
}

/** The map as it is seen through a lens. */
function larger({ x, y, factor, ring }: Lens, { placed, projected }: LensLook): PlacedMap {
  const viewport = { scale: factor, x: ring.x - x / factor, y: ring.y - y / factor };
  return placeMap({ ...projected, around: [] }, { width: placed.width, height: placed.height, viewport });
}

export function lensGroup(lens: Lens, look: LensLook): SceneGroup {
  const { id, x, y, r, factor, ring } = lens;
  const { fills, name, rem, isHighlighted } = look;
  const { areas } = larger(lens, look);
  const [own] = areas.filter((area) => area.id === id);
  const fill = fills.get(id)!;
  const circle = { type: 'circle', cx: x, cy: y, r } as const;
  const casing = { stroke: 'ground', round: true } as const;
  const lines = tangents(ring, lens).map((line) => ({ type: 'line', ...line }) as const);
  const round = { type: 'circle', cx: ring.x, cy: ring.y, r: ring.r } as const;
  const marks: Mark[] = [
    ...[round, ...lines].map((mark): Mark => ({ ...mark, ...casing, width: 4 })),
    ...lines.map((line): Mark => ({ ...line, stroke: 'ink', width: 1 })),
    { ...round, stroke: 'ink', width: 1.25 },
    { ...circle, fill: 'ground' },
  ];
  for (const area of [...areas.filter((one) => one !== own), own!]) {
    const [d, areaFill] = [cutPath(area, lens), fills.get(area.id)];
    if (!d || !areaFill) continue;
    const shape = { type: 'path', d } as const;
    const seam: Mark = { ...shape, stroke: 'ground', width: 2, round: true };
    if (area !== own) marks.push(...fillMarks({ ...shape, opacity: 0.28 }, areaFill), seam);
    else if (isHighlighted) marks.push(...fillMarks(shape, fill), { ...seam, stroke: 'accent', width: 4 });
    else marks.push(...fillMarks(shape, fill), hasEdge(fill) ? { ...seam, stroke: 'ink3' } : seam);
  }
  marks.push({ ...circle, stroke: 'ink', width: 1.25 });
  const text = { type: 'text', size: rem * 0.75 } as const;
  const number = { ...text, text: fill.number, size: rem * 0.9375, weight: 700, anchor: 'middle' } as const;
  const place = labelPlace(own!);
  const hasRoom = place && fits(place, textWidth(number.text, number.size, 700), number.size * 0.8);
  if (fill.number)
    marks.push({
      ...{ ...number, x: place?.x ?? x, y: (place?.y ?? y) + rem * 0.33 },
      ...(hasRoom ? { fill: fill.on, halo: hasEdge(fill) } : { fill: 'ink', halo: true }),
    });
  const words = told(name, factor);
  const wide = { words: textWidth(words, text.size, 600), width: look.placed.width };
  const at = wordsAt(lens, { ...wide, ring, size: text.size });
  const under = { ...text, x: at.x, y: at.y + text.size * 0.36, anchor: 'middle', halo: true } as const;
  marks.push({ ...under, text: words, fill: 'ink', weight: 600 });
  return { key: `lens-${id}`, target: { kind: 'area', id }, marks };
}

/** Where no words of the map may stand: lens, ring, and the lines between them. */
export function lensBoxes(lenses: readonly Lens[]): Box[] {
  const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  return lenses.flatMap((lens) => [
    ...[lens, lens.ring].map(({ x, y, r }) => around(x, y, r)),
    ...tangents(lens.ring, lens).flatMap(({ x1, y1, x2, y2 }) =>
      Array.from({ length: 25 }, (_, index) => around(x1 + ((x2 - x1) * index) / 24, y1 + ((y2 - y1) * index) / 24, 3)),
    ),
  ]);
}

/** Px down to the end of the lowest lens and its words, or of the map. */
export function lowest(lenses: readonly Lens[], { height }: PlacedMap, rem: number): number {
  return Math.ceil(Math.max(height, ...lenses.map(({ y, r, ring }) => y + r + (ring.y > y + r / 2 ? 2 : rem * 1.4))));
}
