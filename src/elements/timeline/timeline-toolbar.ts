/**
 * The row above a timeline: grouping, filters, search, the stretch of time. What a button opens is loaded when it is
 * pressed.
 */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { LanguageCode } from '../../i18n/locale.js';
import type { TimeTool } from '../../i18n/timeline/messages.js';
import { renderFilterTools, renderTimeTools, type ToolPanel } from '../../render/html/timeline-tools.js';
import type { TimelineChoices } from '../../view/timeline/timeline-choices.js';
import { isFiltering, usableFacets } from '../../view/timeline/timeline-facets.js';
import type { TimelineLanes } from '../../view/timeline/timeline-lanes.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import type { TimelineWords } from '../../view/timeline/timeline-words.js';
import type { TimelineFilters } from './timeline-filters.js';

type Module = typeof import('./timeline-filters.js');

/** What stands in the picture, or would be were anything left by the filter. */
export interface ToolScope {
  /** Of all initiatives, before the filter, and of those that are left. */
  readonly all: TimelineLanes;
  readonly lanes: TimelineLanes;
  readonly words: TimelineWords;
  readonly code: LanguageCode;
  /** Whether there is room for one button only. */
  readonly isNarrow: boolean;
  /** undefined where there is nothing to draw. */
  readonly view: TimelineView | undefined;
}

export interface ToolOwner {
  scope(): ToolScope | undefined;
  choices(): TimelineChoices;
  arrange(choices: Partial<TimelineChoices>): void;
  onTool(tool: TimeTool): void;
  load(): Module | undefined;
  announce(text: string): void;
}

export class TimelineToolbar {
  #host: ReactiveElement;
  #owner: ToolOwner;
  #open: ToolPanel | undefined;
  #filters: TimelineFilters | undefined;
  #facets: { readonly of: TimelineLanes; readonly usable: ReturnType<typeof usableFacets> } | undefined;
  /** The filter has changed: told of once the picture has followed. */
  #hasFiltered = false;

  constructor(host: ReactiveElement, owner: ToolOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController({ hostUpdated: () => this.#tell(), hostDisconnected: () => (this.#open = undefined) });
  }

  /** "12 af 40 indsatser"; undefined where nothing is filtered. */
  get #found(): string | undefined {
    const scope = this.#owner.scope();
    if (!scope || !isFiltering(this.#owner.choices().filter)) return undefined;
    return scope.words.messages.found(scope.lanes.facts.length, scope.all.facts.length);
  }

  render(): TemplateResult | typeof nothing {
    const scope = this.#owner.scope();
    if (!scope || scope.all.facts.length < 2) return nothing;
    const { messages } = scope.words;
    const { filter } = this.#owner.choices();
    const filters = renderFilterTools(
      {
        group: scope.all.group,
        facets: this.#usable(scope),
        filter,
        isNarrow: scope.isNarrow,
        order: scope.view?.isList ? this.#orderIn(scope) : undefined,
        open: this.#open,
        panel: this.#panel(),
        found: this.#found,
      },
      messages,
      {
        onOpen: (panel) => this.#show(this.#open === panel ? undefined : panel),
        onClear: () => this.#filters?.clear(),
        onKeydown: (event) => this.#onKeydown(event),
      },
    );
    return html`<div class="tools">${filters}${this.#times(scope)}</div>`;
  }

  #times({ view, words: { messages } }: ToolScope): TemplateResult | typeof nothing {
    if (!view || view.isList) return nothing;
    const { time, range, lanes } = view;
    return renderTimeTools({ time, range, today: lanes.clock.today }, messages, (tool) => this.#owner.onTool(tool));
  }

  #usable({ all, words }: ToolScope): ReturnType<typeof usableFacets> {
    if (this.#facets?.of !== all) this.#facets = { of: all, usable: usableFacets(all.facts, words) };
    return this.#facets.usable;
  }

  #orderIn({ words: { messages } }: ToolScope): string {
    const { order = 'newest' } = this.#owner.choices();
    if (order === 'lanes') return '';
    return (order === 'newest' ? undefined : this.#filters?.orderName(order)) ?? messages.newestFirst;
  }

  #panel(): TemplateResult | undefined {
    const module = this.#open && this.#owner.load();
    if (!module || !this.#open) return undefined;
    this.#filters ??= new module.TimelineFilters(this.#host, {
      scope: () => {
        const scope = this.#owner.scope();
        const { filter, order } = this.#owner.choices();
        return scope && { ...scope, lanes: scope.all, filter, order };
      },
      filterBy: (filter) => {
        this.#hasFiltered = true;
        this.#owner.arrange({ filter, pages: 1 });
      },
      groupBy: (group) => this.#owner.arrange({ group, open: new Map() }),
      orderBy: (order) => this.#owner.arrange({ order, pages: 1 }),
      closed: () => this.#show(undefined),
    });
    return this.#filters.render(this.#open);
  }

  #show(panel: ToolPanel | undefined): void {
    this.#open = panel;
    this.#host.requestUpdate();
  }

  #tell(): void {
    const scope = this.#owner.scope();
    if (!this.#hasFiltered || !scope) return;
    this.#hasFiltered = false;
    this.#owner.announce(this.#found ?? scope.words.messages.initiatives(scope.all.facts.length));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.#filters?.close();
    this.#show(undefined);
  }
}
