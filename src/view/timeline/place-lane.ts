/**
 * Places one lane: named rows while there is room for names, thin rows where there are too many, counts where there are
 * too many even for those, or where the lane is closed. Vertical positions are relative to the lane's top. Pixels.
 */
import type { Clock } from './time-span.js';
import { laneCounts, type LaneCounts } from './lane-counts.js';
import { packHeldRows, packThinRows } from './pack-rows.js';
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
  /** What is kept of an earlier picture. Default nothing. */
  readonly held?: HeldRows;
  /** Stands in a named row even where the others are thin. */
  isFeatured(segment: Segment): boolean;
}

export const BAR = 20;
export const PITCH = 28;
export const THIN_BAR = 5;
const THIN_PITCH = 8;
const PADDING = 10;
/** Room for the marks above the first row. */
const FIRST = 4;
const GAP = 12;
const THIN_GAP = 6;
const MOST_ROWS = 14;
/** Thin rows may take this much, px. */
const MOST_THIN = 320;
const MOST_FEATURED = 6;
/** So many keep their names in one lane while a gesture brings more into view: with more, its steps would be slow. */
const MOST_HELD = 120;
export const COUNTS_HEIGHT = 66;

interface Found {
  readonly bars: readonly Bar[];
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

function findBars(segments: readonly Segment[], scale: TimeScale): Found {
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

function namedRows(bars: readonly Bar[], rules: LaneRules): { bars: PlacedBar[]; rows: number } {
  const { unit } = rules;
  const named = placeNamed(bars, { ...rules, gap: GAP * unit, rowOf: (key) => rules.held?.rows.get(key) });
  const placed = named.bars.map((bar) => ({ ...bar, y: (PADDING + FIRST + bar.row * PITCH) * unit }));
  return { bars: placed, rows: named.rows };
}

/** Height of so many named rows with the room around them. */
function namedHeight(rows: number, unit: number): number {
  return (PADDING * 2 + FIRST + Math.max(0, rows * PITCH - (PITCH - BAR))) * unit;
}

function placeThin(found: Found, rules: LaneRules): PlacedRows | undefined {
  const { unit } = rules;
  const featured = found.bars.filter(({ segment }) => rules.isFeatured(segment)).slice(0, MOST_FEATURED);
  const others = found.bars.filter((bar) => !featured.includes(bar));
  const named = namedRows(featured, rules);
  const most = Math.floor(MOST_THIN / THIN_PITCH);
  const rows = rules.held
    ? packHeldRows(
        others,
        THIN_GAP,
        others.map(({ segment }) => rules.held?.rows.get(segment.key)),
      )
    : packThinRows(others, THIN_GAP, most);
  if (!rows) return undefined;
  const top = named.rows ? (PADDING + FIRST + named.rows * PITCH) * unit : PADDING * unit;
  const height = top + (Math.max(-1, ...rows) + 1) * THIN_PITCH * unit + PADDING * unit;
  return {
    ...found,
    level: 'thin',
    bars: named.bars,
    height,
    thin: others.map((bar, index) => ({ ...bar, row: rows[index]!, y: top + rows[index]! * THIN_PITCH * unit })),
  };
}

export function placeRows(lane: Lane, rules: LaneRules): PlacedRows {
  const { scale, clock, unit, isOpen, held } = rules;
  const counted = (): PlacedRows => ({
    level: 'counts',
    bars: [],
    thin: [],
    before: 0,
    after: 0,
    undated: lane.segments.filter(({ span }) => !span).length,
    counts: laneCounts(lane.segments, scale.window, clock),
    height: COUNTS_HEIGHT * unit,
  });
  if (!isOpen || held?.level === 'counts') return counted();
  // So many at once would fit in no rows: then there is no need to place them one by one.
  const most = Math.floor(MOST_THIN / THIN_PITCH) + MOST_FEATURED;
  if (lane.segments.length > MOST_HELD && !held) {
    const lot = counted();
    if (lot.counts!.all.some((count) => count > most)) return lot;
  }
  const found = findBars(lane.segments, scale);
  const isSparse = held ? held.level === 'names' && found.bars.length <= MOST_HELD : rules.isSparse;
  const isNamed = held ? isSparse : rules.isNamed;
  if (isNamed || isSparse) {
    const { bars, rows } = namedRows(found.bars, rules);
    if (isSparse || rows <= MOST_ROWS)
      return { ...found, level: 'names', bars, thin: [], height: namedHeight(rows, unit) };
  }
  return placeThin(found, rules) ?? counted();
}
