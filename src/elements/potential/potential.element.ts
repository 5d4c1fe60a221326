import { nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import { potentialVocabulary, type PotentialMessages } from '../../i18n/potential/messages.js';
import { renderNumberFields, type NumberField } from '../../render/html/number-fields.js';
import { fieldStyles } from '../../render/html/number-fields.styles.js';
import { potentialView, type PotentialView } from '../../view/potential/potential-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary What closing the distance to a comparison area would be worth, with every step of the sum.
 * @tagname bydel-potential
 */
export class BydelPotential extends WidgetElement {
  static override styles = [...WidgetElement.styles, fieldStyles];

  /** Id of the area. Default the area chosen under the same source, else the first district that a field can be counted for. */
  @property() area?: string;
  /** Id of the area to compare with, or `twins` (the mean of the nearest districts). Default the document's `potential.comparison`. */
  @property() comparison?: string;
  /** Latest period to use, such as `2024`. Default the latest of each indicator. */
  @property() period?: string;

  /** The reader's own assumptions, by the key of the field in the form. */
  @state() private assumed: ReadonlyMap<string, number> = new Map();

  #view?: PotentialView;
  #messages?: PotentialMessages;

  protected override makeView(context: ViewContext, { selection, period }: SourceState): WidgetView | undefined {
    const own = this.useWords(potentialVocabulary, context.locale);
    const indicator = this.useWords(indicatorVocabulary, context.locale);
    if (!own || !indicator) return undefined;
    const options = {
      area: selection.area ?? this.area,
      comparison: this.comparison,
      period: this.period,
      chosenPeriod: period,
      closed: this.assumed.get('closed'),
      amounts: this.#assumedFor('amount-'),
      persons: this.#assumedFor('persons-'),
    };
    this.#messages = own;
    this.#view = potentialView(options, context, { own, indicator });
    return this.#view;
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    const [view, words] = [this.#view, this.#messages];
    if (!view?.assumables.length || !words) return nothing;
    const fields: NumberField[] = view.assumables.flatMap(({ id, label, amount, persons }) => [
      { key: `amount-${id}`, label: words.amountOf(label), value: amount },
      { key: `persons-${id}`, label: words.personsOf(label), value: persons, step: 1 },
    ]);
    const closed: NumberField = {
      key: 'closed',
      label: words.closed,
      value: view.closed,
      unit: words.percent,
      max: 100,
    };
    const form = { title: words.assumptions, hint: words.assumptionsHint, fields: [closed, ...fields] };
    return renderNumberFields(form, (key, value) => this.#assume(key, value));
  }

  #assumedFor(prefix: string): ReadonlyMap<string, number> {
    const own = [...this.assumed].filter(([key]) => key.startsWith(prefix));
    return new Map(own.map(([key, value]) => [key.slice(prefix.length), value]));
  }

  /** An emptied field follows the document again. */
  #assume(key: string, value: number | null): void {
    const assumed = new Map(this.assumed);
    if (value === null) assumed.delete(key);
    else assumed.set(key, value);
    this.assumed = assumed;
  }
}
