/** Words of searching, filtering and walking through a network, of its list and of a chosen actor. Loaded when the reader comes to them. */
import type { ActorKind, MemberRole, TieKind } from '../../schema/generated/document.js';
import type { Phrase } from '../phrase.js';
import type { Vocabulary } from '../vocabulary.js';
import { readingDa } from './reading.da.js';

/** What one actor has with another, as said of the first: before those that a tie goes to, those it comes from, both. */
type TieWays = Readonly<Record<'to' | 'from' | 'both', string>>;

export type WalkOrder = 'ties' | 'name' | 'group';

export interface ReadingWords {
  /** Under the heading, where no picture shows more: on narrow screens. */
  readonly definition: string;
  readonly search: string;
  found(shown: number, all: number): string;
  readonly nothingFound: string;
  readonly levels: string;
  readonly area: string;
  readonly allAreas: string;
  readonly collapse: string;
  readonly initiatives: string;
  readonly sizeByTies: string;
  readonly order: string;
  readonly orders: Readonly<Record<WalkOrder, string>>;
  readonly clear: string;
  readonly cleared: string;
  /** After a change of what is shown. */
  shown(counts: readonly string[]): string;
  /** @param part "gruppe 2 af 3", where the network is in parts. */
  actor(fact: { name: string; kind: string; ties: string; neighbours: string; part: string }): string;
  /** Of very many neighbours, those without a name in the sentence. */
  others(count: number): string;
  part(at: number, all: number): string;
  tie(fact: { at: number; all: number; name: string; kind: string; span: string }): string;
  readonly ways: Readonly<Record<TieKind | 'takes-part', TieWays>>;
  /** After the summary, of the actor in focus. @param ties "9 forbindelser" */
  focus(name: string, ties: string, neighbours: number): readonly Phrase[];
  /** On narrow screens. @param all "45 aktører" */
  neighboursOnly(name: string, all: string): string;
  readonly noTies: string;
  zoomed(scale: string, actors: string): string;
  moved(name: string): string;
  /** Buttons that move an actor without dragging. */
  readonly move: Readonly<Record<'label' | 'left' | 'right' | 'up' | 'down', string>>;
  /** Of the ties as a file. */
  readonly tieColumns: Readonly<
    Record<'from' | 'kind' | 'to' | 'direction' | 'strength' | 'since' | 'until' | 'network', string>
  >;
  readonly oneWay: string;
  readonly bothWays: string;
  readonly showPicture: string;
  readonly showList: string;
  readonly tieCount: string;
  more(count: number): string;
  readonly kind: Readonly<Record<ActorKind, string>>;
  readonly role: Readonly<Record<MemberRole, string>>;
  /** Of the chosen actor. */
  readonly details: {
    /** @param ties "9 forbindelser". */
    chosen(name: string, ties: string): string;
    readonly closed: string;
    readonly networks: string;
    readonly twoSteps: string;
    readonly oneStep: string;
    showAll(count: number): string;
    readonly alone: string;
    strength(value: string): string;
    since(period: string): string;
    until(period: string): string;
    between(from: string, to: string): string;
  };
}

export const readingVocabulary: Vocabulary<ReadingWords> = {
  da: readingDa,
  en: async () => (await import('./reading.en.js')).readingEn,
};
