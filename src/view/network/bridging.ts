/**
 * What holds a network together, in plain words: ties whose loss splits it, ties across sectors and levels, actors it falls
 * apart without, groups without a line to the leadership, its separate parts. Never ranks persons. Loaded when asked for.
 */
import { graphStructure, type GraphStructure, type SplittingNode } from '../../analysis/graph-structure.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { BridgingWords } from '../../i18n/network/bridging.js';
import type { Format } from '../../i18n/locale.js';
import type { Network } from '../../schema/generated/document.js';
import type { SceneGroup } from '../scene.js';
import { bridgeNumbers } from './bridge-numbers.js';
import { neighboursOf, type NetworkActor, type NetworkData } from './network-data.js';
import type { NetworkWords } from './network-words.js';
import type { RoutedTie } from './route-ties.js';

/** A single actor that hangs on one tie is no bridge. */
const LEAST = 3;
const MOST_TOLD = 9;
/** So many actors are named as lying between the others. */
const MOST_BETWEEN = 3;
/** Share of ways from which an actor is said to lie between the others. */
const BETWEEN = 0.05;
/** The same, in what is usual in the network. */
const MUCH = 2;

export interface BridgeEntry {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** Key of the actor on the far side. */
  readonly key: string;
}

export interface Bridging {
  /** The bridges' numbers in the picture, as in the list. */
  numbers(routed: readonly RoutedTie[], unit: number): readonly SceneGroup[];
  /** Whether a tie crosses sector or level, or is a bridge. */
  isAcross(tie: { readonly from: number; readonly to: number }): boolean;
  /** Whether the network falls apart without the actor. */
  isCut(index: number): boolean;
  readonly summary: readonly Phrase[];
  readonly bridges: readonly BridgeEntry[];
  /** Findings, a sentence each. */
  readonly lines: readonly string[];
}

export interface BridgingInput {
  readonly data: NetworkData;
  readonly words: NetworkWords;
  readonly texts: BridgingWords;
  readonly format: Format;
  /** Share of the shortest ways that pass each actor; undefined while it is worked out. */
  readonly between?: Float64Array;
}

const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

function crosses(a: NetworkActor, b: NetworkActor): { sector: boolean; level: boolean } {
  const areActors = !a.stands && !b.stands;
  return {
    sector: areActors && a.sector !== b.sector,
    level: areActors && a.level !== undefined && b.level !== undefined && a.level !== b.level,
  };
}

const weightOf = ({ stands, members = 1 }: NetworkActor): number => (stands === 'initiative' ? 0 : members);

/** The largest losses first. */
function bridgesOf(
  { data, words, texts }: BridgingInput,
  { edges }: Pick<GraphStructure, 'edges'>,
): [BridgeEntry, string][] {
  return [...edges]
    .sort((a, b) => b.size - a.size || a.edge - b.edge)
    .slice(0, MOST_TOLD)
    .map(({ far, near, size }, at) => {
      const title = texts.bridge(words.name(near), words.name(far));
      const { key } = data.actors[far]!;
      return [{ number: at + 1, title, text: texts.withoutBridge(size), key }, pairKey(far, near)];
    });
}

/** Everybody who can be reached from somebody with a seat in the leadership. */
function reachedFromTop({ actors }: NetworkData): Set<number> {
  const reached = new Set(actors.flatMap(({ level, index }) => (level === 'strategic' ? [index] : [])));
  for (const index of reached) for (const other of neighboursOf(actors[index]!)) reached.add(other);
  return reached;
}

/** Networks whose operational members have no line to the strategic level, however long. */
function unledNetworks(data: NetworkData): Network[] {
  const reached = reachedFromTop(data);
  if (!data.actors.some(({ level }) => level === 'strategic')) return [];
  return data.networks.filter((network) => {
    const own = data.actors.filter(({ memberships }) =>
      memberships.some((one) => one.network === network && one.member.level === 'operational'),
    );
    return own.length > 0 && own.every(({ index }) => !reached.has(index));
  });
}

