/** The axis with today and the name of a lane, for the upper edge of the screen when the picture's own have gone. */
import type { Scene } from '../scene.js';
import { AXIS_HEIGHT, INDENT, PILL_HEIGHT, type PlacedTimeline } from './timeline-layout.js';
import { tickMarks, todayMarks } from './timeline-scene.js';
import type { TimelineView } from './timeline-view.js';

/** The lane at a height of the picture. */
export function laneAt({ lanes }: PlacedTimeline, y: number): PlacedTimeline['lanes'][number] | undefined {
  return lanes.findLast((lane) => lane.y <= y);
}

/** Without today in view there is no pill over the axis. */
export function stickyHeight({ unit, scale }: PlacedTimeline): number {
  return (AXIS_HEIGHT + (scale.todayX === undefined ? 0 : PILL_HEIGHT + 4)) * unit;
}

export function stickyScene(view: TimelineView, lane: string | undefined): Scene {
  const placed = view.placed();
  const { unit, sizes, width, scale } = placed;
  const height = stickyHeight(placed);
  const shifted: PlacedTimeline = {
    ...placed,
    height,
    tops: { ...placed.tops, pill: 2, axis: height - AXIS_HEIGHT * unit },
  };
  const names = placed.lanes.find((one) => one.lane.key === lane)?.names ?? [];
  return {
    width,
    height,
    groups: [
      { key: 'sticky-ground', marks: [{ type: 'rect', x: 0, y: 0, w: width, h: height, fill: 'ground' }] },
      { key: 'sticky-axis', marks: tickMarks(shifted) },
      { key: 'sticky-today', marks: todayMarks({ placed: shifted, words: view.words, options: view.options }) },
      {
        key: 'sticky-lane',
        marks: [
          { type: 'line', x1: 0, x2: scale.right, y1: height - 0.5, y2: height - 0.5, stroke: 'axis' },
          ...names.map((text, index) => ({
            type: 'text' as const,
            x: INDENT * unit,
            y: height - 8 * unit - (names.length - 1 - index) * 15 * unit,
            text,
            size: sizes.name,
            weight: 650,
            fill: 'ink' as const,
          })),
        ],
      },
    ],
  };
}
