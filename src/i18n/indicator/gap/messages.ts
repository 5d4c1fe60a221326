/** Words and sentences of the form `gap`: distances to a benchmark. Figures and periods arrive written. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Relation } from '../messages.js';
import { da } from './da.js';

/** A distance without its sign, and the side it lies on. */
export interface Distance {
  readonly text: string;
  readonly side: Relation;
}

/** What has become of a distance; `other-side` and `unclear` tell where it was, `unclear` without claiming a change. */
export type GapChange = 'grown' | 'shrunk' | 'same' | 'other-side' | 'unclear';

export interface GapFact {
  readonly area: string;
  /** The benchmark in running text: "kommunen", "Region Nord". */
  readonly to: string;
  readonly now: Distance;
  readonly period: string;
  /** False where the intervals of the two figures overlap. */
  readonly clear: boolean;
  /** Where the distance was in the first period that can be compared. */
  readonly before?: { readonly distance: Distance; readonly period: string; readonly change: GapChange };
}

export interface GapTargetFact {
  /** Which side of the figure counts as reached; `at` where the measure has no good end. */
  readonly bound: 'at-most' | 'at-least' | 'at';
  readonly to: string;
  readonly target: Distance;
  /** The side where the area lies now: a target on the same side needs no word for it. */
  readonly side: Relation;
  readonly by: string;
  /** The even path, as it stands in the latest period. */
  readonly way?: { readonly distance: Distance; readonly period: string };
  /** The distance in the target's own period, where that has come. */
  readonly reached?: Distance;
}

export interface GapSpreadFact {
  readonly period: string;
  readonly to: string;
  readonly above: number;
  readonly below: number;
  readonly level: number;
  /** Areas whose interval reaches across the benchmark. */
  readonly unclear: number;
  readonly areas: string;
  /** Lowest and highest distance, signed, the second with its unit. */
  readonly low: string;
  readonly lowArea: string;
  readonly high: string;
  readonly highArea: string;
}

export interface GapMessages {
  readonly chart: string;
  /** The benchmark in running text by its kind, where the document has only one of the kind. */
  readonly kin: Readonly<Partial<Record<string, string>>>;
  heading(label: string, to: string): string;
  /** At the rail; without `to` where there is little room. */
  better(to?: string): string;
  worse(to?: string): string;
  above(to?: string): string;
  below(to?: string): string;
  summary(fact: GapFact): readonly Phrase[];
  target(fact: GapTargetFact): string;
  spread(fact: GapSpreadFact): readonly Phrase[];
  readonly provisional: string;
  /** "kommunen har intet tal" */
  noReference(to: string): string;
  targetFor(period: string): string;
  /** At 360 px: "Mål +15". */
  targetShort(value: string): string;
  bounded(bound: GapTargetFact['bound'], value: string): string;
  adopted(period: string): string;
  readonly evenWay: string;
  readonly interval: string;
  levelIn(value: string, period: string): string;
  /** In a stop: the two figures behind a distance. */
  figures(area: string, value: string, to: string, reference: string): string;
  readonly unclearGap: string;
  range(low: string, high: string): string;
  tableCaption(label: string, to: string, unit: string): string;
  levelRow(name: string, unit: string): string;
  targetRow(text: string): string;
  noteLevel(goal: string): string;
  noteBenchmark(goal: string, benchmark: string): string;
  noteDate(goal: string): string;
  noBenchmark(label: string): string;
  noBenchmarkOfCounts(label: string): string;
  benchmarkLayerOff: string;
  candidates(list: string, example: string): string;
  noCandidates: string;
  noCommonPeriod(label: string, to: string): string;
}

export const gapVocabulary: Vocabulary<GapMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
