/**
 * What a form has drawn, with its places: for those who write the same picture in another language, such as Vega-Lite.
 * Types only, so that no form brings another with it.
 */
import type { PlacedChange } from './change-layout.js';
import type { Change } from './change-series.js';
import type { ChangeWords } from './change-words.js';
import type { PlacedComposition } from './composition-layout.js';
import type { CompositionFacts } from './composition-summary.js';
import type { GapDrawing, PlacedGap } from './gap-layout.js';
import type { FormInput } from './indicator-form.js';
import type { PanelSet } from './multiples-panels.js';
import type { PlacedMultiples } from './multiples-layout.js';
import type { PlacedRanking, Ranking } from './ranking-layout.js';
import type { PlacedStatus } from './status-layout.js';
import type { StatusTexts } from './status-scene.js';
import type { Status } from './status-series.js';
import type { PlacedStrip } from './strip-layout.js';
import type { StripWords } from './strip-words.js';
import type { TrendAddition } from './trend-addition.js';
import type { PlacedTrend } from './trend-layout.js';

export interface TrendDrawing {
  readonly form: 'trend';
  readonly trend: PlacedTrend;
  /** What is laid on it. */
  readonly added: Pick<TrendAddition, 'limits' | 'targets' | 'drawn'> | undefined;
}

export interface RankingDrawing {
  readonly form: 'ranking';
  readonly ranking: Ranking;
  readonly placed: PlacedRanking;
}

export interface GapFormDrawing {
  readonly form: 'gap';
  readonly drawing: GapDrawing;
  readonly placed: PlacedGap;
}

export interface ChangeFormDrawing {
  readonly form: 'change';
  readonly change: Change;
  readonly placed: PlacedChange;
  readonly texts: ChangeWords;
  readonly intervals: boolean;
}

export interface StripFormDrawing {
  readonly form: 'strip';
  readonly placed: PlacedStrip;
  readonly texts: StripWords;
  readonly intervals: boolean;
}

export interface MultiplesDrawing {
  readonly form: 'multiples';
  readonly set: PanelSet;
  readonly placed: PlacedMultiples;
}

export interface CompositionDrawing {
  readonly form: 'composition';
  readonly facts: CompositionFacts;
  readonly placed: PlacedComposition;
}

export interface StatusDrawing {
  readonly form: 'status';
  readonly status: Status;
  readonly placed: PlacedStatus;
  readonly texts: StatusTexts;
}

export type FormDrawing = { readonly input: FormInput } & (
  | TrendDrawing
  | RankingDrawing
  | GapFormDrawing
  | ChangeFormDrawing
  | StripFormDrawing
  | MultiplesDrawing
  | CompositionDrawing
  | StatusDrawing
);
