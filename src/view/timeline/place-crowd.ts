/** Places a lane with too many initiatives for names: thin rows, or counts where there are too many even for those. Pixels. */
import { laneCounts } from './lane-counts.js';
import { packHeldRows, packThinRows } from './pack-thin-rows.js';
import {
  COUNTS_HEIGHT,
  FIRST,
  MOST_HELD,
  namedRows,
  PADDING,
  PITCH,
  type FoundBars,
  type LaneRules,
  type PlacedRows,
} from './place-lane.js';
import { segmentKey, type Lane } from './timeline-lanes.js';

const THIN_PITCH = 8;
const THIN_GAP = 6;
/** Thin rows may take this much, px. */
const MOST_THIN = 320;
const MOST_FEATURED = 6;

function counted(lane: Lane, { scale, clock, unit }: LaneRules): PlacedRows {
  return {
    level: 'counts',
    bars: [],
    thin: [],
    before: 0,
    after: 0,
    undated: lane.segments.filter(({ span }) => !span).length,
    counts: laneCounts(lane.segments, scale.window, clock),
    height: COUNTS_HEIGHT * unit,
  };
}

/** @returns undefined for a lane that is open and may have room. */
export function countedRows(lane: Lane, rules: LaneRules): PlacedRows | undefined {
  const { isOpen, held } = rules;
  if (!isOpen || held?.level === 'counts') return counted(lane, rules);
  if (held || lane.segments.length <= MOST_HELD) return undefined;
  // So many at once would fit in no rows: then there is no need to place them one by one.
  const most = Math.floor(MOST_THIN / THIN_PITCH) + MOST_FEATURED;
  const lot = counted(lane, rules);
  return lot.counts!.all.some((count) => count > most) ? lot : undefined;
}

/** Thin rows as far as there is room for them. */
export function thinRows(lane: Lane, found: FoundBars, rules: LaneRules): PlacedRows {
  const { unit } = rules;
  const featured = found.bars.filter(({ segment }) => rules.isFeatured(segment)).slice(0, MOST_FEATURED);
  const others = found.bars.filter((bar) => !featured.includes(bar));
  const named = namedRows(featured, rules);
  const most = Math.floor(MOST_THIN / THIN_PITCH);
  const rows = rules.held
    ? packHeldRows(
        others,
        THIN_GAP,
        others.map(({ segment }) => rules.held?.rows.get(segmentKey(segment))),
      )
    : packThinRows(others, THIN_GAP, most);
  if (!rows) return counted(lane, rules);
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
