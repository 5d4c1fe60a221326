/**
 * A ring of a projected area in px, with the corners that a reader can see: what is left out lies within a third of a px of
 * the line that is drawn, so outlines look the same and are painted in a fraction of the time. Knows rings, no areas.
 */
import type { FlatRing } from './projected.js';

/** From projected to px: enlarged, then moved. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ThinRing {
  readonly points: readonly number[];
  /** As a path, from corner to corner in steps, which are shorter than places. */
  readonly d: string;
  /** Twice what it encloses, px². */
  readonly area: number;
  /** Middle of what it encloses. */
  readonly x: number;
  readonly y: number;
}

/** Px: a corner nearer than this to the one before is not looked at. */
const SAME = 0.1;
/** Px: a line may pass a corner that is left out as near as this. */
const TOLERANCE = 0.2;

/** Steps of up to 40 px as they are written: numbers take long to become text, and there may be a million of them. */
const STEPS: string[] = [];
const FARTHEST = 400;

function step(tenths: number): string {
  if (tenths < -FARTHEST || tenths > FARTHEST) return String(tenths / 10);
  return (STEPS[tenths + FARTHEST] ??= String(tenths / 10));
}

/**
 * The ring without corners that nobody sees. From the corner last kept, a wedge holds all directions in which a line passes
 * near every corner since; the first corner outside it keeps the one before (sleeve fitting: Zhao & Saalfeld 1997). In one
 * loop, since each loop is slow the first time it runs.
 */
export function thinRing(ring: FlatRing, { k, x: dx, y: dy }: Transform): ThinRing {
  const points: number[] = [];
  // Put together at the end: a text that grows by small pieces keeps all of them until then.
  const steps: string[] = [];
  // Last kept, and last looked at.
  let [keptX, keptY, lastX, lastY] = [0, 0, Infinity, Infinity];
  // The wedge by its two sides, and how far from the last kept it has come; 0 = no wedge yet.
  let [leftX, leftY, rightX, rightY, far] = [0, 0, 0, 0, 0];
  // In tenths of px, as they are written.
  let [x1, y1, area, middleX, middleY] = [0, 0, 0, 0, 0];
  const enclose = (x2: number, y2: number): void => {
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    middleX += (x1 + x2) * cross;
    middleY += (y1 + y2) * cross;
  };
  const keep = (x: number, y: number): void => {
    const x2 = Math.round(x * 10);
    const y2 = Math.round(y * 10);
    if (points.length) {
      steps.push(step(x2 - x1), step(y2 - y1));
      enclose(x2, y2);
    }
    points.push(x2 / 10, y2 / 10);
    keptX = x;
    keptY = y;
    x1 = x2;
    y1 = y2;
    far = 0;
  };
  for (let index = 0; index < ring.length; index += 2) {
    const x = ring[index]! * k + dx;
    const y = ring[index + 1]! * k + dy;
    if (Math.abs(x - lastX) + Math.abs(y - lastY) <= SAME) continue;
    if (index === 0) keep(x, y);
    let [toX, toY] = [x - keptX, y - keptY];
    let length = Math.sqrt(toX * toX + toY * toY);
    const isBack = length < far - TOLERANCE;
    if (far > 0 && (isBack || leftX * toY < leftY * toX || toX * rightY < toY * rightX)) {
      keep(lastX, lastY);
      toX = x - keptX;
      toY = y - keptY;
      length = Math.sqrt(toX * toX + toY * toY);
    }
    if (length > TOLERANCE) {
      const turnX = (toY * TOLERANCE) / length;
      const turnY = (toX * TOLERANCE) / length;
      if (far === 0 || leftX * (toY - turnY) > leftY * (toX + turnX)) {
        leftX = toX + turnX;
        leftY = toY - turnY;
      }
      if (far === 0 || (toX - turnX) * rightY > (toY + turnY) * rightX) {
        rightX = toX - turnX;
        rightY = toY + turnY;
      }
      far = Math.max(far, length);
    }
    lastX = x;
    lastY = y;
  }
  if (points.length && (lastX !== keptX || lastY !== keptY)) keep(lastX, lastY);
  const [firstX = 0, firstY = 0] = points;
  enclose(Math.round(firstX * 10), Math.round(firstY * 10));
  const d = `M${firstX},${firstY}l${steps.join(',')}Z`;
  if (area === 0) return { points, d, area, x: firstX, y: firstY };
  return { points, d, area: Math.abs(area) / 100, x: middleX / (30 * area), y: middleY / (30 * area) };
}
