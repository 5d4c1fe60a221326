/**
 * The list beside a map: the same areas in order of their figures, with bars from zero. One tab stop: arrows move in it, and
 * what is typed finds a name or a rank. Stateless.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MapList, MapRow } from '../../view/map/map-content.js';
import { fillSwatch } from '../../view/map/map-fills.js';
import { renderScene } from '../svg/render-scene.js';

export interface MapListParts {
  readonly list: MapList;
  /** Rows that are shown; beyond them only the highlighted one is. */
  readonly most: number;
  /** Words of the button that shows more; empty = none. */
  readonly more: string;
  /** Id of the row with the tab stop; absent = the first. */
  readonly current: string | undefined;
  readonly search: TemplateResult | typeof nothing;
}

export interface MapListHandlers {
  readonly onChoose: (id: string) => void;
  readonly onMore: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: (id: string) => void;
}

/** Rows that are added at a time. */
export const PAGE = 20;
/** As many districts are found without a search. */
export const FEW = 8;
/** Px of a row beside a map, and rows that a list may go on below it: as high as a map's key and a few words. */
const [ROW, BELOW] = [38, 5];

/**
 * Rows that are shown at first. A long list beside a map ends where the map ends.
 *
 * @param height px of the map beside the list; absent: it stands below
 */
export function pageOf(rows: number, height: number | undefined): number {
  if (height === undefined) return PAGE;
  const fit = Math.max(FEW, Math.round(height / ROW));
  return rows <= fit + BELOW ? rows : fit;
}

/** Px of the longest bar, and of a row. */
const [BAR, HEIGHT] = [70, 12];

/** The bar in the middle of its row, and the benchmark's dashes above and below it, never on it. */
function renderBar(
  { bar, isHighlighted, fill, id }: MapRow,
  { benchmark, rows }: MapList,
): TemplateResult | typeof nothing {
  if (fill.word) return html`<span class="bar">${renderScene(fillSwatch(id, fill), { prefix: `row-${id}` })}</span>`;
  if (bar === undefined && !rows.some((row) => row.bar !== undefined)) return nothing;
  const at = benchmark && (benchmark.at * BAR).toFixed(1);
  const dashes = (from: string, to: string): unknown =>
    svg`<line class="stroke-ink" x1=${at} x2=${at} y1=${from} y2=${to} stroke-width="2" stroke-dasharray="4 3"></line>`;
  const width = Math.max(1, (bar ?? 0) * BAR).toFixed(1);
  const role = isHighlighted ? 'fill-accent' : 'fill-core';
  return html`<span class="bar"
    ><svg aria-hidden="true" width=${BAR}>
      ${benchmark ? svg`${dashes('0', '30%')}${dashes('70%', '100%')}` : nothing}
      ${bar === undefined
        ? nothing
        : svg`<rect class=${role} width=${width} y="50%" height=${HEIGHT} transform="translate(0 ${-HEIGHT / 2})"></rect>`}
    </svg></span
  >`;
}

function renderRow(
  row: MapRow,
  { list, current }: MapListParts,
  isFirst: boolean,
  handlers: MapListHandlers,
): TemplateResult {
  const { id, name, rank, value, isHighlighted } = row;
  const isCurrent = current === undefined ? isFirst : current === id;
  return html`<li>
    <button
      class="row"
      type="button"
      data-id=${id}
      tabindex=${isCurrent ? 0 : -1}
      aria-pressed=${isHighlighted ? 'true' : 'false'}
      @click=${() => handlers.onChoose(id)}
      @focus=${() => handlers.onFocus(id)}
    >
      <span class="rank">${rank}</span>
      <span class="name">${name}</span>
      <span class=${row.fill.word ? 'value word' : 'value'}>${value}</span>
      ${renderBar(row, list)}
    </button>
  </li>`;
}

const MOVES = /^(Arrow|Page|Home|End)/;

/** What the list does before its code is loaded: it waits, and takes no key that moves in it from the reader. */
export function sleepingList(
  later: (act: (handlers: MapListHandlers) => void) => void,
  onChoose: (id: string) => void,
): MapListHandlers {
  return {
    onChoose,
    onFocus: (id) => later((handlers) => handlers.onFocus(id)),
    onMore: () => later((handlers) => handlers.onMore()),
    onKeydown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (MOVES.test(event.key)) event.preventDefault();
      later((handlers) => handlers.onKeydown(event));
    },
  };
}

/** Drawn anew only where a row differs: pointing at the map touches none of them. */
export function renderMapList(parts: MapListParts, handlers: MapListHandlers): TemplateResult {
  const { list, most, current, more, search } = parts;
  const { benchmark } = list;
  const lowest = Math.max(0, ...list.rows.map(({ rank }) => Number(rank)));
  return html`<div class="map-list">
    ${search}
    <p class="list-head"><span>${list.title}</span><span>${list.unit}</span></p>
    <div @keydown=${handlers.onKeydown}>
      ${guard(
        [list, most, current],
        () =>
          html`<ol class=${lowest > 99 ? 'rows hundreds' : lowest ? 'rows' : 'rows unranked'}>
            ${list.rows
              .filter((row, index) => index < most || row.isHighlighted)
              .map((row, index) => renderRow(row, parts, index === 0, handlers))}
          </ol>`,
      )}
    </div>
    ${more ? html`<button class="action" type="button" @click=${handlers.onMore}>${more}</button>` : nothing}
    ${benchmark
      ? html`<p class="list-benchmark">
          <svg aria-hidden="true" width="30" height="3">
            ${svg`<line class="stroke-ink" x1="0" x2="30" y1="1.5" y2="1.5" stroke-width="2" stroke-dasharray="4 3"></line>`}
          </svg>
          ${benchmark.label}
        </p>`
      : nothing}
  </div>`;
}
