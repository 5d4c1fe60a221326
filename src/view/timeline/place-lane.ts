/**
 * Places one lane: named rows while there is room for names, thin rows where there are too many, counts where there are
 * too many even for those, or where the lane is closed. Vertical positions are relative to the lane's top. Pixels.
 */
import type { Clock } from './time-span.js';
import { MOST_ROWS, type Crowd } from './crowd-slot.js';
import type { LaneCounts } from './lane-counts.js';
import { placeBar, type Bar, type TimeScale } from './place-bar.js';
import { placeNamed, type NamedBar, type NamedRules } from './place-named.js';
import type { Lane, Segment } from './timeline-lanes.js';

export interface PlacedBar extends NamedBar {
  /** Top of the bar. */
  readonly y: number;
}

export interface ThinBar extends Bar {
  /** From 0 at the top of the thin rows. */
  readonly row: number;
  readonly y: number;
}

export interface PlacedRows {
  readonly level: 'names' | 'thin' | 'counts';
  readonly bars: readonly PlacedBar[];
  readonly thin: readonly ThinBar[];
  readonly counts?: LaneCounts;
  readonly height: number;
  /** Segments that lie before or after what is shown, and those without any date. */
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

/** How a lane stood when a gesture began. */
export interface HeldRows {
  readonly level: PlacedRows['level'];
  /** Row of each segment, by key. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface LaneRules extends Omit<NamedRules, 'gap' | 'rowOf'> {
  readonly clock: Clock;
  /** How much larger than usual everything is. */
  readonly unit: number;
  readonly isOpen: boolean;
  /** Whether so few initiatives are in view that all may have names however many rows they need. */
  readonly isSparse: boolean;
  /** Whether all lanes together are few enough for names. */
  readonly isNamed: boolean;
  /** Absent where there are so few that all have names. */
  readonly crowd?: Crowd;
  /** What is kept of an earlier picture. Default nothing. */
  readonly held?: HeldRows;
  /** Stands in a named row even where the others are thin. */
  isFeatured(segment: Segment): boolean;
}

export const BAR = 20;
export const PITCH = 28;
export const THIN_BAR = 5;
export const PADDING = 10;
/** Room for the marks above the first row. */
export const FIRST = 4;
const GAP = 12;
/** So many keep their names in one lane while a gesture brings more into view: with more, its steps would be slow. */
export const MOST_HELD = 120;
export const COUNTS_HEIGHT = 66;

/** Whether any adjusted core service ran in the lane. */
export function hasCore({ counts }: Pick<PlacedRows, 'counts'>): boolean {
  return counts?.core.some((value) => value > 0) ?? false;
}

export interface FoundBars {
  readonly bars: readonly Bar[];
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

function findBars(segments: readonly Segment[], scale: TimeScale): FoundBars {
  const bars: Bar[] = [];
  let [before, after, undated] = [0, 0, 0];
  for (const segment of segments) {
    const bar = placeBar(segment, scale);
    if (bar) bars.push(bar);
    else if (!segment.span) undated += 1;
    else if (segment.span.known >= scale.window.end) after += 1;
    else before += 1;
  }
  return { bars, before, after, undated };
}

export function namedRows(bars: readonly Bar[], rules: LaneRules): { bars: PlacedBar[]; rows: number } {
  const { unit } = rules;
  const named = placeNamed(bars, { ...rules, gap: GAP * unit, rowOf: (key) => rules.held?.rows.get(key) });
  const placed = named.bars.map((bar) => ({ ...bar, y: (PADDING + FIRST + bar.row * PITCH) * unit }));
  return { bars: placed, rows: named.rows };
}

/** Height of so many named rows with the room around them. */
function namedHeight(rows: number, unit: number): number {
  return (PADDING * 2 + FIRST + Math.max(0, rows * PITCH - (PITCH - BAR))) * unit;
}

export function placeRows(lane: Lane, rules: LaneRules): PlacedRows {
  const { scale, unit, held, crowd } = rules;
  const counted = crowd?.countedRows(lane, rules);
  if (counted) return counted;
  const found = findBars(lane.segments, scale);
  const isSparse = !crowd || (held ? held.level === 'names' && found.bars.length <= MOST_HELD : rules.isSparse);
  const isNamed = held ? isSparse : rules.isNamed;
  if (isNamed || isSparse) {
    const { bars, rows } = namedRows(found.bars, rules);
    if (isSparse || rows <= MOST_ROWS)
      return { ...found, level: 'names', bars, thin: [], height: namedHeight(rows, unit) };
  }
  return crowd!.thinRows(lane, found, rules);
}
