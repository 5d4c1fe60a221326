/** Fits a finished layout into a picture: as large as it can be, actors never on each other, those without ties in rows below. */
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { Space } from '../widget-view.js';
import type { Bridging } from './bridging.js';
import type { NetworkData } from './network-data.js';
import type { Focus } from './network-focus.js';
import type { SeatWish } from './levels-places.js';
import {
  detailOf,
  SEAT,
  unitOf,
  type Box,
  type PlacedBand,
  type PlacedSeat,
  type Places,
  type Side,
} from './network-places.js';
import { furtherNames } from './further-names.js';
import { routeStraight } from './route-straight.js';

/** What the organic form is placed from. */
export interface OrganicInput {
  readonly data: NetworkData;
  /** x and y of each actor, as the layout gave them. */
  readonly positions: Float64Array;
  readonly space: Space;
  readonly messages: Pick<NetworkMessages, 'isolated'>;
  readonly seats?: readonly SeatWish[];
  readonly focus?: Focus | undefined;
  readonly bridging?: Bridging | undefined;
}

const ASPECT = 0.62;
const LEAST_HEIGHT = 260;
const MOST_HEIGHT = 760;
/** Room that an actor with its name takes, px². */
const ROOM = 11_000;
/** Room at the sides for names, px. */
const MARGIN = { x: 74, y: 34 };
/** One axis may be scaled this much more than the other. */
const STRETCH = 1.9;
const TIED_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const ISOLATED_SIDES: readonly Side[] = ['below', 'above', 'right'];
const ROUNDS = 24;
/** Among so many actors each has a name that needs room. */
const MOST_LOOSENED = 150;
const LOOSENED = 0.5;
/** Above this number of actors, moving them apart pair by pair takes too long and shows too little. */
const MOST_PAIRED = 400;

function boundsOf(positions: Float64Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at]!, positions[at + 1]!];
    if (Number.isNaN(x)) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/**
 * Moves places some of the way to even spacing, keeping their order across and down: a dense middle opens, what lies far out
 * comes closer, and there is room for names.
 */
function loosen(positions: Float64Array, share: number): Float64Array {
  const result = positions.slice();
  for (const axis of [0, 1]) {
    const order: number[] = [];
    for (let at = axis; at < positions.length; at += 2) if (!Number.isNaN(positions[at]!)) order.push(at);
    order.sort((a, b) => positions[a]! - positions[b]!);
    const [low, high] = [positions[order[0]!]!, positions[order.at(-1)!]!];
    order.forEach((at, rank) => {
      const even = low + ((high - low) * rank) / Math.max(1, order.length - 1);
      result[at] = positions[at]! * (1 - share) + even * share;
    });
  }
  return result;
}

/** A scale per axis may differ a little, so that a picture fills its place without looking squeezed. */
function scales({ left, top, right, bottom }: Box, room: Box): readonly [number, number] {
  const wide = (room.right - room.left) / Math.max(right - left, 1e-6);
  const high = (room.bottom - room.top) / Math.max(bottom - top, 1e-6);
  return [Math.min(wide, high * STRETCH), Math.min(high, wide * STRETCH)];
}

/** Moves actors that stand closer than `least` apart, evenly, inside the room. Those in `fixed` stay. */
function moveApart(
  x: Float64Array,
  y: Float64Array,
  options: { least: number; room: Box; fixed: readonly boolean[] },
): void {
  const { least, room, fixed } = options;
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let a = 0; a < x.length; a += 1) {
      for (let b = a + 1; b < x.length; b += 1) {
        const dx = x[b]! - x[a]! || (a - b) * 1e-3;
        const dy = y[b]! - y[a]!;
        const square = dx * dx + dy * dy;
        if (!(square < least * least) || (fixed[a] && fixed[b])) continue;
        const apart = Math.sqrt(square) || 1e-3;
        const push = ((least - apart) / apart) * (fixed[a] || fixed[b] ? 1 : 0.5);
        if (!fixed[a]) [x[a], y[a]] = [x[a]! - dx * push, y[a]! - dy * push];
        if (!fixed[b]) [x[b], y[b]] = [x[b]! + dx * push, y[b]! + dy * push];
        moved = true;
      }
    }
    for (let node = 0; node < x.length; node += 1) {
      if (fixed[node]) continue;
      x[node] = Math.max(room.left, Math.min(room.right, x[node]!));
      y[node] = Math.max(room.top, Math.min(room.bottom, y[node]!));
    }
    if (!moved) return;
  }
}

/** Between two actors without ties, px. @param size as `detailOf` says */
export function isolatedStep(size: number, unit: number): number {
  return (size === 1 ? 104 : size > 0.6 ? 80 : 22 * Math.max(size, 0.4)) * unit;
}

/** Height of a row of them, px. */
export function isolatedHeight(step: number, unit: number): number {
  return Math.min(step, 58 * unit);
}

/** Actors without ties, row by row under the rest. */
export function placeIsolated(
  indices: readonly number[],
  at: { x: Float64Array; y: Float64Array; top: number; width: number; step: number; unit: number },
): number {
  const { x, y, top, width, step, unit } = at;
  const perRow = Math.max(1, Math.floor(width / step));
  const high = isolatedHeight(step, unit);
  indices.forEach((index, place) => {
    x[index] = ((place % perRow) + 0.5) * (width / perRow);
    y[index] = top + Math.floor(place / perRow) * high;
  });
  return top + Math.ceil(indices.length / perRow) * high;
}

function fixedPlaces({ graph: { fixed, count } }: NetworkData): boolean[] {
  return Array.from({ length: count }, (_, node) => fixed !== undefined && !Number.isNaN(fixed[node * 2]!));
}

