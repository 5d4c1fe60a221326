import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LayoutController } from '../../controllers/layout-controller.js';
import { preload } from '../../controllers/lazy-controller.js';
import type { SourceState } from '../../data/source-state.js';
import type { Locale } from '../../i18n/locale.js';
import { networkVocabulary } from '../../i18n/network/messages.js';
import { renderLoading } from '../../render/html/frame.js';
import { renderNetworkPicture, renderNetworkTools, type NetworkTool } from '../../render/html/network-drawing.js';
import { networkData, type NetworkData } from '../../view/network/network-data.js';
import { isShaped, WHOLE, type NetworkOptions } from '../../view/network/network-options.js';
import type { Viewport } from '../../view/shared/zoom.js';
import {
  isAllThere,
  isCrowd,
  isLarge,
  isNarrow,
  needsLayout,
  networkView,
  pictureSpace,
  type NetworkSetting,
  type NetworkView,
} from '../../view/network/network-view.js';
import type { Target } from '../../view/scene.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture, WidgetView } from '../../view/widget-view.js';
import { isoDay } from '../base/iso-day.js';
import { list } from '../base/list-attribute.js';
import { sleepingReader } from '../base/sleeping-reader.js';
import { WidgetElement } from '../base/widget-element.js';
import type { FirstPicture } from './network-arranging.js';
import { layersOf, NO_CHOICES, type NetworkChoices } from './network-choices.js';
import { networkFiles } from './network-files.js';
import type { Mapped, NetworkMapping } from './network-mapping.js';
import type { NetworkReading } from './network-reading.js';
import { networkStyles } from './network.styles.js';
import type { SceneCanvas } from '../base/scene-canvas.js';

const loadArranging = (): Promise<typeof import('./network-arranging.js')> => import('./network-arranging.js');
const loadMapping = (): Promise<typeof import('./network-mapping.js')> => import('./network-mapping.js');
/** What draws a form other than `levels`. */
const codeOf = (form: string): (() => Promise<unknown>) => (form === 'map' ? loadMapping : loadArranging);
const loadCanvas = (): Promise<typeof import('../base/scene-canvas.js')> => import('../base/scene-canvas.js');
const loadShaping = (): Promise<typeof import('../../view/network/shape-network.js')> =>
  import('../../view/network/shape-network.js');
const loadCrowd = (): Promise<typeof import('../../view/network/crowd.js')> => import('../../view/network/crowd.js');
const loadObstacles = (): Promise<typeof import('../../view/network/network-obstacles.js')> =>
  import('../../view/network/network-obstacles.js');
const loadTable = (): Promise<typeof import('../../view/network/network-table.js')> =>
  import('../../view/network/network-table.js');
const loadReading = (): Promise<typeof import('./network-reading.js')> => import('./network-reading.js');

/**
 * @summary Who works with whom: the actors and ties of a district document as a network, a table and a sentence.
 * @tagname bydel-network
 */
export class BydelNetwork extends WidgetElement {
  static {
    // Every document of actors needs them: they come with the element, not after the document.
    void import('../../data/further-checks.js').then(
      ({ addFurtherChecks }) => addFurtherChecks(),
      () => undefined,
    );
  }

  static override styles = [...WidgetElement.styles, networkStyles];

  /** Loads the code of a form before an element asks for it. */
  static async loadForm(form?: string): Promise<void> {
    if (form && form !== 'levels') await preload(codeOf(form));
  }

