/** Words of what holds a network together. Loaded when the reader or the page asks for it. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { bridgingDa } from './bridging.da.js';

export interface BridgingWords {
  readonly heading: string;
  readonly explanation: string;
  summary(bridges: number): readonly Phrase[];
  /** Beyond those in the list. */
  moreBridges(count: number): string;
  bridge(near: string, far: string): string;
  withoutBridge(actors: number): string;
  across(counts: { ties: number; sectors: number; levels: number }): string;
  /** @param names The first of them. */
  cuts(names: string, count: number): string;
  readonly noCuts: string;
  unled(network: string): string;
  /** @param sizes Actors in each part with ties, the largest first. */
  parts(sizes: readonly number[], alone: number): string;
  /** @param share Per cent. */
  between(name: string, share: string, ties: string): string;
  readonly working: string;
}

export const bridgingVocabulary: Vocabulary<BridgingWords> = {
  da: bridgingDa,
  en: async () => (await import('./bridging.en.js')).bridgingEn,
};
