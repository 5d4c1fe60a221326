/** The network as a list: groups by level, rows that open in place. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingWords } from '../../i18n/network/reading.js';
import type { ListEntry, ListGroup } from '../../view/network/network-list.js';
import type { Target } from '../../view/scene.js';
import { renderScene } from '../svg/render-scene.js';

export interface NetworkListState {
  readonly groups: readonly ListGroup[];
  readonly words: ReadingWords;
  readonly name: string;
  /** Id of the chosen actor, whose row is open. */
  readonly chosen: string | undefined;
  readonly details: TemplateResult | typeof nothing;
  /** Rows shown by group. */
  readonly most: (group: string) => number;
  /** Level of the group headings, 2–6. */
  readonly level: number;
}

export interface NetworkListHandlers {
  readonly onChoose: (target: Target) => void;
  readonly onMore: (group: string) => void;
  readonly onPicture: () => void;
}

function renderRow(entry: ListEntry, state: NetworkListState, onChoose: (target: Target) => void): TemplateResult {
  const { key, name, line, ties, symbol, target, isSeat } = entry;
  const drawn = renderScene(symbol, { prefix: `row-${key}` });
  const words = html`<span class="row-words"
    ><span class="row-name">${name}</span> ${line ? html`<span class="row-line">${line}</span>` : nothing}</span
  >`;
  if (!target) return html`<li class=${isSeat ? 'row seat' : 'row'}>${drawn}${words}</li>`;
  const isOpen = target.kind === 'actor' && target.id === state.chosen;
  return html`<li class=${isOpen ? 'open' : ''}>
    <button
      class="row"
      type="button"
      data-key=${key}
      aria-expanded=${target.kind === 'actor' ? String(isOpen) : nothing}
      @click=${() => onChoose(target)}
    >
      ${drawn}${words}<span class="row-ties"><span class="unseen">${state.words.tieCount} </span>${ties}</span>
    </button>
    ${isOpen ? state.details : nothing}
  </li>`;
}

function renderGroup(group: ListGroup, state: NetworkListState, handlers: NetworkListHandlers): TemplateResult {
  const { key, title, count, entries } = group;
  const most = state.most(key);
  const more = entries.length - most;
  return html`<section class="level">
    ${title
      ? html`<p class="level-title" role="heading" aria-level=${Math.min(6, state.level)}>
          <span>${title}</span><span class="level-count">${count}</span>
        </p>`
      : nothing}
    <ul>
      ${entries.slice(0, most).map((entry) => renderRow(entry, state, handlers.onChoose))}
    </ul>
    ${more > 0
      ? html`<p class="more">
          <button class="action" type="button" @click=${() => handlers.onMore(key)}>${state.words.more(more)}</button>
        </p>`
      : nothing}
  </section>`;
}

export function renderNetworkList(state: NetworkListState, handlers: NetworkListHandlers): TemplateResult {
  const { groups, words, name } = state;
  return html`<div class="network-list" role="group" aria-label=${name}>
    <button class="wide" type="button" @click=${handlers.onPicture}>${words.showPicture}</button>
    <p class="list-head" aria-hidden="true">${words.tieCount}</p>
    ${groups.map((group) => renderGroup(group, state, handlers))}
  </div>`;
}

/** The way back, where the button to the picture was. */
export function renderToList(words: ReadingWords, onList: () => void): TemplateResult {
  return html`<button class="wide" type="button" @click=${onList}>${words.showList}</button>`;
}
