/**
 * A table with its controls: sorting in the headings, a filter above many rows, pages of very many. A native table, no
 * grid: cells do nothing. Stateless; what the reader has arranged comes with the table.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TableControlWords } from '../../i18n/table/controls.js';
import type { ShownTable, SortDirection, TableFilter, TablePage, TableSort } from '../../view/table/shown-table.js';
import type { TableCell, TableColumn, TableRow } from '../../view/widget-view.js';

export interface TableHandlers {
  /** @param column its key */
  readonly onSort: (column: string) => void;
  readonly onFilter: (query: string) => void;
  readonly onTurn: (to: 'previous' | 'next') => void;
}

type Rendered = TemplateResult | typeof nothing;

/** Texts of at most so many characters stay on one line. */
const SHORT_TEXT = 16;
/** Columns with a longer text than this are kept wide enough to read. */
const LONG_TEXT = 40;

interface DrawnColumn extends TableColumn {
  /** Of its cells. */
  readonly className: string;
}

function lengthClass(length: number): string {
  return length > LONG_TEXT ? 'long' : length <= SHORT_TEXT ? 'short' : '';
}

function joinClasses(...names: readonly (string | false | undefined)[]): string | typeof nothing {
  return names.filter(Boolean).join(' ') || nothing;
}

/** Numbers to the right, each on one line; texts by how long the longest is. */
function drawnColumns(columns: readonly TableColumn[], rows: readonly TableRow[]): readonly DrawnColumn[] {
  return columns.map((column, index) => {
    if (column.numeric) return { ...column, className: 'numeric short' };
    const longest = rows.reduce((most, { cells }) => Math.max(most, cells[index]!.text.length), 0);
    return { ...column, className: lengthClass(longest) };
  });
}

function renderOrder(direction: SortDirection): TemplateResult {
  return html`<svg class="order" aria-hidden="true" width="8" height="6">
    ${svg`<path fill="currentColor" d=${direction === 'ascending' ? 'M0 6 4 0 8 6Z' : 'M0 0H8L4 6Z'}></path>`}
  </svg>`;
}

function renderHeading(
  { key, label, numeric }: DrawnColumn,
  sort: TableSort | undefined,
  { words, handlers }: { readonly words: TableControlWords; readonly handlers: TableHandlers },
): TemplateResult {
  const direction = sort?.column === key ? sort.direction : undefined;
  const classes = joinClasses(numeric && 'numeric', lengthClass(label.length));
  return html`<th scope="col" class=${classes} aria-sort=${direction ?? nothing}>
    <button class="sort" type="button" title=${words.sortBy(label)} @click=${() => handlers.onSort(key)}>
      ${label}${direction ? renderOrder(direction) : nothing}
    </button>
  </th>`;
}

function renderCell({ text, value, tone }: TableCell, { className }: DrawnColumn): TemplateResult {
  return html`<td class=${joinClasses(className, value === null && 'missing', tone)}>${text}</td>`;
}

function renderRow(
  { cells, target }: TableRow,
  columns: readonly DrawnColumn[],
  chosen: ShownTable['chosen'],
): TemplateResult {
  const isChosen = target !== undefined && chosen[target.kind] === target.id;
  const [first, ...others] = columns;
  return html`<tr class=${joinClasses(isChosen && 'chosen')}>
    <th scope="row" class=${joinClasses(first?.className)} aria-current=${isChosen ? 'true' : nothing}>
      ${cells[0]?.text}
    </th>
    ${others.map((column, index) => renderCell(cells[index + 1]!, column))}
  </tr>`;
}

function renderFilter(filter: TableFilter | undefined, onFilter: TableHandlers['onFilter']): Rendered {
  if (!filter) return nothing;
  const onInput = ({ target }: Event): void => onFilter((target as HTMLInputElement).value);
  return html`<label class="filter"
      >${filter.label}
      <input type="search" autocomplete="off" .value=${filter.query} @input=${onInput} />
    </label>
    <span>${filter.found}</span>`;
}

/** At an end the button stays, since the focus may be on it, and says that it does nothing. */
function renderPager(page: TablePage | undefined, words: TableControlWords, onTurn: TableHandlers['onTurn']): Rendered {
  if (!page) return nothing;
  const button = (to: 'previous' | 'next', label: string, isEnabled: boolean): TemplateResult =>
    html`<button
      class="action ${to}"
      type="button"
      aria-disabled=${isEnabled ? nothing : 'true'}
      @click=${() => onTurn(to)}
    >
      ${label}
    </button>`;
  return html`<div class="pager">
    <span>${page.range}</span>
    ${button('previous', words.previousRows, page.hasPrevious)} ${button('next', words.nextRows, page.hasNext)}
  </div>`;
}

/** @param table As the reader has arranged it. */
export function renderTable(table: ShownTable, words: TableControlWords, handlers: TableHandlers): TemplateResult {
  const { caption, filter, page, chosen } = table;
  // A view may write a row's cells anew each time they are read.
  const rows = table.rows.map(({ key, target, cells }) => ({ key, target, cells }));
  const columns = drawnColumns(table.columns, rows);
  const pager = renderPager(page, words, handlers.onTurn);
  return html`<div class="table">
    ${filter || page ? html`<div class="tools">${renderFilter(filter, handlers.onFilter)}${pager}</div>` : nothing}
    <div class="scroll" role="region" tabindex="0" aria-label="${words.tableRegion}: ${caption}">
      <table part="table">
        <caption>
          <span>${caption}</span>
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => renderHeading(column, table.sort, { words, handlers }))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(row, columns, chosen))}
        </tbody>
      </table>
    </div>
    ${pager}
  </div>`;
}
