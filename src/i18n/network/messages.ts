/** Words and sentences of `<bydel-network>`. Names arrive written; only the sentence is made here. */
import type { Level, Sector, TieKind } from '../../schema/generated/document.js';
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface NetworkCounts {
  readonly actors: number;
  /** 0: nobody's is stated. */
  readonly sectors: number;
  readonly ties: number;
  readonly networks: number;
}

/** How a network is drawn; words of the map come with what draws it. */
export type Form = 'organic' | 'levels' | 'sectors';

export interface NetworkMessages {
  readonly heading: string;
  /** Under the heading, by how it is drawn. */
  readonly definition: Readonly<Record<Form, string>>;
  readonly chart: Readonly<Record<Form, string>>;
  summary(counts: NetworkCounts): readonly Phrase[];
  /** Added to the picture's name: what held in the period. */
  inPeriod(period: string): string;
  readonly sector: Readonly<Record<Sector | 'initiative', string>>;
  /** In the plural, at the beginning of a sentence: "Grundejere". Long words with soft hyphens. */
  readonly sectorMany: Readonly<Record<Sector | 'initiative', string>>;
  /** A sector drawn as one: "Politi (3)". */
  wholeSector(sector: string, members: number): string;
  readonly level: Readonly<Record<Level, string>>;
  /** In a running line: "koordinerende". */
  readonly levelWord: Readonly<Record<Level, string>>;
  readonly noLevel: string;
  readonly support: string;
  /** In a legend. */
  readonly tie: Readonly<Record<TieKind | 'takes-part', string>>;
  readonly person: string;
  actors(count: number): string;
  initiatives(count: number): string;
  ties(count: number): string;
  readonly isolated: string;
  readonly keys: string;
  namesShown(shown: number, all: number): string;
  /** Who is not at the table. `who` as in `sectorMany`. */
  readonly missing: {
    inLeadership(who: string): string;
    /** @param network Empty where it is the only one. */
    inNetwork(who: string, network: string): string;
    /** One seat for several. */
    seats(count: number): string;
    summaryTop(who: readonly string[]): readonly Phrase[];
    summaryRest(count: number): readonly Phrase[];
    /** @param isMinimum The document expects nothing; the field does. */
    note(network: string, sectors: string, isMinimum: boolean): string;
    /** What else a network lacks. `who`: sectors not expected, or housing organisations not there. */
    readonly lack: Readonly<
      Record<
        'one-organisation' | 'one-profession' | 'not-expected' | 'housing-absent',
        (network: string, who: string) => string
      >
    >;
  };
  /** Names of files in the list of downloads. */
  readonly files: Readonly<Record<'graphml' | 'ties', string>>;
  readonly strengthNote: string;
  readonly allYears: string;
  /** Over the picture. */
  readonly tools: Readonly<
    Record<'label' | 'find' | 'bridges' | 'noBridges' | 'zoomIn' | 'zoomOut' | 'whole' | 'reset', string>
  >;
  selfTies(count: number): string;
  /** @param share Per cent that is done. */
  arranging(share: number): string;
}

export const networkVocabulary: Vocabulary<NetworkMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
