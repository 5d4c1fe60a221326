/**
 * Places a network by level: leadership on top, those who coordinate in a tinted band below with the support function on
 * its own panel, those who do the work at the bottom. Who has no level stands under them all. Pixels only.
 */
import type { Level } from '../../schema/generated/document.js';
import { spreadLabels } from '../shared/spread-labels.js';
import type { ColorRole } from '../scene.js';
import type { Space } from '../widget-view.js';
import { seatRise } from './actor-marks.js';
import { TITLE, TITLE_LINE, titleLines } from './name-marks.js';
import { nameWidth } from './level-rows.js';
import type { NetworkData } from './network-data.js';
import { detailOf, SEAT, unitOf, type PlacedBand, type PlacedSeat, type Places, type Side } from './network-places.js';
import type { NetworkWords } from './network-words.js';
import { adjacencyOf, orderRows } from './order-rows.js';

/** Who stands where, before anything is measured. */
export type RowKey = Level | 'support' | 'none' | 'chosen' | 'initiative';

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
  const [step, line] = size === 1 ? [LEAST, 78] : size > 0.6 ? [LEAST, 64] : size > 0.3 ? [20, 20] : [8, 8];
  const hasNames = size > 0.6;
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
    line: line * unit,
  };
}

interface PlacedRow {
  readonly row: LevelRow;
  readonly order: readonly number[];
  readonly x: readonly number[];
  /** Actors stand on so many lines, in turn. */
  readonly lines: number;
}

/** Lines that the actors of a row need side by side up to this end. */
function linesTo(end: number, { actors }: LevelRow, { left, roomOf, isNarrow }: Measures): number {
  const needed = actors.reduce((sum, index) => sum + roomOf(index), 0);
  return Math.max(1, Math.ceil((needed * (isNarrow ? 1 : USUAL) - 1) / (end - left)));
}

/** Seats one under the other under the name of their row, from its first line down, px; undefined where it is not high enough. */
function seatsUnderName(row: LevelRow, sizes: Measures): readonly number[] | undefined {
  const { left, right, line, unit } = sizes;
  if (!left) return undefined;
  const [above] = padding(row.key, sizes);
  const named = titleLines({ title: row.title, gutter: left }, unit).length;
  // Under the count, which is the last line of the name.
  let free = (TITLE_Y - above + named * TITLE * TITLE_LINE + 8) * unit;
  const places = (row.seats ?? []).map(({ title }) => {
    const y = Math.max(free + seatRise(title, left, unit), line);
    free = y + (SEAT.radius + 8) * unit;
    return y;
  });
  return (places.at(-1) ?? 0) > (linesTo(right, row, sizes) - 1) * line ? undefined : places;
}

/** The right end of a row's actors: after them come the empty seats, unless these stand under its name. */
function endOf(row: LevelRow, sizes: Measures): number {
  const { left, right, unit } = sizes;
  const { length } = row.seats ?? [];
  if (!length || seatsUnderName(row, sizes)) return right;
  return Math.max((left + right) / 2, right - (length * SEAT.step + 8) * unit);
}

/** The longest row evenly, as far as its names let it; the others under or over their neighbours, as near as there is room. */
function placeAcross(
  rows: readonly LevelRow[],
  orders: readonly (readonly number[])[],
  at: { data: NetworkData; sizes: Measures },
): PlacedRow[] {
  const {
    data: { graph },
    sizes,
  } = at;
  const { left } = sizes;
  const neighbours = adjacencyOf(graph);
  const x = new Float64Array(graph.count).fill(NaN);
  const places: PlacedRow[] = [];
  const byLength = [...orders.keys()].sort((a, b) => orders[b]!.length - orders[a]!.length);
  for (const y of byLength) {
    const [order, row] = [orders[y]!, rows[y]!];
    const right = endOf(row, sizes);
    const lines = linesTo(right, row, sizes);
    let last = -Infinity;
    const rooms = order.map((node) => sizes.roomOf(node) + (row.key === 'coordinating' ? BESIDE * sizes.unit : 0));
    // Who stands at the end of several lines has room there for half a symbol only.
    const edge = lines > 1 ? 16 * sizes.unit : 0;
    const share = Math.min(1 / lines, (right - left - 2 * edge) / rooms.reduce((sum, room) => sum + room, 0));
    const wishes = order.map((node, place) => {
      const known =
        lines > 1 ? [] : neighbours[node]!.map((other) => x[other]!).filter((value) => !Number.isNaN(value));
      const even = left + ((place + 0.5) * (right - left)) / order.length;
      const wish = known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : even;
      last = Math.max(last + 1e-6, wish);
      return { at: last, size: rooms[place]! * share };
    });
    const placed = spreadLabels(wishes, [left + edge, right - edge]);
    order.forEach((node, place) => (x[node] = placed[place]!));
    places[y] = { row, order, x: placed, lines };
  }
  return places;
}

