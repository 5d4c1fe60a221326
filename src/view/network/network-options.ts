/** What a page's author and the reader can ask of `<bydel-network>`; unknown words are kept to be told about. */

export const DRAWN_FORMS = ['organic', 'levels'] as const;
export type DrawnForm = (typeof DRAWN_FORMS)[number];

/** Layers that a later version draws; asking for them is no mistake. */
export const NETWORK_LAYERS: readonly string[] = ['initiatives', 'missing', 'bridges'];

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
  readonly show?: readonly string[];
  /** The reader's day, `2026-10-01`: the name of a person is not shown from the day it expires. */
  readonly today: string;
}

export function isDrawnForm(form: string): form is DrawnForm {
  return (DRAWN_FORMS as readonly string[]).includes(form);
}
