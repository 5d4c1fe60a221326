/**
 * The picture of a timeline with its one tab stop: a treegrid whose rows are read by screen readers and stand, unseen,
 * beside the picture. How it is walked through comes from outside, when somebody begins. Stateless.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TimelineTree, TreeRow } from '../../view/timeline/timeline-tree.js';
import type { Picture } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';

/** Rows that are rendered at a time. */
export const PAGE_SIZE = 100;

/** What the grid does while it is read. */
export interface GridReader {
  readonly onFocus: () => void;
  readonly onBlur?: () => void;
  readonly onKeydown?: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  /** Also where the browser takes the pointer over. */
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerLeave?: () => void;
  readonly onClick: (event: PointerEvent) => void;
  readonly onWheel: AddEventListenerOptions & { handleEvent(event: WheelEvent): void };
  /** Row where the reader stands, while the grid has focus. */
  readonly active?: number;
  /** Drawn over the picture, and beside it. */
  readonly ring?: unknown;
  readonly tip?: unknown;
  /** Whether the pointer is over something that can be chosen. */
  readonly points?: boolean;
  /** Whether the picture is being dragged along. */
  readonly moves?: boolean;
}

export interface GridState {
  readonly tree: TimelineTree;
  /** Id of the chosen initiative. */
  readonly chosen: string | undefined;
  readonly keys: string;
  readonly reader: GridReader;
  /** Whether the rows are there: nobody can have come to them before the picture stands. */
  readonly hasRows: boolean;
  /** What stays at the screen's edge. */
  readonly sticky?: unknown;
}

interface RowsState extends Pick<GridState, 'tree' | 'chosen' | 'hasRows'> {
  readonly from: number;
}

function renderRow(row: TreeRow, index: number, { chosen, tree }: RowsState): TemplateResult {
  const isChosen = row.target?.kind === 'initiative' && row.target.id === chosen;
  const last = row.cells.length - 1;
  return html`<div
    role="row"
    id=${`row-${index}`}
    aria-rowindex=${index + 2}
    aria-level=${row.level}
    aria-posinset=${row.position}
    aria-setsize=${row.setSize}
    aria-expanded=${row.isOpen === undefined ? nothing : String(row.isOpen)}
    aria-selected=${row.level === 2 ? String(isChosen) : nothing}
  >
    ${row.cells.map(
      (cell, at) =>
        html`<span role="gridcell" aria-colspan=${row.level === 1 && at === last ? tree.columns.length - at : nothing}
          >${cell}</span
        > `,
    )}
  </div>`;
}

function renderRows(state: RowsState): TemplateResult {
  const { tree, hasRows, from } = state;
  const count = hasRows ? Math.max(0, Math.min(PAGE_SIZE, tree.rowCount - from)) : 0;
  const rows = Array.from({ length: count }, (_, at) => renderRow(tree.row(from + at), from + at, state));
  return html`<div class="rows">
    <div role="row" aria-rowindex="1">
      ${tree.columns.map((name) => html`<span role="columnheader">${name}</span>`)}
    </div>
    ${rows}
  </div>`;
}

export function renderTimelineGrid(
  picture: Picture,
  { tree, chosen, keys, reader, hasRows, sticky }: GridState,
): TemplateResult {
  const { active } = reader;
  const from = Math.floor((active ?? 0) / PAGE_SIZE) * PAGE_SIZE;
  return html`<div class="stage" @pointerleave=${reader.onPointerLeave}>
    ${sticky}
    <div
      class=${reader.moves ? 'plot moves' : reader.points ? 'plot points' : 'plot'}
      role="treegrid"
      tabindex="0"
      aria-label=${picture.name}
      aria-description=${keys}
      aria-rowcount=${tree.rowCount + 1}
      aria-colcount=${tree.columns.length}
      aria-activedescendant=${active === undefined ? nothing : `row-${active}`}
      @focus=${reader.onFocus}
      @blur=${reader.onBlur}
      @keydown=${reader.onKeydown}
      @pointerdown=${reader.onPointerDown}
      @pointermove=${reader.onPointerMove}
      @pointerup=${reader.onPointerUp}
      @pointercancel=${reader.onPointerUp}
      @click=${reader.onClick}
      @wheel=${reader.onWheel}
    >
      ${guard([picture], () => renderScene(picture.scene, { prefix: 'timeline' }))}${reader.ring}
      ${guard([tree, from, chosen, hasRows], () => renderRows({ tree, chosen, hasRows, from }))}
    </div>
    ${reader.tip}
  </div>`;
}
