/** Words of the form `ranking` alone. Loaded with it. */
import type { Phrase } from '../../phrase.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { MeasureNoun } from '../messages.js';
import { da } from './da.js';

export interface RankingMessages {
  areaRank(fact: { area: string; noun: MeasureNoun; value: string; period: string }): readonly Phrase[];
  /** Areas whose interval holds the benchmark. */
  inseparable(count: number, benchmark: string): string;
  hidden(count: number): string;
  readonly intervalColumn: string;
  readonly separable: string;
  readonly notSeparable: string;
  benchmarkMissing(name: string, period: string): string;
}

export const rankingVocabulary: Vocabulary<RankingMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
