/** The part of a picture that the reader looks at, and how it is zoomed and moved. Pixels only. */

/** Which stretch of the picture is looked at: `scale` times as large, from x and y of the picture at scale 1. */
export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Nothing becomes clearer beyond this. */
export const MOST_SCALE = 24;

/** Inside the picture; at scale 1 a little over the edge, so that the picture can be moved at all. */
export function clampView({ scale, x, y }: Viewport, { width, height }: { width: number; height: number }): Viewport {
  const kept = Math.max(1, Math.min(scale, MOST_SCALE));
  const air = 0.25;
  const inside = (value: number, size: number): number =>
    Math.max(-air * (size / kept), Math.min(value, size - size / kept + air * (size / kept)));
  return { scale: kept, x: inside(x, width), y: inside(y, height) };
}

/** Larger or smaller around a point of the picture that stays where it is, px. */
export function zoomAt(view: Viewport, factor: number, at: { readonly x: number; readonly y: number }): Viewport {
  const scale = Math.max(1, Math.min(view.scale * factor, MOST_SCALE));
  const [px, py] = [view.x + at.x / view.scale, view.y + at.y / view.scale];
  return { scale, x: px - at.x / scale, y: py - at.y / scale };
}
