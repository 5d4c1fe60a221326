/** A timeline on paper: the pieces of its picture under an axis that each page repeats, and a table of all. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../view/scene.js';
import type { TimelineTree, TreeRow } from '../../view/timeline/timeline-tree.js';
import { drawPiece } from '../svg/scene-piece.js';

/** A stretch of the picture: its marks, where they stand in the whole, and where it begins, px. */
export interface PaperPiece {
  readonly scene: Scene;
  readonly top: number;
}

export interface PaperPicture {
  readonly above: PaperPiece | undefined;
  readonly axis: PaperPiece;
  readonly rows: readonly PaperPiece[];
}

function renderRow({ level, cells }: TreeRow, columns: number): TemplateResult {
  if (level === 2)
    return html`<tr>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  const [name, ...rest] = cells;
  return html`<tr>
    <th colspan=${columns} scope="rowgroup"><strong>${name}</strong> ${rest.join(' · ')}</th>
  </tr>`;
}

/** Every initiative in every lane, one row each. */
export function renderPaperTable({ columns, rowCount, row }: TimelineTree): TemplateResult {
  return html`<table class="paper-table">
    <thead>
      <tr>
        ${columns.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from({ length: rowCount }, (_, index) => renderRow(row(index), columns.length))}
    </tbody>
  </table>`;
}

export function renderPaper(
  { above, axis, rows }: PaperPicture,
  table: TemplateResult | typeof nothing,
): TemplateResult {
  const draw = ({ scene, top }: PaperPiece): SVGElement => drawPiece(scene, top, `paper-${top}`);
  return html`${above ? html`<div class="paper-above">${draw(above)}</div>` : nothing}
    <div class="paper-lanes">
      <div class="paper-axis">${draw(axis)}</div>
      <div class="paper-rows">${rows.map((row) => html`<div>${draw(row)}</div>`)}</div>
    </div>
    ${table}`;
}
