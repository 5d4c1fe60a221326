/**
 * Shapes a document's actors and ties into the network that is asked for: who belongs, at which level, tied to whom. Numbers
 * actors and ties, so that what follows can count on arrays. No pixels, no language.
 */
import type { Model } from '../../model/model.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Actor, Level, Member, Network, Sector, Tie, TieKind } from '../../schema/generated/document.js';
import { FREE, layoutGraph, type GraphGroups, type LayoutGraph } from './layout-graph.js';
import type { NetworkOptions } from './network-options.js';

/** What a node of the picture is: an actor of a sector, or an initiative that actors take part in. */
export type NodeSector = Sector | 'initiative';
/** A tie of the document, or that an actor takes part in an initiative. */
export type NodeTieKind = TieKind | 'takes-part';

export interface Membership {
  readonly network: Network;
  readonly member: Member;
}

export interface NetworkActor {
  readonly index: number;
  /** Unique among the nodes of the picture; an actor's own id for an actor. */
  readonly key: string;
  readonly actor: Actor;
  readonly sector: NodeSector;
  /** Absent for an actor; else what the node stands for. */
  readonly stands?: 'initiative' | 'sector';
  /** How many actors it stands for, where it is a whole sector. */
  readonly members?: number;
  /** The highest level at which it is a member. */
  readonly level: Level | undefined;
  /** Member of a support function, and of no district network. */
  readonly isSupport: boolean;
  readonly memberships: readonly Membership[];
  /** Ties to other actors. */
  readonly ties: readonly NetworkTie[];
}

export type NodeTie = Omit<Tie, 'kind'> & { readonly kind: NodeTieKind };

export interface NetworkTie {
  readonly tie: NodeTie;
  /** Numbers of its actors. */
  readonly from: number;
  readonly to: number;
}

export interface NetworkData {
  readonly networks: readonly Network[];
  /** In the order of the document; initiatives and whole sectors after the actors. */
  readonly actors: readonly NetworkActor[];
  /** All who belong, also those that the reader has left out or drawn together. */
  readonly everybody: readonly NodeEntry[];
  /** Ties between two different actors. */
  readonly ties: readonly NetworkTie[];
  /** Ties from an actor to itself: counted, not drawn. */
  readonly selfTies: number;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly hasLevels: boolean;
  readonly graph: LayoutGraph;
}

const RANK: Readonly<Record<Level, number>> = { operational: 1, coordinating: 2, strategic: 3 };

const NONE: readonly Membership[] = [];

/** Whether something with these ends holds at any time of the period. What cannot be read counts as no end. */
export function holds(period: Period | undefined, from: string | undefined, to: string | undefined): boolean {
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
  if (!memberships.length) return false;
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
  ties: readonly NodeTie[],
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

/** A node before it has its number and its ties. */
export type NodeEntry = Omit<NetworkActor, 'index' | 'ties'>;

export interface NetworkParts {
  readonly networks: readonly Network[];
  readonly nodes: readonly NodeEntry[];
  /** Default the nodes. */
  readonly everybody?: readonly NodeEntry[];
  /** By keys of nodes; ties to nodes that are not there are left out. */
  readonly ties: readonly NodeTie[];
}

/** From so many actors on, those of one network are drawn together. */
const GROUPED_FROM = 150;
const LEAST_NETWORKS = 3;

/** The one district network that each actor belongs to; those of several, or of none, stand between. */
function networkGroups({ networks, nodes }: NetworkParts): GraphGroups | undefined {
  if (nodes.length <= GROUPED_FROM || networks.length < LEAST_NETWORKS) return undefined;
  const groups = Uint32Array.from(nodes, ({ memberships: [only, ...others] }) =>
    only && !others.length ? networks.indexOf(only.network) : FREE,
  );
  return groups.some((group) => group !== FREE) ? groups : undefined;
}

/** Numbers nodes and ties. `groups` says which nodes a layout draws together. */
export function numbered(model: Model, parts: NetworkParts, groups = networkGroups(parts)): NetworkData {
  const { networks, nodes, everybody = nodes } = parts;
  const indexOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const { ties, selfTies } = tiesAmong(parts.ties, indexOf);
  const tiesOf: NetworkTie[][] = Array.from(nodes, () => []);
  for (const tie of ties) {
    tiesOf[tie.from]!.push(tie);
    tiesOf[tie.to]!.push(tie);
  }
  const actors = nodes.map((node, index): NetworkActor => ({ ...node, index, ties: tiesOf[index]! }));
  return {
    networks,
    actors,
    everybody,
    ties,
    selfTies,
    indexOf,
    hasLevels: actors.some(({ level, isSupport }) => level !== undefined || isSupport),
    graph: layoutGraph(actors.length, ties, { fixed: storedPlaces(model, networks, indexOf), groups }),
  };
}

/** What of a document is shown, before anything is left out or drawn together. */
export function networkParts(model: Model, options: Pick<NetworkOptions, 'networks' | 'period'>): NetworkParts {
  const period = options.period ? parsePeriod(options.period) : undefined;
  const wanted = new Set(options.networks);
  const all = (model.document.networks ?? []).filter(({ from, to }) => holds(period, from, to));
  const networks = wanted.size ? all.filter(({ id }) => wanted.has(id)) : all;
  const memberships = membershipsOf(networks, period);
  const ties = (model.document.ties ?? []).filter(({ since, until }) => holds(period, since, until));
  const nodes = [...shownActors(model, memberships.keys(), wanted, ties)].map((key): NodeEntry => {
    const actor = model.actors.get(key)!;
    const own = memberships.get(key) ?? NONE;
    const level = levelOf(own);
    const isSupport = level !== 'strategic' && isSupporting(own);
    return { key, actor, sector: actor.sector ?? 'other', level, isSupport, memberships: own };
  });
  return { networks, nodes, ties };
}

/** Pure. Never throws for anything a checked document can hold; unknown ids are left out. */
export function networkData(model: Model, options: Pick<NetworkOptions, 'networks' | 'period'>): NetworkData {
  return numbered(model, networkParts(model, options));
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
