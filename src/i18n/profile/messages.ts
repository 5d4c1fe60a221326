/** Words and sentences of `<bydel-profile>`. Figures and names arrive written; only the sentence is made here. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

/**
 * How a district stands to the benchmark. `unclear`: the two cannot be told apart; `hidden`: the figure is not shown;
 * `alone`: the benchmark has no figure; `higher` and `lower`: the measure has no good end.
 */
export type ProfileOutcome = 'better' | 'worse' | 'level' | 'unclear' | 'higher' | 'lower' | 'hidden' | 'alone';

export interface ProfileCounts {
  readonly area: string;
  readonly benchmark: string;
  readonly better: number;
  readonly worse: number;
  readonly level: number;
  readonly unclear: number;
  readonly judged: number;
}

export interface ProfileMessages {
  readonly chart: { readonly spine: string; readonly matrix: string };
  heading(area: string, benchmark: string): string;
  matrixHeading(benchmark: string): string;
  definition(count: number, first: string, last: string): string;
  summary(counts: ProfileCounts): Phrase[];
  matrixSummary(areas: string, indicators: number, benchmark: string): Phrase[];
  readonly outcome: Readonly<Record<ProfileOutcome, string>>;
  readonly worseWay: string;
  readonly betterWay: string;
  readonly trend: { readonly up: string; readonly down: string };
  readonly hiddenShort: string;
  readonly keys: {
    spread(areas: string): string;
    readonly half: string;
    readonly outcome: Readonly<Record<'better' | 'worse' | 'level' | 'unjudged', string>>;
    readonly trend: string;
  };
  readonly scale: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly comparison: string;
  readonly change: string;
  readonly low: string;
  readonly high: string;
  readonly district: string;
  caption(area: string, benchmark: string): string;
  twins(names: string, count: number): string;
  /** In a cell of the matrix, and below it. */
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly twinsName: string;
  /** In a matrix every district has its own nearest ones. */
  ownTwins(count: number): string;
  readonly nearest: string;
  readonly noTwins: string;
  readonly noIndicators: string;
  noFigures(area: string): string;
  readonly noAreas: string;
  unknownBenchmark(id: string): string;
  readonly tooManyBenchmarks: string;
  unknownForm(form: string): string;
  badPeriod(key: string): string;
  noBenchmark(area: string): string;
  flagged(flag: string): string;
}

export const profileVocabulary: Vocabulary<ProfileMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
