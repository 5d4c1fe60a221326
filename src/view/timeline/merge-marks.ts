/**
 * Draws that one initiative became part of another: a line that leaves the end of the one and bends onto the other, where
 * both stand in one lane and nothing lies between. Otherwise the words beside the bar say it.
 */
import type { Mark } from '../scene.js';
import { BAR, type PlacedBar } from './place-lane.js';
import type { PlacedLane } from './timeline-layout.js';
import { opacityOf, type SceneInput } from './scene-input.js';
import { mergedInto } from './segment-texts.js';

const OUT = 4;
const RADIUS = 9;

/** Whether a bar or a name of a row between the two stands in the way. */
function isBlocked(lane: PlacedLane, [a, b]: readonly [number, number], x: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return lane.bars.some(({ row, label }) => row > low && row < high && label.x0 < x + 3 && label.x1 > x - 3);
}

function mergeOf(from: PlacedBar, lane: PlacedLane, { placed: { unit, scale }, options }: SceneInput): Mark[] {
  const id = mergedInto(from.segment);
  const end = from.pieces.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
  const x = end + (OUT + RADIUS) * unit;
  const to = lane.bars.find(({ segment, x0, x1 }) => segment.initiative.id === id && x0 <= x && x1 >= x);
  if (!to || to.row === from.row || x > scale.right || isBlocked(lane, [from.row, to.row], x)) return [];
  const down = to.row > from.row ? 1 : -1;
  const y = lane.y + from.y + (BAR / 2) * unit;
  const tip = lane.y + to.y + (down > 0 ? 0 : BAR * unit);
  const opacity = opacityOf(from.segment, options);
  const dim = opacity < 1 ? { opacity } : {};
  const { role } = from.segment;
  const r = RADIUS * unit;
  const arc = `M${end},${y}H${x - r}A${r},${r},0,0,${down > 0 ? 1 : 0},${x},${y + r * down}V${tip - 4 * unit * down}`;
  const [w, h] = [4.5 * unit, 7 * unit * down];
  return [
    { type: 'path', d: arc, stroke: role, width: 2.2, ...dim },
    { type: 'path', d: `M${x - w},${tip - h}H${x + w}L${x},${tip}Z`, fill: role, ...dim },
  ];
}

export function mergeMarks(lane: PlacedLane, input: SceneInput): Mark[] {
  return lane.bars.flatMap((bar) => mergeOf(bar, lane, input));
}
