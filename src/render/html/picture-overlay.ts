/** Where the reader stands in a picture: a ring at the stop, and its words beside it. Stateless. */
import { html, svg, type TemplateResult } from 'lit';
import type { Picture, Stop } from '../../view/widget-view.js';

export function renderOverlay({ x, y, text }: Stop, { scene, crosshair }: Picture): TemplateResult {
  const { width, height } = scene;
  const hair =
    crosshair && svg`<line class="stroke-axis" x1=${x} x2=${x} y1=${crosshair[0]} y2=${crosshair[1]}></line>`;
  return html`<svg class="cursor" aria-hidden="true" fill="none" width=${width} height=${height}>
      ${hair}${svg`<circle class="stroke-ground" cx=${x} cy=${y} r="8" stroke-width="5"></circle>
      <circle class="stroke-ink" cx=${x} cy=${y} r="8" stroke-width="2"></circle>`}
    </svg>
    <div class="tip">${text}</div>`;
}
