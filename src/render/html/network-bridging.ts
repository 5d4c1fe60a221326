/** What holds a network together, in the flow of the page: numbered bridges as in the picture, and findings. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BridgingWords } from '../../i18n/network/bridging.js';
import type { Bridging } from '../../view/network/bridging.js';

export interface BridgingState {
  readonly bridging: Bridging;
  readonly words: BridgingWords;
  /** Level of the heading, 2–6. */
  readonly level: number;
  /** Ways are still being counted. */
  readonly isWorking: boolean;
}

export function renderBridging({ bridging, words, level, isWorking }: BridgingState): TemplateResult {
  const { bridges, lines } = bridging;
  return html`<section class="bridging" aria-label=${words.heading}>
    <p class="bridging-title" role="heading" aria-level=${Math.min(6, level)}>${words.heading}</p>
    <p class="details-line">${words.explanation}</p>
    ${bridges.length
      ? html`<ol class="bridges">
          ${bridges.map(
            ({ number, title, text }) =>
              html`<li>
                <span class="disc" aria-hidden="true">${number}</span>
                <div>
                  <p class="bridge-title">${title}</p>
                  <p class="details-line">${text}</p>
                </div>
              </li>`,
          )}
        </ol>`
      : nothing}
    <ul class="findings">
      ${lines.map((line) => html`<li>${line}</li>`)} ${isWorking ? html`<li>${words.working}</li>` : nothing}
    </ul>
  </section>`;
}
