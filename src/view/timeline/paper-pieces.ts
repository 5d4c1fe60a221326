/**
 * Divides a timeline's picture into pieces that a page may end between: what stands above the axis, the axis, which is
 * repeated at the head of each page, and the lanes, high ones between their rows. No bar and no name lies in two pieces.
 * Knows nothing of how high a page is.
 */
import type { Mark, Scene } from '../scene.js';
import { BAR, PITCH } from './place-lane.js';
import { INDENT, LINE, textHeight, type PlacedLane, type PlacedTimeline } from './timeline-layout.js';

/** From one height of the picture to another, px. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The name of a high lane, where it stands once more. */
  readonly again?: readonly Mark[];
}

export interface PaperPieces {
  /** Bands, goals and the strip; undefined where there are none. */
  readonly above: Piece | undefined;
  readonly axis: Piece;
  readonly rows: readonly Piece[];
}

/** Lanes up to this height stay whole, px: a third of a page, or less. */
const WHOLE = 300;
/** Rows of higher lanes stand together up to this height, px. */
const TOGETHER = 120;
/** So far below its name a lane is named again, px: twice on a page, or more. */
const AGAIN = 280;
/** What is higher is a line or a ground that goes through many rows, and may go on on the next page, px. */
const LONG = 80;
const TEXT = { above: 0.78, below: 0.25 };

/** How many numbers a command takes for each point; the last is its height. */
const STEPS: Readonly<Record<string, number>> = { M: 2, L: 2, V: 1, A: 7 };

/** Our own paths have absolute commands only, and no curve that bulges beyond its ends. */
function pathExtent(d: string): Piece {
  const ys: number[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const step = STEPS[command];
    if (step) ys.push(...numbers.filter((_, index) => index % step === step - 1));
  }
  return { from: Math.min(...ys), to: Math.max(...ys) };
}

export function extentOf(mark: Mark): Piece {
  switch (mark.type) {
    case 'text':
      return { from: mark.y - TEXT.above * mark.size, to: mark.y + TEXT.below * mark.size };
    case 'line':
      return { from: Math.min(mark.y1, mark.y2), to: Math.max(mark.y1, mark.y2) };
    case 'rect':
      return { from: mark.y, to: mark.y + mark.h };
    case 'circle':
      return { from: mark.cy - mark.r, to: mark.cy + mark.r };
    case 'path':
      return pathExtent(mark.d);
  }
}

/** Stretches that are drawn as one, from the top, without overlap. */
function solidParts({ groups }: Scene, { lanes, unit }: PlacedTimeline): Piece[] {
  const marks = groups.flatMap((group) => group.marks.map(extentOf));
  const names = lanes.map((lane) => ({ from: lane.y, to: lane.y + textHeight(lane, unit) }));
  // A name that has no room beside its bar stands in the row above.
  const labelled = lanes.flatMap(({ y: top, bars }) =>
    bars.flatMap(({ y, label }) => (label.above ? [{ from: top + y - PITCH * unit, to: top + y + BAR * unit }] : [])),
  );
  const parts = [...marks.filter(({ from, to }) => to - from <= LONG * unit), ...names, ...labelled];
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of parts.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** At the head of a piece, where the column of names is empty. */
function nameAgain({ names }: PlacedLane, from: number, { unit, sizes }: PlacedTimeline): Mark[] {
  return names.map((text, index) => ({
    type: 'text',
    x: INDENT * unit,
    y: from + (17 + index * LINE) * unit,
    text,
    size: sizes.name,
    fill: 'ink3',
  }));
}

export function paperPieces(scene: Scene, placed: PlacedTimeline): PaperPieces {
  const { tops, lanes, strip, unit, height } = placed;
  const cuts = solidParts(scene, placed).flatMap(({ to }, index, all) => {
    const next = all[index + 1];
    return next ? [(to + next.from) / 2] : [];
  });
  const rows = lanes.flatMap((lane, index): Piece[] => {
    // A line between two lanes belongs to the upper one.
    const [start, end] = [index ? lane.y + 1 : lane.y, lanes[index + 1] ? lane.y + lane.height + 1 : height];
    if (end - start <= WHOLE * unit) return [{ from: start, to: end }];
    const pieces: Piece[] = [];
    let from = start;
    let named = start;
    const inside = [...cuts.filter((cut) => cut > start && cut < end), end];
    for (const [at, cut] of inside.entries()) {
      const next = inside[at + 1];
      if (next !== undefined && next - from <= TOGETHER * unit) continue;
      const hasRoom = cut - from > (8 + lane.names.length * LINE) * unit;
      if (from - named < AGAIN * unit || !hasRoom) pieces.push({ from, to: cut });
      else pieces.push({ from, to: cut, again: nameAgain(lane, (named = from), placed) });
      from = cut;
    }
    return pieces;
  });
  // Today stands over the axis; where a strip is, in that.
  const top = strip ? tops.axis : tops.pill;
  return { above: top > 0 ? { from: 0, to: top } : undefined, axis: { from: top, to: tops.lanes }, rows };
}

/** The marks of a piece, where they stand in the whole picture. */
export function sceneOf({ width, groups }: Scene, { from, to, again = [] }: Piece): Scene {
  const isInside = (mark: Mark): boolean => {
    const extent = extentOf(mark);
    return extent.to >= from - 1 && extent.from <= to + 1;
  };
  const all = [...groups, { key: 'again', marks: again }];
  const kept = all.map((group) => ({ ...group, isKept: false, marks: group.marks.filter(isInside) }));
  return { width, height: to - from, groups: kept.filter(({ marks }) => marks.length > 0) };
}
