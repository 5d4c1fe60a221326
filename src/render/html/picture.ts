/** A picture with its one tab stop, the mark of where the reader stands, and that stop's words. Stateless. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Picture, Stop } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';

export interface PictureHandlers {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onClick: (event: PointerEvent) => void;
}

function renderCursor({ x, y }: Stop, { width, height }: Picture['scene']): TemplateResult {
  return html`<svg class="cursor" aria-hidden="true" fill="none" width=${width} height=${height}>
    ${svg`<circle class="stroke-ground" cx=${x} cy=${y} r="8" stroke-width="5"></circle>
    <circle class="stroke-ink" cx=${x} cy=${y} r="8" stroke-width="2"></circle>`}
  </svg>`;
}

/**
 * @param shown The stop that the reader stands on.
 * @param keys How the picture is used by keyboard, read after its name.
 */
export function renderPicture(
  picture: Picture,
  { shown, keys, handlers }: { shown: Stop | undefined; keys: string; handlers: PictureHandlers },
): TemplateResult {
  const scene = guard([picture], () => renderScene(picture.scene, { prefix: 'picture' }));
  if (!picture.stops.length) return html`<div class="plot" role="img" aria-label=${picture.name}>${scene}</div>`;
  return html`<div
      class="plot" role="application" tabindex="0" aria-label=${picture.name} aria-description=${keys}
      @focus=${handlers.onFocus} @blur=${handlers.onBlur} @keydown=${handlers.onKeydown}
      @pointermove=${handlers.onPointerMove} @click=${handlers.onClick}
    >${scene}${shown ? renderCursor(shown, picture.scene) : nothing}</div>
    ${shown ? html`<div class="tip">${shown.text}</div>` : nothing}`;
}
