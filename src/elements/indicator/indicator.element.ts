import { property } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { formLoader } from '../../view/indicator/indicator-forms.js';
import type { IndicatorOptions } from '../../view/indicator/indicator-options.js';
import { indicatorView, indicatorWordsOnly, planIndicator } from '../../view/indicator/indicator-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { listAttribute } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary One indicator of a district document as a chart, a table and a sentence.
 * @tagname bydel-indicator
 */
export class BydelIndicator extends WidgetElement {
  /** Id of the indicator. Default the document's first. */
  @property() indicator?: string;
  /** `trend` (over time) or `ranking` (areas in one period). Default by data: several periods give a trend. */
  @property() form?: string;
  /** Id of the area to highlight; never filters. Default the area chosen under the same source. */
  @property() area?: string;
  /** Ids of the areas to show, separated by spaces or commas. Default all. */
  @property({ converter: listAttribute }) areas: readonly string[] = [];
  /** Area id to compare with, or `none`. Default the indicator's first benchmark with figures; of counts, none. */
  @property() benchmark?: string;
  /** Period of a ranking, such as `2024`. Default the period chosen under the same source, else the latest with figures. */
  @property() period?: string;
  /** First period of a trend. Default the first with figures. */
  @property() from?: string;
  /** Last period of a trend. Default the last with figures. */
  @property() to?: string;
  /** Id of a category of the indicator's breakdown. Default the whole, else the first category. */
  @property() category?: string;
  /** Layers to show: `benchmark`, `intervals`, `breaks`. Default all three. */
  @property({ converter: listAttribute }) show: readonly string[] = [];

  protected override makeView(context: ViewContext, source: SourceState): WidgetView | undefined {
    const options = this.#options(source);
    const plan = planIndicator(options, context);
    const messages = this.useWords(indicatorVocabulary, context.locale);
    const form = plan && this.useLazy(formLoader(plan.form));
    if (!messages || (plan && !form)) return undefined;
    const setting = { options, context, messages };
    return plan && form ? indicatorView(plan, form, setting) : indicatorWordsOnly(setting);
  }

  #options({ selection, period }: SourceState): IndicatorOptions {
    return {
      indicator: this.indicator,
      form: this.form,
      // What the reader chooses on the page comes before what the page highlights at first.
      area: selection.area ?? this.area,
      areas: this.areas,
      benchmark: this.benchmark,
      period: period ?? this.period,
      from: this.from,
      to: this.to,
      category: this.category,
      show: this.show,
    };
  }
}
