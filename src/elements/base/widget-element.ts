/**
 * The base of every widget: finds its document, measures its place, asks the subclass for a view, and draws the frame
 * round it. A widget never throws into the page: what goes wrong becomes a card in its own place.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../a11y/announcer.js';
import { ActionsController } from '../../controllers/actions-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale.js';
import { SizeController } from '../../controllers/size.js';
import { SourceController } from '../../controllers/source-controller.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { DocumentStore } from '../../data/document-store.js';
import type { SourceState } from '../../data/source-state.js';
import type { Locale } from '../../i18n/locale.js';
import { danish, loadEnglish } from '../../i18n/locales.js';
import type { Vocabulary } from '../../i18n/vocabulary.js';
import { issue, type Issue } from '../../model/issues.js';
import type { Model } from '../../model/model.js';
import { frozen } from '../../model/parse-document.js';
import { renderActions, type DownloadKind } from '../../render/html/actions.js';
import {
  renderFailure,
  renderHeading,
  renderLegend,
  renderLoading,
  renderNotes,
  renderObstacles,
  renderSummary,
} from '../../render/html/frame.js';
import { renderPicture } from '../../render/html/picture.js';
import { renderScene } from '../../render/svg/render-scene.js';
import { themeStyles } from '../../theme/theme.styles.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Target } from '../../view/scene.js';
import type { PeriodChoice, Picture, WidgetView } from '../../view/widget-view.js';
import { BoxHeight } from './box-height.js';
import { warnOnce } from './log.js';
import { PictureReading } from './picture-reading.js';
import { Readiness } from './readiness.js';
import type { DrawnElsewhere, ExportSource } from './widget-exports.js';
import type { WidgetPeriods } from './widget-periods.js';
import type { WidgetIssues } from './widget-issues.js';
import type { WidgetTable } from './widget-table.js';
import { widgetStyles } from './widget.styles.js';

const loadIssues = (): Promise<typeof import('./widget-issues.js')> => import('./widget-issues.js');
const loadPeriods = (): Promise<typeof import('./widget-periods.js')> => import('./widget-periods.js');
const loadTable = (): Promise<typeof import('./widget-table.js')> => import('./widget-table.js');

/**
 * @slot - Shown until the widget is drawn, and where it cannot be.
 * @fires {CustomEvent<{kind: string, id: string, selected: boolean}>} bydel-select - The reader chooses something.
 * Bubbles; preventDefault stops the change.
 * @fires {CustomEvent<{period: string}>} bydel-period - The reader chooses a period. Bubbles; preventDefault stops it.
 * @fires {CustomEvent<{issues: readonly Issue[]}>} bydel-ready - Drawn. Does not bubble.
 * @fires {CustomEvent<{code: string, message: string, pointer: string}>} bydel-error - Could not be drawn. Does not bubble.
 * @csspart base - The wrapper around everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence.
 * @csspart figure - The picture or the table.
 * @csspart legend - The list of keys.
 * @csspart actions - The buttons.
 * @csspart table - The table.
 * @csspart source - The source line.
 * @csspart message - What could not be shown, and why.
 */
export abstract class WidgetElement extends LitElement {
  static override styles = [themeStyles, widgetStyles];

