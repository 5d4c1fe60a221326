/** Words of `<bydel-map>` for what a page asks of it and the document does not have as it stands. Loaded where that is so. */
import type { Vocabulary } from '../vocabulary.js';
import { da } from './obstacles.da.js';

export interface MapObstacleMessages {
  readonly noAreas: string;
  readonly noIndicators: string;
  noFigures(indicator: string): string;
  noFiguresIn(period: string): string;
  readonly noOutlines: string;
  unknownForm(word: string, forms: string): string;
  unknownClasses(word: string, methods: string): string;
  noBreaks(indicator: string): string;
  unknownShape(word: string, shapes: string): string;
  badPeriod(key: string): string;
  unknownBenchmark(id: string): string;
  /** "Kommunen har intet tal, der kan vises, for 2024 …" */
  noBenchmarkFigure(benchmark: string): string;
  /** Heading of a map that has outlines and no figures. */
  readonly outlines: string;
  readonly twinsName: string;
  /** How many indicators they were found by. */
  twins(names: string, count: number): string;
  /** Twins are those of one area, and none is chosen. */
  readonly twinsOfNone: string;
  readonly noTwins: string;
}

export const obstacleVocabulary: Vocabulary<MapObstacleMessages> = {
  da,
  en: async () => (await import('./obstacles.en.js')).en,
};
