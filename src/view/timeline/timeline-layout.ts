/**
 * Places the whole timeline: bands and goals, axis, one lane under the other, threads between them. Lanes decide among
 * themselves how much of each initiative can be shown; nothing is left out without being counted. Pixels, no drawing.
 */
import { textWidth, wrapText } from '../shared/text-width.js';
import type { ViewContext } from '../view-context.js';
import type { Above } from './above-slot.js';
import type { BandRow, GoalRow } from './context-rows.js';
import { MOST_NAMED, SPARSE, type Crowd } from './crowd-slot.js';
import { timeScale, type TimeScale } from './place-bar.js';
import { COUNTS_HEIGHT, placeRows, type HeldRows, type LaneRules, type PlacedRows } from './place-lane.js';
import type { ThreadEnds } from './place-named.js';
import { labelTexts } from './segment-texts.js';
import { calendarTicks, type CalendarTick } from './time-ticks.js';
import { shownTime } from './time-window.js';
import type { Strip, StripMaker } from './strip-slot.js';
import { segmentKey, type Lane, type Move, type Segment, type TimelineLanes } from './timeline-lanes.js';
import type { TimelineOptions } from './timeline-options.js';
import type { TimelineWords } from './timeline-words.js';

export interface PlacedLane extends PlacedRows {
  readonly lane: Lane;
  readonly isOpen: boolean;
  readonly y: number;
  /** The lane's name, broken to its column, and what stands under it. */
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

export interface PlacedThread {
  readonly move: Move;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Top edge of the lane that it arrives in (bottom edge where it goes up). */
  readonly border: number;
  /** Whether the segment at its end is drawn, or only counted. */
  readonly isToDrawn: boolean;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly sizes: { readonly name: number; readonly note: number };
  readonly column: number;
  readonly scale: TimeScale;
  readonly ticks: readonly CalendarTick[];
  readonly bands: readonly BandRow[];
  readonly goals: GoalRow | undefined;
  readonly strip: Strip | undefined;
  /** Where the parts begin, from the top. */
  readonly tops: {
    readonly goals: number;
    readonly pill: number;
    readonly axis: number;
    readonly lanes: number;
  };
  readonly lanes: readonly PlacedLane[];
  readonly threads: readonly PlacedThread[];
}

export interface LayoutInput {
  readonly context: ViewContext;
  readonly options: TimelineOptions;
  readonly lanes: TimelineLanes;
  readonly words: TimelineWords;
  /** Absent where the document has neither bands nor dated goals. */
  readonly above?: Above;
  /** Absent where there are so few initiatives that all have names. */
  readonly crowd?: Crowd;
  /** What a page has asked for between context and axis. */
  readonly strip?: StripMaker;
  /** Measures words in the page's own font, em. Absent where there is none, or it is not loaded. */
  readonly widthOf?: (text: string) => number;
  /** The picture as it stood when a gesture began: until it ends, lanes and rows keep their places and manner. */
  readonly held?: PlacedTimeline;
}

export const BAND_HEIGHT = 22;
export const GOALS_HEIGHT = 34;
export const PILL_HEIGHT = 19;
export const AXIS_HEIGHT = 26;
/** Px of the column with the lanes' names. */
const COLUMN = { least: 96, most: 150, share: 0.19, shareForWord: 0.3 };
/** Room left of a lane's name for its triangle. */
export const INDENT = 16;
export const LINE = 16.5;

/** From a lane's top to below its name and the lines under it, px. */
export const textHeight = ({ names, lines }: Pick<PlacedLane, 'names' | 'lines'>, unit: number): number =>
  ((names.length + lines.length) * LINE + 12.5) * unit;

function columnWidth({ lanes, words, context }: LayoutInput, size: number, unit: number): number {
  const { width } = context.space;
  const names = lanes.lanes.map((lane) => words.lane(lane, lanes.group));
  const room = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, 650))) + (INDENT + 12) * unit;
  // Names are broken between words, not in them.
  const ofWord = Math.min(room(names.flatMap((name) => name.split(' '))), width * COLUMN.shareForWord);
  const most = Math.max(Math.min(COLUMN.most * unit, width * COLUMN.share), ofWord);
  return Math.max(COLUMN.least * unit, Math.min(room(names), most));
}

/**
 * Which lanes are open: all while few initiatives are in view, else the chosen area's (or the first), and those with
 * the chosen initiative.
 */