  #sources = new SourceController(this);
  #locale = new LocaleController(this);
  #size = new SizeController(
    this,
    () => this,
    () => this.#box.measure(),
  );
  #visibility = new VisibilityController(this);
  #announcer = new Announcer(this);
  #actions = new ActionsController(this);
  #issues?: WidgetIssues;
  #lazy = new LazyController(this);
  #table?: WidgetTable;
  #periods?: WidgetPeriods;
  #reading = new PictureReading(this, {
    picture: () => this.#view?.picture ?? null,
    announce: (text) => this.announce(text),
    choose: (target) => this.choose(target),
  });
  #box = new BoxHeight(this);
  #readiness = new Readiness(this);

  #view?: WidgetView;
  /** What the view was made from, besides the subclass's own properties. */
  #madeFrom: readonly unknown[] = [];
  #drawFailure?: Issue;

  /** A text attribute that is taken away leaves its property as it was before, undefined; of itself it would leave null. */
  protected static override finalize(): void {
    super.finalize();
    for (const [name, options] of this.elementProperties) {
      if (options.type === Number || options.type === Boolean) continue;
      this.elementProperties.set(name, { ...options, converter: (value) => value ?? undefined });
    }
  }

  /** Address of a document. The same address is loaded once for the whole page. */
  @property() src?: string;
  /** Id of a `<bydel-source>` elsewhere on the page. */
  @property() source?: string;
  /** A whole document as an object; set again to replace it. Comes before `src` and `source`. */
  @property({ attribute: false }) data?: unknown;
  /** Text of the heading instead of the widget's own; empty = no heading. */
  @property() heading?: string;
  /** Level of the heading, 2–6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** What is shown first: `picture` or `table`. Default `picture`, where there is room for it. */
  @property() view?: 'picture' | 'table';
  /** Draws although off screen. Default false. */
  @property({ type: Boolean }) eager = false;

  /** The parsed document; undefined until loaded. Read-only. */
  get document(): Model | undefined {
    return frozen(this.#sources.state.model);
  }

  /** Everything found in the document and while drawing it. Read-only. */
  get issues(): readonly Issue[] {
    const { issues, model } = this.#sources.state;
    return issues.concat((model && this.#view?.issues) ?? [], this.#drawFailure ?? []);
  }

  /** Resolves when what was last asked for is drawn, or when the widget says why it cannot be. Never rejects. */
  get ready(): Promise<void> {
    return this.#readiness.whenSettled();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated) return this.#prepare().then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) this.#actions.reset();
    const { model, status } = this.#sources.state;
    if (status === 'failed') this.#view = undefined;
    if (!model || !this.#size.width || !(this.eager || this.#visibility.near)) return;
    this.#makeView(changed, model);
  }

  protected override updated(): void {
    if (!this.#view?.picture || !this.#isToFit) return this.#readiness.update(this.#outcome());
    this.#readiness.update(undefined);
    this.#box.fit(() => this.#readiness.update(this.#outcome()));
  }

  /**
   * The view for the document and the place; undefined while code for it is on its way (`useLazy`). May throw: that
   * becomes a card.
   */
  protected abstract makeView(context: ViewContext, source: SourceState): WidgetView | undefined;

  /** The table as CSV in the reader's language, with a decimal comma in Danish. Waits until drawn. */
  async toCSV(): Promise<string> {
    const [exports, from] = await this.#exports();
    return from ? exports.toCsv(from) : '';
  }

  /** The picture with heading, sentence and source as a self-contained SVG file. Waits until drawn. */
  async toSVG(): Promise<string> {
    const [exports, from] = await this.#exports();
    return from ? exports.toSvg(from) : '';
  }

  /** The same as a PNG at twice the size. Waits until drawn; null where there is nothing to draw. */
  async toPNG(): Promise<Blob | null> {
    const [exports, from] = await this.#exports();
    return from ? exports.toPng(from) : null;
  }

  protected override render(): TemplateResult {
    const locale = this.#currentLocale;
    const failure = this.#failure;
    const view = failure ? undefined : this.#view;
    return html`<div
      class=${this.#classes}
      part="base"
      lang=${locale.code}
      aria-busy=${this.#isBusy ? 'true' : nothing}
      @keydown=${this.#onKeydown}
    >
      ${view ? this.#renderView(view, locale) : this.#renderWaiting(failure, locale)}
      <div class="status" role="status" aria-live="polite" aria-atomic="true">${this.#announcer.text}</div>
    </div>`;
  }

  /** The widget's own controls, between the sentence and the picture. Default none. */
  protected renderTools(_locale: Locale): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the widget tells of what is chosen, under the legend. Default nothing. */
  protected renderDetails(_locale: Locale): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The widget's own ways of showing itself, before picture and table. Default none. */
  protected renderOwnActions(_locale: Locale): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The picture with its way of being read. Default: stop by stop, with the arrow keys. */
  protected renderPicture(picture: Picture, { messages }: Locale): TemplateResult {
    const drawing = this.renderDrawing(picture);
    return renderPicture(picture, { keys: messages.pictureKeys, reader: this.#reading.reader, drawing });
  }

  /** Whether the picture is drawn for the height of its box; else it scrolls there. Default drawn for it. */
  protected get fits(): boolean {
    return true;
  }

  /** Whether it is not known yet how high the picture is: the words round it tell, and only they are drawn. */
  protected get isUnfitted(): boolean {
    return this.#isToFit && this.#box.isUnfitted;
  }

  /** What stands for the scene in the default picture. Default: the scene as SVG. */
  protected renderDrawing({ scene }: Picture): TemplateResult {
    return renderScene(scene, { prefix: 'picture' });
  }

  /** What the widget shows first where the page does not say. Default the picture. */
  protected get firstShown(): 'picture' | 'table' {
    return 'picture';
  }

  /** The reader leaves out what a legend's item stands for, or takes it in again. Default nothing can be left out. */
  protected onLegendToggle(_key: string): void {}

  /** Whether the picture can be given as a Vega-Lite specification. Default not. */
  protected get hasSpec(): boolean {
    return false;
  }

  /** The picture as a Vega-Lite specification; null where there is none. Default none. */
  protected makeSpec(_from: ExportSource): Promise<object | null> {
    return Promise.resolve(null);
  }

  /** The picture as files, where something else than our own renderers has drawn it. Default not. */
  protected get drawnElsewhere(): DrawnElsewhere | undefined {
    return undefined;
  }

  /** What files are made from, when what was last asked for is drawn; undefined where nothing is. */
  protected async exportSource(): Promise<ExportSource | undefined> {
    return (await this.#exports())[1];
  }

  /** What the widget works on before it can draw what is asked for, in words; empty = nothing. Default nothing. */
  protected get occupation(): string {
    return '';
  }

  /** Code that is loaded on first use; undefined until it is there. Give the same function every time. */
  protected useLazy<T>(load: () => Promise<T>): T | undefined {
    return this.#lazy.use(load);
  }

  /** Asks for code that `useLazy` will be asked for. Give the same function. */
  protected prepareLazy(load: () => Promise<unknown>): void {
    this.#lazy.prepare(load);
  }

  /** A widget's own words in the reader's language; undefined until they are there. */
  protected useWords<Words>(vocabulary: Vocabulary<Words>, { code }: Locale): Words | undefined {
    return code === 'da' ? vocabulary.da : this.#lazy.use(vocabulary.en);
  }

  /** Says something to those who listen; the last of several within a moment wins. */
  protected announce(text: string): void {
    this.#announcer.say(text);
  }

  /** The document and what is chosen in it, for a widget that shares them with others; undefined while none is found. */
  protected get followedStore(): DocumentStore | undefined {
    return this.#sources.store;
  }

  /**
   * The reader chooses a record, or takes the choice back.
   * @returns whether the page agrees.
   */
  protected choose(target: Target): boolean {
    return this.#sources.choose(target);
  }

  /** The reader chooses a period. The page may say no. */
  protected choosePeriod(period: string): void {
    this.#sources.choosePeriod(period);
  }

  /** Danish until English has arrived, and where it cannot be had. */
  get #currentLocale(): Locale {
    if (this.#locale.code === 'da') return danish;
    try {
      return this.#lazy.use(loadEnglish) ?? danish;
    } catch (error) {
      warnOnce('english', `no English: ${String(error)}`);
      return danish;
    }
  }

  /** The first update waits until the place is measured and a document at hand is read: then it need not be drawn twice. */
  async #prepare(): Promise<void> {
    const standIn = document.createElement('div');
    standIn.className = 'base';
    this.renderRoot.append(standIn);
    this.#size.hostUpdated();
    const { reading } = this.#sources;
    await (reading && Promise.race([reading, new Promise((resolve) => setTimeout(resolve))]));
    standIn.remove();
  }

  get #failure(): Issue | undefined {
    const { status, issues } = this.#sources.state;
    return this.#drawFailure ?? (status === 'failed' ? issues.find(({ severity }) => severity === 'error') : undefined);
  }

  get #isToFit(): boolean {
    return this.#box.isFixed && this.fits;
  }

  get #isBusy(): boolean {
    return !this.#view && (this.#sources.state.status === 'loading' || this.occupation !== '');
  }

  get #classes(): string {
    return ['base', this.#size.narrow && 'narrow', this.#box.classes].filter(Boolean).join(' ');
  }

  #makeView(changed: PropertyValues, model: Model): void {
    const source = this.#sources.state;
    const locale = this.#currentLocale;
    if (locale.code !== this.#locale.code && this.#lazy.isLoading) return;
    const space = { width: this.#size.width, height: this.#box.figure, rem: this.#size.rem };
    const from = [model, source.selection, source.period, locale, space.width, space.height, space.rem];
    if (this.#view && !changed.size && from.every((part, index) => part === this.#madeFrom[index])) return;
    this.#drawFailure = undefined;
    try {
      const view = this.makeView({ model, locale, space }, source);
      this.#view = view ?? this.#view;
      // Made anew when what it needs has come, from the same.
      this.#madeFrom = view ? from : [];
    } catch (error) {
      this.#drawFailure = issue('draw-failed', '', { tag: this.localName });
      warnOnce(`draw-failed ${this.localName}`, `<${this.localName}> could not be drawn: ${String(error)}`);
    }
  }

  #outcome(): Parameters<Readiness['update']>[0] {
    const failure = this.#failure;
    const { status, model } = this.#sources.state;
    if (failure) return { about: failure, failure, language: this.#locale.code };
    const isDrawn =
      this.#view !== undefined &&
      this.#madeFrom[0] === model &&
      status !== 'loading' &&
      !this.#lazy.isLoading &&
      !this.occupation &&
      !this.#reading.isLoading;
    return model && isDrawn ? { about: model, issues: this.issues } : undefined;
  }

  async #exports(): Promise<[typeof import('./widget-exports.js'), ExportSource | undefined]> {
    await this.ready;
    const exports = await import('./widget-exports.js');
    const base = this.renderRoot.querySelector('.base');
    const view = this.#view;
    const from = { locale: this.#currentLocale, drawn: this.drawnElsewhere };
    return [exports, view && base ? { ...from, view, base } : undefined];
  }

  /** The focus goes back to what opened them. */
  #closeDownloads(): void {
    this.#actions.closeDownloads();
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }

  readonly #onDownload = async (kind: DownloadKind): Promise<void> => {
    this.#closeDownloads();
    const [exports, from] = await this.#exports();
    if (!from) return;
    const spec = kind === 'vega-lite' ? await this.makeSpec(from) : undefined;
    await exports.download(kind, { ...from, spec });
    this.#announcer.say(this.#currentLocale.messages.saved);
  };

  readonly #onLegendToggle = (key: string): void => this.onLegendToggle(key);

  readonly #onToggleTable = (): void => {
    const next = this.#actions.shows(this.view ?? this.firstShown) === 'table' ? 'picture' : 'table';
    const { messages } = this.#currentLocale;
    this.#actions.show(next);
    this.#announcer.say(next === 'table' ? messages.tableShown : messages.pictureShown);
  };

  readonly #onKeys = (event: Event): void => {
    const { target } = event;
    import('./key-help.js')
      .then(({ showKeys }) => showKeys(this, this.#currentLocale.code, target))
      .catch((error: unknown) => warnOnce('keys', `no list of keys: ${String(error)}`));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === '?') this.#onKeys(event);
    if (event.key !== 'Escape' || !this.#actions.open) return;
    event.stopPropagation();
    this.#closeDownloads();
  };

  #renderWaiting(failure: Issue | undefined, locale: Locale): TemplateResult {
    const { messages } = locale;
    const { status } = this.#sources.state;
    const texts = (failure && this.#teller?.textsOf(failure, locale)) ?? [];
    const retry = status === 'failed' && failure?.code !== 'no-document' ? () => this.#sources.reload() : undefined;
    return html`<div class="figure"></div>
      <slot></slot> ${failure ? renderFailure(texts, messages, retry) : nothing}
      ${this.#isBusy ? renderLoading(messages, this.occupation || messages.loading) : nothing}
      ${status === 'idle' && this.#sources.isUnset
        ? renderObstacles([{ code: 'no-document', text: messages.noDocument }])
        : nothing}`;
  }

  #renderView(view: WidgetView, locale: Locale): TemplateResult {
    if (this.#box.isFolded) return this.#renderFolded(view, locale);
    const told = this.issues.filter(({ severity }) => severity !== 'info');
    return html`${renderHeading(this.heading ?? view.heading, this.headingLevel)}
      ${view.definition ? html`<p class="definition">${view.definition}</p>` : nothing} ${renderSummary(view.summary)}
      ${renderObstacles(view.obstacles)} ${this.renderTools(locale)}
      ${view.periods ? this.#renderPeriods(view.periods, locale) : nothing} ${this.#renderFigure(view, locale)}
      ${this.#isTableShown(view) ? nothing : renderLegend(view.legend, this.#onLegendToggle)}
      ${this.renderDetails(locale)} ${renderNotes(view.notes)}
      ${(told.length && this.#teller?.render(told, locale)) || nothing}
      <div class="foot">
        <p class="source" part="source">${view.source}</p>
        ${this.#renderActions(view, locale)}
      </div>`;
  }

  /** The picture or the table alone; where there is neither, what stands in their place. */
  #renderFolded(view: WidgetView, locale: Locale): TemplateResult {
    if (view.picture || view.table.rows.length) return html`${this.#renderFigure(view, locale)}`;
    return html`${renderObstacles(view.obstacles)}${this.renderDetails(locale)}`;
  }

  /** What tells of problems, once there are any: where it cannot be had, the rest stands. */
  get #teller(): WidgetIssues | undefined {
    try {
      const module = this.useLazy(loadIssues);
      return module && (this.#issues ??= new module.WidgetIssues(this));
    } catch {
      // The browser has told of the file that did not come.
      return undefined;
    }
  }

  #isTableShown(view: WidgetView): boolean {
    return !view.picture || this.#actions.shows(this.view ?? this.firstShown) === 'table';
  }

  #renderFigure(view: WidgetView, locale: Locale): TemplateResult | typeof nothing {
    if (view.picture && !this.#isTableShown(view)) {
      return html`<div class="figure" part="figure" @pointerleave=${this.#reading.onLeave}>
        ${this.isUnfitted ? nothing : this.renderPicture(view.picture, locale)}
      </div>`;
    }
    if (!view.table.rows.length) return nothing;
    return html`<div class="figure" part="figure">${this.#renderTable(view)}</div>`;
  }

  #renderPeriods(choice: PeriodChoice, { messages }: Locale): TemplateResult | typeof nothing {
    const module = this.useLazy(loadPeriods);
    if (!module) return nothing;
    this.#periods ??= new module.WidgetPeriods(this, (key) => this.choosePeriod(key));
    return this.#periods.render(choice, messages);
  }

  #renderTable({ table }: WidgetView): TemplateResult | typeof nothing {
    const module = this.useLazy(loadTable);
    if (!module) return nothing;
    this.#table ??= new module.WidgetTable(this, (text) => this.#announcer.say(text));
    return this.#table.render(table, this.#sources.state.selection);
  }

  #renderActions(view: WidgetView, locale: Locale): TemplateResult | typeof nothing {
    if (!view.picture && !view.table.rows.length) return nothing;
    const tableShown = view.picture ? this.#isTableShown(view) : undefined;
    const own = tableShown === false ? this.renderOwnActions(locale) : nothing;
    const hasPicture = view.picture !== null;
    const state = { tableShown, own, open: this.#actions.open, hasPicture, files: view.files, hasSpec: this.hasSpec };
    return renderActions(state, locale.messages, {
      onToggleTable: this.#onToggleTable,
      onToggleDownloads: () => this.#actions.toggleDownloads(),
      onDownload: (kind) => {
        this.#onDownload(kind).catch((error: unknown) => warnOnce('download', `no file: ${String(error)}`));
      },
      onKeys: this.#onKeys,
    });
  }
}
