/** What drawing a network needs, and how strong each part of it is. */
import type { Bridging } from './bridging.js';
import type { NetworkData } from './network-data.js';
import type { Focus } from './network-focus.js';
import type { Detail, GroupTitle, ViewedPlaces } from './network-places.js';
import type { NetworkWords } from './network-words.js';
import { SYMBOL_RADIUS } from './sector-symbols.js';
import type { Emphasis } from './tie-lines.js';

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
  readonly unit: number;
  readonly sizeByTies: boolean;
  /** There where `isCrowd` says so. */
  readonly crowd: Crowd | undefined;
  /** Names over groups of actors. */
  readonly titles: readonly GroupTitle[];
}

/** Px from the middle of an actor to the edge of its symbol. */
export function radiusOf(size: number): number {
  return SYMBOL_RADIUS * size + 1;
}

export function emphasisOf(input: SceneInput, tie: { readonly from: number; readonly to: number }): Emphasis {
  const { focus, bridging } = input;
  if (focus) return focus.isFront(tie) ? 'strong' : 'faint';
  return bridging ? (bridging.isAcross(tie) ? 'strong' : 'faint') : 'plain';
}
