/** Words for what a page asks of an indicator and the document does not have. Loaded when that is so. */
import type { Vocabulary } from '../../vocabulary.js';
import { da } from './da.js';

export interface ObstacleMessages {
  /** A form whose name is not in the contract, or that this version does not draw. */
  unknownForm(form: string, known: string): string;
  readonly noIndicators: string;
  unknownBenchmark(id: string): string;
  unknownPeriod(key: string): string;
  unknownCategory(id: string): string;
  /** Name of the mean of the nearest districts, as an area's. */
  readonly twinsName: string;
  twins(names: string, count: number): string;
  /** No district is highlighted that others could be near to. */
  readonly twinsOfNone: string;
  readonly noTwins: string;
}

export const obstacleVocabulary: Vocabulary<ObstacleMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