  /** `organic`, `levels`, `sectors` or `map`. Default `levels` where members have levels, else `organic`. */
  @property() form?: string;
  /** Ids of the networks to show, separated by spaces or commas. Default everything. */
  @property() @list networks: readonly string[] = [];
  /** Id of the actor in focus. Default the actor chosen under the same source. */
  @property() actor?: string;
  /** How many ties away the focus reaches: 1 or 2. Default 1. */
  @property({ type: Number }) steps = 1;
  /** Period to show, such as `2024`. Default the period chosen under the same source, else everything. */
  @property() period?: string;
  /** Layers to show: `initiatives`, `missing`, `bridges`. Default `missing`. */
  @property() @list show: readonly string[] = [];
  /** Tells the present time; only its day counts, for names that expire. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** The focus that the page asked for and the reader has left. */
  @state() private left?: string;
  /** How far the reader wants the focus to reach. */
  @state() private reach?: number;
  /** Goes up when a layout is there. */
  @state() private laidOut = 0;
  @state() private choices: NetworkChoices = NO_CHOICES;
  @state() private viewport: Viewport = WHOLE;
  /** Where the reader has put actors: px from where the picture has them. */
  @state() private moved: ReadonlyMap<string, readonly [number, number]> = new Map();
  /** The reader has opened the search. */
  @state() private isFinding = false;
  /** Goes up when what is told has to be made anew without anything that was asked. */
  @state() private revision = 0;

