/**
 * The model: what a checked document means, with look-ups. Frozen, no DOM, no pixels, no language. Records keep the
 * schema's shape and names; the model adds maps, parsed periods and the observations by indicator and area.
 */
import type {
  Actor,
  Area,
  Document,
  Experience,
  Goal,
  Indicator,
  Initiative,
  Source,
  Theme,
} from '../schema/generated/document.js';
import type { Period } from './period.js';

export type MissingReason =
  | 'suppressed'
  | 'not-collected'
  | 'not-applicable'
  | 'not-yet-published'
  | 'too-uncertain'
  | 'withdrawn'
  | 'unknown';
export type ObservationStatus = 'final' | 'provisional' | 'estimated' | 'revised';

/** One figure. `value` null means missing, with the reason in `missing`; zero is a value. */
export interface Observation {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  /** Category of the indicator's breakdown; null = the whole. */
  readonly category: string | null;
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly status: ObservationStatus;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface Model {
  /** The checked document itself: everything the look-ups below do not cover. */
  readonly document: Document;
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly experiences: ReadonlyMap<string, Experience>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly goals: ReadonlyMap<string, Goal>;
  /** Every observation, in document order. */
  readonly observations: readonly Observation[];
  /** Observations by indicator, then by area, each list in order of time. */
  readonly byIndicator: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
}
