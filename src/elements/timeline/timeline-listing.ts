/** The list of a timeline on a narrow screen. Loaded where there is one. */
import type { nothing, ReactiveElement, TemplateResult } from 'lit';
import { factWords } from '../../i18n/timeline/fact-words.js';
import { renderTimelineList, type ListHandlers } from '../../render/html/timeline-list.js';
import { timelineList, type TimelineList } from '../../view/timeline/timeline-list.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import { addStyles } from '../base/add-styles.js';
import { listingStyles } from './listing.styles.js';

/** Entries that are shown at a time. */
export const LIST_PAGE = 100;

export interface Listing {
  readonly view: TimelineView;
  /** Pages of entries that are shown. */
  readonly pages: number;
  /** Level of the headings by year. */
  readonly level: number;
  readonly details: TemplateResult | typeof nothing;
}

/** Made once per view: entries are compared when they are drawn again. */
const lists = new WeakMap<TimelineView, TimelineList>();

function listOf(view: TimelineView): TimelineList {
  const list = lists.get(view) ?? timelineList(view.lanes, view.words, view);
  lists.set(view, list);
  return list;
}

export function renderListing(
  host: ReactiveElement,
  { view, pages, level, details }: Listing,
  handlers: ListHandlers,
): TemplateResult {
  addStyles(host, listingStyles);
  const list = listOf(view);
  const most = pages * LIST_PAGE;
  const left = list.count - most;
  return renderTimelineList(
    {
      list,
      most,
      level,
      details,
      name: view.picture?.name ?? '',
      chosen: view.options.initiative,
      more: left > 0 ? factWords(view.words.code).showMore(Math.min(left, LIST_PAGE)) : undefined,
    },
    handlers,
  );
}
