/** What is told of a chosen initiative. Loaded when one is chosen. */
import { nothing, type TemplateResult } from 'lit';
import { renderTimelineDetails, type DetailsHandlers } from '../../render/html/timeline-details.js';
import { initiativeDetails } from '../../view/timeline/initiative-details.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';

/** @param level Level of the heading. */
export function renderChosen(
  { options, lanes, words, context }: TimelineView,
  level: number,
  handlers: DetailsHandlers,
): TemplateResult | typeof nothing {
  const details = initiativeDetails(options.initiative, { lanes, words, context });
  return details ? renderTimelineDetails(details, { messages: words.messages, level }, handlers) : nothing;
}
