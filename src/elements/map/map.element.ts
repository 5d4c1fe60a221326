import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GeographyController } from '../../controllers/geography-controller.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import type { Locale } from '../../i18n/locale.js';
import { mapVocabulary } from '../../i18n/map/messages.js';
import type { Issue } from '../../model/issues.js';
import { renderMapList } from '../../render/html/map-list.js';
import { mapListStyles } from '../../render/html/map-list.styles.js';
import { addPaintServers } from '../../render/svg/paint-servers.js';
import type { MapOptions } from '../../view/map/map-options.js';
import { mapView, type MapView } from '../../view/map/map-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture, WidgetView } from '../../view/widget-view.js';
import { WidgetElement } from '../base/widget-element.js';
import { MapRows } from './map-rows.js';
import { mapStyles } from './map.styles.js';

/**
 * @summary The figures of a document on the map of its districts, with the same facts as a list, a table and a sentence.
 * @tagname bydel-map
 */
export class BydelMap extends WidgetElement {
  static {
    addPaintServers();
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
  /** `geography` or `tiles`. Default `geography` where the document has outlines or points, else `tiles`. */
  @property() shape?: string;

  /** What the reader has asked for instead of `shape`. */
  @state() private chosenShape?: string;

  #geography = new GeographyController(this);
  #rows = new MapRows(this, {
    view: () => this.#shown,
    choose: (id) => this.choose({ kind: 'area', id }),
    announce: (text) => this.announce(text),
  });
  #shown?: MapView;
  #loading = '';
  /** Outlines that came later make another view. */
  #isWaiting = false;
  @state() private revision = 0;

  override get issues(): readonly Issue[] {
    return this.document && this.#shown ? [...super.issues, ...this.#shown.issues] : super.issues;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('shape')) this.chosenShape = undefined;
    if (this.#isWaiting) this.revision += 1;
    super.willUpdate(changed);
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
    const geography = this.#geography.of(context.model, this.followedStore);
    if (!geography) return undefined;
    this.#isWaiting = false;
    const before = this.#shown?.geometry;
    this.#shown = mapView({ options: this.#options(source), context, messages, indicatorMessages, geography, before });
    return this.#shown;
  }

  protected override renderPicture(picture: Picture, locale: Locale): TemplateResult {
    const view = this.#shown!;
    const map = html`<div class="map-place">${super.renderPicture(picture, locale)}</div>`;
    if (!view.isWide) return map;
    return html`<div class="map-columns wide">${this.#renderList(view)}${map}</div>`;
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    const view = this.#shown;
    if (!view?.picture || view.isWide || this.renderRoot.querySelector('.folded')) return nothing;
    return html`<div class="map-below">${this.#renderList(view)}</div>`;
  }

  protected override renderOwnActions(): TemplateResult | typeof nothing {
    const view = this.#shown;
    if (!view?.hasBoth) return nothing;
    const isTiles = view.shape === 'tiles';
    const { showMap, showTiles } = view.messages;
    const toggle = (): void => void (this.chosenShape = isTiles ? 'geography' : 'tiles');
    return html`<button class="action" type="button" @click=${toggle}>${isTiles ? showMap : showTiles}</button>`;
  }

  #renderList(view: MapView): TemplateResult | typeof nothing {
    const { content, messages } = view;
    if (!content) return nothing;
    const { most, current, handlers } = this.#rows;
    const more = messages.more(Math.max(0, content.list.rows.length - most));
    return renderMapList({ list: content.list, most, current, more }, handlers);
  }

  #options({ selection, period }: SourceState): MapOptions {
    return {
      ...{ form: this.form, indicator: this.indicator, period: this.period, chosenPeriod: period },
      ...{ classes: this.classes, shape: this.chosenShape ?? this.shape },
      // What the reader chooses on the page comes before what the page highlights at first.
      area: selection.area ?? this.area,
    };
  }
}