function acrossLine({ data, texts }: BridgingInput): string {
  let [sectors, levels] = [0, 0];
  const ties = data.ties.filter(({ tie }) => tie.kind !== 'takes-part');
  for (const { from, to } of ties) {
    const { sector, level } = crosses(data.actors[from]!, data.actors[to]!);
    sectors += Number(sector);
    levels += Number(level);
  }
  return texts.across({ ties: ties.length, sectors, levels });
}

function namesOf(indices: readonly number[], { words }: BridgingInput): string {
  return words.list(indices.map((index) => words.name(index)));
}

/** Organisations, units and functions only. */
function betweenLines(input: BridgingInput): string[] {
  const { data, between, texts, words, format } = input;
  if (!between) return [];
  // Where ways are shared out evenly, nobody lies between the others.
  const usual = between.reduce((sum, share) => sum + share, 0) / between.length;
  const least = Math.max(BETWEEN, usual * MUCH);
  const found = data.actors
    .filter(({ actor, stands, index }) => actor.kind !== 'person' && !stands && between[index]! >= least)
    .sort((a, b) => between[b.index]! - between[a.index]!)
    .slice(0, MOST_BETWEEN);
  return found.map(({ index, ties }) =>
    texts.between(
      words.name(index),
      format.number(Math.round(between[index]! * 100)),
      words.messages.ties(ties.length),
    ),
  );
}

/** Whose loss takes their way from others: organisations, units and functions, never persons. */
function cutsOf({ data }: BridgingInput, nodes: GraphStructure['nodes']): SplittingNode[] {
  return nodes.filter(({ node, cutOff }) => cutOff >= LEAST && data.actors[node]!.actor.kind !== 'person');
}

function linesOf(input: BridgingInput, { sizes, nodes }: GraphStructure): string[] {
  const { data, texts, words } = input;
  const told = cutsOf(input, nodes).sort((a, b) => b.cutOff - a.cutOff);
  // Where only persons hold it together, nobody is named, and it is not said that nobody does.
  const holds = !nodes.some(({ cutOff }) => cutOff >= LEAST);
  const unled = unledNetworks(data);
  const parts = sizes.filter((size) => size > 1).sort((a, b) => b - a);
  const alone = sizes.filter((size) => size === 1).length;
  return [
    ...(data.ties.length ? [acrossLine(input)] : []),
    ...(told.length
      ? [
          texts.cuts(
            namesOf(
              told.slice(0, MOST_TOLD).map(({ node }) => node),
              input,
            ),
            told.length,
          ),
        ]
      : []),
    ...(data.ties.length && holds ? [texts.noCuts] : []),
    ...unled.map((network) => texts.unled(words.network(network))),
    texts.parts(parts, alone),
    ...betweenLines(input),
  ];
}

export function bridgingOf(input: BridgingInput): Bridging {
  const { data, texts } = input;
  // Actors are counted: a whole sector is all of its own, an initiative nobody.
  const structure = graphStructure(data.graph, (node) => weightOf(data.actors[node]!));
  const edges = structure.edges.filter(({ size }) => size >= LEAST);
  const bridges = bridgesOf(input, { edges });
  const numbers = new Map(bridges.map(([{ number }, key]) => [key, number]));
  const cuts = new Set(cutsOf(input, structure.nodes).map(({ node }) => node));
  const numberOf = (from: number, to: number): number | undefined => numbers.get(pairKey(from, to));
  return {
    numbers: (routed, unit) => bridgeNumbers(routed, unit, numberOf),
    isAcross: ({ from, to }) => {
      const { sector, level } = crosses(data.actors[from]!, data.actors[to]!);
      return sector || level || numberOf(from, to) !== undefined;
    },
    isCut: (index) => cuts.has(index),
    summary: data.ties.length ? texts.summary(edges.length) : [],
    bridges: bridges.map(([entry]) => entry),
    lines: [
      ...(edges.length > bridges.length ? [texts.moreBridges(edges.length - bridges.length)] : []),
      ...linesOf(input, structure),
    ],
  };
}
