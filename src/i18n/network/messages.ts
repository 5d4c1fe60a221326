/** Words and sentences of `<bydel-network>`. Names arrive written; only the sentence is made here. */
import type { ActorKind, Level, MemberRole, Sector, TieKind } from '../../schema/generated/document.js';
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface NetworkCounts {
  readonly actors: number;
  readonly sectors: number;
  readonly ties: number;
  readonly networks: number;
}

/** What one actor has with another, as said of the first. */
export interface TieWords {
  /** In a legend. */
  readonly name: string;
  /** Before those that the tie goes to, before those it comes from, and where it goes both ways. */
  readonly to: string;
  readonly from: string;
  readonly both: string;
}

export interface NetworkMessages {
  readonly heading: string;
  /** Under the heading, by how it is drawn. */
  readonly definition: Readonly<Record<'organic' | 'levels', string>>;
  readonly chart: Readonly<Record<'organic' | 'levels', string>>;
  summary(counts: NetworkCounts): readonly Phrase[];
  /** Of the actor in focus. */
  focus(name: string, ties: number, neighbours: number): readonly Phrase[];
  /** Added to the picture's name: what held in the period. */
  inPeriod(period: string): string;
  readonly sector: Readonly<Record<Sector, string>>;
  readonly level: Readonly<Record<Level, string>>;
  /** In a running line: "koordinerende". */
  readonly levelWord: Readonly<Record<Level, string>>;
  readonly noLevel: string;
  readonly support: string;
  readonly kind: Readonly<Record<ActorKind, string>>;
  readonly role: Readonly<Record<MemberRole, string>>;
  readonly tie: Readonly<Record<TieKind, TieWords>>;
  readonly person: string;
  actors(count: number): string;
  ties(count: number): string;
  /** The end of a list that is cut: "og 4 andre". */
  others(count: number): string;
  readonly isolated: string;
  /** A stop, read aloud. */
  stop(fact: { name: string; sector: string; ties: number; neighbours: string }): string;
  readonly keys: string;
  namesShown(shown: number, all: number): string;
  selfTies(count: number): string;
  /** On narrow screens. */
  neighboursOnly(name: string, all: number): string;
  readonly details: {
    /** @param ties "9 forbindelser". */
    chosen(name: string, ties: string): string;
    readonly closed: string;
    readonly networks: string;
    readonly twoSteps: string;
    readonly oneStep: string;
    showAll(count: number): string;
    readonly alone: string;
    since(period: string): string;
    until(period: string): string;
    between(from: string, to: string): string;
  };
  readonly columns: Readonly<Record<'actor' | 'sector' | 'networks' | 'level' | 'ties' | 'neighbours', string>>;
  readonly tableCaption: string;
  readonly notStated: string;
  readonly arranging: string;
  unknownActor(id: string): string;
  /** The actor exists but not in what is shown. */
  actorNotShown(name: string): string;
  unknownNetwork(id: string, known: string): string;
  unknownForm(form: string, known: string): string;
  unknownLayer(word: string): string;
  unknownPeriod(key: string): string;
  readonly noLevels: string;
  readonly noActors: string;
  readonly noneInPeriod: string;
}

export const networkVocabulary: Vocabulary<NetworkMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