/** On its side, for a picture that is higher than wide. */
function turned(positions: Float64Array): Float64Array {
  return positions.map((_, at) => positions[at ^ 1]!);
}

interface Plan {
  readonly unit: number;
  readonly count: number;
  /** Numbers of those without ties, where they stand apart. */
  readonly isolated: readonly number[];
  /** Between two of them. */
  readonly step: number;
  /** Room under the rest. */
  readonly below: number;
  readonly fixed: readonly boolean[];
  readonly hasFixed: boolean;
}

function planOf({ data, space }: OrganicInput): Plan {
  const unit = unitOf(space);
  const count = data.actors.length;
  const { size } = detailOf(count);
  const fixed = fixedPlaces(data);
  const hasFixed = fixed.includes(true);
  const isolated =
    hasFixed || data.graph.group ? [] : data.actors.filter(({ ties }) => !ties.length).map(({ index }) => index);
  const step = isolatedStep(size, unit);
  const rows = Math.ceil(isolated.length / Math.max(1, Math.floor(space.width / step)));
  const below = rows ? 46 * unit + rows * isolatedHeight(step, unit) : 0;
  return { unit, count, isolated, step, below, fixed, hasFixed };
}

function heightFor({ unit, count, isolated, below }: Plan, space: Space): number {
  const tied = count - isolated.length;
  if (!tied) return 10;
  const forNames = (Math.min(tied, 60) * ROOM * unit * unit) / space.width;
  const ideal = Math.min(MOST_HEIGHT * unit, Math.max(LEAST_HEIGHT * unit, space.width * ASPECT, forNames));
  const few = tied < 12 ? (120 + tied * 34) * unit : Infinity;
  return Math.max(120, Math.min(ideal, few, space.height ? space.height - below : Infinity));
}

/** Those with ties, in the upper part. @returns x, y and the height that they take. */
function placeTied(
  { positions: given, space, data }: OrganicInput,
  plan: Plan,
): { x: Float64Array; y: Float64Array; height: number } {
  const { unit, count, fixed, hasFixed } = plan;
  const isGrouped = data.graph.group !== undefined;
  const most = heightFor(plan, space);
  const margin = { x: Math.min(MARGIN.x * unit, space.width / 4), y: MARGIN.y * unit };
  const wide = space.width - 2 * margin.x;
  const loose = hasFixed || isGrouped || count > MOST_LOOSENED ? given : loosen(given, LOOSENED);
  const positions = !hasFixed && !isGrouped && most - 2 * margin.y > wide ? turned(loose) : loose;
  const room = { left: margin.x, top: margin.y, right: space.width - margin.x, bottom: most - margin.y };
  const box = hasFixed ? { left: 0, top: 0, right: 1, bottom: 1 } : boundsOf(positions);
  const [sx, sy] = hasFixed ? [wide, room.bottom - room.top] : scales(box, room);
  const used = Number.isFinite(box.top) ? (box.bottom - box.top) * sy : 0;
  const height = Math.min(most, Math.max(used, 40 * unit) + 2 * margin.y);
  const [mx, my] = [space.width / 2, height / 2];
  const x = Float64Array.from(
    { length: count },
    (_, node) => mx + (positions[node * 2]! - (box.left + box.right) / 2) * sx,
  );
  const y = Float64Array.from(
    { length: count },
    (_, node) => my + (positions[node * 2 + 1]! - (box.top + box.bottom) / 2) * sy,
  );
  const least = 34 * detailOf(count).size * unit;
  if (count <= MOST_PAIRED) moveApart(x, y, { least, room: { ...room, bottom: height - margin.y }, fixed });
  return { x, y, height: count > plan.isolated.length ? height : 10 };
}

/** From what is above to the middle of an empty seat, with its words between, px. */
export const WORDS = 84;

/** Empty seats in a row under everything, from the left. */
export function seatsBelow({ seats = [], space }: Pick<OrganicInput, 'seats' | 'space'>, top: number): PlacedSeat[] {
  const unit = unitOf(space);
  const step = Math.min(SEAT.step * 1.55 * unit, space.width / Math.max(1, seats.length));
  return seats.map((seat, place) => ({
    ...seat,
    ...{ x: (place + 0.5) * step, y: top + WORDS * unit, width: step },
  }));
}

export function organicPlaces(input: OrganicInput): Places {
  const { data, space, messages } = input;
  const plan = planOf(input);
  const { unit, isolated, step } = plan;
  const { x, y, height } = placeTied(input, plan);
  const isMixed = isolated.length > 0 && isolated.length < plan.count;
  const top = height + (isMixed ? 40 : 20) * unit;
  const end = isolated.length ? placeIsolated(isolated, { x, y, top, width: space.width, step, unit }) : height;
  const seats = seatsBelow(input, end);
  const bottom = end + (seats.length ? (WORDS + SEAT.radius + 8) * unit : 0);
  const band: PlacedBand = {
    key: 'isolated',
    title: messages.isolated,
    count: '',
    x: 0,
    y: height,
    width: space.width,
    height: end - height,
    titleY: height + 14 * unit,
    ground: 'ground',
    gutter: 0,
  };
  return {
    width: space.width,
    height: bottom,
    x,
    y,
    bands: isMixed ? [band] : [],
    seats,
    bounds: { left: 0, top: 0, right: space.width, bottom },
    groundOf: () => 'ground',
    sidesOf: (index) => (data.actors[index]!.ties.length ? TIED_SIDES : ISOLATED_SIDES),
    route: routeStraight,
    further: furtherNames,
  };
}
