/** A map's picture with its one tab stop, as SVG or on a canvas, and its tools: zoom, search, patterns. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MapMessages } from '../../i18n/map/messages.js';
import type { Picture } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';
import type { NetworkPictureParts } from './network-drawing.js';

export type MapTool = 'in' | 'out' | 'whole' | 'patterns' | 'play';

export interface MapToolsState {
  readonly canZoom: boolean;
  readonly isZoomed: boolean;
  readonly hasPatterns: boolean;
  /** undefined: there are no periods to go through, or the reader wants less motion. */
  readonly isPlaying: boolean | undefined;
  readonly query: string;
  /** "3 bydele fundet", or empty. */
  readonly told: string;
}

export interface MapToolHandlers {
  readonly onTool: (tool: MapTool) => void;
  readonly onQuery: (query: string) => void;
  /** The reader takes the first that was found. */
  readonly onTake: () => void;
}

/** Outside the template: what stands in one is not written as ASCII by the minifier. */
const MINUS = '\u2212';

export function renderMapTools(state: MapToolsState, messages: MapMessages, handlers: MapToolHandlers): TemplateResult {
  const { tools, showPatterns, hidePatterns } = messages;
  const sign = (tool: MapTool, text: string, name: string): TemplateResult =>
    html`<button class="sign" type="button" aria-label=${name} title=${name} @click=${() => handlers.onTool(tool)}>
      ${text}
    </button>`;
  const word = (tool: MapTool, text: string): TemplateResult =>
    html`<button class="action" type="button" @click=${() => handlers.onTool(tool)}>${text}</button>`;
  return html`<div class="map-tools" role="group" aria-label=${tools.label}>
    ${state.canZoom ? html`${sign('in', '+', tools.zoomIn)}${sign('out', MINUS, tools.zoomOut)}` : nothing}
    ${state.isZoomed ? word('whole', tools.whole) : nothing}
    ${state.isPlaying === undefined ? nothing : word('play', state.isPlaying ? tools.pause : tools.play)}
    ${word('patterns', state.hasPatterns ? hidePatterns : showPatterns)}
    <label class="search end">
      <span>${tools.find}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${state.query}
        @input=${(event: Event) => handlers.onQuery((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          handlers.onTake();
        }}
      />
    </label>
    <span class="told">${state.told}</span>
  </div>`;
}

/** Drawn anew only for another scene: reading it district by district touches none of its marks. */
export function renderMapPicture({ scene, name }: Picture, parts: NetworkPictureParts): TemplateResult {
  const { keys, reader, ratio, isZoomed } = parts;
  const drawing = (): TemplateResult => {
    if (ratio === undefined) return renderScene(scene, { prefix: 'picture' });
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    return html`<canvas class="scene" aria-hidden="true" width=${width} height=${height}></canvas>`;
  };
  return html`<div
      class=${isZoomed ? 'plot zoomed' : 'plot'}
      role="application"
      tabindex="0"
      aria-label=${name}
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
      ${guard([scene, ratio], drawing)}
    </div>
    ${reader.overlay ?? nothing}`;
}
