/** Words and sentences of `<bydel-indicator>`. Figures and periods arrive written; only the sentence is made here. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

/** What the figures are called in running text: a share, a number of something, or just a figure. */
export type MeasureNoun = 'share' | 'number' | 'figure';

/** How one figure stands to another. */
export type Relation = 'above' | 'below' | 'same';

/** The same of measured figures. `unclear`: they read differently, but their confidence intervals meet. */
export type Side = Relation | 'unclear';

export interface ComparedFact {
  readonly name: string;
  readonly relation: Side;
  /** The distance with its unit; empty where the two are the same. */
  readonly distance: string;
}

export interface AreaTrendFact {
  readonly area: string;
  readonly noun: MeasureNoun;
  readonly last: string;
  readonly lastPeriod: string;
  /** The first figure that is counted like the last; absent where no other is. */
  readonly first?: string;
  readonly firstPeriod?: string;
  /** How the last stands to the first. */
  readonly change?: Side;
}

export interface SpreadFact {
  /** "14 bydele". */
  readonly areas: string;
  readonly period: string;
  readonly low: string;
  readonly lowArea: string;
  readonly high: string;
  readonly highArea: string;
}

export interface IndicatorMessages {
  readonly chart: Readonly<Record<'trend' | 'ranking', string>>;
  /** Under the axis title where the axis does not contain zero. */
  axisCut(start: string): string;
  areaTrend(fact: AreaTrendFact): readonly Phrase[];
  areaHasNoFigures(area: string): string;
  compared(fact: ComparedFact): string;
  spread(fact: SpreadFact): readonly Phrase[];
  /**
   * "Eksempelby Kommune ligger på 17,8 pct."
   * @param count of areas that `area` names. Default 1.
   */
  stands(area: string, value: string, count?: number): string;
  /** In running text: "i 2024", "den 1. jan. 2024". */
  inPeriod(period: string, isDay: boolean): string;
  /** A stop in the picture, read aloud. */
  readonly interval: string;
  intervalRange(lower: string, upper: string): string;
  readonly provisional: string;
  readonly area: string;
  series(index: number, count: number): string;
  break(period: string, text: string): string;
  noFigures(indicator: string): string;
  noFiguresInPeriod(period: string): string;
  /** The unit of figures that are means: "Pct., gns. af 2 år". */
  meanTitle(title: string, years: number): string;
  /** A mean among single years: "2022–23, gns." */
  meanPeriod(period: string): string;
  tableCaption(indicator: string, unit: string): string;
}

export const indicatorVocabulary: Vocabulary<IndicatorMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
