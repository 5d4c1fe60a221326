/**
 * Places a network by level: leadership on top, those who coordinate in a tinted band below with the support function on
 * its own panel, those who do the work at the bottom. Who has no level stands under them all. Pixels only.
 */
import type { Level } from '../../schema/generated/document.js';
import { spreadLabels } from '../shared/spread-labels.js';
import type { ColorRole } from '../scene.js';
import type { Space } from '../widget-view.js';
import { seatBoxes, seatRise } from './actor-marks.js';
import { TITLE, TITLE_LINE, titleLines } from './name-marks.js';
import { nameWidth } from './level-rows.js';
import type { NetworkData } from './network-data.js';
import { detailOf, SEAT, unitOf, type PlacedBand, type PlacedSeat, type Places, type Side } from './network-places.js';
import type { NetworkWords } from './network-words.js';
import { adjacencyOf, orderRows } from './order-rows.js';

/** Who stands where, before anything is measured. */
export type RowKey = Level | 'support' | 'none' | 'initiative';

/** A seat that nobody has taken, before it has its place. */
export interface SeatWish {
  readonly key: string;
  readonly title: string;
}

export interface LevelRow {
  readonly key: RowKey;
  readonly title: string;
  readonly count: string;
  /** Numbers of its actors. */
  readonly actors: readonly number[];
  /** At the end of the row. */
  readonly seats?: readonly SeatWish[];
}

export interface LevelsInput {
  readonly data: NetworkData;
  /** From top to bottom; rows without actors are left out. */
  readonly rows: readonly LevelRow[];
  readonly space: Space;
  readonly words: Pick<NetworkWords, 'softName'>;
}

const NARROW = 640;
const GUTTER = 128;
/** Least width of an actor with its name, px. */
const LEAST = 74;
/** Names are measured for the widest of fonts: most take less of a line. */
const USUAL = 0.85;
/** Beside those who coordinate stand their names, px. */
const BESIDE = 26;
/** Most width of an empty seat with its words, px. */
const MOST_SEAT = 150;
/** From the upper edge of a row to the first line of its name, px. */
const TITLE_Y = 34;
/** The same on the panel. */
const PANEL_TITLE_Y = 18;

interface Measures {
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  /** Width that each actor takes of a line, with its name, by its number, px. */
  roomOf(index: number): number;
  /** Distance of the lines in a row. */
  readonly line: number;
  readonly isNarrow: boolean;
  readonly hasNames: boolean;
}

function measuresOf({ space, words }: LevelsInput, count: number): Measures {
  const unit = unitOf(space);
  const { size } = detailOf(count);
  const isNarrow = space.width < NARROW * unit;
  const hasNames = size > 0.6;
  const step = hasNames ? LEAST : size > 0.3 ? 20 : 8;
  const rooms: number[] = [];
  const gutter = isNarrow ? 0 : GUTTER * unit;
  return {
    unit,
    left: gutter,
    right: space.width - 4,
    isNarrow,
    hasNames,
    roomOf: (index) =>
      (rooms[index] ??= (hasNames ? Math.max(step, nameWidth(words.softName(index)) + 10) : step) * unit),
    line: (hasNames ? 78 * size : step) * unit,
  };
}

/** How a row uses its room. */
interface RowPlan {
  readonly row: LevelRow;
  /** Where its actors end; after them come its empty seats, unless these stand under its name. */
  readonly end: number;
  /** Actors stand on so many lines, in turn. */
  readonly lines: number;
  readonly seatWidth: number;
  /** Seats one under the other under the name of the row: from its first line down, px. */
  readonly under?: readonly number[];
}

