/** Words for a network on a map. Loaded with it. */
import type { Presence } from '../../schema/generated/document.js';
import type { Vocabulary } from '../vocabulary.js';
import { mapDa } from './map.da.js';

export interface NetworkMapWords {
  /** Under the heading. */
  readonly definition: string;
  readonly chart: string;
  /** Over those whose area has no place on the map. */
  unplaced(count: number): string;
  /** Of several marks that are drawn as one, in the key. */
  readonly together: string;
  /** What such a mark is called: "7 aktører i Nord og Syd". */
  mark(count: number, areas: string): string;
  /** Added under the pointer. */
  readonly opens: string;
  note(actors: number, marks: number): string;
  /** How a reader sees each alone, after the note. */
  readonly nearer: string;
  /** Where an actor stands, as a sentence. */
  standsIn(area: string): string;
  /** At the place that the document gives. */
  standsAt(area: string): string;
  /** @param mark As `mark` tells it. */
  standsTogether(area: string, mark: string): string;
  readonly standsNowhere: string;
  /** Of the areas of an actor: a heading, and of a table's column. */
  readonly areas: string;
  readonly notStated: string;
  /** How an actor can be met; `network`: it is a member of a network there. */
  readonly presence: Readonly<Record<Presence['form'] | 'network', string>>;
  /** The one of several areas in which the actor is drawn. */
  readonly here: string;
}

export const networkMapVocabulary: Vocabulary<NetworkMapWords> = {
  da: mapDa,
  en: async () => (await import('./map.en.js')).mapEn,
};
