/** What is told of the chosen actor in words: the same that the picture shows round it, and what it says of the networks. */
import type { ReadingWords } from '../../i18n/network/reading.js';
import type { Scene, Target } from '../scene.js';
import type { ActorMap } from './network-options.js';
import { byTies, otherEnd, type NetworkActor, type NetworkData, type NetworkTie } from './network-data.js';
import type { NetworkWords } from './network-words.js';
import { symbolMark } from './sector-symbols.js';
import { spanOf, strengthOf } from './tie-facts.js';
import { TIE_KINDS, tieSample } from './tie-lines.js';

export interface DetailNeighbour {
  readonly key: string;
  /** Absent for a whole sector. */
  readonly target: Target | undefined;
  readonly name: string;
  /** Sector, level, since when. */
  readonly line: string;
  readonly symbol: Scene;
}

export interface DetailTies {
  readonly key: string;
  /** "samarbejder med". */
  readonly heading: string;
  readonly sample: Scene;
  readonly neighbours: readonly DetailNeighbour[];
}

export interface ActorDetails {
  readonly id: string;
  readonly title: string;
  readonly symbol: Scene;
  /** Kind, sector, level. */
  readonly line: string;
  /** "9 forbindelser". */
  readonly count: string;
  /** Each network with role and level. */
  readonly networks: readonly string[];
  /** Its areas, and what heads them, where they are told. */
  readonly areas?: { readonly title: string; readonly lines: readonly string[] };
  /** Bridges first. */
  readonly ties: readonly DetailTies[];
}

export interface DetailsInput {
  readonly data: NetworkData;
  readonly words: NetworkWords;
  readonly texts: ReadingWords;
  readonly map?: ActorMap | undefined;
}

type Way = 'to' | 'from' | 'both';

function symbolOf({ sector }: NetworkActor): Scene {
  return {
    width: 18,
    height: 18,
    groups: [{ key: 'symbol', marks: [symbolMark(sector, { x: 9, y: 9, size: 0.75 })] }],
  };
}

/** "koordinerende", empty where it is not stated. */
function levelOf({ level }: NetworkActor, { messages }: NetworkWords): string {
  return level ? messages.levelWord[level] : '';
}

function lineOf(actor: NetworkActor, words: NetworkWords): string {
  return [words.sector(actor), levelOf(actor, words)].filter(Boolean).join(', ');
}

function neighbourOf(actor: NetworkActor, spans: readonly string[], words: NetworkWords): DetailNeighbour {
  return {
    key: actor.key,
    target: words.target(actor),
    name: words.name(actor.index),
    line: [lineOf(actor, words), ...new Set(spans)].filter(Boolean).join(', '),
    symbol: symbolOf(actor),
  };
}

function wayOf({ tie, from }: NetworkTie, index: number): Way {
  if (!tie.directed) return 'both';
  return from === index ? 'to' : 'from';
}

/** Neighbours by kind and direction of tie; each once, also where several ties say the same. */
function tieGroups(chosen: NetworkActor, { data, words, texts }: DetailsInput): DetailTies[] {
  const groups: DetailTies[] = [];
  for (const kind of TIE_KINDS) {
    const ways = new Map<string, { way: Way; spans: Map<number, string[]> }>();
    for (const tie of chosen.ties) {
      if (tie.tie.kind !== kind) continue;
      const way = wayOf(tie, chosen.index);
      const heading = texts.ways[kind][way];
      const group = ways.get(heading) ?? { way, spans: new Map<number, string[]>() };
      const other = otherEnd(tie, chosen.index);
      const told = [spanOf(tie.tie, words, texts), strengthOf(tie.tie, words, texts)];
      group.spans.set(other, [...(group.spans.get(other) ?? []), ...told]);
      ways.set(heading, group);
    }
    for (const [heading, { way, spans }] of ways) {
      const others = byTies([...spans.keys()].map((index) => data.actors[index]!));
      const sample = { width: 36, height: 16, groups: [{ key: 'sample', marks: tieSample(kind, way !== 'both') }] };
      const neighbours = others.map((actor) => neighbourOf(actor, spans.get(actor.index)!, words));
      groups.push({ key: `${kind}-${way}`, heading, sample, neighbours });
    }
  }
  return groups;
}

export function actorDetails(index: number, input: DetailsInput): ActorDetails {
  const { data, words, texts, map } = input;
  const chosen = data.actors[index]!;
  const { messages } = words;
  const { actor, memberships } = chosen;
  const kind = texts.kind[actor.kind ?? 'organisation'];
  const line = [
    words.sector(chosen),
    kind,
    levelOf(chosen, words),
    chosen.isSupport ? messages.support.toLowerCase() : '',
  ];
  return {
    id: actor.id,
    title: words.name(index),
    symbol: symbolOf(chosen),
    line: line.filter(Boolean).join(', '),
    count: messages.ties(chosen.ties.length),
    networks: memberships.map(({ network, member }) => {
      const what = [texts.role[member.role ?? 'member'], member.level ? messages.levelWord[member.level] : ''];
      return `${words.network(network)}: ${what.filter(Boolean).join(', ')}`;
    }),
    ...(map && { areas: { title: map.areasTitle, lines: map.areasOf(chosen).lines } }),
    ties: tieGroups(chosen, input),
  };
}
