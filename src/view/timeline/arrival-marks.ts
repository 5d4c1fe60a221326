/** Writes what a thread has brought into a lane that has no bar with a name for it. Only where there are many initiatives. */
import type { Mark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { SceneInput } from './scene-input.js';
import type { PlacedLane, PlacedThread } from './timeline-layout.js';

/** What a lane that only counts has written and drawn already, by its key. */
export type Taken = Map<string, Box[]>;

interface Box {
  readonly x0: number;
  readonly x1: number;
  /** Baseline of the text. */
  readonly y: number;
}

/** Px between two lines of arrivals, and what has to stay free round a text. */
const LINE = 15;
const CLEAR = 4;
/** From node to words. */
const BESIDE = 12;
/** Letters under a node's middle. */
const BASELINE = 4.4;

/** Counts at the line of today, and the nodes of all that arrive. */
function takenIn({ lane, y, height, counts }: PlacedLane, { placed }: SceneInput): Box[] {
  const { scale, unit, threads } = placed;
  const nodes = threads.filter(({ move, isToDrawn }) => !isToDrawn && move.to.lane === lane.key);
  const end = counts ? scale.x(counts.end) : scale.right;
  return [
    ...nodes.map(({ x, to }) => ({ x0: x - 8 * unit, x1: x + 8 * unit, y: to + BASELINE * unit })),
    ...[22 * unit, height - 10 * unit].map((at) => ({ x0: end, x1: scale.right, y: y + at })),
  ];
}

/** Whether a text would lie on another, or be crossed by today or by a thread that goes on. */
function isCrossed(box: Box, taken: readonly Box[], { placed: { scale, threads, unit } }: SceneInput): boolean {
  const isBeside = (x: number | undefined): boolean => x === undefined || x <= box.x0 || x >= box.x1;
  return (
    box.x0 < scale.left ||
    box.x1 > scale.right ||
    !isBeside(scale.todayX) ||
    taken.some(({ x0, x1, y }) => Math.abs(y - box.y) < (LINE - 1) * unit && x0 < box.x1 && box.x0 < x1) ||
    threads.some(
      ({ x, from, to }) => !isBeside(x) && Math.min(from, to) < box.y && Math.max(from, to) > box.y - LINE * unit,
    )
  );
}

/**
 * In a lane that only counts, the thread says what has come: beside its node, or further in where another name stands
 * already. Where there is no room at all the name is left to list and details.
 */
export function arrivalMarks({ move, x, from, to }: PlacedThread, input: SceneInput, texts: Taken): Mark[] {
  const { placed, words } = input;
  const { sizes, unit } = placed;
  const lane = placed.lanes.find((one) => one.lane.key === move.to.lane);
  if (lane?.level !== 'counts') return [];
  const taken = texts.get(lane.lane.key) ?? takenIn(lane, input);
  texts.set(lane.lane.key, taken);
  const name = words.title(move.to.initiative);
  const text = words.messages.movedHere(words.time(move.at, 'month'));
  const width = textWidth(name, sizes.note, 600) + 4 * unit + textWidth(text, sizes.note);
  const lines = Math.floor((lane.height - 20 * unit) / (LINE * unit));
  const inwards = to > from ? LINE * unit : -LINE * unit;
  const ways = Array.from({ length: lines }, (_, line) => to + BASELINE * unit + line * inwards).flatMap((y) =>
    [x - BESIDE * unit - width, x + BESIDE * unit].map((left) => ({ left, y })),
  );
  const free = ways.find(({ left, y }) => !isCrossed({ x0: left - CLEAR, x1: left + width + CLEAR, y }, taken, input));
  if (!free) return [];
  const { left, y } = free;
  taken.push({ x0: left - CLEAR, x1: left + width + CLEAR, y });
  const anchor = left < x ? 'end' : 'start';
  const more = [{ text, gap: 4 * unit, fill: 'ink3' as const }];
  const at = left < x ? left + width : left;
  return [{ type: 'text', x: at, y, anchor, size: sizes.note, weight: 600, fill: 'ink', text: name, halo: true, more }];
}
