/** What stands above the lanes: bands of the document, goals by their date. Loaded for documents that have either. */
import type { Model } from '../../model/model.js';
import { hasTimelineLayer, type TimelineOptions } from './timeline-options.js';

export type Above = typeof import('./above.js');

export function needsAbove({ document, goals }: Model, options: TimelineOptions): boolean {
  return (
    (hasTimelineLayer(options, 'bands') && Boolean(document.bands?.length)) ||
    (hasTimelineLayer(options, 'goals') && [...goals.values()].some(({ by }) => by !== undefined))
  );
}
