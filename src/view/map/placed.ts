/**
 * A projected map fitted into a picture, or the part of it that the reader looks at: paths, boxes and middles in px. What is
 * finer than a pixel is left out. Knows no figures, so that other figures change no geometry.
 */
import type { Position } from '../../model/geo/shapes.js';
import type { Viewport } from '../shared/zoom.js';
import type { Extent, ProjectedArea, ProjectedMap } from './projected.js';
import { thinRing, type Transform } from './thin-ring.js';

export interface PlacedArea {
  readonly id: string;
  /** Empty where the area is a point, or out of sight. */
  readonly d: string;
  /** In px, thinned: for finding the area under a pointer, and the place of its name. */
  readonly rings: readonly (readonly number[])[];
  /** Left, top, right, bottom in px. */
  readonly box: Extent;
  /** Middle of what it covers; of an area of several parts, of the largest. */
  readonly x: number;
  readonly y: number;
  /** Whether it is drawn as a disc. */
  readonly isPoint: boolean;
}

export interface PlacedMap {
  readonly areas: readonly PlacedArea[];
  readonly around: readonly PlacedArea[];
  readonly width: number;
  readonly height: number;
  /** Any place, in px of the picture. */
  at(position: Position): readonly [x: number, y: number];
}

/** Room for seams and the highlighted outline, px; for discs their radius more. */
const marginOf = ({ areas }: ProjectedMap): number => (areas.some(({ point }) => point) ? 17 : 8);

export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly viewport: Viewport;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** How high a map of the given width wants to be. */
export function naturalHeight(map: ProjectedMap, width: number): number {
  const [left, top, right, bottom] = map.extent;
  const [w, h, margin] = [right - left, bottom - top, 2 * marginOf(map)];
  return w > 0 ? ((width - margin) * h) / w + margin : width;
}

function fitExtent(map: ProjectedMap, { width, height, viewport }: Fit): Transform {
  const [left, top, right, bottom] = map.extent;
  const [w, h] = [Math.max(right - left, 1e-12), Math.max(bottom - top, 1e-12)];
  const margin = 2 * marginOf(map);
  const inner = [Math.max(1, width - margin), Math.max(1, height - margin)] as const;
  const fit = right > left || bottom > top ? Math.min(inner[0] / w, inner[1] / h) : 1;
  const k = fit * viewport.scale;
  const [x, y] = [width / 2 - ((left + right) / 2) * fit, height / 2 - ((top + bottom) / 2) * fit];
  return { k, x: (x - viewport.x) * viewport.scale, y: (y - viewport.y) * viewport.scale };
}

/** Px: what is smaller in both directions is magnified. */
export const SMALL = 24;
const MOST_SMALL = 3;
/** More areas than this have no empty place between them, and would take long to search. */
const MOST_MAGNIFIED = 150;

/** Whether a map has districts too small to see while it is not zoomed, and few enough that each can have a lens. */
export function isMagnified(map: ProjectedMap, fit: Fit): boolean {
  const { areas } = map;
  if (areas.length > MOST_MAGNIFIED) return false;
  const k = fitExtent(map, fit).k / fit.viewport.scale;
  const small = areas.filter(({ rings, extent: [left, top, right, bottom] }) => {
    return rings.length > 0 && (right - left) * k < SMALL && (bottom - top) * k < SMALL;
  });
  return small.length > 0 && small.length <= MOST_SMALL;
}

/** Px that lenses may stand below a map. */
export const LOWER = 150;

function placeArea(area: ProjectedArea, transform: Transform, { width, height }: Fit): PlacedArea {
  const { k, x, y } = transform;
  const [left, top, right, bottom] = area.extent;
  const box: Extent = [left * k + x, top * k + y, right * k + x, bottom * k + y];
  const [middleX, middleY] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const unseen: PlacedArea = { id: area.id, d: '', rings: [], box, x: middleX, y: middleY, isPoint: false };
  if (!area.rings.length) return { ...unseen, isPoint: area.point !== undefined };
  // A map may be higher than it is placed, by the lenses below it.
  const isSeen = box[0] <= width && box[1] <= height + LOWER && box[2] >= 0 && box[3] >= 0;
  if (!isSeen) return unseen;
  const rings = area.rings.map((ring) => thinRing(ring, transform)).filter(({ points }) => points.length >= 6);
  // Smaller than a dot: one that can be seen, and found by the list; islets far from each other are one each.
  if (!rings.length || (box[2] - box[0] < 2 && box[3] - box[1] < 2)) {
    const dots = (rings.length ? area.rings.slice(0, 1) : area.rings).map((ring) => {
      return `M${tenth(ring[0]! * k + x - 1)},${tenth(ring[1]! * k + y - 1)}h2v2h-2Z`;
    });
    return { ...unseen, d: dots.join('') };
  }
  const largest = rings.reduce((best, part) => (part.area > best.area ? part : best));
  const d = rings.map((ring) => ring.d).join('');
  return { ...unseen, d, rings: rings.map(({ points }) => points), x: largest.x, y: largest.y };
}

export function placeMap(map: ProjectedMap, fit: Fit): PlacedMap {
  const { areas, around, project } = map;
  const transform = fitExtent(map, fit);
  return {
    areas: areas.map((area) => placeArea(area, transform, fit)),
    around: around.map((area) => placeArea(area, transform, fit)).filter(({ d }) => d !== ''),
    width: fit.width,
    height: fit.height,
    at: (position) => {
      const [x, y] = project(position);
      return [x * transform.k + transform.x, y * transform.k + transform.y];
    },
  };
}
