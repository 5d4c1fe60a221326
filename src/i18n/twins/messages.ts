/** Words and sentences of `<bydel-twins>`. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface TwinsMessages {
  readonly chart: string;
  heading(area: string): string;
  definition(count: number, scale: 'z' | 'range'): string;
  summary(
    area: string,
    nearest: string,
    distance: string,
    most: { readonly name: string; readonly share: string } | undefined,
  ): Phrase[];
  readonly distance: string;
  readonly district: string;
  share(percent: string): string;
  /** "mest: Dømte 34 pct., …" */
  most(parts: string): string;
  readonly formula: Readonly<Record<'z' | 'range', string>>;
  left(names: string): string;
  unused(names: string): string;
  others(count: number): string;
  readonly otherVariables: string;
  readonly caution: string;
  shareColumn(indicator: string): string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly noAreas: string;
  noFigures(area: string): string;
  noTwins(area: string): string;
  badWeights(given: number, needed: number): string;
  unknownScale(word: string): string;
  badPeriod(key: string): string;
  badCount(word: string): string;
}

export const twinsVocabulary: Vocabulary<TwinsMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