function openLanes({ lanes: { lanes }, options, held }: LayoutInput, total: number): ReadonlySet<Lane> {
  if (held)
    return new Set(held.lanes.filter(({ isOpen, level }) => isOpen || level !== 'counts').map(({ lane }) => lane));
  const main = lanes.find(({ key }) => key === options.area) ?? lanes[0];
  const holdsChosen = ({ segments }: Lane): boolean =>
    options.initiative !== undefined && segments.some(({ initiative }) => initiative.id === options.initiative);
  const isOpen = (lane: Lane): boolean =>
    options.open?.get(lane.key) ?? (total <= MOST_NAMED || lane === main || holdsChosen(lane));
  return new Set(lanes.filter(isOpen));
}

interface Threads {
  /** X of the threads that pass a lane from edge to edge, by the lane's key. */
  readonly passing: ReadonlyMap<string, readonly number[]>;
  readonly ends: ReadonlyMap<Segment, ThreadEnds>;
}

/** Threads between two closed lanes are not drawn. */
function planThreads({ lanes: { lanes, moves } }: LayoutInput, open: ReadonlySet<Lane>, scale: TimeScale): Threads {
  const order = new Map(lanes.map(({ key }, index) => [key, index]));
  const passing = new Map<string, number[]>(lanes.map(({ key }) => [key, []]));
  const ends = new Map<Segment, ThreadEnds>();
  for (const { from, to, at } of moves) {
    const [a, b] = [order.get(from.lane) ?? 0, order.get(to.lane) ?? 0];
    const x = scale.x(at);
    if (a === b || x < scale.left || x > scale.right || !(open.has(lanes[a]!) || open.has(lanes[b]!))) continue;
    ends.set(from, { ...ends.get(from), to: b > a ? 'below' : 'above' });
    ends.set(to, { ...ends.get(to), from: b > a ? 'above' : 'below' });
    for (const { key } of lanes.slice(Math.min(a, b) + 1, Math.max(a, b))) passing.get(key)?.push(x);
  }
  return { passing, ends };
}

function laneLines(lane: Lane, rows: PlacedRows & Pick<PlacedLane, 'isOpen'>, { messages }: TimelineWords): string[] {
  const { level, before, after, undated, thin, isOpen } = rows;
  const unnamed = level === 'counts' && isOpen ? lane.segments.length - undated : thin.length;
  return [
    messages.initiatives(lane.count),
    ...(level === 'counts' ? [] : [messages.running(lane.running)]),
    ...(unnamed ? [messages.unnamed(unnamed)] : []),
    ...(before ? [messages.earlier(before)] : []),
    ...(after ? [messages.later(after)] : []),
    ...(undated ? [messages.undated(undated)] : []),
  ];
}

/** What a lane keeps while a gesture goes on. */
function heldRows({ level, bars, thin }: PlacedLane): HeldRows {
  return { level, rows: new Map([...bars, ...thin].map(({ segment, row }) => [segmentKey(segment), row])) };
}

