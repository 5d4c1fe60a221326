/** The quiet buttons under a widget: picture or table, and the downloads as a list that opens. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ViewFile } from '../../view/widget-view.js';

/** A file that every widget gives away, or one of its own. */
export type DownloadKind = 'csv' | 'svg' | 'png' | 'vega-lite' | ViewFile;

export interface ActionsState {
  /** Absent: the widget has only one of picture and table. */
  readonly tableShown?: boolean;
  /** What only this widget can do. */
  readonly own?: unknown;
  readonly open: boolean;
  readonly hasPicture: boolean;
  readonly files?: readonly ViewFile[];
  /** Whether the picture can be had as a Vega-Lite specification. Default false. */
  readonly hasSpec?: boolean;
}

export interface ActionsHandlers {
  readonly onToggleTable: () => void;
  readonly onToggleDownloads: () => void;
  readonly onDownload: (kind: DownloadKind) => void;
  /** The reader asks which keys there are. */
  readonly onKeys: (event: Event) => void;
}

export function renderActions(state: ActionsState, words: Messages, handlers: ActionsHandlers): TemplateResult {
  const item = (kind: DownloadKind, label: string): TemplateResult =>
    html`<button class="action" type="button" @click=${() => handlers.onDownload(kind)}>${label}</button>`;
  return html`<div class="actions" part="actions">
    <button class="action keys-opener" type="button" @click=${handlers.onKeys}>${words.keys}</button>
    ${state.own}
    ${state.tableShown === undefined
      ? nothing
      : html`<button class="action" type="button" @click=${handlers.onToggleTable}>
          ${state.tableShown ? words.showPicture : words.showTable}
        </button>`}
    <button
      class="action opener"
      type="button"
      aria-expanded=${state.open ? 'true' : 'false'}
      @click=${handlers.onToggleDownloads}
    >
      ${words.download}&nbsp;<span class="caret"></span>
    </button>
    ${state.open
      ? html`<div class="downloads">
          ${item('csv', words.downloadCsv)}
          ${state.hasPicture ? [item('svg', words.downloadSvg), item('png', words.downloadPng)] : nothing}
          ${state.files?.map((file) => item(file, file.label))}
          ${state.hasSpec ? item('vega-lite', words.downloadSpec) : nothing}
        </div>`
      : nothing}
  </div>`;
}
