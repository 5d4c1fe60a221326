/**
 * Draws that one initiative became part of another: a line that leaves the end of the one and bends onto the other, in
 * its own lane or in another, where nothing lies between. Otherwise the words beside the bar say it.
 */
import type { Mark } from '../scene.js';
import { BAR, type PlacedBar } from './place-lane.js';
import type { PlacedTimeline } from './timeline-layout.js';
import { opacityOf, type SceneInput } from './scene-input.js';
import { mergedInto } from './segment-texts.js';

const OUT = 4;
const RADIUS = 9;

/** A bar with the height at which it is drawn. */
interface Place {
  readonly bar: PlacedBar;
  readonly top: number;
}

function placesOf({ lanes }: PlacedTimeline): Place[] {
  return lanes.flatMap((lane) => lane.bars.map((bar) => ({ bar, top: lane.y + bar.y })));
}

/** Whether a bar, a name, thin bars, counts or a thread stand in the way from the one to the other. */
function isBlocked(
  [a, b]: readonly [number, number],
  x: number,
  { places, placed }: { readonly places: readonly Place[]; readonly placed: PlacedTimeline },
): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const isNear = (x0: number, x1: number): boolean => x0 < x + 3 && x1 > x - 3;
  const isFull = ({ y, height, level }: PlacedTimeline['lanes'][number]): boolean =>
    level !== 'names' && y < high && y + height > low;
  return (
    places.some(({ bar: { label }, top }) => top > low && top < high && isNear(label.x0, label.x1)) ||
    placed.lanes.some(isFull) ||
    placed.threads.some(
      (thread) =>
        Math.abs(thread.x - x) < 10 &&
        Math.min(thread.from, thread.to) < high &&
        Math.max(thread.from, thread.to) > low,
    )
  );
}

function mergeOf(from: Place, places: readonly Place[], { placed, options }: SceneInput): Mark[] {
  const { unit, scale } = placed;
  const { bar } = from;
  const id = mergedInto(bar.segment);
  if (id === undefined) return [];
  const end = bar.pieces.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
  const x = end + (OUT + RADIUS) * unit;
  const to = places
    .filter(
      ({ bar: { segment, x0, x1 }, top }) => segment.initiative.id === id && x0 <= x && x1 >= x && top !== from.top,
    )
    .sort((a, b) => Math.abs(a.top - from.top) - Math.abs(b.top - from.top))
    .find(({ top }) => x <= scale.right && !isBlocked([from.top, top], x, { places, placed }));
  if (!to) return [];
  const down = to.top > from.top ? 1 : -1;
  const y = from.top + (BAR / 2) * unit;
  const tip = to.top + (down > 0 ? 0 : BAR * unit);
  const opacity = opacityOf(bar.segment, options);
  const dim = opacity < 1 ? { opacity } : {};
  const { role } = bar.segment;
  const r = RADIUS * unit;
  const arc = `M${end},${y}H${x - r}A${r},${r},0,0,${down > 0 ? 1 : 0},${x},${y + r * down}V${tip - 4 * unit * down}`;
  const [w, h] = [4.5 * unit, 7 * unit * down];
  return [
    { type: 'path', d: arc, stroke: role, width: 2.2, ...dim },
    { type: 'path', d: `M${x - w},${tip - h}H${x + w}L${x},${tip}Z`, fill: role, ...dim },
  ];
}

/** By the bar whose end they leave; only those that are drawn. */
export function mergeMarks(input: SceneInput): ReadonlyMap<PlacedBar, readonly Mark[]> {
  const places = placesOf(input.placed);
  const drawn = places.map((place) => [place.bar, mergeOf(place, places, input)] as const);
  return new Map(drawn.filter(([, marks]) => marks.length));
}
