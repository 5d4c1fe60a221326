/**
 * How the reader has arranged a table: sorted by which column, filtered by which words, which page of it. Arranges the
 * rows and announces what each change did. Knows nothing of what the rows are about, nor how they are drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLanguage } from '../i18n/resolve-locale.js';
import { tableControlWords, type TableControlWords } from '../i18n/table/controls.js';
import { findRows, searchTexts } from '../view/table/find-rows.js';
import type { ShownTable, TableFilter, TablePage, TableSort } from '../view/table/shown-table.js';
import { sortRows } from '../view/table/sort-table.js';
import type { TableRow, TableView } from '../view/widget-view.js';

/** Rows on a page. More at once make the browser slow and the page endless. */
const PAGE_SIZE = 500;
/** A filter is offered above this many rows: fewer are seen at a glance. */
const FILTER_ABOVE = 20;

const EMPTY: TableView = { caption: '', columns: [], rows: [] };

/** The next order on a click: rising, falling, then the document's own. */
function nextSort(column: string, sort: TableSort | undefined): TableSort | undefined {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

export class TableController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #announce: (text: string) => void;
  #table = EMPTY;
  #sort: TableSort | undefined;
  #query = '';
  #page = 0;
  /** The rows as sorted and filtered; absent until asked for and after every change. */
  #arranged: readonly TableRow[] | undefined;
  #searchTexts: readonly string[] | undefined;
  /** Set by paging: which button the reader goes on from, when the new rows stand. */
  #turned: 'previous' | 'next' | undefined;

  /** @param announce is given what a change did, in the reader's language */
  constructor(host: ReactiveControllerHost & HTMLElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  /** A new page is read from its top: there stand the same buttons as below the rows. */
  hostUpdated(): void {
    if (!this.#turned) return;
    this.#host.shadowRoot?.querySelector('.scroll')?.scrollTo({ top: 0 });
    this.#host.shadowRoot?.querySelector<HTMLElement>(`.pager .${this.#turned}`)?.focus();
    this.#turned = undefined;
  }

  /**
   * The table as it is to be drawn. Order and filter stay while a table has the same columns, the page while it has the
   * same caption besides.
   */
  present(table: TableView, chosen: ShownTable['chosen'] = {}): ShownTable {
    if (table !== this.#table) this.#accept(table);
    const { caption, columns } = table;
    const start = this.#page * PAGE_SIZE;
    return {
      caption,
      columns,
      rows: this.#rows.slice(start, start + PAGE_SIZE),
      sort: this.#sort,
      filter: this.#filter,
      page: this.#pageShown,
      chosen,
    };
  }

  /** The reader asks for another order by a column's key. */
  readonly onSort = (column: string): void => {
    this.#sort = nextSort(column, this.#sort);
    this.#rearrange();
    const label = this.#table.columns.find(({ key }) => key === column)?.label ?? '';
    this.#announce(this.words.sorted(label, this.#sort?.direction));
  };

  readonly onFilter = (query: string): void => {
    this.#query = query;
    this.#rearrange();
    this.#announce(this.words.found(this.#rows.length, this.#table.rows.length));
  };

  /** The reader turns the page; past an end nothing happens. */
  readonly onTurn = (to: 'previous' | 'next'): void => {
    const page = this.#page + (to === 'next' ? 1 : -1);
    if (page < 0 || page > this.#lastPage) return;
    this.#page = page;
    this.#turned = to;
    this.#announce(this.#pageShown?.range ?? '');
    this.#host.requestUpdate();
  };

  /** Words of the table's controls in the reader's language. */
  get words(): TableControlWords {
    return tableControlWords(resolveLanguage(this.#host));
  }

  get #rows(): readonly TableRow[] {
    return (this.#arranged ??= this.#arrange());
  }

  get #lastPage(): number {
    return Math.max(0, Math.ceil(this.#rows.length / PAGE_SIZE) - 1);
  }

  get #filter(): TableFilter | undefined {
    const { length } = this.#table.rows;
    if (length <= FILTER_ABOVE) return undefined;
    const words = this.words;
    const found = this.#query.trim() ? words.found(this.#rows.length, length) : '';
    return { label: words.filter, query: this.#query, found };
  }

  get #pageShown(): TablePage | undefined {
    const { length } = this.#rows;
    if (length <= PAGE_SIZE) return undefined;
    const start = this.#page * PAGE_SIZE;
    return {
      range: this.words.range(start + 1, Math.min(start + PAGE_SIZE, length), length),
      hasPrevious: this.#page > 0,
      hasNext: this.#page < this.#lastPage,
    };
  }

  #accept(table: TableView): void {
    const before = this.#table;
    const hasSameColumns = table.columns.map(({ key }) => key).join() === before.columns.map(({ key }) => key).join();
    this.#table = table;
    this.#arranged = undefined;
    this.#searchTexts = undefined;
    if (!hasSameColumns) [this.#sort, this.#query] = [undefined, ''];
    const isSame = hasSameColumns && table.caption === before.caption;
    this.#page = isSame ? Math.min(this.#page, this.#lastPage) : 0;
  }

  #rearrange(): void {
    this.#arranged = undefined;
    this.#page = 0;
    this.#host.requestUpdate();
  }

  #arrange(): readonly TableRow[] {
    const { rows, columns } = this.#table;
    const found = this.#query.trim() && rows.length > FILTER_ABOVE ? this.#find(rows) : rows;
    const sort = this.#sort;
    const column = columns.findIndex(({ key }) => key === sort?.column);
    if (!sort || column < 0) return found;
    // Made on first use: the first one of a page costs more than drawing a table.
    const { compare } = new Intl.Collator(resolveLanguage(this.#host), { numeric: true });
    return sortRows(found, { column, direction: sort.direction, compareText: compare });
  }

  #find(rows: readonly TableRow[]): readonly TableRow[] {
    this.#searchTexts ??= searchTexts(rows);
    return findRows(rows, this.#searchTexts, this.#query);
  }
}
