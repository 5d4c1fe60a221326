/** What drawing a network needs, and how large and how strong each part of it is. */
import type { Bridging } from './bridging.js';
import type { NetworkActor, NetworkData } from './network-data.js';
import { isTieInFocus, type Focus } from './network-focus.js';
import type { Detail, GroupTitle } from './network-places.js';
import type { NetworkWords } from './network-words.js';
import { SYMBOL_RADIUS } from './sector-symbols.js';
import type { Emphasis } from './tie-lines.js';
import type { ViewedPlaces } from './viewport.js';

/** What draws very many actors, and names over groups. */
export type Crowd = typeof import('./crowd.js');

export interface SceneInput {
  readonly data: NetworkData;
  readonly places: ViewedPlaces;
  readonly detail: Detail;
  readonly words: NetworkWords;
  readonly focus: Focus | undefined;
  /** What holds the network together, where the reader asks for it. */
  readonly bridging: Bridging | undefined;
  /** How far the focus reaches. */
  readonly reach: number;
  readonly unit: number;
  readonly sizeByTies: boolean;
  /** There where `isCrowd` says so. */
  readonly crowd: Crowd | undefined;
  /** Names over groups of actors. */
  readonly titles: readonly GroupTitle[];
}

const HUB = 0.82;
const WHOLE_SECTOR = 1.5;

/** Ties of the twenty-fifth part of all actors that has most. */
function hubTies(drawn: readonly NetworkActor[]): number {
  const sorted = drawn.map(({ ties }) => ties.length).sort((a, b) => b - a);
  return sorted[Math.ceil(drawn.length / 25)] ?? Infinity;
}

/** Hubs are drawn larger among many small ones, and all by their ties where the reader asks. Persons never are. */
export function sizesOf({ detail, sizeByTies }: SceneInput, drawn: readonly NetworkActor[]): (index: number) => number {
  const isSmall = detail.size < 0.8 && detail.symbols === 'shape';
  if (!isSmall && !sizeByTies && !drawn.some(({ stands }) => stands === 'sector')) return () => detail.size;
  const sizes = new Map<number, number>();
  const hub = isSmall ? hubTies(drawn) : Infinity;
  const most = drawn.reduce((found, { ties }) => Math.max(found, ties.length), 1);
  for (const { index, actor, ties, stands } of drawn) {
    if (stands === 'sector') sizes.set(index, detail.size * WHOLE_SECTOR);
    else if (actor.kind === 'person') continue;
    else if (sizeByTies) sizes.set(index, detail.size * (0.7 + 0.9 * Math.sqrt(ties.length / most)));
    else if (isSmall && ties.length >= hub) sizes.set(index, Math.min(HUB, detail.size * 1.64));
  }
  return sizes.size ? (index) => sizes.get(index) ?? detail.size : () => detail.size;
}

/** Px from the middle of an actor to the edge of its symbol. */
export function radiusOf(size: number): number {
  return SYMBOL_RADIUS * size + 1;
}

export function emphasisOf(input: SceneInput, tie: { readonly from: number; readonly to: number }): Emphasis {
  const { focus, bridging, reach } = input;
  if (focus) return isTieInFocus(focus, tie, reach) ? 'strong' : 'faint';
  return bridging ? (bridging.isAcross(tie) ? 'strong' : 'faint') : 'plain';
}