  /** There once something has been laid out. */
  #layout?: LayoutController;
  /** The first picture of very many actors, which is made while the page goes on. */
  #first?: FirstPicture;
  /** There once so much has been drawn that it was needed. */
  #canvas?: SceneCanvas;
  /** There once the form is `map`. */
  #mapping?: NetworkMapping;
  /** As it is drawn. Not hidden from the benchmark, which reads where actors stand. */
  private shown?: NetworkView;
  #context?: ViewContext;
  /** Whether there is room beside the picture. */
  #isBeside = false;
  /** Kept as long as only the choice or the place changes: the layout is known by it. */
  #data?: NetworkData;
  #dataMadeFrom: readonly unknown[] = [];
  #arranging = '';
  /** There once the reader has come to the picture, its tools or its details; what was asked meanwhile waits. */
  #reading?: NetworkReading;
  #isRead = false;
  /** A view has been asked for and could not be made yet. */
  #isWaiting = false;
  /** What was asked for before the code for it was there. */
  #asked: ((reading: NetworkReading) => void)[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('actor')) this.left = undefined;
    if (changed.has('steps')) this.reach = undefined;
    if (changed.has('form')) this.viewport = WHOLE;
    if (this.form && this.form !== 'levels') this.prepareLazy(codeOf(this.form));
    if (this.#isRead && !this.#reading) this.#startReading();
    // Code that a view waited for may be there.
    if (this.#isWaiting) this.revision += 1;
    super.willUpdate(changed);
  }

  protected override updated(): void {
    // First, since a widget is ready when it is painted, and the painter may have to be loaded.
    this.#paint();
    super.updated();
    this.#reading?.tell();
  }

  protected override get occupation(): string {
    return this.#layout?.isWorking || this.#first?.isWorking ? this.#arranging : '';
  }

  protected override makeView(asked: ViewContext, source: SourceState): WidgetView | undefined {
    const space = pictureSpace(asked.space);
    this.#isBeside = space !== undefined;
    const context = space ? { ...asked, space } : asked;
    const messages = this.useWords(networkVocabulary, context.locale);
    this.#isWaiting = true;
    if (!messages) return undefined;
    this.#context = context;
    const asking = this.#options(source);
    const mapped = this.form === 'map' ? this.#map(context, asking) : {};
    if (!mapped) return undefined;
    const { map, issues, view = networkView } = mapped;
    const options = { ...asking, map };
    // Details, list and findings are told by what is loaded with the reading.
    const isBridging = options.show?.includes('bridges');
    const isTold = options.actor !== undefined || isNarrow(context) || isBridging;
    if (isTold && !this.#reading && !this.#startReading()) return undefined;
    const data = this.#dataFor(options, context);
    if (!data) return undefined;
    // While the layout is worked out.
    if (isLarge(data.actors.length, data)) this.prepareLazy(loadCanvas);
    const isCrowded = isCrowd(data, options);
    const isArranged = needsLayout(data, options, context);
    const crowd = isCrowded ? this.useLazy(loadCrowd) : undefined;
    const arranging = isArranged ? this.useLazy(loadArranging) : undefined;
    if (arranging) this.#layout ??= new arranging.LayoutController(this, () => (this.laidOut += 1));
    this.#arranging = messages.arranging(Math.round((this.#layout?.share ?? 0) * 100));
    const positions = arranging && this.#layout?.positionsFor(data.graph);
    const isDraft = this.isUnfitted;
    if ((isArranged && !positions && !isDraft) || (isCrowded && !crowd)) return undefined;
    const bridging = isBridging ? this.#reading?.bridging(context) : undefined;
    if (isBridging && !bridging) return undefined;
    const obstacles = this.#obstacles(data, options, context);
    if (!obstacles) return undefined;
    const files = networkFiles(messages, context.locale);
    const fit = arranging?.organicPlaces;
    const setting: NetworkSetting = {
      isDraft,
      data,
      options,
      context,
      messages,
      positions,
      fit,
      crowd,
      reading: this.#reading?.parts,
      bridging,
      files,
      obstacles,
      issues,
      table: () => this.useLazy(loadTable)?.networkTable,
      loadTable: () => preload(loadTable),
    };
    const isFirst = this.shown?.data !== data || this.shown.isDraft;
    const made =
      arranging && crowd && isFirst && !isDraft
        ? (this.#first ??= new arranging.FirstPicture(() => (this.laidOut += 1))).for(setting)
        : view(setting);
    if (!made) return undefined;
    this.#isWaiting = false;
    return (this.shown = made);
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    const view = this.shown;
    if (!view?.data.everybody.length) return nothing;
    const bar = renderNetworkTools(
      {
        isFinding: this.isFinding,
        showsBridges: view.bridging !== undefined,
        hasPicture: view.picture !== null && !this.#showsList,
        isZoomed: this.viewport !== WHOLE,
        hasMoved: this.moved.size > 0,
      },
      view.messages,
      (tool) => this.#onTool(tool),
    );
    return html`${bar}${this.isFinding ? this.#reading?.renderPanel() : nothing}`;
  }

  protected override renderPicture(picture: Picture, locale: Locale): TemplateResult {
    const view = this.shown!;
    if (view.isDraft) return renderLoading(locale.messages, this.#arranging);
    if (this.#showsList) return html`${this.#reading?.renderList(picture)}`;
    return html`${this.#isNarrow ? this.#reading?.renderBack() : nothing}
    ${renderNetworkPicture(picture, {
      keys: view.messages.keys,
      reader: this.#reading?.reader ?? this.#sleeping,
      ratio: view.isLarge ? devicePixelRatio : undefined,
      isZoomed: this.viewport !== WHOLE,
      isBeside: this.#isBeside,
    })}`;
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    if (!this.shown || !this.#reading) return nothing;
    return html`${this.#showsList ? nothing : this.#reading.renderChosen()}${this.#reading.renderBridging()}`;
  }

  protected override onLegendToggle(key: string): void {
    const hidden = new Set(this.choices.filter.hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.choices = { ...this.choices, filter: { ...this.choices.filter, hidden } };
    this.#wake();
  }

  protected override choose(target: Target): boolean {
    this.#wake();
    this.#reading?.willChoose();
    return super.choose(target);
  }

  get #isNarrow(): boolean {
    return this.#context !== undefined && isNarrow(this.#context);
  }

  /** On a narrow screen the list comes first. */
  get #showsList(): boolean {
    return this.#isNarrow && !(this.#reading?.showsPicture ?? false) && this.view !== 'picture';
  }

  readonly #wake = (): void => {
    this.#isRead = true;
    if (!this.#reading) this.requestUpdate();
  };

  #later(act: (reading: NetworkReading) => void): void {
    if (this.#reading) return act(this.#reading);
    this.#asked.push(act);
    this.#wake();
  }

  readonly #sleeping = sleepingReader(this.#wake, (act) => this.#later(({ reader }) => act(reader)));

  /** @returns whether it is there. */
  #startReading(): boolean {
    const module = this.useLazy(loadReading);
    if (!module) return false;
    this.#reading = new module.NetworkReading(this, {
      view: () => this.shown,
      context: () => this.#context,
      viewport: () => this.viewport,
      show: (viewport) => void (this.viewport = viewport),
      moved: () => this.moved,
      move: (moved) => void (this.moved = moved),
      choices: () => this.choices,
      change: (choices) => void (this.choices = { ...this.choices, ...choices }),
      clear: () => void (this.choices = NO_CHOICES),
      choose: (target) => this.choose(target),
      selection: () => this.followedStore?.state.selection.actor,
      leave: () => void (this.left = this.actor),
      reach: (steps) => void (this.reach = steps),
      announce: (text) => this.announce(text),
      words: (vocabulary, locale) => this.useWords(vocabulary, locale),
      renew: () => void (this.revision += 1),
    });
    if (this.renderRoot.querySelector('.plot:focus')) this.#reading.reader.onFocus();
    void this.updateComplete.then(() => this.#asked.splice(0).forEach((act) => act(this.#reading!)));
    return true;
  }

  #options({ selection, period }: SourceState): NetworkOptions {
    const { form, networks, choices, viewport, moved } = this;
    return {
      form,
      networks,
      viewport,
      moved,
      filter: choices.filter,
      sizeByTies: choices.sizeByTies,
      isList: this.#showsList,
      show: layersOf(this.show, choices),
      // What the reader chooses on the page comes before what the page highlights at first.
      actor: selection.actor ?? (this.actor === this.left ? undefined : this.actor),
      steps: this.reach ?? this.steps,
      period: period ?? this.period,
      today: isoDay(this.clock()),
    };
  }

  #dataFor(options: NetworkOptions, { model }: ViewContext): NetworkData | undefined {
    const { period, networks, form, filter, show } = options;
    const from = [model, period, networks, filter, form === 'sectors', show?.includes('initiatives')];
    if (this.#data && from.every((part, index) => part === this.#dataMadeFrom[index])) return this.#data;
    const shaping = isShaped(options) ? this.useLazy(loadShaping) : undefined;
    if (isShaped(options) && !shaping) return undefined;
    if (this.#data) this.viewport = WHOLE;
    this.#data = shaping ? shaping.shapeNetwork(model, options) : networkData(model, options);
    this.#dataMadeFrom = from;
    return this.#data;
  }

  /** undefined while outlines, or code for them, are on their way. */
  #map(context: ViewContext, options: NetworkOptions): Partial<Mapped> | undefined {
    const module = this.useLazy(loadMapping);
    if (!module) return undefined;
    return (this.#mapping ??= new module.NetworkMapping(this)).of({
      context,
      options,
      store: this.followedStore,
      use: (load) => this.useLazy(load),
      words: (vocabulary) => this.useWords(vocabulary, context.locale),
    });
  }

  /** How what is not there is told; undefined while the words for it are on their way. */
  #obstacles(data: NetworkData, options: NetworkOptions, context: ViewContext): NetworkSetting['obstacles'] {
    if (isAllThere(data, options, context)) return () => [];
    const module = this.useLazy(loadObstacles);
    const words = module && this.useWords(module.obstacleVocabulary, context.locale);
    return words && ((names) => module.findObstacles({ data, options, context }, names, words));
  }

  #onTool(tool: NetworkTool): void {
    if (tool === 'whole') return void (this.viewport = WHOLE);
    if (tool === 'reset') return void (this.moved = new Map());
    if (tool === 'find') this.isFinding = !this.isFinding;
    if (tool === 'bridges') this.choices = { ...this.choices, bridges: this.shown?.bridging === undefined };
    this.#wake();
    if (tool === 'in' || tool === 'out') this.#later((reading) => reading.zoom(tool));
  }

  #paint(): void {
    const { isLarge, picture } = this.shown ?? {};
    const module = isLarge && picture ? this.useLazy(loadCanvas) : undefined;
    if (!module || !picture) return;
    this.#canvas ??= new module.SceneCanvas(this);
    this.#canvas.paint(picture.scene);
  }
}
