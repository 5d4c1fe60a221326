import { property } from 'lit/decorators.js';
import type { SourceState } from '../../data/source-state.js';
import { goalsVocabulary } from '../../i18n/goals/messages.js';
import { goalsView } from '../../view/goals/goals-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { isoDay } from '../base/iso-day.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary Vision, goals, targets, initiatives and indicators as a tree, and what is not linked.
 * @tagname bydel-goals
 */
export class BydelGoals extends WidgetElement {
  /** Id of an area: its own goals and those that hold for all. Default the one chosen under the same source, else all. */
  @property() area?: string;
  /** Tells the present time; only its day counts. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  protected override makeView(context: ViewContext, { selection }: SourceState): WidgetView | undefined {
    const messages = this.useWords(goalsVocabulary, context.locale);
    if (!messages) return undefined;
    const options = { area: selection.area ?? this.area, goal: selection.goal, today: isoDay(this.clock()) };
    return goalsView(options, context, messages);
  }
}
