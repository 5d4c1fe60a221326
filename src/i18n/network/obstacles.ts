/** Words for what was asked of a network and is not there. Loaded where something is not. */
import type { Vocabulary } from '../vocabulary.js';
import { obstaclesDa } from './obstacles.da.js';

export interface ObstacleWords {
  unknownActor(id: string): string;
  /** The actor exists but not in what is shown. */
  actorNotShown(name: string): string;
  unknownNetwork(id: string, known: string): string;
  /** No area of the document has a place. */
  readonly noMap: string;
  unknownForm(form: string, known: string): string;
  unknownLayer(word: string): string;
  unknownPeriod(key: string): string;
  readonly noLevels: string;
  readonly noActors: string;
  readonly noneInPeriod: string;
}

export const obstacleVocabulary: Vocabulary<ObstacleWords> = {
  da: obstaclesDa,
  en: async () => (await import('./obstacles.en.js')).obstaclesEn,
};
