/** What a button above a timeline opens: choices of which one or several hold, and a field to search in. Stateless. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FilterWords } from '../../i18n/timeline/filter-words.js';

export interface PanelChoice {
  readonly key: string;
  readonly label: string;
  /** Written behind it; empty = nothing. */
  readonly count: string;
  readonly isChosen: boolean;
}

export type PanelSection = { readonly key: string; readonly heading: string } & (
  | { readonly kind: 'one' | 'many'; readonly choices: readonly PanelChoice[] }
  | { readonly kind: 'text'; readonly text: string }
);

export interface PanelHandlers {
  readonly onChoose: (section: string, choice: string, isChosen: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

function renderSection(section: PanelSection, words: FilterWords, handlers: PanelHandlers): TemplateResult {
  if (section.kind === 'text') {
    return html`<label class="sought"
      >${words.search}
      <input
        type="search"
        .value=${live(section.text)}
        @input=${({ target }: InputEvent) => target instanceof HTMLInputElement && handlers.onText(target.value)}
      />
    </label>`;
  }
  const type = section.kind === 'one' ? 'radio' : 'checkbox';
  const onChange = (key: string, { target }: Event): void => {
    if (target instanceof HTMLInputElement) handlers.onChoose(section.key, key, target.checked);
  };
  return html`<fieldset>
    <legend>${section.heading}</legend>
    ${section.choices.map(
      ({ key, label, count, isChosen }) =>
        html`<label class="choice">
          <input
            type=${type}
            name=${section.key}
            .checked=${live(isChosen)}
            @change=${(event: Event) => onChange(key, event)}
          />
          <span>${label || words.unsaid}</span> <span class="count">${count}</span>
        </label>`,
    )}
  </fieldset>`;
}

export function renderPanel(
  sections: readonly PanelSection[],
  words: FilterWords,
  handlers: PanelHandlers,
): TemplateResult {
  return html`<div class="panel">
    ${sections.map((section) => renderSection(section, words, handlers))}
    <button class="action" type="button" @click=${handlers.onClose}>${words.close}</button>
  </div>`;
}
