import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import type { Locale } from '../../i18n/locale.js';
import { timelineVocabulary, type TimeTool } from '../../i18n/timeline/messages.js';
import { renderTimelineGrid, type GridReader } from '../../render/html/timeline-grid.js';
import { renderTimeTools } from '../../render/html/timeline-tools.js';
import type { Target } from '../../view/scene.js';
import { timelineLanes, type TimelineLanes } from '../../view/timeline/timeline-lanes.js';
import type { TimelineOptions, TimeWindow } from '../../view/timeline/timeline-options.js';
import { isTimelineView, timelineView, type TimelineView } from '../../view/timeline/timeline-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture, WidgetView } from '../../view/widget-view.js';
import { listAttribute } from '../base/list-attribute.js';
import { isoDay } from '../base/iso-day.js';
import { WidgetElement } from '../base/widget-element.js';
import type { TimelineReader } from './timeline-reader.js';
import { overlayStyles } from '../../render/html/picture-overlay.styles.js';
import { timelineStyles } from './timeline.styles.js';

const loadReader = (): Promise<typeof import('./timeline-reader.js')> => import('./timeline-reader.js');
const loadListing = (): Promise<typeof import('./timeline-listing.js')> => import('./timeline-listing.js');
const loadChosen = (): Promise<typeof import('./timeline-chosen.js')> => import('./timeline-chosen.js');

/**
 * @summary The initiatives of a district document on a time axis: in lanes, as a list on narrow screens, as a table.
 * @tagname bydel-timeline
 */
export class BydelTimeline extends WidgetElement {
  static override styles = [...WidgetElement.styles, overlayStyles, timelineStyles];

  /** How the lanes are made: `area`, `theme`, `approach`, `lead` or `goal`. Default `area`. */
  @property() group?: string;
  /** Ids of the areas to show, separated by spaces or commas. Default all. */
  @property({ converter: listAttribute }) areas: readonly string[] = [];
  /** Ids of the themes to show. Default all. */
  @property({ converter: listAttribute }) themes: readonly string[] = [];
  /** First period to show, such as `2018`. Default by the initiatives. */
  @property() from?: string;
  /** Last period to show. Default by the initiatives. */
  @property() to?: string;
  /** What to lay above the lanes: `goals`, `bands`. Default both. */
  @property({ converter: listAttribute }) show: readonly string[] = [];
  /** Tells the present time; only its day counts. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** The stretch that the reader has zoomed to. */
  @state() private window?: TimeWindow;
  /** Lanes that the reader has opened or closed. */
  @state() private opened: ReadonlyMap<string, boolean> = new Map();
  /** Pages of the list that are shown. */
  @state() private pages = 1;

  /** undefined where there is nothing to draw. */
  #view?: TimelineView;
  /** Kept as long as only the stretch of time or the choice changes: shaping is the slower half. */
  #lanes?: TimelineLanes;
  #lanesMadeFrom: readonly unknown[] = [];
  /** There once the reader has come to the picture or its buttons; what was pressed meanwhile waits. */
  #reader?: TimelineReader;
  #isRead = false;
  #waiting?: TimeTool;
  /** What the reader has chosen is told of once it is drawn. */
  #hasChosen = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('from') || changed.has('to')) this.window = undefined;
    if (this.#isRead && !this.#reader) this.#startReading();
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    if (!this.#hasChosen || !this.#view) return;
    this.#hasChosen = false;
    const { words, options, lanes } = this.#view;
    const chosen = lanes.facts.find(({ initiative }) => initiative.id === options.initiative);
    this.announce(chosen ? words.messages.detailsShown(words.title(chosen.initiative)) : words.messages.detailsClosed);
  }

  protected override makeView(context: ViewContext, { selection }: SourceState): WidgetView | undefined {
    const messages = this.useWords(timelineVocabulary, context.locale);
    if (!messages) return undefined;
    const { group, areas, themes, from, to, show, window, opened } = this;
    const options: TimelineOptions = {
      today: isoDay(this.clock()),
      ...{ group, areas, themes, from, to, show, window },
      open: opened,
      initiative: selection.initiative,
      area: selection.area,
    };
    const view = timelineView(options, { context, messages, lanes: this.#lanesFor(options, context) });
    this.#view = isTimelineView(view) ? view : undefined;
    return view;
  }

  protected override renderPicture(picture: Picture, locale: Locale): TemplateResult {
    const view = this.#view;
    if (!view) return super.renderPicture(picture, locale);
    const { messages } = view.words;
    if (view.isNarrow) return this.#renderList(view);
    return html`${renderTimeTools(view, messages, (tool) => this.#onTool(tool))}
    ${renderTimelineGrid(picture, {
      tree: view.tree,
      chosen: view.options.initiative,
      keys: messages.keys,
      reader: this.#reader ?? this.#sleepingReader,
    })}`;
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    return this.#view?.isNarrow ? nothing : this.#renderChosen(this.headingLevel + 1);
  }

  readonly #wake = (): void => {
    this.#isRead = true;
    if (!this.#reader) this.requestUpdate();
  };

  readonly #sleepingReader: GridReader = {
    onFocus: this.#wake,
    onPointerMove: this.#wake,
    onPointerLeave: () => {},
    onBlur: () => {},
    onKeydown: () => {},
    onClick: () => {},
    onWheel: { handleEvent: this.#wake },
  };

  #startReading(): void {
    const module = this.useLazy(loadReader);
    if (!module) return;
    this.#reader = new module.TimelineReader(this, {
      view: () => this.#view,
      showTime: (window) => void (this.window = window),
      toggleLane: (lane, open) => void (this.opened = new Map([...this.opened, [lane, open]])),
      choose: (target) => this.#choose(target),
      close: () => this.#close(),
      announce: (text) => this.announce(text),
    });
    if (this.renderRoot.querySelector('.plot:focus')) this.#reader.onFocus();
    if (this.#waiting) this.#onTool(this.#waiting);
  }

  #onTool(tool: TimeTool): void {
    this.#waiting = tool;
    this.#wake();
    this.#reader?.zoom(tool);
  }

  #lanesFor(options: TimelineOptions, { model }: ViewContext): TimelineLanes {
    const from = [model, options.today, options.group, options.areas, options.themes];
    if (!this.#lanes || from.some((part, index) => part !== this.#lanesMadeFrom[index])) {
      this.#lanes = timelineLanes(model, options);
      this.#lanesMadeFrom = from;
    }
    return this.#lanes;
  }

  #choose(target: Target): void {
    this.#hasChosen = target.kind === 'initiative';
    this.choose(target);
  }

  /** @returns whether details were open. */
  #close(): boolean {
    const id = this.#view?.options.initiative;
    if (id === undefined) return false;
    this.renderRoot.querySelector<HTMLElement>('.plot, .entry-name[aria-expanded="true"]')?.focus();
    this.#choose({ kind: 'initiative', id });
    return true;
  }

  #renderChosen(level: number): TemplateResult | typeof nothing {
    const view = this.#view;
    const chosen = view?.options.initiative && this.useLazy(loadChosen);
    if (!view || !chosen) return nothing;
    return chosen.renderChosen(view, level, {
      onChoose: (target) => this.#choose(target),
      onClose: () => this.#close(),
    });
  }

  #renderList(view: TimelineView): TemplateResult {
    const listing = this.useLazy(loadListing);
    if (!listing) return html``;
    const level = this.headingLevel + 1;
    return listing.renderListing(
      view,
      { pages: this.pages, level, details: this.#renderChosen(level + 1) },
      {
        onChoose: (target) => this.#choose(target),
        onMore: () => void (this.pages += 1),
      },
    );
  }
}
