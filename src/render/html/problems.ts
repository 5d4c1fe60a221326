/** What is wrong in a document although it could be drawn. Stateless; loaded where there is anything. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** Folded away: a count to open. */
export function renderProblems(count: number, texts: readonly string[], words: Messages): TemplateResult {
  return html`<details class="problems" part="message">
    <summary>${words.problems(count)}</summary>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
      ${count > texts.length && texts.length ? html`<li>${words.moreProblems(count - texts.length)}</li>` : nothing}
    </ul>
  </details>`;
}
