/**
 * The panels in which a reader groups, filters and searches. Loaded when the first one is opened; until then there is
 * nothing to filter.
 */
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { addStyles } from '../base/add-styles.js';
import { filterWords } from '../../i18n/timeline/filter-words.js';
import { renderPanel, type PanelSection } from '../../render/html/timeline-panel.js';
import type { ToolPanel } from '../../render/html/timeline-tools.js';
import { facetValues } from '../../view/timeline/filter-lanes.js';
import {
  NO_FILTER,
  usableFacets,
  type TimelineFacet,
  type TimelineFilter,
} from '../../view/timeline/timeline-facets.js';
import type { TimelineLanes } from '../../view/timeline/timeline-lanes.js';
import { TIMELINE_GROUPS, type ListOrder, type TimelineGroup } from '../../view/timeline/timeline-options.js';
import type { TimelineWords } from '../../view/timeline/timeline-words.js';
import type { LanguageCode } from '../../i18n/locale.js';
import { panelStyles } from './panel.styles.js';

export { filterLanes } from '../../view/timeline/filter-lanes.js';

export interface FilterScope {
  /** Of all initiatives. */
  readonly lanes: TimelineLanes;
  readonly words: TimelineWords;
  readonly filter: TimelineFilter;
  readonly order: ListOrder | undefined;
  readonly code: LanguageCode;
}

export interface FilterOwner {
  scope(): FilterScope | undefined;
  filterBy(filter: TimelineFilter): void;
  groupBy(group: TimelineGroup): void;
  orderBy(order: ListOrder): void;
  /** The panel is closed by what the reader does. */
  closed(): void;
}

export class TimelineFilters implements ReactiveController {
  #host: ReactiveElement;
  #owner: FilterOwner;
  #open: ToolPanel | undefined;
  #isListening = false;

  constructor(host: ReactiveElement, owner: FilterOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, panelStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector('.panel');
    const isNew = this.#open !== undefined && panel !== null && !this.#isListening;
    this.#listen(panel !== null);
    if (isNew && this.#open === 'search') panel.querySelector('input')?.focus();
  }

  render(open: ToolPanel): TemplateResult | undefined {
    if (open !== this.#open) this.#listen(false);
    this.#open = open;
    const scope = this.#owner.scope();
    if (!scope) return undefined;
    const { filter } = scope;
    return renderPanel(this.#sections(open, scope), filterWords(scope.code), {
      onText: (text) => this.#owner.filterBy({ ...filter, text }),
      onClose: () => this.close(),
      onChoose: (section, key, isChosen) => {
        if (section === 'order') return this.#owner.orderBy(key as ListOrder);
        if (section === 'group') {
          if (open === 'order') this.#owner.orderBy('lanes');
          return this.#owner.groupBy(key as TimelineGroup);
        }
        const facet = section as TimelineFacet;
        const others = (filter.values[facet] ?? []).filter((value) => value !== key);
        this.#owner.filterBy({
          ...filter,
          values: { ...filter.values, [facet]: isChosen ? [...others, key] : others },
        });
      },
    });
  }

  /** How an order of the list is called. */
  orderName(order: 'oldest' | 'name'): string {
    return filterWords(this.#owner.scope()?.code ?? 'da').orders[order];
  }

  /** Takes all filters away. The button for it goes with them: the reader goes on from beside it. */
  clear(): void {
    this.#owner.filterBy(NO_FILTER);
    this.#host.renderRoot.querySelector<HTMLElement>('.opens:last-of-type > .facet')?.focus();
  }

  /** Back to the button that opened it. */
  close(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.facet[aria-expanded="true"]')?.focus();
    this.#owner.closed();
  }

  #sections(open: ToolPanel, scope: FilterScope): PanelSection[] {
    const { lanes, words, filter } = scope;
    const { messages, format } = words;
    const facetSection = (facet: TimelineFacet): PanelSection => ({
      key: facet,
      kind: 'many',
      heading: messages.facet[facet],
      choices: facetValues(lanes, facet, { filter, words }).map(({ key, label, count }) => ({
        key,
        label,
        count: format.number(count),
        isChosen: filter.values[facet]?.includes(key) ?? false,
      })),
    });
    const search: PanelSection = { key: 'search', kind: 'text', heading: messages.search, text: filter.text };
    if (open === 'search') return [search];
    if (open === 'filter') return [search, ...usableFacets(lanes.facts, words).map(facetSection)];
    if (open !== 'group' && open !== 'order') return [facetSection(open)];
    const { order = 'newest', code } = scope;
    const choices = TIMELINE_GROUPS.map((key) => ({
      key,
      label: messages.groups[key],
      count: '',
      isChosen: key === lanes.group && (open === 'group' || order === 'lanes'),
    }));
    const groups: PanelSection = { key: 'group', kind: 'one', heading: messages.groupBy, choices };
    if (open === 'group') return [groups];
    const { order: heading, orders } = filterWords(code);
    const names = { newest: messages.newestFirst, ...orders };
    const inOrder = Object.entries(names).map(([key, label]) => ({ key, label, count: '', isChosen: key === order }));
    return [{ key: 'order', kind: 'one', heading, choices: inOrder }, groups];
  }

  #listen(isOpen: boolean): void {
    if (isOpen === this.#isListening) return;
    this.#isListening = isOpen;
    const { ownerDocument } = this.#host;
    if (isOpen) ownerDocument.addEventListener('pointerdown', this.#onPointerDown, true);
    else ownerDocument.removeEventListener('pointerdown', this.#onPointerDown, true);
  }

  readonly #onPointerDown = (event: Event): void => {
    const isInside = event.composedPath().some((node) => node instanceof Element && node.classList.contains('opens'));
    if (!isInside) this.#owner.closed();
  };
}
