/**
 * Walking through a network by keys: from actor to actor in an order, into the ties of one, along a tie to the next, and back
 * the same way. Where the walker stands is a plain value; each step gives a new one. Knows no keys and no DOM.
 */
import { componentsOf } from './graph-components.js';
import type { ReadingWords, WalkOrder } from '../../i18n/network/reading.js';
import { byTies, neighboursOf, otherEnd, type NetworkActor, type NetworkTie } from './network-data.js';
import type { SeenMark } from './network-places.js';
import type { NetworkView } from './network-view.js';
import type { NetworkWords } from './network-words.js';
import { spanOf } from './tie-facts.js';
import { TIE_KINDS } from './tie-lines.js';
import { unbroken } from './wrap-words.js';

export interface WalkPlace {
  /** Place in the order; past the actors come the empty seats. */
  readonly at: number;
  /** Place among the ties of the actor; absent = at the actor itself. */
  readonly tie?: number;
  /** Places that were left along ties, the last one last. */
  readonly trail: readonly number[];
}

export type WalkStep = 'next' | 'previous' | 'page-next' | 'page-previous' | 'into' | 'back' | 'first' | 'last';

export const START: WalkPlace = { at: 0, trail: [] };
const PAGE = 10;
const MOST_NAMES = 6;

export interface Walk {
  /** Numbers of the actors in the order of walking. */
  readonly order: readonly number[];
  readonly view: NetworkView;
}

function sorted(view: NetworkView, order: WalkOrder): NetworkActor[] {
  const { data, places, words } = view;
  const drawn = data.actors.filter(({ index }) => !places || !Number.isNaN(places.x[index]!));
  if (order === 'ties') return byTies(drawn);
  const name = ({ index }: NetworkActor): string => words.name(index);
  const byName = (a: NetworkActor, b: NetworkActor): number => name(a).localeCompare(name(b), words.language);
  if (order === 'name') return drawn.sort(byName);
  return drawn.sort((a, b) => words.sector(a).localeCompare(words.sector(b), words.language) || byName(a, b));
}

export function walkOf(view: NetworkView, order: WalkOrder): Walk {
  return { order: sorted(view, order).map(({ index }) => index), view };
}

/** Bridges first, as in the details. */
function tiesFrom({ ties }: NetworkActor): NetworkTie[] {
  return [...ties].sort((a, b) => TIE_KINDS.indexOf(a.tie.kind) - TIE_KINDS.indexOf(b.tie.kind));
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}

/** The actor or tie that a step leads to; the same place where there is none. */
export function step({ order, view }: Walk, place: WalkPlace, to: WalkStep): WalkPlace {
  const { at, tie, trail } = place;
  const seats = view.places?.seats.length ?? 0;
  const index = order[at];
  const ties = index === undefined ? [] : view.data.actors[index]!.ties;
  if (to === 'first') return START;
  if (to === 'into') return tie === undefined && ties.length ? { ...place, tie: 0 } : place;
  if (to === 'back') {
    if (tie !== undefined) return { at, trail };
    return trail.length ? { at: trail[trail.length - 1]!, trail: trail.slice(0, -1) } : place;
  }
  const by = { next: 1, previous: -1, 'page-next': PAGE, 'page-previous': -PAGE, last: Infinity }[to];
  if (tie !== undefined) return { at, trail, tie: within(tie + by, ties.length) };
  return { at: within(at + by, order.length + seats), trail: [] };
}

/** Along the tie where the walker stands, to its other end. */
export function follow({ order, view }: Walk, { at, tie, trail }: WalkPlace): WalkPlace {
  const actor = view.data.actors[order[at] ?? -1];
  const chosen = actor && tie !== undefined ? tiesFrom(actor)[tie] : undefined;
  if (!actor || !chosen) return { at, trail };
  const to = order.indexOf(otherEnd(chosen, actor.index));
  return to < 0 ? { at, tie, trail } : { at: to, trail: [...trail, at] };
}

export interface WalkStop {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The actor where the walker stands; absent at an empty seat. */
  readonly actor?: NetworkActor;
}

const parts = new WeakMap<object, ReturnType<typeof componentsOf>>();

function partText({ data }: NetworkView, index: number, words: ReadingWords): string {
  const found = parts.get(data.graph) ?? componentsOf(data.graph);
  parts.set(data.graph, found);
  return found.count > 1 ? words.part(found.of[index]! + 1, found.count) : '';
}

/** Names of those tied to an actor; where there are very many, of the first. */
function neighboursText(actor: NetworkActor, words: NetworkWords, reading: ReadingWords): string {
  const all = neighboursOf(actor);
  const names = all.slice(0, MOST_NAMES).map(words.name);
  return words.list(all.length > MOST_NAMES ? [...names, reading.others(all.length - MOST_NAMES)] : names);
}

export function actorText(view: NetworkView, actor: NetworkActor, reading: ReadingWords): string {
  const { words } = view;
  const { length } = actor.ties;
  return reading.actor({
    name: words.name(actor.index),
    kind: words.sector(actor).toLowerCase(),
    ties: length ? words.messages.ties(length) : reading.noTies,
    neighbours: neighboursText(actor, words, reading),
    part: partText(view, actor.index, reading),
  });
}

function tieText({ words }: NetworkView, actor: NetworkActor, at: number, reading: ReadingWords): string {
  const { tie, from, to } = tiesFrom(actor)[at]!;
  const ways = reading.ways[tie.kind];
  return reading.tie({
    ...{ at: at + 1, all: actor.ties.length },
    name: words.name(from === actor.index ? to : from),
    kind: tie.directed ? (from === actor.index ? ways.to : ways.from) : ways.both,
    span: spanOf(tie, words, reading),
  });
}

/** Where the walker stands in the picture, and what is said there. */
export function stopAt({ order, view }: Walk, { at, tie }: WalkPlace, reading: ReadingWords): WalkStop | undefined {
  const { places, data } = view;
  const actor = data.actors[order[at] ?? -1];
  if (!places) return undefined;
  if (!actor) {
    const seat = places.seats[at - order.length];
    return seat && { x: seat.x, y: seat.y, text: `${unbroken(seat.title)}.` };
  }
  const chosen = tie === undefined ? undefined : tiesFrom(actor)[tie];
  const index = chosen ? otherEnd(chosen, actor.index) : actor.index;
  const told = chosen ? tieText(view, actor, tie!, reading) : actorText(view, actor, reading);
  const text = [told, places.whereOf?.(index)].filter(Boolean).join(' ');
  return { x: places.x[index]!, y: places.y[index]!, text, actor: data.actors[index]! };
}

/** The mark of several actors at a point of the picture. */
export function markAt({ places }: NetworkView, x: number, y: number): SeenMark | undefined {
  return places?.marks?.find((mark) => Math.hypot(mark.x - x, mark.y - y) <= mark.radius + 3);
}

/** The actor nearest to a point of the picture, within reach. */
export function nearestActor(
  { places, data }: NetworkView,
  x: number,
  y: number,
  reach: number,
): NetworkActor | undefined {
  if (!places) return undefined;
  let [best, least] = [-1, reach * reach];
  for (let index = 0; index < places.x.length; index += 1) {
    const [dx, dy] = [places.x[index]! - x, places.y[index]! - y];
    const square = dx * dx + dy * dy;
    if (square <= least && places.isInView(index)) [best, least] = [index, square];
  }
  return data.actors[best];
}
