import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GeographyController } from '../../controllers/geography-controller.js';
import { preload } from '../../controllers/lazy-controller.js';
import { addGeographyChecks } from '../../data/geography-checks.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { mapVocabulary } from '../../i18n/map/messages.js';
import { renderMapPicture, renderMapSearch, renderMapTools, type MapTool } from '../../render/html/map-drawing.js';
import { FEW, pageOf, renderMapList, sleepingList } from '../../render/html/map-list.js';
import { mapListStyles } from '../../render/html/map-list.styles.js';
import { MOST_ELEMENTS, WHOLE, type MapOptions } from '../../view/map/map-options.js';
import { mapView, type MapParts, type MapView, type MapViewInput } from '../../view/map/map-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture, WidgetView } from '../../view/widget-view.js';
import type { Viewport } from '../../view/shared/zoom.js';
import { isoDay } from '../base/iso-day.js';
import { list } from '../base/list-attribute.js';
import { sleepingReader } from '../base/sleeping-reader.js';
import { WidgetElement } from '../base/widget-element.js';
import type { SceneCanvas } from '../base/scene-canvas.js';
import { LOADERS, loadCanvas, loadMultiples, loadReading, loadTable } from './map-loaders.js';
import type { MapPlayer, MapReader, MapRows } from './map-reading.js';
import { mapStyles } from './map.styles.js';

const PRINT = ['beforeprint', 'afterprint'] as const;

/** What serves those who read the map. */
interface Reading {
  readonly rows: MapRows;
  readonly reader: MapReader;
  readonly player: MapPlayer;
}

/**
 * @summary The figures of a document on the map of its districts, with the same facts as a list, a table and a sentence.
 * @tagname bydel-map
 */
export class BydelMap extends WidgetElement {
  static {
    // Every document with outlines has them checked: then nobody waits for that.
    addGeographyChecks();
  }

  static override styles = [...WidgetElement.styles, mapListStyles, ...mapStyles];

  /** `indicator`, `presence` or `initiatives`. Default `indicator`. */
  @property() form?: string;
  /** Id of the indicator. Default the document's first. */
  @property() indicator?: string;
  /** Id of the area to highlight; never filters. Default the area chosen under the same source. */
  @property() area?: string;
  /** Period to show, such as `2024`. Default the period chosen under the same source, else the latest with figures. */
  @property() period?: string;
  /** How figures are classed: `quantile`, `equal`, `jenks` or `document` (its own limits). Default `quantile`. */
  @property() classes?: string;
  /**
   * Id of an area, or `twins` (the mean of the districts nearest to the highlighted one): classes lie below and above it, in
   * two colours. Without it, or where it has no figure, they go from low to high.
   */
  @property() benchmark?: string;
  /** `geography` or `tiles`. Default `geography` where the document has outlines or points, else `tiles`. */
  @property() shape?: string;

  /** Layers to show: `periods`, a small map for each. Default none. */
  @property() @list show: readonly string[] = [];

  /** Tells the present time; only its day counts, for initiatives that run. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** What the reader has asked for instead of `shape`. */
  @state() private chosenShape?: string;
  @state() private viewport: Viewport = WHOLE;
  /** On paper the list is whole, and stands under the map. */
  @state() private isPrinted = false;
  /** Whether the reader wants patterns; undefined = where the system decides the colours. */
  @state() private patterns?: boolean;

