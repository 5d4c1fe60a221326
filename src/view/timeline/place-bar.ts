/**
 * Where a segment's bar stands on the time axis and what it is made of: what ran, what is planned, where the date is
 * uncertain, pauses, the fade of what has no planned end. Horizontal only; rows and labels come later. Pixels.
 */
import { splitByPauses } from './time-pauses.js';
import type { Moment, Span } from './time-span.js';
import type { Segment } from './timeline-lanes.js';
import type { TimeWindow } from './timeline-options.js';

/** Time → px in the plot. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
  readonly today: number;
  /** Where today stands; undefined out of view. */
  readonly todayX: number | undefined;
  /** Px of the fade of a bar without a planned end, at every zoom: it is not a date. */
  readonly fade: number;
  x(time: number): number;
}

/** `dotted` = a pause. */
export type PieceKind = 'solid' | 'planned' | 'hatch' | 'fade' | 'plannedFade' | 'dotted';
/** `open`: the outline has no edge there. */
export type Edge = 'flat' | 'round' | 'open';

export interface Piece {
  readonly kind: PieceKind;
  readonly x0: number;
  readonly x1: number;
  readonly left: Edge;
  readonly right: Edge;
}

export interface Bar {
  readonly segment: Segment;
  readonly pieces: readonly Piece[];
  /** First and last px drawn, fade and bracket included. */
  readonly x0: number;
  readonly x1: number;
  /** Where the bracket of an unknown end (or beginning) stands. */
  readonly bracket?: number;
  readonly startBracket?: number;
  /** It began before what is shown. */
  readonly cut: boolean;
}

const FADE = 64;
/** An uncertain month is drawn as such from this width on, px. */
const WIDE_MONTH = 12;
const LEAST = 3;
const BRACKET = 12;

/** @param fade Px; default 64. */
export function timeScale(
  window: TimeWindow,
  [left, right]: readonly [number, number],
  { today, fade = FADE }: { today: number; fade?: number },
): TimeScale {
  const perMs = (right - left) / (window.end - window.start);
  const x = (time: number): number => left + (time - window.start) * perMs;
  const at = x(today);
  return { window, left, right, today, fade, x, todayX: at >= left && at <= right ? at : undefined };
}

function isUncertain({ precision, from, to }: Moment, scale: TimeScale): boolean {
  return precision === 'coarse' || (precision === 'month' && scale.x(to) - scale.x(from) >= WIDE_MONTH);
}

class PieceCutter {
  readonly pieces: Piece[] = [];

  constructor(readonly scale: TimeScale) {}

  /** Keeps what is in view. An edge that is cut off is flat for what is filled and open for an outline. */
  add(kind: PieceKind, [x0, x1]: readonly [number, number], [left, right]: readonly [Edge, Edge]): void {
    const { scale } = this;
    const [from, to] = [Math.max(x0, scale.left), Math.min(x1, scale.right)];
    if (to <= from) return;
    this.pieces.push({ kind, x0: from, x1: to, left: x0 < from ? 'open' : left, right: x1 > to ? 'open' : right });
  }
}

interface Body {
  readonly start: number;
  readonly end: number;
  readonly left: Edge;
  readonly right: Edge;
}

/** The bar proper: what has been and what is planned, split at today, with its pauses. */
function addBody(cutter: PieceCutter, segment: Segment, body: Body): void {
  const { scale } = cutter;
  const split = segment.state === 'planned' ? -Infinity : Math.max(scale.today, body.start);
  const { active, pauses } = splitByPauses(segment.initiative, body);
  for (const stretch of active) {
    const isFirst = stretch.start === body.start;
    const isLast = stretch.end === body.end;
    const [left, right] = [isFirst ? body.left : 'flat', isLast ? body.right : 'flat'] as const;
    const [x0, x1] = [scale.x(stretch.start), scale.x(stretch.end)];
    const at = scale.x(Math.min(Math.max(split, stretch.start), stretch.end));
    const end = isFirst && isLast ? Math.max(x1, x0 + LEAST) : x1;
    const isWhole = split >= stretch.end;
    cutter.add('solid', [x0, isWhole ? end : at], [left, isWhole ? right : 'open']);
    if (!isWhole) cutter.add('planned', [at, end], [at > x0 ? 'open' : left, right]);
  }
  for (const { start, end } of pauses) cutter.add('dotted', [scale.x(start), scale.x(end)], ['open', 'open']);
}