/** Where names stand, the best side first: of most rows, and of those that differ. */
const MOST_SIDES: readonly Side[] = ['below', 'right', 'left', 'above'];
const SIDES: Readonly<Partial<Record<RowKey, readonly Side[]>>> = {
  strategic: ['above', 'below', 'right', 'left'],
  support: ['below', 'above', 'right', 'left'],
  chosen: ['above', 'right', 'left', 'below'],
  coordinating: ['right', 'left', 'below', 'above'],
};

/** Room over the first line and under the last, px. */
function padding(key: RowKey, { isNarrow, hasNames }: Measures): readonly [above: number, below: number] {
  const title = isNarrow && key !== 'support' && key !== 'chosen' ? 24 : 0;
  if (!hasNames) return [title + 26, 18];
  if (key === 'strategic' || key === 'chosen') return [title + 62, 52];
  return key === 'support' ? [46, 46] : [title + 40, 56];
}

const GROUND: Readonly<Partial<Record<RowKey, ColorRole>>> = { coordinating: 'band', support: 'box' };

function bandsOf(
  placed: readonly PlacedRow[],
  sizes: Measures,
  width: number,
): { bands: PlacedBand[]; tops: number[]; height: number } {
  const { unit, left, line, isNarrow } = sizes;
  const bands: PlacedBand[] = [];
  const tops: number[] = [];
  // Over the panel of the support function stands the name of the band behind it, where that is not beside it.
  const inset = (isNarrow ? 40 : 14) * unit;
  let top = 0;
  placed.forEach(({ row, lines }, y) => {
    const { key, title, count } = row;
    const [over, under] = padding(key, sizes).map((room) => room * unit) as [number, number];
    const isPanel = key === 'support';
    if (isPanel) top += inset;
    // The band of those who coordinate reaches up behind the panel of the support function.
    const panel = key === 'coordinating' && bands.at(-1)?.isPanel ? bands.pop() : undefined;
    const from = panel ? panel.y - inset : top;
    tops[y] = top + over;
    top = tops[y]! + (lines - 1) * line + under;
    bands.push({
      ...{ key, title, count, ground: GROUND[key] ?? 'ground', gutter: left, isPanel },
      ...{ x: 0, width, ...(isPanel ? panelSpan(placed[y]!, sizes, width) : {}), y: from, height: top - from },
      titleY: from + (isPanel ? PANEL_TITLE_Y : isNarrow ? 20 : TITLE_Y) * unit,
    });
    if (panel) bands.push(panel);
  });
  return { bands, tops, height: top };
}

/** As wide as those who stand on it with their names need: beside them, on one line. */
function panelSpan({ x, order }: PlacedRow, { left, roomOf }: Measures, width: number): { x: number; width: number } {
  const room = 2 * Math.max(...order.map(roomOf));
  const from = Math.max(left, Math.min(...x) - room);
  return { x: from, width: Math.min(width - 2, Math.max(...x) + room) - from };
}

/** At the right end of their row, on its first line; or one under the other under its name. */
function placeSeats(placed: readonly PlacedRow[], tops: readonly number[], sizes: Measures): PlacedSeat[] {
  const { left, right, unit } = sizes;
  return placed.flatMap(({ row }, y) => {
    const { seats = [] } = row;
    const under = seatsUnderName(row, sizes);
    const step = under ? left : Math.min(SEAT.step * unit, (right - endOf(row, sizes)) / seats.length);
    return seats.map((seat, place) => ({
      ...seat,
      width: step,
      ...(under
        ? { x: left / 2, y: tops[y]! + under[place]! }
        : { x: right - (seats.length - place - 0.5) * step, y: tops[y]! }),
    }));
  });
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
  const placed = placeAcross(filled, orders, { data, sizes });
  const { bands, tops, height } = bandsOf(placed, sizes, space.width);
  const [x, y] = [new Float64Array(data.actors.length).fill(NaN), new Float64Array(data.actors.length).fill(NaN)];
  const keys = new Map<number, RowKey>();
  placed.forEach(({ row, order, x: across, lines }, at) =>
    order.forEach((node, place) => {
      x[node] = across[place]!;
      y[node] = tops[at]! + (place % lines) * sizes.line;
      keys.set(node, row.key);
    }),
  );
  const seats = placeSeats(placed, tops, sizes);
  const bottom = Math.max(height, ...seats.map((seat) => seat.y + SEAT.height * sizes.unit));
  return {
    width: space.width,
    height: bottom,
    x,
    y,
    bands,
    seats,
    bounds: { left: 0, top: 0, right: space.width, bottom },
    groundOf: (index) => GROUND[keys.get(index) ?? 'none'] ?? 'ground',
    sidesOf: (index) => SIDES[keys.get(index) ?? 'none'] ?? MOST_SIDES,
  };
}
