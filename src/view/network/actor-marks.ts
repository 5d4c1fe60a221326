/** The actors of a picture, and the seats that nobody has taken. What steps back is hollow, never gone. */
import type { Mark, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { NetworkActor } from './network-data.js';
import { SEAT, type Box, type PlacedSeat } from './network-places.js';
import type { SceneInput } from './scene-input.js';
import { symbolMark } from './sector-symbols.js';
import { unbroken, wrapWords } from './wrap-words.js';

const CHOSEN_SIZE = 1.25;
/** Line height. */
const LINE = 1.17;
/** Radius of the ring round the chosen actor, px. */
export const RING = 18;

function actorMarks(input: SceneInput, { index, sector }: NetworkActor, size: number): Mark[] {
  const { places, focus, bridging } = input;
  const at = { x: places.x[index]!, y: places.y[index]! };
  if (focus?.chosen === index) {
    return [
      { type: 'circle', cx: at.x, cy: at.y, r: RING, fill: 'ground', stroke: 'accent', width: 2.25 },
      symbolMark(sector, { ...at, size: Math.max(size, 0.82) * CHOSEN_SIZE }),
    ];
  }
  if (focus) return [symbolMark(sector, { ...at, size }, focus.steps.has(index) ? undefined : places.groundOf(index))];
  if (!bridging?.isCut(index)) return [symbolMark(sector, { ...at, size })];
  return [
    { type: 'circle', cx: at.x, cy: at.y, r: Math.max(9, 16 * size), fill: 'ground', stroke: 'ink', width: 1.75 },
    symbolMark(sector, { ...at, size }),
  ];
}

/** The chosen one last, over its neighbours. */
export function actorGroups(
  input: SceneInput,
  drawn: readonly NetworkActor[],
  sizeOf: (index: number) => number,
): SceneGroup[] {
  const { words, focus } = input;
  const groups = drawn.map(
    (node): SceneGroup => ({
      key: `actor-${node.key}`,
      label: `${words.name(node.index)}, ${words.sector(node).toLowerCase()}`,
      target: words.target(node),
      marks: actorMarks(input, node, sizeOf(node.index)),
    }),
  );
  const front = focus ? groups.findIndex((_, at) => drawn[at]!.index === focus.chosen) : -1;
  if (front >= 0) groups.push(...groups.splice(front, 1));
  return groups;
}

/** Narrower than this no words of a seat are broken, px. */
const LEAST_WORDS = 106;
const SEAT_TEXT = 12;

function seatLines(title: string, width: number, unit: number): readonly string[] {
  return wrapWords(title, SEAT_TEXT * unit, Math.max(LEAST_WORDS * unit, width - 8 * unit), { weight: 600 });
}

/** From the upper edge of a seat's words, which stand over it, to its middle, px. */
export function seatRise(title: string, width: number, unit: number): number {
  return (SEAT.radius + 8 + seatLines(title, width, unit).length * SEAT_TEXT * LINE) * unit;
}

interface SeatWords {
  readonly lines: readonly string[];
  /** Base line of the first line. */
  readonly top: number;
  readonly size: number;
}

/** Over the seat; at the upper edge of the picture under it. */
function seatWords({ title, y, width }: PlacedSeat, unit: number): SeatWords {
  const size = SEAT_TEXT * unit;
  const lines = seatLines(title, width, unit);
  const over = y - SEAT.radius * unit - 8 * unit - (lines.length - 1) * size * LINE;
  return { lines, size, top: over < size ? y + SEAT.radius * unit + 6 * unit + size : over };
}

/** What a seat and its words cover. */
export function seatBoxes(seat: PlacedSeat, unit: number): readonly Box[] {
  const { x, y } = seat;
  const { lines, top, size } = seatWords(seat, unit);
  const half = Math.max(...lines.map((line) => textWidth(line, size, 600))) / 2 + 4 * unit;
  const around = (SEAT.radius + 3) * unit;
  return [
    { left: x - around, top: y - around, right: x + around, bottom: y + around },
    { left: x - half, top: top - size, right: x + half, bottom: top + (lines.length - 1) * size * LINE + 4 * unit },
  ];
}

/** An empty seat: a dashed ring and a name, in no colour and without a tie. */
export function seatGroup(seat: PlacedSeat, unit: number): SceneGroup {
  const { key, title, x, y } = seat;
  const { lines, top, size } = seatWords(seat, unit);
  return {
    key: `seat-${key}`,
    label: unbroken(title),
    marks: [
      {
        ...{ type: 'circle', cx: x, cy: y, r: SEAT.radius * unit },
        ...{ stroke: 'ink', width: 1.75, dash: [4, 3.4] },
      },
      ...lines.map(
        (text, line): Mark => ({
          ...{ type: 'text', x, y: top + line * size * LINE, text, size },
          ...{ fill: 'ink', weight: 600, anchor: 'middle' },
        }),
      ),
    ],
  };
}
