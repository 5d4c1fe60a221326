/** The form for a widget's options: made of what the manifest and the document say, kept while only the values change. */
import { labelled, make, select } from '../make.js';
import { RARE } from './widget-options.js';
import { attributeLabel, say } from './words.js';

export class OptionsForm {
  #place;
  #onChange;
  #made = '';

  /** @param {HTMLElement} place @param {(values: Record<string, string>) => void} onChange */
  constructor(place, onChange) {
    this.#place = place;
    this.#onChange = onChange;
    place.addEventListener('change', () => onChange(this.#values()));
  }

  /**
   * @param {string} tag
   * @param {readonly import('./widget-options.js').Option[]} options
   * @param {Readonly<Record<string, string>>} values
   */
  show(tag, options, values) {
    const wanted = JSON.stringify([tag, options]);
    if (wanted !== this.#made) {
      this.#made = wanted;
      const isOpen = this.#place.querySelector('details')?.open ?? false;
      const rare = options.filter(({ name }) => RARE.has(name)).map(fieldFor);
      const fold = make('details', { className: 'wide', open: isOpen }, make('summary', { textContent: say('more') }));
      fold.append(make('div', { className: 'fields' }, ...rare));
      this.#place.replaceChildren(...options.filter(({ name }) => !RARE.has(name)).map(fieldFor), fold);
    }
    for (const option of options) this.#set(option, values[option.name] ?? '');
  }

  #controls(name) {
    return [...this.#place.querySelectorAll(`[data-option="${CSS.escape(name)}"]`)];
  }

  #set({ name }, value) {
    const list = value.split(/[\s,]+/).filter(Boolean);
    for (const control of this.#controls(name)) {
      if (control.type === 'checkbox') control.checked = control.value ? list.includes(control.value) : value !== '';
      else if (control.multiple) for (const option of control.options) option.selected = list.includes(option.value);
      else if (control.value !== value) {
        // A value that no list offers, such as one of a shared link, is still a value.
        if (control.localName === 'select' && ![...control.options].some((one) => one.value === value)) {
          control.append(new Option(value, value));
        }
        control.value = value;
      }
    }
  }

  #values() {
    const values = {};
    for (const control of this.#place.querySelectorAll('[data-option]')) {
      const { option } = control.dataset;
      const own = control.multiple
        ? [...control.selectedOptions].map(({ value }) => value).join(' ')
        : control.type === 'checkbox' && !control.checked
          ? ''
          : control.value;
      values[option] = [values[option], own].filter(Boolean).join(' ');
    }
    return values;
  }
}

/** @param {import('./widget-options.js').Option} option */
function fieldFor({ name, kind, choices }) {
  const label = attributeLabel(name);
  const data = (control) => {
    control.dataset.option = name;
    return control;
  };
  const pairs = choices.map(({ id, label: text }) => [id, text]);
  if (kind === 'one') return labelled(label, data(select([['', say('standard')], ...pairs], '', {})));
  if (kind === 'some' && choices.length > 8) {
    return labelled(label, data(select(pairs, [], { multiple: true, size: 4 })));
  }
  if (kind === 'some' && choices.length > 0) {
    const boxes = choices.map(({ id, label: text }) =>
      make('label', { className: 'radio' }, data(make('input', { type: 'checkbox', value: id })), ` ${text}`),
    );
    return make('fieldset', { className: 'field' }, make('legend', { textContent: label }), ...boxes);
  }
  if (kind === 'yes-no') return labelled(label, data(make('input', { type: 'checkbox', value: 'true' })));
  const input = data(make('input', { autocomplete: 'off' }));
  if (choices.length === 0) return labelled(label, input);
  const list = make('datalist', { id: `list-${name}` }, ...choices.map(({ id }) => new Option(id, id)));
  input.setAttribute('list', list.id);
  const field = labelled(label, input);
  field.append(list);
  return field;
}
