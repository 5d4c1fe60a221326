/** Words of what is laid on a trend: limits, targets, practitioners' voices, initiatives. Loaded with those layers. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Relation } from '../messages.js';
import { da } from './da.js';

export type VoiceRelation = 'confirms' | 'nuances' | 'contradicts' | 'explains';
export type LimitOperator = 'over' | 'at-least' | 'under' | 'at-most';
export type TargetSense = 'at-most' | 'at-least' | 'at';

export interface LimitStandFact {
  /** "Udsat boligområde"; empty = the limit has no name. */
  readonly name: string;
  readonly value: string;
  readonly relation: Relation;
  /** "2019": since when it has stood on this side; absent = as long as both are known. */
  readonly since?: string;
  /** "Åparken". */
  readonly area: string;
}

export interface LayerMessages {
  /** At a limit's line: "Grænse, udsat boligområde". */
  limitName(name: string): string;
  readonly limit: string;
  /** "60 pct. siden 2018", "60 pct." without a first period. */
  limitSince(value: string, since: string | undefined): string;
  /** What a moving limit follows: "1,5 × Eksempelby Kommune". */
  follows(multiplier: string, area: string): string;
  /** Where a limit steps: "2018: grænsen hæves til 60 pct." */
  limitSteps(fact: { period: string; raised: boolean; value: string }): string;
  limitStand(fact: LimitStandFact): readonly Phrase[];
  /** The law's operator in the table: "over 60 pct." */
  operator(operator: LimitOperator, value: string): string;
  /** Where an area is too small for the rule. */
  tooSmall(area: string, population: string): string;
  /** "Mål for 2030"; without a year "Mål". */
  targetName(year: string | undefined): string;
  /** "højst 44 pct." */
  targetValue(sense: TargetSense, value: string): string;
  /** A target that is a distance: "højst 7 procentpoint over kommunen". */
  targetGap(fact: { sense: TargetSense; distance: string; above: boolean; benchmark: string }): string;
  /** In the sentence: "Målet er højst 44 pct. i 2030." */
  targetSentence(value: string, year: string | undefined, isPast: boolean): string;
  /** How a distance is drawn on an axis of values. */
  gapNote(benchmark: string): string;
  readonly voices: string;
  readonly initiatives: string;
  readonly today: string;
  readonly relation: Readonly<Record<VoiceRelation, string>>;
  /** A legend's item: "Bekræfter (2)". */
  counted(word: string, count: number): string;
  /** A quotation in the language's own marks. */
  quote(text: string): string;
  /** What a voice is about where there is no period in the chart for it. */
  readonly core: string;
  readonly extra: string;
  readonly adjustment: string;
  readonly openEnd: string;
  readonly unknownEnd: string;
  readonly move: string;
  readonly planned: string;
  readonly provisional: string;
  /** Coincidence is not cause: the standing caution. */
  readonly caution: string;
  /** "fra 2016, justeret 2020", "2018–2022". */
  initiativeTime(fact: { start: string; end: string; open: boolean; unknown: boolean; adjusted: string }): string;
  movedTo(area: string): string;
  /** Initiatives that found no room in the picture. */
  more(count: number): string;
  noInitiatives(area: string | undefined): string;
  noVoices(area: string | undefined): string;
  /** In the table: an initiative runs in the period, or is planned for it. */
  readonly runs: string;
  readonly adjusted: string;
}

export const layerVocabulary: Vocabulary<LayerMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
