/**
 * Draws a lane as counts over time: filled steps for adjusted core services, a stepped line for all. One scale for all
 * lanes.
 */
import type { Mark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { LaneCounts } from './lane-counts.js';
import type { PlacedLane, PlacedTimeline } from './timeline-layout.js';
import type { TimelineWords } from './timeline-words.js';
import { COUNTS_HEIGHT, hasCore } from './place-lane.js';

const n = (value: number): string => value.toFixed(1);

/** Steps from left to right; equal neighbours become one. */
export function stepPath(
  values: readonly number[],
  { times, end }: LaneCounts,
  at: { x(time: number): number; y(value: number): number },
): string {
  let d = '';
  values.forEach((value, index) => {
    if (index === 0) d = `M${n(at.x(times[0]!))},${n(at.y(value))}`;
    else if (value !== values[index - 1]) d += `H${n(at.x(times[index]!))}V${n(at.y(value))}`;
  });
  return `${d}H${n(at.x(end))}`;
}

function mostOf(lanes: readonly PlacedLane[]): number {
  return Math.max(1, ...lanes.map(({ counts }) => counts?.most ?? 1));
}

export function countMarks(lane: PlacedLane, placed: PlacedTimeline, { messages }: TimelineWords): Mark[] {
  const { counts } = lane;
  if (!counts?.times.length) return [];
  const { scale, unit, sizes } = placed;
  const base = lane.y + (COUNTS_HEIGHT - 10) * unit;
  const most = mostOf(placed.lanes);
  const y = (value: number): number => base - (value / most) * 40 * unit;
  const at = { x: scale.x, y };
  const marks: Mark[] = [
    {
      type: 'path',
      d: `${stepPath(counts.core, counts, at)}V${n(base)}H${n(scale.x(counts.times[0]!))}Z`,
      fill: 'bar5',
    },
    { type: 'path', d: stepPath(counts.all, counts, at), stroke: 'theme5', width: 1.5 },
    { type: 'line', x1: scale.left, x2: scale.x(counts.end), y1: base, y2: base, stroke: 'theme5' },
  ];
  const { running, core } = lane.lane;
  const texts = [messages.running(running), ...(hasCore(lane) ? [messages.core(core)] : [])];
  const x = scale.x(counts.end) + 8 * unit;
  const widest = Math.max(...texts.map((text) => textWidth(text, sizes.note, 600)));
  if (x + widest > scale.right || scale.todayX === undefined) return marks;
  const written = texts.map((text, index): Mark => {
    const style = index
      ? ({ y: base, fill: 'ink3' } as const)
      : ({ y: lane.y + 22 * unit, weight: 600, fill: 'ink' } as const);
    return { type: 'text', x, size: sizes.note, text, ...style };
  });
  return [...marks, ...written];
}
