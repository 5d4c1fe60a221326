/** The pieces of the frame round every widget, as stateless templates: heading, sentence, legend, source, messages. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { LegendItem, Obstacle } from '../../view/widget-view.js';
import { renderScene } from '../svg/render-scene.js';

type Rendered = TemplateResult | typeof nothing;

/** A native heading at the level the page asks for; levels outside 2–6 fall back to 3. */
export function renderHeading(text: string, level: number): Rendered {
  if (!text) return nothing;
  switch (level) {
    case 2:
      return html`<h2 class="heading" part="heading">${text}</h2>`;
    case 4:
      return html`<h4 class="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 class="heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 class="heading" part="heading">${text}</h3>`;
  }
}

/** A span of years such as 2024–25 stays on one line: a word joiner after its dash. */
function unbroken(text: string): string {
  return text.replace(/(\d–)(?=\d)/g, '$1\u2060');
}

export function renderSummary(phrases: readonly Phrase[]): Rendered {
  if (!phrases.length) return nothing;
  return html`<p class="summary" part="summary">
    ${phrases.map(({ text, strong }) => (strong ? html`<strong>${unbroken(text)}</strong>` : unbroken(text)))}
  </p>`;
}

function renderLegendItem({ key, label, swatch, shown }: LegendItem, toggle: (key: string) => void): TemplateResult {
  const inside = html`${renderScene(swatch, { prefix: `legend-${key}` })}<span>${label}</span>`;
  if (shown === undefined) return html`<li>${inside}</li>`;
  return html`<li>
    <button class="key" type="button" aria-pressed=${shown ? 'true' : 'false'} @click=${() => toggle(key)}>
      ${inside}
    </button>
  </li>`;
}

/** A real list; the swatches are decoration. What the reader can leave out is a button that is pressed while it shows. */
export function renderLegend(items: readonly LegendItem[], toggle: (key: string) => void): Rendered {
  if (!items.length) return nothing;
  return html`<ul class="legend" part="legend">
    ${items.map((item) => renderLegendItem(item, toggle))}
  </ul>`;
}

export function renderNotes(notes: readonly string[]): Rendered {
  return notes.length ? html`<div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing;
}

/** What was asked for and cannot be given. */
export function renderObstacles(obstacles: readonly Obstacle[]): Rendered {
  if (!obstacles.length) return nothing;
  return html`<div class="message" part="message">${obstacles.map(({ text }) => html`<p>${text}</p>`)}</div>`;
}

/** The card that stands where nothing could be drawn. */
export function renderFailure(
  texts: readonly string[],
  words: Messages,
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<div class="message failure" part="message">
    <p><strong>${words.failed}</strong></p>
    ${texts.map((text) => html`<p>${text}</p>`)}
    ${retry ? html`<p><button class="action" type="button" @click=${retry}>${words.retry}</button></p>` : nothing}
  </div>`;
}

/** Shown only after a second, the slow notice after eight: by CSS, so that no timer is left behind. */
export function renderLoading(words: Messages, what = words.loading): TemplateResult {
  return html`<div class="loading" part="message">
    <p class="after-1s">${what}</p>
    <p class="after-8s">${words.slow}</p>
  </div>`;
}
