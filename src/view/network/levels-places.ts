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
import type { NetworkData } from './network-data.js';
import { detailOf, SEAT, unitOf, type PlacedBand, type PlacedSeat, type Places, type Side } from './network-places.js';
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
  /** Width of the longest word of a name, px. */
  readonly widest: number;
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
}

const NARROW = 640;
const GUTTER = 128;
/** From the upper edge of a row to the first line of its name, px. */
const TITLE_Y = 34;

interface Measures {
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  /** Least distance between two actors of one line, px. */
  readonly step: number;
  /** Distance of the lines in a row. */
  readonly line: number;
  readonly isNarrow: boolean;
  readonly hasNames: boolean;
}

function measuresOf(space: Space, count: number): Measures {
  const unit = unitOf(space);
  const { size } = detailOf(count);
  const isNarrow = space.width < NARROW * unit;
  const [step, line] =
    size === 1 ? [isNarrow ? 82 : 92, isNarrow ? 92 : 78] : size > 0.6 ? [72, 64] : size > 0.3 ? [20, 20] : [8, 8];
  const gutter = isNarrow ? 0 : GUTTER * unit;
  return {
    unit,
    left: gutter,
    right: space.width - 4,
    isNarrow,
    hasNames: size > 0.6,
    step: step * unit,
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

/** Least distance of two actors. On a narrow screen every name has its own room. */
function stepOf({ widest }: LevelRow, { step, isNarrow, hasNames, left, right }: Measures): number {
  return isNarrow && hasNames ? Math.min(Math.max(step, widest + 12), (right - left) / 2) : step;
}

/** Lines that the actors of a row need side by side up to this end. */
function linesTo(end: number, row: LevelRow, sizes: Measures): number {
  return Math.max(1, Math.ceil((row.actors.length * stepOf(row, sizes) - 1) / (end - sizes.left)));
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
  return Math.max((left + right) / 2, right - (length * SEAT.step + 24) * unit);
}

/** Places of the longest row, evenly; of the others under or over their neighbours, as near as there is room. */
function placeAcross(
  rows: readonly LevelRow[],
  orders: readonly (readonly number[])[],
  at: { data: NetworkData; sizes: Measures },
): PlacedRow[] {
  const {
    data: { graph },
    sizes: { left },
  } = at;
  const neighbours = adjacencyOf(graph);
  const x = new Float64Array(graph.count).fill(NaN);
  const longest = Math.max(1, ...orders.map(({ length }) => length));
  const places: (readonly number[])[] = [];
  const byLength = [...orders.keys()].sort((a, b) => orders[b]!.length - orders[a]!.length);
  for (const y of byLength) {
    const order = orders[y]!;
    const right = endOf(rows[y]!, at.sizes);
    const even = (place: number): number => left + ((place + 0.5) * (right - left)) / order.length;
    const step = stepOf(rows[y]!, at.sizes);
    const isEven = order.length === longest || order.length * step > right - left;
    let last = -Infinity;
    const wishes = order.map((node, place) => {
      const known = neighbours[node]!.map((other) => x[other]!).filter((value) => !Number.isNaN(value));
      const wish = known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : even(place);
      last = Math.max(last + 1e-6, wish);
      return { at: last, size: step };
    });
    const placed = isEven ? order.map((_, place) => even(place)) : spreadLabels(wishes, [left, right]);
    order.forEach((node, place) => (x[node] = placed[place]!));
    places[y] = placed;
  }
  return rows.map((row, y) => {
    const order = orders[y]!;
    return { row, order, x: places[y]!, lines: linesTo(endOf(row, at.sizes), row, at.sizes) };
  });
}

/** Where names stand, the best side first: of most rows, and of those that differ. */
const MOST_SIDES: readonly Side[] = ['below', 'right', 'left', 'above'];
const SIDES: Readonly<Partial<Record<RowKey, readonly Side[]>>> = {
  strategic: ['above', 'below', 'right', 'left'],
  support: ['below', 'above', 'right', 'left'],
  chosen: ['above', 'right', 'left', 'below'],
};

/** Room over the first line and under the last, px. */
function padding(key: RowKey, { isNarrow, hasNames }: Measures): readonly [above: number, below: number] {
  const title = isNarrow && key !== 'support' && key !== 'chosen' ? 24 : 0;
  if (!hasNames) return [title + 26, 18];
  if (key === 'strategic' || key === 'chosen') return [title + 62, 44];
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
  let top = 0;
  placed.forEach(({ row, lines }, y) => {
    const [above, below] = padding(row.key, sizes).map((room) => room * unit) as [number, number];
    const inset = row.key === 'support' ? 14 * unit + (isNarrow ? 26 * unit : 0) : 0;
    const height = above + (lines - 1) * line + below;
    tops[y] = top + inset + above;
    const title = { title: row.title, count: row.count, ground: GROUND[row.key] ?? 'ground', gutter: left } as const;
    if (row.key === 'support') {
      const panel = { ...panelSpan(placed[y]!, sizes, width), y: top + inset, height };
      bands.push({ key: 'support', ...title, ...panel, titleY: top + inset + 18 * unit, isPanel: true });
    } else {
      bands.push({
        key: row.key,
        ...title,
        x: 0,
        y: top,
        width,
        height,
        titleY: top + (isNarrow ? 20 : TITLE_Y) * unit,
      });
    }
    top += inset + height;
  });
  return { bands: joinSupport(bands), tops, height: top };
}

/** As wide as those who stand on it with their names need. */
function panelSpan({ x }: PlacedRow, { left, unit }: Measures, width: number): { x: number; width: number } {
  const room = 200 * unit;
  const from = Math.max(left, Math.min(...x) - room);
  return { x: from, width: Math.min(width - 2, Math.max(...x) + room) - from };
}

/** The band of those who coordinate reaches up behind the panel of the support function. */
function joinSupport(bands: readonly PlacedBand[]): PlacedBand[] {
  const panel = bands.findIndex(({ key }) => key === 'support');
  const below = bands[panel + 1];
  const support = bands[panel];
  if (!support || below?.key !== 'coordinating') return [...bands];
  const rise = below.y - (support.y - (support.titleY - support.y));
  const grown = { ...below, y: below.y - rise, height: below.height + rise, titleY: below.titleY - rise };
  return [...bands.slice(0, panel), grown, support, ...bands.slice(panel + 2)];
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

export function levelsPlaces({ data, rows, space }: LevelsInput): Places {
  const filled = rows.filter(({ actors, seats }) => actors.length || seats?.length);
  const count = filled.reduce((sum, { actors }) => sum + actors.length, 0);
  const sizes = measuresOf(space, count);
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