  #geography = new GeographyController(this);
  /** Where the system decides the colours, patterns tell classes apart. */
  #forced = matchMedia('(forced-colors: active)');
  readonly #onForced = (): void => void (this.revision += 1);
  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
    if (this.hasUpdated) this.performUpdate();
  };
  #canvas?: SceneCanvas;
  /** There once somebody reads the map; what was asked meanwhile waits. */
  #reading?: Reading;
  #isRead = false;
  #waiting: ((reading: Reading) => void)[] = [];
  #shown?: MapView;
  #parts: MapParts = {};
  #loading = '';
  #highlighted?: string | undefined;
  /** Outlines that came later make another view. */
  #isWaiting = false;
  @state() private revision = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forced.addEventListener('change', this.#onForced);
    for (const type of PRINT) addEventListener(type, this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forced.removeEventListener('change', this.#onForced);
    for (const type of PRINT) removeEventListener(type, this.#onPrint);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('shape')) this.chosenShape = undefined;
    if (changed.has('form')) this.viewport = WHOLE;
    if (this.#isRead && !this.#reading) this.#startReading();
    if (this.#isWaiting) this.revision += 1;
    super.willUpdate(changed);
  }

  protected override updated(): void {
    this.#paint();
    super.updated();
  }

  protected override get occupation(): string {
    return this.#geography.isLoading ? this.#loading : '';
  }

  protected override makeView(context: ViewContext, source: SourceState): WidgetView | undefined {
    const messages = this.useWords(mapVocabulary, context.locale);
    const indicatorMessages = this.useWords(indicatorVocabulary, context.locale);
    this.#isWaiting = true;
    if (!messages || !indicatorMessages) return undefined;
    this.#loading = messages.loading;
    if (context.model.areas.size > MOST_ELEMENTS) this.prepareLazy(loadCanvas);
    const geography = this.#geography.of(context.model, this.followedStore, (load) => this.useLazy(load));
    if (!geography) return undefined;
    const before = this.#shown?.geometry;
    const options = this.#options(source);
    const shown = this.#drawWith({
      options,
      context,
      messages,
      indicatorMessages,
      geography,
      before,
      parts: this.#parts,
      table: () => this.useLazy(loadTable),
      loadTable: () => preload(loadTable),
    });
    if (!shown) return undefined;
    // Other outlines than those that the reader has zoomed into are shown whole.
    if (
      this.viewport !== WHOLE &&
      before &&
      String(before.projected.extent) !== String(shown.geometry?.projected.extent)
    ) {
      this.viewport = WHOLE;
      return this.makeView(context, source);
    }
    this.#isWaiting = false;
    return (this.#shown = shown);
  }

  /** undefined while code that this map needs is on its way. */
  #drawWith(input: MapViewInput): MapView | undefined {
    const { counts, obstacles } = input.parts;
    const countMessages = counts && this.useWords(counts.countVocabulary, input.context.locale);
    const obstacleMessages = obstacles && this.useWords(obstacles.obstacleVocabulary, input.context.locale);
    if ((counts && !countMessages) || (obstacles && !obstacleMessages)) return undefined;
    const made = mapView({ ...input, countMessages, obstacleMessages });
    if (!('needs' in made)) return made;
    const module = this.useLazy<NonNullable<MapParts[keyof MapParts]>>(LOADERS[made.needs]);
    if (!module) return undefined;
    this.#parts = { ...input.parts, [made.needs]: module };
    return this.#drawWith({ ...input, parts: this.#parts });
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    const view = this.#shown;
    if (!view?.content || !view.picture) return nothing;
    const [canZoom, isZoomed] = [view.shape === 'geography', this.#isZoomed(view)];
    // Who wants less motion steps by hand.
    const canPlay = view.periods !== undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const isPlaying = canPlay ? (this.#reading?.player.isPlaying ?? false) : undefined;
    return renderMapTools({ canZoom, isZoomed, isPlaying }, view.messages, (tool) => this.#onTool(tool));
  }

  protected override renderPicture(picture: Picture): TemplateResult {
    const view = this.#shown!;
    const plot = renderMapPicture(picture, {
      keys: view.messages.keys,
      reader: this.#reading?.reader ?? this.#sleeping,
      ratio: view.count > MOST_ELEMENTS ? devicePixelRatio : undefined,
      isZoomed: this.#isZoomed(view),
    });
    const map = html`<div class="map-place">${plot}</div>`;
    if (!view.isWide) return map;
    return html`<div class="map-columns wide">${this.#renderList(view)}${map}</div>`;
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    const view = this.#shown;
    if (!view?.picture || this.renderRoot.querySelector('.folded')) return nothing;
    const small = this.show.includes('periods') ? this.useLazy(loadMultiples) : undefined;
    const onPeriod = (key: string): void => this.choosePeriod(key);
    const multiples = small?.renderMultiples(this, view, { highlighted: this.#highlighted, onPeriod });
    if (view.isWide && !this.isPrinted) return multiples ?? nothing;
    return html`${multiples}
      <div class="map-below">${this.#renderList(view)}</div>`;
  }

  protected override renderOwnActions(): TemplateResult | typeof nothing {
    const view = this.#shown;
    if (!view?.picture) return nothing;
    const isTiles = view.shape === 'tiles';
    const { showMap, showTiles, showPatterns, hidePatterns } = view.messages;
    const action = (text: string, act: () => void): TemplateResult =>
      html`<button class="action" type="button" @click=${act}>${text}</button>`;
    return html`${view.hasBoth
      ? action(isTiles ? showMap : showTiles, () => void (this.chosenShape = isTiles ? 'geography' : 'tiles'))
      : nothing}
    ${action(this.#hasPatterns ? hidePatterns : showPatterns, () => void (this.patterns = !this.#hasPatterns))}`;
  }

  #renderList(view: MapView): TemplateResult | typeof nothing {
    const { content, messages } = view;
    if (!content) return nothing;
    const all = content.list.rows.length;
    const page = this.isPrinted ? all : pageOf(all, view.isWide ? view.picture?.scene.height : undefined);
    const { rows = content.list.rows, current, query = '', handlers } = this.#reading?.rows ?? {};
    const most = this.#reading?.rows.most(page) ?? page;
    const left = rows.slice(most).filter(({ isHighlighted }) => !isHighlighted).length;
    const more = left ? messages.more(left) : '';
    const list = query.trim() ? { ...content.list, rows } : content.list;
    const told = !query.trim() ? '' : rows.length ? messages.found(rows.length) : messages.nothingFound;
    const search =
      all > FEW &&
      renderMapSearch(messages.tools.find, {
        ...{ query, told, onQuery: (text) => this.#later((reading) => reading.rows.find(text)) },
        onTake: () => this.#later((reading) => reading.rows.take()),
      });
    return renderMapList({ list, most, current, more, search: search || nothing }, handlers ?? this.#sleepingList);
  }

  #options({ selection, period }: SourceState): MapOptions {
    return {
      ...{ form: this.form, indicator: this.indicator, period: this.period, chosenPeriod: period },
      ...{ benchmark: this.benchmark, classes: this.classes, shape: this.chosenShape ?? this.shape },
      // What the reader chooses on the page comes before what the page highlights at first.
      area: (this.#highlighted = selection.area ?? this.area),
      ...{ viewport: this.viewport, patterns: this.#hasPatterns, today: isoDay(this.clock()) },
    };
  }

  /** Tiles are always whole. */
  #isZoomed({ shape }: MapView): boolean {
    return shape === 'geography' && this.viewport !== WHOLE;
  }

  get #hasPatterns(): boolean {
    return this.patterns ?? this.#forced.matches;
  }

  readonly #wake = (): void => {
    this.#isRead = true;
    if (!this.#reading) this.requestUpdate();
  };

  #later(act: (reading: Reading) => void): void {
    if (this.#reading) return act(this.#reading);
    this.#waiting.push(act);
    this.#wake();
  }

  readonly #sleeping = sleepingReader(this.#wake, (act) => this.#later(({ reader }) => act(reader)));
  readonly #sleepingList = sleepingList(
    (act) => this.#later(({ rows }) => act(rows.handlers)),
    (id) => this.choose({ kind: 'area', id }),
  );

  #startReading(): void {
    const module = this.useLazy(loadReading);
    if (!module) return;
    const common = {
      view: () => this.#shown,
      choose: (id: string) => this.choose({ kind: 'area', id }),
      isChosen: (id: string) => this.followedStore?.state.selection.area === id,
      announce: (text: string) => this.announce(text),
    };
    const rows = new module.MapRows(this, common);
    const reader = new module.MapReader(this, {
      ...common,
      viewport: () => this.viewport,
      show: (viewport) => void (this.viewport = viewport),
      point: (id) => rows.point(id),
    });
    const choose = (period: string): void => this.choosePeriod(period);
    const player = new module.MapPlayer(this, { choice: () => this.#shown?.periods, choose });
    const reading = (this.#reading = { rows, reader, player });
    if (this.renderRoot.querySelector('.plot:focus')) reader.onFocus();
    const waiting = this.#waiting.splice(0);
    if (waiting.length) void this.updateComplete.then(() => waiting.forEach((act) => act(reading)));
  }

  #onTool(tool: MapTool): void {
    this.#later(({ player, reader }) => (tool === 'play' ? player.toggle() : reader.zoom(tool)));
  }

  /** Very many areas on a canvas, once it stands. */
  #paint(): void {
    const { count = 0, picture } = this.#shown ?? {};
    const module = count > MOST_ELEMENTS && picture ? this.useLazy(loadCanvas) : undefined;
    if (!module || !picture || !this.renderRoot.querySelector('canvas')) return;
    this.#canvas ??= new module.SceneCanvas(this);
    this.#canvas.paint(picture.scene);
  }
}
