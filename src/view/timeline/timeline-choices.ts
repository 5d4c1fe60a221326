/** What a reader has arranged in a timeline, besides what the page asks for. */
import { NO_FILTER, type TimelineFilter } from './timeline-facets.js';
import type { ListOrder, TimelineGroup, TimeWindow } from './timeline-options.js';

export interface TimelineChoices {
  /** How the lanes are made. Default as the page asks. */
  readonly group?: TimelineGroup;
  readonly filter: TimelineFilter;
  /** Default by the room there is. */
  readonly form?: 'picture' | 'list';
  /** Of the list. Default the newest first. */
  readonly order?: ListOrder;
  /** The stretch that the reader has zoomed to. */
  readonly window?: TimeWindow;
  /** Lanes that the reader has opened (true) or closed, by key. */
  readonly open: ReadonlyMap<string, boolean>;
  /** Pages of the list that are shown. */
  readonly pages: number;
}

export const NO_CHOICES: TimelineChoices = { filter: NO_FILTER, open: new Map(), pages: 1 };
