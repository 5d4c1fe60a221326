import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LayoutController } from '../../controllers/layout-controller.js';
import { ThemeController } from '../../controllers/theme.js';
import type { SourceState } from '../../data/source-state.js';
import type { Locale } from '../../i18n/locale.js';
import { networkVocabulary } from '../../i18n/network/messages.js';
import { renderActorDetails } from '../../render/html/network-details.js';
import { renderCanvas, renderDrawing } from '../../render/html/network-drawing.js';
import { readTheme } from '../../theme/read-theme.js';
import { networkData, type NetworkData } from '../../view/network/network-data.js';
import type { NetworkOptions } from '../../view/network/network-options.js';
import { isNarrow, needsLayout, networkView, type NetworkView } from '../../view/network/network-view.js';
import type { Scene, Target } from '../../view/scene.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture, WidgetView } from '../../view/widget-view.js';
import { listAttribute } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';
import { networkStyles } from './network.styles.js';

const loadPainter = (): Promise<typeof import('../../render/canvas/paint-scene.js')> =>
  import('../../render/canvas/paint-scene.js');

/** The reader's own day: after midnight in Denmark it is still the day before in UTC. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * @summary Who works with whom: the actors and ties of a district document as a network, a table and a sentence.
 * @tagname bydel-network
 */
export class BydelNetwork extends WidgetElement {
  static override styles = [...WidgetElement.styles, networkStyles];

  /** `organic` or `levels`. Default `levels` where members have levels, else `organic`. */
  @property() form?: string;
  /** Ids of the networks to show, separated by spaces or commas. Default everything. */
  @property({ converter: listAttribute }) networks: readonly string[] = [];
  /** Id of the actor in focus. Default the actor chosen under the same source. */
  @property() actor?: string;
  /** How many ties away the focus reaches: 1 or 2. Default 1. */
  @property({ type: Number }) steps = 1;
  /** Period to show, such as `2024`. Default the period chosen under the same source, else everything. */
  @property() period?: string;
  /** Layers to show: `initiatives`, `missing`, `bridges`. Default none. */
  @property({ converter: listAttribute }) show: readonly string[] = [];
  /** Tells the present time; only its day counts, for names that expire. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** The focus that the page asked for and the reader has left. */
  @state() private left?: string;
  /** How far the reader wants the focus to reach. */
  @state() private reach?: number;
  /** Goes up when a layout is there. */
  @state() private laidOut = 0;

  #layout = new LayoutController(this, () => (this.laidOut += 1));
  #theme = new ThemeController(this);
  #view?: NetworkView;
  /** Kept as long as only the choice or the place changes: the layout is known by it. */
  #data?: NetworkData;
  #dataMadeFrom: readonly unknown[] = [];
  #isNarrow = false;
  #arranging = '';
  /** What the canvas was last painted from. */
  #painted: readonly unknown[] = [];
  /** The reader has just moved the choice: tell, and go on in the details where the button was. */
  #toTell?: 'choice' | 'choice-in-details';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('actor')) this.left = undefined;
    if (changed.has('steps')) this.reach = undefined;
    super.willUpdate(changed);
  }

  protected override updated(): void {
    // First, since a widget is ready when it is painted, and the painter may have to be loaded.
    this.#paint();
    super.updated();
    this.#tell();
  }

  /** On a narrow screen the table comes first. */
  protected override get firstShown(): 'picture' | 'table' {
    return this.#isNarrow ? 'table' : 'picture';
  }

  protected override get occupation(): string {
    return this.#layout.isWorking ? this.#arranging : '';
  }

  protected override makeView(context: ViewContext, source: SourceState): WidgetView | undefined {
    const messages = this.useWords(networkVocabulary, context.locale);
    if (!messages) return undefined;
    const options = this.#options(source);
    const data = this.#dataFor(options, context);
    this.#isNarrow = isNarrow(context);
    this.#arranging = messages.arranging;
    if (!needsLayout(data, options, context)) return (this.#view = networkView({ data, options, context, messages }));
    const positions = this.#layout.positionsFor(data.graph);
    if (!positions) return undefined;
    return (this.#view = networkView({ data, options, context, messages, positions }));
  }

  protected override renderPicture(picture: Picture, locale: Locale): TemplateResult {
    const pictureKeys = this.#view?.messages.keys ?? locale.messages.pictureKeys;
    return super.renderPicture(picture, { ...locale, messages: { ...locale.messages, pictureKeys } });
  }

  protected override renderDrawing({ scene }: Picture): TemplateResult {
    return this.#view?.isLarge ? renderCanvas(scene, devicePixelRatio) : renderDrawing(scene);
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    const { details, messages, reach, actorCount } = this.#view ?? {};
    if (!details || !messages) return nothing;
    return renderActorDetails(
      { details, messages, reach: reach ?? 1, actorCount: actorCount ?? 0, level: this.headingLevel + 1 },
      {
        onChoose: (target) => this.#chooseInDetails(target),
        onReach: (steps) => void (this.reach = steps),
        onClose: () => this.#close(details.id),
      },
    );
  }

  protected override choose(target: Target): void {
    this.#toTell ??= 'choice';
    super.choose(target);
  }

  #options({ selection, period }: SourceState): NetworkOptions {
    const { form, networks, show } = this;
    return {
      form,
      networks,
      show,
      // What the reader chooses on the page comes before what the page highlights at first.
      actor: selection.actor ?? (this.actor === this.left ? undefined : this.actor),
      steps: this.reach ?? this.steps,
      period: period ?? this.period,
      today: localDay(this.clock()),
    };
  }

  #dataFor(options: NetworkOptions, { model }: ViewContext): NetworkData {
    const from = [model, options.period, options.networks];
    if (!this.#data || from.some((part, index) => part !== this.#dataMadeFrom[index])) {
      this.#data = networkData(model, options);
      this.#dataMadeFrom = from;
    }
    return this.#data;
  }

  #chooseInDetails(target: Target): void {
    this.#toTell = 'choice-in-details';
    this.choose(target);
  }

  /** Takes back the reader's own choice, and leaves the one of the page. */
  #close(id: string): void {
    this.renderRoot.querySelector<HTMLElement>('.plot')?.focus();
    const chosen = this.followedStore?.state.selection.actor;
    this.left = this.actor;
    this.#toTell = 'choice';
    if (chosen === id) this.choose({ kind: 'actor', id });
  }

  #tell(): void {
    const what = this.#toTell;
    if (!what) return;
    this.#toTell = undefined;
    const { details, messages } = this.#view ?? {};
    if (!messages) return;
    this.announce(details ? messages.details.chosen(details.title, details.count) : messages.details.closed);
    if (what === 'choice-in-details') this.renderRoot.querySelector<HTMLElement>('.details-title')?.focus();
  }

  /** A canvas is painted once it stands, and again for another scene, size or theme. */
  #paint(): void {
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>('canvas.scene');
    const scene: Scene | undefined = this.#view?.picture?.scene;
    if (!canvas || !scene) return;
    const painter = this.useLazy(loadPainter);
    const from = [canvas, scene, canvas.width, this.#theme.revision];
    if (!painter || from.every((part, index) => part === this.#painted[index])) return;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    painter.paintScene(context, scene, { theme: readTheme(canvas), scale: canvas.width / scene.width });
    this.#painted = from;
  }
}
