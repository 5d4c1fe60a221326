import { nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { twinsVocabulary, type TwinsMessages } from '../../i18n/twins/messages.js';
import { renderNumberFields } from '../../render/html/number-fields.js';
import { fieldStyles } from '../../render/html/number-fields.styles.js';
import { addPaintServers } from '../../render/svg/paint-servers.js';
import { twinsView, type TwinsView } from '../../view/twins/twins-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary The districts most like one district, with the distance and what each variable adds to it.
 * @tagname bydel-twins
 */
export class BydelTwins extends WidgetElement {
  static {
    addPaintServers();
  }

  static override styles = [...WidgetElement.styles, fieldStyles];

  /** Id of the area. Default the area chosen under the same source, else the first district with figures. */
  @property() area?: string;
  /** Ids of the indicators that count, separated by spaces or commas. Default all but plain counts and measures of origin. */
  @property() @list indicators: readonly string[] = [];
  /** Weights in the order of the indicators; 0 leaves one out. Default 1 each. */
  @property() @list weights: readonly string[] = [];
  /** How many districts to show, 1–20. Default 5. */
  @property() count?: string;
  /** `z` (standard deviations) or `range` (parts of the range). Default `z`. */
  @property() scale?: string;
  /** Latest period to use, such as `2024`. Default the latest of each indicator. */
  @property() period?: string;

  /** What the reader weighs otherwise, by indicator. */
  @state() private chosenWeights: ReadonlyMap<string, number> = new Map();

  #view?: TwinsView;
  #messages?: TwinsMessages;

  protected override makeView(context: ViewContext, { selection, period }: SourceState): WidgetView | undefined {
    const own = this.useWords(twinsVocabulary, context.locale);
    const indicator = this.useWords(indicatorVocabulary, context.locale);
    if (!own || !indicator) return undefined;
    const { indicators, weights, count, scale, chosenWeights } = this;
    const options = { indicators, weights, count, scale, chosenWeights, period: this.period, chosenPeriod: period };
    this.#messages = own;
    this.#view = twinsView({ ...options, area: selection.area ?? this.area }, context, { own, indicator });
    return this.#view;
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    const [view, words] = [this.#view, this.#messages];
    if (!view?.weighables.length || !words) return nothing;
    const fields = view.weighables.map(({ id, label, weight }) => ({ key: id, label, value: weight, max: 100 }));
    return renderNumberFields({ title: words.choose, hint: words.chooseHint, fields }, (key, value) => {
      this.chosenWeights = new Map([...this.chosenWeights, [key, value ?? 0]]);
    });
  }
}
