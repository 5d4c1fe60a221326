/**
 * Draws a move as one thread: an open node where it leaves, a line with a halo, a chevron at the lane, a filled node.
 */
import type { Mark, Paint } from '../scene.js';
import type { Taken } from './arrival-marks.js';
import type { PlacedThread } from './timeline-layout.js';
import { opacityOf, type SceneInput } from './scene-input.js';

/** @param texts What is written where threads arrive; the same for all threads of a picture. */
export function threadMarks(thread: PlacedThread, input: SceneInput, texts: Taken): Mark[] {
  const {
    move: { from: segment },
    x,
    from,
    to,
    border,
    isToDrawn,
  } = thread;
  const { unit } = input.placed;
  const opacity = opacityOf(segment, input.options);
  const dim: Paint = opacity < 1 ? { opacity } : {};
  const { role } = segment;
  const direction = to > from ? 1 : -1;
  const tip = border + 3 * direction;
  const [w, h] = [6.5 * unit, 8.5 * unit * direction];
  return [
    { type: 'line', x1: x, x2: x, y1: from + 6 * direction, y2: to, stroke: 'ground', width: 10 },
    { type: 'line', x1: x, x2: x, y1: from, y2: to, stroke: role, width: 3, ...dim },
    { type: 'path', d: `M${x - w},${tip - h}H${x + w}L${x},${tip}Z`, fill: role, ...dim },
    { type: 'circle', cx: x, cy: from, r: 5 * unit, fill: 'ground', stroke: role, width: 3, ...dim },
    { type: 'circle', cx: x, cy: to, r: 6.5 * unit, fill: role, ...dim },
    ...(isToDrawn ? [] : (input.crowd?.arrivalMarks(thread, input, texts) ?? [])),
  ];
}
