import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { experiencesVocabulary, type ExperiencesMessages, type Grouping } from '../../i18n/experiences/messages.js';
import { renderChoices } from '../../render/html/choices.js';
import { choiceStyles } from '../../render/html/choices.styles.js';
import { addPaintServers } from '../../render/svg/paint-servers.js';
import { experiencesView, RELATIONS, type ExperiencesView } from '../../view/experiences/experiences-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { isoDay } from '../base/iso-day.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

const GROUPINGS: readonly Grouping[] = ['theme', 'sector', 'period'];

/**
 * @summary What practitioners see, with its link to the figures, and the trails from a figure to a decision.
 * @tagname bydel-experiences
 */
export class BydelExperiences extends WidgetElement {
  static {
    addPaintServers();
  }

  static override styles = [...WidgetElement.styles, choiceStyles];

  /** Id of the area. Default the one chosen under the same source, else all. */
  @property() area?: string;
  /** Id of the theme. Default all. */
  @property() theme?: string;
  /** Id of an indicator: what is said of its figures. Default all. */
  @property() indicator?: string;
  /** `confirms`, `nuances`, `contradicts` or `explains`: what is shown at first. Default all. */
  @property() relation?: string;
  /** `signals` shows the trails from a figure to a decision alone. Default experiences, then the trails. */
  @property() @list show: readonly string[] = [];
  /** Tells the present time; only its day counts. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** What the reader narrows to; undefined = what the page asks for. */
  @state() private chosenRelation?: string;
  @state() private group: Grouping = 'theme';

  #view?: ExperiencesView;
  #messages?: ExperiencesMessages;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('relation')) this.chosenRelation = undefined;
    super.willUpdate(changed);
  }

  protected override makeView(context: ViewContext, { selection }: SourceState): WidgetView | undefined {
    const messages = this.useWords(experiencesVocabulary, context.locale);
    if (!messages) return undefined;
    const { theme, indicator, show, group } = this;
    const options = {
      ...{ theme, indicator, show, group },
      area: selection.area ?? this.area,
      relation: this.#relation,
      experience: selection.experience,
      today: isoDay(this.clock()),
    };
    this.#messages = messages;
    this.#view = experiencesView(options, context, messages);
    return this.#view;
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    const [view, words] = [this.#view, this.#messages];
    if (!view || !words || !RELATIONS.some((relation) => view.counts[relation])) return nothing;
    const relations = RELATIONS.map((relation) => ({
      key: relation,
      label: words.counted(words.relations[relation], view.counts[relation]),
    }));
    const filter = {
      label: words.filterLabel,
      choices: [{ key: '', label: words.all }, ...relations],
      chosen: this.#relation ?? '',
    };
    const order = {
      label: words.groupLabel,
      choices: GROUPINGS.map((key) => ({ key, label: words.group[key] })),
      chosen: this.group,
    };
    return html`${renderChoices(filter, (key) => void (this.chosenRelation = key))}
    ${renderChoices(order, (key) => this.#order(key))}`;
  }

  get #relation(): string | undefined {
    return (this.chosenRelation ?? this.relation) || undefined;
  }

  #order(key: string): void {
    this.group = GROUPINGS.find((one) => one === key) ?? 'theme';
  }
}