function planOf(row: LevelRow, sizes: Measures): RowPlan {
  const { left, right, line, unit, roomOf, isNarrow } = sizes;
  const { title: name, actors, seats = [] } = row;
  const need = actors.reduce((sum, index) => sum + roomOf(index), 0) * (isNarrow ? 1 : USUAL);
  const linesTo = (end: number): number => Math.max(1, Math.ceil((need - 1) / (end - left)));
  const named = titleLines({ title: name, gutter: left }, unit).length;
  // Under the count, which is the last line of the name.
  let free = (TITLE_Y - padding(row, sizes)[0] + named * TITLE * TITLE_LINE + 8) * unit;
  const under = seats.map(({ title }) => {
    const y = Math.max(free + seatRise(title, left, unit), line);
    free = y + (SEAT.radius + 8) * unit;
    return y;
  });
  const lines = linesTo(right);
  // Where the row is high enough for them.
  if (left && (under.at(-1) ?? 0) <= (lines - 1) * line) return { row, end: right, lines, seatWidth: left, under };
  const wished = Math.max(SEAT.step * unit, Math.min((right - left - need) / seats.length, MOST_SEAT * unit));
  const seatWidth = Math.min((right - left) / 2 / seats.length, wished);
  const end = right - seats.length * seatWidth - 4 * unit;
  return { row, end, lines: linesTo(end), seatWidth };
}

interface PlacedRow extends RowPlan {
  readonly order: readonly number[];
}

/** The longest row evenly, as far as its names let it; the others under or over their neighbours, as near as there is room. */
function placeAcross(
  rows: readonly LevelRow[],
  orders: readonly (readonly number[])[],
  { data: { graph }, sizes }: { data: NetworkData; sizes: Measures },
): { placed: PlacedRow[]; x: Float64Array } {
  const { left, unit } = sizes;
  const neighbours = adjacencyOf(graph);
  const x = new Float64Array(graph.count).fill(NaN);
  const placed: PlacedRow[] = [];
  const byLength = [...orders.keys()].sort((a, b) => orders[b]!.length - orders[a]!.length);
  for (const y of byLength) {
    const order = orders[y]!;
    const plan = planOf(rows[y]!, sizes);
    const { row, end, lines } = plan;
    const beside = row.key === 'coordinating' ? BESIDE * unit : 0;
    const rooms = order.map((node) => sizes.roomOf(node) + beside);
    // Who stands at the end of several lines has room there for half a symbol only.
    const edge = lines > 1 ? 16 * unit : 0;
    const share = Math.min(1 / lines, (end - left - 2 * edge) / rooms.reduce((sum, room) => sum + room, 0));
    let last = -Infinity;
    const wishes = order.map((node, place) => {
      const known = neighbours[node]!.map((other) => x[other]!).filter((value) => lines === 1 && value > 0);
      const even = left + ((place + 0.5) * (end - left)) / order.length;
      last = Math.max(last + 1e-6, known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : even);
      return { at: last, size: rooms[place]! * share };
    });
    spreadLabels(wishes, [left + edge, end - edge]).forEach((at, place) => (x[order[place]!] = at));
    placed[y] = { ...plan, order };
  }
  return { placed, x };
}

/** Where names stand, the best side first: of most rows, and of those that differ. */
const MOST_SIDES: readonly Side[] = ['below', 'right', 'left', 'above'];
const SIDES: Readonly<Partial<Record<RowKey, readonly Side[]>>> = {
  strategic: ['above', 'below', 'right', 'left'],
  support: ['below', 'above', 'right', 'left'],
  coordinating: ['right', 'left', 'below', 'above'],
};

/** Room over the first line and under the last, px. */
function padding(
  { key, title: name }: LevelRow,
  { isNarrow, hasNames }: Measures,
): readonly [above: number, below: number] {
  const title = isNarrow && name && key !== 'support' ? 24 : 0;
  if (!hasNames) return [title + 26, 18];
  if (key === 'strategic') return [title + 62, 52];
  return key === 'support' ? [46, 46] : [title + 40, 56];
}

const GROUND: Readonly<Partial<Record<RowKey, ColorRole>>> = { coordinating: 'band', support: 'box' };

interface Ground {
  readonly sizes: Measures;
  readonly width: number;
}

