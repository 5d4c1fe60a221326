import { property } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { criteriaVocabulary } from '../../i18n/criteria/messages.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { addPaintServers } from '../../render/svg/paint-servers.js';
import { criteriaView } from '../../view/criteria/criteria-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary The criteria of a rule set held against one district: value, limit, distance, met or not.
 * @tagname bydel-criteria
 */
export class BydelCriteria extends WidgetElement {
  static {
    addPaintServers();
  }

  /** Id of the area. Default the area chosen under the same source, else the first district with figures. */
  @property() area?: string;
  /** List year, such as `2024`. Default the newest with the most figures. */
  @property() period?: string;
  /**
   * Id of a rule set: official (`udsat-2018`, `forebyg-2021` …) or the document's own. Default the newest official one that
   * the figures allow without the criterion of origin, else the document's own.
   */
  @property({ attribute: 'rule-set' }) ruleSet?: string;
  /** `origin` shows the criterion of origin too. Default not shown, and never used. */
  @property() @list show: readonly string[] = [];

  protected override makeView(context: ViewContext, { selection, period }: SourceState): WidgetView | undefined {
    const own = this.useWords(criteriaVocabulary, context.locale);
    const indicator = this.useWords(indicatorVocabulary, context.locale);
    if (!own || !indicator) return undefined;
    const options = {
      area: selection.area ?? this.area,
      period: this.period,
      chosenPeriod: period,
      ruleSet: this.ruleSet,
      show: this.show,
    };
    return criteriaView(options, context, { own, indicator });
  }
}
