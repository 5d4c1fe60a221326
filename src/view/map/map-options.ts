/** What a page's author and the reader can ask of `<bydel-map>`; unknown words are kept to be told about. */
import type { Viewport } from '../shared/zoom.js';

export const MAP_FORMS = ['indicator', 'presence', 'initiatives'] as const;
export const CLASS_METHODS = ['quantile', 'equal', 'jenks', 'document'] as const;
export const MAP_SHAPES = ['geography', 'tiles'] as const;

/** More areas than this are painted on a canvas, not made of elements. */
export const MOST_ELEMENTS = 600;

/** The whole map. */
export const WHOLE: Viewport = { scale: 1, x: 0, y: 0 };

export interface MapOptions {
  /** As written. Default `indicator`. */
  readonly form?: string;
  /** Indicator id. Default the document's first. */
  readonly indicator?: string;
  /** Area id to highlight; never filters. */
  readonly area?: string;
  /** Period key. Default the latest with figures. */
  readonly period?: string;
  /** Period key that the reader has chosen under the same source. */
  readonly chosenPeriod?: string;
  /** As written. Default `quantile`. */
  readonly classes?: string;
  /** As written. Default `geography` where the document has outlines or points, else `tiles`. */
  readonly shape?: string;
  /** Area id around which the classes diverge. Default none. */
  readonly benchmark?: string;
  /** Default the whole map. */
  readonly viewport?: Viewport;
  /** Classes are told apart by patterns as well. Default false. */
  readonly patterns?: boolean;
  /** The reader's day, as an ISO date. Views have no clock. */
  readonly today?: string;
}

export function isOneOf<T extends string>(words: readonly T[], word: string | undefined): word is T {
  return word !== undefined && (words as readonly string[]).includes(word);
}
