/** The drawing of a network: SVG, or for very many marks a canvas that is painted once it stands. Stateless. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../../view/scene.js';
import { renderScene } from '../svg/render-scene.js';

/** Drawn anew only for another scene: reading it stop by stop touches none of its marks. */
export function renderDrawing(scene: Scene): TemplateResult {
  return html`${guard([scene], () => renderScene(scene, { prefix: 'picture' }))}`;
}

/** @param ratio Canvas pixels per px. */
export function renderCanvas({ width, height }: Scene, ratio: number): TemplateResult {
  return html`<canvas
    class="scene"
    aria-hidden="true"
    width=${Math.round(width * ratio)}
    height=${Math.round(height * ratio)}
  ></canvas>`;
}
