import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { preload } from '../../controllers/lazy-controller.js';
import { addInitiativeChecks } from '../../data/initiative-checks.js';
import type { SourceState } from '../../data/source-state.js';
import type { Locale } from '../../i18n/locale.js';
import { timelineVocabulary } from '../../i18n/timeline/messages.js';
import { renderTimelineGrid } from '../../render/html/timeline-grid.js';
import { addPaintServers } from '../../render/svg/paint-servers.js';
import type { Target } from '../../view/scene.js';
import { needsAbove } from '../../view/timeline/above-slot.js';
import { looksCrowded, needsCrowd } from '../../view/timeline/crowd-slot.js';
import { KeptLanes } from '../../view/timeline/kept-lanes.js';
import { NO_CHOICES, type TimelineChoices } from '../../view/timeline/timeline-choices.js';
import { isFiltering } from '../../view/timeline/timeline-facets.js';
import type { TimelineLanes } from '../../view/timeline/timeline-lanes.js';
import { needsStrip, type TimelineOptions } from '../../view/timeline/timeline-options.js';
import { isTimelineView, isTooNarrow, timelineView, type TimelineView } from '../../view/timeline/timeline-view.js';
import { timelineWords } from '../../view/timeline/timeline-words.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture, WidgetView } from '../../view/widget-view.js';
import { list } from '../base/list-attribute.js';
import { isoDay } from '../base/iso-day.js';
import { WidgetElement } from '../base/widget-element.js';
import { Letters } from './letters.js';
import { ReaderCall } from './reader-call.js';
import { SurroundingsCall } from './surroundings-call.js';
import { TimelineToolbar, type ToolScope } from './timeline-toolbar.js';
import type { SurroundingsOwner } from './timeline-surroundings.js';
import { timelineStyles } from './timeline.styles.js';

const loadReader = (): Promise<typeof import('./timeline-reader.js')> => import('./timeline-reader.js');
const loadListing = (): Promise<typeof import('./timeline-listing.js')> => import('./timeline-listing.js');
const loadChosen = (): Promise<typeof import('./timeline-chosen.js')> => import('./timeline-chosen.js');
const loadSurroundings = (): Promise<typeof import('./timeline-surroundings.js')> =>
  import('./timeline-surroundings.js');
const loadAbove = (): Promise<typeof import('../../view/timeline/above.js')> => import('../../view/timeline/above.js');
const loadCrowd = (): Promise<typeof import('../../view/timeline/crowd.js')> => import('../../view/timeline/crowd.js');
const loadStrip = (): Promise<typeof import('./timeline-strip.js')> => import('./timeline-strip.js');
const loadTable = (): Promise<typeof import('../../view/timeline/timeline-table.js')> =>
  import('../../view/timeline/timeline-table.js');
const loadFilters = (): Promise<typeof import('./timeline-filters.js')> => import('./timeline-filters.js');

/**
 * @summary The initiatives of a district document on a time axis: in lanes, as a list, as a table.
 * @tagname bydel-timeline
 */
export class BydelTimeline extends WidgetElement {
  static {
    addPaintServers();
    addInitiativeChecks();
  }

  static override styles = [...WidgetElement.styles, timelineStyles];

  /** Loads what only large documents need before an element asks for it. */
  static async loadForm(): Promise<void> {
    await Promise.all([preload(loadCrowd), import('../../data/long-lists.js')]);
  }

  /** How the lanes are made: `area`, `theme`, `approach`, `lead` or `goal`. Default `area`. */
  @property() group?: string;
  /** Ids of the areas to show, separated by spaces or commas. Default all. */
  @property() @list areas: readonly string[] = [];
  /** Ids of the themes to show. Default all. */
  @property() @list themes: readonly string[] = [];
  /** First period to show, such as `2018`. Default by the initiatives. */
  @property() from?: string;
  /** Last period to show. Default by the initiatives. */
  @property() to?: string;
  /** Id of an indicator whose trend stands as a thin strip above the lanes. Default none. */
  @property() indicator?: string;
  /**
   * What to lay on the picture: `goals`, `bands`, `experiences`, `money`. Default all but `experiences`, with an
   * indicator all.
   */
  @property() @list show: readonly string[] = [];
  /** Tells the present time; only its day counts. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** What the reader has arranged. */
  @state() private choices: TimelineChoices = NO_CHOICES;
  /** The view when a gesture began that still goes on. */
  @state() private held?: TimelineView;

