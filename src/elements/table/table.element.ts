import { property } from 'lit/decorators.js';
import { tableView } from '../../view/table/table-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';

/** The reader's own day, as `2026-10-01`: after midnight in Denmark it is still the day before in UTC. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

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

  protected override makeView(context: ViewContext): WidgetView {
    const { of, indicator, areas } = this;
    return tableView({ of, indicator, areas, today: localDay(new Date()) }, context);
  }
}
