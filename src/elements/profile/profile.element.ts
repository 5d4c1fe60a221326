import { property } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { profileVocabulary } from '../../i18n/profile/messages.js';
import { profileView } from '../../view/profile/profile-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary One district against a benchmark on all its indicators, or all districts in a matrix.
 * @tagname bydel-profile
 */
export class BydelProfile extends WidgetElement {
  /** `spine` (one district) or `matrix` (districts by indicators, sortable). Default `spine`. */
  @property() form?: string;
  /** Id of the area. Default the area chosen under the same source, else the first district with figures. */
  @property() area?: string;
  /** Ids of the areas of the matrix, separated by spaces or commas. Default all districts. */
  @property() @list areas: readonly string[] = [];
  /** Ids of the indicators, in order. Default all with figures but plain counts and measures of origin. */
  @property() @list indicators: readonly string[] = [];
  /**
   * One or two of: id of an area, `twins` (the mean of the nearest districts). Default what the indicators name first. A
   * matrix uses the first; its `twins` are each district's own.
   */
  @property() @list benchmark: readonly string[] = [];
  /** Latest period to use, such as `2024`. Default the latest of each indicator. */
  @property() period?: string;

  protected override makeView(context: ViewContext, { selection, period }: SourceState): WidgetView | undefined {
    const own = this.useWords(profileVocabulary, context.locale);
    const indicator = this.useWords(indicatorVocabulary, context.locale);
    if (!own || !indicator) return undefined;
    const { form, areas, indicators, benchmark } = this;
    const options = { form, areas, indicators, benchmark, period: this.period, chosenPeriod: period };
    return profileView({ ...options, area: selection.area ?? this.area }, context, { own, indicator });
  }
}
