/** A table as the reader has arranged it: sorted, filtered and paged. What `render/html/table.ts` draws. */
import type { Target } from '../scene.js';
import type { TableColumn, TableRow } from '../widget-view.js';

export type SortDirection = 'ascending' | 'descending';

export interface TableSort {
  /** Key of the column. */
  readonly column: string;
  readonly direction: SortDirection;
}

/** Where the rows that are shown stand among all that are left by the filter. */
export interface TablePage {
  /** "Række 1–500 af 2.340". */
  readonly range: string;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

export interface TableFilter {
  readonly label: string;
  /** As the reader has written it. */
  readonly query: string;
  /** How many rows are left; empty where nothing is asked. */
  readonly found: string;
}

export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Those of the page only. */
  readonly rows: readonly TableRow[];
  /** Absent: the document's own order. */
  readonly sort?: TableSort;
  /** Absent where there are too few rows to look for one. */
  readonly filter?: TableFilter;
  /** Absent where all rows fit. */
  readonly page?: TablePage;
  /** The chosen record of each kind, by id. */
  readonly chosen: Readonly<Partial<Record<Target['kind'], string>>>;
}
