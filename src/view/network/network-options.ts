/** What a page's author and the reader can ask of `<bydel-network>`; unknown words are kept to be told about. */

import type { Viewport } from '../shared/zoom.js';
import type { NodeEntry } from './network-data.js';

export const DRAWN_FORMS = ['organic', 'levels', 'sectors', 'map'] as const;
export type DrawnForm = (typeof DRAWN_FORMS)[number];

export const NETWORK_LAYERS: readonly string[] = ['initiatives', 'missing', 'bridges'];

/** What the reader has left out or drawn together. Keys of sectors, levels (`none` = not stated), kinds of ties. */
export interface NetworkFilter {
  readonly hidden: ReadonlySet<string>;
  /** Sectors drawn as one node each. */
  readonly collapsed: ReadonlySet<string>;
  /** Only actors that work in this area. */
  readonly area?: string;
}

/** The whole picture. */
export const WHOLE: Viewport = { scale: 1, x: 0, y: 0 };

export const NO_FILTER: NetworkFilter = { hidden: new Set(), collapsed: new Set() };

/** The areas of an actor in words. */
export interface ActorAreas {
  /** Where it stands; empty where it has no place on the map. */
  readonly home: string;
  /** Each with how it can be met there. */
  readonly lines: readonly string[];
  readonly names: readonly string[];
}

/** What the form `map` tells of actors beside the picture. */
export interface ActorMap {
  /** Heads a column and the areas of the chosen actor. */
  readonly areasTitle: string;
  areasOf(node: NodeEntry): ActorAreas;
}

export interface NetworkOptions {
  /** As written. Default by data: `levels` where members have levels, else `organic`. */
  readonly form?: string;
  /** Network ids; empty = the whole document. */
  readonly networks?: readonly string[];
  /** Actor id in focus. */
  readonly actor?: string;
  /** How many ties away the focus reaches, 1 or 2. Default 1. */
  readonly steps?: number;
  /** Period key: only what held then is shown. Default everything. */
  readonly period?: string;
  /** Layers to draw. Absent or empty: `missing`. */
  readonly show?: readonly string[];
  readonly filter?: NetworkFilter;
  /** There where the form is `map` and the document has outlines. */
  readonly map?: ActorMap | undefined;
  /** Symbols grow with the number of ties. Default false. */
  readonly sizeByTies?: boolean;
  /** On a narrow screen: a list stands where the picture would, and everybody is in it. Default false. */
  readonly isList?: boolean;
  /** Default the whole picture. */
  readonly viewport?: Viewport;
  /** Where the reader has moved actors, by key: px from where the picture has them. */
  readonly moved?: ReadonlyMap<string, readonly [dx: number, dy: number]>;
  /** The reader's day, `2026-10-01`: the name of a person is not shown from the day it expires. */
  readonly today: string;
}

export function isDrawnForm(form: string): form is DrawnForm {
  return (DRAWN_FORMS as readonly string[]).includes(form);
}

/** Without a word the empty seats are shown; whoever writes a list writes all of it. */
export function showsLayer(
  { show }: Pick<NetworkOptions, 'show'>,
  layer: 'initiatives' | 'missing' | 'bridges',
): boolean {
  return show?.length ? show.includes(layer) : layer === 'missing';
}

/** Whether the document's own network is not enough. */
export function isShaped({ filter = NO_FILTER, form, show }: NetworkOptions): boolean {
  const { hidden, collapsed: together, area } = filter;
  return (
    form === 'sectors' ||
    hidden.size > 0 ||
    together.size > 0 ||
    area !== undefined ||
    showsLayer({ show }, 'initiatives')
  );
}
