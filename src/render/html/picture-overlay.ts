/** Where the reader stands in a picture: a ring at the stop, and its words beside it. Stateless. */
import { html, svg, type TemplateResult } from 'lit';
import type { Stop } from '../../view/widget-view.js';
import type { Scene } from '../../view/scene.js';

export function renderOverlay({ x, y, text }: Stop, { width, height }: Scene): TemplateResult {
  return html`<svg class="cursor" aria-hidden="true" fill="none" width=${width} height=${height}>
      ${svg`<circle class="stroke-ground" cx=${x} cy=${y} r="8" stroke-width="5"></circle>
      <circle class="stroke-ink" cx=${x} cy=${y} r="8" stroke-width="2"></circle>`}
    </svg>
    <div class="tip">${text}</div>`;
}
