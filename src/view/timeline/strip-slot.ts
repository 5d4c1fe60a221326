/** What can be laid between context and axis by code that is loaded where a page asks for it. */
import type { Mark, Target } from '../scene.js';
import type { ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import type { TimeScale } from './place-bar.js';
import type { TimelineOptions } from './timeline-options.js';
import type { TimelineWords } from './timeline-words.js';

export interface StripRules {
  readonly context: ViewContext;
  readonly scale: TimeScale;
  /** How much larger than usual everything is. */
  readonly unit: number;
  readonly sizes: { readonly name: number; readonly note: number };
  /** Width of the column with the lanes' names, px. */
  readonly column: number;
  readonly top: number;
  readonly words: TimelineWords;
  readonly options: TimelineOptions;
}

/** Something in the strip that can be pointed at. */
export interface StripSpot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly target?: Target;
}

export interface Strip {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly spots: readonly StripSpot[];
}

export interface StripMaker {
  /** undefined = nothing to lay there. */
  place(rules: StripRules): Strip | undefined;
  /** What the strip shows, in sentences. */
  notes(context: ViewContext, options: TimelineOptions, words: TimelineWords): readonly string[];
  /** What was asked for and is not there. */
  obstacles(context: ViewContext, options: TimelineOptions): readonly Obstacle[];
}
