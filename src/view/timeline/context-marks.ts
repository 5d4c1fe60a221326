/**
 * Draws what stands above the lanes: bands with every second one tinted, goals as flags on the day when they are due.
 */
import { aboveWords } from '../../i18n/timeline/above-words.js';
import type { Mark } from '../scene.js';
import { BAND_HEIGHT, type PlacedTimeline } from './timeline-layout.js';
import type { GoalState } from '../../analysis/goal-state.js';
import { WORD_GAP, type PlacedGoal } from './context-rows.js';
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
function flagPath(x: number, top: number, unit: number): string {
  const [w, h] = [10 * unit, 8 * unit];
  return `M${x},${top + 17 * unit}V${top}H${x + w}L${x + w - 3 * unit},${top + h / 2}L${x + w},${top + h}H${x}`;
}

/** Filled where it is reached, open where it is not, dashed where its date is still to come. */
export function flagMarks(
  x: number,
  top: number,
  { unit, state }: { unit: number; state: GoalState | undefined },
): Mark[] {
  const flag: Mark = {
    type: 'path',
    d: flagPath(x, top, unit),
    stroke: 'ink',
    width: 1.4,
    ...(state === 'reached' ? { fill: 'ink' } : {}),
    ...(state === 'due' ? { dash: [2.2, 1.8] } : {}),
  };
  if (state !== 'due') return [flag];
  return [flag, { type: 'line', x1: x, x2: x, y1: top, y2: top + 17 * unit, stroke: 'ink', width: 1.4 }];
}

function goalMarks(goal: PlacedGoal, top: number, { unit, sizes }: PlacedTimeline): Mark[] {
  const { x, text, textX, word, state } = goal;
  const flag = flagMarks(x, top + 8 * unit, { unit, state });
  if (!text) return flag;
  const style = { type: 'text', x: textX, y: top + 21 * unit, anchor: 'end', size: sizes.note, fill: 'ink' } as const;
  const more = word ? [{ text: word, gap: WORD_GAP, fill: 'ink3' as const }] : undefined;
  return [...flag, { ...style, text, more }];
}

export function contextMarks({ placed, words: { messages, code } }: SceneInput): Mark[] {
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
    text: `${aboveWords(code).goals}${later}`,
  };
  return [...marks, label, ...goals.goals.flatMap((goal) => goalMarks(goal, tops.goals, placed))];
}