interface Ends {
  /** Latest possible beginning and earliest possible end, UTC ms. */
  readonly start: number;
  readonly end: number;
  readonly hatchStart: Moment | undefined;
  readonly hatchEnd: Moment | undefined;
}

function endsOf({ leaves, arrives }: Segment, { start, known, end }: Span, scale: TimeScale): Ends {
  const hatchStart = start && arrives === undefined && isUncertain(start, scale) ? start : undefined;
  const begins = hatchStart ? hatchStart.to : (arrives ?? start?.from ?? known);
  if (leaves !== undefined) return { start: begins, end: Math.max(leaves, begins), hatchStart, hatchEnd: undefined };
  if (end.kind !== 'dated') {
    const last = end.kind === 'open' ? scale.today : end.since;
    return { start: begins, end: Math.max(last, begins), hatchStart, hatchEnd: undefined };
  }
  const hatchEnd = isUncertain(end.at, scale) ? end.at : undefined;
  return { start: begins, end: Math.max(hatchEnd ? hatchEnd.from : end.at.to, begins), hatchStart, hatchEnd };
}

function addHatches(cutter: PieceCutter, { start, end, hatchStart, hatchEnd }: Ends): void {
  const { x } = cutter.scale;
  const flat = ['flat', 'flat'] as const;
  if (hatchStart) cutter.add('hatch', [Math.min(x(hatchStart.from), x(start) - LEAST), x(start)], flat);
  if (hatchEnd && hatchEnd.to > end) cutter.add('hatch', [x(end), Math.max(x(hatchEnd.to), x(end) + LEAST)], flat);
}

/** @returns undefined where nothing of it is in view. */
export function placeBar(segment: Segment, scale: TimeScale): Bar | undefined {
  const { span } = segment;
  if (!span) return undefined;
  const ends = endsOf(segment, span, scale);
  const isStill = segment.leaves === undefined;
  const kind = isStill ? span.end.kind : 'dated';
  const cutter = new PieceCutter(scale);
  addHatches(cutter, ends);
  const left = ends.hatchStart || segment.arrives !== undefined ? 'flat' : span.start ? 'round' : 'open';
  const right = kind !== 'dated' ? 'open' : isStill && !ends.hatchEnd ? 'round' : 'flat';
  // What only begins later, and has no end, is a fade alone.
  const isFadeAlone = kind === 'open' && ends.end <= ends.start;
  if (!isFadeAlone) addBody(cutter, segment, { start: ends.start, end: ends.end, left, right });
  const endX = scale.x(ends.end);
  if (kind === 'open') {
    const isPaused = cutter.pieces.some(({ kind: piece, x1 }) => piece === 'dotted' && x1 >= endX - 1);
    const isCertain = segment.state !== 'planned' && !isPaused;
    cutter.add(isCertain ? 'fade' : 'plannedFade', [endX, endX + scale.fade], [isFadeAlone ? left : 'open', 'open']);
  }
  const { pieces } = cutter;
  const isIn = (x: number): boolean => x >= scale.left && x <= scale.right - BRACKET;
  const bracket = kind === 'unknown' && isIn(endX) ? Math.max(endX, scale.x(ends.start) + LEAST) + 5 : undefined;
  const startBracket = !span.start && isIn(scale.x(ends.start)) ? scale.x(ends.start) - 5 : undefined;
  if (!pieces.length) return undefined;
  return {
    segment,
    pieces,
    bracket,
    startBracket,
    x0: Math.min(...pieces.map(({ x0 }) => x0), startBracket === undefined ? Infinity : startBracket - 6),
    x1: Math.max(...pieces.map(({ x1 }) => x1), bracket === undefined ? -Infinity : bracket + 6),
    cut: scale.x(ends.hatchStart?.from ?? ends.start) < scale.left - 0.5,
  };
}
