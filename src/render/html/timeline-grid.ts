/**
 * The picture of a timeline with its one tab stop: a treegrid whose rows are read by screen readers and stand, unseen,
 * beside the picture; the row where the reader stands has a ring in the picture. Stateless.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Box } from '../../view/timeline/timeline-boxes.js';
import type { TimelineTree, TreeRow } from '../../view/timeline/timeline-tree.js';
import type { Picture } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';

export interface GridState {
  readonly tree: TimelineTree;
  /** First and last row, exclusive, to render. */
  readonly page: readonly [from: number, to: number];
  /** Row where the reader stands, while the grid has focus. */
  readonly active: number | undefined;
  /** What the ring is drawn round, and what the words are shown beside. */
  readonly ring: Box | undefined;
  readonly tip: Box | undefined;
  /** Id of the chosen initiative. */
  readonly chosen: string | undefined;
  readonly keys: string;
}

export interface GridHandlers {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: PointerEvent) => void;
  readonly onWheel: AddEventListenerOptions & { handleEvent(event: WheelEvent): void };
}

const OUTSIDE = 4;

function renderRing({ x, y, width, height }: Box, { scene }: Picture): TemplateResult {
  const shape = (role: string, stroke: number): TemplateResult => svg`<rect
    class=${role} x=${x - OUTSIDE} y=${y - OUTSIDE} width=${width + OUTSIDE * 2} height=${height + OUTSIDE * 2}
    rx="6" stroke-width=${stroke}></rect>`;
  return html`<svg class="cursor" aria-hidden="true" fill="none" width=${scene.width} height=${scene.height}>
    ${shape('stroke-ground', 5)}${shape('stroke-ink ring', 2)}
  </svg>`;
}

function renderRow(row: TreeRow, index: number, chosen: string | undefined): TemplateResult {
  const isChosen = row.target?.kind === 'initiative' && row.target.id === chosen;
  const last = row.cells.length - 1;
  return html`<div
    role="row" id=${`row-${index}`} aria-rowindex=${index + 2} aria-level=${row.level} aria-posinset=${row.position}
    aria-setsize=${row.setSize} aria-expanded=${row.isOpen === undefined ? nothing : String(row.isOpen)}
    aria-selected=${row.level === 2 ? String(isChosen) : nothing}
  >${row.cells.map((cell, at) => html`<span
    role="gridcell" aria-colspan=${row.level === 1 && at === last ? 5 - at : nothing}>${cell}</span>`)}</div>`;
}

function renderRows({ tree, page: [from, to], chosen }: GridState): TemplateResult {
  const rows = Array.from({ length: to - from }, (_, at) => renderRow(tree.row(from + at), from + at, chosen));
  return html`<div class="rows">
    <div role="row" aria-rowindex="1">${tree.columns.map((name) => html`<span role="columnheader">${name}</span>`)}</div>
    ${rows}
  </div>`;
}

export function renderTimelineGrid(picture: Picture, state: GridState, handlers: GridHandlers): TemplateResult {
  const { tree, page, active, ring, tip, chosen, keys } = state;
  return html`<div class="stage" @pointerleave=${handlers.onPointerLeave}>
    <div
      class="plot" role="treegrid" tabindex="0" aria-label=${picture.name} aria-description=${keys}
      aria-rowcount=${tree.rowCount + 1} aria-colcount=${tree.columns.length}
      aria-activedescendant=${active === undefined ? nothing : `row-${active}`}
      @focus=${handlers.onFocus} @blur=${handlers.onBlur} @keydown=${handlers.onKeydown}
      @pointermove=${handlers.onPointerMove} @click=${handlers.onClick} @wheel=${handlers.onWheel}
    >
      ${guard([picture], () => renderScene(picture.scene, { prefix: 'timeline' }))}
      ${ring ? renderRing(ring, picture) : nothing}
      ${guard([tree, ...page, chosen], () => renderRows(state))}
    </div>
    ${tip?.text ? html`<div class="tip">${tip.text}</div>` : nothing}
  </div>`;
}
