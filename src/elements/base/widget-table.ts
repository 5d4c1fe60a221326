/** The table of a widget: sorted, filtered and paged by the reader. Loaded when a table is first shown. */
import type { ReactiveElement, TemplateResult } from 'lit';
import { TableController } from '../../controllers/table-controller.js';
import type { Selection } from '../../data/source-state.js';
import { renderTable } from '../../render/html/table.js';
import { tableStyles } from '../../render/html/table.styles.js';
import type { TableView } from '../../view/widget-view.js';
import { addStyles } from './add-styles.js';

export class WidgetTable {
  #controller: TableController;

  constructor(host: ReactiveElement, announce: (text: string) => void) {
    this.#controller = new TableController(host, announce);
    addStyles(host, tableStyles);
  }

  /** @param chosen The reader's selection: its rows are marked. */
  render(table: TableView, chosen: Selection): TemplateResult {
    return renderTable(this.#controller.present(table, chosen), this.#controller.words, this.#controller);
  }
}
