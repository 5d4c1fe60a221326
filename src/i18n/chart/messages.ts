/** Words of `<bydel-chart>`. What Vega-Lite says of a specification stands in its own words, in English. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export type RefusalCode = 'address' | 'input' | 'name' | 'deep' | 'library' | 'image';

export interface ChartMessages {
  /** Of a chart that the page has given no title. */
  readonly heading: string;
  /** A chart's name before its title, read aloud. */
  readonly chart: string;
  /** Where the page gives no description: what the chart is drawn from. */
  summary(rows: number, names: readonly string[]): readonly Phrase[];
  /** Of data that stand in the specification itself. */
  readonly ownData: string;
  readonly drawing: string;
  /** Vega-Lite's own message and the place, a JSON pointer; empty = the whole specification. */
  failed(message: string, pointer: string): string;
  warned(message: string): string;
  /** @param place "linje 3, tegn 12", or empty. */
  notJson(place: string): string;
  place(line: number, column: number): string;
  readonly notObject: string;
  notLoaded(address: string, reason: string): string;
  refused(code: RefusalCode, pointer: string): string;
  unknownData(name: string, known: string): string;
  readonly noMarks: string;
  readonly tableCaption: string;
  /** A column of values that the specification has given no title. */
  readonly value: string;
}

export const chartVocabulary: Vocabulary<ChartMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
