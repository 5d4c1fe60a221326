/**
 * Draws what happened to an initiative in the gap above its bar: adjusted, scaled up, evaluated; several close together
 * as a count.
 */
import type { Mark } from '../scene.js';
import type { TimeScale } from './place-bar.js';
import type { PlacedBar } from './place-lane.js';
import { barEvents, type BarEvent } from './segment-texts.js';
import { opacityOf, type SceneInput } from './scene-input.js';

/** Marks closer than this, px, become one. */
const NEAR = 10;

/** @param top Top edge of the bar. */
export function eventMark(kind: BarEvent['kind'], x: number, top: number): Mark[] {
  if (kind === 'adjusted') {
    return [
      { type: 'rect', x: x - 2.5, y: top - 1, w: 5, h: 4.5, fill: 'ground' },
      { type: 'rect', x: x - 1, y: top - 6, w: 2, h: 8.5, fill: 'ink' },
    ];
  }
  if (kind === 'scaled') {
    const d = `M${x - 4.8},${top + 0.5}H${x + 4.8}L${x},${top - 7.3}Z`;
    return [{ type: 'path', d, fill: 'ink', stroke: 'ground' }];
  }
  return [
    { type: 'circle', cx: x, cy: top - 2.6, r: 5, fill: 'ground' },
    { type: 'circle', cx: x, cy: top - 2.6, r: 3.6, fill: 'ground', stroke: 'ink', width: 1.6 },
  ];
}

function countedMark(x: number, top: number, { count, size }: { count: number; size: number }): Mark[] {
  return [
    { type: 'circle', cx: x, cy: top - 1, r: size * 0.66, fill: 'ground', stroke: 'ink', width: 1.2 },
    {
      type: 'text',
      x,
      y: top - 1 + size * 0.36,
      anchor: 'middle',
      size,
      weight: 600,
      fill: 'ink',
      text: String(count),
    },
  ];
}

interface EventGroup {
  readonly x: number;
  /** More than one stand as their number. */
  readonly kinds: BarEvent['kind'][];
}

/** The events in view, those close together as one. */
export function eventGroups({ segment }: PlacedBar, scale: TimeScale): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const { kind, at } of barEvents(segment)) {
    const x = scale.x(at);
    if (x < scale.left + 3 || x > scale.right - 3) continue;
    const last = groups.at(-1);
    if (last && x - last.x < NEAR) last.kinds.push(kind);
    else groups.push({ x, kinds: [kind] });
  }
  return groups;
}

export function eventMarks(bar: PlacedBar, top: number, { placed: { scale, unit }, options }: SceneInput): Mark[] {
  const y = top + bar.y;
  const opacity = opacityOf(bar.segment, options);
  const marks = eventGroups(bar, scale).flatMap(({ x, kinds }) => {
    if (kinds.length === 1) return eventMark(kinds[0]!, x, y);
    return countedMark(x, y, { count: kinds.length, size: 12 * unit });
  });
  return opacity < 1
    ? marks.map((mark) =>
        'fill' in mark && mark.fill === 'ground' && !('stroke' in mark) ? mark : { ...mark, opacity },
      )
    : marks;
}
