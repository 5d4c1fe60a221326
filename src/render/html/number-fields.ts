/** A folded list of numbers that the reader may change: weights, assumptions. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';

export interface NumberField {
  readonly key: string;
  readonly label: string;
  /** null = nothing filled in. */
  readonly value: number | null;
  readonly unit?: string;
  readonly max?: number;
  readonly step?: number;
}

export interface NumberFields {
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly NumberField[];
  /** Default false. */
  readonly open?: boolean;
}

/** @param onChange null where the field is emptied; a number that the field does not take is not told of. */
export function renderNumberFields(
  { title, hint, fields, open = false }: NumberFields,
  onChange: (key: string, value: number | null) => void,
): TemplateResult {
  const change = (key: string, input: HTMLInputElement): void => {
    if (input.value === '' && !input.validity.badInput) onChange(key, null);
    else if (input.validity.valid && Number.isFinite(input.valueAsNumber)) onChange(key, input.valueAsNumber);
  };
  return html`<details class="fields" ?open=${open}>
    <summary>${title}</summary>
    <p>${hint}</p>
    <div class="field-list">
      ${fields.map(
        ({ key, label, value, unit, max, step }) =>
          html`<label class="field">
            <span>${label}</span>
            <span class="field-entry">
              <input
                type="number"
                min="0"
                max=${max ?? nothing}
                step=${step ?? 'any'}
                .value=${value === null ? '' : String(value)}
                @change=${(event: Event) => change(key, event.target as HTMLInputElement)}
              />
              ${unit ?? nothing}
            </span>
          </label>`,
      )}
    </div>
  </details>`;
}