interface Banded {
  readonly bands: PlacedBand[];
  readonly seats: PlacedSeat[];
  /** First line of each row. */
  readonly tops: number[];
}

function bandsOf(placed: readonly PlacedRow[], x: Float64Array, { sizes, width }: Ground): Banded {
  const { unit, left, right, line, isNarrow } = sizes;
  const bands: PlacedBand[] = [];
  const seats: PlacedSeat[] = [];
  const tops: number[] = [];
  // Over the panel of the support function stands the name of the band behind it, where that is not beside it.
  const inset = (isNarrow ? 40 : 14) * unit;
  let top = 0;
  for (const { row, lines, seatWidth, under, order } of placed) {
    const { key, title: name, count, seats: own = [] } = row;
    const [least, below] = padding(row, sizes);
    // Words stand over the seats after the actors.
    const rises = under ? [] : own.map(({ title }) => seatRise(title, seatWidth, unit));
    const isPanel = key === 'support';
    if (isPanel) top += inset;
    // The band of those who coordinate reaches up behind the panel of the support function.
    const panel = key === 'coordinating' && bands.at(-1)?.isPanel ? bands.pop() : undefined;
    const from = panel ? panel.y - inset : top;
    const first = top + Math.max(least * unit, ...rises);
    tops.push(first);
    top = first + (lines - 1) * line + below * unit;
    bands.push({
      ...{ key, title: name, count, ground: GROUND[key] ?? 'ground', gutter: left, isPanel },
      ...{ x: 0, width, ...(isPanel ? panelSpan(order, x, { sizes, width }) : {}), y: from, height: top - from },
      titleY: from + (isPanel ? PANEL_TITLE_Y : isNarrow ? 20 : TITLE_Y) * unit,
    });
    if (panel) bands.push(panel);
    own.forEach((seat, place) =>
      seats.push({
        ...{ ...seat, width: seatWidth, y: first + (under?.[place] ?? 0) },
        x: under ? left / 2 : right - (own.length - place - 0.5) * seatWidth,
      }),
    );
  }
  return { bands, seats, tops };
}

/** As wide as those who stand on it with their names need: beside them, on one line. */
function panelSpan(
  actors: readonly number[],
  x: Float64Array,
  { sizes: { left, roomOf }, width }: Ground,
): { x: number; width: number } {
  const room = 2 * Math.max(...actors.map(roomOf));
  const at = actors.map((index) => x[index]!);
  const from = Math.max(left, Math.min(...at) - room);
  return { x: from, width: Math.min(width - 2, Math.max(...at) + room) - from };
}

export function levelsPlaces(input: LevelsInput): Places {
  const { data, rows, space } = input;
  const filled = rows.filter(({ actors, seats }) => actors.length || seats?.length);
  const count = filled.reduce((sum, { actors }) => sum + actors.length, 0);
  const sizes = measuresOf(input, count);
  const orders = orderRows(
    filled.map(({ actors }) => actors),
    data.graph,
  );
  const { placed, x } = placeAcross(filled, orders, { data, sizes });
  const { bands, seats, tops } = bandsOf(placed, x, { sizes, width: space.width });
  const y = new Float64Array(x.length).fill(NaN);
  const keys: RowKey[] = [];
  placed.forEach(({ row, order, lines }, at) =>
    order.forEach((node, place) => {
      y[node] = tops[at]! + (place % lines) * sizes.line;
      keys[node] = row.key;
    }),
  );
  const bottom = Math.max(
    ...bands.map((band) => band.y + band.height),
    ...seats.flatMap((seat) => seatBoxes(seat, sizes.unit).map((box) => box.bottom)),
  );
  return {
    width: space.width,
    height: bottom,
    x,
    y,
    bands,
    seats,
    bounds: { left: 0, top: 0, right: space.width, bottom },
    groundOf: (index) => GROUND[keys[index] ?? 'none'] ?? 'ground',
    sidesOf: (index) => SIDES[keys[index] ?? 'none'] ?? MOST_SIDES,
  };
}
