/**
 * Draws a move as one thread: an open node where it leaves, a line with a halo, a chevron at the lane, a filled node.
 */
import type { Mark, Paint } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { PlacedThread } from './timeline-layout.js';
import { opacityOf, type SceneInput } from './scene-input.js';

/** In a lane that only counts, the thread says what has come. */
function arrivalMarks({ move, x, to }: PlacedThread, { placed, words }: SceneInput): Mark[] {
  const { sizes, unit, scale } = placed;
  const name = words.title(move.to.initiative);
  const text = words.messages.movedHere(words.time(move.at, 'month'));
  const gap = 4 * unit;
  const width = textWidth(name, sizes.note, 600) + gap + textWidth(text, sizes.note);
  const left = x - 12 * unit - width;
  const from = left >= scale.left ? left : x + 12 * unit;
  const y = to + 4.4 * unit;
  return [
    { type: 'text', x: from, y, size: sizes.note, weight: 600, fill: 'ink', text: name, halo: true },
    { type: 'text', x: from + width, y, anchor: 'end', size: sizes.note, fill: 'ink3', text, halo: true },
  ];
}

export function threadMarks(thread: PlacedThread, input: SceneInput): Mark[] {
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
    ...(isToDrawn ? [] : arrivalMarks(thread, input)),
  ];
}
