/**
 * Districts too small to see or to hit, magnified in the nearest empty place: a ring round the district, a lens beside it. A lens
 * covers no other district; where there is no room for one, list and zoom remain.
 */
import type { Mark, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { AreaFill } from './map-content.js';
import { fillMarks, hasEdge } from './map-fills.js';
import { contains } from './map-walk.js';
import { SMALL, type PlacedArea, type PlacedMap } from './placed.js';

export interface Lens {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** How many times larger. */
  readonly factor: number;
}

const STEP = 14;
/** Px between a lens and what lies beside it. */
const AIR = 6;

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Whether a circle lies clear of an outline: by its corners, which stand close along it. */
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

function placeLens(
  area: PlacedArea,
  r: number,
  { placed, taken, below }: { placed: PlacedMap; taken: readonly Circle[]; below: number },
): Circle | undefined {
  let best: Circle | undefined;
  let least = Infinity;
  for (let x = r + 2; x <= placed.width - r - 2; x += STEP) {
    for (let y = r + 2; y <= placed.height - r - below; y += STEP) {
      const away = Math.hypot(x - area.x, y - area.y);
      if (away >= least || away < r + 12) continue;
      const circle = { x, y, r: r + AIR };
      if (taken.some((other) => Math.hypot(other.x - x, other.y - y) < other.r + r + below)) continue;
      // The words stand below the lens, and need their own room.
      const words = { x, y: y + below * 0.7, r: r + AIR };
      const isFree = placed.areas.every(
        (other) => !contains(other, x, y) && isClear(circle, other) && isClear(words, other),
      );
      if (isFree) [best, least] = [{ x, y, r }, away];
    }
  }
  return best;
}

/**
 * @param placed a map that is magnified: `isMagnified` says whether
 * @param r radius of a lens, px
 */
export function lensesOf(placed: PlacedMap, r: number, rem: number): readonly Lens[] {
  const small = placed.areas.filter(({ box, d, rings }) => {
    return d !== '' && rings.length > 0 && box[2] - box[0] < SMALL && box[3] - box[1] < SMALL;
  });
  const taken: Circle[] = [];
  return small.flatMap((area): Lens[] => {
    const place = placeLens(area, r, { placed, taken, below: rem * 1.4 });
    if (!place) return [];
    taken.push(place);
    const size = Math.max(4, area.box[2] - area.box[0], area.box[3] - area.box[1]);
    return [{ id: area.id, ...place, factor: Math.max(2, Math.min(8, Math.floor((1.5 * r) / size))) }];
  });
}

/** The outline, larger, in the middle of the lens. */
function largerPath({ rings, box }: PlacedArea, { x, y, factor }: Lens): string {
  const [cx, cy] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const at = (px: number, py: number): string =>
    `${((px - cx) * factor + x).toFixed(1)},${((py - cy) * factor + y).toFixed(1)}`;
  return rings
    .map((ring) => {
      const points: string[] = [];
      for (let index = 0; index < ring.length; index += 2) points.push(at(ring[index]!, ring[index + 1]!));
      return `M${points[0]}L${points.slice(1).join(' ')}Z`;
    })
    .join('');
}

/** The two lines that touch both circles, so that the eye goes from one to the other. */
function tangents(small: Circle, large: Circle): Mark[] {
  const [dx, dy] = [large.x - small.x, large.y - small.y];
  const length = Math.hypot(dx, dy);
  if (length <= large.r - small.r) return [];
  const turn = Math.acos((small.r - large.r) / length);
  const angle = Math.atan2(dy, dx);
  return [turn, -turn].map((by): Mark => {
    const [cos, sin] = [Math.cos(angle + by), Math.sin(angle + by)];
    return {
      ...{ type: 'line', stroke: 'ink', width: 1 },
      ...{ x1: small.x + small.r * cos, y1: small.y + small.r * sin },
      ...{ x2: large.x + large.r * cos, y2: large.y + large.r * sin },
    };
  });
}

export function lensGroup(
  lens: Lens,
  area: PlacedArea,
  { fill, name, rem, isHighlighted }: { fill: AreaFill; name: string; rem: number; isHighlighted: boolean },
): SceneGroup {
  const { x, y, r, factor } = lens;
  const ring = Math.max(8, Math.hypot(area.box[2] - area.box[0], area.box[3] - area.box[1]) / 2 + 4);
  const [cx, cy] = [(area.box[0] + area.box[2]) / 2, (area.box[1] + area.box[3]) / 2];
  const shape: Mark = { type: 'path', d: largerPath(area, lens) };
  const edge: Mark = {
    ...shape,
    stroke: isHighlighted ? 'accent' : hasEdge(fill) ? 'ink3' : 'ground',
    width: isHighlighted ? 4 : 2,
    round: true,
  };
  const size = rem * 0.75;
  const told = `${name} ${factor} \u00d7`;
  const marks: Mark[] = [
    { type: 'circle', cx, cy, r: ring, stroke: 'ground', width: 4 },
    { type: 'circle', cx, cy, r: ring, stroke: 'ink', width: 1.25 },
    ...tangents({ x: cx, y: cy, r: ring }, { x, y, r }),
    { type: 'circle', cx: x, cy: y, r, fill: 'ground', stroke: 'ink', width: 1.25 },
    ...fillMarks(shape, fill),
    edge,
  ];
  if (fill.number)
    marks.push({
      ...{ type: 'text', x, y: y + rem * 0.33, text: fill.number, size: rem * 0.9375, weight: 700, anchor: 'middle' },
      ...{ fill: fill.on, halo: hasEdge(fill) },
    });
  if (textWidth(told, size) < 2 * r + 60)
    marks.push({
      type: 'text',
      x,
      y: y + r + size * 1.25,
      text: told,
      size,
      fill: 'ink',
      anchor: 'middle',
      halo: true,
    });
  return { key: `lens-${area.id}`, target: { kind: 'area', id: area.id }, marks };
}

export function lensBoxes(lenses: readonly Lens[]): { left: number; right: number; top: number; bottom: number }[] {
  return lenses.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
}
