/**
 * Where in the picture something can be pointed at: bars with their names, lanes' names and triangles, goals. Pixels.
 */
import type { Target } from '../scene.js';
import { BAR, THIN_BAR, type ThinBar } from './place-lane.js';
import { segmentKey, type TimelineLanes } from './timeline-lanes.js';
import { GOALS_HEIGHT, INDENT, textHeight, type PlacedLane, type PlacedTimeline } from './timeline-layout.js';
import { laneKey, laneTarget } from './timeline-tree.js';
import type { TimelineWords } from './timeline-words.js';

export interface Box {
  /** Key of the row in the tree; of a goal, its own. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target?: Target;
  /** The lane that a click opens or closes instead, by its key. */
  readonly toggles?: { readonly lane: string; readonly open: boolean };
  /** What is shown beside it. Empty = nothing. */
  readonly text: string;
}

function barBox(
  { segment, x0, x1, y }: ThinBar,
  { top, height, words }: { top: number; height: number; words: TimelineWords },
): Box {
  const { initiative } = segment;
  return {
    key: segmentKey(segment),
    x: x0,
    y: top + y,
    width: x1 - x0,
    height,
    target: { kind: 'initiative', id: initiative.id },
    get text() {
      const name = [words.title(initiative), words.part(segment)].filter(Boolean).join(', ');
      const { state, start, end } = words.stay(segment);
      return `${name}: ${state}, ${start} – ${end}`;
    },
  };
}

/** The triangle opens and closes; the name chooses the area where lanes are areas. */
function laneBoxes(
  placedLane: PlacedLane,
  placed: PlacedTimeline,
  target: Target | undefined,
  words: TimelineWords,
): Box[] {
  const { lane, isOpen, y, bars, thin } = placedLane;
  const { unit, column } = placed;
  const indent = INDENT * unit;
  const toggles = { lane: lane.key, open: !isOpen };
  const name = { key: laneKey(lane.key), y: y + 8 * unit, height: textHeight(placedLane, unit) - 8 * unit, text: '' };
  return [
    { ...name, x: -8, width: indent + 8, toggles },
    { ...name, x: indent, width: column - indent - 4, ...(target ? { target } : { toggles }) },
    ...thin.map((bar) => barBox(bar, { top: y, height: THIN_BAR * unit, words })),
    ...bars.map((bar) => barBox({ ...bar, x0: bar.label.x0, x1: bar.label.x1 }, { top: y, height: BAR * unit, words })),
  ];
}

/** Later ones lie on top of earlier ones. */
export function timelineBoxes(placed: PlacedTimeline, lanes: TimelineLanes, words: TimelineWords): readonly Box[] {
  const { goals, tops, unit } = placed;
  const flags = (goals?.goals ?? []).map(
    ({ key, x, textX, text, names, target }): Box => ({
      key,
      x: text ? textX - 40 : x,
      y: tops.goals,
      width: 16 * unit + (text ? 48 : 0),
      height: GOALS_HEIGHT * unit,
      target,
      text: names.join('\n'),
    }),
  );
  return [
    ...flags,
    ...(placed.strip?.spots ?? []),
    ...placed.lanes.flatMap((lane) => laneBoxes(lane, placed, laneTarget(lane.lane, lanes.group), words)),
  ];
}

/** How far outside a box a pointer still means it, px: thin bars are thinner than a finger. */
const REACH = 3;

/** The box under a point, the topmost where several are. */
export function boxAt(boxes: readonly Box[], x: number, y: number): Box | undefined {
  return boxes.findLast(
    (box) =>
      x >= box.x - REACH && x <= box.x + box.width + REACH && y >= box.y - REACH && y <= box.y + box.height + REACH,
  );
}
