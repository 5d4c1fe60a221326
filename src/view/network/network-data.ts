/**
 * Shapes a document's actors and ties into the network that is asked for: who belongs, at which level, tied to whom. Numbers
 * actors and ties, so that what follows can count on arrays. No pixels, no language.
 */
import type { Model } from '../../model/model.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Actor, Level, Member, Network, Sector, Tie } from '../../schema/generated/document.js';
import { layoutGraph, type LayoutGraph } from './layout-graph.js';
import type { NetworkOptions } from './network-options.js';

export interface Membership {
  readonly network: Network;
  readonly member: Member;
}

export interface NetworkActor {
  readonly index: number;
  readonly actor: Actor;
  readonly sector: Sector;
  /** The highest level at which it is a member. */
  readonly level: Level | undefined;
  /** Member of a support function, and of no district network. */
  readonly isSupport: boolean;
  readonly memberships: readonly Membership[];
  /** Ties to other actors. */
  readonly ties: readonly NetworkTie[];
}

export interface NetworkTie {
  readonly tie: Tie;
  /** Numbers of its actors. */
  readonly from: number;
  readonly to: number;
}

export interface NetworkData {
  readonly networks: readonly Network[];
  readonly actors: readonly NetworkActor[];
  /** Ties between two different actors. */
  readonly ties: readonly NetworkTie[];
  /** Ties from an actor to itself: counted, not drawn. */
  readonly selfTies: number;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly hasLevels: boolean;
  readonly graph: LayoutGraph;
}

const RANK: Readonly<Record<Level, number>> = { operational: 1, coordinating: 2, strategic: 3 };

/** Whether something with these ends holds at any time of the period. What cannot be read counts as no end. */
function holds(period: Period | undefined, from: string | undefined, to: string | undefined): boolean {
  if (!period) return true;
  const [start, end] = [from ? parsePeriod(from) : undefined, to ? parsePeriod(to) : undefined];
  return (!start || start.start < period.end) && (!end || end.end > period.start);
}

function membershipsOf(networks: readonly Network[], period: Period | undefined): Map<string, Membership[]> {
  const found = new Map<string, Membership[]>();
  for (const network of networks) {
    for (const member of network.members ?? []) {
      if (!holds(period, member.from, member.to)) continue;
      const list = found.get(member.actor);
      if (list) list.push({ network, member });
      else found.set(member.actor, [{ network, member }]);
    }
  }
  return found;
}

function levelOf(memberships: readonly Membership[]): Level | undefined {
  let level: Level | undefined;
  for (const { member } of memberships) {
    if (member.level && (!level || RANK[member.level] > RANK[level])) level = member.level;
  }
  return level;
}

function isSupporting(memberships: readonly Membership[]): boolean {
  const kinds = new Set(memberships.map(({ network }) => network.kind ?? 'district-network'));
  return kinds.has('support-function') && !kinds.has('district-network');
}

/** Ids of the actors to show: all, or those of the chosen networks with the ends of their ties. */
function shownActors(
  model: Model,
  members: Iterable<string>,
  asked: ReadonlySet<string>,
  ties: readonly Tie[],
): Set<string> {
  if (!asked.size) return new Set(model.actors.keys());
  const shown = new Set([...members].filter((id) => model.actors.has(id)));
  for (const { network, from, to } of ties) {
    if (!network || !asked.has(network)) continue;
    if (model.actors.has(from)) shown.add(from);
    if (model.actors.has(to)) shown.add(to);
  }
  return shown;
}

function tiesAmong(
  ties: readonly Tie[],
  indexOf: ReadonlyMap<string, number>,
): { ties: NetworkTie[]; selfTies: number } {
  const among: NetworkTie[] = [];
  let selfTies = 0;
  for (const tie of ties) {
    const [from, to] = [indexOf.get(tie.from), indexOf.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    if (from === to) selfTies += 1;
    else among.push({ tie, from, to });
  }
  return { ties: among, selfTies };
}

/** Places that the document fixes: they belong to the picture of one network. */
function storedPlaces(
  model: Model,
  networks: readonly Network[],
  indexOf: ReadonlyMap<string, number>,
): Float64Array | undefined {
  const [only, ...others] = networks;
  const stored = only && !others.length ? model.document.positions?.[only.id] : undefined;
  if (!stored) return undefined;
  const places = new Float64Array(indexOf.size * 2).fill(NaN);
  for (const [id, [x, y]] of Object.entries(stored)) {
    const index = indexOf.get(id);
    if (index !== undefined) places.set([x, y], index * 2);
  }
  return places;
}

/** Pure. Never throws for anything a checked document can hold; unknown ids are left out. */
export function networkData(model: Model, options: Pick<NetworkOptions, 'networks' | 'period'>): NetworkData {
  const period = options.period ? parsePeriod(options.period) : undefined;
  const wanted = new Set(options.networks);
  const all = (model.document.networks ?? []).filter(({ from, to }) => holds(period, from, to));
  const networks = wanted.size ? all.filter(({ id }) => wanted.has(id)) : all;
  const memberships = membershipsOf(networks, period);
  const held = (model.document.ties ?? []).filter(({ since, until }) => holds(period, since, until));
  const shown = shownActors(model, memberships.keys(), wanted, held);
  const indexOf = new Map([...shown].map((id, index) => [id, index]));
  const { ties, selfTies } = tiesAmong(held, indexOf);
  const tiesOf: NetworkTie[][] = Array.from(indexOf, () => []);
  for (const tie of ties) {
    tiesOf[tie.from]!.push(tie);
    tiesOf[tie.to]!.push(tie);
  }
  const actors = [...indexOf].map(([id, index]): NetworkActor => {
    const actor = model.actors.get(id)!;
    const own = memberships.get(id) ?? [];
    const level = levelOf(own);
    const isSupport = level !== 'strategic' && isSupporting(own);
    return { index, actor, sector: actor.sector ?? 'other', level, isSupport, memberships: own, ties: tiesOf[index]! };
  });
  return {
    networks,
    actors,
    ties,
    selfTies,
    indexOf,
    hasLevels: actors.some(({ level, isSupport }) => level !== undefined || isSupport),
    graph: layoutGraph(actors.length, ties, storedPlaces(model, networks, indexOf)),
  };
}

/** The other end of a tie. */
export function otherEnd({ from, to }: NetworkTie, index: number): number {
  return from === index ? to : from;
}

/** Numbers of the actors that an actor is tied to, each once, in the document's order. */
export function neighboursOf({ index, ties }: NetworkActor): number[] {
  return [...new Set(ties.map((tie) => otherEnd(tie, index)))];
}

/**
 * Actors by how many others they are tied to, most first. Persons are not ranked: they stand last, in the document's order.
 */
export function byTies(actors: readonly NetworkActor[]): NetworkActor[] {
  const weight = ({ actor, ties }: NetworkActor): number => (actor.kind === 'person' ? -1 : ties.length);
  return [...actors].sort((a, b) => weight(b) - weight(a) || a.index - b.index);
}
