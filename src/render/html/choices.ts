/** A row of buttons of which one is pressed: what the reader narrows or orders a picture by. Stateless. */
import { html, type TemplateResult } from 'lit';

export interface Choice {
  /** Empty = everything. */
  readonly key: string;
  readonly label: string;
}

export function renderChoices(
  { label, choices, chosen }: { readonly label: string; readonly choices: readonly Choice[]; readonly chosen: string },
  onChoose: (key: string) => void,
): TemplateResult {
  return html`<div class="choices" role="group" aria-label=${label}>
    <span class="choices-label" aria-hidden="true">${label}</span>
    ${choices.map(
      (one) =>
        html`<button
          class="choice"
          type="button"
          aria-pressed=${String(one.key === chosen)}
          @click=${() => onChoose(one.key)}
        >
          ${one.label}
        </button>`,
    )}
  </div>`;
}
