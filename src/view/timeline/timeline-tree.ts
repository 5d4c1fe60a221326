/**
 * The timeline as a tree of rows, lane › initiative: what the keyboard and screen readers walk through. Rows of closed
 * lanes are not there; cells are written only for the rows that someone comes to.
 */
import type { Target } from '../scene.js';
import { NO_LANE, segmentKey, type Lane, type Segment, type TimelineLanes } from './timeline-lanes.js';
import type { PlacedLane } from './timeline-layout.js';
import type { TimelineGroup } from './timeline-options.js';
import type { TimelineWords } from './timeline-words.js';

export interface TreeRow {
  /** Key of the segment, or of the lane. */
  readonly key: string;
  readonly level: 1 | 2;
  /** Key of the lane that it is or belongs to. */
  readonly lane: string;
  /** Of a lane only. */
  readonly isOpen?: boolean;
  /** Its place among its equals, from 1. */
  readonly position: number;
  readonly setSize: number;
  /** What choosing it chooses. */
  readonly target?: Target;
  /** In the order of the columns; a lane has its name and its counts. */
  readonly cells: readonly string[];
}

export interface TimelineTree {
  readonly columns: readonly string[];
  readonly rowCount: number;
  row(index: number): TreeRow;
  /** The name alone, which is cheaper. */
  nameOf(index: number): string;
  /** Where a row with the key stands; -1 where its lane is closed. */
  indexOf(key: string): number;
}

interface Entry {
  readonly lane: Lane;
  readonly at: number;
  readonly isOpen: boolean;
  /** Position in the lane; -1 = the lane itself. */
  readonly position: number;
}

/** Key of a lane's row, which no segment has. */
export function laneKey(key: string): string {
  return `lane-${key}`;
}

/** The area that a lane stands for. */
export function laneTarget({ key }: Pick<Lane, 'key'>, group: TimelineGroup): Target | undefined {
  return group === 'area' && key !== NO_LANE ? { kind: 'area', id: key } : undefined;
}

function segmentCells(segment: Segment, words: TimelineWords): string[] {
  const { initiative } = segment;
  const { state, start, end } = words.stay(segment);
  const name = [words.title(initiative), words.part(segment)].filter(Boolean).join(', ');
  return [name, state, start, end, words.lead(initiative)];
}

function entriesOf(lanes: readonly Pick<PlacedLane, 'lane' | 'isOpen'>[]): Entry[] {
  return lanes.flatMap(({ lane, isOpen }, at) => {
    const own: Entry = { lane, at, isOpen, position: -1 };
    return isOpen ? [own, ...lane.segments.map((_, position) => ({ ...own, position }))] : [own];
  });
}

/** @param placed Which of the lanes are open. */
export function timelineTree(
  lanes: TimelineLanes,
  words: TimelineWords,
  placed: readonly Pick<PlacedLane, 'lane' | 'isOpen'>[],
): TimelineTree {
  const { messages } = words;
  const entries = entriesOf(placed);
  const indices = new Map<string, number>();
  entries.forEach(({ lane, position }, index) => {
    indices.set(position < 0 ? laneKey(lane.key) : segmentKey(lane.segments[position]!), index);
  });
  const laneRow = ({ lane, at, isOpen }: Entry): TreeRow => {
    const name = words.lane(lane, lanes.group);
    return {
      key: laneKey(lane.key),
      level: 1,
      lane: lane.key,
      isOpen,
      position: at + 1,
      setSize: lanes.lanes.length,
      target: laneTarget(lane, lanes.group),
      cells: [name, `${messages.initiatives(lane.count)}, ${messages.running(lane.running)}`],
    };
  };
  return {
    columns: messages.columns,
    rowCount: entries.length,
    row(index) {
      const entry = entries[index]!;
      const { lane, position } = entry;
      if (position < 0) return laneRow(entry);
      const segment = lane.segments[position]!;
      return {
        key: segmentKey(segment),
        level: 2,
        lane: lane.key,
        position: position + 1,
        setSize: lane.segments.length,
        target: { kind: 'initiative', id: segment.initiative.id },
        cells: segmentCells(segment, words),
      };
    },
    nameOf(index) {
      const { lane, position } = entries[index]!;
      return position < 0 ? words.lane(lane, lanes.group) : words.title(lane.segments[position]!.initiative);
    },
    indexOf: (key) => indices.get(key) ?? -1,
  };
}
