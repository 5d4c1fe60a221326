/**
 * Which part of a picture the reader looks at: positions scale, symbols and words keep their size, so that zooming in makes
 * room. Pixels only.
 */
import type { Viewport } from './network-options.js';
import type { Places } from './network-places.js';

/** Actors so near the edge are drawn as well: their names and ties reach in, px. */
const AROUND = 60;

export interface ViewedPlaces extends Places {
  /** Whether an actor is in sight, by its number. */
  isInView(index: number): boolean;
  /** Nothing lies outside. */
  readonly isWhole: boolean;
}

function sees(x: number, y: number, { width, height }: Places): boolean {
  return x >= -AROUND && y >= -AROUND && x <= width + AROUND && y <= height + AROUND;
}

/** What of the places is seen through a viewport. */
export function viewPlaces(places: Places, view: Viewport | undefined): ViewedPlaces {
  if (!view || (view.scale === 1 && !view.x && !view.y)) {
    return { ...places, isWhole: true, isInView: (index) => !Number.isNaN(places.x[index]!) };
  }
  const { scale } = view;
  const toX = (x: number): number => (x - view.x) * scale;
  const toY = (y: number): number => (y - view.y) * scale;
  const [x, y] = [places.x.map(toX), places.y.map(toY)];
  return {
    ...places,
    x,
    y,
    bands: places.bands.map((band) => ({
      ...band,
      ...(band.isPanel && { x: toX(band.x), width: band.width * scale }),
      ...{ y: toY(band.y), height: band.height * scale, titleY: toY(band.y) + (band.titleY - band.y) },
    })),
    seats: places.seats.map((seat) => ({ ...seat, x: toX(seat.x), y: toY(seat.y) })),
    bounds: { left: 0, top: 0, right: places.width, bottom: places.height },
    isWhole: false,
    isInView: (index) => sees(x[index]!, y[index]!, places),
  };
}

/** What the reader has moved stands where it was put. */
export function movePlaces(
  places: Places,
  moved: ReadonlyMap<string, readonly [number, number]> | undefined,
  indexOf: ReadonlyMap<string, number>,
): Places {
  if (!moved?.size) return places;
  const [x, y] = [places.x.slice(), places.y.slice()];
  for (const [key, [dx, dy]] of moved) {
    const index = indexOf.get(key);
    if (index === undefined) continue;
    x[index] = Math.max(8, Math.min(places.width - 8, x[index]! + dx));
    y[index] = Math.max(8, Math.min(places.height - 8, y[index]! + dy));
  }
  return { ...places, x, y };
}
