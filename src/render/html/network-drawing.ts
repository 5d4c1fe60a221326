/**
 * A network's picture with its one tab stop: SVG, or for very many marks a canvas that is painted once it stands; over it the
 * buttons that zoom. Stateless.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { Scene } from '../../view/scene.js';
import type { Picture } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';
import type { PictureReader } from './picture.js';

/** What the picture does while it is read, looked at and moved; before the code for it is there, it only wakes. */
export interface NetworkPictureReader extends PictureReader {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp?: (event: PointerEvent) => void;
  readonly onPointerLeave?: () => void;
  readonly onWheel: { handleEvent(event: WheelEvent): void; passive?: boolean };
}

/** @param ratio Canvas pixels per px. */
function renderCanvas({ width, height }: Scene, ratio: number): TemplateResult {
  return html`<canvas
    class="scene"
    aria-hidden="true"
    width=${Math.round(width * ratio)}
    height=${Math.round(height * ratio)}
  ></canvas>`;
}

export interface NetworkPictureParts {
  readonly keys: string;
  readonly reader: NetworkPictureReader;
  /** Canvas pixels per px; absent = as SVG. */
  readonly ratio?: number;
  /** Whether the reader looks at a part only. */
  readonly isZoomed: boolean;
  /** Whether something stands beside it. */
  readonly isBeside?: boolean;
}

export function renderNetworkPicture(picture: Picture, parts: NetworkPictureParts): TemplateResult {
  const { keys, reader, ratio, isZoomed, isBeside } = parts;
  return html`<div
      class=${`plot${isZoomed ? ' zoomed' : ''}${isBeside ? ' narrowed' : ''}`}
      role="application"
      tabindex="0"
      aria-label=${picture.name}
      aria-description=${keys}
      @focus=${reader.onFocus}
      @blur=${reader.onBlur}
      @keydown=${reader.onKeydown}
      @pointerdown=${reader.onPointerDown}
      @pointermove=${reader.onPointerMove}
      @pointerup=${reader.onPointerUp}
      @pointercancel=${reader.onPointerUp}
      @pointerleave=${reader.onPointerLeave}
      @wheel=${reader.onWheel}
      @click=${reader.onClick}
    >
      ${ratio === undefined ? renderScene(picture.scene, { prefix: 'picture' }) : renderCanvas(picture.scene, ratio)}
    </div>
    ${reader.overlay ?? nothing}`;
}

export type NetworkTool = 'find' | 'bridges' | 'in' | 'out' | 'whole' | 'reset';

export interface NetworkToolsState {
  readonly isFinding: boolean;
  readonly showsBridges: boolean;
  readonly hasPicture: boolean;
  readonly isZoomed: boolean;
  readonly hasMoved: boolean;
}

/** Outside the template: what stands in one is not written as ASCII by the minifier. */
const MINUS = '\u2212';

export function renderNetworkTools(
  state: NetworkToolsState,
  { tools }: NetworkMessages,
  run: (tool: NetworkTool) => void,
): TemplateResult {
  const sign = (tool: NetworkTool, text: string, name: string): TemplateResult =>
    html`<button class="sign" type="button" aria-label=${name} title=${name} @click=${() => run(tool)}>
      ${text}
    </button>`;
  const word = (tool: NetworkTool, text: string): TemplateResult =>
    html`<button class="action" type="button" @click=${() => run(tool)}>${text}</button>`;
  return html`<div class="network-tools" role="group" aria-label=${tools.label}>
    ${state.hasPicture
      ? html`${sign('in', '+', tools.zoomIn)}${sign('out', MINUS, tools.zoomOut)}
        ${state.isZoomed ? word('whole', tools.whole) : nothing}
        ${state.hasMoved ? word('reset', tools.reset) : nothing}`
      : nothing}
    <button
      class="action end"
      type="button"
      aria-expanded=${state.isFinding ? 'true' : 'false'}
      @click=${() => run('find')}
    >
      ${tools.find}
    </button>
    ${word('bridges', state.showsBridges ? tools.noBridges : tools.bridges)}
  </div>`;
}
