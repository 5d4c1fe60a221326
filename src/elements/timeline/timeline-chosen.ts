/** What is told of a chosen initiative. Loaded when one is chosen. */
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { factWords } from '../../i18n/timeline/fact-words.js';
import { renderTimelineDetails, type DetailsHandlers } from '../../render/html/timeline-details.js';
import { initiativeDetails } from '../../view/timeline/initiative-details.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import { addStyles } from '../base/add-styles.js';
import { chosenStyles } from './chosen.styles.js';

export interface Chosen {
  readonly view: TimelineView;
  /** Of the heading. */
  readonly level: number;
}

export function renderChosen(
  host: ReactiveElement,
  { view, level }: Chosen,
  handlers: DetailsHandlers,
): TemplateResult | typeof nothing {
  addStyles(host, chosenStyles);
  const details = initiativeDetails(view.options.initiative, view);
  return details ? renderTimelineDetails(details, { words: factWords(view.words.code), level }, handlers) : nothing;
}

/** What is said once the details have come, or gone. */
export function chosenText({ lanes: { facts }, options, words }: TimelineView): string {
  const chosen = facts.find(({ initiative }) => initiative.id === options.initiative);
  const { detailsShown, detailsClosed } = factWords(words.code);
  return chosen ? detailsShown(words.title(chosen.initiative)) : detailsClosed;
}