function placeLanes(
  input: LayoutInput,
  {
    scale,
    column,
    unit,
    sizes,
    top,
  }: {
    scale: TimeScale;
    column: number;
    unit: number;
    sizes: PlacedTimeline['sizes'];
    top: number;
  },
): PlacedLane[] {
  const {
    lanes: { lanes, clock, group, moves },
    options,
    words,
    held,
    crowd,
    widthOf,
  } = input;
  // While a gesture goes on, lanes stand as they stood: nobody needs to know how many are in view.
  const countOf = ({ segments }: Lane): number =>
    crowd && !held ? crowd.countInView(segments, scale.window, clock, MOST_NAMED) : segments.length;
  const inView = new Map(lanes.map((lane) => [lane, countOf(lane)]));
  const total = [...inView.values()].reduce((sum, count) => sum + count, 0);
  const open = openLanes(input, total);
  const threads = planThreads(input, open, scale);
  const shown = [...open].reduce((sum, lane) => sum + inView.get(lane)!, 0);
  const isFew = moves.length <= MOST_NAMED;
  const rules: Omit<LaneRules, 'isOpen' | 'passing'> = {
    scale,
    clock,
    unit,
    crowd,
    size: sizes.name,
    widthOf: widthOf && ((text) => widthOf(text) * sizes.name),
    isNamed: shown <= MOST_NAMED,
    isSparse: total <= SPARSE,
    textsOf: (segment) => labelTexts(segment, words, { scale, options }),
    endsOf: (segment) => threads.ends.get(segment) ?? {},
    isFeatured: (segment) => segment.initiative.id === options.initiative || (isFew && threads.ends.has(segment)),
  };
  let y = top;
  return lanes.map((lane, index) => {
    const before = held?.lanes[index];
    const rows = placeRows(lane, {
      ...rules,
      isOpen: open.has(lane),
      passing: threads.passing.get(lane.key) ?? [],
      held: before && heldRows(before),
    });
    // A lane that nobody has opened and that can only count shows no more than a closed one.
    const isOpen = open.has(lane) && (rows.level !== 'counts' || options.open?.has(lane.key) === true);
    const names = wrapText(words.lane(lane, group), sizes.name, column - (INDENT + 8) * unit, {
      maxLines: 3,
      weight: 650,
    });
    const texts = laneLines(lane, { ...rows, isOpen }, words);
    const least = textHeight({ names, lines: texts }, unit) + 7.5 * unit;
    const height = Math.max(rows.height, least, before?.height ?? 0);
    const placed: PlacedLane = { ...rows, lane, isOpen, y, names, lines: texts, height };
    y += placed.height;
    return placed;
  });
}

function placeThreads(
  moves: readonly Move[],
  lanes: readonly PlacedLane[],
  { x, left, right }: TimeScale,
  unit: number,
): PlacedThread[] {
  const byKey = new Map(lanes.map((lane) => [lane.lane.key, lane]));
  const middle = (lane: PlacedLane, segment: Segment): number | undefined => {
    const bar = lane.bars.find((one) => one.segment === segment);
    return bar && lane.y + bar.y + 10 * unit;
  };
  return moves.flatMap((move) => {
    const [a, b] = [byKey.get(move.from.lane), byKey.get(move.to.lane)];
    const at = x(move.at);
    if (!a || !b || a === b || at < left || at > right) return [];
    const [from, to] = [middle(a, move.from), middle(b, move.to)];
    if (from === undefined && to === undefined) return [];
    const isDown = b.y > a.y;
    const edge = (lane: PlacedLane, isTop: boolean): number =>
      isTop ? lane.y + 12 * unit : lane.y + lane.height - 12 * unit;
    return [
      {
        move,
        x: at,
        from: from ?? edge(a, !isDown),
        to: to ?? edge(b, isDown),
        border: isDown ? b.y : b.y + b.height,
        isToDrawn: to !== undefined,
      },
    ];
  });
}

export function placeTimeline(input: LayoutInput): PlacedTimeline {
  const { context, options, lanes, words } = input;
  const { width, rem = 16 } = context.space;
  const unit = rem / 16;
  const sizes = { name: 13 * unit, note: 12.5 * unit };
  const column = columnWidth(input, sizes.name, unit);
  const { window } = shownTime(lanes, options);
  const scale = timeScale(window, [column, width - 1], { today: lanes.clock.today });
  const rules = { scale, size: sizes.note, words, options, today: lanes.clock.today };
  const bands = input.above?.bandRows(context, rules) ?? [];
  const goals = input.above?.goalRow(context, rules);
  const afterBands = bands.length * BAND_HEIGHT * unit;
  const afterGoals = afterBands + (goals ? GOALS_HEIGHT * unit : 0);
  const strip = input.strip?.place({ ...rules, context, unit, sizes, column, top: afterGoals });
  // The pill of today stands at the head of its line: in the strip where there is one.
  const axis = afterGoals + Math.max((PILL_HEIGHT + 4) * unit, strip?.height ?? 0);
  const top = axis + AXIS_HEIGHT * unit;
  const placed = placeLanes(input, { scale, column, unit, sizes, top });
  const last = placed.at(-1);
  return {
    width,
    unit,
    sizes,
    column,
    scale,
    bands,
    goals,
    strip,
    lanes: placed,
    height: (last ? last.y + last.height : top + COUNTS_HEIGHT) + 1,
    ticks: calendarTicks(window, scale.right - scale.left, { format: words.format, size: sizes.name }),
    tops: { goals: afterBands, pill: afterGoals, axis, lanes: top },
    threads: placeThreads(lanes.moves, placed, scale, unit),
  };
}
