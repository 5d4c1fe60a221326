/**
 * Draws what stands above the lanes: bands with every second one tinted, goals as flags on the day when they are due.
 */
import type { Mark } from '../scene.js';
import { BAND_HEIGHT, type PlacedTimeline } from './timeline-layout.js';
import type { PlacedGoal } from './context-rows.js';
import type { SceneInput } from './scene-input.js';

function bandMarks({ bands, unit, sizes, scale, column, width }: PlacedTimeline): Mark[] {
  const h = BAND_HEIGHT * unit;
  return bands.flatMap((row, index) => {
    const y = index * h;
    const baseline = y + 15.5 * unit;
    const marks: Mark[] = row.bands.flatMap(({ x0, x1, text, tinted }): Mark[] => [
      ...(tinted ? [{ type: 'rect', x: x0, y, w: x1 - x0, h, fill: 'band' } as const] : []),
      ...(x0 > scale.left + 1
        ? [{ type: 'line', x1: x0, x2: x0, y1: y, y2: y + h, stroke: 'axis', opacity: 0.5 } as const]
        : []),
      ...(text ? [{ type: 'text', x: x0 + 8 * unit, y: baseline, size: sizes.note, fill: 'ink3', text } as const] : []),
    ]);
    const line: Mark = { type: 'line', x1: column, x2: width, y1: y + h, y2: y + h, stroke: 'hairline' };
    return [...marks, line, { type: 'text', x: 0, y: baseline, size: sizes.note, fill: 'ink3', text: row.label }];
  });
}

/** A pole on the date, and an open flag right of it. */
export function flagPath(x: number, top: number, unit: number): string {
  const [w, h] = [10 * unit, 8 * unit];
  return `M${x},${top + 17 * unit}V${top}H${x + w}L${x + w - 3 * unit},${top + h / 2}L${x + w},${top + h}H${x}`;
}

function goalMarks({ x, text, textX }: PlacedGoal, top: number, { unit, sizes }: PlacedTimeline): Mark[] {
  const flag: Mark = { type: 'path', d: flagPath(x, top + 8 * unit, unit), stroke: 'ink', width: 1.4 };
  if (!text) return [flag];
  return [flag, { type: 'text', x: textX, y: top + 21 * unit, anchor: 'end', size: sizes.note, fill: 'ink', text }];
}

export function contextMarks({ placed, words: { messages } }: SceneInput): Mark[] {
  const { goals, tops, unit, sizes } = placed;
  const marks = bandMarks(placed);
  if (!goals) return marks;
  const later = goals.later ? ` · ${messages.later(goals.later)}` : '';
  const label: Mark = {
    type: 'text',
    x: 0,
    y: tops.goals + 21 * unit,
    size: sizes.note,
    fill: 'ink3',
    text: `${messages.goals}${later}`,
  };
  return [...marks, label, ...goals.goals.flatMap((goal) => goalMarks(goal, tops.goals, placed))];
}
