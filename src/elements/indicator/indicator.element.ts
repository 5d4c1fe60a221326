import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { preload } from '../../controllers/lazy-controller.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { formLoader, isDrawnForm } from '../../view/indicator/indicator-forms.js';
import type { IndicatorOptions } from '../../view/indicator/indicator-options.js';
import {
  indicatorView,
  isAllThere,
  planIndicator,
  type IndicatorPlan,
  type IndicatorSetting,
  type IndicatorView,
} from '../../view/indicator/indicator-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { isoDay } from '../base/iso-day.js';
import { list } from '../base/list-attribute.js';
import type { ExportSource } from '../base/widget-exports.js';
import { WidgetElement } from '../base/widget-element.js';
import type { IndicatorVoices } from './indicator-voices.js';

const loadObstacles = (): Promise<typeof import('../../view/indicator/indicator-obstacles.js')> =>
  import('../../view/indicator/indicator-obstacles.js');
const loadVoices = (): Promise<typeof import('./indicator-voices.js')> => import('./indicator-voices.js');

const loadPaint = (): Promise<typeof import('../../render/svg/paint-servers.js')> =>
  import('../../render/svg/paint-servers.js');

const loadSpec = (): Promise<typeof import('../../render/vega/form-spec.js')> =>
  import('../../render/vega/form-spec.js');

/**
 * @summary One indicator of a district document as a chart, a table and a sentence.
 * @tagname bydel-indicator
 */
export class BydelIndicator extends WidgetElement {
  /** Loads the code of a form before an element asks for it. Unknown ones load nothing. */
  static async loadForm(form?: string): Promise<void> {
    if (form && isDrawnForm(form)) await preload(formLoader(form, false));
  }

  /** Id of the indicator. Default the document's first. */
  @property() indicator?: string;
  /**
   * `trend` (over time), `ranking` (areas in one period), `gap` (distance to the benchmark), `change` (from one period to
   * another), `strip` (all areas along one axis, period by period), `multiples` (a small chart per area, or per
   * indicator), `composition` (the categories of a breakdown as stacked shares) or `status` (level against change).
   * Default by data: several periods give a trend.
   */
  @property() form?: string;
  /** Id of the area to highlight; never filters. Default the area chosen under the same source. */
  @property() area?: string;
  /** Ids of the areas to show, separated by spaces or commas. Default all. */
  @property() @list areas: readonly string[] = [];
  /** Ids of the indicators that `multiples` shows, separated by spaces or commas. Default the one in `indicator`. */
  @property() @list indicators: readonly string[] = [];
  /** Area id to compare with, `twins` (the mean of the nearest districts) or `none`. Default the indicator's first benchmark with figures; of counts, none. */
  @property() benchmark?: string;
  /** Period of a ranking, such as `2024`. Default the period chosen under the same source, else the latest with figures. */
  @property() period?: string;
  /** First period of a trend or a change. Default the first with figures. */
  @property() from?: string;
  /** Last period of a trend or a change. Default the last with figures. */
  @property() to?: string;
  /** Id of a category of the indicator's breakdown. Default the whole, else the first category. */
  @property() category?: string;
  /**
   * Layers to show. Of `benchmark targets thresholds intervals breaks`, all by default or just those that are named;
   * `initiatives` and `experiences` are laid on the same axis when named.
   */
  @property() @list show: readonly string[] = [];

  /** Tells the present time; only its day counts. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();
  /** Keys of the legend's items that the reader leaves out. */
  @state() private hiddenItems: ReadonlySet<string> = new Set();

  #shown?: IndicatorView;
  #voices?: IndicatorVoices;
  #chosenVoice?: string;

  /**
   * The picture as a complete Vega-Lite specification with its data, in the reader's language and the page's colours.
   * Waits until drawn; null where there is nothing to draw.
   */
  async toVegaLite(): Promise<Readonly<Record<string, unknown>> | null> {
    const from = await this.exportSource();
    return from ? this.makeSpec(from) : null;
  }

  protected override get hasSpec(): boolean {
    return this.#shown?.drawing !== undefined;
  }

  protected override async makeSpec({ locale, base }: ExportSource): Promise<Readonly<Record<string, unknown>> | null> {
    const [{ formSpec }, { readTheme }] = await Promise.all([loadSpec(), import('../../theme/read-theme.js')]);
    return (this.#shown && formSpec(this.#shown, { theme: readTheme(base), locale })) ?? null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The code of a form that is asked for travels beside the document, not after it.
    if (this.form && isDrawnForm(this.form)) this.prepareLazy(formLoader(this.form, false));
    super.willUpdate(changed);
  }

  protected override makeView(context: ViewContext, source: SourceState): WidgetView | undefined {
    const options = this.#options(source);
    const plan = planIndicator(options, context);
    const messages = this.useWords(indicatorVocabulary, context.locale);
    if (!messages) return undefined;
    this.#chosenVoice = source.selection.experience;
    const setting = { options, context, messages };
    const shown = plan && isAllThere(setting, plan.shaped) ? this.#draw(plan, setting) : this.#tell(setting);
    if (shown) this.#shown = shown;
    return shown;
  }

  /** With words on what is not there; with words alone where nothing can be drawn. */
  #tell(setting: IndicatorSetting): IndicatorView | undefined {
    const module = this.useLazy(loadObstacles);
    const words = module && this.useWords(module.obstacleVocabulary, setting.context.locale);
    return words && module.tellIndicator(setting, words, (...told) => this.#draw(...told));
  }

  protected override renderDetails(): TemplateResult | typeof nothing {
    const { voices } = this.#shown ?? {};
    const module = voices?.length ? this.useLazy(loadVoices) : undefined;
    if (!voices || !module) return nothing;
    this.#voices ??= new module.IndicatorVoices(this);
    return this.#voices.render(voices, voices[0]!.heading, this.#chosenVoice);
  }

  protected override onLegendToggle(key: string): void {
    const hidden = new Set(this.hiddenItems);
    if (!hidden.delete(key)) hidden.add(key);
    this.hiddenItems = hidden;
  }

  /** undefined while the form or its words are on their way. */
  #draw(plan: IndicatorPlan, setting: IndicatorSetting): IndicatorView | undefined {
    const form = this.useLazy(formLoader(plan.form, plan.isLayered));
    const hasPaint = plan.isLayered || plan.form === 'composition';
    const paint = hasPaint ? this.useLazy(loadPaint) : undefined;
    if (hasPaint && !paint) return undefined;
    paint?.addPaintServers();
    const words = form?.vocabulary && this.useWords(form.vocabulary, setting.context.locale);
    if (!form || (form.vocabulary && !words)) return undefined;
    return indicatorView(plan, { form, words }, setting);
  }

  #options({ selection, period }: SourceState): IndicatorOptions {
    return {
      indicator: this.indicator,
      form: this.form,
      // What the reader chooses on the page comes before what the page highlights at first.
      area: selection.area ?? this.area,
      areas: this.areas,
      indicators: this.indicators,
      benchmark: this.benchmark,
      period: this.period,
      chosenPeriod: period,
      from: this.from,
      to: this.to,
      category: this.category,
      show: this.show,
      hidden: this.hiddenItems,
      today: isoDay(this.clock()),
    };
  }
}
