/**
 * What is drawn over a timeline while it is read: a ring round the row where the reader stands, and words beside a
 * bar.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../view/scene.js';
import type { Box } from '../../view/timeline/timeline-boxes.js';

/** Px between a bar and its ring. */
const OUTSIDE = 4;

export function renderRing({ x, y, width, height }: Box, scene: Scene): TemplateResult {
  const shape = (role: string, stroke: number): TemplateResult => svg`<rect
    class=${role} x=${x - OUTSIDE} y=${y - OUTSIDE} width=${width + OUTSIDE * 2} height=${height + OUTSIDE * 2}
    rx="6" stroke-width=${stroke}></rect>`;
  return html`<svg class="cursor" aria-hidden="true" fill="none" width=${scene.width} height=${scene.height}>
    ${shape('stroke-ground', 5)}${shape('stroke-ink ring', 2)}
  </svg>`;
}

export function renderTip(box: Box | undefined): TemplateResult | typeof nothing {
  return box?.text ? html`<div class="tip">${box.text}</div>` : nothing;
}
