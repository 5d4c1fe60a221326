/** The row of small maps under a map: each a button that chooses its period. Loaded where a page or a reader asks for it. */
import { css, html, type ReactiveElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderScene } from '../../render/svg/render-scene.js';
import type { MapView } from '../../view/map/map-view.js';
import { multiplesOf, type Multiple } from '../../view/map/multiples.js';
import { addStyles } from '../base/add-styles.js';

const styles = css`
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(112px, max-content));
    gap: 12px 16px;
    margin-block: 16px 0;
    margin-inline: 0;
    padding: 0;
    list-style: none;
  }
  .multiple {
    all: unset;
    box-sizing: border-box;
    display: block;
    min-block-size: 44px;
    padding: 4px;
    border-block-end: 3px solid transparent;
    color: var(--_ink-2);
    font-size: 0.8125em;
    text-align: center;
    cursor: pointer;
  }
  /* Where the system decides all colours, what is transparent is drawn too. */
  @media (forced-colors: active) {
    .multiple {
      border-color: Canvas;
    }
  }
  .multiple[aria-pressed='true'] {
    border-color: var(--_ink);
    color: var(--_ink);
    font-weight: 700;
  }
  .multiple:hover {
    background: var(--_band);
  }
  .multiple:focus-visible {
    outline: 2px solid var(--_ink);
  }
`;

const known = new WeakMap<MapView, readonly Multiple[]>();

export function renderMultiples(
  host: ReactiveElement,
  view: MapView,
  { highlighted, onPeriod }: { highlighted: string | undefined; onPeriod: (key: string) => void },
): TemplateResult {
  addStyles(host, styles);
  const all = known.get(view) ?? multiplesOf(view, highlighted);
  known.set(view, all);
  return html`<ul class="multiples" aria-label=${view.messages.multiples}>
    ${all.map(
      ({ key, label, text, isShown, scene }, index) =>
        html`<li>
          <button
            class="multiple"
            type="button"
            aria-pressed=${isShown ? 'true' : 'false'}
            aria-label=${text}
            @click=${() => onPeriod(key)}
          >
            ${guard([scene], () => renderScene(scene, { prefix: `multiple-${index}` }))}
            <span>${label}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
