/** Words and sentences of `<bydel-map>`. Figures, names and periods arrive written. */
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface RankFact {
  readonly area: string;
  /** "andelen", "antallet". */
  readonly noun: 'share' | 'number' | 'figure';
  readonly value: string;
  readonly period: string;
  /** " 1,8 procentpoint over Eksempelby Kommune", or empty. */
  readonly compared: string;
}

export interface ShownFact {
  readonly shown: number;
  /** "11 bydele". */
  readonly all: string;
  readonly low: string;
  readonly high: string;
}

export interface MapMessages {
  readonly chart: string;
  readonly tileChart: string;
  /** How the map is used by keyboard, read after its name. */
  readonly keys: string;
  ranked(fact: RankFact): Phrase[];
  compared(distance: string, relation: 'above' | 'below' | 'same', benchmark: string): string;
  shown(fact: ShownFact): Phrase[];
  /** " 9 af 11 bydele kan vises." */
  missing(shown: number, all: string): string;
  noneShown(all: string, period: string): Phrase[];
  /** Over the list. */
  readonly listTitle: string;
  readonly hidden: string;
  readonly noData: string;
  /** In the legend: "skjult (1)". */
  counted(label: string, count: number): string;
  readonly district: string;
  readonly class: string;
  readonly rank: string;
  readonly neighbours: string;
  readonly position: string;
  classOf(index: number, count: number): string;
  rankOf(rank: number, count: number): string;
  borders(count: number): string;
  northward(name: string): string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly showTiles: string;
  readonly showMap: string;
  readonly showPatterns: string;
  readonly hidePatterns: string;
  more(count: number): string;
  readonly tools: Readonly<Record<'label' | 'zoomIn' | 'zoomOut' | 'whole' | 'find' | 'play' | 'pause', string>>;
  found(count: number): string;
  readonly nothingFound: string;
  zoomed(scale: number, areas: number): string;
  /** Said once it is, after zooming. */
  readonly wholeShown: string;
  /** Said after a choice in the picture. */
  chosen(name: string, isChosen: boolean): string;
  withoutPlace(names: string, count: number): string;
  /** Names the row of small maps. */
  readonly multiples: string;
  fixedClasses(periods: number): string;
  /** In the legend: "mere end 4,2 procentpoint under"; without a limit only which side. */
  fromBenchmark(limit: string, side: { readonly isFar: boolean; readonly isBelow: boolean }): string;
  divergesFrom(benchmark: string): string;
  readonly loading: string;
}

export type Direction =
  | 'middle'
  | 'north'
  | 'northeast'
  | 'east'
  | 'southeast'
  | 'south'
  | 'southwest'
  | 'west'
  | 'northwest';

export const mapVocabulary: Vocabulary<MapMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
