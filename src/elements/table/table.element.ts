import { property } from 'lit/decorators.js';
import { tableView } from '../../view/table/table-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { isoDay } from '../base/iso-day.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

/**
 * @summary Any part of a district document as a table that the reader can sort, filter and download.
 * @tagname bydel-table
 */
export class BydelTable extends WidgetElement {
  /** `observations`, `initiatives`, `actors`, `ties`, `experiences` or `goals`. Default `observations`. */
  @property() of?: string;
  /** Id of an indicator: its figures, or the initiatives, experiences and goals that name it. Default all. */
  @property() indicator?: string;
  /** Ids of the areas to show, separated by spaces or commas. Default all. */
  @property() @list areas: readonly string[] = [];
  /** Tells the present time; only its day counts, for names that expire. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  protected override makeView(context: ViewContext): WidgetView {
    const { of, indicator, areas } = this;
    return tableView({ of, indicator, areas, today: isoDay(this.clock()) }, context);
  }
}
