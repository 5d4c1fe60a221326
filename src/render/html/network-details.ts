/** What is told of the chosen actor, in the flow of the page: its neighbours are buttons that lead on. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingWords } from '../../i18n/network/reading.js';
import type { ActorDetails, DetailNeighbour, DetailTies } from '../../view/network/actor-details.js';
import type { Target } from '../../view/scene.js';
import { renderScene } from '../svg/render-scene.js';

export interface ActorDetailsState {
  readonly details: ActorDetails;
  readonly texts: ReadingWords;
  /** Level of the heading, 2–6. */
  readonly level: number;
  /** How far the focus reaches. */
  readonly reach: number;
  readonly actorCount: number;
  /** Whether buttons move the actor, for those who cannot drag. */
  readonly canMove: boolean;
}

export interface ActorDetailsHandlers {
  readonly onChoose: (target: Target) => void;
  readonly onReach: (steps: number) => void;
  readonly onClose: () => void;
  /** By steps to the right and down. */
  readonly onMove: (right: number, down: number) => void;
}

type OnChoose = ActorDetailsHandlers['onChoose'];

function renderNeighbour({ key, target, name, line, symbol }: DetailNeighbour, onChoose: OnChoose): TemplateResult {
  return html`<li>
    ${renderScene(symbol, { prefix: `neighbour-${key}` })}
    <div>
      ${target
        ? html`<button class="action" type="button" @click=${() => onChoose(target)}>${name}</button>`
        : html`<span>${name}</span>`}
      <p class="details-line">${line}</p>
    </div>
  </li>`;
}

function renderTies(
  { key, heading, sample, neighbours }: DetailTies,
  level: number,
  onChoose: OnChoose,
): TemplateResult {
  return html`<div class="ties">
    <p class="ties-heading" role="heading" aria-level=${Math.min(6, level)}>
      ${renderScene(sample, { prefix: `tie-${key}` })}${heading}
    </p>
    <ul>
      ${neighbours.map((neighbour) => renderNeighbour(neighbour, onChoose))}
    </ul>
  </div>`;
}

/** Outside the templates: what stands in one is not written as ASCII by the minifier. */
const SIGNS = { left: '\u2190', right: '\u2192', up: '\u2191', down: '\u2193' } as const;
const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

function renderMove({ move }: ReadingWords, onMove: ActorDetailsHandlers['onMove']): TemplateResult {
  const ways = ['left', 'right', 'up', 'down'] as const;
  return html`<span class="move" role="group" aria-label=${move.label}>
    <span aria-hidden="true">${move.label}</span>
    ${ways.map((way) => {
      const [right, down] = WAYS[way];
      return html`<button class="sign" type="button" aria-label=${move[way]} @click=${() => onMove(right, down)}>
        ${SIGNS[way]}
      </button>`;
    })}
  </span>`;
}

function renderLines(title: string, lines: readonly string[], level: number): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<p class="ties-heading" role="heading" aria-level=${Math.min(6, level)}>${title}</p>
    <ul class="networks">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

/** Focus can be put on the title, where the reader goes on when a neighbour has been chosen. */
export function renderActorDetails(state: ActorDetailsState, handlers: ActorDetailsHandlers): TemplateResult {
  const { details, texts, level, reach, actorCount, canMove } = state;
  const { title, symbol, line, count, networks, areas, ties } = details;
  const words = texts.details;
  return html`<section class="details" aria-label=${title}>
    <p class="details-title" role="heading" aria-level=${Math.min(6, level)} tabindex="-1">
      ${renderScene(symbol, { prefix: 'chosen' })}${title}
    </p>
    <p class="details-line">${line}</p>
    <p class="details-count">${count}</p>
    ${ties.length
      ? html`<div class="columns">${ties.map((group) => renderTies(group, level + 1, handlers.onChoose))}</div>`
      : html`<p class="details-line">${words.alone}</p>`}
    ${renderLines(areas?.title ?? '', areas?.lines ?? [], level + 1)}${renderLines(words.networks, networks, level + 1)}
    <p class="details-steps">
      <button class="action" type="button" @click=${() => handlers.onReach(reach === 2 ? 1 : 2)}>
        ${reach === 2 ? words.oneStep : words.twoSteps}
      </button>
      <button class="action" type="button" @click=${handlers.onClose}>${words.showAll(actorCount)}</button>
      ${canMove ? renderMove(texts, handlers.onMove) : nothing}
    </p>
  </section>`;
}
