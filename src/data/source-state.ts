/** What a source publishes to the widgets under it. */
import type { Issue } from '../model/issues.js';
import type { Model } from '../model/model.js';
import type { Target } from '../view/scene.js';

/** What the reader has chosen: at most one id per kind. */
export type Selection = Readonly<Partial<Record<Target['kind'], string>>>;

export interface SourceState {
  /** `stale`: a later load failed; the last good model is kept. */
  readonly status: 'idle' | 'loading' | 'ready' | 'stale' | 'failed';
  readonly model?: Model;
  /** What the document's own addresses are relative to. */
  readonly base?: string;
  /** Everything found while loading and checking, the fatal one included. */
  readonly issues: readonly Issue[];
  readonly selection: Selection;
  /** Period chosen by the reader, as a document key. */
  readonly period?: string;
}
