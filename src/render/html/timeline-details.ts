/**
 * What is told of the chosen initiative, in the flow of the page. Links lead out only when the reader follows them.
 * Stateless.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FactWords } from '../../i18n/timeline/fact-words.js';
import { renderScene } from '../svg/render-scene.js';
import type { Target } from '../../view/scene.js';
import type { DetailLine, DetailSection, InitiativeDetails } from '../../view/timeline/initiative-details.js';

/** Outside the templates: what stands in one is not written as ASCII by the minifier. */
const SIGNS = { previous: '‹ ', next: ' ›', close: '\u00a0✕' };

export interface DetailsHandlers {
  readonly onChoose: (target: Target) => void;
  readonly onClose: () => void;
}

function renderText({ text, href }: DetailLine): TemplateResult | string {
  return href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text;
}

function renderSection({ key, heading, lines }: DetailSection, level: number): TemplateResult {
  const isPaired = lines.some(({ label }) => label !== '');
  return html`<div class=${`section ${key}`}>
    <p class="section-heading" role="heading" aria-level=${Math.min(6, level)}>${heading}</p>
    ${isPaired
      ? html`<dl>
          ${lines.map(
            (line) =>
              html`<div>
                <dt>${line.label}</dt>
                <dd>${renderText(line)}</dd>
              </div>`,
          )}
        </dl>`
      : lines.map((line) => html`<p>${renderText(line)}</p>`)}
  </div>`;
}

/** What the indicators showed: a small line each, the same in words beside it. */
function renderFigures({ heading, lines }: DetailSection, level: number): TemplateResult {
  return html`<div class="section indicators">
    <p class="section-heading" role="heading" aria-level=${Math.min(6, level)}>${heading}</p>
    <ul>
      ${lines.map(
        ({ label, text, spark }, index) =>
          html`<li>
            ${spark ? renderScene(spark, { prefix: `spark-${index}` }) : nothing}
            <p>${label ? html`${label}<br />` : nothing}<span>${text}</span></p>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** @param level Level of the heading, 2–6; those of the sections are one below. */
export function renderTimelineDetails(
  details: InitiativeDetails,
  { words, level }: { words: FactWords; level: number },
  { onChoose, onClose }: DetailsHandlers,
): TemplateResult {
  const { title, line, columns, figures, caution, previous, next } = details;
  const step = (target: Target | undefined, label: TemplateResult): TemplateResult | typeof nothing =>
    target ? html`<button class="action" type="button" @click=${() => onChoose(target)}>${label}</button>` : nothing;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return html`<section class="details" aria-label=${title} @keydown=${onKeydown}>
    <div class="details-head">
      <p class="details-title" role="heading" aria-level=${Math.min(6, level)}>${title}</p>
      <div class="details-steps">
        ${step(previous, html`<span aria-hidden="true">${SIGNS.previous}</span>${words.previous}`)}
        ${step(next, html`${words.next}<span aria-hidden="true">${SIGNS.next}</span>`)}
        <button class="action" type="button" @click=${onClose}>
          ${words.close}<span aria-hidden="true">${SIGNS.close}</span>
        </button>
      </div>
    </div>
    <p class="details-line">${line}</p>
    <div class="columns">
      ${columns.map((sections) => html`<div>${sections.map((section) => renderSection(section, level + 1))}</div>`)}
    </div>
    ${figures ? renderFigures(figures, level + 1) : nothing}
    ${caution ? html`<p class="caution">${caution}</p>` : nothing}
  </section>`;
}
