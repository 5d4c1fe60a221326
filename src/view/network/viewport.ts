/**
 * Which part of a picture the reader looks at, and what the reader has moved in it: positions scale, symbols and words keep
 * their size, so that zooming in makes room. Pixels only. Loaded when the reader does the first of these.
 */
import { WHOLE, type NetworkOptions } from './network-options.js';
import type { Viewport } from '../shared/zoom.js';
import { wholePlaces, type Places, type ViewedPlaces } from './network-places.js';

/** Actors so near the edge are drawn as well: their names and ties reach in, px. */
const AROUND = 60;

function sees(x: number, y: number, { width, height }: Places): boolean {
  return x >= -AROUND && y >= -AROUND && x <= width + AROUND && y <= height + AROUND;
}

/** What of the places is seen through a viewport. */
function partOf(places: Places, view: Viewport): ViewedPlaces {
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
function movePlaces(
  places: Places,
  moved: NonNullable<NetworkOptions['moved']>,
  indexOf: ReadonlyMap<string, number>,
): Places {
  const [x, y] = [places.x.slice(), places.y.slice()];
  for (const [key, [dx, dy]] of moved) {
    const index = indexOf.get(key);
    if (index === undefined) continue;
    x[index] = Math.max(8, Math.min(places.width - 8, x[index]! + dx));
    y[index] = Math.max(8, Math.min(places.height - 8, y[index]! + dy));
  }
  return { ...places, x, y };
}

export function viewPlaces(
  places: Places,
  { viewport, moved }: Pick<NetworkOptions, 'viewport' | 'moved'>,
  indexOf: ReadonlyMap<string, number>,
): ViewedPlaces {
  const isWhole = !viewport || (viewport.scale === 1 && !viewport.x && !viewport.y);
  const { seen } = places;
  const placed = moved?.size && !seen ? movePlaces(places, moved, indexOf) : places;
  if (seen && (moved?.size || !isWhole)) {
    const part = seen(viewport ?? WHOLE, moved);
    return isWhole ? { ...wholePlaces(places), ...part } : { ...partOf(places, viewport), ...part };
  }
  return isWhole ? wholePlaces(placed) : partOf(placed, viewport);
}