  #scope?: ToolScope;
  #letters = new Letters();
  #kept = new KeptLanes();
  #toolbar = new TimelineToolbar(this, {
    scope: () => this.#scope,
    choices: () => this.choices,
    arrange: (choices) => this.#arrange(choices),
    onTool: (tool) => this.#call.run(tool),
    load: () => this.useLazy(loadFilters),
    announce: (text) => this.announce(text),
  });
  #reading: SurroundingsOwner = {
    view: () => this.#view,
    showTime: (window) => this.#arrange({ window }),
    hold: (isHeld) => {
      this.held = isHeld ? (this.held ?? this.#view) : undefined;
    },
    close: () => this.#close(),
  };
  #call = new ReaderCall(this, {
    ...this.#reading,
    load: () => this.useLazy(loadReader),
    onWake: () => this.#around.call(),
    toggleLane: (lane, open) => this.#arrange({ open: new Map([...this.choices.open, [lane, open]]) }),
    choose: (target) => this.#choose(target),
    announce: (text) => this.announce(text),
  });
  #around = new SurroundingsCall(this, {
    ...this.#reading,
    load: () => this.useLazy(loadSurroundings),
    level: () => this.headingLevel,
    renderChosen: (level) => this.#renderChosen(level),
  });
  /** The reader has chosen an initiative, which is told of once it is drawn. */
  #hasChosen = false;

  override connectedCallback(): void {
    // It comes while the document is checked, not after that.
    if (looksCrowded(this.data)) this.prepareLazy(loadCrowd);
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('from') || changed.has('to')) this.#arrange({ window: undefined });
    if (changed.has('group')) this.#arrange({ group: undefined });
    this.#call.prepare();
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    const view = this.#view;
    const chosen = view && this.#hasChosen && this.useLazy(loadChosen);
    if (!chosen) return;
    this.#hasChosen = false;
    this.announce(chosen.chosenText(view));
  }

  protected override makeView(context: ViewContext, { selection }: SourceState): WidgetView | undefined {
    const messages = this.useWords(timelineVocabulary, context.locale);
    if (!messages) return undefined;
    const { areas, themes, from, to, show, indicator, choices } = this;
    const options: TimelineOptions = {
      today: isoDay(this.clock()),
      ...{ areas, themes, from, to, show, indicator },
      ...choices,
      group: choices.group ?? this.group,
      initiative: selection.initiative,
      area: selection.area,
    };
    const all = this.#kept.all(context.model, options);
    const words = timelineWords(context, messages);
    const lanes = this.#filtered(all, words);
    if (!lanes) return undefined;
    // All that is missing is asked for at once.
    const above = this.#part(needsAbove(context.model, options), loadAbove);
    const crowd = this.#part(needsCrowd(lanes, options), loadCrowd);
    const strip = this.#part(needsStrip(options), loadStrip);
    if (above === null || crowd === null || strip === null) return undefined;
    const view = timelineView(options, {
      ...{ context, messages, lanes },
      held: this.held,
      above,
      crowd,
      strip: strip?.indicatorStrip,
      widthOf: this.#letters.in(this, () => this.#arrange({})),
      table: () => this.useLazy(loadTable)?.timelineTable,
      loadTable: () => preload(loadTable),
    });
    this.#scope = {
      ...{ all, lanes, words },
      code: context.locale.code,
      isNarrow: isTooNarrow(context.space),
      view: isTimelineView(view) ? view : undefined,
    };
    return view;
  }

  /** Lanes have the height that they need: in a box that the page gives a height, the picture scrolls. */
  protected override get fits(): boolean {
    return false;
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    return this.#toolbar.render();
  }

  protected override renderPicture(picture: Picture, locale: Locale): TemplateResult {
    const view = this.#view;
    if (!view) return super.renderPicture(picture, locale);
    if (view.isList) return this.#renderList(view);
    return html`${renderTimelineGrid(picture, {
      tree: view.tree,
      chosen: view.options.initiative,
      keys: view.words.messages.keys,
      reader: this.#call.reader,
      hasRows: this.#call.isAwake || this.#around.isStanding,
      sticky: this.#around.renderSticky(view),
    })}${this.#around.renderOverview(view)}`;
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    return this.#view?.isList ? nothing : this.#renderChosen(this.headingLevel + 1);
  }

  protected override renderOwnActions({ messages: { pictureShown } }: Locale): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const { showList, showTimeline, listShown } = view.words.messages;
    const { isList } = view;
    const onClick = (): void => {
      this.#arrange({ form: isList ? 'picture' : 'list' });
      this.announce(isList ? pictureShown : listShown);
    };
    return html`<button class="action" type="button" @click=${onClick}>${isList ? showTimeline : showList}</button>`;
  }

  /** undefined where there is nothing to draw. */
  get #view(): TimelineView | undefined {
    return this.#scope?.view;
  }

  /** What only some timelines need: null while it is on its way. */
  #part<T>(isNeeded: boolean, load: () => Promise<T>): T | null | undefined {
    return isNeeded ? (this.useLazy(load) ?? null) : undefined;
  }

  /** undefined while the code that filters is on its way. */
  #filtered(all: TimelineLanes, words: ToolScope['words']): TimelineLanes | undefined {
    const { filter } = this.choices;
    if (!isFiltering(filter)) return all;
    const module = this.useLazy(loadFilters);
    return module && this.#kept.filtered(all, [filter, words.messages], () => module.filterLanes(all, filter, words));
  }

  #arrange(choices: Partial<TimelineChoices>): void {
    this.choices = { ...this.choices, ...choices };
  }

  #choose(target: Target): boolean {
    const isAgreed = this.choose(target);
    this.#hasChosen = isAgreed && target.kind === 'initiative';
    return isAgreed;
  }

  /** @returns whether details were open. */
  #close(): boolean {
    const id = this.#view?.options.initiative;
    if (!id) return false;
    this.renderRoot.querySelector<HTMLElement>('.plot, .entry-name[aria-expanded="true"]')?.focus();
    this.#choose({ kind: 'initiative', id });
    return true;
  }

  #renderChosen(level: number): TemplateResult | typeof nothing {
    const view = this.#view;
    const chosen = view?.options.initiative && this.useLazy(loadChosen);
    if (!view || !chosen) return nothing;
    return chosen.renderChosen(
      this,
      { view, level },
      {
        onChoose: (target) => this.#choose(target),
        onClose: () => this.#close(),
      },
    );
  }

  #renderList(view: TimelineView): TemplateResult {
    const listing = this.useLazy(loadListing);
    if (!listing) return html``;
    const level = this.headingLevel + 1;
    return listing.renderListing(
      this,
      { view, pages: this.choices.pages, level, details: this.#renderChosen(level + 1) },
      {
        onChoose: (target) => this.#choose(target),
        onMore: () => this.#arrange({ pages: this.choices.pages + 1 }),
      },
    );
  }
}
