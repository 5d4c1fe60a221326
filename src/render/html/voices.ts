/** Practitioners' voices as quotations under a picture, each headed by its mark. A chosen one stands out. Stateless. */
import { html, type TemplateResult } from 'lit';
import type { Voice } from '../../view/indicator/trend-voices.js';
import { renderScene } from '../svg/render-scene.js';

/** @param chosen Id of the chosen experience. */
export function renderVoices(voices: readonly Voice[], label: string, chosen: string | undefined): TemplateResult {
  return html`<ul class="voices" aria-label=${label}>
    ${voices.map(
      ({ key, swatch, relation, who, quote }) =>
        html`<li aria-current=${key === chosen ? 'true' : 'false'}>
          ${renderScene(swatch, { prefix: `voice-${key}` })}
          <p><strong>${relation}</strong> <span class="who">${who}</span></p>
          <p class="quote">${quote}</p>
        </li>`,
    )}
  </ul>`;
}
