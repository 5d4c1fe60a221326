/** The strip of all years under a timeline with its two handles, and the axis that stays at the screen's edge. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../../view/scene.js';
import { renderScene } from '../svg/render-scene.js';

/** One end of the stretch that is shown. */
export interface OverviewHandle {
  readonly key: 'start' | 'end';
  readonly label: string;
  /** In words: "maj 2019". */
  readonly text: string;
  /** Years, for those who ask for numbers. */
  readonly least: number;
  readonly most: number;
  readonly now: number;
}

export interface OverviewHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onKeydown: (key: OverviewHandle['key'], event: KeyboardEvent) => void;
}

export function renderOverview(
  scene: Scene,
  { name, handles }: { readonly name: string; readonly handles: readonly OverviewHandle[] },
  { onPointerDown, onPointerMove, onPointerUp, onKeydown }: OverviewHandlers,
): TemplateResult {
  return html`<div
    class="overview"
    role="group"
    aria-label=${name}
    @pointerdown=${onPointerDown}
    @pointermove=${onPointerMove}
    @pointerup=${onPointerUp}
    @pointercancel=${onPointerUp}
  >
    ${guard([scene], () => renderScene(scene, { prefix: 'overview' }))}
    ${handles.map(
      ({ key, label, text, least, most, now }) =>
        html`<div
          class="handle"
          data-handle=${key}
          role="slider"
          tabindex="0"
          aria-label=${label}
          aria-valuemin=${least}
          aria-valuemax=${most}
          aria-valuenow=${now}
          aria-valuetext=${text}
          @keydown=${(event: KeyboardEvent) => onKeydown(key, event)}
        ></div>`,
    )}
  </div>`;
}

/** @param scene undefined while the picture's own axis is on the screen. */
export function renderSticky(scene: Scene | undefined): TemplateResult {
  return html`<div class="sticky" aria-hidden="true">
    ${scene ? guard([scene], () => renderScene(scene, { prefix: 'sticky' })) : nothing}
  </div>`;
}
