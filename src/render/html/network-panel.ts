/** Searching, leaving out and drawing together, as ordinary form controls over the picture. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingWords, WalkOrder } from '../../i18n/network/reading.js';
import type { Choice, FinderView } from '../../view/network/network-finder.js';
import type { Target } from '../../view/scene.js';

export interface FoundActor {
  readonly target: Target;
  readonly name: string;
  readonly line: string;
}

export interface PanelState {
  readonly finder: FinderView;
  readonly words: ReadingWords;
  readonly query: string;
  readonly found: readonly FoundActor[];
  /** How many were found, in words; empty while nothing is searched for. */
  readonly told: string;
  readonly showsInitiatives: boolean;
  readonly sizeByTies: boolean;
}

export interface PanelHandlers {
  readonly onQuery: (query: string) => void;
  /** The reader goes to the first that was found. */
  readonly onTake: () => void;
  readonly onChoose: (target: Target) => void;
  readonly onLevel: (key: string) => void;
  readonly onArea: (area: string | undefined) => void;
  readonly onCollapse: (sector: string) => void;
  readonly onInitiatives: () => void;
  readonly onSize: () => void;
  readonly onOrder: (order: WalkOrder) => void;
  readonly onClear: () => void;
}

function renderBox({ key, label, isOn }: Choice, toggle: (key: string) => void): TemplateResult {
  return html`<label class="box">
    <input type="checkbox" .checked=${isOn} @change=${() => toggle(key)} /><span>${label}</span>
  </label>`;
}

function renderBoxes(
  legend: string,
  choices: readonly Choice[],
  toggle: (key: string) => void,
): TemplateResult | typeof nothing {
  if (!choices.length) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="boxes">${choices.map((choice) => renderBox(choice, toggle))}</div>
  </fieldset>`;
}

function renderSelect(label: string, choices: readonly Choice[], choose: (key: string) => void): TemplateResult {
  return html`<label class="select">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(({ key, label: text, isOn }) => html`<option value=${key} ?selected=${isOn}>${text}</option>`)}
    </select>
  </label>`;
}

function renderSearch({ words, query, found, told }: PanelState, handlers: PanelHandlers): TemplateResult {
  return html`<div class="search">
    <label>
      <span>${words.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => handlers.onQuery((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          handlers.onTake();
        }}
      />
    </label>
    ${told ? html`<p class="details-line">${told}</p>` : nothing}
    ${found.length
      ? html`<ul class="found">
          ${found.map(
            ({ target, name, line }) =>
              html`<li>
                <button class="action" type="button" @click=${() => handlers.onChoose(target)}>${name}</button>
                <span class="details-line">${line}</span>
              </li>`,
          )}
        </ul>`
      : nothing}
  </div>`;
}

export function renderPanel(state: PanelState, handlers: PanelHandlers): TemplateResult {
  const { finder, words, showsInitiatives, sizeByTies } = state;
  const areas = [{ key: '', label: words.allAreas, isOn: finder.areas.every(({ isOn }) => !isOn) }, ...finder.areas];
  const more = [
    ...(finder.hasInitiatives ? [{ key: 'initiatives', label: words.initiatives, isOn: showsInitiatives }] : []),
    { key: 'size', label: words.sizeByTies, isOn: sizeByTies },
  ];
  const onMore = (key: string): void => (key === 'size' ? handlers.onSize() : handlers.onInitiatives());
  return html`<div class="panel">
    ${renderSearch(state, handlers)}
    ${finder.areas.length ? renderSelect(words.area, areas, (key) => handlers.onArea(key || undefined)) : nothing}
    ${renderBoxes(words.levels, finder.levels, handlers.onLevel)}
    ${renderBoxes(words.collapse, finder.sectors, handlers.onCollapse)}
    <div class="boxes">${more.map((choice) => renderBox(choice, onMore))}</div>
    ${renderSelect(words.order, finder.orders, (key) => handlers.onOrder(key as WalkOrder))}
    <p><button class="action" type="button" @click=${handlers.onClear}>${words.clear}</button></p>
  </div>`;
}
