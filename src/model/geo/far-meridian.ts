/** Outlines on both sides of the meridian of 180°, or cut along it, are moved to where they lie beside each other. In degrees. */
import { boxOf } from './coordinate-system.js';
import type { GeoFeature } from './plain-geography.js';
import type { Polygon, Position, Ring } from './shapes.js';

const TURN = 360;
const move = (ring: Ring, by: number): Ring => (by ? ring.map(([x, y]): Position => [x + by, y]) : ring);
const near = (x: number, to: number): number => Math.round((to - x) / TURN) * TURN;

/** A ring that steps from 179 to -179 goes on to 181. */
function unroll(ring: Ring): Ring {
  let by = 0;
  const isBroken = ring.some(([x], index) => index > 0 && Math.abs(x - ring[index - 1]![0]) > TURN / 2);
  if (!isBroken) return ring;
  return ring.map(([x, y], index): Position => {
    if (index) by += near(x, ring[index - 1]![0]);
    return [x + by, y];
  });
}

function unrolled(polygon: Polygon): Polygon {
  const [outer, ...holes] = polygon.map(unroll);
  return outer ? [outer, ...holes.map((hole) => move(hole, near(hole[0]![0], outer[0]![0])))] : polygon;
}

const middle = ([left, , right]: readonly number[]): number => (left! + right!) / 2;

/** Where the widest stretch without an outline ends: there the map begins. */
function startOf(middles: readonly number[]): number {
  const sorted = middles.map((x) => ((x % TURN) + TURN) % TURN).sort((a, b) => a - b);
  const gaps = sorted.map((x, index) => x - (sorted[index - 1] ?? sorted[sorted.length - 1]! - TURN));
  return sorted[gaps.indexOf(Math.max(...gaps))] ?? 0;
}

/** The same features where nothing is to be moved. */
export function acrossMeridian(features: readonly GeoFeature[]): readonly GeoFeature[] {
  const points = features.flatMap(({ point }) => (point ? [point[0]] : []));
  const outlines = features.flatMap(({ polygons }) => polygons);
  const [left, , right] = boxOf([...outlines, ...points.map((x): Polygon => [[[x, 0]]])]);
  // A ring that steps over the meridian is as wide as that too.
  if (right - left < TURN / 2) return features;
  const flat = new Map(outlines.map((polygon) => [polygon, unrolled(polygon)]));
  const middles = [...flat.values()].map((polygon) => middle(boxOf([polygon])));
  const start = startOf([...middles, ...points]);
  const by = (x: number): number => Math.ceil((start - x) / TURN - 1e-9) * TURN;
  return features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.map((polygon) => {
      const whole = flat.get(polygon)!;
      const step = by(middle(boxOf([whole])));
      return whole.map((ring) => move(ring, step));
    }),
    ...(feature.point && { point: [feature.point[0] + by(feature.point[0]), feature.point[1]] as const }),
  }));
}
