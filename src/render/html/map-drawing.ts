/** A map's picture with its one tab stop, as SVG or on a canvas, its tools and the search in its list. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MapMessages } from '../../i18n/map/messages.js';
import type { Picture } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';
import type { NetworkPictureParts } from './network-drawing.js';

export type MapTool = 'in' | 'out' | 'whole' | 'play';

export interface MapToolsState {
  readonly canZoom: boolean;
  readonly isZoomed: boolean;
  /** undefined: there are no periods to go through, or the reader wants less motion. */
  readonly isPlaying: boolean | undefined;
}

export interface MapSearch {
  readonly query: string;
  /** "3 bydele fundet", or empty. */
  readonly told: string;
  readonly onQuery: (query: string) => void;
  /** The reader takes the first that was found. */
  readonly onTake: () => void;
}

/** Outside the templates: what stands in one is not written as ASCII by the minifier. */
const [MINUS, PLAY, PAUSE] = ['\u2212', '\u25b6\ufe0e', '\u275a\u275a'];

/** Small enough to stand on one line with the periods, also on a phone. */
export function renderMapTools(
  { canZoom, isZoomed, isPlaying }: MapToolsState,
  { tools }: MapMessages,
  onTool: (tool: MapTool) => void,
): TemplateResult {
  const sign = (tool: MapTool, text: string, name: string): TemplateResult =>
    html`<button
      class=${tool === 'play' ? 'sign' : 'sign zoom'}
      type="button"
      aria-label=${name}
      title=${name}
      @click=${() => onTool(tool)}
    >
      ${text}
    </button>`;
  return html`<div class="map-tools" role="group" aria-label=${tools.label}>
    ${canZoom ? html`${sign('in', '+', tools.zoomIn)}${sign('out', MINUS, tools.zoomOut)}` : nothing}
    ${isZoomed
      ? html`<button class="action zoom" type="button" @click=${() => onTool('whole')}>${tools.whole}</button>`
      : nothing}
    ${isPlaying === undefined ? nothing : sign('play', isPlaying ? PAUSE : PLAY, isPlaying ? tools.pause : tools.play)}
  </div>`;
}

/** Above the list that it is about. */
export function renderMapSearch(label: string, { query, told, onQuery, onTake }: MapSearch): TemplateResult {
  return html`<label class="search">
      <span>${label}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onTake();
        }}
      />
    </label>
    <span class="told">${told}</span>`;
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
